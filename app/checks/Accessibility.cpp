#include "checks/Accessibility.h"

#include "checks/Runner.h"

namespace communique::checks {

QList<Finding> accessibility(const Release& release, const Form& form)
{
    return run(release, form, {.only = {name(Group::Accessibility)}}).findings;
}

} // namespace communique::checks
