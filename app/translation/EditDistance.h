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
    std::size_t m_length;
    std::size_t m_blocks;
    std::vector<quint16> m_rows; ///< of every UTF-16 unit; 0 for those that are not in the pattern
    std::vector<quint64> m_bits; ///< m_blocks words a row; row 0 is all zero
};

} // namespace communique::translation
