#include "writers/mail/MailWriter.h"

#include "writers/html/Address.h"
#include "writers/html/Facts.h"
#include "writers/html/HeaderHtml.h"
#include "writers/html/Markup.h"
#include "writers/html/PageWords.h"
#include "writers/html/StyleSheet.h"
#include "writers/mail/MailBody.h"

using namespace Qt::StringLiterals;

namespace communique::writers::mail {

using base::Language;
using html::attribute;
using html::element;
using html::textHtml;

namespace {

QString field(const MailStyle& style, const QString& label, const QString& value, Language language,
              const QString& centred)
{
    return element(u"p"_s, style.of(u"margin:0 0 2px;font-size:14px;line-height:1.5"_s + centred),
                   element(u"strong"_s, {}, textHtml(label, language)) + u' ' + textHtml(value, language)) +
           u'\n';
}

QString letterhead(const Release& release, const Form& form, const MailStyle& style, Language language,
                   const Pictures& pictures)
{
    const document::FormTexts& texts = form.texts[language];
    if (texts.letterhead == document::LetterheadKind::None)
        return {};
    QString logo;
    if (form.logo.media && pictures.contains(form.logo.media->digest))
        logo = imageHtml(*form.logo.media, pictures[form.logo.media->digest], form.logo.alternative[language],
                         qRound(form.logo.height * 4 / 3)) +
               u' ';
    const QString kind = form.kind(release.header().kind, language);
    const QString separator = kind.isEmpty() ? QString() : u" &middot; "_s;
    return element(u"p"_s,
                   style.of(u"margin:0 0 20px;padding:0 0 8px;border-bottom:2px solid "_s + style.accent +
                            u";color:"_s + style.accent +
                            u";font-size:16px;line-height:1.5;font-weight:bold;font-family:"_s +
                            style.titleFamily),
                   logo + textHtml(texts.organisation, language) + separator + textHtml(kind, language)) +
           u'\n';
}

QString head(const Release& release, const Form& form, const MailStyle& style, Language language,
             const Pictures& pictures)
{
    const document::Header& header = release.header();
    const html::Facts facts = html::factsOf(release, form, language, Options());
    const QString centred = form.texts[language].titleCentred ? u";text-align:center"_s : QString();
    QString html = letterhead(release, form, style, language, pictures);
    if (const QString line = form.embargoLine(header, language); !line.isEmpty())
        html += element(u"p"_s,
                        style.of(u"margin:0 0 16px;padding:8px 12px;border:2px solid "_s + style.embargo +
                                 u";color:"_s + style.embargo +
                                 u";font-size:16px;line-height:1.5;font-family:"_s + style.titleFamily),
                        element(u"strong"_s, {}, textHtml(line, language))) +
                u'\n';
    html +=
        element(
            u"h1"_s,
            html::languageAttribute(facts.titleLanguage, language) +
                style.of(u"margin:0 0 8px;font-size:24px;line-height:1.35;font-weight:bold;font-family:"_s +
                         style.titleFamily + centred),
            textHtml(facts.title, facts.titleLanguage)) +
        u'\n';
    if (const QString& subtitle = header.subtitle[language]; !subtitle.isEmpty())
        html += element(u"p"_s, style.of(u"margin:0 0 8px;font-size:17px;line-height:1.5"_s + centred),
                        textHtml(form.subtitle(subtitle, language), language)) +
                u'\n';
    for (const QString& name : form.texts[language].fields)
        if (const QString value = document::fieldText(name, header, form, language, false); !value.isEmpty())
            html += field(style, form.label(name, language), value, language, centred);
    return html;
}

QString note(const MailStyle& style, const QString& text, Language language)
{
    return element(u"p"_s, style.of(u"margin:24px 0 0;font-size:14px;line-height:1.5"_s),
                   textHtml(text, language)) +
           u'\n';
}

QString article(const Release& release, const Form& form, Language language, const Options& options,
                const Pictures& pictures)
{
    const document::FormTexts& texts = form.texts[language];
    const MailStyle style(form, language);
    const QString unofficial = html::unofficialText(release, form, language);
    QString html = head(release, form, style, language, pictures);
    if (texts.unofficialPlace == document::NotePlace::Start && !unofficial.isEmpty())
        html += note(style, unofficial, language);
    html += bodyHtml(release, form, style, language, pictures);
    if (texts.unofficialPlace == document::NotePlace::End && !unofficial.isEmpty())
        html += note(style, unofficial, language);
    html += contactsHtml(release, form, style, language);
    for (const QString& piece : html::footerPieces(release, form, language))
        html += note(style, piece, language);
    const QString address = html::pageAddress(language, options);
    if (html::isPlaced(options) && !address.isEmpty())
        html += element(u"p"_s, style.of(u"margin:24px 0 0;font-size:16px;line-height:1.5"_s),
                        element(u"a"_s, attribute(u"href"_s, address) + style.of(u"color:"_s + style.accent),
                                html::escaped(html::pageWords(language).online))) +
                u'\n';
    // Korean lines break between words, as they do on page and paper.
    const QString breaks = form.texts[language].breakAtSyllables ? QString() : u";word-break:keep-all"_s;
    return element(u"div"_s,
                   attribute(u"lang"_s, base::code(language)) +
                       style.of(u"padding:0 0 32px;font-family:"_s + style.family + breaks),
                   u'\n' + html) +
           u'\n';
}

} // namespace

QByteArray writeMail(const Release& release, const Form& form, const Options& options,
                     const Pictures& pictures)
{
    const Language first = options.languages.first();
    const html::Facts facts = html::factsOf(release, form, first, options);
    QString articles;
    for (const Language language : options.languages)
        articles += article(release, form, language, options, pictures);
    // No colours for ground and words: a mail program in the dark changes them, and would change one of two.
    // Outlook, which knows no max-width, gets a table of that width.
    const QString html =
        u"<!DOCTYPE html>\n<html"_s + attribute(u"lang"_s, base::code(first)) +
        u">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s +
        element(u"title"_s, html::languageAttribute(facts.titleLanguage, first), html::escaped(facts.title)) +
        u"\n</head>\n<body style=\"margin:0;padding:0\">\n"
        "<!--[if mso]><table role=\"presentation\" align=\"center\" width=\"640\"><tr><td><![endif]-->\n"
        "<div role=\"main\" style=\"max-width:640px;margin:0 auto;padding:16px;overflow-wrap:break-word\">\n"_s +
        articles + u"</div>\n<!--[if mso]></td></tr></table><![endif]-->\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace communique::writers::mail
