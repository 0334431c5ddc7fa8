#pragma once

#include "base/Result.h"

#include <QSet>
#include <QString>

namespace communique::language {

/// The nouns of the Hunspell dictionary "ko": entries whose affix class takes the object particle (을/를),
/// and the stems of its -하다 and -되다 verbs. Read from the dictionary's own files, about 60 ms.
[[nodiscard]] base::Result<QSet<QString>> readKoreanNouns();

} // namespace communique::language
