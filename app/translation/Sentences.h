#pragma once

#include "translation/Segment.h"

namespace communique::translation {

/// The sentences of a paragraph, without the spaces between them. Abbreviations, initials, dates
/// ("2019. 7. 1."), decimals ("3.1절"), ellipses, quotations that go on ("…했다.”고 밝혔다") and what stands
/// in brackets are not cut.
[[nodiscard]] QList<Range> sentencesOf(const QString& text, Language language);

} // namespace communique::translation
