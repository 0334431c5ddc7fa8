#include "Pictures.h"
#include "Samples.h"
#include "TestMain.h"

#include "document/ReleaseFile.h"

#include <QSize>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::document;
using base::Language;

class MediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotographIsShownAsTheCameraWasHeld()
    {
        const QByteArray plain = tests::jpeg(64, 48);
        const auto held = [&](const QByteArray& exif) {
            const QByteArray segment = QByteArray("Exif\0\0", 6) + exif;
            const auto length = static_cast<char>(segment.size() + 2);
            const auto read =
                readMedia(plain.left(2) + QByteArray("\xFF\xE1\0", 3) + length + segment + plain.mid(2));
            return read ? **read : document::Media{};
        };
        const QByteArray big("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 26);
        const QByteArray little("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0\0\0\0\0", 26);
        QCOMPARE(held(big).orientation, 6);
        QCOMPARE(held(big).width, 48);
        QCOMPARE(held(big).height, 64);
        QCOMPARE(held(little).orientation, 3);
        QCOMPARE(held(little).width, 64);
        for (qsizetype size = 0; size < 22; ++size) {
            QCOMPARE(held(big.left(size)).width, 64);
            QCOMPARE(held(big.left(size)).orientation, 1);
        }
        // PNG 3, 11.3.4.7: browsers turn it as well. Wherever the chunk stands.
        const QByteArray upright = tests::png(40, 20);
        constexpr qsizetype AfterHeader = 8 + 25;
        for (const qsizetype at : {AfterHeader, upright.size() - 12}) {
            const auto turned = readMedia(QByteArray(upright).insert(at, tests::chunk("eXIf", big)));
            QVERIFY(turned);
            QCOMPARE((*turned)->orientation, 6);
            QCOMPARE((*turned)->width, 20);
            QCOMPARE((*turned)->height, 40);
        }
    }

    void knowsPicturesByTheirContent()
    {
        const auto png = readMedia(tests::png(40, 20));
        QVERIFY2(png, png ? "" : qPrintable(png.error().message));
        QCOMPARE((*png)->type, u"image/png"_s);
        QCOMPARE((*png)->width, 40);
        QCOMPARE((*png)->height, 20);
        const auto jpeg = readMedia(tests::jpeg(64, 48));
        QVERIFY(jpeg && (*jpeg)->type == u"image/jpeg" && (*jpeg)->width == 64 && (*jpeg)->height == 48);
        const auto svg = readMedia("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 "
                                   "0 30 10'><rect width='5' height='5'/></svg>");
        QVERIFY(svg && (*svg)->type == u"image/svg+xml" && (*svg)->width == 30 && (*svg)->height == 10);
    }

    void refusesWhatCannotBeShown()
    {
        const QByteArray good = tests::png(40, 20);
        const QList<QByteArray> bad{
            {},
            "no picture",
            good.left(good.size() - 5),
            good.left(20),
            tests::jpeg(64, 48).left(12),
            "<svg xmlns='http://www.w3.org/2000/svg' width='5' height='5'><rect></svg>",
            "<html><svg></svg></html>",
            tests::png(20'000, 20'000),
            QByteArray(MaxMediaBytes + 1, 'x')};
        for (const QByteArray& bytes : bad) {
            const auto media = readMedia(bytes);
            QVERIFY2(!media, bytes.left(30).constData());
            QVERIFY(!media.error().message.isEmpty());
        }
        QVERIFY(readMedia(tests::png(20'000, 20'000)).error().message.contains(u"20000"_s));
    }

    void aDrawingMayBeInUtf16()
    {
        const QString svg =
            u"\uFEFF<?xml version='1.0' encoding='UTF-16'?><svg xmlns='http://www.w3.org/2000/svg' "
            "width='20' height='10'><text>글</text></svg>"_s;
        for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            const QByteArray bytes = QStringEncoder(encoding)(svg);
            const auto media = readMedia(bytes);
            QVERIFY2(media, media ? "" : qPrintable(media.error().message));
            QCOMPARE((*media)->width, 20);
            QCOMPARE((*media)->bytes, bytes);
        }
    }

    void aDrawingWithoutMeasuresIsAsLargeAsInBrowsers()
    {
        for (const auto& [size, expected] :
             {std::pair{QByteArray(), QSize(300, 150)},
              {QByteArray("width='100%' height='100%'"), QSize(300, 150)},
              {QByteArray("width='80'"), QSize(80, 150)},
              {QByteArray("height='auto' viewBox='0 0 40 30'"), QSize(40, 30)}}) {
            const auto media = readMedia("<svg xmlns='http://www.w3.org/2000/svg' " + size +
                                         "><rect width='5' height='5'/></svg>");
            QVERIFY2(media, size.constData());
            QCOMPARE(QSize((*media)->width, (*media)->height), expected);
        }
    }

    void aDrawingOfNoSizeIsNotCalledDamaged()
    {
        for (const QByteArray& size : {QByteArray("width='0' height='0'"), QByteArray("viewBox='0 0 0 0'")}) {
            const auto media = readMedia("<svg xmlns='http://www.w3.org/2000/svg' " + size +
                                         "><rect width='5' height='5'/></svg>");
            QVERIFY(!media && media.error().message.contains(u"viewBox"_s));
        }
        const auto cut = readMedia("<svg xmlns='http://www.w3.org/2000/svg'><rect");
        QVERIFY(!cut && cut.error().message.contains(u"cut off"_s));
    }

    void aPictureIsStoredOnce()
    {
        const Release release = tests::withFigures(tests::png(40, 20));
        const QByteArray bytes = writeRelease(release);
        QCOMPARE(bytes.count("\"data\""), 1);
        const auto read = readRelease(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(read->release == release);
        QCOMPARE(read->release.block(0).figure.media, read->release.block(1).figure.media);
        QCOMPARE(writeRelease(read->release), bytes);
    }

    void aFileWithAnotherPictureIsFaulty()
    {
        QByteArray bytes = writeRelease(tests::withFigures(tests::png(40, 20)));
        const auto problems = [&](const QByteArray& from, const QByteArray& to) {
            QByteArray changed = bytes;
            changed.replace(from, to);
            return !readRelease(changed);
        };
        QVERIFY(problems("\"width\": 60", "\"width\": 600"));
    }

    void aLostPictureDoesNotTakeTheTextWithIt_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no base64") << QByteArray("\"data\": \"") << QByteArray("\"data\": \"?");
        QTest::newRow("no picture") << QByteArray("\"data\": \"") << QByteArray("\"data\": \"AAAA");
        QTest::newRow("not in the file") << QByteArray("\"media\": \"") << QByteArray("\"media\": \"0");
    }
    void aLostPictureDoesNotTakeTheTextWithIt()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const document::Release whole = tests::withFigures(tests::png(40, 20));
        QByteArray bytes = writeRelease(whole);
        bytes.replace(from, to);
        const auto read = readRelease(bytes);
        QVERIFY(read.ok());
        const Figure& figure = read->release.block(0).figure;
        QVERIFY(figure.isLost());
        QVERIFY(!(read->release == whole));
        QCOMPARE(figure.alternative, whole.block(0).figure.alternative);
        QCOMPARE(figure.width, whole.block(0).figure.width);
        QVERIFY(!validateFile(bytes)->isEmpty()); // and it is told
        // What is written says the same again.
        const QByteArray written = writeRelease(read->release);
        QVERIFY(readRelease(written)->release == read->release);
        QVERIFY(!validateFile(written)->isEmpty());
        // Nothing of the picture is dropped: whoever mends the file by hand has it as it was.
        if (to.startsWith("\"data\"")) {
            QByteArray mended = written;
            mended.replace(to, from);
            QVERIFY(readRelease(mended)->release == whole);
        }
    }
};

COMMUNIQUE_TEST(MediaTest)
#include "MediaTest.moc"
