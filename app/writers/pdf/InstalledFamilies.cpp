#include "writers/pdf/InstalledFamilies.h"

#include "writers/pdf/Fonts.h"

#include <QtEndian>

#include <algorithm>

namespace communique::writers::pdf {

namespace {

bool isDrawnByPango(FcPattern* font)
{
    FcChar8* format = nullptr;
    if (FcPatternGetString(font, FC_FONTFORMAT, 0, &format) != FcResultMatch)
        return false;
    const QByteArrayView name(reinterpret_cast<const char*>(format));
    return name == "TrueType" || name == "CFF";
}

QByteArrayView viewOf(hb_blob_t* blob)
{
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob, &size);
    return {data, static_cast<qsizetype>(size)};
}

/// The o of the alphabets that some fonts have in squares only; 0 for what is of no such alphabet.
char32_t roundLetter(char32_t letter)
{
    if (letter < 0x370 || !QChar::isLetter(letter))
        return 0;
    switch (QChar::script(letter)) {
    case QChar::Script_Greek:
        return 0x3bf;
    case QChar::Script_Cyrillic:
        return 0x43e;
    default:
        return 0;
    }
}

QStringList sorted(const QStringList& preferred)
{
    FcPattern* pattern = FcPatternCreate();
    for (const QString& family : preferred)
        FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8*>(family.toUtf8().constData()));
    FcPatternAddString(pattern, FC_LANG, reinterpret_cast<const FcChar8*>("ko"));
    FcConfigSubstitute(ownFonts(), pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultNoMatch;
    const std::unique_ptr<FcFontSet, DestroyFontObject> found(
        FcFontSort(ownFonts(), pattern, FcFalse, nullptr, &result));
    FcPatternDestroy(pattern);
    QStringList names;
    for (int i = 0; found && i < found->nfont; ++i) {
        FcChar8* name = nullptr;
        if (!isDrawnByPango(found->fonts[i]) ||
            FcPatternGetString(found->fonts[i], FC_FAMILY, 0, &name) != FcResultMatch)
            continue;
        if (const QString family = QString::fromUtf8(reinterpret_cast<const char*>(name));
            !names.contains(family))
            names.append(family);
    }
    return names;
}

} // namespace

Face::Face(FcPattern* font)
{
    FcPatternReference(font);
    m_pattern.reset(font);
    FcPatternGetCharSet(font, FC_CHARSET, 0, &m_characters);
    FcBool isColoured = FcFalse;
    m_isColoured = FcPatternGetBool(font, FC_COLOR, 0, &isColoured) == FcResultMatch && isColoured;
    int slant = FC_SLANT_ROMAN;
    m_isSlanted = FcPatternGetInteger(font, FC_SLANT, 0, &slant) == FcResultMatch && slant != FC_SLANT_ROMAN;
}

bool Face::draws(char32_t character)
{
    return lists(character) && (QChar::category(character) == QChar::Other_Format || !isEmpty(character));
}

bool Face::lists(char32_t character) const
{
    return m_characters && FcCharSetHasChar(m_characters, character);
}

bool Face::composesHangul() const
{
    FcChar8* capabilities = nullptr;
    return FcPatternGetString(m_pattern.get(), FC_CAPABILITY, 0, &capabilities) == FcResultMatch &&
           QByteArrayView(reinterpret_cast<const char*>(capabilities)).contains("otlayout:hang");
}

/// The middle of the mark stands in the middle half of the letter, or a little beside it.
bool Face::placesMarks(const QString& letterWithMarks)
{
    if (m_isSlanted)
        return true;
    const std::unique_ptr<hb_buffer_t, DestroyFontObject> buffer(hb_buffer_create());
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const uint16_t*>(letterWithMarks.utf16()),
                        static_cast<int>(letterWithMarks.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    const double beside = hb_face_get_upem(hb_font_get_face(font())) * 0.1;
    double pen = 0;
    double middle = 0;
    double reach = 0;
    for (unsigned i = 0; i < count; ++i) {
        hb_glyph_extents_t ink{};
        if (hb_font_get_glyph_extents(font(), glyphs[i].codepoint, &ink) && ink.width != 0) {
            const double middleOfInk = pen + places[i].x_offset + ink.x_bearing + ink.width / 2.0;
            if (i == 0) {
                middle = middleOfInk;
                reach = ink.width / 4.0 + beside;
            } else if (std::abs(middleOfInk - middle) > reach) {
                return false;
            }
        }
        pen += places[i].x_advance;
    }
    return true;
}

bool Face::isSquare(char32_t character)
{
    constexpr double Wide = 0.8;
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(), character, &glyph) &&
           hb_font_get_glyph_h_advance(font(), glyph) > Wide * hb_face_get_upem(hb_font_get_face(font()));
}

/// The glyph has no outline at all (OpenType, "loca": its data ends where it begins). Fonts with outlines of
/// another kind, or with colours, are not looked into.
bool Face::isEmpty(char32_t character)
{
    hb_codepoint_t glyph = 0;
    return !m_isColoured && hb_font_get_nominal_glyph(font(), character, &glyph) && !m_starts.isEmpty() &&
           startOf(glyph) == startOf(glyph + 1);
}

quint32 Face::startOf(hb_codepoint_t glyph) const
{
    const qsizetype size = m_hasLongStarts ? 4 : 2;
    if ((glyph + 1) * size > m_starts.size())
        return 0;
    const char* at = m_starts.data() + glyph * size;
    return m_hasLongStarts ? qFromBigEndian<quint32>(at) : qFromBigEndian<quint16>(at);
}

hb_font_t* Face::font()
{
    if (!m_font)
        open();
    return m_font.get();
}

void Face::open()
{
    FcChar8* file = nullptr;
    int index = 0;
    FcPatternGetString(m_pattern.get(), FC_FILE, 0, &file);
    FcPatternGetInteger(m_pattern.get(), FC_INDEX, 0, &index);
    const std::unique_ptr<hb_blob_t, DestroyFontObject> bytes(
        file ? hb_blob_create_from_file(reinterpret_cast<const char*>(file)) : hb_blob_get_empty());
    const std::unique_ptr<hb_face_t, DestroyFontObject> face(
        hb_face_create(bytes.get(), static_cast<unsigned>(index)));
    constexpr qsizetype FormatInHead = 50; // indexToLocFormat
    const std::unique_ptr<hb_blob_t, DestroyFontObject> head(
        hb_face_reference_table(face.get(), HB_TAG('h', 'e', 'a', 'd')));
    m_table.reset(hb_face_reference_table(face.get(), HB_TAG('l', 'o', 'c', 'a')));
    if (const QByteArrayView words = viewOf(head.get()); words.size() > FormatInHead + 1)
        m_hasLongStarts = words[FormatInHead + 1] != 0;
    m_starts = viewOf(m_table.get());
    m_font.reset(hb_font_create(face.get()));
}

Family::Family(const QString& name)
{
    FcPattern* wanted = FcPatternCreate();
    FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8*>(name.toUtf8().constData()));
    FcObjectSet* asked = FcObjectSetBuild(FC_FONTFORMAT, FC_CHARSET, FC_COLOR, FC_CAPABILITY, FC_SLANT,
                                          FC_FILE, FC_INDEX, nullptr);
    const std::unique_ptr<FcFontSet, DestroyFontObject> found(FcFontList(ownFonts(), wanted, asked));
    FcObjectSetDestroy(asked);
    FcPatternDestroy(wanted);
    for (int i = 0; found && i < found->nfont; ++i)
        if (isDrawnByPango(found->fonts[i]))
            m_faces.emplace_back(found->fonts[i]);
}

Family::Answer Family::answerTo(char32_t character)
{
    if (!m_last || m_lastBlock != character >> 8) {
        std::unique_ptr<Block>& block = m_known[character >> 8];
        if (!block)
            block = std::make_unique<Block>();
        m_last = block.get();
        m_lastBlock = character >> 8;
    }
    Answer& answer = (*m_last)[character & 0xff];
    if (answer == Answer::Unknown)
        answer = askFaces(character);
    return answer;
}

Family::Answer Family::askFaces(char32_t character)
{
    if (!isInstalled() ||
        !std::all_of(m_faces.begin(), m_faces.end(), [&](Face& face) { return face.draws(character); }))
        return Answer::No;
    const char32_t sample = roundLetter(character);
    return sample && m_faces.front().isSquare(sample) ? Answer::Square : Answer::Yes;
}

bool Family::lists(char32_t character) const
{
    return std::any_of(m_faces.begin(), m_faces.end(),
                       [&](const Face& face) { return face.lists(character); });
}

bool Family::composesHangul() const
{
    return isInstalled() && std::all_of(m_faces.begin(), m_faces.end(),
                                        [](const Face& face) { return face.composesHangul(); });
}

bool Family::placesMarks(const QString& letterWithMarks)
{
    const auto found = m_placed.find(letterWithMarks);
    if (found != m_placed.end())
        return found->second;
    return m_placed[letterWithMarks] = std::all_of(
               m_faces.begin(), m_faces.end(), [&](Face& face) { return face.placesMarks(letterWithMarks); });
}

InstalledFamilies& InstalledFamilies::ofThread()
{
    thread_local InstalledFamilies made;
    return made;
}

Family& InstalledFamilies::family(const QString& name)
{
    const auto found = m_families.find(name);
    return found != m_families.end() ? found->second : m_families.emplace(name, Family(name)).first->second;
}

const QStringList& InstalledFamilies::order(const QStringList& preferred)
{
    const auto found = m_orders.find(preferred);
    return found != m_orders.end() ? found->second
                                   : m_orders.emplace(preferred, sorted(preferred)).first->second;
}

bool InstalledFamilies::anyDraws(char32_t character)
{
    // What was laid out before is in families that are open.
    for (auto& [name, family] : m_families)
        if (family.draws(character))
            return true;
    const FcFontSet* fonts = installedFonts();
    for (int i = 0; fonts && i < fonts->nfont; ++i)
        if (isDrawnByPango(fonts->fonts[i]) && Face(fonts->fonts[i]).draws(character))
            return true;
    return false;
}

} // namespace communique::writers::pdf
