#include "writers/pdf/ContentStream.h"

#include <array>
#include <charconv>
#include <cmath>

namespace communique::writers::pdf {

namespace {

constexpr int Precision = 3;     ///< places after the point
constexpr int DigitsOfGlyph = 4; ///< ISO 32000-1, 7.3.4.3

void writeGlyph(char* digits, uint glyph)
{
    for (int i = DigitsOfGlyph - 1; i >= 0; --i, glyph >>= 4)
        digits[i] = "0123456789abcdef"[glyph & 0xf];
}

} // namespace

QByteArray hexadecimal(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

double ContentStream::rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

/// Whatever the locale says: a point, and no more digits than are needed.
void ContentStream::add(double number)
{
    std::array<char, 64> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                       std::chars_format::fixed, Precision);
    const char* end = written.ptr;
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    const QByteArrayView shown(digits.data(), end);
    m_bytes += shown == "-0" ? QByteArrayView("0") : shown;
    m_bytes += ' ';
}

void ContentStream::useColour(QString& last, QByteArrayView operation)
{
    if (last == m_colour)
        return;
    last = m_colour;
    const uint rgb = QStringView(m_colour).sliced(1).toUInt(nullptr, 16);
    for (const int shift : {16, 8, 0})
        add(((rgb >> shift) & 0xff) / 255.0);
    add(operation);
}

void ContentStream::useLineWidth(double width)
{
    if (width == m_lineWidth)
        return;
    m_lineWidth = width;
    add(width);
    add("w\n");
}

void ContentStream::fill(const QRectF& area)
{
    useColour(m_fillColour, "rg\n");
    for (const double number : {area.x(), m_height - area.bottom(), area.width(), area.height()})
        add(number);
    add("re f\n");
}

void ContentStream::stroke(const QRectF& outline, double thickness)
{
    useColour(m_strokeColour, "RG\n");
    useLineWidth(thickness);
    for (const double number : {outline.x(), m_height - outline.bottom(), outline.width(), outline.height()})
        add(number);
    add("re S\n");
}

void ContentStream::paint(int picture, QSizeF size, const QRectF& frame)
{
    if (!m_pictures.contains(picture))
        m_pictures.append(picture);
    add("q ");
    for (const double number : {frame.width() / size.width(), 0.0, 0.0, frame.height() / size.height(),
                                frame.x(), m_height - frame.bottom()})
        add(number);
    add("cm /X");
    add(QByteArray::number(picture));
    add(" Do Q\n");
}

void ContentStream::beginMarked(const QByteArray& tag)
{
    closeArray();
    add(tag);
    add(" BDC\n");
}

void ContentStream::endMarked()
{
    closeArray();
    add("EMC\n");
}

void ContentStream::beginActualText(QByteArrayView utf8)
{
    beginMarked("/Span << /ActualText " + hexadecimal(QString::fromUtf8(utf8)) + " >>");
}

void ContentStream::beginText(int font, double size, double bolder)
{
    if (!m_fonts.contains(font))
        m_fonts.append(font);
    useColour(m_fillColour, "rg\n");
    m_bolder = bolder > 0;
    if (m_bolder) {
        useColour(m_strokeColour, "RG\n");
        useLineWidth(bolder);
    }
    add("BT\n");
    m_lineStart = {};
    m_straight = true;
    if (font != m_font || size != m_size) {
        m_font = font;
        m_size = size;
        add("/F");
        add(QByteArray::number(font));
        add(" ");
        add(size);
        add("Tf\n");
    }
    if (m_bolder)
        add("2 Tr\n");
}

void ContentStream::moveTo(QPointF at, const TextMatrix& matrix)
{
    closeArray();
    const QPointF place(at.x(), m_height - at.y());
    if (m_straight && matrix == TextMatrix()) {
        add(place.x() - m_lineStart.x());
        add(place.y() - m_lineStart.y());
        add("Td\n");
    } else {
        for (const double number : {matrix.xx, matrix.yx, matrix.xy, matrix.yy, place.x(), place.y()})
            add(number);
        add("Tm\n");
        m_straight = matrix == TextMatrix();
    }
    m_lineStart = place;
}

void ContentStream::showGlyph(int font, uint glyph)
{
    if (!m_inArray)
        add("[");
    if (!m_inString) {
        add("<");
        m_glyphs.append({m_bytes.size(), 0, font});
    }
    m_inArray = m_inString = true;
    m_bytes.resize(m_bytes.size() + DigitsOfGlyph);
    writeGlyph(m_bytes.end() - DigitsOfGlyph, glyph);
    ++m_glyphs.last().count;
}

void ContentStream::moveRight(double thousandths)
{
    if (!m_inArray)
        add("[");
    m_inArray = true;
    closeString();
    add(-thousandths);
}

void ContentStream::spaceLetters(double points)
{
    closeArray();
    add(points);
    add("Tc\n");
    m_spaced = true;
}

void ContentStream::closeString()
{
    if (m_inString)
        add("> ");
    m_inString = false;
}

void ContentStream::closeArray()
{
    closeString();
    if (m_inArray)
        add("] TJ\n");
    m_inArray = false;
}

void ContentStream::endText()
{
    closeArray();
    if (m_spaced)
        add("0 Tc\n");
    if (m_bolder)
        add("0 Tr\n");
    m_spaced = false;
    add("ET\n");
}

QByteArray ContentStream::encoded(const std::function<int(int, uint)>& codeOf) const
{
    QByteArray bytes = m_bytes;
    for (const Glyphs& glyphs : m_glyphs)
        for (int i = 0; i < glyphs.count; ++i) {
            char* digits = bytes.data() + glyphs.at + qsizetype(i) * DigitsOfGlyph;
            uint glyph = 0;
            std::from_chars(digits, digits + DigitsOfGlyph, glyph, 16);
            writeGlyph(digits, static_cast<uint>(codeOf(glyphs.font, glyph)));
        }
    return bytes;
}

} // namespace communique::writers::pdf
