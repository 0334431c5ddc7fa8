#include "checks/BilingualRules.h"

namespace communique::checks {

QList<Rule> bilingualRules()
{
    return {missingTranslation, untranslated, proportion,  negation, tense,        countryOrder,
            countriesNamed,     meetingKind,  personNames, nameForm, officeTitles, sourceChanged};
}

} // namespace communique::checks
