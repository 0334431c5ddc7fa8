#include "TestMain.h"

#include "document/Form.h"
#include "writers/FontRemark.h"
#include "writers/pdf/FontCoverage.h"
#include "writers/pdf/Fonts.h"
#include "writers/pdf/Picture.h"
#include "writers/pdf/TextLayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using writers::Format;

namespace {

/// The last character for private use: no office's font has it.
constexpr char32_t Nowhere = 0x10fffd;

QString text(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

document::Release releaseOf(const QString& korean, const QString& english)
{
    document::Header header;
    header.title[Language::Korean] = korean;
    header.title[Language::English] = english;
    return document::Release(header, {});
}

QString remarkOn(const document::Release& release, Format format, QList<Language> languages)
{
    const document::Form& form = *document::builtInForm(u"mofa"_s);
    const auto files = writers::outputFiles(release, form, format, std::move(languages), {u"out"_s, {}});
    return writers::fontRemark(files, release, form);
}

constexpr int DrawingWidth = 90;
constexpr int DrawingHeight = 30;

document::MediaPtr drawingOf(const QString& words)
{
    return *document::readMedia(u"<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%2'>"
                                "<text x='5' y='22' font-size='20'>%3</text></svg>"_s.arg(DrawingWidth)
                                    .arg(DrawingHeight)
                                    .arg(words)
                                    .toUtf8());
}

/// White where nothing is, four bytes for each.
QByteArray pixelsOf(const document::Media& media)
{
    QByteArray pixels(DrawingWidth * DrawingHeight * 4, char(0xff));
    cairo_surface_t* surface =
        cairo_image_surface_create_for_data(reinterpret_cast<uchar*>(pixels.data()), CAIRO_FORMAT_RGB24,
                                            DrawingWidth, DrawingHeight, DrawingWidth * 4);
    cairo_t* cairo = cairo_create(surface);
    writers::pdf::drawPicture(cairo, media, {0, 0, DrawingWidth, DrawingHeight});
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return pixels;
}

int inkWidthOf(const QString& words)
{
    const QByteArray pixels = pixelsOf(*drawingOf(words));
    int left = DrawingWidth;
    int right = 0;
    for (int i = 0; i < DrawingWidth * DrawingHeight; ++i)
        if (static_cast<uchar>(pixels[4 * i]) < 0x80) {
            left = std::min(left, i % DrawingWidth);
            right = std::max(right, i % DrawingWidth + 1);
        }
    return right - left;
}

} // namespace

class FontRemarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatNoFontHas()
    {
        const auto release = releaseOf(u"한-EU"_s + text(Nowhere) + text(Nowhere), u"ROK-EU"_s);
        const QString remark = remarkOn(release, Format::Pdf, {Language::Korean});
        QCOMPARE(remark.count(u"U+10FFFD"_s), 1);
        QVERIFY(remarkOn(release, Format::Picture, {Language::Korean}).contains(u"U+10FFFD"_s));
        QCOMPARE(remarkOn(release, Format::Pdf, {Language::English}), QString());
        QCOMPARE(remarkOn(release, Format::Html, {Language::Korean}), QString()); // the reader's fonts
    }

    void looksIntoDrawings()
    {
        const auto drawing = [](const QString& body) {
            document::Block block;
            block.id = u"b1"_s;
            block.shape.type = document::BlockType::Figure;
            block.figure.media = *document::readMedia(
                u"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>%1</svg>"_s.arg(body)
                    .toUtf8());
            return releaseOf(u"글"_s, {}).withBlocks({std::make_shared<const document::Block>(block)});
        };
        const QString words = u"<text>a<tspan>"_s + text(Nowhere) + u"</tspan></text>"_s;
        QVERIFY(remarkOn(drawing(words), Format::Pdf, {Language::Korean}).contains(u"U+10FFFD"_s));
        QCOMPARE(remarkOn(drawing(words), Format::Html, {Language::Korean}), QString());
        const QString unseen = u"<title>"_s + text(Nowhere) + u"</title>"_s;
        QCOMPARE(remarkOn(drawing(unseen), Format::Pdf, {Language::Korean}), QString());
    }

    /// Not in those of the desktop, whatever they are: here, none.
    void drawingsAreSetInTheFontsOfPages()
    {
        if (!writers::pdf::ownFonts())
            QSKIP("no fonts in the usual folders");
        const document::MediaPtr media = drawingOf(u"글 Text 直"_s);
        const auto drawn = [&](FcConfig* ofDesktop) {
            FcConfig* before = FcConfigReference(nullptr);
            FcConfigSetCurrent(ofDesktop);
            const QByteArray pixels = pixelsOf(*media);
            FcConfigSetCurrent(before);
            FcConfigDestroy(before);
            return pixels;
        };
        PangoFontMap* ofThread = pango_cairo_font_map_get_default();
        FcConfig* none = FcConfigCreate();
        const QByteArray withoutFonts = drawn(none);
        FcConfigDestroy(none);
        QVERIFY(withoutFonts == drawn(writers::pdf::ownFonts()));
        QVERIFY(withoutFonts.count(char(0xff)) < withoutFonts.size() - 300);
        QVERIFY(pango_cairo_font_map_get_default() == ofThread);
    }

    /// Not letter by letter, each from the first font that has it.
    void oldHangulInDrawingsIsPutTogether()
    {
        if (!writers::pdf::ownFonts() ||
            !writers::pdf::missingFamilies({u"Noto Sans CJK KR"_s}, Language::Korean).isEmpty())
            QSKIP("no Noto Sans CJK KR");
        const int syllable = inkWidthOf(u"글"_s);
        QVERIFY(syllable > 10);
        for (const QString& old : {u"\u1112\u119E\u11AB"_s, u"듀\u11F0"_s})
            QVERIFY2(inkWidthOf(old) < 1.2 * syllable, qPrintable(old));
        // Words in front of it and behind stay as they are.
        QVERIFY(inkWidthOf(u"&lt;\u1112\u119E\u11AB&gt;"_s) > 1.5 * syllable);
    }

    void missingFamiliesAreNamedOnce()
    {
        if (!writers::pdf::ownFonts())
            QSKIP("no fonts in the usual folders");
        document::Form form = *document::builtInForm(u"mofa"_s);
        const QString installed =
            writers::pdf::drawnFamily(form.texts[Language::Korean].bodyStyle, Language::Korean);
        for (document::FormTexts& texts : form.texts)
            for (document::TextStyle* style : {&texts.bodyStyle, &texts.titleStyle, &texts.subtitleStyle,
                                               &texts.headingStyle, &texts.noteStyle, &texts.dateStyle,
                                               &texts.tableStyle, &texts.letterheadStyle, &texts.footerStyle})
                style->families = {installed};
        const auto remarks = [&](Format format, const QList<Language>& languages) {
            return writers::familyRemarks(
                writers::outputFiles(releaseOf(u"글"_s, u"Text"_s), form, format, languages, {u"out"_s, {}}),
                form);
        };
        QCOMPARE(remarks(Format::Pdf, {Language::Korean, Language::English}), QStringList());
        // Behind one that is there nobody misses another.
        form.texts[Language::Korean].bodyStyle.families = {installed, u"No Such Face"_s};
        QCOMPARE(remarks(Format::Pdf, {Language::Korean}), QStringList());
        for (document::TextStyle* style :
             {&form.texts[Language::Korean].bodyStyle, &form.texts[Language::Korean].titleStyle})
            style->families = {u"No Such Face"_s, installed};
        const QStringList told = remarks(Format::Pdf, {Language::Korean, Language::English});
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(u"No Such Face"_s) && told.first().contains(installed),
                 qPrintable(told.first()));
        QCOMPARE(remarks(Format::Pdf, {Language::English}), QStringList());
        QCOMPARE(remarks(Format::Html, {Language::Korean}), QStringList()); // the reader's fonts
        // Whatever falls in where nothing of the list is there.
        form.texts[Language::Korean].bodyStyle.families = {u"No Such Face"_s};
        QVERIFY(!writers::familyInstead(form.texts[Language::Korean].bodyStyle, Language::Korean).isEmpty());
    }

    void oneFamilyIsEnoughWhereItHasEveryCharacter()
    {
        if (!writers::pdf::ownFonts())
            QSKIP("no fonts in the usual folders");
        const QString installed = writers::pdf::drawnFamily(
            document::builtInForm(u"mofa"_s)->texts[Language::Korean].bodyStyle, Language::Korean);
        const QStringList families{u"No Such Face"_s, installed, u"Another"_s};
        const auto chosen = writers::pdf::familiesFor(u"외교부는 EU와\n\u200B(1.)"_s, families);
        QCOMPARE(chosen.families, QStringList(installed));
        QVERIFY(chosen.stretches.isEmpty());
        // What no font has is left to Pango, which is given the whole list.
        QCOMPARE(writers::pdf::familiesFor(u"글"_s + text(Nowhere), families).families.first(3), families);
    }

    void aWordIsSetInOneFamily_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("a letter that the family has not") << u"President Erdoğan of"_s << 10 << 17;
        QTest::newRow("beside Hangul") << u"한-Türkiye관계"_s << 2 << 9;
        QTest::newRow("with a combining mark") << u"in Vie\u0323\u0302t Nam"_s << 3 << 9;
        QTest::newRow("Hangul of before 1933") << u"글 \u1112\u119E\u11AB글"_s << 2 << 5;
        QTest::newRow("Hangul of today taken apart, in a font without such letters")
            << u"\u1112\u1161\u11AB글"_s << 0 << 3;
        QTest::newRow("a syllable of today with a final letter of before 1933")
            << u"글 듀\u11F0귁에"_s << 2 << 4;
        QTest::newRow("a syllable of today with a tone of before 1933") << u"글 귁\u302E에"_s << 2 << 4;
        QTest::newRow("Cyrillic, which the family has in squares") << u"총리 Владимир Ⅳ"_s << 3 << 11;
        QTest::newRow("Greek, which the family has in squares") << u"총리 αβγ 1"_s << 3 << 6;
        QTest::newRow("Chinese characters") << u"주韓國"_s << 1 << 3;
        QTest::newRow("everything there") << u"Erdogan 가·나"_s << 0 << 0;
    }
    void aWordIsSetInOneFamily()
    {
        const QStringList families{u"NanumMyeongjo"_s, u"Noto Serif CJK KR"_s};
        if (!writers::pdf::ownFonts() ||
            !writers::pdf::missingFamilies({u"NanumMyeongjo"_s}, Language::Korean).isEmpty())
            QSKIP("no NanumMyeongjo");
        QFETCH(const QString, words);
        QFETCH(const int, from);
        QFETCH(const int, to);
        const auto chosen = writers::pdf::familiesFor(words, families);
        QCOMPARE(chosen.families, QStringList(families.first()));
        if (to == 0) {
            QVERIFY(chosen.stretches.isEmpty());
            return;
        }
        QCOMPARE(chosen.stretches.size(), 1);
        QCOMPARE(chosen.stretches.first().from, from);
        QCOMPARE(chosen.stretches.first().to, to);
        QVERIFY(chosen.stretches.first().family != families.first());
    }

    /// Noto's fonts of Chinese characters have a few accents, and no places for them.
    void accentsStandOnTheirLetters_data()
    {
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("accented");
        QTest::newRow("over a letter with a dot") << u"\u1ECD"_s << u"\u1ECD\u0301"_s;
        QTest::newRow("over a Cyrillic letter") << u"\u043E"_s << u"\u043E\u0301"_s;
        QTest::newRow("over a broad letter") << u"W"_s << u"W\u0304"_s;
        QTest::newRow("two, over and under") << u"o"_s << u"o\u0323\u0304"_s;
    }
    void accentsStandOnTheirLetters()
    {
        QFETCH(const QString, bare);
        QFETCH(const QString, accented);
        for (const QString& family : {u"NanumMyeongjo"_s, u"Noto Serif CJK KR"_s, u"Noto Sans CJK KR"_s}) {
            if (!writers::pdf::ownFonts() ||
                !writers::pdf::missingFamilies({family, u"DejaVu Sans"_s}, Language::Korean).isEmpty())
                continue;
            for (const bool bold : {false, true}) {
                const auto inkOf = [&](const QString& letters) {
                    writers::pdf::Setting setting;
                    setting.style.families = {family};
                    setting.style.bold = bold;
                    PangoRectangle ink;
                    pango_layout_get_extents(writers::pdf::layOut(letters, setting).get(), &ink, nullptr);
                    return ink;
                };
                QVERIFY(inkOf(accented).height > 1.1 * inkOf(bare).height);
                QVERIFY2(inkOf(accented).width < 1.3 * inkOf(bare).width, qPrintable(family));
            }
        }
    }

    /// A word that is well set in the family's own letters stays there.
    void accentsThatAreInTheLetterChangeNothing()
    {
        if (!writers::pdf::ownFonts() ||
            !writers::pdf::missingFamilies({u"DejaVu Sans"_s}, Language::English).isEmpty())
            QSKIP("no DejaVu Sans");
        const auto chosen =
            writers::pdf::familiesFor(u"B\u1ECD\u0301l\u00E1 Caf\u00E9 Владимир"_s, {u"DejaVu Sans"_s});
        QCOMPARE(chosen.families, QStringList(u"DejaVu Sans"_s));
        QVERIFY(chosen.stretches.isEmpty());
    }

    /// An emoji of several characters would fall into pieces.
    void signsAreLeftToPango()
    {
        const QStringList families{u"NanumMyeongjo"_s, u"Noto Serif CJK KR"_s};
        if (!writers::pdf::ownFonts() ||
            !writers::pdf::missingFamilies({u"NanumMyeongjo"_s}, Language::Korean).isEmpty())
            QSKIP("no NanumMyeongjo");
        for (const QString& sign : {u"👩\u200D👩\u200D👧"_s, u"1\uFE0F\u20E3"_s, u"🇰🇷"_s}) {
            const auto chosen = writers::pdf::familiesFor(u"글 "_s + sign, families);
            QVERIFY(chosen.stretches.isEmpty());
            QCOMPARE(chosen.families.first(2), families);
        }
    }

    /// NanumSquare lists Chinese characters for which it has no shape, NanumSquareRound syllables.
    void emptyShapesAreNoLetters()
    {
        for (const auto& [family, letter] : {std::pair(u"NanumSquare"_s, u"京"_s),
                                             {u"NanumSquare"_s, u"•"_s},
                                             {u"NanumSquareRound"_s, u"갂"_s}}) {
            if (!writers::pdf::ownFonts() ||
                !writers::pdf::missingFamilies({family}, Language::Korean).isEmpty())
                continue;
            const auto chosen = writers::pdf::familiesFor(u"가"_s + letter, {family});
            QCOMPARE(chosen.families, QStringList(family));
            QCOMPARE(chosen.stretches.size(), 1);
            QVERIFY(chosen.stretches.first().family != family);
        }
    }

    void manyAreCounted()
    {
        QString many;
        for (char32_t i = 0; i < 11; ++i)
            many += text(Nowhere - i);
        const QString remark = remarkOn(releaseOf(many, {}), Format::Pdf, {Language::Korean});
        QCOMPARE(remark.count(u"U+"_s), 8);
        QVERIFY2(remark.contains(u"3"_s), qPrintable(remark));
    }

    /// What is said here is what Pango does on the page.
    void agreesWithThePage()
    {
        if (!writers::pdf::ownFonts())
            QSKIP("no fonts in the usual folders");
        writers::pdf::Setting setting;
        setting.style = document::builtInForm(u"mofa"_s)->texts[Language::Korean].bodyStyle;
        for (char32_t character = 0x20; character < 0x30000; character += character < 0x3000 ? 13 : 331) {
            // What is made of other characters may be drawn from them.
            if (QChar::isSurrogate(character) || QChar::isNonCharacter(character) ||
                !QChar::decomposition(character).isEmpty())
                continue;
            const document::RichText one(text(character));
            const auto layout = writers::pdf::layOut(one, setting);
            const bool boxed = pango_layout_get_unknown_glyphs_count(layout.get()) > 0;
            const bool named = !writers::pdf::charactersWithoutFont(one.plain()).isEmpty();
            QVERIFY2(boxed == named,
                     qPrintable(u"U+%1 %2"_s.arg(character, 0, 16).arg(boxed ? u"boxed"_s : u"named"_s)));
        }
    }
};

COMMUNIQUE_TEST(FontRemarkTest)
#include "FontRemarkTest.moc"
