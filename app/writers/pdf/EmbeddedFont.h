#pragma once

#include "writers/pdf/FaceTables.h"
#include "writers/pdf/FontProgram.h"

#include <pango/pango.h>

#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace communique::writers::pdf {

/// A face with the glyphs that a document shows (ISO 32000-1, 9.7; ISO 19005-2, 6.2.11), each of which says
/// what characters it stands for.
class EmbeddedFont
{
public:
    /// The face of a font that Pango has shaped text with, at its place on the axes of a variable one.
    explicit EmbeddedFont(hb_font_t* font);
    [[nodiscard]] bool isFaceOf(hb_font_t* font) const;

    /// Notes that the glyph is shown; its width in thousandths of the size.
    double show(hb_codepoint_t glyph);
    /// Whether the file can say by the glyph alone that it stands for these characters: it does not where it
    /// stood for others before.
    bool standsFor(hb_codepoint_t glyph, QByteArrayView utf8);

    /// Cuts the face down to what was shown. Throws std::runtime_error where the result cannot be read.
    void subset();
    /// After subset(): the glyph in a content stream.
    [[nodiscard]] int code(hb_codepoint_t glyph) const;
    /// After subset(): the font's dictionary.
    [[nodiscard]] QPDFObjectHandle write(QPDF& pdf) const;

private:
    struct Glyph
    {
        double width = 0; ///< thousandths of the size
        QByteArray text;  ///< UTF-8
    };

    [[nodiscard]] Glyph& noted(hb_codepoint_t glyph);

    [[nodiscard]] QByteArray postScriptName() const;
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] int flags() const;
    [[nodiscard]] QPDFObjectHandle descriptor(QPDF& pdf, const QByteArray& named) const;
    [[nodiscard]] QPDFObjectHandle widths() const;
    [[nodiscard]] QByteArray unicodeMap() const;
    [[nodiscard]] double inThousandths(double units) const;

    HarfBuzz<hb_font_t> m_font; ///< in the units of the face
    QHash<hb_codepoint_t, Glyph> m_glyphs;
    FontProgram m_program;
};

/// The faces of a document, in the order in which they are first shown.
class EmbeddedFonts
{
public:
    [[nodiscard]] int indexOf(PangoFont* font);
    EmbeddedFont& operator[](int index) { return m_fonts[index]; }
    std::vector<EmbeddedFont>& all() { return m_fonts; }

private:
    std::vector<EmbeddedFont> m_fonts;
    QHash<hb_font_t*, int> m_known;
    std::vector<HarfBuzz<hb_font_t>> m_kept; ///< so that no other font gets a known address
};

} // namespace communique::writers::pdf
