#include "checks/Registry.h"

#include "checks/BilingualRules.h"
#include "checks/EnglishRules.h"
#include "checks/EnvelopeRules.h"
#include "checks/KoreanRules.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

QList<RuleInfo> wordingRules()
{
    const auto both = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::Bilingual, severity, run};
    };
    return {
        both(u"missing-translation"_s, Severity::Error, missingTranslation),
        both(u"untranslated"_s, Severity::Error, untranslated),
        both(u"proportion"_s, Severity::Warning, proportion),
        both(u"negation"_s, Severity::Warning, negation),
        both(u"condition"_s, Severity::Warning, conditions),
        both(u"tense"_s, Severity::Warning, tense),
        both(u"country-order"_s, Severity::Warning, countryOrder),
        both(u"country"_s, Severity::Warning, countriesNamed),
        both(u"meeting-kind"_s, Severity::Warning, meetingKind),
        both(u"name"_s, Severity::Warning, personNames),
        both(u"name-form"_s, Severity::Hint, nameForm),
        both(u"office-title"_s, Severity::Warning, officeTitles),
        both(u"term"_s, Severity::Warning, glossaryTerms),
        both(u"source-changed"_s, Severity::Warning, sourceChanged),
    };
}

QList<RuleInfo> numberRules()
{
    const auto both = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::Bilingual, severity, run};
    };
    return {
        both(u"number"_s, Severity::Error, numbers),
        both(u"ordinal"_s, Severity::Error, ordinals),
        both(u"scale"_s, Severity::Error, scaleWords),
        both(u"currency"_s, Severity::Error, currencies),
        both(u"percent"_s, Severity::Error, percents),
        both(u"date"_s, Severity::Error, dates),
        both(u"relative-year"_s, Severity::Error, relativeYears),
        both(u"figure-year"_s, Severity::Error, figuresOfYears),
        both(u"period"_s, Severity::Warning, periodsNamed),
        both(u"unit"_s, Severity::Warning, unitsNamed),
        both(u"direction"_s, Severity::Warning, directions),
        both(u"weekday"_s, Severity::Error, weekdays),
        both(u"impossible-date"_s, Severity::Error, impossibleDates),
        both(u"time"_s, Severity::Error, times),
        both(u"local-time"_s, Severity::Warning, localTime),
    };
}

QList<RuleInfo> englishWording()
{
    const auto rule = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::English, severity, run};
    };
    return {
        rule(u"left-over"_s, Severity::Error, leftOverCharacters),
        rule(u"abbreviation"_s, Severity::Warning, abbreviations),
        rule(u"variant"_s, Severity::Warning, variants),
        rule(u"country-name"_s, Severity::Hint, longCountryName),
        rule(u"locked-name"_s, Severity::Error, lockedNames),
        rule(u"obsolete-country"_s, Severity::Warning, obsoleteCountry),
        rule(u"doubled-word"_s, Severity::Warning, doubledWords),
        rule(u"title-case"_s, Severity::Hint, titleCase),
        rule(u"straight-quotes"_s, Severity::Hint, straightQuotes),
        rule(u"spacing"_s, Severity::Warning, spacing),
        rule(u"unbalanced"_s, Severity::Warning, unbalanced),
        rule(u"article"_s, Severity::Warning, articles),
        rule(u"ordinal-ending"_s, Severity::Error, ordinalEndings),
    };
}

QList<RuleInfo> koreanWording()
{
    const auto rule = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::Korean, severity, run};
    };
    return {
        rule(u"date-spacing"_s, Severity::Hint, koreanDates),
        rule(u"closing-spaces"_s, Severity::Hint, closingSpaces),
        rule(u"endings"_s, Severity::Warning, endings),
        rule(u"unit-spacing"_s, Severity::Warning, unitSpacing),
        rule(u"plain-word"_s, Severity::Hint, plainWords),
        rule(u"foreign-name"_s, Severity::Hint, foreignNames),
        rule(u"jamo"_s, Severity::Warning, jamo),
        rule(u"typed-marker"_s, Severity::Warning, typedMarkers),
        rule(u"full-width"_s, Severity::Warning, wideLatin),
        rule(u"range"_s, Severity::Warning, ranges),
    };
}

QList<RuleInfo> envelopeWording()
{
    const auto rule = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::Envelope, severity, run};
    };
    return {
        rule(u"date-missing"_s, Severity::Error, envelope),
        rule(u"language-missing"_s, Severity::Hint, envelope),
        rule(u"language-left-out"_s, Severity::Warning, envelope),
        rule(u"contacts"_s, Severity::Warning, contacts),
        rule(u"embargo"_s, Severity::Warning, embargo),
        rule(u"unofficial-note"_s, Severity::Warning, unofficialNote),
        rule(u"closing-mark"_s, Severity::Warning, closingMark),
        rule(u"first-page"_s, Severity::Hint, firstPage),
        rule(u"paragraph-empty"_s, Severity::Warning, emptyParagraph),
        rule(u"figure-lost"_s, Severity::Error, lostPicture),
    };
}

QList<RuleInfo> accessibilityRules()
{
    const auto rule = [](const QString& id, Severity severity, Rule run) {
        return RuleInfo{id, Group::Accessibility, severity, run};
    };
    return {
        rule(u"title"_s, Severity::Error, missingTitle),
        rule(u"figure-alternative"_s, Severity::Error, missingAlternative),
        rule(u"figure-alternative-words"_s, Severity::Warning, emptyAlternative),
        rule(u"figure-alternative-length"_s, Severity::Hint, longAlternative),
        rule(u"table-header"_s, Severity::Error, missingHeaderRow),
        rule(u"table-header-cell"_s, Severity::Warning, emptyHeaderCell),
        rule(u"table-caption"_s, Severity::Hint, missingCaption),
        rule(u"link-words"_s, Severity::Warning, vagueLink),
        rule(u"link-address"_s, Severity::Hint, bareLink),
        rule(u"link-target"_s, Severity::Error, malformedLink),
        rule(u"heading-empty"_s, Severity::Error, emptyHeading),
        rule(u"heading-alone"_s, Severity::Warning, headingWithoutText),
        rule(u"point-level"_s, Severity::Warning, skippedLevel),
        rule(u"heading-fake"_s, Severity::Hint, fakeHeading),
        rule(u"characters"_s, Severity::Error, unreadableCharacters),
        rule(u"contrast"_s, Severity::Error, faintText),
    };
}

} // namespace

const QList<RuleInfo>& allRules()
{
    static const QList<RuleInfo> rules = wordingRules() + numberRules() + englishWording() + koreanWording() +
                                         envelopeWording() + accessibilityRules();
    return rules;
}

const RuleInfo* ruleNamed(QStringView id)
{
    for (const RuleInfo& rule : allRules())
        if (rule.id == id)
            return &rule;
    return nullptr;
}

QString name(Group group)
{
    switch (group) {
    case Group::Bilingual:
        return u"bilingual"_s;
    case Group::English:
        return u"english"_s;
    case Group::Korean:
        return u"korean"_s;
    case Group::Envelope:
        return u"envelope"_s;
    case Group::Accessibility:
        return u"accessibility"_s;
    }
    Q_UNREACHABLE();
}

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        if (checks::name(severity) == name)
            return severity;
    return std::nullopt;
}

} // namespace communique::checks
