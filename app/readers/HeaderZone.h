#pragma once

#include "readers/Line.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace communique::readers {

/// What stands above the body of a page.
struct HeaderFacts
{
    QString board;
    QString title;
    QString subtitle;
    QDate date;
    std::optional<int> hits;
    QStringList department;
    bool unofficialTranslation = false;
    QList<Line> mastheads;   ///< lines above the body that are no field: who speaks, where, when
    qsizetype bodyStart = 0; ///< index of the first line of the body
};

/// Finds the header of a page and drops its navigation.
[[nodiscard]] HeaderFacts readHeaderZone(const QList<Line>& lines);

/// Menus, skip links and other furniture of a web page.
[[nodiscard]] bool isNavigation(const QString& text);
/// From this line on nothing belongs to the release any more.
[[nodiscard]] bool startsPageFoot(const QString& text);

/// A line that holds a date and nothing else, in any of the usual spellings.
[[nodiscard]] QDate dateIn(const QString& text);

} // namespace communique::readers
