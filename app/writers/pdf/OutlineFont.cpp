#include "writers/pdf/OutlineFont.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <memory>

namespace communique::writers::pdf {

namespace {

// Operators of dictionaries (5176, tables 9, 10 and 23); those above 0xFF have two bytes.
constexpr int Charset = 15;
constexpr int CharStrings = 17;
constexpr int Private = 18;
constexpr int DefaultWidth = 20;
constexpr int Ros = 0x0C1E;
constexpr int CidCount = 0x0C22;
constexpr int FontDictionaries = 0x0C24;
constexpr int FontSelection = 0x0C25;

// Operators of outlines (5177, 4.1).
constexpr char RLineTo = 5;
constexpr char RRCurveTo = 8;
constexpr char EndChar = 14;
constexpr char RMoveTo = 21;

constexpr int FirstOwnString = 391; ///< 5176, appendix A: those before are the standard's
constexpr double Units = 1000;      ///< of the em, where nothing else is said

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// 5176, 5: every offset has four bytes.
QByteArray index(const QList<QByteArray>& items)
{
    QByteArray made = bigEndian(static_cast<quint16>(items.size()));
    if (items.isEmpty())
        return made;
    made += char(4);
    quint32 offset = 1;
    made += bigEndian(offset);
    for (const QByteArray& item : items)
        made += bigEndian(offset += static_cast<quint32>(item.size()));
    for (const QByteArray& item : items)
        made += item;
    return made;
}

/// 5176, table 3. Always as long, so that offsets can be filled in when they are known.
QByteArray entry(std::initializer_list<int> operands, int operation)
{
    QByteArray made;
    for (const int operand : operands)
        made += char(29) + bigEndian(static_cast<qint32>(operand));
    if (operation > 0xFF)
        made += char(operation >> 8);
    return made + char(operation & 0xFF);
}

/// The instructions that draw a glyph (5177, 3.2): from point to point.
class Outline
{
public:
    explicit Outline(double scale, double width)
        : m_scale(scale)
    {
        add(width);
    }

    void moveTo(double x, double y)
    {
        step(x, y);
        m_bytes += RMoveTo;
    }
    void lineTo(double x, double y)
    {
        step(x, y);
        m_bytes += RLineTo;
    }
    void curveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        step(x1, y1);
        step(x2, y2);
        step(x, y);
        m_bytes += RRCurveTo;
    }
    [[nodiscard]] QByteArray finished() const { return m_bytes + EndChar; }

private:
    void step(double x, double y)
    {
        add(x * m_scale - m_x);
        add(y * m_scale - m_y);
    }

    /// What is not whole goes out to a 65,536th; the next point starts from what was said.
    void add(double number)
    {
        const auto fixed = static_cast<qint32>(std::lround(number * 65536));
        double& pen = m_isX ? m_x : m_y;
        if (fixed % 65536 == 0)
            m_bytes += char(28) + bigEndian(static_cast<qint16>(fixed / 65536));
        else
            m_bytes += char(-1) + bigEndian(fixed);
        if (!m_begun) {
            m_begun = true; // the width
            return;
        }
        pen += fixed / 65536.0;
        m_isX = !m_isX;
    }

    double m_scale;
    double m_x = 0;
    double m_y = 0;
    bool m_isX = true;
    bool m_begun = false;
    QByteArray m_bytes;
};

using DrawFunctions = std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>;

DrawFunctions drawFunctions()
{
    DrawFunctions made(hb_draw_funcs_create(), &hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(
        made.get(),
        [](hb_draw_funcs_t*, void* outline, hb_draw_state_t*, float x, float y, void*) {
            static_cast<Outline*>(outline)->moveTo(x, y);
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        made.get(),
        [](hb_draw_funcs_t*, void* outline, hb_draw_state_t*, float x, float y, void*) {
            static_cast<Outline*>(outline)->lineTo(x, y);
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        made.get(),
        [](hb_draw_funcs_t*, void* outline, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x,
           float y, void*) { static_cast<Outline*>(outline)->curveTo(x1, y1, x2, y2, x, y); },
        nullptr, nullptr);
    return made;
}

QList<QByteArray> outlines(hb_font_t* font, const QList<hb_codepoint_t>& glyphs)
{
    const DrawFunctions functions = drawFunctions();
    const double scale = Units / hb_face_get_upem(hb_font_get_face(font));
    QList<QByteArray> made{Outline(scale, 0).finished()}; // .notdef, which is never shown
    for (const hb_codepoint_t glyph : glyphs) {
        Outline outline(scale, hb_font_get_glyph_h_advance(font, glyph) * scale);
        hb_font_get_glyph_shape(font, glyph, functions.get(), &outline);
        made.append(outline.finished());
    }
    return made;
}

} // namespace

QByteArray outlineFont(hb_font_t* font, const QByteArray& name, const QList<hb_codepoint_t>& glyphs)
{
    const auto count = static_cast<int>(glyphs.size()) + 1;
    const QByteArray start = QByteArray("\x01\x00\x04\x04", 4) + index({name});
    const QByteArray strings = index({"Adobe", "Identity"}) + index({});
    // The numbers follow each other (format 2), and one dictionary is everybody's (format 3).
    const QByteArray charset = char(2) + bigEndian(quint16(1)) + bigEndian(static_cast<quint16>(count - 2));
    const QByteArray selection = char(3) + bigEndian(quint16(1)) + bigEndian(quint16(0)) + char(0) +
                                 bigEndian(static_cast<quint16>(count));
    const QByteArray drawn = index(outlines(font, glyphs));
    const QByteArray privates = entry({0}, DefaultWidth);
    const auto top = [&](int from) {
        const auto afterCharset = from + static_cast<int>(charset.size());
        const auto afterSelection = afterCharset + static_cast<int>(selection.size());
        const auto afterOutlines = afterSelection + static_cast<int>(drawn.size());
        return index({entry({FirstOwnString, FirstOwnString + 1, 0}, Ros) + entry({count}, CidCount) +
                      entry({from}, Charset) + entry({afterCharset}, FontSelection) +
                      entry({afterSelection}, CharStrings) +
                      entry({afterOutlines + static_cast<int>(privates.size())}, FontDictionaries)});
    };
    const auto from = static_cast<int>(start.size() + top(0).size() + strings.size());
    const auto privateAt = from + static_cast<int>(charset.size() + selection.size() + drawn.size());
    return start + top(from) + strings + charset + selection + drawn + privates +
           index({entry({static_cast<int>(privates.size()), privateAt}, Private)});
}

} // namespace communique::writers::pdf
