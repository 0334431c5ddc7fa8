#pragma once

#include "base/Language.h"
#include "forms/PresetField.h"

#include <QDate>

namespace communique::ui::forms {

/// Usual values, each shown by an example, for Korean and for English.
[[nodiscard]] base::PerLanguage<QList<Preset>> usualDates(QDate today);
[[nodiscard]] base::PerLanguage<QList<Preset>> usualTimes(QTime now);
/// Signs that count and signs that do not, and none at all.
[[nodiscard]] base::PerLanguage<QList<Preset>> usualMarkers();

} // namespace communique::ui::forms
