#include "TestMain.h"

#include "document/Form.h"
#include "writers/pdf/EmbeddedFont.h"
#include "writers/pdf/OutlineFont.h"
#include "writers/pdf/TextLayout.h"

#include <QTest>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_BBOX_H
#include FT_OUTLINE_H
#include <hb-ot.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;
using namespace communique;
using writers::pdf::EmbeddedFont;
using writers::pdf::EmbeddedFonts;
using writers::pdf::HarfBuzz;
using writers::pdf::LayoutPtr;

namespace {

constexpr qsizetype SizeOfFewGlyphs = 10'000; ///< bytes; the faces have millions

const QString Words = u"외교부 가나다 MOFA, 2026"_s;
const QString LatinWords = u"Communiqué, 2026: (g) @"_s;

/// Words in one family, and the run of them that is longest.
struct Shaped
{
    LayoutPtr layout;
    const PangoGlyphItem* run = nullptr;

    explicit Shaped(const QString& family, const QString& words = Words, bool bold = false)
    {
        writers::pdf::Setting setting;
        setting.style.families = {family};
        setting.style.size = 10;
        setting.style.bold = bold;
        setting.width = -1;
        layout = writers::pdf::layOut(document::RichText(words), setting);
        for (const GSList* each = pango_layout_get_line_readonly(layout.get(), 0)->runs; each;
             each = each->next)
            if (const auto* one = static_cast<const PangoGlyphItem*>(each->data);
                !run || one->glyphs->num_glyphs > run->glyphs->num_glyphs)
                run = one;
    }

    [[nodiscard]] PangoFont* font() const { return run->item->analysis.font; }
    [[nodiscard]] QList<hb_codepoint_t> glyphs() const
    {
        QList<hb_codepoint_t> all;
        for (int i = 0; i < run->glyphs->num_glyphs; ++i)
            if (run->glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY &&
                !all.contains(run->glyphs->glyphs[i].glyph))
                all.append(run->glyphs->glyphs[i].glyph);
        return all;
    }
};

/// What a reader of the file sees: the glyphs of a font program, in thousandths of its size.
class Program
{
public:
    explicit Program(const QByteArray& bytes)
        : m_bytes(bytes)
    {
        FT_Init_FreeType(&m_library);
        m_opened = FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte*>(m_bytes.constData()),
                                      m_bytes.size(), 0, &m_face) == 0;
    }
    ~Program()
    {
        if (m_opened)
            FT_Done_Face(m_face);
        FT_Done_FreeType(m_library);
    }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] int glyphs() const { return static_cast<int>(m_face->num_glyphs); }

    /// By its code, which FreeType takes as well.
    QRectF box(int code)
    {
        FT_Load_Glyph(m_face, static_cast<FT_UInt>(code), FT_LOAD_NO_SCALE);
        FT_BBox box{};
        FT_Outline_Get_BBox(&m_face->glyph->outline, &box);
        const double unit = 1000.0 / m_face->units_per_EM;
        return QRectF(QPointF(box.xMin, box.yMin) * unit, QPointF(box.xMax, box.yMax) * unit);
    }
    [[nodiscard]] double width() const
    {
        return m_face->glyph->metrics.horiAdvance * 1000.0 / m_face->units_per_EM;
    }

private:
    QByteArray m_bytes;
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
    bool m_opened = false;
};

HarfBuzz<hb_font_t> inItsUnits(PangoFont* font)
{
    hb_font_t* shaped = pango_font_get_hb_font(font);
    HarfBuzz<hb_font_t> made(hb_font_create(hb_font_get_face(shaped)));
    unsigned axes = 0;
    if (const float* design = hb_font_get_var_coords_design(shaped, &axes); axes > 0)
        hb_font_set_var_coords_design(made.get(), design, axes);
    return made;
}

QRectF drawn(hb_font_t* font, hb_codepoint_t glyph)
{
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(font, glyph, &extents);
    const double unit = 1000.0 / hb_face_get_upem(hb_font_get_face(font));
    return QRectF(extents.x_bearing * unit, (extents.y_bearing + extents.height) * unit, extents.width * unit,
                  -extents.height * unit);
}

bool areClose(const QRectF& a, const QRectF& b)
{
    constexpr double Thousandths = 6; // HarfBuzz measures the points that bend a curve as well
    return qAbs(a.left() - b.left()) < Thousandths && qAbs(a.right() - b.right()) < Thousandths &&
           qAbs(a.top() - b.top()) < Thousandths && qAbs(a.bottom() - b.bottom()) < Thousandths;
}

QByteArray streamOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

class EmbeddedFontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// TrueType, and CFF with numbers of its own.
    void glyphsLookAsInTheFace_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("bold");
        QTest::addColumn<QString>("file");
        QTest::newRow("TrueType") << u"NanumMyeongjo"_s << false << u"/FontFile2"_s;
        QTest::newRow("CFF") << u"Noto Serif CJK KR"_s << false << u"/FontFile3"_s;
        QTest::newRow("variable") << u"Inter"_s << false << u"/FontFile2"_s;
        QTest::newRow("variable, bold") << u"Inter"_s << true << u"/FontFile2"_s;
    }
    void glyphsLookAsInTheFace()
    {
        QFETCH(const QString, family);
        QFETCH(const bool, bold);
        QFETCH(const QString, file);
        const Shaped shaped(family, family == u"Inter" ? LatinWords : Words, bold);
        const HarfBuzz<hb_font_t> whole = inItsUnits(shaped.font());
        EmbeddedFont font(pango_font_get_hb_font(shaped.font()));
        for (const hb_codepoint_t glyph : shaped.glyphs())
            font.show(glyph);
        font.subset();
        QPDF pdf;
        pdf.emptyPDF();
        QPDFObjectHandle descendant = font.write(pdf).getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        QVERIFY(descriptor.hasKey(file.toStdString()));
        Program program(streamOf(descriptor.getKey(file.toStdString())));
        QVERIFY(program.isOpened());
        QVERIFY(streamOf(descriptor.getKey(file.toStdString())).size() < SizeOfFewGlyphs);
        for (const hb_codepoint_t glyph : shaped.glyphs()) {
            QVERIFY(font.code(glyph) > 0);
            QVERIFY2(areClose(program.box(font.code(glyph)), drawn(whole.get(), glyph)), qPrintable(family));
            QVERIFY(qAbs(program.width() - font.show(glyph)) < 1);
        }
    }

    /// One file, and a face for each weight.
    void weightsOfAVariableFaceDiffer()
    {
        const Shaped plain(u"Inter"_s, u"HHHHH"_s);
        const Shaped bold(u"Inter"_s, u"HHHHH"_s, true);
        EmbeddedFonts fonts;
        QCOMPARE(fonts.indexOf(plain.font()), 0);
        QCOMPARE(fonts.indexOf(bold.font()), 1);
        QVERIFY(fonts[1].show(bold.glyphs().first()) > fonts[0].show(plain.glyphs().first()) + 2);
    }

    void outlinesLookAsInTheFace_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("quadratic, 2048 units") << u"Liberation Serif"_s;
        QTest::newRow("quadratic") << u"NanumMyeongjo"_s;
        QTest::newRow("variable") << u"Inter"_s;
        QTest::newRow("cubic") << u"Noto Serif CJK KR"_s;
    }
    void outlinesLookAsInTheFace()
    {
        QFETCH(const QString, family);
        const Shaped shaped(family, LatinWords);
        const auto font = inItsUnits(shaped.font());
        const QList<hb_codepoint_t> glyphs = shaped.glyphs();
        QVERIFY(glyphs.size() > 5);
        Program program(writers::pdf::outlineFont(font.get(), "Drawn", glyphs));
        QVERIFY(program.isOpened());
        QCOMPARE(program.glyphs(), glyphs.size() + 1);
        const double unit = 1000.0 / hb_face_get_upem(hb_font_get_face(font.get()));
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            QVERIFY(areClose(program.box(static_cast<int>(i) + 1), drawn(font.get(), glyphs[i])));
            QVERIFY(qAbs(program.width() - hb_font_get_glyph_h_advance(font.get(), glyphs[i]) * unit) < 1);
        }
    }

    /// A hyphen at the end of a line is no minus sign, though it may look like one.
    void aGlyphStandsForOneText()
    {
        const Shaped shaped(u"NanumMyeongjo"_s);
        EmbeddedFont font(pango_font_get_hb_font(shaped.font()));
        const hb_codepoint_t glyph = shaped.glyphs().first();
        QVERIFY(font.standsFor(glyph, "-"));
        QVERIFY(!font.standsFor(glyph, "\u00AD"));
        QVERIFY(font.standsFor(glyph, "-"));
    }

    void everyGlyphSaysWhatItIs()
    {
        const Shaped shaped(u"NanumMyeongjo"_s);
        EmbeddedFont font(pango_font_get_hb_font(shaped.font()));
        const QList<hb_codepoint_t> glyphs = shaped.glyphs();
        font.standsFor(glyphs[0], "가");
        font.standsFor(glyphs[1], "ffi");
        font.standsFor(glyphs[2], "😀"); // outside the first plane
        font.show(glyphs[3]);
        font.subset();
        QPDF pdf;
        pdf.emptyPDF();
        const QByteArray map = streamOf(font.write(pdf).getKey("/ToUnicode"));
        const auto line = [&](int index, const QByteArray& text) {
            return '<' + QByteArray::number(font.code(glyphs[index]), 16).rightJustified(4, '0') + "> <" +
                   text + ">\n";
        };
        QVERIFY(map.contains("4 beginbfchar\n"));
        QVERIFY(map.contains(line(0, "ac00")));
        QVERIFY(map.contains(line(1, "006600660069")));
        QVERIFY(map.contains(line(2, "d83dde00")));
        QVERIFY(map.contains(line(3, "fffd")));
    }

    /// Whatever sizes and styles it is asked for in.
    void aFaceIsThereOnce()
    {
        EmbeddedFonts fonts;
        const Shaped plain(u"NanumMyeongjo"_s);
        const Shaped again(u"NanumMyeongjo"_s, u"다른 낱말"_s);
        const Shaped other(u"NanumGothic"_s);
        const Shaped bold(u"NanumMyeongjo"_s, Words, true);
        QCOMPARE(fonts.indexOf(plain.font()), 0);
        QCOMPARE(fonts.indexOf(other.font()), 1);
        QCOMPARE(fonts.indexOf(again.font()), 0);
        QCOMPARE(fonts.indexOf(bold.font()), 2);
        QCOMPARE(fonts.all().size(), std::size_t(3));
    }
};

COMMUNIQUE_TEST(EmbeddedFontTest)
#include "EmbeddedFontTest.moc"
