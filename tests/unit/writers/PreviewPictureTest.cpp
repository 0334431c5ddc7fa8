#include "TestMain.h"

#include "document/Form.h"
#include "document/Release.h"
#include "writers/picture/PreviewPicture.h"

#include <QTest>

#include <cairo.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

Surface pixelsOf(QByteArray png)
{
    const auto take = [](void* from, unsigned char* data, unsigned int length) {
        auto* left = static_cast<QByteArray*>(from);
        if (left->size() < qsizetype(length))
            return CAIRO_STATUS_READ_ERROR;
        std::memcpy(data, left->constData(), length);
        left->remove(0, length);
        return CAIRO_STATUS_SUCCESS;
    };
    return {cairo_image_surface_create_from_png_stream(take, &png), &cairo_surface_destroy};
}

/// Rows with anything but white in them.
int inkedRows(const Surface& surface, int from, int to)
{
    int inked = 0;
    for (int y = from; y < to; ++y) {
        const auto* row =
            reinterpret_cast<const quint32*>(cairo_image_surface_get_data(surface.get()) +
                                             qsizetype(y) * cairo_image_surface_get_stride(surface.get()));
        inked += std::any_of(row, row + writers::picture::Width,
                             [](quint32 pixel) { return (pixel & 0xFFFFFF) != 0xFFFFFF; })
                     ? 1
                     : 0;
    }
    return inked;
}

} // namespace

class PreviewPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTitlesAreSetSmallerThenCut_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<bool>("both");
        const QString korean = u"아주 긴 제목 "_s;
        const QString english = u"A Very Long Title of a Release "_s;
        for (const int times : {1, 8, 16, 60})
            for (const bool both : {false, true})
                QTest::addRow("%d times, %s", times, both ? "both" : "one")
                    << korean.repeated(times).trimmed() << english.repeated(times).trimmed() << both;
        QTest::newRow("one word") << u"가"_s.repeated(900) << u"X"_s.repeated(900) << true;
    }

    void longTitlesAreSetSmallerThenCut()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, both);
        document::Header header;
        header.date = QDate(2026, 10, 8);
        header.title[Language::Korean] = korean;
        header.title[Language::English] = english;
        const document::Release release(header, {});
        for (const Language language : base::Languages) {
            QList<Language> languages{language};
            if (both)
                languages.append(base::other(language));
            const auto png =
                writers::picture::writePicture(release, *document::builtInForm(u"mofa"_s), languages);
            QVERIFY(png);
            const Surface surface = pixelsOf(*png);
            QCOMPARE(cairo_surface_status(surface.get()), CAIRO_STATUS_SUCCESS);
            QVERIFY(inkedRows(surface, 140, 500) > 30);
            // Above and below the titles, and below the date, nothing stands.
            QCOMPARE(inkedRows(surface, 140, 160), 0);
            QCOMPARE(inkedRows(surface, 500, 515), 0);
            QVERIFY(inkedRows(surface, 515, 560) > 10);
            QCOMPARE(inkedRows(surface, 562, writers::picture::Height), 0);
        }
    }
};

COMMUNIQUE_TEST(PreviewPictureTest)
#include "PreviewPictureTest.moc"
