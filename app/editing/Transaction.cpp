#include "editing/Transaction.h"

#include <algorithm>

namespace communique::editing {

base::Result<AppliedTransaction> applySteps(const QList<Step>& steps, const Release& release)
{
    AppliedTransaction done{release, {}, {}};
    for (const Step& step : steps) {
        auto applied = applyStep(step, done.release);
        if (!applied)
            return applied.error();
        done.release = std::move(applied->release);
        done.inverse.append(std::move(applied->inverse));
        done.changes.unite(applied->changes);
    }
    std::reverse(done.inverse.begin(), done.inverse.end());
    return done;
}

} // namespace communique::editing
