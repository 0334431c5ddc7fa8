#include "writers/pdf/FontProgram.h"

#include "writers/pdf/FaceTables.h"
#include "writers/pdf/OutlineFont.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H
#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace communique::writers::pdf {

namespace {

using Input = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;
using Plan = std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)>;

/// What a reader needs to draw glyphs by their numbers (ISO 32000-1, 9.9, note under table 126), and where
/// they lie on the axes of a variable face.
constexpr std::array DrawingTables{"glyf", "loca", "CFF ", "head", "hhea", "hmtx", "maxp", "fvar",
                                   "avar", "gvar", "HVAR", "MVAR", "cvar", "cvt ", "OS/2", "post"};

/// The numbers under which a CFF knows its glyphs, by their order in it; empty where the order is the number.
class CidKeys
{
public:
    explicit CidKeys(const QByteArray& cff)
    {
        if (FT_Init_FreeType(&m_library) != 0)
            throw std::runtime_error("FreeType did not start");
        if (FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte*>(cff.constData()),
                               static_cast<FT_Long>(cff.size()), 0, &m_face) != 0) {
            FT_Done_FreeType(m_library);
            throw std::runtime_error("a font could not be read back");
        }
    }
    ~CidKeys()
    {
        FT_Done_Face(m_face);
        FT_Done_FreeType(m_library);
    }
    Q_DISABLE_COPY_MOVE(CidKeys)

    [[nodiscard]] int of(int place) const
    {
        FT_UInt cid = 0;
        return FT_Get_CID_From_Glyph_Index(m_face, static_cast<FT_UInt>(place), &cid) == 0
                   ? static_cast<int>(cid)
                   : place;
    }

private:
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
};

/// A face's name, layout and character tables say nothing to who draws by numbers, and reading them takes
/// most of the time.
HarfBuzz<hb_face_t> tablesToKeep(hb_face_t* face)
{
    HarfBuzz<hb_face_t> kept(hb_face_builder_create());
    for (const char* table : DrawingTables) {
        const hb_tag_t tag = HB_TAG(table[0], table[1], table[2], table[3]);
        const HarfBuzz<hb_blob_t> blob(hb_face_reference_table(face, tag));
        if (hb_blob_get_length(blob.get()) > 0)
            hb_face_builder_add_table(kept.get(), tag, blob.get());
    }
    return kept;
}

/// A variable face is fixed where the text has it.
void pinAxes(hb_font_t* font, hb_face_t* face, hb_subset_input_t* input)
{
    unsigned coordinates = 0;
    const float* design = hb_font_get_var_coords_design(font, &coordinates);
    for (unsigned axis = 0; axis < hb_ot_var_get_axis_count(face); ++axis) {
        hb_ot_var_axis_info_t info;
        unsigned one = 1;
        hb_ot_var_get_axis_infos(face, axis, &one, &info);
        hb_subset_input_pin_axis_location(input, face, info.tag,
                                          axis < coordinates ? design[axis] : info.default_value);
    }
}

/// Glyphs of TrueType are shown by their place in the font, those of a CFF by the number under which it knows
/// them.
void takeCodes(FontProgram& program, const QList<hb_codepoint_t>& glyphs, const hb_map_t* places)
{
    std::optional<CidKeys> keys;
    if (program.isCff)
        keys.emplace(program.bytes);
    for (const hb_codepoint_t glyph : glyphs) {
        const auto place = static_cast<int>(hb_map_get(places, glyph));
        program.codes.insert(glyph, keys ? keys->of(place) : place);
    }
}

FontProgram drawn(hb_font_t* font, const QByteArray& name, const QList<hb_codepoint_t>& glyphs)
{
    FontProgram program{outlineFont(font, name, glyphs), true, {}};
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        program.codes.insert(glyphs[i], static_cast<int>(i) + 1);
    return program;
}

} // namespace

FontProgram programOf(hb_font_t* font, const QByteArray& name, QList<hb_codepoint_t> glyphs)
{
    std::sort(glyphs.begin(), glyphs.end());
    const HarfBuzz<hb_face_t> face = tablesToKeep(hb_font_get_face(font));
    const Input input(hb_subset_input_create_or_fail(), &hb_subset_input_destroy);
    if (!input)
        throw std::bad_alloc();
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    for (const hb_codepoint_t glyph : std::as_const(glyphs))
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    pinAxes(font, face.get(), input.get());
    const Plan plan(hb_subset_plan_create_or_fail(face.get(), input.get()), &hb_subset_plan_destroy);
    const HarfBuzz<hb_face_t> made(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    FontProgram program;
    if (made)
        program.bytes = tableOf(made.get(), "CFF ");
    program.isCff = !program.bytes.isEmpty();
    if (!program.isCff && made && !tableOf(made.get(), "glyf").isEmpty()) {
        const HarfBuzz<hb_blob_t> whole(hb_face_reference_blob(made.get()));
        program.bytes = bytesOf(whole.get());
    }
    if (program.bytes.isEmpty())
        return drawn(font, name, glyphs);
    takeCodes(program, glyphs, hb_subset_plan_old_to_new_glyph_mapping(plan.get()));
    return program;
}

} // namespace communique::writers::pdf
