#pragma once

#include "session/Clipboard.h"

#include <QMimeData>

namespace communique::ui::editor {

/// The forms of a copied piece under their MIME types; the caller owns it.
[[nodiscard]] inline QMimeData* mimeFor(const session::Copied& copied)
{
    auto* mime = new QMimeData;
    if (!copied.native.isEmpty())
        mime->setData(QLatin1String(session::NativeMimeType), copied.native);
    if (!copied.html.isEmpty())
        mime->setHtml(copied.html);
    if (!copied.rtf.isEmpty())
        mime->setData(QStringLiteral("text/rtf"), copied.rtf);
    mime->setText(copied.text);
    return mime;
}

[[nodiscard]] inline session::Copied copiedFrom(const QMimeData& mime)
{
    return {mime.data(QLatin1String(session::NativeMimeType)),
            mime.hasHtml() ? mime.html() : QString(),
            {},
            mime.text()};
}

} // namespace communique::ui::editor
