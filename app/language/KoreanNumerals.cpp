#include "language/KoreanNumerals.h"

#include "language/KoreanCounters.h"

namespace communique::language {

namespace {

constexpr qint64 Man = 10'000;

class NumeralReader
{
public:
    NumeralReader(Scanner& scan, const QList<Span>& taken, bool ordinal)
        : m_scan(scan)
        , m_taken(taken)
        , m_ordinalMark(ordinal)
    {
    }

    std::optional<KoreanNumeral> number()
    {
        auto read = chunk(std::numeric_limits<qint64>::max());
        while (read && read->scale > 1) {
            const qsizetype before = m_scan.at();
            const bool spaced = m_scan.peek() == u' ';
            if (spaced)
                m_scan.moveTo(before + 1);
            if (!isDigit(m_scan.peek()) || spanAt(m_taken, m_scan.at())) {
                m_scan.moveTo(before);
                break;
            }
            const auto next = chunk(read->scale);
            const auto sum = next ? read->value.plus(next->value) : std::nullopt;
            const bool goesOn = next && sum && next->value < Rational(read->scale) &&
                                (next->scale > 1 || !spaced || !(next->value < Rational(100)));
            if (!goesOn) {
                m_scan.moveTo(before);
                break;
            }
            read = KoreanNumeral{*sum, next->scale};
        }
        return read;
    }

private:
    /// 1,393 · 5천 · 3천5백 · 1.5; with a power of ten thousand where one follows.
    std::optional<KoreanNumeral> chunk(qint64 below)
    {
        const qsizetype start = m_scan.at();
        std::optional<Rational> value;
        qint64 lowest = Man;
        while (true) {
            const qsizetype here = m_scan.at();
            if (value && isSmallerApart(lowest))
                m_scan.moveTo(here + 1);
            const QStringView figure = m_scan.takeFigure();
            auto part = Rational::parsed(figure);
            if (!part) {
                m_scan.moveTo(here);
                break;
            }
            const qint64 small = smallUnit(m_scan.peek());
            if ((small == 0 && value && lowest < 10) || (small > 0 && small >= lowest)) {
                m_scan.moveTo(here);
                break;
            }
            if (small > 0) {
                m_scan.moveTo(m_scan.at() + 1);
                part = part->times(small);
                lowest = small;
            } else {
                lowest = 1;
            }
            value = value && part ? value->plus(*part) : part;
            if (!value || small == 0)
                break;
        }
        if (!value) {
            m_scan.moveTo(start);
            return std::nullopt;
        }
        if (m_scan.peek() == u'여' && bigUnit(m_scan.peek(1)) > 0) // 60여만 명
            m_scan.moveTo(m_scan.at() + 1);
        if (isUnitApart())
            m_scan.moveTo(m_scan.at() + 1);
        qint64 unit = bigUnit(m_scan.peek());
        const qint64 times = unit == Man ? bigUnit(m_scan.peek(1)) : 0; // 3만억: ten thousand of them
        if (times > Man && times <= Man * Man * Man)
            unit *= times;
        if (unit == 0 || unit >= below || isArticleSign())
            return KoreanNumeral{*value, 1};
        m_scan.moveTo(m_scan.at() + (times > Man && times <= Man * Man * Man ? 2 : 1));
        const auto scaled = value->times(unit);
        return scaled ? std::optional(KoreanNumeral{*scaled, unit}) : std::nullopt;
    }
    /// 2천 2백: a smaller unit after a space.
    bool isSmallerApart(qint64 lowest) const
    {
        const qint64 unit = smallUnit(m_scan.peek(2));
        return lowest > 1 && m_scan.peek() == u' ' && isDigit(m_scan.peek(1)) && unit > 1 && unit < lowest;
    }
    /// 200 만 달러, a slip of spacing.
    bool isUnitApart() const
    {
        const QChar after = m_scan.peek(2);
        return m_scan.peek() == u' ' && bigUnit(m_scan.peek(1)) > 0 && !m_ordinalMark &&
               (after == u' ' || after == u'원' || after == u'달' || after == u'명' || after == u'유');
    }
    /// 제5조: an article, not five trillion.
    bool isArticleSign() const { return m_scan.peek() == u'조' && m_ordinalMark; }

    Scanner& m_scan;
    const QList<Span>& m_taken;
    bool m_ordinalMark;
};

} // namespace

std::optional<KoreanNumeral> takeKoreanNumeral(Scanner& scan, const QList<Span>& taken, bool ordinal)
{
    return NumeralReader(scan, taken, ordinal).number();
}

} // namespace communique::language
