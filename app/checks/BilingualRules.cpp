#include "checks/BilingualRules.h"

namespace communique::checks {

QList<Rule> bilingualRules()
{
    return {missingTranslation, untranslated,    proportion,    negation,    tense,
            countryOrder,       countriesNamed,  meetingKind,   personNames, nameForm,
            officeTitles,       glossaryTerms,   sourceChanged, numbers,     ordinals,
            scaleWords,         currencies,      percents,      dates,       relativeYears,
            weekdays,           impossibleDates, times,         localTime};
}

} // namespace communique::checks
