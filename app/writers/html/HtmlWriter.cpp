#include "writers/html/HtmlWriter.h"

#include "writers/html/Address.h"
#include "writers/html/Body.h"
#include "writers/html/Contacts.h"
#include "writers/html/Head.h"
#include "writers/html/HeaderHtml.h"
#include "writers/html/Markup.h"
#include "writers/html/PageWords.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

namespace {

QString skipLink(Language language, Language page)
{
    return element(u"a"_s,
                   u" class=\"skip\" href=\"#"_s + base::code(language) + u"-body\""_s +
                       languageAttribute(language, page),
                   escaped(pageWords(language).skip)) +
           u'\n';
}

QString languageItem(Language language, const Options& options)
{
    const QString code = base::code(language);
    const bool onThisPage = options.languages.contains(language);
    const QString name = escaped(pageWords(language).ownName);
    if (onThisPage && options.languages.size() == 1)
        return element(u"li"_s, {},
                       element(u"span"_s, u" aria-current=\"page\""_s + attribute(u"lang"_s, code), name));
    const QString target =
        onThisPage ? u'#' + code
                   : addressOf(options.fileNames[language], Options()); // relative: works from any folder
    return element(
        u"li"_s, {},
        element(u"a"_s,
                attribute(u"href"_s, target) + attribute(u"hreflang"_s, code) + attribute(u"lang"_s, code),
                name));
}

/// The languages of the release, where there are two: on this page or on another.
QString languageSwitch(const Options& options)
{
    QString items;
    const QList<Language> languages = languagesWithPages(options);
    if (languages.size() < 2)
        return {};
    for (const Language language : base::Languages)
        if (languages.contains(language))
            items += languageItem(language, options);
    const QString name = pageWords(options.languages.first()).languages;
    return u"<header class=\"site\">"_s +
           element(u"nav"_s, attribute(u"aria-label"_s, name), element(u"ul"_s, {}, items)) +
           u"</header>\n"_s;
}

QString article(const Release& release, const Form& form, Language language, bool live)
{
    const QString code = base::code(language);
    const document::FormTexts& texts = form.texts[language];
    const Numbering numbering(release, form);
    const QString unofficial = unofficialHtml(release, form, language);
    const auto noteAt = [&](document::NotePlace place) {
        return texts.unofficialPlace == place ? unofficial : QString();
    };
    return u"<article id=\"%1\" lang=\"%1\" aria-labelledby=\"%1-title\">\n"_s.arg(code) +
           headerHtml(release, form, language) +
           u"<div class=\"body\" id=\"%1-body\" tabindex=\"-1\">\n"_s.arg(code) +
           noteAt(document::NotePlace::Start) +
           Body(release, numbering, language, texts.closing, live).html() + noteAt(document::NotePlace::End) +
           u"</div>\n"_s + contactsHtml(release, form, language) + footerHtml(release, form, language) +
           u"</article>\n"_s;
}

QByteArray page(const Release& release, const Form& form, const Options& options, bool live)
{
    const Language first = options.languages.first();
    QString body;
    for (const Language language : options.languages)
        body += skipLink(language, first);
    body += languageSwitch(options) + u"<main>\n"_s;
    for (const Language language : options.languages)
        body += article(release, form, language, live);
    body += u"</main>\n"_s;
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s + base::code(first) + u"\">\n<head>\n"_s +
                         headHtml(release, form, options, body, live) + u"</head>\n<body>\n"_s + body +
                         u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace

QString articleHtml(const Release& release, const Form& form, Language language)
{
    return article(release, form, language, true);
}

QByteArray writePage(const Release& release, const Form& form, const Options& options)
{
    return page(release, form, options, false);
}

QByteArray writeHtml(const Release& release, const Form& form, const QList<Language>& languages)
{
    return page(release, form, Options(languages), true);
}

} // namespace communique::writers::html
