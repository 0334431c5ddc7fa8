#include "checks/BilingualRules.h"
#include "checks/Counterparts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Units of measurement (SI Brochure, 9th edition, and those in use beside them), a dimension a list: one is
/// taken for another within its own.
const QList<QList<Counterparts>>& dimensions()
{
    static const QList<QList<Counterparts>> all{
        compiled({{u"\\d ?(?:㎢|km²|km2|제곱 ?킬로미터|평방 ?킬로미터)",
                   u"\\bsquare[- ]kilomet|\\bsq\\.? ?km|km²|km2|㎢"},
                  {u"\\d ?(?:㎡|m²|m2|제곱 ?미터|평방 ?미터)", u"\\bsquare[- ]met|\\bsq\\.? ?m\\b|\\bm²|㎡"},
                  {u"\\d ?(?:ha\\b|㏊|헥타르)", u"\\bhectare|\\bha\\b|㏊"}}),
        compiled({{u"(?<!제곱)(?<!제곱 )(?:\\d ?(?:km(?![²2/])|㎞)|킬로미터)|해리",
                   u"(?<!square )(?<!square-)\\bkilomet|\\d ?km\\b|\\d-km\\b|㎞|mile"},
                  {u"(?<!제곱)(?<!제곱 )(?<!킬로)(?<!센티)(?<!밀리)미터|\\d ?m(?![A-Za-z²2㎥/])",
                   u"(?<!square )(?<!square-)\\bmet(?:re|er)s?\\b|\\d ?m\\b|\\d-m\\b|feet|foot"},
                  {u"\\d ?(?:cm|㎝)|센티미터", u"\\bcentimet|\\d ?cm\\b|inch"},
                  {u"\\d ?(?:mm|㎜)|밀리미터", u"\\bmillimet|\\d ?mm\\b|inch"}}),
        compiled({{u"\\d ?(?:kg|㎏)|킬로그램", u"\\bkilogram|\\d ?kg\\b|㎏|pounds"},
                  {u"[\\d만천백억여] ?톤|\\d ?t\\b", u"\\bton(?:ne)?s?\\b|-ton(?:ne)?\\b|\\d ?t\\b"},
                  {u"\\d ?g\\b|(?<!킬로)(?<!밀리)그램", u"\\bgrams?\\b|\\d ?g\\b|ounce"}}),
        compiled({{u"㎿|MW(?!h)|메가와트(?!시)", u"\\bMW\\b|\\bmegawatts?\\b"},
                  {u"GW(?!h)|기가와트(?!시)", u"\\bGW\\b|\\bgigawatts?\\b"},
                  {u"kW(?!h)|㎾|킬로와트(?!시)", u"\\bkW\\b|\\bkilowatts?\\b"},
                  {u"TW(?!h)|테라와트(?!시)", u"\\bTW\\b|\\bterawatts?\\b"}}),
        compiled({{u"MWh|메가와트시", u"\\bMWh|megawatt[- ]hour"},
                  {u"GWh|기가와트시", u"\\bGWh|gigawatt[- ]hour"},
                  {u"kWh|킬로와트시", u"\\bkWh|kilowatt[- ]hour"},
                  {u"TWh|테라와트시", u"\\bTWh|terawatt[- ]hour"}}),
    };
    return all;
}

/// The figures directly before a unit.
QString figuresBefore(const QString& text, const QRegularExpressionMatch& unit)
{
    static const QRegularExpression figures = pattern(u"(\\d[\\d,.]*) ?-?[^\\d]{0,12}$"_s);
    return figures.match(wordsBefore(text, unit.capturedEnd())).captured(1).remove(u',');
}

/// 830제곱킬로미터 as "830 square meters" where the text has both units.
std::optional<Mistaken> sameFigures(const Pair& pair, const QList<Counterparts>& dimension)
{
    QHash<QString, QList<std::pair<const Counterparts*, QString>>> meant; // by figures
    for (const Counterparts& unit : dimension)
        eachMatch(unit.korean, pair.ko, [&](const QRegularExpressionMatch& korean) {
            meant[figuresBefore(pair.ko, korean)].append({&unit, korean.captured()});
        });
    meant.remove(QString());
    for (const Counterparts& said : dimension)
        for (auto matches = said.english.globalMatch(pair.en); matches.hasNext() && !meant.isEmpty();) {
            const QRegularExpressionMatch english = matches.next();
            const auto units = meant.value(figuresBefore(pair.en, english));
            const bool same = std::any_of(units.cbegin(), units.cend(),
                                          [&](const auto& unit) { return unit.first == &said; });
            if (!same && !units.isEmpty())
                return Mistaken{units.last().second, english};
        }
    return std::nullopt;
}

} // namespace

QList<Finding> unitsNamed(const Subject& subject)
{
    QList<Finding> findings;
    eachPair(subject, [&](const Pair& pair) {
        for (const QList<Counterparts>& dimension : dimensions()) {
            const auto one = oneForAnother(pair, dimension);
            if (const auto mistaken = one ? one : sameFigures(pair, dimension))
                findings.append(
                    findingAt(u"unit"_s, Severity::Warning, pair.english, mistaken->english,
                              Rules::tr("The Korean measures in “%1”, the English in another unit.")
                                  .arg(mistaken->korean)));
        }
    });
    return findings;
}

} // namespace communique::checks
