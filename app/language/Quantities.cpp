#include "language/Currencies.h"
#include "language/QuantityReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace communique::language {

QStringView Scanner::takeDigits(int most)
{
    qsizetype end = m_at;
    while (end < m_text.size() && isDigit(m_text[end]))
        ++end;
    const QStringView digits = m_text.sliced(std::min(m_at, m_text.size()), end - m_at);
    if (digits.size() > most)
        return {};
    m_at = end;
    return digits;
}

bool Scanner::isThousandAhead(qsizetype ahead) const
{
    return isDigit(peek(ahead)) && isDigit(peek(ahead + 1)) && isDigit(peek(ahead + 2)) &&
           !isDigit(peek(ahead + 3));
}

bool Scanner::isThousandsSpace() const
{
    if (!isThousandAhead(1))
        return false;
    if (peek() == QChar(0xA0) || peek() == QChar(0x2009) || peek() == QChar(0x202F))
        return true;
    return peek() == u' ' && (peek(1) == u'0' || (peek(4) == u' ' && isThousandAhead(5)));
}

QStringView Scanner::takeFigure(bool money)
{
    const qsizetype start = m_at;
    const QStringView first = takeDigits();
    if (first.isEmpty())
        return {};
    const bool spaced = isThousandsSpace() || (money && peek() == u' ' && isThousandAhead(1));
    if (first.size() <= 3 && !first.startsWith(u'0') && spaced)
        while (peek().isSpace() && isThousandAhead(1))
            m_at += 4;
    while (peek() == u',' && isThousandAhead(1))
        m_at += 4;
    if (peek() == u'.' && isDigit(peek(1))) {
        ++m_at;
        takeDigits();
    }
    return m_text.sliced(start, m_at - start);
}

const Span* spanAt(const QList<Span>& taken, qsizetype at)
{
    const auto after = std::upper_bound(taken.begin(), taken.end(), at,
                                        [](qsizetype place, const Span& span) { return place < span.from; });
    if (after == taken.begin())
        return nullptr;
    const auto before = std::prev(after);
    return at < before->end() ? &*before : nullptr;
}

bool isVersion(const Quantity& quantity, QStringView text)
{
    return quantity.kind == QuantityKind::Count && quantity.unit.isEmpty() &&
           text.sliced(quantity.number.from, quantity.number.length).endsWith(u".0");
}

namespace {

/// How many of the smaller unit the larger one has, where the two make one duration: 1시간 20분.
int partsOf(const QString& larger, const QString& smaller)
{
    return larger == u"hour" && smaller == u"minute" ? 60 : larger == u"year" && smaller == u"month" ? 12 : 0;
}

/// One duration where two quantities tell it; "an hour and 20 minutes" has only one of them.
void joinDurations(QList<Quantity>& quantities, QStringView text)
{
    static const QRegularExpression spelled(u"\\b(?:an hour|a year) and $"_s);
    constexpr qsizetype Longest = 16; // with the character before it
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        Quantity& smaller = quantities[i];
        if (smaller.unit != u"minute" && smaller.unit != u"month")
            continue;
        const Quantity* larger = i > 0 ? &quantities[i - 1] : nullptr;
        const int parts = larger ? partsOf(larger->unit, smaller.unit) : 0;
        const QStringView between =
            parts ? text.sliced(larger->span.end(),
                                std::max<qsizetype>(0, smaller.span.from - larger->span.end()))
                        .trimmed()
                  : QStringView();
        const auto whole = parts ? larger->value.times(parts) : std::nullopt;
        const auto sum = whole ? whole->plus(smaller.value) : std::nullopt;
        if (sum && (between.isEmpty() || between == u"and")) {
            smaller.value = *sum;
            smaller.span = {larger->span.from, smaller.span.end() - larger->span.from};
            quantities.removeAt(i - 1);
            --i;
        } else if (spelled
                       .match(text.first(smaller.span.from)
                                  .last(std::min(Longest, smaller.span.from))
                                  .toString())
                       .hasMatch()) {
            smaller.value = smaller.value.plus(smaller.unit == u"minute" ? 60 : 12).value_or(smaller.value);
        }
    }
}

/// △3.2%, -500억 원, (-)3.2%, minus KRW 50 billion. A hyphen only where nothing but a bracket stands before
/// it: neither the sign of a range nor the mark of a list.
void findMinus(QList<Quantity>& quantities, QStringView text)
{
    static const QRegularExpression sign(
        u"(?:(?:△|∆|▼|\\(-\\)|마이너스|\\b(?:minus|negative)(?= ))\\s?|(?:^|(?<=[\\s(\\[“‘\"'|]))[-−–])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Longest = 12;
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const qsizetype from = quantities[i].span.from;
        const qsizetype start = std::max<qsizetype>(0, from - Longest);
        const qsizetype inside = quantities[i].number.from - 1;
        if (inside > from && (text[inside] == u'-' || text[inside] == u'−')) { // $-5 million
            quantities[i].minus = {from, 1};
            continue;
        }
        if (from == 0 || (i > 0 && quantities[i - 1].rangeStart))
            continue;
        const auto match = sign.match(text.sliced(start, from - start).toString());
        if (match.hasMatch() && (match.capturedStart() > 0 || start == 0))
            quantities[i].minus = {start + match.capturedStart(), match.capturedLength()};
    }
}

} // namespace

QList<Quantity> quantitiesIn(QStringView text, base::Language language, const QList<Span>& taken)
{
    QList<Quantity> quantities =
        language == base::Language::Korean ? koreanQuantities(text, taken) : englishQuantities(text, taken);
    joinDurations(quantities, text);
    findMinus(quantities, text);
    return quantities;
}

QList<Span> identifiersIn(const QString& text)
{
    // Addresses; telephone numbers; 2+2; 9/11 and 24/7; letters run together with figures (G20, P4G,
    // COVID-19, MH370) unless the letters are an ordinal's ending or a unit; 3.1절; a number in brackets at
    // the start of an item; 코로나19; Satellite 500-3.
    static const QRegularExpression pattern(
        uR"((?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|)"
        uR"((?<![\d.])(?:\+?\d{1,3}[-)]\s?)?\(?\d{2,4}\)?-\d{3,4}-\d{4}(?!\d)|\+\d{1,3}-\d[\d-]{5,}|)"
        uR"(\d\+\d(?:\+\d)?|(?<![\d/])(?:9/11|24/7)(?![\d/])|)"
        uR"([A-Za-z]+(?:[-–‑]?\d+)+[A-Za-z]*(?![A-Za-z])|)"
        uR"((?<![\d.,$€£¥₩￦])(?<!(?:USD|KRW|EUR|JPY|CNY|GBP|AUD|CAD|HKD|SGD|CHF) ))"
        uR"(\d+(?!(?:st|nd|rd|th|s|km|kg|g|m|cm|mm|ha|kW|MW|GW|kWh|MWh|GWh|TWh|t|bn|mn|tn|mln|bln|trn|m|b|x|p|pp|ppm|KRW|USD|EUR|won|am|pm|ml|L|GB|TB|MB|Mt|h|km2|m2|D|nd|[KMBT](?= (?:won|dollars|euros|yen|yuan)))(?![A-Za-z]))[A-Za-z]+\d*|)"
        uR"((?<![\d.])\d{1,2}[.·]\d{1,2}\.?\s?(?:민주|사건|광복|학살|시민|판문점|평양|군사\s?합의|공동선언|남북|만세운동|절|운동|사태|전쟁|혁명|항쟁|참변|테러|의거|)"
        uR"(경축|특사|특별사면|선언|공동성명|북미|계엄|비상계엄|쿠데타|군사반란)|)"
        uR"(4반세기|(?<=[a-z] )\d{2,4}-\d(?!\d|[,.]\d)|(?<!\d)(?:6·25|5·18|4·19|4·3|8·15|3·1|6·15|10·4|12·12)(?!\d)|)"
        uR"(\d인\s?1조(?![\s\d])|)"
        uR"(\d+강(?=[ 에의전을이진,.]|$)|)"
        uR"((?:코로나|아이폰|갤럭시)\s?-?\d+|[①-⑳]|(?<![\w가-힣])\(\d{1,2}\)(?=\s)|(?<![\w가-힣.])\d{1,2}\)(?=\s))"_s);
    QList<Span> spans;
    if (std::none_of(text.begin(), text.end(), isDigit))
        return spans;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        static const QRegularExpression money(u"^([A-Z]{3})\\d|^(?:RMB|US|won)"_s);
        const QRegularExpressionMatch code = money.match(match.capturedView());
        if (code.hasMatch() && (code.capturedView(1).isEmpty() || currencyOf(code.capturedView(1))))
            continue;
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

QString koreanNumber(const Rational& value)
{
    static constexpr std::array<std::pair<qint64, QChar>, 4> units{
        {{10'000'000'000'000'000, u'경'}, {1'000'000'000'000, u'조'}, {100'000'000, u'억'}, {10'000, u'만'}}};
    if (!value.isWhole())
        return value.text();
    qint64 rest = value.numerator();
    QStringList parts;
    for (const auto& [unit, sign] : units) {
        if (rest >= unit)
            parts.append(Rational(rest / unit).text() + sign);
        rest %= unit;
    }
    if (rest > 0 || parts.isEmpty())
        parts.append(Rational(rest).text());
    return parts.join(u' ');
}

QString englishNumber(const Rational& value)
{
    static constexpr std::array<std::pair<qint64, const char16_t*>, 3> scales{
        {{1'000'000'000'000, u"trillion"}, {1'000'000'000, u"billion"}, {1'000'000, u"million"}}};
    for (const auto& [scale, word] : scales)
        if (!(value < Rational(scale)))
            if (const auto scaled = value.over(Rational(scale)))
                return scaled->text() + u' ' + QString::fromUtf16(word);
    return value.text();
}

QString englishOrdinal(qint64 number)
{
    const qint64 tens = number % 100;
    const qint64 ones = number % 10;
    const QString ending = tens >= 11 && tens <= 13 ? u"th"_s
                           : ones == 1              ? u"st"_s
                           : ones == 2              ? u"nd"_s
                           : ones == 3              ? u"rd"_s
                                                    : u"th"_s;
    return QString::number(number) + ending;
}

} // namespace communique::language
