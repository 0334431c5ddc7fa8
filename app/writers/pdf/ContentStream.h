#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

namespace communique::writers::pdf {

/// The operators of one page (ISO 32000-1, 8 and 9). Lengths in points; places from the top left corner of
/// the page, which the stream turns into the standard's, from the bottom.
class ContentStream
{
public:
    /// From the units of a face, 1 being its size, to points (ISO 32000-1, 9.4.2: a, b, c, d).
    struct TextMatrix
    {
        double xx = 1;
        double yx = 0;
        double xy = 0;
        double yy = 1;

        bool operator==(const TextMatrix&) const = default;
    };

    /// A number as the stream says it: to a thousandth of a point, which is finer than any printer.
    [[nodiscard]] static double rounded(double number);

    explicit ContentStream(double pageHeight)
        : m_height(pageHeight)
    {
    }

    /// "#rrggbb", for areas and lines.
    void setColour(const QString& colour) { m_colour = colour; }
    void fill(const QRectF& area);
    void stroke(const QRectF& outline, double thickness);
    /// A picture of the document, which is that large by itself.
    void paint(int picture, QSizeF size, const QRectF& frame);

    /// The number of the page's next piece of content in the structure, from 0.
    int takeMark() { return m_nextMark++; }
    /// `tag` with its properties: "/P << /MCID 3 >>".
    void beginMarked(const QByteArray& tag);
    void endMarked();
    /// What the glyphs until endMarked() stand for.
    void beginActualText(QByteArrayView utf8);

    /// `bolder` in points is added to the strokes of every letter.
    void beginText(int font, double size, double bolder);
    /// The next glyphs start here.
    void moveTo(QPointF at, const TextMatrix& matrix);
    void showGlyph(int font, uint glyph);
    /// In thousandths of the size, to the right.
    void moveRight(double thousandths);
    /// Points that follow every glyph until endText(), beside its width.
    void spaceLetters(double points);
    void endText();

    /// The operators, with a code of four hexadecimal digits for every glyph: codes are known when the face
    /// is made, after the pages.
    [[nodiscard]] QByteArray encoded(const std::function<int(int font, uint glyph)>& codeOf) const;
    /// Of the document, in the order in which the page first uses them.
    [[nodiscard]] const QList<int>& fonts() const { return m_fonts; }
    [[nodiscard]] const QList<int>& pictures() const { return m_pictures; }

private:
    /// A string of glyphs in the stream, by their numbers in the face.
    struct Glyphs
    {
        qsizetype at = 0;
        int count = 0;
        int font = 0;
    };

    void add(double number);
    void add(QByteArrayView operation) { m_bytes += operation; }
    void useColour(QString& last, QByteArrayView operation);
    void useLineWidth(double width);
    void closeArray();
    void closeString();

    double m_height;
    QByteArray m_bytes;
    QList<Glyphs> m_glyphs;
    QList<int> m_fonts;
    QList<int> m_pictures;
    int m_nextMark = 0;
    QString m_colour{QStringLiteral("#000000")};
    QString m_fillColour{m_colour}; ///< the last that the stream says
    QString m_strokeColour{m_colour};
    int m_font = -1;
    double m_size = 0;
    double m_lineWidth = 1;
    QPointF m_lineStart;    ///< of the text line, from the bottom
    bool m_straight = true; ///< the text line is as moved as the page
    bool m_bolder = false;
    bool m_spaced = false;
    bool m_inArray = false;
    bool m_inString = false;
};

/// A string of UTF-16 (ISO 32000-1, 7.9.2.2) as hexadecimal digits.
[[nodiscard]] QByteArray hexadecimal(const QString& text);

} // namespace communique::writers::pdf
