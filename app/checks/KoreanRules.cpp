#include "checks/KoreanRules.h"

namespace communique::checks {

QList<Rule> koreanRules()
{
    return {koreanDates,  closingSpaces, endings,      unitSpacing, plainWords,
            foreignNames, jamo,          typedMarkers, wideLatin,   ranges};
}

} // namespace communique::checks
