#pragma once

#include "document/Form.h"
#include "document/Release.h"

namespace communique::document {

/// Derives every number and bullet of a release from type, level and position. Nothing of it is ever stored,
/// so it cannot be wrong: numbers count 1, 2, 3 … over the blocks that exist in the language, without a gap.
class Numbering
{
public:
    Numbering(const Release& release, const Form& form);

    /// What stands in front of the block: "1.", "□", "°", "※"; empty for a block without a marker and for one
    /// that is absent in the language.
    [[nodiscard]] QString marker(qsizetype index, Language language) const;

    /// The running number of a numbered block, 0 for all others.
    [[nodiscard]] int number(qsizetype index, Language language) const;

private:
    struct Entry
    {
        PerLanguage<QString> marker;
        PerLanguage<int> number;
    };
    QList<Entry> m_entries;
};

} // namespace communique::document
