#include "checks/EnglishRules.h"

namespace communique::checks {

QList<Rule> englishRules()
{
    return {leftOverCharacters, abbreviations, variants,      longCountryName, lockedNames,
            obsoleteCountry,    doubledWords,  titleCase,     straightQuotes,  spacing,
            unbalanced,         articles,      ordinalEndings};
}

} // namespace communique::checks
