#pragma once

#include <QStringList>

#include <fontconfig/fontconfig.h>
#include <hb.h>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace communique::writers::pdf {

/// Gives back what the libraries of fonts gave out.
struct DestroyFontObject
{
    void operator()(FcFontSet* fonts) const { FcFontSetDestroy(fonts); }
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};

/// One font file. Some list characters for which they have an empty shape only: NanumSquare all Chinese ones,
/// NanumSquareRound the rarer syllables.
class Face
{
public:
    explicit Face(FcPattern* font);

    [[nodiscard]] bool draws(char32_t character);
    /// The font says that it has it, with a shape or without.
    [[nodiscard]] bool lists(char32_t character) const;
    /// Has rules for Hangul (OpenType's script "hang").
    [[nodiscard]] bool composesHangul() const;
    /// The marks behind a letter come to stand over or under it. In a slanted face, where they are moved as
    /// the letter leans, this is not asked.
    [[nodiscard]] bool placesMarks(const QString& letterWithMarks);
    /// About as wide as the em, as Chinese characters are.
    [[nodiscard]] bool isSquare(char32_t character);

private:
    [[nodiscard]] bool isEmpty(char32_t character);
    [[nodiscard]] quint32 startOf(hb_codepoint_t glyph) const;
    [[nodiscard]] hb_font_t* font();
    void open();

    std::unique_ptr<FcPattern, DestroyFontObject> m_pattern;
    FcCharSet* m_characters = nullptr; ///< the pattern's
    bool m_isColoured = false;
    bool m_isSlanted = false;
    std::unique_ptr<hb_font_t, DestroyFontObject> m_font; ///< null before a glyph is looked into
    std::unique_ptr<hb_blob_t, DestroyFontObject> m_table;
    QByteArrayView m_starts; ///< of the glyphs' data: the table
    bool m_hasLongStarts = false;
};

/// All faces of a name that Pango draws: upright, slanted, light and bold.
class Family
{
public:
    /// Under any of the names that its fonts have for it.
    explicit Family(const QString& name);

    [[nodiscard]] bool isInstalled() const { return !m_faces.empty(); }
    /// All of them have a shape for it.
    [[nodiscard]] bool draws(char32_t character) { return answerTo(character) >= Answer::Square; }
    /// Has a shape for it that words can be set in: Korean fonts have Cyrillic and Greek letters as wide as
    /// Chinese characters.
    [[nodiscard]] bool drawsForText(char32_t character) { return answerTo(character) == Answer::Yes; }
    [[nodiscard]] bool lists(char32_t character) const;
    [[nodiscard]] bool composesHangul() const;
    [[nodiscard]] bool placesMarks(const QString& letterWithMarks);

private:
    enum class Answer : quint8 { Unknown, No, Square, Yes };
    [[nodiscard]] Answer answerTo(char32_t character);
    [[nodiscard]] Answer askFaces(char32_t character);
    using Block = std::array<Answer, 256>;

    std::vector<Face> m_faces;
    std::map<char32_t, std::unique_ptr<Block>> m_known; ///< by the character without its last byte
    char32_t m_lastBlock = 0;
    Block* m_last = nullptr;
    std::map<QString, bool> m_placed; ///< by the letter with its marks
};

/// The families that a thread has asked for.
class InstalledFamilies
{
public:
    [[nodiscard]] static InstalledFamilies& ofThread();

    [[nodiscard]] Family& family(const QString& name);
    /// All that are installed, the preferred ones first.
    [[nodiscard]] const QStringList& order(const QStringList& preferred);
    /// Whether any installed font has a shape for it.
    [[nodiscard]] bool anyDraws(char32_t character);

private:
    std::map<QString, Family> m_families;
    std::map<QStringList, QStringList> m_orders;
};

} // namespace communique::writers::pdf
