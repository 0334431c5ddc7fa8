#include "language/Dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

constexpr int Noon = 12 * 60;

/// 낮 1시 is one in the afternoon, 낮 11시 is not.
bool isAfternoon(QStringView word, int hour)
{
    constexpr int Dusk = 6;
    return word == u"오후" || word == u"저녁" || word == u"밤" || (word == u"낮" && hour < Dusk);
}

int afterMidnight(int hour, int minute, bool afternoon, bool morning)
{
    if (afternoon && hour < 12)
        hour += 12;
    if (morning && hour == 12)
        hour = 0;
    return hour * 60 + minute;
}

/// The 3 of 오후 3~5시.
std::optional<TimeMention> rangeStart(const QString& text, qsizetype end)
{
    static const QRegularExpression pattern(
        u"(?:(오전|오후|새벽|아침|저녁|밤|낮)\\s?)?(?<![\\d:.,])(\\d{1,2})\\s?[~∼〜-]\\s?$"_s);
    constexpr qsizetype Reach = 24; // a text may be pages long
    const qsizetype from = std::max<qsizetype>(0, end - Reach);
    const QRegularExpressionMatch match = pattern.match(text.sliced(from, end - from));
    if (!match.hasMatch() || match.captured(2).toInt() > 24)
        return std::nullopt;
    TimeMention start{{from + match.capturedStart(), match.capturedEnd(2) - match.capturedStart()},
                      afterMidnight(match.captured(2).toInt(), 0,
                                    isAfternoon(match.captured(1), match.captured(2).toInt()),
                                    match.captured(1) == u"오전" || match.captured(1) == u"새벽")};
    start.halfDay = match.captured(1).isEmpty() && match.captured(2).toInt() <= 12;
    return start;
}

QList<TimeMention> koreanTimes(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?:(오전|오후|새벽|아침|저녁|밤|낮)\\s?)?(?<![\\d:.,])(\\d{1,2})(?:\\s?시(?!간|기|대|점|민|장|설|"
        u"작|스)(?:\\s?(\\d{1,2})분|\\s?(반)(?=$|[\\s에부까~,.)]))?|"
        ":([0-5]\\d)(?![\\d:]))"_s);
    QList<TimeMention> times;
    bool afternoonBefore = false;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int hour = match.captured(2).toInt();
        if (hour > 24)
            continue;
        const int minute = match.hasCaptured(4) && !match.captured(4).isEmpty()   ? 30
                           : match.hasCaptured(5) && !match.captured(5).isEmpty() ? match.captured(5).toInt()
                                                                                  : match.captured(3).toInt();
        const QString half = match.captured(1);
        if (const auto start = rangeStart(text, match.capturedStart()); start && half.isEmpty()) {
            times.append(*start);
            afternoonBefore = start->minutes > Noon;
        }
        const bool range = !times.isEmpty() && match.capturedStart() - times.last().span.end() <= 3;
        const bool afternoon =
            isAfternoon(half, hour) || (half.isEmpty() && range && afternoonBefore && hour < 12);
        const bool colon = match.hasCaptured(5) && !match.captured(5).isEmpty();
        TimeMention time{{match.capturedStart(), match.capturedLength()},
                         afterMidnight(hour, minute, afternoon,
                                       half == u"오전" || half == u"새벽" || (half == u"밤" && hour == 12))};
        // 01시 and 0시 are of the clock of 24 hours.
        const bool whole = match.captured(2).startsWith(u'0');
        time.halfDay = half.isEmpty() && !afternoon && !colon && !whole && hour <= 12;
        afternoonBefore = afternoon;
        times.append(time);
    }
    static const QRegularExpression named(
        u"(?<![가-힣])(?:자정|정오)(?![가-힣]{2}(?<!까지|부터|이후|이전))"_s);
    for (auto matches = named.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        times.append(
            {{match.capturedStart(), match.capturedLength()}, match.captured() == u"정오" ? Noon : 0});
    }
    std::sort(times.begin(), times.end(),
              [](const TimeMention& a, const TimeMention& b) { return a.span.from < b.span.from; });
    return times;
}

/// The 20 of "May 20 to 6 p.m.".
bool isDayOfMonth(const QString& text, qsizetype at)
{
    static const QRegularExpression month(
        u"(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s$"_s);
    constexpr qsizetype Longest = 10;
    const qsizetype from = std::max<qsizetype>(0, at - Longest);
    return month.match(text.sliced(from, at - from)).hasMatch();
}

/// The start of "10:00-11:30 a.m.", in the same half of the day as the end; but "11 to 1 p.m." starts before
/// noon.
int startBefore(const QRegularExpressionMatch& range, bool afternoon, bool morning)
{
    const int start = afterMidnight(range.captured(1).toInt(), range.captured(2).toInt(), afternoon, morning);
    const int end = afterMidnight(range.captured(3).toInt(), range.captured(4).toInt(), afternoon, morning);
    return start > end && start >= Noon ? start - Noon : start;
}

QList<TimeMention> englishTimes(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?<![\\d:.,$])(?:(\\d{1,2})(?::([0-5]\\d))?(?:\\s*[-–~]\\s*|\\s+to\\s+)(?=\\d{1,2}(?::\\d\\d)?\\s?["
        u"ap]\\.?m))?"
        "(?<![\\d:.,$])(?:(\\d{1,2})(?::([0-5]\\d))?\\s?([ap])\\.?m\\b\\.?|(\\d{1,2}):([0-5]\\d)(?![\\d:])|\\b(noon|midnight)\\b|(\\d{1,2})\\s?o[’']clock\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TimeMention> times;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool afternoon = match.captured(5).compare(u"p", Qt::CaseInsensitive) == 0;
        const bool morning = match.captured(5).compare(u"a", Qt::CaseInsensitive) == 0;
        if (!match.captured(1).isEmpty() && !isDayOfMonth(text, match.capturedStart(1))) { // 2-4 p.m.
            const qsizetype end = std::max(match.capturedEnd(1), match.capturedEnd(2));
            times.append({{match.capturedStart(1), end - match.capturedStart(1)},
                          startBefore(match, afternoon, morning),
                          true});
        }
        const qsizetype from = match.captured(1).isEmpty() ? match.capturedStart() : match.capturedStart(3);
        TimeMention time{{from, match.capturedEnd() - from}};
        if (!match.captured(9).isEmpty()) {
            if (match.captured(9).toInt() > 12)
                continue;
            time.minutes = match.captured(9).toInt() * 60;
            time.halfDay = true;
        } else if (!match.captured(8).isEmpty()) {
            time.minutes = match.captured(8).compare(u"noon", Qt::CaseInsensitive) == 0 ? Noon : 0;
        } else if (!match.captured(6).isEmpty()) {
            if (match.captured(6).toInt() > 24)
                continue;
            time.minutes = match.captured(6).toInt() * 60 + match.captured(7).toInt();
        } else {
            if (match.captured(3).toInt() > 12)
                continue;
            time.minutes =
                afterMidnight(match.captured(3).toInt(), match.captured(4).toInt(), afternoon, morning);
        }
        times.append(time);
    }
    return times;
}

Span firstMatch(const QString& text, const QRegularExpression& pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? Span{match.capturedStart(), match.capturedLength()} : Span{};
}

} // namespace

QList<TimeMention> timesIn(const QString& text, base::Language language)
{
    return language == base::Language::Korean ? koreanTimes(text) : englishTimes(text);
}

ClockWords clockWordsIn(const QString& text, base::Language language)
{
    if (language == base::Language::Korean) {
        static const QRegularExpression local(u"현지\\s?(?:시간|시각)"_s);
        static const QRegularExpression korean(u"(?:한국|우리|서울)\\s?(?:시간|시각)|\\bKST\\b"_s);
        return {firstMatch(text, local), firstMatch(text, korean)};
    }
    static const QRegularExpression local(
        u"\\b[Ll]ocal "
        u"(?:[Tt]ime|[Dd]ate)\\b|\\b(?!This|That|Some|First|Last|Next|Each|Every|Same|Any|One|Real|Korean?|"
        u"Seoul|Standard|At|For|Over|Big|Long|Full|Part)"
        u"[A-Z][a-z]+ [Tt]ime\\b"_s);
    static const QRegularExpression korean(u"\\bKST\\b|\\b(?:Korean?|Seoul)(?: [Ss]tandard)? [Tt]ime\\b"_s);
    return {firstMatch(text, local), firstMatch(text, korean)};
}

QString timeText(QTime time, base::Language language)
{
    if (time.minute() == 0 && time.hour() % 12 == 0) {
        const bool noon = time.hour() == 12;
        return language == base::Language::Korean ? (noon ? u"낮 12시"_s : u"밤 12시"_s)
                                                  : (noon ? u"noon"_s : u"midnight"_s);
    }
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    if (language == base::Language::Korean) {
        const QString text = (time.hour() < 12 ? u"오전 %1시"_s : u"오후 %1시"_s).arg(hour);
        return time.minute() == 0 ? text : text + u" %1분"_s.arg(time.minute());
    }
    const QString half = time.hour() < 12 ? u" a.m."_s : u" p.m."_s;
    const QString minutes = u':' + QString::number(time.minute()).rightJustified(2, u'0');
    return QString::number(hour) + (time.minute() == 0 ? QString() : minutes) + half;
}

} // namespace communique::language
