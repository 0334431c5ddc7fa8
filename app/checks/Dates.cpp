#include "checks/BilingualRules.h"
#include "checks/DateMatching.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::DateMention;
using language::Precision;

namespace {

bool isImpossible(const DateMention& mention)
{
    constexpr int LeapYear = 2000;
    return mention.month && mention.day && !QDate::isValid(LeapYear, *mention.month, *mention.day);
}

/// The date of the original as the translation writes dates, in the place of the one that stands there.
Fix fixFor(const NumberPair& pair, const DateMatch& match, QDate issue)
{
    const Side& side = pair.translation();
    const DateMention& said = match.in(side.language());
    DateMention meant = match.in(pair.source);
    if (meant.precision != Precision::Day || said.precision != Precision::Day)
        return {};
    if (!said.year || said.yearInherited)
        meant.year.reset();
    const QList<QDate> days = language::daysOf(match.in(pair.source), issue);
    meant.weekday = !said.weekday                           ? 0
                    : days.size() == 1 && days[0].isValid() ? days[0].dayOfWeek()
                                                            : meant.weekday;
    if (said.weekday && !meant.weekday)
        return {};
    const QString words = side.words(said.span);
    const bool dayAlone = side.language() == Language::English
                              ? !words.contains(pattern(u"[A-Za-z]{3}"_s))
                              : !words.contains(u'월') && words.count(u'.') < 2;
    if (dayAlone) { // the other end of a range, without a month of its own
        if (said.month != meant.month || said.weekday)
            return {};
        const QString day = QString::number(*meant.day);
        return checks::words(words.endsWith(u'.') ? day + u'.' : words.endsWith(u'일') ? day + u'일' : day);
    }
    return checks::words(language::dateText(meant, side.language()));
}

Finding lost(const NumberPair& pair, const Side& side, const language::Span& span)
{
    const QString words = side.words(span);
    const QString message = side.language() == Language::Korean
                                ? Rules::tr("The English does not have the date “%1”.").arg(words)
                                : Rules::tr("The Korean does not have the date “%1”.").arg(words);
    // What was left out stands in the other language only: the finding is about the translation as a whole.
    if (side.language() == pair.source)
        return {u"date"_s, Severity::Warning, pair.translation().place, words, message};
    return {u"date"_s, Severity::Warning, side.at(span), words, message};
}

void compareYears(const NumberPair& pair, QList<Finding>& findings)
{
    const YearMatching matching = matchedYears(pair);
    for (const auto& [korean, english] : matching.different) {
        if (korean.relative || english.relative)
            continue; // relative-year
        const Side& side = pair.translation();
        const bool isEnglish = side.language() == Language::English;
        const language::Span& span = isEnglish ? english.span : korean.span;
        Fix fix;
        if (english.alone && korean.alone)
            fix = words(isEnglish ? QString::number(korean.year) : QString::number(english.year) + u'년');
        findings.append(
            {u"date"_s, Severity::Error, side.at(span), side.words(span),
             Rules::tr("The years differ: %1.")
                 .arg(bothWords(pair.korean.words(korean.span), pair.english.words(english.span))),
             fix});
    }
    if (pair.isTitle())
        return;
    for (const YearMention& mention : matching.onlyKorean)
        findings.append(lost(pair, pair.korean, mention.span));
    for (const YearMention& mention : matching.onlyEnglish)
        findings.append(lost(pair, pair.english, mention.span));
}

} // namespace

QList<Finding> dates(const Subject& subject)
{
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        const DateMatching matching = matchedDates(pair);
        const Side& side = pair.translation();
        for (const DateMatch& match : matching.different) {
            if (isImpossible(match.korean) || isImpossible(match.english))
                continue; // impossible-date
            const language::Span& span = match.in(side.language()).span;
            findings.append({u"date"_s, Severity::Error, side.at(span), side.words(span),
                             Rules::tr("The dates differ: %1.")
                                 .arg(bothWords(pair.korean.words(match.korean.span),
                                                pair.english.words(match.english.span))),
                             fixFor(pair, match, subject.release().header().date)});
        }
        if (!pair.isTitle()) {
            for (const DateMention& mention : matching.onlyKorean)
                findings.append(lost(pair, pair.korean, mention.span));
            for (const DateMention& mention : matching.onlyEnglish)
                findings.append(lost(pair, pair.english, mention.span));
        }
        compareYears(pair, findings);
    });
    return findings;
}

} // namespace communique::checks
