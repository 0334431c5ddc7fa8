#include "Pictures.h"
#include "TestMain.h"

#include "document/Form.h"
#include "writers/PictureRemark.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using writers::Format;

namespace {

const auto SvgStart = QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>");

/// Two pictures of the same measures, the second with pixels that are none.
QByteArray damagedPng()
{
    QByteArray bytes = tests::png(20, 10);
    bytes.replace(bytes.indexOf("IDAT") + 6, 4, "\xff\xff\xff\xff");
    return bytes;
}

/// Ten to the eighth squares, by references to references.
QByteArray unfolding()
{
    QByteArray svg = SvgStart + "<defs><rect id='u0' width='1' height='1'/>";
    for (int i = 1; i < 9; ++i)
        svg += "<g id='u" + QByteArray::number(i) + "'>" +
               ("<use href='#u" + QByteArray::number(i - 1) + "'/>").repeated(10) + "</g>";
    return svg + "</defs><use href='#u8'/></svg>";
}

QStringList remarksOn(const document::Release& release, const document::Form& form, Format format)
{
    const auto files = writers::outputFiles(release, form, format, {Language::Korean}, {u"out"_s, {}});
    return writers::pictureRemarks(files, release, form);
}

} // namespace

class PictureRemarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyDamagedPicturesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("png") << tests::png(20, 10) << false;
        QTest::newRow("svg") << SvgStart + "<rect width='5' height='5'/></svg>" << false;
        QTest::newRow("outside") << SvgStart + "<image href='file:///etc/passwd'/></svg>" << false;
        QTest::newRow("jpeg") << tests::jpeg(20, 10) << false;
        QTest::newRow("damaged png") << damagedPng() << true;
        QTest::newRow("entity") << "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + SvgStart +
                                       "<text>&x;</text></svg>"
                                << true;
        QTest::newRow("unfolding") << unfolding() << true;
    }
    void onlyDamagedPicturesAreNamed()
    {
        QFETCH(QByteArray, picture);
        QFETCH(bool, damaged);
        const document::Release release = tests::withFigures(picture);
        QVERIFY(release.block(0).figure.media);
        const document::Form& form = *document::builtInForm(u"mofa"_s);
        const QStringList remarks = remarksOn(release, form, Format::Pdf);
        QCOMPARE(remarks.size(), damaged ? 2 : 0);
        QVERIFY(!damaged || remarks.first().contains(u"회의장 사진"_s));
        QCOMPARE(remarksOn(release, form, Format::Text), QStringList());
        // The rest of the page is written, with its tags in order.
        QVERIFY(writers::write(release, form, Format::Pdf, {Language::Korean}).ok());
    }

    void lostPicturesAreNamedInEveryFormat()
    {
        const document::Release whole = tests::withFigures(tests::png(20, 10));
        document::Block figure = whole.block(0);
        figure.figure.lost = figure.figure.media->digest;
        figure.figure.media = {};
        const document::Release release(whole.header(), {std::make_shared<const document::Block>(figure)});
        const document::Form& form = *document::builtInForm(u"mofa"_s);
        for (const Format format : {Format::Pdf, Format::Html, Format::Text}) {
            const QStringList remarks = remarksOn(release, form, format);
            QCOMPARE(remarks.size(), 1);
            QVERIFY(remarks.first().contains(u"회의장 사진"_s));
            QVERIFY(writers::write(release, form, format, {Language::Korean}).ok());
        }
    }

    void picturesWithoutWordsAreNamed()
    {
        const auto remark = [](const document::Release& release, Format format) {
            return writers::wordlessRemark(writers::outputFiles(release, *document::builtInForm(u"mofa"_s),
                                                                format, {Language::Korean}, {u"out"_s, {}}),
                                           release);
        };
        const document::Release release = tests::withFigures(tests::png(20, 10));
        QCOMPARE(remark(release, Format::Pdf), QString());
        document::Block silent = release.block(1);
        silent.figure.alternative = {};
        const auto with = [&] {
            return document::Release(release.header(), {release.blocks().first(),
                                                        std::make_shared<const document::Block>(silent)});
        };
        QCOMPARE(remark(with(), Format::Pdf), QString()); // the caption is said in its place
        silent.text = {};
        QVERIFY(remark(with(), Format::Pdf).contains(u"b2.ko"_s));
        QVERIFY(remark(with(), Format::Html).contains(u"b2.ko"_s));
        QCOMPARE(remark(with(), Format::Text), QString());
        silent.shape.absent[Language::Korean] = true;
        QCOMPARE(remark(with(), Format::Pdf), QString());
    }

    void aDamagedLogoIsNamed()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.logo.file = u"seal.png"_s;
        form.logo.media = *document::readMedia(damagedPng());
        const document::Release release = tests::withFigures(tests::png(20, 10));
        for (const Format format : {Format::Pdf, Format::Picture}) {
            const QStringList remarks = remarksOn(release, form, format);
            QCOMPARE(remarks.size(), 1);
            QVERIFY(remarks.first().contains(u"seal.png"_s));
        }
        QCOMPARE(remarksOn(release, form, Format::Text), QStringList());
    }
};

COMMUNIQUE_TEST(PictureRemarkTest)
#include "PictureRemarkTest.moc"
