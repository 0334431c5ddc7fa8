#include "writers/html/HtmlWriter.h"

#include "base/Text.h"
#include "writers/html/Markup.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

namespace {

constexpr qsizetype DescriptionLength = 160;

QString field(const QString& id, const QString& label, const QString& valueHtml)
{
    return u"<div%1><dt>%2</dt><dd>%3</dd></div>\n"_s.arg(attribute(u"id"_s, id), escaped(label), valueHtml);
}

QString timeHtml(const Release& release, const Form& form, Language language)
{
    const QDate date = release.header().date;
    return u"<time%1>%2</time>"_s.arg(attribute(u"datetime"_s, date.toString(Qt::ISODate)),
                                      escaped(form.date(date, language)));
}

QString embargoHtml(const QDateTime& at, const Form& form, Language language)
{
    return u"<time%1>%2 %3</time>"_s.arg(attribute(u"datetime"_s, at.toString(Qt::ISODate)),
                                         escaped(form.date(at.date(), language)), at.toString(u"HH:mm"_s)) +
           u" ("_s + escaped(QString::fromUtf8(at.timeZone().id())) + u')';
}

QString fieldsHtml(const Release& release, const Form& form, Language language)
{
    const document::Header& header = release.header();
    const QString code = base::code(language);
    QString fields;
    if (language == Language::Korean && !header.department.isEmpty())
        fields += field(code + u"-department"_s, form.label(u"department"_s, language),
                        escaped(header.department.join(u" > "_s)));
    if (header.date.isValid())
        fields +=
            field(code + u"-date"_s, form.label(u"date"_s, language), timeHtml(release, form, language));
    if (header.hits)
        fields += field(code + u"-hits"_s, form.label(u"hits"_s, language), QString::number(*header.hits));
    if (header.embargo)
        fields += field(code + u"-embargo"_s, form.label(u"embargo"_s, language),
                        embargoHtml(header.embargo->at, form, language));
    return fields.isEmpty() ? QString() : u"<dl class=\"fields\">\n"_s + fields + u"</dl>\n"_s;
}

QString contactsHtml(const Release& release, const Form& form, Language language)
{
    if (release.header().contacts.isEmpty())
        return {};
    QString rows;
    for (const document::Contact& contact : release.header().contacts) {
        rows += u"<tr><th scope=\"row\">"_s + escaped(contact.department) + u"</th>"_s;
        for (const QString& text :
             {contact.role, contact.position, contact.name, contact.phone, contact.email})
            rows += u"<td>"_s + escaped(text) + u"</td>"_s;
        rows += u"</tr>"_s;
    }
    return u"<div class=\"table\"><table><caption>"_s + escaped(form.label(u"contact"_s, language)) +
           u"</caption>"_s + rows + u"</table></div>\n"_s;
}

QString footerHtml(const Release& release, const Form& form, Language language)
{
    const QString& note = form.texts[language].unofficialTranslation;
    const bool unofficial = release.header().unofficialTranslation[language] && !note.isEmpty();
    return unofficial ? u"<footer><p>"_s + escaped(note) + u"</p></footer>\n"_s : QString();
}

QString description(const Release& release, Language language)
{
    for (const document::BlockPtr& block : release.blocks())
        if (!block->text[language].isEmpty())
            return base::elided(block->text[language].plain(), DescriptionLength);
    return release.header().title[language];
}

/// schema.org NewsArticle; "<" is written as an escape so that the text can't end the element.
QString jsonLd(const Release& release, const Form& form, const QList<Language>& languages)
{
    const Language language = languages.first();
    const document::Header& header = release.header();
    QJsonObject article{{u"@context"_s, u"https://schema.org"_s},
                        {u"@type"_s, u"NewsArticle"_s},
                        {u"headline"_s, document::titleOrOther(release, language)},
                        {u"inLanguage"_s, base::code(language)},
                        {u"publisher"_s, QJsonObject{{u"@type"_s, u"GovernmentOrganization"_s},
                                                     {u"name"_s, form.texts[language].organisation},
                                                     {u"url"_s, form.site}}}};
    if (header.date.isValid())
        article.insert(u"datePublished"_s, header.date.toString(Qt::ISODate));
    if (languages.size() > 1) {
        const Language second = languages[1];
        const QString relation = header.source == language ? u"workTranslation"_s : u"translationOfWork"_s;
        article.insert(relation, QJsonObject{{u"@type"_s, u"NewsArticle"_s},
                                             {u"headline"_s, document::titleOrOther(release, second)},
                                             {u"inLanguage"_s, base::code(second)}});
    }
    const QString json = QString::fromUtf8(QJsonDocument(article).toJson(QJsonDocument::Compact));
    return QString(json).replace(u'<', u"\\u003c"_s);
}

QString styleSheet(const Form& form)
{
    QFile file(u":/css/release.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("release.css is missing from the program's resources");
    return QString::fromUtf8(file.readAll()).replace(u"@accent"_s, form.colours.accent);
}

/// A source expression that allows exactly this content (CSP Level 3, 6.7.2).
QString contentHash(const QString& content)
{
    const QByteArray digest =
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"'sha256-"_s + QString::fromLatin1(digest) + u'\'';
}

/// Allows the style sheet beside its hash, for checkers and gateways that know nonces only. It follows from
/// the words of the page, so that equal releases give equal bytes and nobody can write a text that holds its
/// own nonce.
QString nonceFor(const QString& body)
{
    const QByteArray digest = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toBase64(QByteArray::OmitTrailingEquals));
}

QString headHtml(const Release& release, const Form& form, const QList<Language>& languages,
                 const QString& nonce)
{
    const Language language = languages.first();
    const QString title = document::titleOrOther(release, language);
    const QString style = styleSheet(form);
    const QString data = jsonLd(release, form, languages);
    QString head = u"<meta charset=\"utf-8\">\n"_s;
    head += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src %1 "
            u"'nonce-%3'; "
            u"script-src %2; "
            "img-src data:; base-uri 'none'; form-action 'none'\">\n"_s.arg(contentHash(style),
                                                                            contentHash(data), nonce);
    head += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    head += u"<meta name=\"color-scheme\" content=\"light dark\">\n"_s;
    head += u"<title>"_s + escaped(title.isEmpty() ? form.texts[language].board : title) + u"</title>\n"_s;
    const auto meta = [&](const QString& kind, const QString& name, const QString& content) {
        if (!content.isEmpty())
            head += u"<meta"_s + attribute(kind, name) + attribute(u"content"_s, content) + u">\n"_s;
    };
    meta(u"name"_s, u"description"_s, description(release, language));
    meta(u"property"_s, u"og:type"_s, u"article"_s);
    meta(u"property"_s, u"og:title"_s, title);
    meta(u"property"_s, u"og:description"_s, description(release, language));
    meta(u"property"_s, u"og:site_name"_s, form.texts[language].organisation);
    meta(u"property"_s, u"og:locale"_s, language == Language::Korean ? u"ko_KR"_s : u"en_US"_s);
    meta(u"property"_s, u"article:published_time"_s, release.header().date.toString(Qt::ISODate));
    if (languages.size() > 1)
        for (const Language each : languages)
            head += u"<link rel=\"alternate\" hreflang=\"%1\" href=\"#%1\">\n"_s.arg(base::code(each));
    head += u"<style nonce=\"%1\">"_s.arg(nonce) + style + u"</style>\n"_s;
    head += u"<script type=\"application/ld+json\">"_s + data + u"</script>\n"_s;
    return head;
}

QString skipLink(Language language)
{
    const QString text = language == Language::Korean ? u"본문 바로가기"_s : u"Skip to the text"_s;
    return u"<a class=\"skip\"%1 href=\"#%2-body\">%3</a>\n"_s.arg(attribute(u"lang"_s, base::code(language)),
                                                                   base::code(language), text);
}

QString navigationHtml(const QList<Language>& languages)
{
    QString html;
    for (const Language language : languages)
        html += skipLink(language);
    if (languages.size() < 2)
        return html;
    html += u"<nav aria-label=\"Language\"><ul>"_s;
    for (const Language language : languages) {
        const QString code = base::code(language);
        html += u"<li><a href=\"#%1\" hreflang=\"%1\" lang=\"%1\">%2</a></li>"_s.arg(
            code, language == Language::Korean ? u"한국어"_s : u"English"_s);
    }
    return html + u"</ul></nav>\n"_s;
}

} // namespace

QString articleHtml(const Release& release, const Form& form, Language language)
{
    const document::Header& header = release.header();
    const document::FormTexts& texts = form.texts[language];
    const QString code = base::code(language);
    const QString board = header.board[language].isEmpty() ? texts.board : header.board[language];
    QString html = u"<article id=\"%1\" lang=\"%1\">\n<header>\n"_s.arg(code);
    html += u"<p class=\"board\" id=\"%1-board\">%2</p>\n"_s.arg(code, escaped(board));
    html += u"<h1 id=\"%1-title\">%2</h1>\n"_s.arg(code, escaped(document::titleOrOther(release, language)));
    if (!header.subtitle[language].isEmpty())
        html += u"<p class=\"subtitle\" id=\"%1-subtitle\">%2</p>\n"_s.arg(
            code, escaped(header.subtitle[language]));
    html += fieldsHtml(release, form, language) + u"</header>\n"_s;
    html += u"<div class=\"body\" id=\"%1-body\" tabindex=\"-1\">\n"_s.arg(code);
    html += bodyHtml(release, Numbering(release, form), language);
    if (!texts.closing.isEmpty())
        html += u"<p class=\"closing\">"_s + escaped(texts.closing) + u"</p>\n"_s;
    html += u"</div>\n"_s + contactsHtml(release, form, language) + footerHtml(release, form, language);
    return html + u"</article>\n"_s;
}

QByteArray writeHtml(const Release& release, const Form& form, const QList<Language>& languages)
{
    QString body = navigationHtml(languages) + u"<main>\n"_s;
    for (const Language language : languages)
        body += articleHtml(release, form, language);
    body += u"</main>\n"_s;
    const QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"_s.arg(base::code(languages.first())) +
        headHtml(release, form, languages, nonceFor(body)) + u"</head>\n<body>\n"_s + body +
        u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace communique::writers::html
