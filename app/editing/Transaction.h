#pragma once

#include "editing/Step.h"

namespace communique::editing {

/// How undo treats a transaction.
enum class Merge : quint8 {
    Never,  ///< one undo step of its own
    Typing, ///< joins the typing right before it, at the same place and within the same word
};

/// A named list of steps that happens as a whole or not at all.
struct Transaction
{
    QString name; ///< for the menu: "Undo <name>", in the language of the interface
    QList<Step> steps;
    Selection before;
    Selection after;
    Merge merge = Merge::Never;
};

struct AppliedTransaction
{
    Release release;
    QList<Step> inverse; ///< in the order in which they undo the transaction
    ChangeSet changes;
};

/// Applies every step in order. Invalid, and nothing done, where one of them does not fit.
[[nodiscard]] base::Result<AppliedTransaction> applySteps(const QList<Step>& steps, const Release& release);

} // namespace communique::editing
