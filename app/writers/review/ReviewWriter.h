#pragma once

#include "document/Form.h"
#include "document/Release.h"

namespace communique::writers::review {

/// A page to check a translation on, on paper or on screen: source and translation side by side, block by
/// block, each with its number, its type, its state and, where the source has changed since it was confirmed,
/// the old words. In the source language of the release; WHATWG HTML, one file, no scripts, nothing is loaded
/// (Content-Security-Policy in a meta element). Pure: equal input gives equal bytes.
[[nodiscard]] QByteArray writeReview(const document::Release& release, const document::Form& form);

} // namespace communique::writers::review
