#include "translation/Objections.h"

#include "language/EnglishNumerals.h"
#include "language/KoreanCounters.h"
#include "translation/DateRenderings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct Renders
{
    Q_DECLARE_TR_FUNCTIONS(Renderings)
};

/// In the language of the interface.
QString weekdayName(int weekday)
{
    static constexpr const char* Names[] = {
        QT_TRANSLATE_NOOP("Renderings", "Monday"),    QT_TRANSLATE_NOOP("Renderings", "Tuesday"),
        QT_TRANSLATE_NOOP("Renderings", "Wednesday"), QT_TRANSLATE_NOOP("Renderings", "Thursday"),
        QT_TRANSLATE_NOOP("Renderings", "Friday"),    QT_TRANSLATE_NOOP("Renderings", "Saturday"),
        QT_TRANSLATE_NOOP("Renderings", "Sunday")};
    return Renders::tr(Names[weekday - 1]);
}

class Finder
{
public:
    Finder(const QString& text, Language language, QDate issue)
        : m_text(text)
        , m_language(language)
        , m_issue(issue)
    {
    }

    QList<Objection> all()
    {
        months();
        order();
        days();
        times();
        commas();
        sizes();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Objection& a, const Objection& b) { return a.of.from < b.of.from; });
        return m_found;
    }

private:
    QString words(language::Span span) const { return m_text.mid(span.from, span.length); }

    void add(language::Span of, const QString& sentence, bool impossible = true)
    {
        const bool said = std::any_of(m_found.begin(), m_found.end(), [&](const Objection& each) {
            return each.of.from < of.end() && of.from < each.of.end();
        });
        if (!said)
            m_found.append({of, sentence, impossible});
    }

    int yearNearby() const
    {
        constexpr int LeapYear = 2024;
        return m_issue.isValid() ? m_issue.year() : LeapYear;
    }
    /// Without a year: in that of the issue, or the one before or after.
    bool exists(std::optional<int> year, int month, int day) const
    {
        if (year || !m_issue.isValid())
            return QDate::isValid(year.value_or(yearNearby()), month, day);
        return QDate::isValid(yearNearby(), month, day) || QDate::isValid(yearNearby() - 1, month, day) ||
               QDate::isValid(yearNearby() + 1, month, day);
    }
    void addNoDay(language::Span of, std::optional<int> year, int month)
    {
        if (month < 1 || month > 12)
            add(of, Renders::tr("“%1” is no date: a year has 12 months.").arg(words(of)));
        else
            add(of, Renders::tr("“%1” is no date: that month has %2 days.")
                        .arg(words(of))
                        .arg(QDate(year.value_or(yearNearby()), month, 1).daysInMonth()));
    }

    /// Those that are no date for the reader: 13월 1일, 10월 32일, 2026-13-01.
    void months()
    {
        static const QRegularExpression pattern(
            u"(?<!\\d)(?:(?<y>\\d{4})년\\s?)?(?<m>\\d{1,2})\\s?월\\s?(?<d>\\d{1,2})\\s?일|"
            "(?<![\\d.])(?<y2>(?:19|20)\\d\\d)\\.\\s?(?<m2>\\d{1,2})\\.\\s?(?<d2>\\d{1,2})(?!\\d|\\.\\d)\\.?|"
            "(?<![\\d/-])(?<y3>(?:19|20)\\d\\d)[/-](?<m3>\\d\\d)[/-](?<d3>\\d\\d)(?![\\d/-])"_s);
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const auto part = [&](const QString& name) {
                return match.captured(name) + match.captured(name + u'2') + match.captured(name + u'3');
            };
            const QString year = part(u"y"_s);
            const int month = part(u"m"_s).toInt();
            const int day = part(u"d"_s).toInt();
            if (month < 1 || month > 12 || day < 1 || day > 31)
                addNoDay({match.capturedStart(), match.capturedLength()},
                         year.isEmpty() ? std::nullopt : std::optional(year.toInt()), month);
        }
    }

    /// 10/08/2026: the 8th of October, or the 10th of August.
    void order()
    {
        static const QRegularExpression pattern(
            u"(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d\\d(?![\\d/])"_s);
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(1).toInt() <= 12 && match.captured(2).toInt() <= 12 &&
                match.captured(1) != match.captured(2))
                add({match.capturedStart(), match.capturedLength()},
                    Renders::tr("“%1” can be two dates. Write the month in letters, or the year first.")
                        .arg(match.captured()));
        }
    }

    /// February 30, and weekdays that are not the day's.
    void days()
    {
        for (const language::DateMention& date : language::datesIn(m_text, m_language, m_issue)) {
            if (!date.month || !date.day)
                continue;
            const auto year = date.relative ? std::nullopt : date.year;
            if (!exists(year, *date.month, *date.day)) {
                addNoDay(date.span, year, *date.month);
                continue;
            }
            const auto day = meantDay(date, m_issue);
            if (date.weekday && day && day->dayOfWeek() != date.weekday)
                add(date.span,
                    Renders::tr("“%1” contradicts itself: %2 is a %3.")
                        .arg(words(date.span), day->toString(Qt::ISODate), weekdayName(day->dayOfWeek())),
                    false);
        }
    }

    void times()
    {
        static const QRegularExpression pattern(
            u"(?<half>오전\\s?)?(?<![\\d:.,])(?<h>\\d{1,2})(?::(?<m>\\d\\d)(?![\\d:])|\\s?시(?!간|기|대|점|"
            u"민|장|설|작|스)"
            "(?:\\s?(?<m2>\\d{1,2})분)?)(?:\\s?(?<ap>[ap])\\.?m\\b\\.?)?"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const int hour = match.captured(u"h"_s).toInt();
            const int minute = (match.captured(u"m"_s) + match.captured(u"m2"_s)).toInt();
            const bool half = !match.captured(u"ap"_s).isEmpty();
            const bool morning = !match.captured(u"half"_s).isEmpty();
            constexpr int LatestSlip = 29; // 60:40 is a ratio
            const bool beyond = hour > 24 || minute > 59 || (hour == 24 && minute > 0) ||
                                (half && (hour > 12 || hour == 0)) || (morning && hour > 12);
            if (beyond && (half || hour <= LatestSlip || match.captured(u"m"_s).isEmpty()))
                add({match.capturedStart(), match.capturedLength()},
                    Renders::tr("“%1” is no time of day.").arg(match.captured().trimmed()));
        }
    }

    /// 1,23억 원: neither thousands nor a list (2,3만 원).
    void commas()
    {
        static const QRegularExpression pattern(
            u"(?<![\\d,.제])\\d+(?:,\\d+)+(?![\\d,])(?:\\.\\d+)?\\s?(?=[십백천만억조경]|원|달러|유로|엔|위안|"
            u"%|퍼센트|"
            "명|won|dollars|euros|yen|yuan|percent|people|thousand|million|billion|trillion)|"
            "(?<=[$€£¥₩￦]|USD |KRW |EUR )\\d+(?:,\\d+)+(?![\\d,])"_s);
        for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QStringList groups = match.captured().section(u'.', 0, 0).trimmed().split(u',');
            const bool wrong =
                std::any_of(groups.begin() + 1, groups.end(),
                            [](const QString& group) { return group.size() == 2 || group.size() > 3; }) ||
                groups.first().size() > 3;
            if (wrong)
                add({match.capturedStart(), match.capturedLength()},
                    Renders::tr("The commas in “%1” do not stand between thousands.")
                        .arg(match.captured().trimmed()));
        }
    }

    /// 99999999999999999999조 원, 3억억 원.
    void sizes()
    {
        static const QRegularExpression twice(u"\\d(?:억억|조조|경경|만만|억조|조억|경억|경조)"_s);
        for (auto matches = twice.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            add({match.capturedStart(), match.capturedLength()},
                Renders::tr("“%1” is no number.").arg(match.captured()));
        }
        static const QRegularExpression figure(
            u"(?<![\\d.,])(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s?(?:(?<big>[만억조경]{1,2})|"
            "(?<scale>thousand|million|billion|trillion|quadrillion)\\b)?"_s,
            QRegularExpression::CaseInsensitiveOption);
        constexpr double Largest = 9.2e18;
        constexpr qsizetype MostDigits = 18;
        for (auto matches = figure.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString digits = match.captured(u"digits"_s).remove(u',');
            double value = digits.toDouble();
            for (const QChar big : match.captured(u"big"_s))
                value *= double(language::bigUnit(big));
            if (const QString scale = match.captured(u"scale"_s).toLower(); !scale.isEmpty())
                value *= double(language::scaleWords().value(scale, 1));
            if (value > Largest || digits.size() > MostDigits + (digits.contains(u'.') ? 1 : 0))
                add({match.capturedStart(), match.capturedLength()},
                    Renders::tr("“%1” is too large or too exact a number to convert.")
                        .arg(match.captured().trimmed()));
        }
    }

    const QString& m_text;
    Language m_language;
    QDate m_issue;
    QList<Objection> m_found;
};

} // namespace

QList<Objection> objectionsIn(const QString& text, Language language, QDate issue)
{
    return Finder(text, language, issue).all();
}

} // namespace communique::translation
