#pragma once

#include "writers/pdf/Box.h"

namespace communique::writers::pdf {

/// Everything of one language in reading order, set into a column `width` points wide, before it is cut into
/// pages. Its structure is added below `root`. `beside` are the languages in other columns of the same pages.
[[nodiscard]] QList<Box> compose(const Release& release, const Form& form, Language language, double width,
                                 Structure& structure, int root, const QList<Language>& beside = {});

/// The form with everything smaller, for two languages side by side.
[[nodiscard]] Form narrowed(const Form& form);

} // namespace communique::writers::pdf
