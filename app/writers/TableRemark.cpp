#include "writers/TableRemark.h"

#include "writers/pdf/Composition.h"
#include "writers/pdf/Layout.h"
#include "writers/pdf/Tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

/// Smaller letters tire the eye in print: footnotes are set in 7 points at least.
constexpr double SmallestLegible = 6.95;

struct Remark
{
    Q_DECLARE_TR_FUNCTIONS(Remark)
};

/// What is known of a table: its caption, in whatever language.
QString nameOf(const document::Block& table, Language language)
{
    for (const Language one : {language, base::other(language)})
        if (const QString& caption = table.text[one].plain(); !caption.trimmed().isEmpty())
            return caption;
    return table.id;
}

/// Whether a table's letters were made smaller than that on pages with these languages; not where the form
/// itself has them so small.
bool isTiny(const document::Block& table, const Form& form, const QList<Language>& languages)
{
    return std::any_of(languages.cbegin(), languages.cend(), [&](Language language) {
        if (table.shape.absent[language])
            return false;
        const pdf::TableSetting setting{form.texts[language].tableStyle, language,
                                        pdf::columnWidth(form, languages.size()),
                                        form.texts[language].breakAtSyllables};
        const double size = pdf::fitOf(pdf::measured(table, setting), setting).size;
        return size < 1 && setting.style.size * size < SmallestLegible;
    });
}

bool isTiny(const document::Block& table, const Form& form, const Options& options)
{
    if (options.facing && options.languages.size() > 1)
        return isTiny(table, pdf::narrowed(form), options.languages);
    return std::any_of(options.languages.cbegin(), options.languages.cend(),
                       [&](Language language) { return isTiny(table, form, QList{language}); });
}

} // namespace

QString tableRemark(const QList<OutputFile>& files, const Release& release, const Form& form)
{
    QStringList names;
    for (const document::BlockPtr& block : release.blocks())
        if (block->shape.type == document::BlockType::Table &&
            std::any_of(files.cbegin(), files.cend(), [&](const OutputFile& file) {
                return file.format == Format::Pdf && isTiny(*block, form, file.options);
            }))
            names.append(nameOf(*block, release.header().source));
    if (names.isEmpty())
        return {};
    return Remark::tr(
               "Tables whose words find room only in letters of less than 7 points: %1. Give them fewer "
               "columns or shorter words.")
        .arg(names.join(u", "_s));
}

} // namespace communique::writers
