#pragma once

#include <QByteArray>

namespace communique::document {

/// Whether a JPEG ends before its picture does, however its file was closed: a transfer that broke off leaves
/// grey below. Counts the blocks of the first scan (ITU-T T.81, A.2 and F.2.2; of progressive pictures that
/// is all of it in coarse) without making pixels of them; some 20 ms a megabyte. False for everything that is
/// no JPEG in Huffman codes.
[[nodiscard]] bool isCutOff(const QByteArray& jpeg);

} // namespace communique::document
