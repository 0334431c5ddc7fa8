#include "checks/BilingualRules.h"
#include "checks/Countries.h"
#include "checks/Matches.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

QSet<QString> idsOf(const QList<Row>& rows)
{
    QSet<QString> ids;
    for (const Row& row : rows)
        ids.unite(QSet<QString>(row.ids.cbegin(), row.ids.cend()));
    return ids;
}

QSet<QString> idsOf(const QList<Naming>& namings)
{
    QSet<QString> ids;
    for (const Naming& naming : namings)
        ids.insert(naming.id);
    return ids;
}

/// A country that English names and Korean does not, while Korean names one that English does not: one for
/// the other.
void swapped(const Pair& pair, const QSet<QString>& korean, const QSet<QString>& english,
             QList<Finding>& findings)
{
    const auto lost = std::find_if(korean.cbegin(), korean.cend(),
                                   [&](const QString& id) { return id != u"kr" && !english.contains(id); });
    if (lost == korean.cend())
        return;
    for (const Naming& naming : namedIn(pair.en, Language::English)) {
        if (naming.id == u"kr" || korean.contains(naming.id) || isNamedInKorean(pair.ko, naming.id))
            continue;
        const QString words = pair.en.sliced(naming.from, naming.length);
        findings.append({u"country"_s, Severity::Warning, stretch(pair.english, naming.from, naming.length),
                         words, Rules::tr("The Korean names another country than “%1”.").arg(words)});
        return;
    }
}

/// A member of a row that is lost while others of it are there: 미국·일본·호주 as "the U.S. and Japan".
void lostFromRow(const Pair& pair, const QList<Row>& rows, const QSet<QString>& english,
                 QList<Finding>& findings)
{
    for (const Row& row : rows) {
        QStringList lost = row.ids;
        lost.removeIf([&](const QString& id) { return english.contains(id) || id == u"kr"; });
        const qsizetype kept = std::count_if(row.ids.cbegin(), row.ids.cend(),
                                             [&](const QString& id) { return english.contains(id); });
        if (lost.isEmpty() || kept < 1 || (row.ids.size() == 2 && !row.compound))
            continue;
        const QString words = pair.ko.sliced(row.from, row.length);
        findings.append({u"country"_s, Severity::Warning, pair.english, words,
                         Rules::tr("The English leaves out a country of “%1”.").arg(words)});
        return;
    }
}

} // namespace

QList<Finding> countriesNamed(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        const QList<Row> rows = rowsIn(pair.ko, Language::Korean);
        const QSet<QString> english = idsOf(namedIn(pair.en, Language::English));
        const QSet<QString> korean = idsOf(namedIn(pair.ko, Language::Korean)) + idsOf(rows);
        const qsizetype before = findings.size();
        swapped(pair, korean, english, findings);
        if (findings.size() == before)
            lostFromRow(pair, rows, english, findings);
    });
    return findings;
}

} // namespace communique::checks
