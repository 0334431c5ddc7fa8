#include "language/DateReader.h"
#include "language/KoreanDateWords.h"
#include "language/QuantityReader.h"

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

constexpr QStringView Weekdays = u"월화수목금토일";

class Reader
{
public:
    Reader(const QString& text, QDate issue)
        : m_scan(text)
        , m_issue(issue)
    {
    }

    QList<DateMention> all()
    {
        while (!m_scan.atEnd()) {
            const QChar c = m_scan.peek();
            const bool read = isDigit(c)            ? dates()
                              : isHangulSyllable(c) ? relativeWord() || weekdayWord()
                                                    : false;
            if (read)
                continue;
            if (isDigit(c)) {
                while (isDigit(m_scan.peek()) ||
                       ((m_scan.peek() == u'.' || m_scan.peek() == u',') && isDigit(m_scan.peek(1))))
                    m_scan.moveTo(m_scan.at() + 1);
            } else {
                m_scan.moveTo(m_scan.at() + 1);
            }
        }
        return m_found;
    }

private:
    std::optional<int> number(int fewest, int most)
    {
        const qsizetype here = m_scan.at();
        const QStringView digits = m_scan.takeDigits(most);
        if (digits.size() < fewest) {
            m_scan.moveTo(here);
            return std::nullopt;
        }
        return digits.toInt();
    }
    std::optional<int> month()
    {
        const qsizetype here = m_scan.at();
        const auto read = number(1, 2);
        if (read && *read >= 1 && *read <= 12)
            return read;
        m_scan.moveTo(here);
        return std::nullopt;
    }
    std::optional<int> day()
    {
        const qsizetype here = m_scan.at();
        const auto read = number(1, 2);
        if (read && *read >= 1 && *read <= 31)
            return read;
        m_scan.moveTo(here);
        return std::nullopt;
    }
    bool isWeekdayAhead(qsizetype ahead = 0) const
    {
        const QChar next = m_scan.peek(ahead + 2);
        return m_scan.peek(ahead) == u'(' && Weekdays.contains(m_scan.peek(ahead + 1)) &&
               (next == u')' || next == u',' || next == u'요' || next == u'·' || next == u' ' ||
                next == u'/');
    }
    /// A date and what is joined to it.
    bool dates()
    {
        const QChar before = m_scan.peek(-1);
        if (isDigit(before) || isLatin(before) ||
            ((before == u'.' || before == u',') && isDigit(m_scan.peek(-2))))
            return false;
        if (!first())
            return false;
        while (joined()) {
        }
        return true;
    }
    bool first()
    {
        const qsizetype from = m_scan.at();
        DateMention mention;
        const bool quoted = QStringView(u"’'‘`").contains(m_scan.peek(-1)) && m_scan.at() > 0;
        if (takeYear(mention, quoted)) {
            const qsizetype afterYear = m_scan.at();
            m_scan.skipSpaces();
            if (!takeMonthDay(mention, true)) {
                m_scan.moveTo(afterYear);
                if (m_yearByDot) {
                    m_scan.moveTo(from);
                    return false;
                }
                mention.precision = Precision::Year;
            }
        } else {
            if (m_yearEnd == from && m_relativeYear) {
                mention.year = m_relativeYear;
                mention.relative = true;
            }
            if (!takeMonthDay(mention, false) && !takeDayAlone(mention)) {
                m_scan.moveTo(from);
                return false;
            }
        }
        add(mention, from);
        return true;
    }
    bool takeYear(DateMention& mention, bool quoted)
    {
        const qsizetype here = m_scan.at();
        const auto digits = quoted ? number(2, 2) : number(4, 4);
        m_yearByDot = false;
        if (digits && (quoted || (*digits >= 1800 && *digits <= 2200))) {
            const int year = quoted ? (*digits < 60 ? 2000 : 1900) + *digits : *digits;
            const qsizetype afterDigits = m_scan.at();
            if (!quoted || m_scan.peek() != u' ')
                m_scan.skipSpaces();
            if (m_scan.take(u"년")) {
                m_scan.takeAny({u"도", u"대"});
                mention.year = year;
                return true;
            }
            if (m_scan.take(u".") || ((m_scan.peek() == u'-' || m_scan.peek() == u'/') && isIsoAhead())) {
                m_yearByDot = true;
                mention.year = year;
                return true;
            }
            m_scan.moveTo(afterDigits);
        }
        m_scan.moveTo(here);
        return false;
    }
    /// 2019-07-01; moves behind the first hyphen.
    bool isIsoAhead()
    {
        const QChar sign = m_scan.peek();
        for (const int at : {1, 2, 4, 5})
            if (!isDigit(m_scan.peek(at)))
                return false;
        if (m_scan.peek(3) != sign || isDigit(m_scan.peek(6)))
            return false;
        m_scan.moveTo(m_scan.at() + 1);
        return true;
    }
    bool takeMonthDay(DateMention& mention, bool afterYear)
    {
        const qsizetype here = m_scan.at();
        const auto read = month();
        if (!read)
            return false;
        mention.month = read;
        if (m_scan.peek() == u'월' || (m_scan.peek() == u' ' && m_scan.peek(1) == u'월' && afterYear)) {
            m_scan.skipSpaces();
            m_scan.take(u"월");
            takeDayAfterMonth(mention);
            return true;
        }
        const QChar sign = m_scan.peek();
        if (afterYear && isRangeSign(sign) && isMonthBehindRange()) { // ’24.1~3월
            mention.precision = Precision::Month;
            return true;
        }
        if (sign == u'.' || sign == u'/' || (sign == u'-' && afterYear)) {
            m_scan.moveTo(m_scan.at() + 1);
            if (sign == u'.' && m_scan.peek() == u' ')
                m_scan.skipSpaces();
            mention.day = day();
            const bool closed = mention.day && m_scan.peek() == u'.' && !isDigit(m_scan.peek(1));
            if (mention.day && isDateEnd(afterYear, sign, closed, here)) {
                if (closed)
                    m_scan.take(u".");
                else
                    m_scan.take(u"일");
                return true;
            }
            if (!mention.day && afterYear && sign == u'.' && !isDigit(m_scan.peek())) { // 2019. 7.
                mention.precision = Precision::Month;
                return true;
            }
        }
        mention.month.reset();
        mention.day.reset();
        m_scan.moveTo(here);
        return false;
    }
    void takeDayAfterMonth(DateMention& mention)
    {
        const qsizetype afterMonth = m_scan.at();
        m_scan.skipSpaces();
        mention.day = day();
        if (mention.day &&
            (m_scan.take(u"일") || isRangeSign(m_scan.peek()) || isWeekdayAhead() || m_scan.peek() == u'·' ||
             (m_scan.peek() == u',' && m_scan.rest().left(6).contains(u'일'))))
            return;
        mention.day.reset();
        mention.precision = Precision::Month;
        m_scan.moveTo(afterMonth);
    }
    /// Whether 6.28 is the 28th of June and no decimal.
    bool isDateEnd(bool afterYear, QChar sign, bool closed, qsizetype from)
    {
        const QChar next = m_scan.peek();
        if (isDigit(next) || next == u'%' || next == u'％' || next == u'℃' || isLatin(next))
            return false;
        if (afterYear)
            return true;
        if (isWeekdayAhead() || isWeekdayAhead(closed ? 1 : 0))
            return true;
        if (sign == u'/')
            return false;
        const QChar before = from > 0 ? m_scan.text()[from - 1] : QChar();
        if (before == u'+' || m_scan.text().first(from).endsWith(u"보다 ")) // 지난해보다 1.5일 많았다
            return false;
        if (closed || next == u'일' || (before == u'(' && (next == u')' || next == u',')))
            return true;
        return isRangeSign(next) && isDateBehindRange();
    }
    /// 6.28-30 or 6.28~7.2: the other end shows that it is one.
    bool isDateBehindRange() const
    {
        Scanner ahead = m_scan;
        ahead.moveTo(ahead.at() + 1);
        const QStringView digits = ahead.takeDigits(2);
        return !digits.isEmpty() && ahead.peek() == u'.';
    }
    bool isMonthBehindRange() const
    {
        Scanner ahead = m_scan;
        ahead.moveTo(ahead.at() + 1);
        return !ahead.takeDigits(2).isEmpty() && ahead.peek() == u'월';
    }
    bool takeDayAlone(DateMention& mention)
    {
        const qsizetype here = m_scan.at();
        mention.day = day();
        if (mention.day && m_scan.take(u"일") && !isDuration(m_scan.rest()) && !m_scan.startsWith(u"본") &&
            !m_scan.startsWith(u"자리") && !isRate(m_scan.rest())) {
            mention.precision = Precision::DayOfMonth;
            return true;
        }
        if (mention.day && takeMonthBefore(mention))
            return true;
        mention.day.reset();
        m_scan.moveTo(here);
        return false;
    }

    /// 1일 5,000원: a day, not the first of a month.
    static bool isRate(QStringView behind)
    {
        static const QRegularExpression amount(
            u"^ ?(?:최대 |약 |평균 )?\\d[\\d,.]*[천만백억]* ?(?:원|회|명|건|시간|톤|개|대|리터|㎏|kg)"_s);
        return amount.match(behind.left(30).toString()).hasMatch();
    }

    /// 17.(수) after 12.16.(화): its weekday makes it a date, of the month that was named last.
    bool takeMonthBefore(DateMention& mention)
    {
        if (m_found.isEmpty() || !m_found.last().month || !m_found.last().day)
            return false;
        const bool dot = m_scan.peek() == u'.';
        if (!isWeekdayAhead(dot ? 1 : 0))
            return false;
        const DateMention& last = m_found.last();
        const int next = *last.month % 12 + 1;
        mention.month = *mention.day >= *last.day ? *last.month : next;
        // 9.15.(월)-19.(금) … 16.(화): the weekday knows better.
        qsizetype at = dot ? 1 : 0;
        while (m_scan.peek(at) == u' ' || m_scan.peek(at) == u'(')
            ++at;
        const auto weekday = int(Weekdays.indexOf(m_scan.peek(at))) + 1;
        const int year = last.year.value_or(m_issue.isValid() ? m_issue.year() : 0);
        if (year > 0 && QDate(year, *last.month, *mention.day).dayOfWeek() == weekday)
            mention.month = last.month;
        if (dot)
            m_scan.take(u".");
        return true;
    }

    /// ~30일, -17(금), 부터 18.(금), ·29일: with the month and year of the date before.
    bool joined()
    {
        if (m_found.isEmpty() ||
            (m_found.last().precision != Precision::Day && m_found.last().precision != Precision::Month))
            return false;
        const qsizetype here = m_scan.at();
        const DateMention& last = m_found.last();
        m_scan.takeAny({u"부터", u"에서"});
        m_scan.skipSpaces();
        const bool sign = isRangeSign(m_scan.peek());
        const bool range = sign || m_scan.at() > here;
        if (isRangeSign(m_scan.peek()))
            m_scan.moveTo(m_scan.at() + 1);
        else if (m_scan.takeAny({u"·", u",", u"및", u"와", u"과", u"∙", u"ㆍ"}).isEmpty() && !range) {
            m_scan.moveTo(here);
            return false;
        }
        m_scan.skipSpaces();
        const qsizetype from = m_scan.at();
        DateMention mention;
        const bool quoted = QStringView(u"’'‘").contains(m_scan.peek()) && isDigit(m_scan.peek(1));
        if (quoted || !isDigit(m_scan.peek())) {
            m_scan.moveTo(here);
            return false;
        }
        if (takeYear(mention, false)) {
            m_scan.skipSpaces();
            if (!takeMonthDay(mention, true)) {
                m_scan.moveTo(here);
                return false;
            }
        } else {
            mention.year = last.year;
            mention.relative = last.relative;
            mention.yearInherited = true;
            if (!takeJoinedMonthDay(mention, range) && !takeJoinedDay(mention, last, range, sign)) {
                m_scan.moveTo(here);
                return false;
            }
        }
        add(mention, from);
        return true;
    }
    bool takeJoinedMonthDay(DateMention& mention, bool range)
    {
        if (takeMonthDay(mention, false))
            return true;
        const qsizetype here = m_scan.at();
        mention.month = month(); // 6.28-7.2 without a last full stop
        if (range && mention.month && m_scan.take(u".")) {
            const bool spaced = m_scan.peek() == u' ';
            m_scan.skipSpaces();
            mention.day = day();
            const bool counted = spaced && isHangulSyllable(m_scan.peek()); // 7.11.-12. 1박 2일
            if (mention.day && !isDigit(m_scan.peek()) && m_scan.peek() != u'%' && !counted)
                return true;
        }
        mention.month.reset();
        mention.day.reset();
        m_scan.moveTo(here);
        return false;
    }
    bool takeJoinedDay(DateMention& mention, const DateMention& last, bool range, bool sign)
    {
        const qsizetype here = m_scan.at();
        if (!last.day)
            return false;
        mention.day = day();
        mention.month = last.month;
        const QChar next = m_scan.peek();
        const bool dot = next == u'.' && !isDigit(m_scan.peek(1));
        const bool marked =
            next == u'일' || isWeekdayAhead() || (range && (dot || next == u'간' || next == u')'));
        // 20.(월)~24.(금) 5일간: so many days, where no sign makes them the end of a range.
        const bool counted = !sign && next == u'일' &&
                             startsWithOneOf(m_scan.rest().sliced(1),
                                             std::array<QStringView, 4>{u"간", u" 간", u"동안", u" 동안"});
        if (!mention.day || !marked || counted) {
            m_scan.moveTo(here);
            return false;
        }
        if (dot)
            m_scan.take(u".");
        else
            m_scan.take(u"일");
        return true;
    }

    /// With its weekday, into the list.
    void add(DateMention mention, qsizetype from)
    {
        takeWeekday(mention);
        mention.span = {from, m_scan.at() - from};
        if (mention.precision == Precision::Day && !mention.weekday)
            mention.event = m_scan.peek(-1) != u'일' && isEvent(m_scan.rest().trimmed());
        if (mention.precision == Precision::Day && mention.day && !mention.month)
            mention.precision = Precision::DayOfMonth;
        m_found.append(mention);
    }
    void takeWeekday(DateMention& mention)
    {
        const qsizetype here = m_scan.at();
        if (m_scan.peek() == u' ' &&
            (isWeekdayAhead(1) || (Weekdays.contains(m_scan.peek(1)) && m_scan.peek(2) == u'요')))
            m_scan.moveTo(here + 1);
        const bool bracket = isWeekdayAhead();
        const qsizetype at = m_scan.at() + (bracket ? 1 : 0);
        if (!bracket &&
            !(Weekdays.contains(m_scan.peek()) && m_scan.peek(1) == u'요' && m_scan.peek(2) == u'일')) {
            m_scan.moveTo(here);
            return;
        }
        mention.weekday = int(Weekdays.indexOf(m_scan.text()[at])) + 1;
        mention.weekdaySpan = {at, 1};
        m_scan.moveTo(at + 1);
        if (m_scan.take(u"요일"))
            mention.weekdaySpan.length = 3;
        if (bracket)
            m_scan.take(u")");
    }

    bool relativeWord()
    {
        if (isHangulSyllable(m_scan.peek(-1)) || !QStringView(u"내후재지작다금올이").contains(m_scan.peek()))
            return false;
        const qsizetype from = m_scan.at();
        for (const RelativeWord& word : RelativeYears)
            if (m_scan.take(word.word)) {
                DateMention mention{{from, word.word.size()}, Precision::Year};
                mention.year = m_issue.isValid() ? m_issue.year() + word.offset : word.offset;
                mention.relative = true;
                m_relativeYear = mention.year;
                const qsizetype end = m_scan.at();
                m_scan.skipSpaces();
                m_yearEnd = m_scan.at();
                m_scan.moveTo(end);
                m_found.append(mention);
                skipToYearEnd();
                return true;
            }
        for (const RelativeWord& word : RelativeMonths)
            if (m_scan.take(word.word)) {
                DateMention mention{{from, word.word.size()}, Precision::Month};
                const QDate month = (m_issue.isValid() ? m_issue : QDate(1, 6, 1)).addMonths(word.offset);
                mention.year = month.year();
                mention.month = month.month();
                mention.relative = true;
                m_found.append(mention);
                return true;
            }
        return false;
    }
    /// 금년 6월: the year belongs to the month, and is no mention of its own.
    void skipToYearEnd()
    {
        m_scan.moveTo(m_yearEnd);
        if (!isDigit(m_scan.peek()))
            return;
        const DateMention year = m_found.takeLast();
        const qsizetype before = m_found.size();
        if (!dates() || m_found.size() == before) {
            m_found.append(year);
            m_scan.moveTo(m_yearEnd);
            return;
        }
        DateMention& mention = m_found[before];
        if (mention.precision == Precision::DayOfMonth || mention.precision == Precision::Year)
            m_found.insert(before, year);
        else
            mention.span = {year.span.from, mention.span.end() - year.span.from};
    }
    bool weekdayWord()
    {
        if (!Weekdays.contains(m_scan.peek()) || m_scan.peek(1) != u'요' || m_scan.peek(2) != u'일' ||
            isHangulSyllable(m_scan.peek(-1)))
            return false;
        DateMention mention{{m_scan.at(), 3}, Precision::Weekday};
        mention.weekday = int(Weekdays.indexOf(m_scan.peek())) + 1;
        mention.weekdaySpan = mention.span;
        m_found.append(mention);
        m_scan.moveTo(m_scan.at() + 3);
        return true;
    }

    Scanner m_scan;
    QDate m_issue;
    QList<DateMention> m_found;
    std::optional<int> m_relativeYear;
    qsizetype m_yearEnd = -1; ///< where a date that belongs to the relative year would start
    bool m_yearByDot = false;
};

} // namespace

QList<DateMention> koreanDates(const QString& text, QDate issue)
{
    return Reader(text, issue).all();
}

} // namespace communique::language
