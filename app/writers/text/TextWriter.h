#pragma once

#include "document/Form.h"
#include "document/Release.h"

namespace communique::writers::text {

/// The release as the lines of a ministry's page: board, title, "label" and value of each header field on
/// lines of their own, the body with its markers, the footer. A blank line between paragraphs; line feed at
/// the end.
[[nodiscard]] QString writeText(const document::Release& release, const document::Form& form,
                                const QList<base::Language>& languages);

} // namespace communique::writers::text
