#pragma once

#include "document/Form.h"
#include "document/Release.h"
#include "writers/Options.h"

#include <QHash>

/// A release as the body of an e-mail. Mail programs drop style elements, classes, scripts, data: images and
/// much of CSS: every style stands on its element, widths are at most 640 px, and order and markers carry the
/// meaning alone.
namespace communique::writers::mail {

using document::Form;
using document::Release;

/// Addresses of pictures by the digest of the picture ("cid:…"). A picture without one is replaced by its
/// alternative text.
using Pictures = QHash<QString, QString>;

[[nodiscard]] QByteArray writeMail(const Release& release, const Form& form, const Options& options,
                                   const Pictures& pictures = {});

} // namespace communique::writers::mail
