#include "language/Currencies.h"
#include "language/EnglishNumerals.h"
#include "language/QuantityReader.h"

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
            if (isDigit(c)) {
                figures();
            } else if (isLatin(c)) {
                if (!words())
                    skipWord();
            } else {
                m_scan.moveTo(m_scan.at() + 1);
            }
        }
        return m_found;
    }

private:
    QString wordAt(qsizetype at) const { return englishWordAt(m_scan.text(), at); }
    std::pair<QString, qsizetype> nextWord(qsizetype at) const
    {
        return englishWordBehind(m_scan.text(), at);
    }
    void skipWord()
    {
        const qsizetype from = m_scan.at();
        while (isLatin(m_scan.peek()) || isDigit(m_scan.peek())) {
            const bool code = isDigit(m_scan.peek()) && m_scan.at() - from == 3; // AUD5 million
            if (code && currencyOf(m_scan.text().sliced(from, 3)))
                return;
            m_scan.moveTo(m_scan.at() + 1);
        }
    }

    void figures()
    {
        const qsizetype from = m_scan.at();
        const bool money = !currencyBefore(m_scan.text(), from).code.isEmpty();
        const auto value = Rational::parsed(m_scan.takeFigure(money));
        if (!value) {
            while (isDigit(m_scan.peek()))
                m_scan.moveTo(m_scan.at() + 1);
            return;
        }
        Quantity quantity{{from, 0}, {from, m_scan.at() - from}, QuantityKind::Count, *value};
        if (takeFractionBar(quantity)) {
            finish(quantity, 1);
            return;
        }
        if (takeOrdinalEnding(quantity)) {
            finish(quantity, 1);
            return;
        }
        const bool decade = m_scan.peek() == u's' && !isLatin(m_scan.peek(1));
        takePrefix(quantity);
        const qint64 scale =
            (money || isMoneyBehind(m_scan.at() + 1)) && takeLetterScale(quantity) ? 1 : takeScales(quantity);
        if (scale == 1 && quantity.kind == QuantityKind::Count && quantity.number.length == 4 &&
            looksLikeYear(*value)) {
            quantity.kind = QuantityKind::Year;
            if (decade)
                m_scan.moveTo(m_scan.at() + 1);
        }
        finish(quantity, scale);
    }
    bool takeFractionBar(Quantity& quantity)
    {
        if (m_scan.peek() != u'/' || !isDigit(m_scan.peek(1)))
            return false;
        const qsizetype here = m_scan.at();
        m_scan.moveTo(here + 1);
        const auto below = Rational::parsed(m_scan.takeFigure());
        const auto value = below ? quantity.value.over(*below) : std::nullopt;
        if (!value) {
            m_scan.moveTo(here);
            return false;
        }
        quantity.value = *value;
        quantity.number.length = m_scan.at() - quantity.number.from;
        quantity.weight = Weight::Soft;
        return true;
    }
    bool takeOrdinalEnding(Quantity& quantity)
    {
        const QString word = wordAt(m_scan.at());
        if (word != u"st" && word != u"nd" && word != u"rd" && word != u"th")
            return false;
        m_scan.moveTo(m_scan.at() + 2);
        quantity.kind = QuantityKind::Ordinal;
        return true;
    }
    /// 5M won.
    bool isMoneyBehind(qsizetype at) const
    {
        Scanner ahead(m_scan.text(), at);
        return ahead.take(u" ") && !takeEnglishCurrency(ahead).isEmpty();
    }
    /// $5m, US$2.5B, ¥300k.
    bool takeLetterScale(Quantity& quantity)
    {
        const qint64 scale = letterScale(wordAt(m_scan.at()));
        const auto scaled = scale ? quantity.value.times(scale) : std::nullopt;
        if (!scaled)
            return false;
        quantity.value = *scaled;
        m_scan.moveTo(m_scan.at() + 1);
        quantity.number.length = m_scan.at() - quantity.number.from;
        return true;
    }
    /// million, billion …; several multiply (hundred thousand). The product, 1 for none.
    qint64 takeScales(Quantity& quantity)
    {
        qint64 product = 1;
        while (true) {
            const bool attached = isLatin(m_scan.peek());
            const auto [word, at] =
                attached ? std::pair(wordAt(m_scan.at()), m_scan.at()) : nextWord(m_scan.at());
            const qint64 scale = scaleWords().value(word, 0);
            const auto scaled = scale ? quantity.value.times(scale) : std::nullopt;
            if (!scaled || product > 1'000'000'000'000)
                return product;
            quantity.value = *scaled;
            product *= scale;
            m_scan.moveTo(at + word.size());
            quantity.number.length = m_scan.at() - quantity.number.from;
            if (word == u"decades" || word == u"centuries")
                quantity.unit = u"year"_s;
        }
    }

    /// Currency, per cent, unit; then into the list.
    void finish(Quantity quantity, qint64 scale)
    {
        takePrefix(quantity);
        m_between =
            m_open < 0 && m_scan.text().first(quantity.span.from).endsWith(u"between ", Qt::CaseInsensitive);
        const bool joined = rangeFollows();
        if (!joined && quantity.kind != QuantityKind::Ordinal)
            suffix(quantity);
        quantity.span.length = m_scan.at() - quantity.span.from;
        if (isVersion(quantity, m_scan.text()) || quantity.value == Rational(1) ||
            quantity.value == Rational(0))
            quantity.weight = std::max(quantity.weight, Weight::Soft);
        if (m_open >= 0)
            closeRange(quantity, scale);
        m_found.append(quantity);
        m_open = joined ? m_found.size() - 1 : -1;
        if (joined) {
            m_found.last().rangeStart = true;
            m_openScale = scale;
            takeRangeSign();
        }
    }
    void takePrefix(Quantity& quantity)
    {
        const CurrencyMark mark = currencyBefore(m_scan.text(), quantity.number.from);
        if (mark.code.isEmpty())
            return;
        quantity.currency = mark.code;
        quantity.kind = QuantityKind::Money;
        quantity.span.from = mark.from;
    }
    bool takeRangeSign()
    {
        const qsizetype here = m_scan.at();
        m_scan.skipSpaces();
        if (isRangeSign(m_scan.peek()) || m_scan.peek() == u'–') {
            m_scan.moveTo(m_scan.at() + 1);
            m_scan.skipSpaces();
            skipCurrencySign(m_scan);
            return isDigit(m_scan.peek());
        }
        if (m_scan.at() > here && (m_scan.take(u"to ") || (m_between && m_scan.take(u"and ")))) {
            skipCurrencySign(m_scan);
            return isDigit(m_scan.peek());
        }
        return false;
    }
    bool rangeFollows()
    {
        const qsizetype here = m_scan.at();
        const bool follows = takeRangeSign() && !spanAt(m_taken, m_scan.at());
        m_scan.moveTo(here);
        return follows;
    }
    void closeRange(Quantity& last, qint64 scale)
    {
        Quantity& first = m_found[m_open];
        if ((first.kind == QuantityKind::Count && last.kind != QuantityKind::Year) ||
            last.kind == QuantityKind::Percent || last.kind == QuantityKind::Ordinal)
            first.kind = last.kind;
        first.unit = last.unit;
        if (first.currency.isEmpty())
            first.currency = last.currency;
        if (first.kind == QuantityKind::Money &&
            last.kind == QuantityKind::Count) { // KRW 2 million to 3 million
            last.kind = first.kind;
            last.currency = first.currency;
        }
        if (m_openScale == 1 && scale > 1 && first.value < Rational(1000))
            if (const auto scaled = first.value.times(scale)) {
                first.literal = first.value;
                first.value = *scaled;
                first.ambiguousScale = true;
            }
    }

    void suffix(Quantity& quantity)
    {
        const qsizetype here = m_scan.at();
        const bool hyphen = m_scan.peek() == u'-';
        if (hyphen)
            m_scan.moveTo(here + 1);
        else
            m_scan.skipSpaces();
        if (!m_scan
                 .takeAny({u"percentage point", u"Percentage Point", u"percentage-point", u"percent point",
                           u"%p", u"%P", u"pp ", u"p.p.", u"%-point", u"% point"})
                 .isEmpty()) {
            quantity.kind = QuantityKind::PercentPoint;
            m_scan.take(u"s");
            return;
        }
        if (!m_scan.takeAny({u"%", u"percent", u"per cent", u"Percent", u"Per Cent", u"pct", u"％"})
                 .isEmpty()) {
            quantity.kind = QuantityKind::Percent;
            return;
        }
        if (const QString currency = takeEnglishCurrency(m_scan); !currency.isEmpty()) {
            quantity.kind = QuantityKind::Money;
            quantity.currency = currency;
            return;
        }
        if (m_scan.take(u"-odd ") || m_scan.take(u"odd "))
            m_scan.skipSpaces();
        if (!takeUnit(quantity))
            m_scan.moveTo(here);
    }
    bool takeUnit(Quantity& quantity)
    {
        qsizetype at = m_scan.at();
        for (int words = 0; words < 3; ++words) { // "25 European countries"
            const QString word = wordAt(at);
            if (const QString unit = englishUnit(word); !unit.isEmpty()) {
                if (quantity.kind == QuantityKind::Year && unit != u"person")
                    return false;
                if (quantity.unit.isEmpty())
                    quantity.unit = unit;
                if (words == 0)
                    m_scan.moveTo(at + word.size());
                return words == 0;
            }
            at += word.size();
            if (word.isEmpty() || at >= m_scan.text().size() || m_scan.text()[at] != u' ' || word == u"of" ||
                word == u"and" || word == u"in")
                return false;
            ++at;
        }
        return false;
    }

    bool words()
    {
        const qsizetype from = m_scan.at();
        if (from > 0 && (isLatin(m_scan.peek(-1)) || m_scan.peek(-1) == u'’' || isDigit(m_scan.peek(-1))))
            return false;
        qsizetype end = from;
        while (end < m_scan.text().size() && (isLatin(m_scan.text()[end]) || m_scan.text()[end] == u'’'))
            ++end;
        if (const int roman = romanValue(m_scan.text().sliced(from, end - from)); roman > 0) {
            m_scan.moveTo(end);
            // "Pillar II": a number that 양측 must not be taken for.
            addWord({from, end - from}, QuantityKind::Count, roman,
                    followsCapitalised(from) ? Weight::Soft : Weight::Silent);
            return true;
        }
        const bool hyphen = end < m_scan.text().size() && m_scan.text()[end] == u'-';
        if (!hyphen && !isNumeral(m_scan.text().sliced(from, end - from)))
            return false;
        const QString word = wordAt(from);
        if (smallNumbers().contains(word))
            return spelled(word);
        if ((word == u"a" || word == u"an") && takeSingle())
            return true;
        if (word == u"half" && takeShareOfScale({from, word.size()}, *Rational::fraction(1, 2)))
            return true;
        if (ordinalWords().contains(word)) {
            m_scan.moveTo(from + word.size());
            addWord({from, word.size()}, QuantityKind::Ordinal, ordinalWords().value(word),
                    word == u"first" ? Weight::Silent : Weight::Soft);
            return true;
        }
        const QString joined = hyphenedWordAt(m_scan.text(), from);
        for (const QString& implied : {joined, word})
            if (const auto found = impliedNumbers().constFind(implied); found != impliedNumbers().cend()) {
                m_scan.moveTo(from + implied.size());
                addWord({from, implied.size()}, QuantityKind::Count, *found, Weight::Silent);
                if (implied == u"twice")
                    m_found.last().unit = u"time"_s;
                return true;
            }
        return false;
    }
    /// "Phase" before "II".
    bool followsCapitalised(qsizetype at) const
    {
        qsizetype start = at - 1;
        if (start < 1 || m_scan.text()[start] != u' ')
            return false;
        while (start > 0 && isLatin(m_scan.text()[start - 1]))
            --start;
        return m_scan.text()[start].isUpper();
    }
    void addWord(Span span, QuantityKind kind, Rational value, Weight weight)
    {
        Quantity quantity{span, span, kind, value};
        quantity.weight = weight;
        m_found.append(quantity);
        m_open = -1;
    }
    /// "half a billion", "a quarter of a million", "three-quarters of a million": `share`, told by the words
    /// before, of the scale that follows; nothing where none does.
    bool takeShareOfScale(Span share, const Rational& value)
    {
        auto [word, at] = nextWord(share.end());
        for (const QStringView between : {u"of", u"a", u"one"})
            if (word == between)
                std::tie(word, at) = nextWord(at + word.size());
        const qint64 scale = scaleWords().value(word, 0);
        if (word.startsWith(u"percent")) { // half a percent
            m_scan.moveTo(at - 1);
            finish({share, share, QuantityKind::Count, value, {}, {}, Weight::Soft}, 1);
            return true;
        }
        if (scale == 0 || word.endsWith(u's'))
            return false;
        m_scan.moveTo(at - 1); // the space or hyphen before it
        Quantity quantity{share, share, QuantityKind::Count, value};
        if (takeScales(quantity) == 1)
            return false;
        quantity.weight = Weight::Soft;
        finish(quantity, scale);
        return true;
    }
    /// "a dozen", "a million", "a third of".
    bool takeSingle()
    {
        const qsizetype from = m_scan.at();
        const qsizetype size = m_scan.peek(1) == u'n' ? 2 : 1;
        const auto [word, at] = nextWord(from + size);
        if (word == u"half") // "a half-million"
            return takeShareOfScale({from, at + word.size() - from}, *Rational::fraction(1, 2));
        if (const int below = partOf(word)) {
            if (takeShareOfScale({from, at + word.size() - from}, *Rational::fraction(1, below)))
                return true;
            if (word.endsWith(u's') || !m_scan.text().sliced(at + word.size()).startsWith(u" of"))
                return false;
            m_scan.moveTo(at + word.size());
            if (m_scan.startsWith(u" of a century")) // 4반세기
                return true;
            addWord({from, m_scan.at() - from}, QuantityKind::Count, *Rational::fraction(1, below),
                    Weight::Soft);
            return true;
        }
        if (scaleWords().value(word, 0) == 0)
            return false;
        Quantity quantity{{from, size}, {from, size}, QuantityKind::Count, 1};
        m_scan.moveTo(from + size);
        const qint64 scale = takeScales(quantity);
        quantity.weight = Weight::Soft;
        finish(quantity, scale);
        return true;
    }
    /// twenty-five, two hundred and fifty thousand, two-thirds.
    bool spelled(QString word)
    {
        const qsizetype from = m_scan.at();
        qint64 total = 0;
        qint64 section = 0;
        qsizetype end = from;
        qsizetype at = from;
        qint64 scale = 1;
        bool ordinal = false;
        while (true) {
            if (const auto small = smallNumbers().constFind(word); small != smallNumbers().cend()) {
                if (section % 100 != 0 && (section % 10 != 0 || *small >= 10))
                    break;
                section += *small;
            } else if (const auto last = ordinalWords().constFind(word); last != ordinalWords().cend() &&
                                                                         section % 100 >= 20 &&
                                                                         section % 10 == 0 && *last < 10) {
                section += *last;
                ordinal = true;
            } else if (const qint64 times = scaleWords().value(word, 0); times >= 100 && section > 0) {
                if (times == 100) {
                    section *= times;
                } else {
                    total += section * times;
                    section = 0;
                    scale = times;
                }
            } else {
                break;
            }
            end = at + word.size();
            auto next = nextWord(end);
            if (next.first == u"and" && section % 100 == 0 && section + total >= 100)
                next = nextWord(next.second + 3);
            if (ordinal)
                break;
            std::tie(word, at) = next;
        }
        m_scan.moveTo(end);
        Quantity quantity{{from, end - from}, {from, end - from}, QuantityKind::Count, total + section};
        quantity.weight = quantity.value == Rational(1) ? Weight::Silent : Weight::Soft;
        if (ordinal) {
            addWord(quantity.span, QuantityKind::Ordinal, quantity.value, Weight::Soft);
            return true;
        }
        if (takeAndAHalf(quantity)) {
            scale = takeScales(quantity); // one and a half billion
        } else if (takeSpelledFraction(quantity)) {
            if (takeShareOfScale(quantity.number, quantity.value))
                return true;
        } else {
            const auto [next, place] = nextWord(end);
            if (next == u"dozen" || next == u"decades" || next == u"centuries")
                scale = takeScales(quantity);
        }
        finish(quantity, scale);
        return true;
    }
    /// "one and a half".
    bool takeAndAHalf(Quantity& quantity)
    {
        static constexpr QStringView Words = u" and a half";
        const auto value = quantity.value.plus(*Rational::fraction(1, 2));
        if (!value || !m_scan.take(Words))
            return false;
        quantity.value = *value;
        quantity.weight = Weight::Soft;
        quantity.number.length = m_scan.at() - quantity.number.from;
        return true;
    }
    bool takeSpelledFraction(Quantity& quantity)
    {
        const auto [word, at] = nextWord(m_scan.at());
        const int below = word == u"half" || word == u"halves" ? 2 : partOf(word);
        const auto value = below ? quantity.value.over(Rational(below)) : std::nullopt;
        if (!value || quantity.value.numerator() >= below)
            return false;
        quantity.value = *value;
        quantity.weight = Weight::Soft;
        m_scan.moveTo(at + word.size());
        quantity.number.length = m_scan.at() - quantity.number.from;
        return true;
    }

    Scanner m_scan;
    const QList<Span>& m_taken;
    QList<Quantity> m_found;
    qsizetype m_open = -1; ///< the first end of a range that waits for its other end
    qint64 m_openScale = 1;
    bool m_between = false; ///< "between 100 and 380": "and" joins a range
};

} // namespace

QList<Quantity> englishQuantities(QStringView text, const QList<Span>& taken)
{
    return Reader(text, taken).all();
}

} // namespace communique::language
