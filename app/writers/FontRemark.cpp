#include "writers/FontRemark.h"

#include "writers/pdf/FontCoverage.h"
#include "writers/pdf/TextLayout.h"
#include "writers/text/TextWriter.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

/// As many as are read in a sentence; a release in a script without a font would list them all.
constexpr qsizetype MostNamed = 8;

struct Remark
{
    Q_DECLARE_TR_FUNCTIONS(Remark)
};

/// What a drawing writes; of other pictures, nothing.
QString wordsIn(const document::MediaPtr& media)
{
    QString words;
    if (!media || media->type != u"image/svg+xml")
        return words;
    QXmlStreamReader reader(media->bytes);
    for (int inText = 0; !reader.atEnd(); reader.readNext()) {
        if (reader.isStartElement() && (inText > 0 || reader.name() == u"text"))
            ++inText;
        else if (reader.isEndElement() && inText > 0)
            --inText;
        else if (reader.isCharacters() && inText > 0)
            words += reader.text();
    }
    return words;
}

/// The words that are drawn with installed fonts.
QString drawnText(const OutputFile& file, const Release& release, const Form& form)
{
    QString drawn;
    if (file.format == Format::Pdf) {
        drawn = text::writeText(release, form, file.options.languages) + wordsIn(form.logo.media);
        for (const document::BlockPtr& block : release.blocks())
            drawn += wordsIn(block->figure.media);
        return drawn;
    }
    if (file.format == Format::Picture && file.ready.isEmpty()) {
        drawn = wordsIn(form.logo.media);
        for (const Language language : file.options.languages)
            drawn += form.texts[language].organisation + document::publishedTitle(release, language);
    }
    return drawn;
}

/// "ᚠ (U+16A0)": whoever has no font for it has none for this sentence either.
QString named(char32_t character)
{
    const QString code = QString::number(character, 16).toUpper().rightJustified(4, u'0');
    return u"%1 (U+%2)"_s.arg(QString::fromUcs4(&character, 1), code);
}

QList<const document::TextStyle*> stylesOf(const document::FormTexts& texts)
{
    return {&texts.bodyStyle,    &texts.titleStyle,      &texts.subtitleStyle,
            &texts.headingStyle, &texts.noteStyle,       &texts.dateStyle,
            &texts.tableStyle,   &texts.letterheadStyle, &texts.footerStyle};
}

} // namespace

QString fontRemark(const QList<OutputFile>& files, const Release& release, const Form& form)
{
    QList<char32_t> missing;
    for (const OutputFile& file : files)
        for (const char32_t character : pdf::charactersWithoutFont(drawnText(file, release, form)))
            if (!missing.contains(character))
                missing.append(character);
    if (missing.isEmpty())
        return {};
    QStringList names;
    for (const char32_t character : missing.first(std::min(missing.size(), MostNamed)))
        names.append(named(character));
    if (missing.size() > MostNamed)
        names.append(Remark::tr("and %n more", nullptr, static_cast<int>(missing.size() - MostNamed)));
    return Remark::tr("No installed font has %1: boxes stand in their place. Install a font, or write it in "
                      "another way.")
        .arg(names.join(u", "_s));
}

QStringList familyRemarks(const QList<OutputFile>& files, const Form& form)
{
    // Most styles share one list, and asking for fonts takes time.
    std::set<std::pair<Language, QStringList>> seen;
    QStringList told;
    QStringList remarks;
    for (const OutputFile& file : files) {
        if (file.format != Format::Pdf && (file.format != Format::Picture || !file.ready.isEmpty()))
            continue;
        for (const Language language : file.options.languages)
            for (const document::TextStyle* style : stylesOf(form.texts[language])) {
                if (!seen.insert({language, style->families}).second)
                    continue;
                for (const QString& family : pdf::missingFamilies(style->families, language)) {
                    if (told.contains(family))
                        continue;
                    told.append(family);
                    remarks.append(Remark::tr("The form's font “%1” is not installed; “%2” stands in for it.")
                                       .arg(family, pdf::drawnFamily(*style, language)));
                }
            }
    }
    return remarks;
}

QString familyInstead(const document::TextStyle& style, Language language)
{
    const QStringList missing = pdf::missingFamilies(style.families, language);
    return missing.contains(style.families.value(0)) ? pdf::drawnFamily(style, language) : QString();
}

} // namespace communique::writers
