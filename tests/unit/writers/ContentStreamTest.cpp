#include "TestMain.h"

#include "writers/pdf/ContentStream.h"

#include <QTest>

using namespace Qt::StringLiterals;
using communique::writers::pdf::ContentStream;

namespace {

constexpr double Height = 800;

/// What is said after the operators of a fresh page.
QByteArray said(const ContentStream& content)
{
    return content.encoded([](int, uint glyph) { return static_cast<int>(glyph); })
        .replace('\n', ' ')
        .trimmed();
}

} // namespace

class ContentStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFromTheBottom()
    {
        ContentStream content(Height);
        content.fill({10, 20, 30, 5});
        QCOMPARE(said(content), "10 775 30 5 re f");
    }

    /// ISO 32000-1, 7.3.3: no exponents, and a point whatever the country.
    void numbersAreShort_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("whole") << 12.0 << QByteArray("12");
        QTest::newRow("hundred") << 100.0 << QByteArray("100");
        QTest::newRow("nought") << 0.0 << QByteArray("0");
        QTest::newRow("a third") << 1.0 / 3 << QByteArray("0.333");
        QTest::newRow("tenths") << 4.5 << QByteArray("4.5");
        QTest::newRow("below nought") << -2.25 << QByteArray("-2.25");
        QTest::newRow("hardly below nought") << -0.0001 << QByteArray("0");
        QTest::newRow("large") << 1234567.0 << QByteArray("1234567");
    }
    void numbersAreShort()
    {
        QFETCH(const double, number);
        QFETCH(const QByteArray, shown);
        ContentStream content(0);
        content.fill({number, 0, 1, 0});
        QCOMPARE(said(content), shown + " 0 1 0 re f");
    }

    void coloursAreSaidWhenTheyChange()
    {
        ContentStream content(Height);
        content.setColour(u"#ff0000"_s);
        content.fill({0, 0, 1, 1});
        content.fill({0, 0, 1, 1});
        content.setColour(u"#0000ff"_s);
        content.setColour(u"#ff0000"_s);
        content.fill({0, 0, 1, 1});
        QCOMPARE(said(content).count("1 0 0 rg"), 1);
        QCOMPARE(said(content).count(" rg"), 1);
        content.stroke({0, 0, 1, 1}, 0.5);
        QCOMPARE(said(content).count("1 0 0 RG"), 1);
    }

    void glyphsGetTheirCodes()
    {
        ContentStream content(Height);
        content.beginText(3, 10, 0);
        content.moveTo({50, 100}, {});
        content.showGlyph(3, 0x12ab);
        content.showGlyph(3, 7);
        content.moveRight(-250);
        content.showGlyph(3, 8);
        content.endText();
        QCOMPARE(content.fonts(), QList<int>{3});
        QCOMPARE(said(content), "BT /F3 10 Tf 50 700 Td [<12ab0007> 250 <0008> ] TJ ET");
        const QByteArray encoded = content.encoded(
            [](int font, uint glyph) { return glyph == 0x12ab ? font : static_cast<int>(glyph) + 0x1000; });
        QVERIFY(encoded.contains("[<00031007> 250 <1008> ] TJ"));
    }

    void markedContentClosesTheGlyphsBeforeIt()
    {
        ContentStream content(Height);
        content.beginText(0, 10, 0);
        content.moveTo({}, {});
        content.showGlyph(0, 1);
        content.beginActualText("가");
        content.showGlyph(0, 2);
        content.endMarked();
        content.endText();
        QCOMPARE(
            said(content),
            "BT /F0 10 Tf 0 800 Td [<0001> ] TJ /Span << /ActualText <FEFFAC00> >> BDC [<0002> ] TJ EMC ET");
    }

    /// Letters that are slanted or thickened leave the next text as it was.
    void styleEndsWithTheText()
    {
        ContentStream content(Height);
        content.beginText(0, 10, 0.4);
        content.moveTo({}, {1, 0, 0.2, 1});
        content.spaceLetters(0.5);
        content.endText();
        content.beginText(0, 10, 0);
        content.moveTo({}, {});
        content.endText();
        QCOMPARE(said(content),
                 "0.4 w BT /F0 10 Tf 2 Tr 1 0 0.2 1 0 800 Tm 0.5 Tc 0 Tc 0 Tr ET BT 0 800 Td ET");
    }
};

COMMUNIQUE_TEST(ContentStreamTest)
#include "ContentStreamTest.moc"
