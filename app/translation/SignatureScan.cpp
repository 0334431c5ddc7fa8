#include "translation/SignatureScan.h"

#include <array>
#include <bit>

namespace communique::translation {

namespace {

/// 2000 divided by the bits of two signatures together. Made once: the newest segments are scanned one by
/// one.
constexpr std::array<float, 513> Inverse = [] {
    std::array<float, 513> made{};
    for (std::size_t bits = 1; bits < made.size(); ++bits)
        made[bits] = 2000.0F / static_cast<float>(bits);
    return made;
}();

[[gnu::always_inline]] inline void scan(const quint64* wanted, const quint64* signatures, std::size_t count,
                                        quint16* to)
{
    const quint64 a = wanted[0];
    const quint64 b = wanted[1];
    const quint64 c = wanted[2];
    const quint64 d = wanted[3];
    const unsigned own =
        static_cast<unsigned>(std::popcount(a) + std::popcount(b) + std::popcount(c) + std::popcount(d));
    for (std::size_t i = 0; i < count; ++i, signatures += 4) {
        const auto common =
            static_cast<unsigned>(std::popcount(a & signatures[0]) + std::popcount(b & signatures[1]) +
                                  std::popcount(c & signatures[2]) + std::popcount(d & signatures[3]));
        const auto other = static_cast<unsigned>(std::popcount(signatures[0]) + std::popcount(signatures[1]) +
                                                 std::popcount(signatures[2]) + std::popcount(signatures[3]));
        to[i] = static_cast<quint16>(static_cast<float>(common) * Inverse[own + other]);
    }
}

#if defined(__x86_64__)
// Debian's baseline has no instruction that counts bits; every processor since 2008 has.
[[gnu::target("popcnt")]] void scanCounting(const quint64* wanted, const quint64* signatures,
                                            std::size_t count, quint16* to)
{
    scan(wanted, signatures, count, to);
}
#endif

} // namespace

void scanSignatures(std::span<const quint64, 4> wanted, const quint64* signatures, std::size_t count,
                    std::vector<quint16>& likeness)
{
    const std::size_t before = likeness.size();
    likeness.resize(before + count);
#if defined(__x86_64__)
    if (__builtin_cpu_supports("popcnt")) {
        scanCounting(wanted.data(), signatures, count, likeness.data() + before);
        return;
    }
#endif
    scan(wanted.data(), signatures, count, likeness.data() + before);
}

} // namespace communique::translation
