#include "checks/EnvelopeRules.h"

namespace communique::checks {

QList<Rule> envelopeRules()
{
    return {envelope, contacts, embargo, unofficialNote, closingMark, firstPage};
}

} // namespace communique::checks
