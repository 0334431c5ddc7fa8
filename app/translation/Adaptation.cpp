#include "translation/Adaptation.h"

#include "base/Text.h"
#include "translation/Numbers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

bool isOfDate(NumberKind kind)
{
    return kind == NumberKind::Year || kind == NumberKind::Month || kind == NumberKind::Day ||
           kind == NumberKind::Weekday;
}

bool isSameKind(NumberKind first, NumberKind second)
{
    const auto plain = [](NumberKind kind) { return kind == NumberKind::Year ? NumberKind::Plain : kind; };
    return plain(first) == plain(second);
}

qsizetype count(const QList<Number>& numbers, NumberKind kind)
{
    return std::count_if(numbers.begin(), numbers.end(),
                         [&](const Number& number) { return number.kind == kind; });
}

/// What is counted: the letters that follow.
QString counted(const QString& text, const Number& number)
{
    qsizetype at = number.range.from + number.range.length;
    while (at < text.size() && (text[at].isSpace() || text[at] == u'-'))
        ++at;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter() &&
           end - at < (base::isHangul(text[end].unicode()) ? 2 : 20))
        ++end;
    return end > at ? text.sliced(at, end - at).toCaseFolded() : text.mid(at, 1);
}

/// Which number takes the place of which: those of the source that the query says otherwise.
struct Change
{
    Number from;
    Number to;
};

/// Nothing where the two texts do not say numbers of the same kinds in the same order.
std::optional<QList<Change>> changesBetween(const QString& source, const QString& query, Language language)
{
    const QList<Number> before = numbersOf(source, language);
    const QList<Number> after = numbersOf(query, language);
    if (before.size() != after.size())
        return std::nullopt;
    QList<Change> changes;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].kind != after[i].kind)
            return std::nullopt;
        const bool countsTheSame =
            before[i].kind != NumberKind::Plain || counted(source, before[i]) == counted(query, after[i]);
        if (!countsTheSame)
            return std::nullopt;
        if (before[i].value == after[i].value)
            continue;
        if (before[i].kind == NumberKind::Scaled || before[i].kind == NumberKind::Time)
            return std::nullopt;
        changes.append({before[i], after[i]});
    }
    return changes;
}

/// Dates in the target may say no more than those in the source.
bool saysMoreOfDates(const QList<Number>& target, const QList<Number>& source)
{
    for (const NumberKind kind : {NumberKind::Year, NumberKind::Month, NumberKind::Day, NumberKind::Weekday})
        if (count(target, kind) > count(source, kind))
            return true;
    return false;
}

/// Grammar that hangs on the number, so that another one can't simply stand in its place.
bool isBound(const QString& target, const Number& there, const Change& change, Language language)
{
    const qsizetype end = there.range.from + there.range.length;
    if (language == Language::Korean)
        return end < target.size() && u"은는이가을를과와으로랑"_s.contains(target[end]);
    if (there.kind == NumberKind::Plain && (change.from.value == u"1" || change.to.value == u"1"))
        return true;
    const QString before =
        QStringView(target).first(there.range.from).trimmed().toString().section(u' ', -1).toLower();
    return before == u"a" || before == u"an";
}

/// Numbers of the target that say what the change changes; nothing where it is not plain which.
QList<Number> placesOf(const Change& change, const QList<Number>& source, const QList<Number>& target)
{
    const auto says = [&](const Number& number) {
        return isSameKind(number.kind, change.from.kind) && number.value == change.from.value;
    };
    QList<Number> places;
    std::copy_if(target.begin(), target.end(), std::back_inserter(places), says);
    return places.size() == std::count_if(source.begin(), source.end(), says) ? places : QList<Number>{};
}

} // namespace

std::optional<QString> adaptedTarget(const QString& query, const QString& source, const QString& target,
                                     Language language)
{
    const auto changes = changesBetween(source, query, language);
    if (!changes || changes->isEmpty())
        return std::nullopt;
    const Language other = base::other(language);
    const QList<Number> sourceNumbers = numbersOf(source, language);
    const QList<Number> targetNumbers = numbersOf(target, other);
    const bool dates =
        std::any_of(changes->begin(), changes->end(), [](const Change& c) { return isOfDate(c.from.kind); });
    if (dates && saysMoreOfDates(targetNumbers, sourceNumbers))
        return std::nullopt;

    QHash<qsizetype, QString> replacements; // by the place in the target
    for (const Change& change : *changes) {
        const auto occurrences =
            std::count_if(sourceNumbers.begin(), sourceNumbers.end(), [&](const Number& number) {
                return isSameKind(number.kind, change.from.kind) && number.value == change.from.value;
            });
        const auto alike = std::count_if(changes->begin(), changes->end(), [&](const Change& c) {
            return isSameKind(c.from.kind, change.from.kind) && c.from.value == change.from.value &&
                   c.to.value == change.to.value;
        });
        const QList<Number> places = placesOf(change, sourceNumbers, targetNumbers);
        if (places.isEmpty() || occurrences != alike)
            return std::nullopt;
        for (const Number& there : places) {
            const QStringView said = QStringView(target).sliced(there.range.from, there.range.length);
            const bool figures = there.kind == NumberKind::Plain || there.kind == NumberKind::Year;
            const QString now = figures ? query.mid(change.to.range.from, change.to.range.length)
                                        : writtenLike(change.to, there, said, other);
            if (now.isEmpty() || isBound(target, there, change, other))
                return std::nullopt;
            replacements.insert(there.range.from, now);
        }
    }
    QString result = target;
    for (auto number = targetNumbers.rbegin(); number != targetNumbers.rend(); ++number)
        if (const auto now = replacements.constFind(number->range.from); now != replacements.cend())
            result.replace(number->range.from, number->range.length, *now);
    return result == target ? std::nullopt : std::optional(result);
}

} // namespace communique::translation
