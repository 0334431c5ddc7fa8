#include "TestMain.h"

#include <QFile>
#include <QTest>

#include <lcms2.h>

/// The colour profile that every PDF carries.
class ColourProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Little CMS makes it, in version 4.2 (which ISO 19005-2 allows) and with a date that never changes.
    void isLittleCmsOwn()
    {
        cmsHPROFILE profile = cmsCreate_sRGBProfile();
        cmsSetProfileVersion(profile, 4.2);
        cmsUInt32Number size = 0;
        QVERIFY(cmsSaveProfileToMem(profile, nullptr, &size));
        QByteArray made(size, '\0');
        QVERIFY(cmsSaveProfileToMem(profile, made.data(), &size));
        cmsCloseProfile(profile);
        // ISO 15076-1, table 17: six numbers of two bytes.
        made.replace(24, 12, QByteArray("\x07\xD0\0\x01\0\x01\0\0\0\0\0\0", 12));
        QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/colour/srgb.icc"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toHex(), made.toHex());
    }
};

COMMUNIQUE_TEST(ColourProfileTest)
#include "ColourProfileTest.moc"
