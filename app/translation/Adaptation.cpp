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
    bool certain = true; ///< an amount, a time, or what counts something else is never
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
        if (before[i].value == after[i].value && countsTheSame)
            continue;
        const bool certain =
            countsTheSame && before[i].kind != NumberKind::Scaled && before[i].kind != NumberKind::Time;
        changes.append({before[i], after[i], certain});
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

/// What stands in the place of numbers of the target, by their offsets.
using Replacements = QHash<qsizetype, QString>;

/// One translation, and which of the changes it can follow.
class Adapting
{
public:
    Adapting(const QString& query, const QString& source, const QString& target, Language language,
             const QList<Change>& changes)
        : m_query(query)
        , m_target(target)
        , m_other(base::other(language))
        , m_changes(changes)
        , m_source(numbersOf(source, language))
        , m_numbers(numbersOf(target, m_other))
    {
    }

    /// Number by number; a date as a whole, or it would become one that nobody said.
    [[nodiscard]] QString adapted() const
    {
        Replacements all;
        Replacements dates;
        bool datesAreCertain = !saysMoreOfDates(m_numbers, m_source);
        for (const Change& change : m_changes) {
            const auto replacements = replacementsFor(change);
            if (isOfDate(change.from.kind))
                datesAreCertain = datesAreCertain && replacements;
            if (replacements)
                (isOfDate(change.from.kind) ? dates : all).insert(*replacements);
        }
        if (datesAreCertain)
            all.insert(dates);
        QString result = m_target;
        for (auto number = m_numbers.rbegin(); number != m_numbers.rend(); ++number)
            if (const auto now = all.constFind(number->range.from); now != all.cend())
                result.replace(number->range.from, number->range.length, *now);
        return result;
    }

private:
    /// Nothing where it would be a guess.
    [[nodiscard]] std::optional<Replacements> replacementsFor(const Change& change) const
    {
        const auto isAlike = [&](const Number& number) {
            return isSameKind(number.kind, change.from.kind) && number.value == change.from.value;
        };
        const auto occurrences = std::count_if(m_source.begin(), m_source.end(), isAlike);
        const auto alike = std::count_if(m_changes.begin(), m_changes.end(), [&](const Change& c) {
            return isAlike(c.from) && c.to.value == change.to.value && c.certain;
        });
        const QList<Number> places = placesOf(change, m_source, m_numbers);
        if (!change.certain || places.isEmpty() || occurrences != alike)
            return std::nullopt;
        Replacements replacements;
        for (const Number& there : places) {
            const QStringView said = QStringView(m_target).sliced(there.range.from, there.range.length);
            const bool figures = there.kind == NumberKind::Plain || there.kind == NumberKind::Year;
            const QString now = figures ? m_query.mid(change.to.range.from, change.to.range.length)
                                        : writtenLike(change.to, there, said, m_other);
            if (now.isEmpty() || isBound(m_target, there, change, m_other))
                return std::nullopt;
            replacements.insert(there.range.from, now);
        }
        return replacements;
    }

    const QString& m_query;
    const QString& m_target;
    Language m_other;
    const QList<Change>& m_changes;
    QList<Number> m_source;
    QList<Number> m_numbers; ///< of the target
};

} // namespace

std::optional<QString> adaptedTarget(const QString& query, const QString& source, const QString& target,
                                     Language language)
{
    const auto changes = changesBetween(source, query, language);
    if (!changes || changes->isEmpty())
        return std::nullopt;
    const QString result = Adapting(query, source, target, language, *changes).adapted();
    return result == target ? std::nullopt : std::optional(result);
}

} // namespace communique::translation
