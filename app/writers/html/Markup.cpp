#include "writers/html/Markup.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString attribute(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, escaped(value));
}

QString inlineHtml(const document::RichText& text)
{
    QString html;
    for (const document::Run& run : document::runs(text)) {
        QString piece = escaped(run.text);
        if (run.underline)
            piece = u"<u>"_s + piece + u"</u>"_s;
        if (run.italic)
            piece = u"<em>"_s + piece + u"</em>"_s;
        if (run.bold)
            piece = u"<strong>"_s + piece + u"</strong>"_s;
        if (!run.link.isEmpty() && document::isAllowedLink(run.link))
            piece = u"<a"_s + attribute(u"href"_s, run.link) + u" rel=\"noopener noreferrer\">"_s + piece +
                    u"</a>"_s;
        html += piece;
    }
    return html;
}

} // namespace communique::writers::html
