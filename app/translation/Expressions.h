#pragma once

#include "translation/Renderings.h"

namespace communique::translation {

/// What means more than the number in it: 3분기, 2026년 하반기, 제5조제2항, 2박 3일, 수십억 원, 1990년대.
struct Expression
{
    language::Span of;
    RenderingKind kind = RenderingKind::Number;
    QStringList texts; ///< in the other language, the usual one first
};

/// All of them, in no order; none lies over another. `issue` tells what 내년 is; it may be invalid.
[[nodiscard]] QList<Expression> expressionsIn(const QString& text, Language language, QDate issue);

} // namespace communique::translation
