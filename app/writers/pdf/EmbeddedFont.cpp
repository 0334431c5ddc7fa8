#include "writers/pdf/EmbeddedFont.h"

#include "writers/pdf/Objects.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace communique::writers::pdf {

namespace {

constexpr int FixedPitch = 1;
constexpr int Serif = 2;
constexpr int Symbolic = 4;
constexpr int Italic = 64;
constexpr int LongestBlock = 100;

QByteArray nameIn(hb_face_t* face, hb_ot_name_id_t id)
{
    std::array<char, 128> said{};
    unsigned room = said.size();
    hb_ot_name_get_utf8(face, id, HB_LANGUAGE_INVALID, &room, said.data());
    return {said.data(), static_cast<qsizetype>(room)};
}

/// Faces do not say how thick their stems are; this is what weights mostly have, 400 being 88 thousandths.
int stemOf(double weight)
{
    return static_cast<int>(std::lround(50 + weight / 65 * weight / 65));
}

QByteArray fourDigits(int number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0');
}

} // namespace

EmbeddedFont::EmbeddedFont(hb_font_t* font)
    : m_font(hb_font_create(hb_font_get_face(font)))
{
    unsigned axes = 0;
    if (const float* design = hb_font_get_var_coords_design(font, &axes); axes > 0)
        hb_font_set_var_coords_design(m_font.get(), design, axes);
}

bool EmbeddedFont::isFaceOf(hb_font_t* font) const
{
    unsigned axes = 0;
    unsigned ours = 0;
    const float* design = hb_font_get_var_coords_design(font, &axes);
    const float* own = hb_font_get_var_coords_design(m_font.get(), &ours);
    return hb_font_get_face(font) == hb_font_get_face(m_font.get()) &&
           std::equal(design, design + axes, own, own + ours);
}

double EmbeddedFont::inThousandths(double units) const
{
    return units * 1000 / hb_face_get_upem(hb_font_get_face(m_font.get()));
}

EmbeddedFont::Glyph& EmbeddedFont::noted(hb_codepoint_t glyph)
{
    auto known = m_glyphs.find(glyph);
    if (known == m_glyphs.end())
        known = m_glyphs.insert(glyph, {inThousandths(hb_font_get_glyph_h_advance(m_font.get(), glyph)), {}});
    return *known;
}

double EmbeddedFont::show(hb_codepoint_t glyph)
{
    return noted(glyph).width;
}

bool EmbeddedFont::standsFor(hb_codepoint_t glyph, QByteArrayView utf8)
{
    QByteArray& text = noted(glyph).text;
    if (text.isEmpty())
        text = utf8.toByteArray();
    return text == utf8;
}

void EmbeddedFont::subset()
{
    m_program = programOf(m_font.get(), postScriptName(), m_glyphs.keys());
}

int EmbeddedFont::code(hb_codepoint_t glyph) const
{
    return m_program.codes.value(glyph);
}

/// Of the face, and of the weight of a variable one where it has a name.
QByteArray EmbeddedFont::postScriptName() const
{
    hb_face_t* face = hb_font_get_face(m_font.get());
    QByteArray said = nameIn(face, HB_OT_NAME_ID_POSTSCRIPT_NAME);
    unsigned axes = 0;
    const float* design = hb_font_get_var_coords_design(m_font.get(), &axes);
    for (unsigned i = 0; axes > 0 && i < hb_ot_var_get_named_instance_count(face); ++i) {
        std::vector<float> named(axes);
        unsigned count = axes;
        hb_ot_var_named_instance_get_design_coords(face, i, &count, named.data());
        if (std::equal(named.begin(), named.end(), design))
            said += '-' + nameIn(face, hb_ot_var_named_instance_get_subfamily_name_id(face, i));
    }
    QByteArray name;
    for (const char c : std::as_const(said))
        if (isalnum(static_cast<uchar>(c)) || c == '-')
            name += c;
    return name.isEmpty() ? QByteArray("Font") : name;
}

/// With the mark of a subset (ISO 32000-1, 9.6.4): six letters that tell subsets of a face from each other.
QByteArray EmbeddedFont::name() const
{
    QByteArray mark;
    for (const char byte : QCryptographicHash::hash(m_program.bytes, QCryptographicHash::Md5).first(6))
        mark += static_cast<char>('A' + static_cast<uchar>(byte) % 26);
    return mark + '+' + postScriptName();
}

/// ISO 32000-1, table 123. The glyphs are no alphabet of the standard's.
int EmbeddedFont::flags() const
{
    hb_face_t* face = hb_font_get_face(m_font.get());
    int flags = Symbolic;
    // OpenType 1.9: isFixedPitch of the post table, the first two figures of Panose in OS/2.
    if (const QByteArray post = tableOf(face, "post"); post.size() >= 16 && numberAt<quint32>(post, 12) != 0)
        flags |= FixedPitch;
    if (const QByteArray os2 = tableOf(face, "OS/2");
        os2.size() >= 34 && os2[32] == 2 && os2[33] >= 2 && os2[33] <= 10)
        flags |= Serif;
    return hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE) == 0 ? flags : flags | Italic;
}

QPDFObjectHandle EmbeddedFont::descriptor(QPDF& pdf, const QByteArray& named) const
{
    hb_face_t* face = hb_font_get_face(m_font.get());
    QPDFObjectHandle program = QPDFObjectHandle::newStream(&pdf, m_program.bytes.toStdString());
    if (m_program.isCff)
        program.getDict().replaceKey("/Subtype", pdf::name("CIDFontType0C"));
    else
        program.getDict().replaceKey("/Length1", integer(m_program.bytes.size()));
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    hb_position_t capitals = 0;
    hb_ot_metrics_get_position_with_fallback(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capitals);
    const float slant = hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE);
    QPDFObjectHandle box = array();
    constexpr int FirstEdge = 36; // in the head table: xMin, yMin, xMax, yMax (OpenType 1.9)
    if (const QByteArray table = tableOf(face, "head"); table.size() >= FirstEdge + 8)
        for (int edge = 0; edge < 4; ++edge)
            box.appendItem(
                integer(std::lround(inThousandths(numberAt<qint16>(table, FirstEdge + 2 * edge)))));
    QPDFObjectHandle made = dictionary();
    made.replaceKey("/Type", pdf::name("FontDescriptor"));
    made.replaceKey("/FontName", pdf::name(named));
    made.replaceKey("/Flags", integer(flags()));
    made.replaceKey("/FontBBox", box);
    made.replaceKey("/ItalicAngle", real(slant));
    made.replaceKey("/Ascent", real(inThousandths(extents.ascender)));
    made.replaceKey("/Descent", real(inThousandths(extents.descender)));
    made.replaceKey("/CapHeight", real(inThousandths(capitals)));
    made.replaceKey("/StemV", integer(stemOf(hb_style_get_value(m_font.get(), HB_STYLE_TAG_WEIGHT))));
    made.replaceKey(m_program.isCff ? "/FontFile3" : "/FontFile2", program);
    return pdf.makeIndirectObject(made);
}

/// By code; consecutive ones share an array (ISO 32000-1, 9.7.4.3).
QPDFObjectHandle EmbeddedFont::widths() const
{
    std::map<int, double> byCode;
    for (auto glyph = m_glyphs.cbegin(); glyph != m_glyphs.cend(); ++glyph)
        byCode.emplace(code(glyph.key()), glyph->width);
    QPDFObjectHandle made = array();
    QPDFObjectHandle group;
    int next = -1;
    for (const auto& [code, width] : byCode) {
        if (code != next) {
            if (next >= 0)
                made.appendItem(group);
            made.appendItem(integer(code));
            group = array();
        }
        group.appendItem(real(width));
        next = code + 1;
    }
    if (next >= 0)
        made.appendItem(group);
    return made;
}

/// ISO 32000-1, 9.10.3. A part of a character that stands for nothing by itself is U+FFFD: the whole has its
/// text in the content.
QByteArray EmbeddedFont::unicodeMap() const
{
    std::map<int, QByteArray> byCode;
    for (auto glyph = m_glyphs.cbegin(); glyph != m_glyphs.cend(); ++glyph)
        byCode.emplace(code(glyph.key()), glyph->text);
    QByteArray map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) "
        "/Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    std::size_t left = byCode.size();
    int inBlock = 0;
    for (const auto& [code, text] : byCode) {
        if (inBlock == 0) {
            inBlock = static_cast<int>(std::min<std::size_t>(left, LongestBlock));
            map += QByteArray::number(inBlock) + " beginbfchar\n";
        }
        const QString characters =
            text.isEmpty() ? QString(QChar::ReplacementCharacter) : QString::fromUtf8(text);
        map += '<' + fourDigits(code) + "> <";
        for (const QChar unit : characters)
            map += fourDigits(unit.unicode());
        map += ">\n";
        --left;
        if (--inBlock == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QPDFObjectHandle EmbeddedFont::write(QPDF& pdf) const
{
    QPDFObjectHandle system = dictionary();
    system.replaceKey("/Registry", bytes("Adobe"));
    system.replaceKey("/Ordering", bytes("Identity"));
    system.replaceKey("/Supplement", integer(0));
    const QByteArray named = name();
    QPDFObjectHandle descendant = dictionary();
    descendant.replaceKey("/Type", pdf::name("Font"));
    descendant.replaceKey("/Subtype", pdf::name(m_program.isCff ? "CIDFontType0" : "CIDFontType2"));
    descendant.replaceKey("/BaseFont", pdf::name(named));
    descendant.replaceKey("/CIDSystemInfo", system);
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, named));
    descendant.replaceKey("/W", widths());
    if (!m_program.isCff)
        descendant.replaceKey("/CIDToGIDMap", pdf::name("Identity"));
    QPDFObjectHandle descendants = array();
    descendants.appendItem(pdf.makeIndirectObject(descendant));
    QPDFObjectHandle made = dictionary();
    made.replaceKey("/Type", pdf::name("Font"));
    made.replaceKey("/Subtype", pdf::name("Type0"));
    made.replaceKey("/BaseFont", pdf::name(m_program.isCff ? named + "-Identity-H" : named));
    made.replaceKey("/Encoding", pdf::name("Identity-H"));
    made.replaceKey("/DescendantFonts", descendants);
    made.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, unicodeMap().toStdString()));
    return pdf.makeIndirectObject(made);
}

int EmbeddedFonts::indexOf(PangoFont* font)
{
    hb_font_t* shaped = pango_font_get_hb_font(font);
    if (const auto known = m_known.constFind(shaped); known != m_known.cend())
        return *known;
    const auto same = std::find_if(m_fonts.cbegin(), m_fonts.cend(),
                                   [shaped](const EmbeddedFont& each) { return each.isFaceOf(shaped); });
    const auto index = static_cast<int>(same - m_fonts.cbegin());
    if (same == m_fonts.cend())
        m_fonts.emplace_back(shaped);
    m_kept.emplace_back(hb_font_reference(shaped));
    m_known.insert(shaped, index);
    return index;
}

} // namespace communique::writers::pdf
