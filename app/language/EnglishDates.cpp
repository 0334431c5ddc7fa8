#include "language/DateReader.h"
#include "language/QuantityReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

constexpr QStringView MonthNames[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                      u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
constexpr QStringView DayNames[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

const QString Month =
    u"(January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)"_s;
/// Beside a day or a year also without the full stop: Oct 8, 2 Mar 2026.
const QString MonthBeside =
    u"(January|February|March|April|May|June|July|August|September|October|November|December|"
    "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)"_s;
const QString Weekday = u"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"_s;
const QString Day = u"(?:[0-3]?\\d)(?:st|nd|rd|th)?"_s;
const QString Joint =
    u"(?:\\s*[-–—~‑]\\s*|\\s+(?:to|and|through|until|till)\\s+|,\\s+(?:and\\s+)?|\\s*&\\s*)"_s;

int monthOf(QStringView name)
{
    for (int i = 0; i < 12; ++i)
        if (name.startsWith(MonthNames[i], Qt::CaseInsensitive))
            return i + 1;
    return 0;
}

int weekdayOf(QStringView name)
{
    for (int i = 0; i < 7; ++i)
        if (name.startsWith(DayNames[i], Qt::CaseInsensitive))
            return i + 1;
    return 0;
}

int dayOf(QStringView text)
{
    int day = 0;
    for (const QChar c : text)
        if (isDigit(c))
            day = day * 10 + c.digitValue();
    return day;
}

/// One pattern finds all forms; group numbers by name.
const QRegularExpression& datePattern()
{
    static const QRegularExpression pattern(
        u"(?:\\b(?<wd>"_s + Weekday +
        u"|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?),?\\s+)?(?:"_s
        // 28-30 June 2019
        + u"\\b(?<!\\d[.,:])(?<d1>"_s + Day + u")(?:"_s + Joint + u"(?:(?<wd2>"_s + Weekday +
        u"),?\\s+)?(?<d2>"_s + Day + u"))?\\s+(?:of\\s+)?(?<m1>"_s + MonthBeside +
        u")(?![A-Za-z])(?!\\s+\\d{1,2}(?!\\d))(?:,?\\s+(?<y1>(?:19|20|21)\\d\\d)(?!\\d))?"_s
        // June 28 (Fri)-30, 2019
        + u"|\\b(?<m2>"_s + MonthBeside + u")\\s*(?<d3>"_s + Day +
        u")(?![\\d,]*\\d)(?!\\s?(?:%|percent|million|billion))"_s
        // June 2019, June
        + u"|\\b(?<m3>"_s + Month +
        u"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\\s(?:19|20|21)\\d\\d\\b))"
        "(?:,?\\s+(?:of\\s+)?(?<y3>(?:19|20|21)\\d\\d)(?!\\d))?(?![A-Za-z])"_s
        // 2019-07-01
        + u"|(?<![\\d-])(?<y4>(?:19|20)\\d\\d)-(?<m4>\\d\\d)-(?<d4>\\d\\d)(?![\\d-])"_s + u")"_s);
    return pattern;
}

class Reader
{
public:
    Reader(const QString& text, QDate issue)
        : m_text(text)
        , m_issue(issue)
    {
    }

    QList<DateMention> all()
    {
        qsizetype at = 0;
        while (true) {
            const QRegularExpressionMatch match = datePattern().match(m_text, at);
            if (!match.hasMatch())
                break;
            const qsizetype first = m_found.size();
            at = std::max(read(match), match.capturedStart() + 1);
            spreadWeekdays(first);
        }
        relativeWords();
        weekdayWords();
        std::sort(m_found.begin(), m_found.end(),
                  [](const DateMention& a, const DateMention& b) { return a.span.from < b.span.from; });
        return m_found;
    }

private:
    static constexpr qsizetype Reach = 48; ///< for words before a place; a text may be pages long

    /// "Tuesday and Wednesday, September 10-11": each weekday for its own of the dates from `first`, or, for
    /// more dates, for the first and the last of them.
    void spreadWeekdays(qsizetype first)
    {
        static const QRegularExpression before(u"\\b(?<wd>"_s + Weekday +
                                               u")(?:,? (?:and|to|through) |, | ?[-–] ?)$"_s);
        if (m_found.size() < first + 2 || !m_found[first].weekday || m_found.last().weekday)
            return;
        const qsizetype at = m_found[first].span.from;
        const qsizetype from = std::max<qsizetype>(0, at - Reach);
        const auto match = before.match(m_text.sliced(from, at - from));
        if (!match.hasMatch())
            return;
        DateMention& last = m_found.last();
        last.weekday = m_found[first].weekday;
        last.weekdaySpan = m_found[first].weekdaySpan;
        m_found[first].weekday = weekdayOf(match.capturedView(u"wd"_s));
        const qsizetype start = from + match.capturedStart(u"wd"_s);
        m_found[first].weekdaySpan = {start, match.capturedLength(u"wd"_s)};
        m_found[first].span.length += at - start;
        m_found[first].span.from = start;
    }
    /// The place where the search goes on.
    qsizetype read(const QRegularExpressionMatch& match)
    {
        DateMention mention;
        mention.span = {match.capturedStart(), match.capturedLength()};
        if (match.hasCaptured(u"wd"_s)) {
            mention.weekday = weekdayOf(match.capturedView(u"wd"_s));
            const qsizetype stop = match.capturedView(u"wd"_s).endsWith(u'.') ? 1 : 0; // Mon., Mar. 2
            mention.weekdaySpan = {match.capturedStart(u"wd"_s), match.capturedLength(u"wd"_s) - stop};
        }
        if (match.hasCaptured(u"d1"_s))
            return dayFirst(match, mention);
        if (match.hasCaptured(u"m2"_s))
            return monthFirst(match, mention);
        if (match.hasCaptured(u"y4"_s)) {
            mention.year = match.captured(u"y4"_s).toInt();
            mention.month = match.captured(u"m4"_s).toInt();
            mention.day = match.captured(u"d4"_s).toInt();
            m_found.append(mention);
            return match.capturedEnd();
        }
        return monthAlone(match, mention);
    }
    qsizetype dayFirst(const QRegularExpressionMatch& match, DateMention mention)
    {
        mention.month = monthOf(match.capturedView(u"m1"_s));
        if (match.hasCaptured(u"y1"_s))
            mention.year = match.captured(u"y1"_s).toInt();
        mention.day = dayOf(match.capturedView(u"d1"_s));
        const qsizetype end = match.capturedEnd();
        if (*mention.day < 1 || *mention.day > 31)
            return match.capturedStart() + 1;
        DateMention last = mention;
        if (match.hasCaptured(u"d2"_s)) {
            mention.span.length = match.capturedEnd(u"d1"_s) - mention.span.from;
            last.day = dayOf(match.capturedView(u"d2"_s));
            last.span = {match.capturedStart(u"d2"_s), end - match.capturedStart(u"d2"_s)};
            last.weekday = weekdayOf(match.capturedView(u"wd2"_s));
            last.weekdaySpan = {match.capturedStart(u"wd2"_s), match.capturedLength(u"wd2"_s)};
            m_found.append(mention);
        }
        const qsizetype after = takeWeekdayBehind(last, end);
        m_found.append(last);
        return after;
    }
    qsizetype monthFirst(const QRegularExpressionMatch& match, DateMention mention)
    {
        mention.month = monthOf(match.capturedView(u"m2"_s));
        mention.day = dayOf(match.capturedView(u"d3"_s));
        if (*mention.day < 1 || *mention.day > 31)
            return match.capturedEnd(u"m2"_s);
        const qsizetype first = m_found.size();
        qsizetype at = takeWeekdayBehind(mention, match.capturedEnd());
        m_found.append(mention);
        // the days joined to it, which share the month
        static const QRegularExpression more(
            u"\\G"_s + Joint + u"(?:(?<wd>"_s + Weekday + u"),?\\s+)?(?<day>"_s + Day +
            u")(?![\\d,.]*\\d)(?!\\s*(?:%|percent|a\\.m|p\\.m|am\\b|pm\\b|:\\d|"
            "(?!(?:to|in|at|for|with|by|under|when|as|during|following|local|via|and|the|on|of|before|after|"
            "where|"
            "while|between|among|through|against|upon|across|over|near|off|outside|inside|within|despite|"
            "aboard|"
            "onwards?|here|there|both|each|also|which|that|who|inclusive|this|last|next|respectively|alongside|together|his|her|its|their)\\b)[A-Za-z]))"_s);
        while (true) {
            const QRegularExpressionMatch next = more.match(m_text, at, QRegularExpression::NormalMatch,
                                                            QRegularExpression::AnchorAtOffsetMatchOption);
            if (!next.hasMatch())
                break;
            DateMention joined{{next.capturedStart(u"day"_s), next.capturedLength(u"day"_s)}};
            joined.month = mention.month;
            joined.day = dayOf(next.capturedView(u"day"_s));
            if (*joined.day < 1 || *joined.day > 31)
                break;
            if (next.hasCaptured(u"wd"_s)) {
                joined.weekday = weekdayOf(next.capturedView(u"wd"_s));
                joined.weekdaySpan = {next.capturedStart(u"wd"_s), next.capturedLength(u"wd"_s)};
            }
            at = takeWeekdayBehind(joined, next.capturedEnd());
            m_found.append(joined);
        }
        static const QRegularExpression year(
            u"\\G(?:,?\\s+|,\\s*)(?:of\\s+)?((?:19|20|21)\\d\\d|this year|last year|next year)(?!\\d)"_s);
        const QRegularExpressionMatch written = year.match(m_text, at, QRegularExpression::NormalMatch,
                                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (!written.hasMatch())
            return at;
        setYear(first, written);
        return written.capturedEnd();
    }
    void setYear(qsizetype first, const QRegularExpressionMatch& written)
    {
        const QString words = written.captured(1);
        const bool relative = !isDigit(words[0]);
        const int year = relative ? yearFor(words) : words.toInt();
        for (qsizetype i = first; i < m_found.size(); ++i) {
            m_found[i].year = year;
            m_found[i].relative = relative;
            m_found[i].yearInherited = i + 1 < m_found.size();
        }
        DateMention& last = m_found.last();
        last.span.length = written.capturedEnd() - last.span.from;
    }
    int yearFor(const QString& words) const
    {
        const int offset = words.startsWith(u"last") ? -1 : words.startsWith(u"next") ? 1 : 0;
        return (m_issue.isValid() ? m_issue.year() : 0) + offset;
    }
    qsizetype monthAlone(const QRegularExpressionMatch& match, DateMention mention)
    {
        const QStringView name = match.capturedView(u"m3"_s);
        mention.month = monthOf(name);
        mention.precision = Precision::Month;
        if (match.hasCaptured(u"y3"_s))
            mention.year = match.captured(u"y3"_s).toInt();
        qsizetype end = match.capturedEnd();
        static const QRegularExpression relative(u"\\G\\s+(?:of\\s+)?(this year|last year|next year)\\b"_s);
        if (const auto words = relative.match(m_text, end, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
            !mention.year && words.hasMatch()) {
            mention.year = yearFor(words.captured(1));
            mention.relative = true;
            end = words.capturedEnd();
        }
        mention.span.length = end - mention.span.from;
        if (!mention.year && (name == u"May" || name == u"March") &&
            !isMonthByContext(match.capturedStart(u"m3"_s)))
            return match.capturedEnd();
        m_found.append(mention);
        return end;
    }
    /// "in May", "late March", "May-June": no verb.
    bool isMonthByContext(qsizetype at) const
    {
        static const QRegularExpression before(u"(?:\\b(?:in|of|since|until|till|by|early|late|mid|last|this|"
                                               u"next|from|to|and|between|during|through|for|"
                                               "after|before|every|each)[\\s-]+|[-–,]\\s*)$"_s);
        const qsizetype from = std::max<qsizetype>(0, at - Reach);
        return before.match(m_text.sliced(from, at - from)).hasMatch();
    }
    qsizetype takeWeekdayBehind(DateMention& mention, qsizetype end)
    {
        static const QRegularExpression behind(
            u"\\G\\s*(?:,\\s*)?\\(?(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|rs|rsday|nesday|urday)?\\.?\\)"_s);
        static const QRegularExpression plain(u"\\G,\\s*("_s + Weekday + u")(?![\\w]|,?\\s+"_s + Month +
                                              u")"_s);
        for (const QRegularExpression* pattern : {&behind, &plain}) {
            const auto match = pattern->match(m_text, end, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch() || mention.weekday)
                continue;
            mention.weekday = weekdayOf(match.capturedView(1));
            static const QRegularExpression letters(u"[A-Za-z]+"_s);
            const auto name = letters.match(m_text, match.capturedStart(1));
            mention.weekdaySpan = {name.capturedStart(), name.capturedLength()};
            mention.span.length = match.capturedEnd() - mention.span.from;
            return match.capturedEnd();
        }
        return end;
    }

    bool isTaken(qsizetype at) const
    {
        return std::any_of(m_found.begin(), m_found.end(), [&](const DateMention& mention) {
            return at >= mention.span.from && at < mention.span.end();
        });
    }
    void relativeWords()
    {
        static const QRegularExpression years(
            u"\\b(?:(this|last|next)(?: (?:coming|past))? year|(this|last|next) month)(?![\\w])(?!’(?!s\\b))"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (auto matches = years.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isTaken(match.capturedStart()))
                continue;
            const bool year = match.hasCaptured(1) && !match.captured(1).isEmpty();
            DateMention mention{{match.capturedStart(), match.capturedLength()},
                                year ? Precision::Year : Precision::Month};
            mention.relative = true;
            const QString word = match.captured(year ? 1 : 2).toLower();
            if (year) {
                mention.year = yearFor(word);
            } else {
                const QDate month = (m_issue.isValid() ? m_issue : QDate(1, 6, 1))
                                        .addMonths(word == u"last"   ? -1
                                                   : word == u"next" ? 1
                                                                     : 0);
                mention.year = month.year();
                mention.month = month.month();
            }
            m_found.append(mention);
        }
    }
    void weekdayWords()
    {
        static const QRegularExpression pattern(u"\\b"_s + Weekday + u"(?!s)\\b"_s);
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isTaken(match.capturedStart()))
                continue;
            DateMention mention{{match.capturedStart(), match.capturedLength()}, Precision::Weekday};
            mention.weekday = weekdayOf(match.capturedView());
            mention.weekdaySpan = mention.span;
            m_found.append(mention);
        }
    }

    const QString& m_text;
    QDate m_issue;
    QList<DateMention> m_found;
};

} // namespace

QList<DateMention> englishDates(const QString& text, QDate issue)
{
    return Reader(text, issue).all();
}

} // namespace communique::language
