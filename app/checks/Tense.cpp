#include "checks/BilingualRules.h"
#include "checks/Matches.h"
#include "language/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

const QRegularExpression& announced()
{
    static const QRegularExpression ending = pattern(
        u"(?:예정|계획|방침)(?:이다|입니다|임|이며|이라고|이고)?(?=[.,” ]|$)|(?<!야 )[할될갈설낼칠질올될릴날볼길킬일] 것(?:이다|입니다|임)(?=[.,” ]|$)"_s);
    return ending;
}

/// Words of an English text that speak of what is to come.
const QRegularExpression& future()
{
    static const QRegularExpression words = pattern(
        u"\\bwill\\b|[’']ll\\b|\\b(?:is|are|was|were) (?:\\w+ "
        u")?to\\b|\\bplan(?:s|ned|ning)?\\b|\\bschedul|\\bto be\\b|\\bintend|"
        "\\bexpect|\\baims?\\b|\\bwould\\b|\\bshall\\b|\\bgoing to\\b|\\bdue\\b|\\bupcoming\\b|\\b(?:is|are) "
        "\\w+ing\\b|\\bset to\\b|"
        "\\bslated\\b|\\bpropos|\\bprepar|\\bseek|\\blooks? forward|\\bto "
        "(?:hold|host|visit|attend|take|meet|open|co-host|travel|discuss|launch|participate|convene|sign)\\b|"
        "\\bcoming\\b|\\bplans?\\b|\\bpolicy\\b|\\bforthcoming\\b"_s,
        true);
    return words;
}

const QRegularExpression& past()
{
    static const QRegularExpression words = pattern(
        u"\\b\\w+ed\\b|\\b(?:was|were|had|held|met|said|took|gave|made|spoke|came|went|saw|led|paid|told|"
        u"sent|began|did|"
        "brought|found|kept|left|put|set|stood|thought|wrote|drew|won|lost|built|sought|felt|became|rose|fell|grew|laid|shared)\\b"_s,
        true);
    return words;
}

bool tellsThePastOnly(const QString& korean)
{
    static const QRegularExpression done = pattern(
        u"[하였했었았됐렸췄갔왔졌켰쳤섰봤눴]다\\.?$|[했였었았됐렸췄갔왔졌켰쳤섰봤눴]습니다\\.?$|[하했였었았됐]음\\.?$"_s);
    static const QRegularExpression toCome =
        pattern(u"예정|계획|것이|것으로|것임|겠|기로|앞으로|향후|방침|전망|바라|희망|기대|추진|제안|요청|"
                u"촉구|약속|자고|다짐|당부|의지|뜻을|입장|도록|내년|차기|다음|[할될갈]|"
                "\\d[가-힣]*로, "_s); // "총 48회로, ": a clause that tells no time
    const QList<QPair<qsizetype, qsizetype>> sentences = sentencesOf(korean, Language::Korean);
    return !has(korean, toCome) &&
           std::all_of(sentences.cbegin(), sentences.cend(), [&](const auto& sentence) {
               return has(korean.sliced(sentence.first, sentence.second), done);
           });
}

/// 예정이다 against "held".
void toldAsDone(const Pair& pair, QList<Finding>& findings)
{
    static const QRegularExpression titlePast = pattern(u"\\b(?:Held|Took Place|Concluded|Was|Were)\\b"_s);
    static const QRegularExpression attributive = pattern(u"^(?:예정|계획|방침)$"_s);
    const QRegularExpressionMatch match = announced().match(pair.ko);
    if (!match.hasMatch() || has(pair.en, future()))
        return;
    const bool title = pair.korean.part == Part::Title || pair.korean.part == Part::Subtitle;
    if (title ? !has(pair.en, titlePast) : !has(pair.en, past()))
        return;
    if (!title && has(match.captured(), attributive) && match.capturedEnd() < pair.ko.size())
        return; // "the plan", "as planned"
    findings.append({u"tense"_s, Severity::Warning, pair.english, match.captured(),
                     Rules::tr("The Korean says that this is still to come (“%1”); the English tells it as "
                               "done. Write “will …” or “is to …”.")
                         .arg(match.captured())});
}

/// The first day that the mention can be; invalid where it names none.
QDate firstDayOf(const language::DateMention& mention, QDate issue)
{
    if (mention.day) {
        const QList<QDate> days = language::daysOf(mention, issue);
        return days.isEmpty() ? QDate() : *std::min_element(days.cbegin(), days.cend());
    }
    return mention.year ? QDate(*mention.year, mention.month.value_or(1), 1) : QDate();
}

/// Dates of a text, its years included, that lie after the date of issue; nothing where one does not.
bool liesAhead(const QString& text, Language language, QDate issue)
{
    const language::Reading reading = language::readingOf(text, language, issue);
    bool any = false;
    for (const language::DateMention& mention : reading.dates) {
        const QDate day = firstDayOf(mention, issue);
        if (day.isValid() && day <= issue)
            return false;
        any = any || day.isValid();
    }
    for (const language::Quantity& year : reading.quantities) {
        if (year.kind != language::QuantityKind::Year)
            continue;
        if (year.value.numerator() <= issue.year())
            return false;
        any = true;
    }
    return any;
}

/// "7월 3일 개최한다" against "held", sentence by sentence: with a day to come, the present is what is to
/// come.
void comingToldAsDone(const Pair& pair, QDate issue, QList<Finding>& findings)
{
    static const QRegularExpression toCome = pattern(
        u"(?:[한된는난린간진친긴킨운]다|(?:예정|계획)(?:이다|입니다|임)?|기로 (?:하였|했|합의)[가-힣]*)\\.?$"_s);
    static const QRegularExpression present = pattern(
        u"\\b(?:is|are|has|have|can|may|must|should|opens|starts|begins|runs|takes|closes|visits|holds|hosts|"
        u"attends|marks|"
        u"departs|leaves|"
        u"arrives|meets|falls|lasts|agreed|decided|resolved|proposed|called|hoped|hopes|effective|through|until|by)\\b"_s,
        true);
    if (!issue.isValid() || pair.korean.part != Part::Text)
        return;
    const auto speaks = [&](const auto& sentence) {
        const QString ko = pair.ko.sliced(sentence.first, sentence.second);
        return has(ko, toCome) && liesAhead(ko, Language::Korean, issue);
    };
    const QList<QPair<qsizetype, qsizetype>> korean = sentencesOf(pair.ko, Language::Korean);
    if (std::none_of(korean.cbegin(), korean.cend(), speaks))
        return;
    for (const auto& [from, length] : sentencesOf(pair.en, Language::English)) {
        const QString en = pair.en.sliced(from, length);
        if (has(en, future()) || has(en, present) || !has(en, past()) ||
            !liesAhead(en, Language::English, issue))
            continue;
        findings.append(
            {u"tense"_s, Severity::Warning, stretch(pair.english, from, length), en,
             Rules::tr("The Korean names a day after the date of issue; the English tells it as done.")});
        return;
    }
}

/// "Was held in Nairobi next year".
void doneInTheFuture(const Pair& pair, const QList<language::DateMention>& dates, QDate issue,
                     QList<Finding>& findings)
{
    static const QRegularExpression done = pattern(
        u"\\b(?:(?:was|were) (?:held|hosted|convened|opened|launched|signed|completed|published)|took "
        u"place)\\b(?:(?!\\b(?:will|would|to|is|are|for|of|that|which|who|about|ahead|before|"
        u"by|after|since|"
        u"regarding|plan\\w*|prepar\\w*|schedul\\w*|due|toward\\w*|until|from)\\b|\\bon [a-z])[^.;:“”]){1,90}$"_s);
    for (const language::DateMention& mention : dates) {
        const QDate day = firstDayOf(mention, issue);
        const QRegularExpressionMatch verb = done.match(wordsBefore(pair.en, mention.span.from, Sentence));
        if (!issue.isValid() || !day.isValid() || day <= issue || !verb.hasMatch())
            continue;
        findings.append({u"tense"_s, Severity::Warning,
                         stretch(pair.english, mention.span.from, mention.span.length),
                         pair.en.sliced(mention.span.from, mention.span.length),
                         Rules::tr("“%1” is after the date of issue; the English tells it as done.")
                             .arg(pair.en.sliced(mention.span.from, mention.span.length))});
        return;
    }
}

/// 개최하였다 against "will hold".
void toldAsToCome(const Pair& pair, QList<Finding>& findings)
{
    static const QRegularExpression will = pattern(
        u"\\b(?:will|is to|are to|plans? to|(?:is|are) scheduled to) (?:be |also |jointly )?[a-z-]+"_s);
    const QRegularExpressionMatch match = will.match(pair.en);
    if (pair.korean.part != Part::Text || !match.hasMatch() || has(pair.en, past()) ||
        !tellsThePastOnly(pair.ko))
        return;
    findings.append(findingAt(
        u"tense"_s, Severity::Warning, pair.english, match,
        Rules::tr("The Korean says that this was done; the English says that it is still to come (“%1”).")
            .arg(match.captured())));
}

/// 하기로 하였다 and "agreed to".
void agreement(const Pair& pair, QList<Finding>& findings)
{
    static const QRegularExpression resolved =
        pattern(u"기로 (?:하였|했|합의|뜻을 모|의견을 모|약속|의견을 같이)"_s);
    static const QRegularExpression agreed = pattern(
        u"\\b(?:agree(?!ment)|(?:reach\\w*|c[ao]me to|in|is|was|wide|broad|full|express\\w*) (?:an? |full "
        u"|broad "
        u")?agreement|decid|decision|plan(?:s|ned|ning)?\\b|will|would|commit(?!tee)|pledg|resolv|consensus|"
        u"concur(?:red|s)?\\b|promis|determin|"
        u"undertak|undertook|vow|"
        "intend|arrang(?:e|ed|es|ing)\\b|confirm|settl|look(?:ed|ing)? forward|opt(?:ed)?\\b|chose|(?:shared|of) (?:the|a|their|one|the same) (?:view|understanding|mind)|eye to eye|common ground|accord(?:ed)?\\b|joined hands|set to|are to|is to|continue)"_s,
        true);
    static const QRegularExpression claims = pattern(u"\\bagreed (?:to|that|on|upon)\\b"_s, true);
    static const QRegularExpression accord = pattern(
        u"합의|기로|동의|같이|일치|공감|뜻을|약속|협정|찬성|찬동|결정|체결|공유|타결|수용|입장을|의견을 모|자고|견해를|약정|승낙|인식|조율|확정|양해"_s);
    // Sentence by sentence where each has its own.
    const QList<QPair<qsizetype, qsizetype>> korean = sentencesOf(pair.ko, Language::Korean);
    const QList<QPair<qsizetype, qsizetype>> english = sentencesOf(pair.en, Language::English);
    const auto toldDone = [&](const QString& ko, const QString& en) {
        return has(ko, resolved) && !has(en, agreed) && !has(en, future()) && has(en, past());
    };
    bool done = resolved.match(pair.ko).hasMatch() && !has(pair.en, agreed);
    for (qsizetype i = 0; korean.size() == english.size() && i < korean.size(); ++i)
        done = done || toldDone(pair.ko.sliced(korean[i].first, korean[i].second),
                                pair.en.sliced(english[i].first, english[i].second));
    const QRegularExpressionMatch promise = resolved.match(pair.ko);
    if (done)
        findings.append({u"tense"_s, Severity::Warning, pair.english, promise.captured(),
                         Rules::tr("The Korean says that it was agreed (“…%1다”); the English says that it "
                                   "was done. Write “agreed to …”.")
                             .arg(promise.captured())});
    const QRegularExpressionMatch claim = claims.match(pair.en);
    if (claim.hasMatch() && !has(pair.ko, accord))
        findings.append(findingAt(u"tense"_s, Severity::Warning, pair.english, claim,
                                  Rules::tr("The English speaks of an agreement (“%1”); the Korean does not.")
                                      .arg(claim.captured())));
}

} // namespace

QList<Finding> tense(const Subject& subject)
{
    QList<Finding> findings;
    const QDate issue = subject.release().header().date;
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        toldAsDone(pair, findings);
        const qsizetype before = findings.size();
        doneInTheFuture(pair, subject.reading(pair.en, Language::English).dates, issue, findings);
        if (findings.size() == before)
            comingToldAsDone(pair, issue, findings);
        toldAsToCome(pair, findings);
        agreement(pair, findings);
    });
    return findings;
}

} // namespace communique::checks
