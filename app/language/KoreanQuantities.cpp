#include "language/Currencies.h"
#include "language/KoreanCounters.h"
#include "language/KoreanNumerals.h"
#include "language/QuantityReader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

class Reader
{
public:
    Reader(QStringView text, const QList<Span>& taken)
        : m_scan(text)
        , m_taken(taken)
    {
    }

    QList<Quantity> all()
    {
        while (!m_scan.atEnd()) {
            if (const Span* span = spanAt(m_taken, m_scan.at())) {
                m_scan.moveTo(span->end());
                continue;
            }
            const QChar c = m_scan.peek();
            if (isDigit(c) || isMoneySign(c))
                figures();
            else if (!isHangulSyllable(c) || !isWordStart() || !words())
                m_scan.moveTo(m_scan.at() + 1);
        }
        return m_found;
    }

private:
    bool isWordStart() const { return !isHangulSyllable(m_scan.peek(-1)) && !isLatin(m_scan.peek(-1)); }
    static bool isMoneySign(QChar c) { return QStringView(u"$€₩￦¥£₽₹₫฿₱₺").contains(c); }

    void figures()
    {
        const qsizetype start = m_scan.at();
        const CurrencyMark mark = moneyBefore();
        m_ordinalMark = ordinalMarkBefore(start);
        const qsizetype from = m_scan.at();
        const auto read = takeKoreanNumeral(m_scan, m_taken, m_ordinalMark);
        if (!read) {
            m_scan.moveTo(start);
            while (isDigit(m_scan.peek()) || isMoneySign(m_scan.peek()))
                m_scan.moveTo(m_scan.at() + 1);
            while (bigUnit(m_scan.peek()) > 0 ||
                   smallUnit(m_scan.peek()) > 0) // of a number too large to read
                m_scan.moveTo(m_scan.at() + 1);
            return;
        }
        Quantity quantity{{start, 0}, {from, m_scan.at() - from}, QuantityKind::Count, read->value};
        if (isMoneySign(m_scan.text()[start]) && takeLetterScale(quantity)) // $2.5M
            quantity.number.length = m_scan.at() - from;
        quantity.currency = mark.code;
        if (!mark.code.isEmpty())
            quantity.span.from = mark.from;
        if (m_ordinalMark)
            quantity.span.from = m_scan.text().lastIndexOf(u'제', start);
        const qint64 scale = read->scale;
        const bool joined = rangeFollows();
        if (!joined)
            suffix(quantity);
        quantity.span.length = m_scan.at() - quantity.span.from;
        add(quantity, scale, joined);
    }

    bool takeLetterScale(Quantity& quantity)
    {
        const QChar letter = m_scan.peek();
        const qint64 scale = letter == u'M' ? 1'000'000 : letter == u'B' ? 1'000'000'000 : 0;
        const auto scaled = scale && !isLatin(m_scan.peek(1)) ? quantity.value.times(scale) : std::nullopt;
        if (!scaled)
            return false;
        quantity.value = *scaled;
        m_scan.moveTo(m_scan.at() + 1);
        return true;
    }
    /// $, A$, USD or 호주달러 before the figures, which it stands directly or one space before; moves behind
    /// a sign that the scanner stands at.
    CurrencyMark moneyBefore()
    {
        if (isMoneySign(m_scan.peek())) {
            m_scan.moveTo(m_scan.at() + 1);
            const CurrencyMark mark = currencyBefore(m_scan.text(), m_scan.at());
            m_scan.skipSpaces();
            return mark;
        }
        return currencyBefore(m_scan.text(), m_scan.at());
    }
    bool ordinalMarkBefore(qsizetype at) const
    {
        const QStringView before = m_scan.text().first(at);
        const bool spaced = before.endsWith(u' ');
        return before.chopped(spaced ? 1 : 0).endsWith(u'제') &&
               (before.size() < 2 + (spaced ? 1 : 0) ||
                !isHangulSyllable(before[before.size() - 2 - (spaced ? 1 : 0)]));
    }

    bool rangeFollows()
    {
        Scanner ahead = m_scan;
        ahead.skipSpaces();
        if (!isRangeSign(ahead.peek()))
            return false;
        ahead.moveTo(ahead.at() + 1);
        ahead.skipSpaces();
        return isDigit(ahead.peek()) && !spanAt(m_taken, ahead.at());
    }

    /// What follows the number: 여, %, currency, counter.
    void suffix(Quantity& quantity)
    {
        m_scan.take(u"여");
        const qsizetype here = m_scan.at();
        m_scan.skipSpaces();
        const qsizetype behindSpaces = m_scan.at();
        if (takePercent(quantity) || takeFraction(quantity) || takeCurrency(quantity))
            return;
        if (!takeOrdinal(quantity))
            takeCounter(quantity);
        if (m_scan.at() > behindSpaces)
            return;
        m_scan.moveTo(here);
        if (quantity.kind == QuantityKind::Count)
            yearLike(quantity);
    }
    static void yearLike(Quantity& quantity)
    {
        if (quantity.number.length == 4 && looksLikeYear(quantity.value))
            quantity.kind = QuantityKind::Year;
    }
    bool takePercent(Quantity& quantity)
    {
        if (!m_scan
                 .takeAny({u"%포인트", u"％포인트", u"%p", u"%P", u"％p", u"퍼센트포인트", u"퍼센트 포인트",
                           u"% 포인트", u"%-포인트", u"% p", u"퍼센트p", u"%point", u"%Point", u"포인트"})
                 .isEmpty()) {
            quantity.kind = QuantityKind::PercentPoint;
            return true;
        }
        if (m_scan.takeAny({u"%", u"％", u"퍼센트", u"프로(", u"프로 ", u"프로."}).isEmpty())
            return false;
        quantity.kind = QuantityKind::Percent;
        return true;
    }
    /// 3분의 2
    bool takeFraction(Quantity& quantity)
    {
        const qsizetype here = m_scan.at();
        if (m_scan.take(u"분의")) {
            m_scan.skipSpaces();
            const auto above = Rational::parsed(m_scan.takeFigure());
            const auto value = above ? above->over(quantity.value) : std::nullopt;
            if (value) {
                quantity.value = *value;
                quantity.number.length = m_scan.at() - quantity.number.from;
                return true;
            }
        }
        m_scan.moveTo(here);
        return false;
    }
    bool takeCurrency(Quantity& quantity)
    {
        if (const QString currency = takeKoreanCurrency(m_scan); !currency.isEmpty())
            quantity.currency = currency;
        if (quantity.currency.isEmpty())
            return false;
        quantity.kind = QuantityKind::Money;
        return true;
    }
    bool takeOrdinal(Quantity& quantity)
    {
        bool ordinal = m_ordinalMark;
        if (!m_scan.takeAny({u"번째", u"주년", u"세기", u"위 ", u"위를", u"위의", u"위로", u"위에"})
                 .isEmpty()) {
            ordinal = true;
        } else if (m_scan.startsWith(u"차")) {
            const QStringView after = m_scan.rest().sliced(1);
            if (!after.startsWith(u"례") && !after.startsWith(u"선") && !after.startsWith(u"로") &&
                !after.startsWith(u"원") && !after.startsWith(u"량")) {
                m_scan.moveTo(m_scan.at() + 1);
                ordinal = true;
                if (after.startsWith(u'관')) // 제2차관: English often leaves it out
                    quantity.weight = Weight::Soft;
            }
        } else if (m_ordinalMark) {
            m_scan.takeAny({u"회", u"대", u"기", u"호", u"조", u"항", u"장", u"부"});
        }
        if (ordinal)
            quantity.kind = QuantityKind::Ordinal;
        return ordinal;
    }
    void takeCounter(Quantity& quantity)
    {
        if (m_scan.take(u"호기")) // "the new machine"
            quantity.weight = std::max(quantity.weight, Weight::Soft);
        for (const KoreanUnit& unit : koreanUnits())
            if (m_scan.take(unit.word)) {
                quantity.unit = unit.unit.toString();
                // 한미일 3국 names them, 4박 5일 and "… 등 5명" are told in other words.
                if (unit.word == u"국" || unit.word == u"박" || isListBefore(quantity.span.from))
                    quantity.weight = std::max(quantity.weight, Weight::Soft);
                takeHalf(quantity.value, quantity.unit);
                return;
            }
    }
    /// 6년 반, 2시간 반: and a half.
    void takeHalf(Rational& value, const QString& unit)
    {
        const bool lasts = unit == u"year" || unit == u"month" || unit == u"hour" || unit == u"day";
        const QChar next = m_scan.peek(2);
        if (!lasts || !m_scan.startsWith(u" 반") ||
            (isHangulSyllable(next) && !QStringView(u"만간을이의에").contains(next)))
            return;
        if (const auto more = value.plus(*Rational::fraction(1, 2))) {
            value = *more;
            m_scan.moveTo(m_scan.at() + 2);
        }
    }

    bool isListBefore(qsizetype at) const
    {
        const QStringView before = m_scan.text().first(at).trimmed();
        return before.endsWith(u" 등");
    }

    void add(Quantity quantity, qint64 scale, bool rangeStart)
    {
        if (isVersion(quantity, m_scan.text()) || quantity.value == Rational(1) ||
            quantity.value == Rational(0))
            quantity.weight = std::max(quantity.weight, Weight::Soft);
        if (m_open >= 0) // the other end of a range says what both are
            closeRange(quantity, scale);
        m_found.append(quantity);
        m_open = rangeStart ? m_found.size() - 1 : -1;
        if (!rangeStart)
            return;
        m_found.last().rangeStart = true;
        m_openScale = scale;
        m_scan.skipSpaces();
        m_scan.moveTo(m_scan.at() + 1); // the sign
        m_scan.skipSpaces();
    }
    void closeRange(const Quantity& last, qint64 scale)
    {
        Quantity& first = m_found[m_open];
        first.kind = last.kind;
        first.unit = last.unit;
        if (first.currency.isEmpty())
            first.currency = last.currency;
        if (m_openScale == 1 && scale > 1 && first.value < Rational(10'000)) {
            first.literal = first.value;
            if (const auto scaled = first.value.times(scale)) {
                first.value = *scaled;
                first.ambiguousScale = true;
            }
        }
    }

    /// Numbers in words: 양 장관, 두 나라, 세 번째, 첫, 절반, 백만 달러.
    bool words()
    {
        static const QSet<QChar> starts = [] {
            QSet<QChar> all;
            for (const QChar c : QStringView(u"절첫양나닷엿일이삼사오육칠팔구십백천만억조경"))
                all.insert(c);
            for (const NativeNumeral& native : nativeNumerals())
                all.insert(native.word.front());
            return all;
        }();
        return starts.contains(m_scan.peek()) && (takeBoth() || takeDays() || takeNative() || takeSino());
    }
    void addWord(qsizetype from, qsizetype numberEnd, QuantityKind kind, Rational value, const QString& unit,
                 Weight weight)
    {
        Quantity quantity{{from, m_scan.at() - from}, {from, numberEnd - from}, kind, value};
        quantity.unit = unit;
        quantity.weight = weight;
        m_found.append(quantity);
        m_open = -1;
    }
    bool takeBoth()
    {
        const qsizetype from = m_scan.at();
        if (m_scan.take(u"절반")) {
            addWord(from, m_scan.at(), QuantityKind::Count, *Rational::fraction(1, 2), {}, Weight::Silent);
            return true;
        }
        if (m_scan.take(u"첫 번째") || m_scan.take(u"첫번째") ||
            (m_scan.startsWith(u"첫") && (m_scan.peek(1) == u' ' || m_scan.peek(1) == u'째') &&
             m_scan.take(u"첫"))) {
            addWord(from, from + 1, QuantityKind::Ordinal, 1, {}, Weight::Soft);
            return true;
        }
        if (m_scan.take(u"양국") || m_scan.take(u"양측") || m_scan.take(u"양자")) {
            addWord(from, from + 1, QuantityKind::Count, 2, u"side"_s, Weight::Silent);
            return true;
        }
        if (m_scan.peek() != u'양')
            return false;
        for (const QStringView noun : {u"장관", u"정상", u"대표", u"외교장관", u"차관", u"대사", u"총리",
                                       u"대통령", u"국가", u"국장", u"수석"})
            if (m_scan.startsWith(u"양 "_s + noun.toString()) ||
                m_scan.startsWith(u"양"_s + noun.toString())) {
                m_scan.moveTo(from + 1);
                m_scan.skipSpaces();
                const qsizetype numberEnd = from + 1;
                m_scan.take(noun);
                addWord(from, numberEnd, QuantityKind::Count, 2, koreanUnit(noun), Weight::Soft);
                return true;
            }
        return false;
    }
    /// 사흘: three days in a word of their own.
    bool takeDays()
    {
        static constexpr std::pair<QStringView, int> Days[] = {{u"이틀", 2}, {u"사흘", 3}, {u"나흘", 4},
                                                               {u"닷새", 5}, {u"엿새", 6}, {u"열흘", 10}};
        const qsizetype from = m_scan.at();
        for (const auto& [word, days] : Days)
            if (m_scan.take(word)) {
                addWord(from, m_scan.at(), QuantityKind::Count, days, u"day"_s, Weight::Soft);
                return true;
            }
        return false;
    }
    bool takeNative()
    {
        const qsizetype from = m_scan.at();
        const NativeNumeral* best = nullptr;
        for (const NativeNumeral& native : nativeNumerals())
            if (m_scan.startsWith(native.word) && (!best || native.word.size() > best->word.size()))
                best = &native;
        if (!best)
            return false;
        m_scan.moveTo(from + best->word.size());
        const qsizetype numberEnd = m_scan.at();
        const bool spaced = m_scan.peek() == u' ';
        m_scan.skipSpaces();
        const bool ordinal = m_scan.take(u"번째") || (!spaced && m_scan.take(u"째"));
        QStringView noun;
        if (!ordinal && (spaced || m_scan.startsWith(u"차례") || m_scan.startsWith(u"나라")))
            noun = m_scan.takeAny(countedNouns());
        if (!ordinal && noun.isEmpty()) {
            m_scan.moveTo(from);
            return false;
        }
        Rational value = best->value;
        takeHalf(value, koreanUnit(noun));
        addWord(from, numberEnd, ordinal ? QuantityKind::Ordinal : QuantityKind::Count, value,
                koreanUnit(noun), best->value == 1 ? Weight::Silent : Weight::Soft);
        return true;
    }
    /// 백만 달러, 천 명, 십여 개국, 삼십 년: only with a power of ten in it and a counter behind it.
    bool takeSino()
    {
        const qsizetype from = m_scan.at();
        qint64 total = 0;
        qint64 section = 0;
        qint64 digit = 0;
        bool power = false;
        for (; !m_scan.atEnd(); m_scan.moveTo(m_scan.at() + 1)) {
            const QChar c = m_scan.peek();
            if (const int number = sinoDigit(c); number > 0) {
                digit = number;
            } else if (const qint64 small = smallUnit(c); small > 0) {
                section += std::max<qint64>(digit, 1) * small;
                digit = 0;
                power = true;
            } else if (const qint64 big = bigUnit(c); big > 0 && total == 0) {
                total += std::max<qint64>(section + digit, 1) * big;
                section = digit = 0;
                power = true;
            } else {
                break;
            }
        }
        const qsizetype numberEnd = m_scan.at();
        m_scan.take(u"여");
        m_scan.skipSpaces();
        Quantity quantity{{from, 0}, {from, numberEnd - from}, QuantityKind::Count, total + section + digit};
        const QStringView counter = m_scan.rest();
        const bool counted = takeCurrency(quantity) || counter.startsWith(u"명") ||
                             counter.startsWith(u"개") || counter.startsWith(u"제곱") ||
                             counter.startsWith(u"톤") || counter.startsWith(u"가구");
        if (!power || !counted || m_scan.text().sliced(from).startsWith(u"천원") ||
            m_scan.text().sliced(from).startsWith(u"만원") || numberEnd - from < 1) {
            m_scan.moveTo(from);
            return false;
        }
        takeCounter(quantity);
        quantity.span.length = m_scan.at() - from;
        quantity.weight = Weight::Soft;
        m_found.append(quantity);
        m_open = -1;
        return true;
    }

    Scanner m_scan;
    const QList<Span>& m_taken;
    QList<Quantity> m_found;
    qsizetype m_open = -1; ///< the first end of a range that waits for its other end
    qint64 m_openScale = 1;
    bool m_ordinalMark = false;
};

} // namespace

QList<Quantity> koreanQuantities(QStringView text, const QList<Span>& taken)
{
    return Reader(text, taken).all();
}

} // namespace communique::language
