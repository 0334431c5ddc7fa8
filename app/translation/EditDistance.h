#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace communique::translation {

/// Levenshtein distances from one text to many, bit-parallel: G. Myers, "A fast bit-vector algorithm for
/// approximate string matching based on dynamic programming", J. ACM 46 (1999); blocks after H. Hyyrö (2003).
class EditDistance
{
public:
    explicit EditDistance(std::u16string_view pattern);

    /// Insertions, removals and replacements of UTF-16 units that turn the pattern into `text`.
    [[nodiscard]] qsizetype to(std::u16string_view text) const;

    /// 1 for equal texts, 0 for texts with nothing in common.
    [[nodiscard]] double likeness(std::u16string_view text) const;

private:
    [[nodiscard]] const quint64* bitsOf(char16_t unit) const;
    [[nodiscard]] std::size_t slotOf(char16_t unit) const;

    std::size_t m_length;
    std::size_t m_blocks;
    std::size_t m_mask;            ///< size of the hash table less one
    std::vector<char16_t> m_units; ///< open addressing; meaningful where m_rows is not zero
    std::vector<quint32> m_rows;   ///< 0 for an empty slot, else a row of m_bits
    std::vector<quint64> m_bits;   ///< row 0 is all zero
};

} // namespace communique::translation
