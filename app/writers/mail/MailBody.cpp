#include "writers/mail/MailBody.h"

#include "document/Amounts.h"
#include "document/Numbering.h"
#include "writers/Contrast.h"
#include "writers/html/Body.h"
#include "writers/html/Contacts.h"
#include "writers/html/Markup.h"
#include "writers/html/PageWords.h"
#include "writers/html/StyleSheet.h"

using namespace Qt::StringLiterals;

namespace communique::writers::mail {

using document::Block;
using document::BlockType;
using html::attribute;
using html::element;

namespace {

constexpr int MailWidth = 608; ///< 640 without the padding
constexpr int Indent = 24;

const QString Prose = u"font-size:16px;line-height:1.7"_s;

QString cell(const QString& tag, const QString& attributes, const QString& words, const MailStyle& style,
             bool flushRight = false)
{
    return element(tag,
                   attributes + MailStyle::of(u"padding:6px 10px;border:1px solid "_s + style.grid +
                                              u";text-align:"_s + (flushRight ? u"right"_s : u"left"_s) +
                                              u";vertical-align:top;font-size:14px;line-height:1.5"_s),
                   words);
}

/// In a box of its own, so that a wide table makes no mail wide.
QString tableElement(const QString& name, const QString& content)
{
    return element(u"div"_s,
                   u" role=\"group\" tabindex=\"0\""_s + attribute(u"aria-label"_s, name) +
                       MailStyle::of(u"margin:16px 0;overflow-x:auto"_s),
                   element(u"table"_s, MailStyle::of(u"width:100%;border-collapse:collapse"_s),
                           u'\n' + content)) +
           u'\n';
}

class MailBody
{
public:
    MailBody(const Release& release, const Form& form, const MailStyle& style, Language language,
             const Pictures& pictures)
        : m_release(release)
        , m_numbering(release, form)
        , m_style(style)
        , m_language(language)
        , m_closing(form.texts[language].closing)
        , m_pictures(pictures)
        , m_last(m_closing.isEmpty() ? -1 : html::lastSpoken(release, language))
    {
    }

    /// Lists are named by their roles: mail programs set ul and li as they like, and would add bullets to the
    /// markers.
    [[nodiscard]] QString html() const
    {
        QString html;
        QList<int> open;
        const auto closeTo = [&](int depth) {
            for (; !open.isEmpty() && open.last() > depth; open.removeLast())
                html += u"</div></div>\n"_s;
        };
        for (qsizetype i = 0; i < m_release.blocks().size(); ++i) {
            if (!html::isShown(m_release.block(i), m_language))
                continue;
            const bool hasMarker = !m_numbering.marker(i, m_language).isEmpty();
            const html::Rank rank = html::rankOf(m_release.block(i).shape, hasMarker);
            closeTo(rank.depth);
            if (rank.item && !open.isEmpty() && open.last() == rank.depth) {
                html += u"</div><div role=\"listitem\">"_s;
            } else if (rank.item) {
                html += u"<div role=\"list\"><div role=\"listitem\">"_s;
                open.append(rank.depth);
            }
            html += block(i) + u'\n';
        }
        closeTo(-1);
        if (m_last >= 0 && !html::carriesClosing(m_release.block(m_last)))
            html += element(u"p"_s, MailStyle::of(u"margin:16px 0 0;text-align:right;"_s + Prose),
                            html::textHtml(m_closing, m_language));
        return html;
    }

private:
    [[nodiscard]] QString inlineWords(const document::RichText& text) const
    {
        QString html = html::inlineHtml(text, m_language);
        return html.replace(u"<a href="_s, u"<a style=\"color:"_s + m_style.accent + u"\" href="_s);
    }

    [[nodiscard]] QString words(qsizetype index) const
    {
        const Block& block = m_release.block(index);
        const QString marker = m_numbering.marker(index, m_language);
        QString html = inlineWords(block.text[m_language]);
        if (!marker.isEmpty())
            html.prepend(html::escaped(marker) + u"&nbsp; "_s);
        if (index == m_last && html::carriesClosing(block))
            html += u"\u00a0\u00a0"_s + html::textHtml(m_closing, m_language);
        return html;
    }

    [[nodiscard]] QString prose(qsizetype index) const
    {
        const document::BlockShape& shape = m_release.block(index).shape;
        const bool hanging = !m_numbering.marker(index, m_language).isEmpty();
        const int left = (shape.level + (hanging ? 1 : 0)) * Indent;
        QString style = u"margin:0 0 14px %1px;"_s.arg(left);
        if (hanging)
            style += u"text-indent:-%1px;"_s.arg(Indent);
        style += shape.type == BlockType::Note ? u"font-size:15px;line-height:1.6"_s : Prose;
        if (shape.type == BlockType::Signature)
            style += u";text-align:right"_s;
        return element(u"p"_s, MailStyle::of(style), words(index));
    }

    [[nodiscard]] QString block(qsizetype index) const
    {
        const Block& block = m_release.block(index);
        switch (block.shape.type) {
        case BlockType::Heading:
            return element(u"h2"_s,
                           MailStyle::of(u"margin:24px 0 12px;font-size:19px;line-height:1.4;font-family:"_s +
                                         m_style.titleFamily),
                           words(index));
        case BlockType::Quote:
            return element(u"blockquote"_s,
                           MailStyle::of(u"margin:0 0 14px 24px;padding:0 0 0 12px;border-left:3px solid "_s +
                                         m_style.grid),
                           element(u"p"_s, MailStyle::of(u"margin:0;"_s + Prose), words(index)));
        case BlockType::Table:
            return table(block);
        case BlockType::Figure:
            return figure(block);
        case BlockType::Paragraph:
        case BlockType::Point:
        case BlockType::Note:
        case BlockType::Signature:
            break;
        }
        return prose(index);
    }

    [[nodiscard]] QString table(const Block& block) const
    {
        const QList<bool> amounts = document::amountColumns(block.table, m_language);
        QString head;
        QString rows;
        for (qsizetype r = 0; r < block.table.rows.size(); ++r) {
            const bool isHead = r == 0 && block.table.headerRow;
            QString cells;
            for (qsizetype c = 0; c < block.table.columns(); ++c) {
                const QString words = inlineWords(block.table.rows[r][c][m_language]);
                cells += isHead && !words.isEmpty()
                             ? cell(u"th"_s, u" scope=\"col\""_s, words, m_style, amounts[c])
                             : cell(u"td"_s, {}, words, m_style, amounts[c]);
            }
            (isHead ? head : rows) += element(u"tr"_s, {}, cells) + u'\n';
        }
        const document::RichText& caption = block.text[m_language];
        return tableElement(caption.isEmpty() ? html::pageWords(m_language).table : caption.plain(),
                            (caption.isEmpty()
                                 ? QString()
                                 : element(u"caption"_s,
                                           MailStyle::of(u"padding:0 0 6px;text-align:left;font-size:15px;"
                                                         "line-height:1.5;font-weight:bold"_s),
                                           inlineWords(caption))) +
                                (head.isEmpty() ? QString() : element(u"thead"_s, {}, head)) +
                                (rows.isEmpty() ? QString() : element(u"tbody"_s, {}, rows)));
    }

    /// The picture where it travels along, else its description in a frame.
    [[nodiscard]] QString figure(const Block& block) const
    {
        const document::RichText& caption = block.text[m_language];
        QString alternative = block.figure.alternative[m_language];
        QString html;
        if (block.figure.media) {
            const QString& digest = block.figure.media->digest;
            const QString& picture = html::pageWords(m_language).picture;
            if (m_pictures.contains(digest))
                html = imageHtml(*block.figure.media, m_pictures[digest],
                                 alternative.isEmpty() && caption.isEmpty() ? picture : alternative, 0);
            else
                html = u'[' +
                       html::escaped(alternative.isEmpty() ? picture : picture + u": "_s + alternative) +
                       u']';
            html = element(u"p"_s, MailStyle::of(u"margin:16px 0 6px;"_s + Prose), html);
        }
        if (!caption.isEmpty())
            html += element(u"p"_s, MailStyle::of(u"margin:0 0 16px;font-size:14px;line-height:1.5"_s),
                            inlineWords(caption));
        return html;
    }

    const Release& m_release;
    document::Numbering m_numbering;
    const MailStyle& m_style;
    Language m_language;
    QString m_closing;
    const Pictures& m_pictures;
    qsizetype m_last;
};

QString contactRow(const document::Contact& contact, const MailStyle& style, Language language)
{
    QString reach = html::escaped(contact.phone);
    const QString target = u"mailto:"_s + contact.email;
    if (!contact.email.isEmpty() && document::isAllowedLink(target))
        reach += (reach.isEmpty() ? QString() : u"<br>"_s) +
                 element(u"a"_s,
                         attribute(u"href"_s, document::linkAddress(target)) +
                             MailStyle::of(u"color:"_s + style.accent),
                         html::escaped(contact.email));
    const QString role = html::textHtml(contact.role, language);
    return (role.isEmpty() ? cell(u"td"_s, {}, {}, style) : cell(u"th"_s, u" scope=\"row\""_s, role, style)) +
           cell(u"td"_s, {}, html::textHtml(html::personOf(contact, language), language), style) +
           cell(u"td"_s, {}, reach, style);
}

} // namespace

MailStyle::MailStyle(const Form& form, Language language)
    : family(html::fontStack(form.texts[language].bodyStyle.families))
    , titleFamily(html::fontStack(form.texts[language].titleStyle.families))
    , accent(toneForAnyGround(form.colours.accent))
    , embargo(toneForAnyGround(form.colours.embargo))
    , grid(u"#8a939e"_s)
{
}

QString MailStyle::of(const QString& declarations)
{
    return attribute(u"style"_s, declarations);
}

QString imageHtml(const document::Media& media, const QString& address, const QString& alternative,
                  int height)
{
    int width = std::min(media.width, MailWidth);
    if (height > 0)
        width = std::max(1, qRound(double(media.width) * height / std::max(1, media.height)));
    const int shown = std::max(1, qRound(double(media.height) * width / std::max(1, media.width)));
    return u"<img src=\""_s + html::escaped(address) + u"\" alt=\""_s + html::escaped(alternative) +
           u"\" width=\"%1\" height=\"%2\""_s.arg(width).arg(shown) +
           MailStyle::of(u"max-width:100%;height:auto;border:0"_s) + u'>';
}

QString bodyHtml(const Release& release, const Form& form, const MailStyle& style, Language language,
                 const Pictures& pictures)
{
    return element(u"div"_s, MailStyle::of(u"padding:20px 0 0"_s),
                   u'\n' + MailBody(release, form, style, language, pictures).html()) +
           u'\n';
}

QString contactsHtml(const Release& release, const Form& form, const MailStyle& style, Language language)
{
    if (release.header().contacts.isEmpty() ||
        form.texts[language].contacts == document::ContactsLayout::None)
        return {};
    const QString label = form.label(u"contact"_s, language);
    QString bodies;
    for (const html::ContactGroup& group : html::contactGroups(release)) {
        const QString span = u" rowspan=\"%1\""_s.arg(group.people.size());
        QString rows;
        for (qsizetype i = 0; i < group.people.size(); ++i) {
            const QString department = html::textHtml(group.department, language);
            QString row;
            if (i == 0)
                row = department.isEmpty()
                          ? cell(u"td"_s, span, {}, style)
                          : cell(u"th"_s, u" scope=\"rowgroup\""_s + span, department, style);
            rows += element(u"tr"_s, {}, row + contactRow(group.people[i], style, language)) + u'\n';
        }
        bodies += element(u"tbody"_s, {}, rows);
    }
    return tableElement(label, element(u"caption"_s,
                                       MailStyle::of(u"padding:0 0 6px;text-align:left;font-size:15px;"
                                                     "line-height:1.5;font-weight:bold"_s),
                                       html::textHtml(label, language)) +
                                   bodies);
}

} // namespace communique::writers::mail
