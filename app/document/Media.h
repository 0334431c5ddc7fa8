#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <memory>

namespace communique::document {

/// A picture as it was given, never recoded: shared by every state of a release that shows it.
struct Media
{
    QByteArray bytes;
    QString type;   ///< media type: "image/png", "image/jpeg" or "image/svg+xml"
    QString digest; ///< SHA-256 of the bytes, hexadecimal
    int width = 0;  ///< pixels, as it is shown; of an SVG its user units
    int height = 0;
    /// How the pixels are turned before they are shown: 1 as they are, 2 to 8 as Exif's Orientation (CIPA
    /// DC-008, 4.6.4). From 5 on, width and height change places.
    int orientation = 1;

    [[nodiscard]] bool isOnItsSide() const { return orientation >= 5; }
};

using MediaPtr = std::shared_ptr<const Media>;

inline constexpr qsizetype MaxMediaBytes = 10 * 1024 * 1024;
inline constexpr qint64 MaxMediaPixels = 40'000'000;

/// Recognises PNG (ISO/IEC 15948), JPEG (ITU-T T.81) and SVG by their content. Invalid, saying what to do,
/// for everything else, for damaged files, and for those over the limits. Nothing is decoded: a small file
/// that unfolds into a huge picture is refused by its header.
[[nodiscard]] base::Result<MediaPtr> readMedia(const QByteArray& bytes);

} // namespace communique::document
