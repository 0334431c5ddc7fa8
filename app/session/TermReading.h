#pragma once

#include "checks/Terms.h"
#include "translation/GlossaryStore.h"

namespace communique::session {

/// For the rules: how the terms of a glossary came through. Holds the glossary; any thread.
[[nodiscard]] checks::TermReader termReader(const translation::LoadedGlossary& glossary);

} // namespace communique::session
