#include "TestMain.h"

#include "document/Form.h"
#include "writers/pdf/GlyphDrawing.h"
#include "writers/pdf/TextLayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using writers::pdf::ContentStream;
using writers::pdf::EmbeddedFonts;
using writers::pdf::LayoutPtr;

namespace {

constexpr double PageHeight = 800;
constexpr double Size = 12;

/// A text on lines of this width, in points.
LayoutPtr laidOut(const document::RichText& text, const QString& family, double width = -1)
{
    writers::pdf::Setting setting;
    setting.style.families = {family};
    setting.style.size = Size;
    setting.width = width;
    setting.justified = width > 0;
    return writers::pdf::layOut(text, setting);
}

/// With the glyphs' own numbers for codes.
QByteArray asItIs(const ContentStream& content)
{
    return content.encoded([](int, uint glyph) { return static_cast<int>(glyph); });
}

/// What a reader of the stream draws: each glyph where it starts, in points.
struct Shown
{
    uint glyph = 0;
    double x = 0;
    bool spoken = false; ///< stands inside an ActualText
};

/// As ISO 32000-1, 9.4.4, for text along a line.
class Reading
{
public:
    Reading(const ContentStream& content, EmbeddedFonts& fonts)
        : m_fonts(fonts)
    {
        QByteArray operators = asItIs(content);
        operators.replace("[", " [ ").replace("]", " ] ");
        for (const QByteArray& token : operators.simplified().split(' '))
            take(token);
    }

    QList<Shown> shown;
    QList<QList<double>> matrices; ///< the first four numbers of each
    int spacings = 0;              ///< how often letters were said to stand apart

private:
    void take(const QByteArray& token)
    {
        bool isNumber = false;
        const double number = token.toDouble(&isNumber);
        if (isNumber && m_inArray)
            m_x -= number * m_size / 1000;
        else if (isNumber)
            m_numbers.append(number);
        else if (token.startsWith('<') && m_inArray)
            show(token);
        else
            operate(token);
    }

    void show(const QByteArray& digits)
    {
        for (qsizetype at = 1; at + 4 < digits.size(); at += 4) {
            const uint glyph = digits.sliced(at, 4).toUInt(nullptr, 16);
            shown.append({glyph, m_x, m_spoken});
            m_x += m_fonts[m_font].show(glyph) * m_size / 1000 + m_spacing;
        }
    }

    void operate(const QByteArray& token)
    {
        if (token == "[" || token == "]")
            m_inArray = token == "[";
        else if (token.startsWith("/F"))
            m_font = token.sliced(2).toInt();
        else if (token == "Tf")
            m_size = m_numbers.last();
        else if (token == "BT")
            m_lineStart = 0;
        else if (token == "Td")
            m_x = m_lineStart += m_numbers[m_numbers.size() - 2];
        else if (token == "Tm") {
            m_x = m_lineStart = m_numbers[m_numbers.size() - 2];
            matrices.append(m_numbers.last(6).first(4));
        } else if (token == "Tc") {
            m_spacing = m_numbers.last();
            spacings += m_spacing != 0;
        } else if (token == "/ActualText")
            m_spoken = true;
        else if (token == "EMC")
            m_spoken = false;
    }

    EmbeddedFonts& m_fonts;
    QList<double> m_numbers;
    double m_x = 0;
    double m_lineStart = 0;
    double m_size = 0;
    double m_spacing = 0;
    int m_font = 0;
    bool m_inArray = false;
    bool m_spoken = false;
};

/// A layout in a stream of its own, its lines below each other.
struct Drawn
{
    LayoutPtr layout;
    ContentStream content{PageHeight};
    EmbeddedFonts fonts;
    QList<double> wanted; ///< where Pango has each glyph, as the text is read

    explicit Drawn(const LayoutPtr& drawn)
        : layout(drawn)
    {
        const double scale = Size / 10; // of the size at which faces are loaded
        const char* text = pango_layout_get_text(layout.get());
        for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
            double x = 50;
            for (const GSList* each = pango_layout_get_line_readonly(layout.get(), i)->runs; each;
                 each = each->next) {
                const auto* run = static_cast<const PangoGlyphItem*>(each->data);
                writers::pdf::drawGlyphs(content, fonts, text, run, {x, 100 + 20.0 * i}, scale);
                const bool backward = run->item->analysis.level % 2 == 1;
                QList<double> places;
                for (int g = 0; g < run->glyphs->num_glyphs; ++g) {
                    if (run->glyphs->glyphs[g].glyph != PANGO_GLYPH_EMPTY)
                        places.append(x + run->glyphs->glyphs[g].geometry.x_offset * scale / PANGO_SCALE);
                    x += run->glyphs->glyphs[g].geometry.width * scale / PANGO_SCALE;
                }
                if (backward)
                    std::reverse(places.begin(), places.end());
                wanted += places;
            }
        }
    }
};

} // namespace

class GlyphDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glyphsStandWherePangoHasThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        const QString korean =
            u"외교부는 현지시간 6월 28일 벨기에 브뤼셀에서 제5차 한-EU 사이버정책협의회를 개최하였다."_s;
        const QString english =
            u"The two sides AVAILed themselves of To-days of Tokyo, and (agreed) to meet again."_s;
        QTest::newRow("one line") << korean << -1.0;
        QTest::newRow("kerned") << english << -1.0;
        QTest::newRow("lines of spaces that are wider") << korean << 230.0;
        QTest::newRow("lines of letters that stand apart")
            << u"international cybersecurity consultations"_s << 170.0;
        QTest::newRow("backwards") << u"글 שלום עולם 끝"_s << -1.0;
    }
    void glyphsStandWherePangoHasThem()
    {
        QFETCH(const QString, text);
        QFETCH(const double, width);
        Drawn drawn(laidOut(document::RichText(text), u"NanumMyeongjo"_s, width));
        const Reading reading(drawn.content, drawn.fonts);
        QCOMPARE(reading.shown.size(), drawn.wanted.size());
        QVERIFY(reading.shown.size() > 10);
        for (qsizetype i = 0; i < drawn.wanted.size(); ++i)
            QVERIFY2(
                qAbs(reading.shown[i].x - drawn.wanted[i]) < 0.02,
                qPrintable(u"glyph %1: %2 for %3"_s.arg(i).arg(reading.shown[i].x).arg(drawn.wanted[i])));
    }

    /// Said once, not between all of them.
    void lettersThatStandApartAreSaidOnce()
    {
        Drawn drawn(laidOut(document::RichText(u"internationalcybersecurity consultations of officials"_s),
                            u"NanumMyeongjo"_s, 215));
        const Reading reading(drawn.content, drawn.fonts);
        QVERIFY(reading.spacings > 0);
        QVERIFY(asItIs(drawn.content).count(" -") + asItIs(drawn.content).count("> ") <
                reading.shown.size() / 2);
    }

    /// NanumMyeongjo has no italic.
    void slantedWhereThereIsNoItalic()
    {
        Drawn drawn(laidOut(document::RichText(u"기울임"_s, {{0, 3, document::MarkType::Italic, {}}}),
                            u"NanumMyeongjo"_s));
        const Reading reading(drawn.content, drawn.fonts);
        QCOMPARE(reading.matrices, (QList<QList<double>>{{1, 0, 0.2, 1}}));
    }

    /// The sign of division and the stroke of a fraction are one glyph of Liberation Serif: whichever comes
    /// second is said in its place.
    void whatGlyphsDoNotSayIsSaid()
    {
        Drawn drawn(laidOut(document::RichText(u"q\u2215q\u2044q"_s), u"Liberation Serif"_s));
        const Reading reading(drawn.content, drawn.fonts);
        QList<bool> spoken;
        for (const Shown& each : reading.shown)
            spoken.append(each.spoken);
        QCOMPARE(reading.shown[1].glyph, reading.shown[3].glyph);
        QCOMPARE(spoken, (QList<bool>{false, false, false, true, false}));
        QVERIFY(asItIs(drawn.content).contains("/ActualText <FEFF2044>"));
    }
};

COMMUNIQUE_TEST(GlyphDrawingTest)
#include "GlyphDrawingTest.moc"
