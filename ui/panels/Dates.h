#pragma once

#include <QDate>
#include <QLocale>

namespace communique::ui::panels {

/// A date as the interface writes it where there is little room, with all four digits of the year.
[[nodiscard]] inline QString shortDate(QDate date)
{
    return QLocale().toString(date, QLocale().language() == QLocale::Korean ? QStringLiteral("yyyy. M. d.")
                                                                            : QStringLiteral("d MMM yyyy"));
}

} // namespace communique::ui::panels
