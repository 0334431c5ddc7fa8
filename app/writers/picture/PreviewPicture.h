#pragma once

#include "base/Result.h"
#include "document/Form.h"
#include "document/Release.h"

/// The picture that messengers and social networks show of a page (og:image): organisation, kind, title and
/// date in the form's faces and colours.
namespace communique::writers::picture {

/// In pixels, the size that og:image is commonly shown at.
inline constexpr int Width = 1200;
inline constexpr int Height = 630;

/// A PNG with the title in the first language large, in a second one below it. Long titles are set smaller,
/// then cut. Pure and safe on any thread; equal input and fonts give equal bytes. Unwritable where the
/// drawing library failed.
[[nodiscard]] base::Result<QByteArray> writePicture(const document::Release& release,
                                                    const document::Form& form,
                                                    const QList<base::Language>& languages);

} // namespace communique::writers::picture
