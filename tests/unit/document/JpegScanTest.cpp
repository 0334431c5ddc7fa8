#include "Pictures.h"
#include "TestMain.h"

#include "base/Files.h"
#include "document/JpegScan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using document::isCutOff;

class JpegScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsBeforeItsPicture_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"rgb.jpg", "grey.jpg", "cmyk.jpg", "progressive.jpg"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void endsBeforeItsPicture()
    {
        QFETCH(const QString, file);
        const auto bytes = base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/pictures/") + file);
        QVERIFY(bytes);
        QVERIFY(!isCutOff(*bytes));
        const qsizetype scan = bytes->indexOf("\xFF\xDA");
        QVERIFY(scan > 0);
        const qsizetype behind = scan + 20; // some of its first blocks
        const QByteArray half = bytes->left(behind);
        QVERIFY(isCutOff(half));
        QVERIFY(isCutOff(half + QByteArray("\xFF\xD9", 2))); // however it was closed
        for (qsizetype size = 0; size < scan; ++size)
            QVERIFY(!isCutOff(bytes->left(size))); // no scan to speak of; readMedia() refuses these
    }

    void nothingElseIsAJpeg()
    {
        QVERIFY(!isCutOff({}));
        QVERIFY(!isCutOff(tests::png(4, 4)));
        QVERIFY(!isCutOff(tests::jpeg(64, 48)));
    }

    /// Bytes turned anywhere are read to some end.
    void nonsenseIsReadWithinItsBounds()
    {
        const auto bytes = base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/pictures/rgb.jpg"));
        QVERIFY(bytes);
        for (qsizetype at = 2; at < bytes->size(); ++at)
            for (const int value : {0x00, 0x01, 0x7F, 0xFF}) {
                QByteArray turned = *bytes;
                turned[at] = static_cast<char>(value);
                (void)isCutOff(turned);
            }
    }
};

COMMUNIQUE_TEST(JpegScanTest)
#include "JpegScanTest.moc"
