#include "translation/EditDistance.h"

#include <algorithm>
#include <array>

namespace communique::translation {

EditDistance::EditDistance(std::u16string_view pattern)
    : m_length(pattern.size())
    , m_blocks((pattern.size() + 63) / 64)
    , m_rows(0x10000)
    , m_bits(m_blocks)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        quint16& row = m_rows[pattern[i]];
        if (row == 0) {
            row = static_cast<quint16>(m_bits.size() / m_blocks);
            m_bits.resize(m_bits.size() + m_blocks);
        }
        m_bits[row * m_blocks + i / 64] |= 1ULL << (i % 64);
    }
}

qsizetype EditDistance::to(std::u16string_view text) const
{
    if (m_length == 0 || text.empty())
        return static_cast<qsizetype>(std::max(m_length, text.size()));
    struct Column
    {
        quint64 positive = ~0ULL;
        quint64 negative = 0;
    };
    std::array<Column, 16> few;
    std::vector<Column> many(m_blocks > few.size() ? m_blocks : 0);
    Column* columns = many.empty() ? few.data() : many.data();
    const quint64 last = 1ULL << ((m_length - 1) % 64);
    auto score = static_cast<qsizetype>(m_length);
    for (const char16_t unit : text) {
        const quint64* bits = m_bits.data() + m_rows[unit] * m_blocks;
        quint64 carryPositive = 1; // the first row grows by one with every unit of the text
        quint64 carryNegative = 0;
        for (std::size_t block = 0; block < m_blocks; ++block) {
            auto& [pv, mv] = columns[block];
            const quint64 match = bits[block] | carryNegative;
            const quint64 d0 = (((match & pv) + pv) ^ pv) | match | mv;
            quint64 hp = mv | ~(d0 | pv);
            quint64 hn = d0 & pv;
            if (block + 1 == m_blocks)
                score += ((hp & last) != 0) - ((hn & last) != 0);
            const quint64 outPositive = hp >> 63;
            const quint64 outNegative = hn >> 63;
            hp = hp << 1 | carryPositive;
            hn = hn << 1 | carryNegative;
            pv = hn | ~(d0 | hp);
            mv = hp & d0;
            carryPositive = outPositive;
            carryNegative = outNegative;
        }
    }
    return score;
}

double EditDistance::likeness(std::u16string_view text) const
{
    const std::size_t longer = std::max(m_length, text.size());
    return longer == 0 ? 1.0 : 1.0 - static_cast<double>(to(text)) / static_cast<double>(longer);
}

} // namespace communique::translation
