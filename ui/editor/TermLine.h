#pragma once

#include "session/GlossaryDesk.h"

#include <QPainter>
#include <QPalette>

#include <functional>

namespace communique::ui::editor {

/// True for a term that is marked where it stands. An adjective or a people asks for no translation.
[[nodiscard]] inline bool isMarkedTerm(const translation::TermHit& hit)
{
    return hit.use != translation::FormUse::Derived;
}

/// The dotted line under a term of the glossary. `stretch` is the term's rectangle on one line.
void paintTermLine(QPainter& painter, const QRectF& stretch, const QPalette& palette);

/// How the term whose words are where `isThere` says is translated; empty for none.
[[nodiscard]] QString tipFor(const session::GlossaryDesk& glossary, const editing::TextPlace& place,
                             const std::function<bool(const translation::TermHit&)>& isThere);

} // namespace communique::ui::editor
