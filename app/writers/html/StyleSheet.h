#pragma once

#include "document/Form.h"

#include <QSet>

namespace communique::writers::html {

/// Rules for figures that are so many per cent of the text wide, to stand before the style sheet: on narrow
/// screens it gives every figure the whole width.
[[nodiscard]] QString figureWidths(const QSet<int>& percents);

/// The style sheet of a page: the rules that are the same for everybody, and those that follow from the form.
/// Text reaches 4.5 : 1 on light and dark ground whatever colours the form holds (WCAG 2.2, 1.4.3).
[[nodiscard]] QString styleSheet(const document::Form& form, const QList<base::Language>& languages);

/// The margins of the form's sheet as CSS has them: top, right, bottom, left.
[[nodiscard]] QString paperMargins(const document::Form& form);

/// A CSS font stack: the form's families under the names that they have on other systems, then what every
/// system has of the same kind.
[[nodiscard]] QString fontStack(const QStringList& families);

} // namespace communique::writers::html
