#include "translation/Alignment.h"

#include "translation/Numbers.h"
#include "translation/Sentences.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

/// English letters for one Korean syllable, in press releases; how much a text's own ratio weighs against it.
constexpr double UsualRatio = 2.3;
constexpr double UsualWeight = 200;
/// Variance of the length for each letter. Gale and Church found 6.8 between European languages.
constexpr double Variance = 9.0;

/// −100 × the logarithm of how likely a bead of this form is; the paper's table, omissions as rare.
constexpr double Substitution = 0;
constexpr double Join = 230;
constexpr double JoinBoth = 440;
constexpr double Omission = 450;
constexpr double OtherKind = 250;

struct Measured
{
    double length = 0;
    QStringList numbers;
    QStringList telling;       ///< those that the other language says in figures too
    QStringList years;         ///< of those
    bool saysThisYear = false; ///< or the last or next one: the other language may name it
};

/// What both languages may spell out ("15명", "fifteen people"), or say as an amount of their own.
bool isTelling(const Number& number)
{
    constexpr double MostSpelledOut = 20;
    return number.kind != NumberKind::Plain || number.value.toDouble() > MostSpelledOut;
}

double lengthOf(const QString& text)
{
    return static_cast<double>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isSpace(); }));
}

Measured measured(const QString& text, Language language)
{
    Measured result;
    result.length = lengthOf(text);
    static const QRegularExpression relative(
        u"올해|금년|내년|작년|지난해|전년|이듬해|(?:this|last|next|previous|following|preceding) year|year-on-year"_s,
        QRegularExpression::CaseInsensitiveOption);
    result.saysThisYear = text.contains(relative);
    for (const Number& number : numbersOf(text, language))
        if (number.kind != NumberKind::Scaled && number.kind != NumberKind::Time &&
            number.kind != NumberKind::Weekday) {
            result.numbers.append(number.value);
            if (isTelling(number))
                result.telling.append(number.value);
            if (number.kind == NumberKind::Year)
                result.years.append(number.value);
        }
    return result;
}

Measured sum(const QList<Measured>& units, const Range& range)
{
    Measured result;
    for (qsizetype i = range.from; i < range.from + range.length; ++i) {
        result.length += units[i].length;
        result.numbers += units[i].numbers;
        result.telling += units[i].telling;
        result.years += units[i].years;
        result.saysThisYear |= units[i].saysThisYear;
    }
    return result;
}

struct Numbers
{
    qsizetype shared = 0;
    qsizetype korean = 0; ///< said in Korean only
    qsizetype english = 0;
};

Numbers compared(const QStringList& korean, const QStringList& english)
{
    Numbers numbers;
    QStringList rest = english;
    for (const QString& number : korean)
        rest.removeOne(number) ? ++numbers.shared : ++numbers.korean;
    numbers.english = rest.size();
    return numbers;
}

/// −100 × the logarithm of the chance that lengths differ as much where one is the other's translation.
double lengthCost(double korean, double english, double ratio)
{
    const double mean = (korean * ratio + english) / 2 + 1;
    const double delta = std::abs(english - korean * ratio) / std::sqrt(mean * Variance);
    const double chance = std::erfc(delta / std::numbers::sqrt2);
    return std::min(1500.0, -100 * std::log(std::max(chance, 1e-300)));
}

double ratioOf(double korean, double english)
{
    return (english + UsualRatio * UsualWeight) / (korean + UsualWeight);
}

/// How much is known of a pair beforehand.
enum class Pairing : quint8 {
    Given,  ///< somebody put the two beside one another
    Guessed ///< by the alignment: a year that only one side says is no year's mere omission
};

bool isDoubtful(const Measured& korean, const Measured& english, double ratio, Pairing pairing)
{
    const double expected = korean.length * ratio;
    const double longer = std::max(expected, english.length) + 12;
    const double shorter = std::min(expected, english.length) + 12;
    if (longer > 2.2 * shorter)
        return true;
    const Numbers years = compared(korean.years, english.numbers);
    const Numbers englishYears = compared(korean.numbers, english.years);
    const bool korAlone = years.shared == 0 && years.korean > 0 && !english.saysThisYear;
    const bool engAlone = englishYears.shared == 0 && englishYears.english > 0 && !korean.saysThisYear;
    if (pairing == Pairing::Guessed ? korAlone || engAlone : korAlone && engAlone)
        return true;
    const Numbers numbers = compared(korean.telling, english.telling);
    return compared(korean.numbers, english.numbers).shared == 0 && numbers.korean + numbers.english > 2;
}

class Aligner
{
public:
    Aligner(const QList<Unit>& korean, const QList<Unit>& english, Joining joining)
        : m_koreanUnits(korean)
        , m_englishUnits(english)
        , m_most(joining == Joining::Single ? 1 : 2)
    {
        double letters = 0;
        double englishLetters = 0;
        for (const Unit& unit : korean) {
            m_korean.append(measured(unit.text, Language::Korean));
            letters += m_korean.last().length;
        }
        for (const Unit& unit : english) {
            m_english.append(measured(unit.text, Language::English));
            englishLetters += m_english.last().length;
        }
        m_ratio = std::clamp(ratioOf(letters, englishLetters), 1.2, 4.0);
    }

    [[nodiscard]] QList<Bead> run()
    {
        const qsizetype rows = m_korean.size() + 1;
        const qsizetype columns = m_english.size() + 1;
        QList<Cell> cells(rows * columns);
        for (qsizetype row = 0; row < rows; ++row)
            for (qsizetype column = 0; column < columns; ++column)
                if (row + column > 0)
                    cells[row * columns + column] = best(cells, row, column, columns);
        QList<Bead> beads;
        for (qsizetype row = rows - 1, column = columns - 1; row + column > 0;) {
            const Cell& cell = cells[row * columns + column];
            row -= cell.korean;
            column -= cell.english;
            beads.prepend(bead({row, cell.korean}, {column, cell.english}));
        }
        doubtNeighbours(beads);
        return beads;
    }

private:
    struct Cell
    {
        double cost = 0;
        qsizetype korean = 0; ///< units of the bead that ends here
        qsizetype english = 0;
    };

    [[nodiscard]] Cell best(const QList<Cell>& cells, qsizetype row, qsizetype column,
                            qsizetype columns) const
    {
        Cell found{1e18, 0, 0};
        for (qsizetype k = 0; k <= std::min(m_most, row); ++k) {
            for (qsizetype e = 0; e <= std::min(m_most, column); ++e) {
                if (k + e == 0 || (k == 0 && e > 1) || (e == 0 && k > 1))
                    continue;
                const double cost =
                    cells[(row - k) * columns + column - e].cost + costOf({row - k, k}, {column - e, e});
                if (cost < found.cost)
                    found = {cost, k, e};
            }
        }
        return found;
    }

    [[nodiscard]] double costOf(const Range& korean, const Range& english) const
    {
        if (korean.length == 0 || english.length == 0)
            return Omission;
        const Measured ko = sum(m_korean, korean);
        const Measured en = sum(m_english, english);
        const Numbers numbers = compared(ko.numbers, en.numbers);
        double cost = korean.length + english.length == 2 ? Substitution
                      : korean.length == english.length   ? JoinBoth
                                                          : Join;
        cost += lengthCost(ko.length, en.length, m_ratio);
        cost -= 60.0 * static_cast<double>(std::min<qsizetype>(numbers.shared, 4));
        cost += 80.0 * static_cast<double>(std::min<qsizetype>(numbers.korean + numbers.english, 4));
        if (m_koreanUnits[korean.from].kind != m_englishUnits[english.from].kind)
            cost += OtherKind;
        return cost;
    }

    [[nodiscard]] Bead bead(const Range& korean, const Range& english) const
    {
        const bool omission = korean.length == 0 || english.length == 0;
        const bool doubtful =
            omission || m_koreanUnits[korean.from].kind != m_englishUnits[english.from].kind ||
            isDoubtful(sum(m_korean, korean), sum(m_english, english), m_ratio, Pairing::Guessed);
        return {korean, english, doubtful};
    }

    /// Between two pairs that share a number or date, nothing but lengths says which unit was omitted or is
    /// new: beside an omission, none of the same kind is certain; and none at all where several do not fit,
    /// or where a number stands in another unit than it should.
    void doubtNeighbours(QList<Bead>& beads) const
    {
        for (qsizetype from = 0, to = 0; from < beads.size(); from = to + 1) {
            for (to = from; to < beads.size() && !isAnchor(beads[to]);)
                ++to;
            const QList<Bead> stretch = beads.mid(from, to - from);
            QSet<int> kinds;
            int misfits = 0;
            for (const Bead& each : stretch) {
                if (each.korean.length == 0 || each.english.length == 0)
                    kinds.insert(kindOf(each));
                else
                    misfits += each.doubtful ? 1 : 0;
            }
            const bool all = misfits > 1 || (misfits > 0 && saysANumberElsewhere(stretch));
            for (qsizetype i = from; i < to; ++i)
                beads[i].doubtful |= all || kinds.contains(kindOf(beads[i]));
        }
    }

    /// A telling number of one bead's Korean that the English of another bead says, and not that of its own.
    [[nodiscard]] bool saysANumberElsewhere(const QList<Bead>& stretch) const
    {
        QStringList korean;
        QStringList english;
        for (const Bead& each : stretch) {
            QStringList here = sum(m_english, each.english).telling;
            for (const QString& number : sum(m_korean, each.korean).telling)
                if (!here.removeOne(number))
                    korean.append(number);
            english += here;
        }
        return compared(korean, english).shared > 0;
    }

    [[nodiscard]] bool isAnchor(const Bead& bead) const
    {
        return !bead.doubtful &&
               compared(sum(m_korean, bead.korean).telling, sum(m_english, bead.english).telling).shared > 0;
    }

    [[nodiscard]] int kindOf(const Bead& bead) const
    {
        return bead.korean.length > 0 ? m_koreanUnits[bead.korean.from].kind
                                      : m_englishUnits[bead.english.from].kind;
    }

    const QList<Unit>& m_koreanUnits;
    const QList<Unit>& m_englishUnits;
    qsizetype m_most;
    QList<Measured> m_korean;
    QList<Measured> m_english;
    double m_ratio = UsualRatio;
};

QList<Unit> sentenceUnits(const QString& text, Language language)
{
    QList<Unit> units;
    for (const Range& range : sentencesOf(text, language))
        units.append({text.sliced(range.from, range.length), 0});
    return units;
}

QString joined(const QList<Unit>& units, const Range& range)
{
    QStringList texts;
    for (qsizetype i = range.from; i < range.from + range.length; ++i)
        texts.append(units[i].text);
    return texts.join(u' ');
}

} // namespace

QList<Bead> align(const QList<Unit>& korean, const QList<Unit>& english, Joining joining)
{
    return Aligner(korean, english, joining).run();
}

bool fits(const QString& korean, const QString& english)
{
    return !isDoubtful(measured(korean, Language::Korean), measured(english, Language::English), UsualRatio,
                       Pairing::Given);
}

QList<PerLanguage<QString>> alignedSentences(const PerLanguage<QString>& block, QStringList* doubtful)
{
    constexpr qsizetype MaxSentences = 400; // the table of the alignment grows with the product
    const QList<Unit> korean = sentenceUnits(block[Language::Korean], Language::Korean);
    const QList<Unit> english = sentenceUnits(block[Language::English], Language::English);
    QList<PerLanguage<QString>> pairs;
    if ((korean.size() < 2 && english.size() < 2) || qMax(korean.size(), english.size()) > MaxSentences)
        return pairs;
    for (const Bead& bead : align(korean, english, Joining::Pairs)) {
        const PerLanguage<QString> pair{joined(korean, bead.korean), joined(english, bead.english)};
        if (!bead.doubtful)
            pairs.append(pair);
        else if (doubtful)
            doubtful->append(u"%1 | %2"_s.arg(pair[Language::Korean], pair[Language::English]));
    }
    // One bead of everything is the block over again.
    return pairs.size() == 1 && pairs.first()[Language::Korean].size() + 2 > block[Language::Korean].size()
               ? QList<PerLanguage<QString>>{}
               : pairs;
}

} // namespace communique::translation
