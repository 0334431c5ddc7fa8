#include "Page.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "writers/Writers.h"
#include "writers/mail/Message.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using tests::Page;
using writers::Format;

namespace {

document::Release everything()
{
    return document::readRelease(
               *base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/web/everything.communique")))
        ->release;
}

QByteArray written(Format format, const QString& form, const QList<Language>& languages,
                   const document::Release& release = everything())
{
    const auto bytes = writers::write(release, *document::builtInForm(form), format, languages);
    return bytes ? *bytes : QByteArray();
}

/// The bytes of every base64 part, in order.
QList<QByteArray> partsOf(const QByteArray& message)
{
    QList<QByteArray> parts;
    qsizetype at = 0;
    while ((at = message.indexOf("Content-Transfer-Encoding: base64\r\n", at)) >= 0) {
        const qsizetype from = message.indexOf("\r\n\r\n", at) + 4;
        parts.append(QByteArray::fromBase64(message.mid(from, message.indexOf("--", from) - from)));
        at = from;
    }
    return parts;
}

QString decoded(const QByteArray& header)
{
    QByteArray bytes;
    for (const QByteArray& word : header.split(' '))
        bytes += QByteArray::fromBase64(word.trimmed().mid(10).chopped(2));
    return QString::fromUtf8(bytes);
}

} // namespace

/// What mail programs and messengers get.
class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStyleStandsOnItsElement()
    {
        for (const QString& form : document::builtInForms()) {
            const Page page(written(Format::Mail, form, {Language::Korean, Language::English}));
            for (const QString& tag : {u"style"_s, u"link"_s, u"script"_s, u"img"_s})
                QVERIFY2(!page.has(tag), qPrintable(tag));
            QVERIFY(!page.html().contains(u"data:"_s));
            QVERIFY(!page.html().contains(u"Content-Security-Policy"_s));
            page.visit([](const GumboNode* node) {
                QVERIFY(Page::attribute(node, u"class"_s).isEmpty());
                const GumboTag tag = node->v.element.tag;
                if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_A)
                    QVERIFY(!Page::attribute(node, u"style"_s).isEmpty());
            });
            QVERIFY(page.html().contains(u"max-width:640px"_s));
            QVERIFY(page.html().contains(u"악수하는 두 대표"_s)); // in place of the picture
        }
    }

    /// Also in tables, whose narrow cells would tear Korean words first.
    void koreanWordsAreKeptWhole()
    {
        const QString mail = QString::fromUtf8(written(Format::Mail, u"mofa"_s, {Language::Korean}));
        QVERIFY(
            mail.section(u"<div lang=\"ko\""_s, 1).section(u'>', 0, 0).contains(u"word-break:keep-all"_s));
    }

    void amountsStandAtTheRight()
    {
        document::Block block = tests::sample({{document::BlockType::Table, 0, {}, {}}}).block(0);
        for (const auto& [country, amount] : {std::pair{u"미국"_s, u"1,234억 원"_s}, {u"중국"_s, u"-"_s}})
            block.table.rows.append({{document::RichText(country), {}}, {document::RichText(amount), {}}});
        const Page page(
            written(Format::Mail, u"mofa"_s, {Language::Korean},
                    tests::sample({}).withBlocks({std::make_shared<const document::Block>(block)})));
        const QStringList styles = page.attributesOf(u"td"_s, u"style"_s);
        QCOMPARE(styles.size(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(styles[i].contains(i % 2 ? u"text-align:right"_s : u"text-align:left"_s));
    }

    void markersAndOrderCarryTheMeaning()
    {
        const Page page(written(Format::Mail, u"mofa"_s, {Language::English}));
        const QString text = page.textOf(u"body"_s);
        const QStringList order{u"EMBARGOED"_s,
                                u"5th ROK-EU"_s,
                                u"2019-07-01"_s,
                                u"1.\u00a0 The Ministry"_s,
                                u"°\u00a0 Mr. Kim"_s,
                                u"3.\u00a0 The two"_s,
                                u"* unofficial translation"_s};
        qsizetype at = -1;
        for (const QString& each : order) {
            QVERIFY2(text.indexOf(each, at + 1) > at, qPrintable(each));
            at = text.indexOf(each, at + 1);
        }
        QCOMPARE(page.attributeOf(u"html"_s, u"lang"_s), u"en"_s);
    }

    void aMessageIsWhole()
    {
        const QByteArray message = written(Format::Message, u"mofa"_s, {Language::Korean});
        const QByteArray head = message.first(message.indexOf("\r\n\r\n"));
        for (const auto* line : {"\r\nMIME-Version: 1.0", "\r\nDate: Mon, 1 Jul 2019 00:00:00 -0000",
                                 "\r\nContent-Language: ko", "\r\nX-Unsent: 1", "<security@example.go.kr>"})
            QVERIFY2(head.contains(line), line);
        const qsizetype subject = head.indexOf("\r\nSubject: ") + 11;
        QCOMPARE(decoded(head.mid(subject, head.indexOf("\r\nDate", subject) - subject).replace("\r\n", "")),
                 everything().header().title[Language::Korean]);
        for (const QByteArray& line : message.split('\n')) {
            QVERIFY(line.size() <= 79);
            for (const char c : line)
                QVERIFY(static_cast<uchar>(c) < 0x80);
        }
        const QList<QByteArray> parts = partsOf(message);
        QCOMPARE(parts.size(), 4); // text, HTML, two pictures
        QVERIFY(QString::fromUtf8(parts[0]).contains(u"1. 외교부는"_s));
        const Page page(parts[1]);
        const QStringList sources = page.attributesOf(u"img"_s, u"src"_s);
        QCOMPARE(sources.size(), 2);
        for (const QString& source : sources)
            QVERIFY(message.contains("Content-ID: <" + source.sliced(4).toLatin1() + '>'));
        QVERIFY(parts[2].startsWith("\x89PNG"));
    }

    /// Gmail, Outlook and Naver leave out SVG.
    void drawingsGoAsPixels()
    {
        document::Block block;
        block.id = u"b1"_s;
        block.shape = document::defaultShape(document::BlockType::Figure);
        block.figure.media =
            *document::readMedia("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>"
                                 "<rect width='40' height='20' fill='#123a7a'/></svg>");
        block.figure.alternative[Language::Korean] = u"그림"_s;
        const QByteArray message =
            written(Format::Message, u"mofa"_s, {Language::Korean},
                    everything().withBlocks({std::make_shared<const document::Block>(block)}));
        QVERIFY(!message.contains("image/svg"));
        const QList<QByteArray> parts = partsOf(message);
        const QByteArray& png = parts.last();
        QVERIFY(png.startsWith("\x89PNG"));
        const auto drawn = document::readMedia(png);
        QVERIFY(drawn.ok());
        QCOMPARE((*drawn)->width, 1280);
        QCOMPARE((*drawn)->height, 640);
    }

    void wordsOfHeadersAreNeverDivided()
    {
        QCOMPARE(writers::mail::encodedWords(u"Plain words"_s), QByteArray("Plain words"));
        const QString long_ = u"보도자료 👩‍👩‍👧 "_s.repeated(30).trimmed();
        const QByteArray encoded = writers::mail::encodedWords(long_);
        for (const QByteArray& word : encoded.split(' '))
            QVERIFY(word.trimmed().size() <= 75);
        QCOMPARE(decoded(QByteArray(encoded).replace("\r\n", "")), long_);
        QVERIFY(!writers::mail::encodedWords(u"a\r\nBcc: x@example.org"_s).contains('\n'));
    }

    void aSenderWithoutAnAddressIsAName()
    {
        document::Header header = everything().header();
        header.contacts = {{{}, {}, {}, u"Kim"_s, {}, u"no address\r\nBcc: x@example.org"_s}};
        const QByteArray message =
            written(Format::Message, u"mofa"_s, {Language::English}, everything().withHeader(header));
        QVERIFY(message.startsWith("From: \"Ministry of Foreign Affairs\":;\r\n"));
        QVERIFY(!message.contains("\nBcc"));
    }

    void thePictureIsOfItsSize()
    {
        QSet<QByteArray> seen;
        for (const QString& form : document::builtInForms())
            for (const QList<Language>& languages : {QList{Language::Korean}, QList{Language::English},
                                                     QList{Language::Korean, Language::English}}) {
                const QByteArray png = written(Format::Picture, form, languages);
                QVERIFY(png.startsWith("\x89PNG"));
                QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), 1200U);
                QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), 630U);
                QVERIFY(png.size() < 300'000);
                QCOMPARE(written(Format::Picture, form, languages), png);
                seen.insert(png);
            }
        QCOMPARE(seen.size(), 9); // two forms share all that a picture shows
    }

    void strangeTitlesFitThePicture()
    {
        for (const QString& title : {u"가"_s.repeated(2000), u"W"_s.repeated(500),
                                     u"The Long Title "_s.repeated(60), QString(), u"\u202e العربية"_s}) {
            document::Header header = everything().header();
            header.title = {title, title};
            header.embargo.reset();
            QVERIFY(written(Format::Picture, u"mofa"_s, {Language::Korean, Language::English},
                            everything().withHeader(header))
                        .startsWith("\x89PNG"));
        }
    }
};

COMMUNIQUE_TEST(MailTest)
#include "MailTest.moc"
