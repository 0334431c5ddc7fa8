#pragma once

#include <QByteArray>
#include <QString>

namespace communique::document {

/// The line, from 1, on which the value at a dotted path ("en.styles.title.size", "en.fields[1]") stands in a
/// valid JSON text; that of the nearest object around it where the path is not there.
[[nodiscard]] int lineOf(const QString& path, const QByteArray& json);

/// The path of the first key of a valid JSON text that its object has twice, of which a reader would take one
/// and drop the other; empty where there is none. lineOf() gives the last of the two.
[[nodiscard]] QString repeatedKey(const QByteArray& json);

} // namespace communique::document
