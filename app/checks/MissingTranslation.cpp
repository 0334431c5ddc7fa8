#include "checks/BilingualRules.h"
#include "checks/Matches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// True where a language says something in its body; before that, a translation has not begun.
bool hasBody(const Release& release, Language language)
{
    return std::any_of(release.blocks().cbegin(), release.blocks().cend(),
                       [&](const document::BlockPtr& block) {
                           return !document::wordsOf(*block, language).trimmed().isEmpty();
                       });
}

Finding missing(const Place& place, Language language, const QString& said)
{
    Place where = place;
    where.language = language;
    return {u"missing-translation"_s, Severity::Error, where, said,
            language == Language::English
                ? Rules::tr("This has no English. Translate it, or mark the block as not in English.")
                : Rules::tr("This has no Korean. Write it, or mark the block as not in Korean.")};
}

} // namespace

QList<Finding> missingTranslation(const Subject& subject)
{
    QList<Finding> findings;
    const Release& release = subject.release();
    if (subject.languages().size() != 2)
        return findings;
    const auto compare = [&](const Place& place, const QString& ko, const QString& en) {
        const bool korean = !ko.trimmed().isEmpty();
        const bool english = !en.trimmed().isEmpty();
        if (korean != english)
            findings.append(missing(place, korean ? Language::English : Language::Korean, korean ? ko : en));
    };
    const auto& subtitle = release.header().subtitle;
    compare({Part::Subtitle}, subtitle[Language::Korean], subtitle[Language::English]);
    if (!hasBody(release, Language::Korean) || !hasBody(release, Language::English))
        return findings;
    for (const document::BlockPtr& block : release.blocks()) {
        if (block->shape.absent[Language::Korean] || block->shape.absent[Language::English])
            continue;
        compare({Part::Text, block->id}, block->text[Language::Korean].plain(),
                block->text[Language::English].plain());
        for (int row = 0; row < block->table.rows.size(); ++row)
            for (int column = 0; column < block->table.rows[row].size(); ++column) {
                const document::Cell& cell = block->table.rows[row][column];
                compare({Part::Cell, block->id, {}, 0, 0, row, column}, cell[Language::Korean].plain(),
                        cell[Language::English].plain());
            }
    }
    return findings;
}

} // namespace communique::checks
