#include "checks/BilingualRules.h"
#include "checks/Countries.h"
#include "checks/Matches.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

bool sameSet(const Row& one, const Row& other)
{
    return one.ids.size() == other.ids.size() && QSet<QString>(one.ids.cbegin(), one.ids.cend()) ==
                                                     QSet<QString>(other.ids.cbegin(), other.ids.cend());
}

/// The English row with its members in the order of the Korean one; what joins them stays.
QString reordered(const Row& english, const QStringList& order, const QString& text)
{
    QString words;
    qsizetype end = english.from;
    for (qsizetype i = 0; i < english.members.size(); ++i) {
        words += text.sliced(end, english.members[i].from - end);
        end = english.members[i].from + english.members[i].length;
        const auto member = std::find_if(english.members.cbegin(), english.members.cend(),
                                         [&](const Naming& naming) { return naming.id == order[i]; });
        words += text.sliced(member->from, member->length);
    }
    return words;
}

/// "Canada-Korea Parliamentary Friendship Group": a body of the other side's, or an agreement, may carry a
/// name of its own.
bool isPartOfName(const QString& text, const Row& row)
{
    static const QRegularExpression capitalised = pattern(u"^ [A-Z]"_s);
    return row.compound && row.ids.first() != u"kr" &&
           has(wordsBehind(text, row.from + row.length), capitalised);
}

void compare(const Pair& pair, const QList<Row>& korean, const Row& row, QList<Finding>& findings)
{
    if (row.ids.contains(u"asean"_s) || row.ids.contains(u"mekong"_s))
        return; // the groups put themselves first: 한-메콩 is "Mekong-ROK" by its own name
    const auto matches = [&](const Row& other) { return other.ids == row.ids; };
    if (std::any_of(korean.cbegin(), korean.cend(), matches))
        return;
    const auto twin =
        std::find_if(korean.cbegin(), korean.cend(), [&](const Row& other) { return sameSet(other, row); });
    if (twin == korean.cend())
        return;
    const QString words = pair.ko.sliced(twin->from, twin->length);
    Finding finding{u"country-order"_s, isPartOfName(pair.en, row) ? Severity::Hint : Severity::Warning,
                    stretch(pair.english, row.from, row.length), pair.en.sliced(row.from, row.length),
                    Rules::tr("The Korean has “%1”: keep the order of the countries.").arg(words)};
    if (row.compound && !finding.text.contains(u'('))
        finding.fix = checks::words(reordered(row, twin->ids, pair.en));
    findings.append(finding);
}

} // namespace

QList<Finding> countryOrder(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        const QList<Row> korean = rowsIn(pair.ko, Language::Korean);
        if (korean.isEmpty())
            return;
        for (const Row& row : rowsIn(pair.en, Language::English))
            compare(pair, korean, row, findings);
    });
    return findings;
}

} // namespace communique::checks
