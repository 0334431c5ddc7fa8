#pragma once

#include <QString>

namespace communique::translation {

/// The text with everything evened out that typists vary without meaning it: NFC, full-width forms, kinds of
/// quotation marks, dashes, middle dots and spaces, ellipses; runs of spaces are one, none at either end.
/// Case and digits stay. Two texts that are equal afterwards are the same segment.
[[nodiscard]] QString evened(QStringView text);

/// 64 well-mixed bits of a text; the same in every process and on every machine.
[[nodiscard]] quint64 hashOf(QStringView text, quint64 seed = 0);

} // namespace communique::translation
