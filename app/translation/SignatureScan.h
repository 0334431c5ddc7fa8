#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace communique::translation {

/// How likely a signature of 256 bits belongs to a text like the one looked for: Dice's coefficient of their
/// bits, 0 to 1000. Appends one number for each signature of four words.
void scanSignatures(std::span<const quint64, 4> wanted, const quint64* signatures, std::size_t count,
                    std::vector<quint16>& likeness);

} // namespace communique::translation
