#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Words after which a text tells when it may be published.
const QRegularExpression& telling(Language language)
{
    static const QRegularExpression korean = pattern(
        u"(?:엠바고|보도 ?시점|보도 ?일시|보도 ?제한|보도 ?유예)[^가-힣\\d]{0,6}(.{0,40})|(.{4,40}?)(?:까지|부터|이후)(?:는)? (?:보도 ?금지|보도 ?(?:해|하여) ?주|보도 ?가능)"_s);
    static const QRegularExpression english = pattern(
        u"(?:embargo(?:ed)?(?: until|:)|not for (?:release|publication)(?: or \\w+)? (?:before|until))[:,]? (.{0,60})()"_s,
        true);
    return language == Language::Korean ? korean : english;
}

struct Told
{
    std::optional<int> month;
    std::optional<int> day;
    std::optional<language::TimeMention> time;
};

Told read(const QString& words, Language language)
{
    static const QRegularExpression full =
        pattern(u"(?:\\d{4}[.-] ?)?(\\d{1,2})(?:[.-] ?|월 ?)(\\d{1,2})(?:일|\\.|\\(|\\b)"_s);
    static const QRegularExpression name = pattern(
        u"\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})\\b|\\b(\\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"_s);
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    Told told;
    if (const auto match = name.match(words); match.hasMatch()) {
        const bool first = !match.captured(1).isEmpty();
        told.month = int(months.indexOf(match.captured(first ? 1 : 4))) + 1;
        told.day = match.captured(first ? 2 : 3).toInt();
    } else if (const auto date = full.match(words); date.hasMatch()) {
        told.month = date.captured(1).toInt();
        told.day = date.captured(2).toInt();
    }
    if (const auto times = language::timesIn(words, language); !times.isEmpty())
        told.time = times.first();
    return told;
}

bool contradicts(const Told& told, const QDateTime& at)
{
    constexpr int HalfDay = 12 * 60;
    constexpr int WholeDay = 2 * HalfDay;
    const int said = told.time ? told.time->minutes : 0;
    const QDate day = at.date().addDays(said < WholeDay ? 0 : -1); // 24:00 ends the day that is told
    const int clock = told.time && told.time->halfDay ? HalfDay : WholeDay;
    const int minutes = at.time().hour() * 60 + at.time().minute();
    return (told.month && (*told.month != day.month() || *told.day != day.day())) ||
           (told.time && said % clock != minutes % clock);
}

void readTexts(const Subject& subject, QList<Finding>& findings)
{
    const std::optional<document::Embargo>& embargo = subject.release().header().embargo;
    subject.eachText([&](const Place& place, const document::RichText& text) {
        const QRegularExpressionMatch match = telling(*place.language).match(text.plain());
        if (!match.hasMatch())
            return;
        const Told told = read(match.captured(1) + u' ' + match.captured(2), *place.language);
        if (!told.month && !told.time)
            return;
        if (!embargo)
            findings.append(findingAt(u"embargo"_s, Severity::Warning, place, match,
                                      Rules::tr("The text mentions an embargo, but none is set.")));
        else if (contradicts(told, embargo->at))
            findings.append(
                findingAt(u"embargo"_s, Severity::Error, place, match,
                          Rules::tr("The text gives another embargo than the one that is set (%1).")
                              .arg(embargo->at.toString(u"yyyy-MM-dd HH:mm"_s))));
    });
}

} // namespace

QList<Finding> embargo(const Subject& subject)
{
    QList<Finding> findings;
    const document::Header& header = subject.release().header();
    const Place place{Part::Embargo};
    if (header.embargo) {
        const QDateTime& at = header.embargo->at;
        const auto tell = [&](Severity severity, const QString& message) {
            findings.append({u"embargo"_s, severity, place, at.toString(u"yyyy-MM-dd HH:mm"_s), message});
        };
        if (header.date.isValid() && at.date() < header.date)
            tell(Severity::Error, Rules::tr("The embargo ends before the date of issue."));
        else if (header.date.isValid() && header.date.daysTo(at.date()) > 60)
            tell(Severity::Warning,
                 Rules::tr("The embargo ends more than two months after the date of issue. Check the date."));
        else if (subject.now().isValid() && header.status != document::Status::Published &&
                 at < subject.now())
            // What was to come out before today has come out with it.
            tell(header.date.isValid() && header.date < subject.now().date() ? Severity::Hint
                                                                             : Severity::Warning,
                 Rules::tr("The embargo is over."));
    }
    readTexts(subject, findings);
    return findings;
}

} // namespace communique::checks
