#include "writers/html/Markup.h"

#include "writers/html/LanguageRuns.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

namespace {

/// Spaces alone are no link: nobody could hear or see where it is.
QString linked(const QString& html, const QString& words, const QString& target)
{
    if (words.trimmed().isEmpty() || !document::isAllowedLink(target))
        return html;
    return element(u"a"_s,
                   attribute(u"href"_s, document::linkAddress(target)) + u" rel=\"noopener noreferrer\""_s,
                   html);
}

/// A link over words that look different is one link.
QString inlineHtml(const document::RichText& text, const auto& words)
{
    QString html;
    QString inLink;
    QString inLinkWords;
    QString target;
    for (const document::Run& run : document::runs(text)) {
        QString piece = words(run.text);
        if (run.underline)
            piece = u"<u>"_s + piece + u"</u>"_s;
        if (run.italic)
            piece = u"<em>"_s + piece + u"</em>"_s;
        if (run.bold)
            piece = u"<strong>"_s + piece + u"</strong>"_s;
        if (run.link != target) {
            html += linked(inLink, inLinkWords, target);
            inLink.clear();
            inLinkWords.clear();
            target = run.link;
        }
        inLink += piece;
        inLinkWords += run.text;
    }
    return html + linked(inLink, inLinkWords, target);
}

} // namespace

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString attribute(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : u' ' + name + u"=\""_s + escaped(value) + u'"';
}

QString element(const QString& tag, const QString& attributes, const QString& content)
{
    return u'<' + tag + attributes + u'>' + content + u"</"_s + tag + u'>';
}

QString textHtml(const QString& text, base::Language around)
{
    QString html;
    for (const LanguageRun& run : languageRuns(text, around))
        html += run.code.isEmpty() ? escaped(run.text)
                                   : element(u"span"_s, attribute(u"lang"_s, run.code), escaped(run.text));
    return html;
}

QString inlineHtml(const document::RichText& text)
{
    return inlineHtml(text, escaped);
}

QString inlineHtml(const document::RichText& text, base::Language around)
{
    return inlineHtml(text, [around](const QString& words) { return textHtml(words, around); });
}

QString languageAttribute(base::Language words, base::Language around)
{
    return words == around ? QString() : attribute(u"lang"_s, base::code(words));
}

} // namespace communique::writers::html
