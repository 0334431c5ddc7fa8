#pragma once

#include <QByteArray>
#include <QString>

namespace communique::document {

/// The line, from 1, on which the value at a dotted path ("en.styles.title.size") stands in a valid JSON
/// text; that of the nearest object around it where the path is not there.
[[nodiscard]] int lineOf(const QString& path, const QByteArray& json);

} // namespace communique::document
