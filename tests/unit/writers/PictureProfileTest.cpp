#include "Pictures.h"
#include "TestMain.h"

#include "writers/pdf/PictureObjects.h"

#include <QTest>

#include <lcms2.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;
using namespace communique;
using writers::pdf::PictureObjects;
using writers::pdf::profileOf;

namespace {

QByteArray bytesOf(cmsHPROFILE profile)
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

/// Wider than a screen's, as cameras have them.
QByteArray wide()
{
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 2.2);
    cmsToneCurve* curves[] = {curve, curve, curve};
    const QByteArray made = bytesOf(cmsCreateRGBProfile(&white, &primaries, curves));
    cmsFreeToneCurve(curve);
    return made;
}

QByteArray grey()
{
    cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.8);
    const QByteArray made = bytesOf(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return made;
}

/// A PNG of one colour, with a profile in front of its pixels.
QByteArray png(const QByteArray& profile)
{
    using namespace tests;
    constexpr quint32 Side = 8;
    QByteArray rows;
    for (quint32 y = 0; y < Side; ++y)
        rows += '\0' + QByteArray("\x5A\x96\x3C", 3).repeated(Side);
    QByteArray bytes("\x89PNG\r\n\x1A\n", 8);
    bytes += chunk("IHDR", bigEndian(Side) + bigEndian(Side) + QByteArray("\x08\x02\0\0\0", 5));
    if (!profile.isEmpty())
        bytes += chunk("iCCP", QByteArray("camera\0\0", 8) + qCompress(profile).sliced(4));
    return bytes + chunk("IDAT", qCompress(rows).sliced(4)) + chunk("IEND", {});
}

/// In two segments, the second one first.
QByteArray jpeg(const QByteArray& profile)
{
    const auto segment = [&](int part, const QByteArray& bytes) {
        const QByteArray data = QByteArray("ICC_PROFILE\0", 12) + char(part) + char(2) + bytes;
        return QByteArray("\xFF\xE2") + tests::bigEndian(static_cast<quint32>(data.size() + 2)).sliced(2) +
               data;
    };
    const qsizetype half = profile.size() / 2;
    return tests::jpeg(8, 8).insert(2, segment(2, profile.sliced(half)) + segment(1, profile.first(half)));
}

document::MediaPtr mediaOf(const QByteArray& bytes)
{
    const auto media = document::readMedia(bytes);
    return media ? *media : nullptr;
}

} // namespace

/// Photographs have the colours that their files describe.
class PictureProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead()
    {
        QCOMPARE(profileOf(*mediaOf(png(wide()))).bytes.toHex(), wide().toHex());
        QCOMPARE(profileOf(*mediaOf(png(wide()))).components, 3);
        QCOMPARE(profileOf(*mediaOf(jpeg(grey()))).bytes.toHex(), grey().toHex());
        QCOMPARE(profileOf(*mediaOf(jpeg(grey()))).components, 1);
        QVERIFY(profileOf(*mediaOf(png({}))).bytes.isEmpty());
        QVERIFY(profileOf(*mediaOf(tests::jpeg(8, 8))).bytes.isEmpty());
    }

    void isLeftWhereAPdfMayNotHaveIt_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::newRow("cut off") << wide().chopped(20);
        QTest::newRow("none at all") << QByteArray("no profile");
        QTest::newRow("of version 5") << wide().replace(8, 1, "\x05");
        QTest::newRow("for ink") << wide().replace(16, 4, "CMYK");
        QTest::newRow("a link of devices") << wide().replace(12, 4, "link");
        QTest::newRow("without curves") << wide().replace("rTRC", "none");
        QTest::newRow("with a part outside") << [] {
            QByteArray broken = wide();
            return broken.replace(128 + 4 + 8, 4, "\x00\xFF\xFF\xFF");
        }();
    }
    void isLeftWhereAPdfMayNotHaveIt()
    {
        QFETCH(const QByteArray, profile);
        QVERIFY(profileOf(*mediaOf(png(profile))).bytes.isEmpty());
    }

    /// Once for all pictures of a camera; none for a picture that says nothing.
    void goesIntoTheFile()
    {
        QPDF pdf;
        pdf.emptyPDF();
        PictureObjects objects;
        QCOMPARE(objects.indexOf(*mediaOf(png(wide())), {80, 80}), 0);
        QCOMPARE(objects.indexOf(*mediaOf(png(wide())), {40, 40}), 0);
        QCOMPARE(objects.indexOf(*mediaOf(png({})), {80, 80}), 1);
        const QList<QPDFObjectHandle> forms = objects.write(pdf);
        QCOMPARE(forms.size(), 2);
        const auto spaceOf = [](QPDFObjectHandle form) {
            QPDFObjectHandle pictures = form.getDict().getKey("/Resources").getKey("/XObject");
            return pictures.getKey(*pictures.getKeys().begin()).getDict().getKey("/ColorSpace");
        };
        QPDFObjectHandle space = spaceOf(forms[0]);
        QVERIFY(space.isArray());
        QCOMPARE(space.getArrayItem(0).getName(), std::string("/ICCBased"));
        QCOMPARE(space.getArrayItem(1).getDict().getKey("/N").getIntValueAsInt(), 3);
        const auto buffer = space.getArrayItem(1).getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                            static_cast<qsizetype>(buffer->getSize()))
                     .toHex(),
                 wide().toHex());
        QVERIFY(spaceOf(forms[1]).isName());
    }
};

COMMUNIQUE_TEST(PictureProfileTest)
#include "PictureProfileTest.moc"
