#include "writers/TableRemark.h"

#include "writers/pdf/Composition.h"
#include "writers/pdf/Layout.h"

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

/// The ids of tables whose letters were made smaller than that; not those that the form itself sets so.
QStringList tinyTables(const Release& release, const Form& form, const QList<Language>& languages)
{
    pdf::Structure structure;
    const pdf::Layout layout =
        pdf::layOutPages(release, form, languages, structure, structure.addNode(-1, "Document"));
    QStringList ids;
    for (qsizetype c = 0; c < layout.columns.size(); ++c)
        for (const pdf::Box& box : layout.columns[c])
            if (!box.cells.isEmpty() && !box.blockId.isEmpty() && box.style.size < SmallestLegible &&
                box.style.size < form.texts[languages[c]].tableStyle.size)
                ids.append(box.blockId);
    return ids;
}

} // namespace

QString tableRemark(const QList<OutputFile>& files, const Release& release, const Form& form)
{
    const auto isTable = [](const document::BlockPtr& block) {
        return block->shape.type == document::BlockType::Table;
    };
    if (std::none_of(release.blocks().cbegin(), release.blocks().cend(), isTable))
        return {};
    QStringList tiny;
    for (const OutputFile& file : files) {
        if (file.format != Format::Pdf)
            continue;
        const QList<Language>& languages = file.options.languages;
        if (file.options.facing && languages.size() > 1)
            tiny += tinyTables(release, pdf::narrowed(form), languages);
        else
            for (const Language language : languages)
                tiny += tinyTables(release, form, {language});
    }
    QStringList names;
    for (const document::BlockPtr& block : release.blocks())
        if (tiny.contains(block->id))
            names.append(nameOf(*block, release.header().source));
    if (names.isEmpty())
        return {};
    return Remark::tr(
               "Tables whose words find room only in letters of less than 7 points: %1. Give them fewer "
               "columns or shorter words.")
        .arg(names.join(u", "_s));
}

} // namespace communique::writers
