#include "writers/html/HeaderHtml.h"

#include "writers/html/Markup.h"
#include "writers/html/TableHtml.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

using document::LetterheadKind;

namespace {

QString letterhead(const Release& release, const Form& form, Language language)
{
    const document::FormTexts& texts = form.texts[language];
    if (texts.letterhead == LetterheadKind::None)
        return {};
    const QString logo = form.logo.media
                             ? imageHtml(*form.logo.media, form.logo.alternative[language], u"logo"_s) + u' '
                             : QString();
    const QString kind = form.kind(release.header().kind, language);
    const QString code = base::code(language);
    return element(
               u"div"_s,
               texts.letterhead == LetterheadKind::Ruled ? u" class=\"letterhead ruled\""_s
                                                         : u" class=\"letterhead\""_s,
               element(u"p"_s, u" class=\"organisation\""_s, logo + textHtml(texts.organisation, language)) +
                   (kind.isEmpty()
                        ? QString()
                        : element(u"p"_s, u" class=\"kind\""_s + attribute(u"id"_s, code + u"-kind"_s),
                                  textHtml(kind, language)))) +
           u'\n';
}

/// Colour, a frame, and words: no reader depends on one of them (WCAG 2.2, 1.4.1).
QString embargo(const Release& release, const Form& form, Language language)
{
    const QString line = form.embargoLine(release.header(), language);
    if (line.isEmpty())
        return {};
    const QString moment = release.header().embargo->at.toString(Qt::ISODate);
    return element(u"p"_s, u" class=\"embargo\""_s,
                   element(u"strong"_s, {},
                           element(u"time"_s, attribute(u"datetime"_s, moment), textHtml(line, language)))) +
           u'\n';
}

/// The moment that a field names, for machines; empty for fields that name none.
QString momentOf(const QString& field, const document::Header& header)
{
    const bool embargoed = header.embargo && header.embargo->at.isValid();
    if (field == u"embargo" || (field == u"released" && embargoed))
        return embargoed ? header.embargo->at.toString(Qt::ISODate) : QString();
    return field == u"date" || field == u"released" || field == u"distributed"
               ? header.date.toString(Qt::ISODate)
               : QString();
}

QString fields(const Release& release, const Form& form, Language language)
{
    const document::Header& header = release.header();
    QString html;
    for (const QString& name : form.texts[language].fields) {
        const QString value = document::fieldText(name, header, form, language, false);
        if (value.isEmpty())
            continue;
        const QString moment = momentOf(name, header);
        QString words = textHtml(value, language);
        if (!moment.isEmpty())
            words = element(u"time"_s, attribute(u"datetime"_s, moment), words);
        html += element(u"div"_s, attribute(u"id"_s, base::code(language) + u'-' + name),
                        element(u"dt"_s, {}, textHtml(form.label(name, language), language)) +
                            element(u"dd"_s, {}, words)) +
                u'\n';
    }
    return html.isEmpty() ? QString() : element(u"dl"_s, u" class=\"fields\""_s, u'\n' + html) + u'\n';
}

} // namespace

QString headerHtml(const Release& release, const Form& form, Language language)
{
    const document::Header& header = release.header();
    const QString code = base::code(language);
    const Facts facts = factsOf(release, form, language, Options());
    QString html = u"<header>\n"_s + letterhead(release, form, language) + embargo(release, form, language);
    if (const QString board = boardBesideKind(release, form, language); !board.isEmpty())
        html += element(u"p"_s, u" class=\"board\""_s + attribute(u"id"_s, code + u"-board"_s),
                        textHtml(board, language)) +
                u'\n';
    html += element(u"h1"_s,
                    attribute(u"id"_s, code + u"-title"_s) + languageAttribute(facts.titleLanguage, language),
                    textHtml(facts.title, facts.titleLanguage)) +
            u'\n';
    if (const QString& subtitle = header.subtitle[language]; !subtitle.isEmpty())
        html += element(u"p"_s, u" class=\"subtitle\""_s + attribute(u"id"_s, code + u"-subtitle"_s),
                        textHtml(form.subtitle(subtitle, language), language)) +
                u'\n';
    return html + fields(release, form, language) + u"</header>\n"_s;
}

QString unofficialText(const Release& release, const Form& form, Language language)
{
    return release.header().unofficialTranslation[language] ? form.texts[language].unofficialTranslation
                                                            : QString();
}

QString unofficialHtml(const Release& release, const Form& form, Language language)
{
    const QString text = unofficialText(release, form, language);
    return text.isEmpty() ? QString()
                          : element(u"p"_s, u" class=\"unofficial\""_s, textHtml(text, language)) + u'\n';
}

QStringList footerPieces(const Release& release, const Form& form, Language language)
{
    const document::Furniture& footer = form.texts[language].footer;
    QStringList pieces;
    for (const QString& piece : {footer.start, footer.centre, footer.end}) {
        // Page numbers mean nothing here, and who speaks, of what and when is said above.
        static const QStringList said{u"{page}"_s,  u"{pages}"_s, u"{organisation}"_s,
                                      u"{title}"_s, u"{date}"_s,  u"{unofficialTranslation}"_s};
        QString words = piece;
        for (const QString& name : said)
            words.remove(name);
        if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }))
            pieces.append(words.simplified());
    }
    if (form.texts[language].unofficialPlace == document::NotePlace::Footer)
        pieces.prepend(unofficialText(release, form, language));
    pieces.removeAll(QString());
    return pieces;
}

QString footerHtml(const Release& release, const Form& form, Language language)
{
    QString html;
    for (const QString& piece : footerPieces(release, form, language))
        html += element(u"p"_s, {}, textHtml(piece, language));
    return html.isEmpty() ? QString() : element(u"footer"_s, {}, html) + u'\n';
}

} // namespace communique::writers::html
