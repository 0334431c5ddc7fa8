#include "document/JpegScan.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace communique::document {

namespace {

using Bytes = QByteArrayView;

uchar byteAt(Bytes bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// One Huffman table: for any 16 bits, the symbol that they begin with and its length; 0 where there is none.
class Codes
{
public:
    struct Code
    {
        quint8 symbol = 0;
        quint8 length = 0;
    };

    /// `definition`: how many codes have 1 to 16 bits, then their symbols (B.2.4.2). The bytes used, 0 where
    /// they are no table.
    qsizetype read(Bytes definition)
    {
        constexpr qsizetype Lengths = 16;
        m_codes.fill({}, 1 << Lengths);
        if (definition.size() < Lengths)
            return 0;
        qsizetype at = Lengths;
        qsizetype next = 0;
        for (int length = 1; length <= Lengths; ++length)
            for (int i = 0; i < byteAt(definition, length - 1); ++i, ++at) {
                const qsizetype span = qsizetype(1) << (Lengths - length);
                if (at >= definition.size() || next + span > m_codes.size())
                    return 0;
                const Code code{byteAt(definition, at), static_cast<quint8>(length)};
                std::fill_n(m_codes.begin() + next, span, code);
                next += span;
            }
        return at;
    }

    [[nodiscard]] bool isEmpty() const { return m_codes.isEmpty(); }
    [[nodiscard]] Code of(quint32 bits) const { return m_codes[bits]; }

private:
    QList<Code> m_codes;
};

/// The bits of a scan, up to the next marker.
class Bits
{
public:
    explicit Bits(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    /// The symbol that comes next; -1 where the scan ends or no code fits.
    int symbol(const Codes& codes)
    {
        fill();
        const quint64 next = m_count >= 16 ? m_bits >> (m_count - 16) : m_bits << (16 - m_count);
        const Codes::Code code = codes.of(next & 0xFFFF);
        return code.length > 0 && skip(code.length) ? code.symbol : -1;
    }

    bool skip(int bits)
    {
        fill();
        if (bits > m_count)
            return false;
        m_count -= bits;
        m_bits &= (quint64(1) << m_count) - 1;
        return true;
    }

    /// Over the marker RSTn that must come here.
    bool restart()
    {
        m_count = 0;
        m_bits = 0;
        while (m_at + 1 < m_bytes.size() && byteAt(m_bytes, m_at) == 0xFF &&
               byteAt(m_bytes, m_at + 1) == 0xFF)
            ++m_at;
        if (m_at + 1 >= m_bytes.size() || byteAt(m_bytes, m_at) != 0xFF ||
            (byteAt(m_bytes, m_at + 1) & 0xF8) != 0xD0)
            return false;
        m_at += 2;
        return true;
    }

private:
    void fill()
    {
        while (m_count <= 32 && m_at < m_bytes.size()) {
            const uchar byte = byteAt(m_bytes, m_at);
            if (byte == 0xFF) { // FF 00 stands for FF; anything else is a marker
                if (m_at + 1 >= m_bytes.size() || byteAt(m_bytes, m_at + 1) != 0)
                    return;
                ++m_at;
            }
            ++m_at;
            m_bits = m_bits << 8 | byte;
            m_count += 8;
        }
    }

    Bytes m_bytes;
    qsizetype m_at = 0;
    quint64 m_bits = 0;
    int m_count = 0;
};

struct Component
{
    uchar id = 0;
    int across = 1;
    int down = 1;
    int dc = 0;
    int ac = 0;
};

int ceilDiv(int value, int by)
{
    return (value + by - 1) / by;
}

class Reader
{
public:
    explicit Reader(Bytes jpeg)
        : m_jpeg(jpeg)
    {
    }

    bool isCutOff()
    {
        for (qsizetype at = 2; at + 4 <= m_jpeg.size();) {
            const uchar marker = byteAt(m_jpeg, at + 1);
            if (byteAt(m_jpeg, at) != 0xFF)
                return false;
            if (marker == 0xFF) {
                ++at;
                continue;
            }
            const qsizetype length = qFromBigEndian<quint16>(m_jpeg.data() + at + 2);
            if (length < 2 || at + 2 + length > m_jpeg.size())
                return false;
            const Bytes segment = m_jpeg.sliced(at + 4, length - 2);
            at += 2 + length;
            if (marker == 0xDA)
                return readScanHeader(segment) && !isWhole(Bits(m_jpeg.sliced(at)));
            if (!readSegment(marker, segment))
                return false;
        }
        return false;
    }

private:
    /// False for what is not read here: arithmetic codes, lossless and hierarchical pictures, nonsense.
    bool readSegment(uchar marker, Bytes segment)
    {
        if (marker == 0xC4)
            return readTables(segment);
        if (marker == 0xDD && segment.size() >= 2)
            m_interval = qFromBigEndian<quint16>(segment.data());
        if (marker >= 0xC0 && marker <= 0xC2)
            return readFrame(marker, segment);
        return marker < 0xC3 || marker > 0xCF || marker == 0xC8 || marker == 0xCC;
    }

    bool readTables(Bytes segment)
    {
        while (segment.size() > 1) {
            const uchar which = byteAt(segment, 0);
            if ((which & 0x0F) > 3 || which > 0x1F)
                return false;
            Codes& codes = which >= 0x10 ? m_ac[which & 0x0F] : m_dc[which];
            const qsizetype used = codes.read(segment.sliced(1));
            if (used == 0)
                return false;
            segment = segment.sliced(1 + used);
        }
        return true;
    }

    bool readFrame(uchar marker, Bytes segment)
    {
        if (segment.size() < 6 || segment.size() < 6 + 3 * byteAt(segment, 5))
            return false;
        m_progressive = marker == 0xC2;
        m_height = qFromBigEndian<quint16>(segment.data() + 1);
        m_width = qFromBigEndian<quint16>(segment.data() + 3);
        for (int i = 0; i < byteAt(segment, 5); ++i) {
            const uchar sampling = byteAt(segment, 7 + 3 * i);
            m_components.append({byteAt(segment, 6 + 3 * i), sampling >> 4, sampling & 0x0F});
            m_across = std::max(m_across, sampling >> 4);
            m_down = std::max(m_down, sampling & 0x0F);
        }
        return m_height > 0 && m_width > 0 &&
               std::all_of(m_components.cbegin(), m_components.cend(),
                           [](const Component& each) { return each.across > 0 && each.down > 0; });
    }

    /// The components of the scan, with their tables.
    bool readScanHeader(Bytes segment)
    {
        const int count = segment.isEmpty() ? 0 : byteAt(segment, 0);
        if (count == 0 || segment.size() < 4 + 2 * count || byteAt(segment, 1 + 2 * count) != 0)
            return false;
        for (int i = 0; i < count; ++i) {
            const auto known =
                std::find_if(m_components.cbegin(), m_components.cend(),
                             [&](const Component& each) { return each.id == byteAt(segment, 1 + 2 * i); });
            if (known == m_components.cend())
                return false;
            Component component = *known;
            component.dc = byteAt(segment, 2 + 2 * i) >> 4;
            component.ac = byteAt(segment, 2 + 2 * i) & 0x0F;
            if (component.dc > 3 || component.ac > 3 || m_dc[component.dc].isEmpty() ||
                (!m_progressive && m_ac[component.ac].isEmpty()))
                return false;
            m_scan.append(component);
        }
        return true;
    }

    [[nodiscard]] bool isWhole(Bits bits) const
    {
        const bool single = m_scan.size() == 1;
        const Component& first = m_scan.first();
        const int units = single ? ceilDiv(ceilDiv(m_width * first.across, m_across), 8) *
                                       ceilDiv(ceilDiv(m_height * first.down, m_down), 8)
                                 : ceilDiv(m_width, 8 * m_across) * ceilDiv(m_height, 8 * m_down);
        for (int unit = 0; unit < units; ++unit) {
            if (m_interval > 0 && unit > 0 && unit % m_interval == 0 && !bits.restart())
                return false;
            for (const Component& component : m_scan)
                for (int block = single ? 1 : component.across * component.down; block > 0; --block)
                    if (!readBlock(bits, component))
                        return false;
        }
        return true;
    }

    [[nodiscard]] bool readBlock(Bits& bits, const Component& component) const
    {
        const int difference = bits.symbol(m_dc[component.dc]);
        if (difference < 0 || !bits.skip(difference))
            return false;
        for (int k = 1; !m_progressive && k < 64; ++k) {
            const int symbol = bits.symbol(m_ac[component.ac]);
            if (symbol < 0 || !bits.skip(symbol & 0x0F))
                return false;
            if (symbol == 0) // end of block
                break;
            k += symbol >> 4;
        }
        return true;
    }

    Bytes m_jpeg;
    std::array<Codes, 4> m_dc;
    std::array<Codes, 4> m_ac;
    QList<Component> m_components;
    QList<Component> m_scan;
    bool m_progressive = false;
    int m_interval = 0; ///< units between two restarts; 0 for none
    int m_width = 0;
    int m_height = 0;
    int m_across = 1; ///< the most blocks of one component in a unit
    int m_down = 1;
};

} // namespace

bool isCutOff(const QByteArray& jpeg)
{
    return jpeg.startsWith("\xFF\xD8\xFF") && Reader(jpeg).isCutOff();
}

} // namespace communique::document
