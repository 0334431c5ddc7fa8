#include "writers/html/Facts.h"

#include "base/Text.h"
#include "writers/html/Address.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

namespace {

/// What search engines and messengers show of a description.
constexpr qsizetype DescriptionLength = 160;

QString descriptionOf(const Release& release, Language language)
{
    for (const document::BlockPtr& block : release.blocks()) {
        const document::BlockType type = block->shape.type;
        const bool isProse = type == document::BlockType::Paragraph || type == document::BlockType::Point ||
                             type == document::BlockType::Quote;
        if (isProse && !block->shape.absent[language] && !block->text[language].isEmpty())
            return base::elided(base::collapsed(block->text[language].plain()), DescriptionLength);
    }
    return release.header().subtitle[language];
}

bool isHeldBack(const document::Header& header)
{
    return header.embargo && header.embargo->at.isValid();
}

QString publishedAt(const document::Header& header)
{
    return isHeldBack(header) ? header.embargo->at.toString(Qt::ISODate) : header.date.toString(Qt::ISODate);
}

QString modifiedAt(const document::Header& header, const QDateTime& modified)
{
    if (!modified.isValid())
        return publishedAt(header);
    const QDateTime published =
        isHeldBack(header) ? header.embargo->at : header.date.startOfDay(QTimeZone("Asia/Seoul"));
    return published.isValid() && modified < published ? publishedAt(header)
                                                       : modified.toUTC().toString(Qt::ISODate);
}

/// "Press Releases" and "PRESS RELEASE" are one word to a reader.
QString bare(const QString& name)
{
    QString word = name.toLower().remove(u' ');
    if (word.endsWith(u's'))
        word.chop(1);
    return word;
}

} // namespace

QString boardOf(const Release& release, const Form& form, Language language)
{
    const QString& own = release.header().board[language];
    return own.isEmpty() ? form.texts[language].board : own;
}

QString boardBesideKind(const Release& release, const Form& form, Language language)
{
    const QString board = boardOf(release, form, language);
    const bool said = form.texts[language].letterhead != document::LetterheadKind::None &&
                      bare(board) == bare(form.kind(release.header().kind, language));
    return said ? QString() : board;
}

Facts factsOf(const Release& release, const Form& form, Language language, const Options& options)
{
    const document::Header& header = release.header();
    Facts facts;
    facts.language = language;
    facts.title = document::publishedTitle(release, language);
    facts.titleLanguage = header.title[language].isEmpty() ? base::other(language) : language;
    if (facts.title.isEmpty()) {
        facts.title = form.kind(header.kind, language);
        facts.titleLanguage = language;
    }
    facts.subtitle = header.subtitle[language];
    facts.description = descriptionOf(release, language);
    facts.organisation = form.texts[language].organisation;
    facts.section = boardOf(release, form, language);
    facts.published = publishedAt(header);
    facts.modified = modifiedAt(header, options.modified);
    facts.address = pageAddress(language, options);
    facts.id = facts.address + u'#' + base::code(language);
    if (isPlaced(options)) {
        facts.picture = addressOf(options.pictureName, options);
        facts.logo = addressOf(options.logoName, options);
    }
    facts.embargoed = isHeldBack(header) && header.status != document::Status::Published;
    return facts;
}

QList<Language> languagesWithPages(const Options& options)
{
    QList<Language> languages = options.languages;
    for (const Language language : base::Languages)
        if (!languages.contains(language) && !options.fileNames[language].isEmpty())
            languages.append(language);
    return languages;
}

} // namespace communique::writers::html
