#pragma once

#include "document/Block.h"

#include <QList>
#include <QString>

namespace communique::readers {

/// One line of an input, with what is known of how it looked.
struct Line
{
    int number = 0;   ///< in the input, from 1
    QString text;     ///< white space collapsed
    int indent = 0;   ///< columns of white space before it
    int wideGap = -1; ///< offset of the first run of three or more spaces inside the raw line, -1 for none
    bool blankBefore = false;
    bool heading = false;  ///< HTML says so
    bool title = false;    ///< HTML h1
    document::Table table; ///< of an HTML table; then the text is its caption
};

[[nodiscard]] QList<Line> linesOfText(const QString& text);
/// True for HTML whose elements are nested more deeply than any honest page; it must not go to linesOfHtml().
[[nodiscard]] bool isNestedTooDeeply(const QString& html);
[[nodiscard]] QList<Line> linesOfHtml(const QString& html);

} // namespace communique::readers
