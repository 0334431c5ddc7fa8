#include "Pictures.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "base/Text.h"
#include "document/ReleaseFile.h"
#include "readers/Readers.h"
#include "writers/Contrast.h"
#include "writers/Writers.h"
#include "writers/pdf/PdfWriter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using writers::Format;

namespace {

document::Release seed()
{
    return readers::read(
               *base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/seed/mofa-2019-07-01-rok-eu.txt")))
        ->release;
}

document::Release bundledSample()
{
    return document::readRelease(
               *base::readFile(QStringLiteral(COMMUNIQUE_SOURCE_DIR
                                              "/resources/sample/mofa-2019-07-01-rok-eu.communique")))
        ->release;
}

QByteArray written(const document::Release& release, Format format, const QList<Language>& languages)
{
    const auto bytes =
        writers::write(release, *document::builtInForm(release.header().form), format, languages);
    return bytes ? *bytes : QByteArray();
}

QStringList solidLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString words = base::collapsed(line); !words.isEmpty())
            lines.append(words);
    return lines;
}

/// What a poppler or qpdf tool prints about a finished PDF.
QString asked(const QString& tool, const QStringList& options, const QByteArray& pdf,
              const QStringList& after = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"release.pdf"_s);
    if (!base::writeFile(path, pdf))
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, options + QStringList{path} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

document::Release longRelease(int paragraphs)
{
    QList<tests::Spec> specs;
    for (int i = 0; i < paragraphs; ++i) {
        specs.append(
            {BlockType::Paragraph, 0,
             u"양측은 협력 방안을 폭넓게 논의하고 실무 협의를 이어가기로 하였다. "_s.repeated(3 + i % 4)
                 .trimmed(),
             u"The two sides discussed cooperation in detail and agreed to keep in touch. "_s
                 .repeated(2 + i % 5)
                 .trimmed()});
        specs.append({BlockType::Point, 1, u"참석자들은 의견을 교환하였다."_s,
                      u"The participants exchanged views."_s});
    }
    return tests::sample(specs);
}

/// Words on a page that stand over one another, by their boxes as poppler reads them.
QStringList overlaps(const QByteArray& pdf)
{
    struct Word
    {
        QRectF box;
        QString text;
    };
    QStringList found;
    const QString pages = asked(u"pdftotext"_s, {u"-bbox"_s}, pdf, {u"-"_s});
    const QRegularExpression pattern(
        u"<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)<"_s);
    for (const QString& page : pages.split(u"<page "_s).sliced(1)) {
        QList<Word> words;
        for (auto match = pattern.globalMatch(page); match.hasNext();) {
            const auto word = match.next();
            const QPointF from(word.captured(1).toDouble(), word.captured(2).toDouble());
            const QPointF to(word.captured(3).toDouble(), word.captured(4).toDouble());
            // Ascent and descent of neighbouring lines may meet; letters do not.
            const Word each{
                QRectF(from, to).adjusted(1, (to.y() - from.y()) * 0.3, -1, (from.y() - to.y()) * 0.3),
                word.captured(5)};
            for (const Word& other : std::as_const(words))
                if (each.box.intersects(other.box))
                    found.append(each.text + u" / "_s + other.text);
            words.append(each);
        }
    }
    return found;
}

/// An office with a long name and a release full of narrow columns and many contacts.
document::Release crowded()
{
    document::Release release = tests::sample({{BlockType::Table, 0, u"표"_s, u"Table"_s}});
    document::Block block = release.block(0);
    for (int r = 0; r < 4; ++r) {
        QList<document::Cell> row;
        for (int c = 0; c < 15; ++c)
            row.append({document::RichText(u"협력사업추진"_s), document::RichText(u"cooperation"_s)});
        block.table.rows.append(row);
    }
    document::Header header = release.header();
    header.embargo = document::Embargo{QDateTime(QDate(2019, 7, 1), QTime(10, 0), QTimeZone("Asia/Seoul"))};
    for (int i = 0; i < 45; ++i)
        header.contacts.append({u"국제기구국 국제안보과"_s,
                                u"담당자"_s,
                                u"사무관"_s,
                                u"김○○"_s,
                                u"02-000-%1"_s.arg(i, 4, 10, QChar(u'0')),
                                {}});
    return release.withHeader(header).withBlocks({std::make_shared<const document::Block>(block)});
}

document::Form longNamed(const QString& id)
{
    document::Form form = *document::builtInForm(id);
    form.texts[Language::Korean].organisation = u"과학기술정보통신부 국가과학기술자문회의 지원단"_s;
    form.texts[Language::Korean].kinds[u"press-release"_s] = u"관계부처합동보도참고설명자료"_s;
    form.texts[Language::English].organisation =
        u"Ministry of Science and ICT, Presidential Advisory Council on Science and Technology"_s;
    return form;
}

} // namespace

/// The finished files, read back with other people's tools.
class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStyleSheetIsAllowedByThePolicyAndByNothingThatATextCanSay()
    {
        const auto nonceOf = [](const QString& words) {
            const document::Release release =
                tests::sample({{document::BlockType::Paragraph, 0, words, words}});
            const auto page = writers::write(release, *document::builtInForm(QStringLiteral("mofa")),
                                             writers::Format::Html, {base::Language::English});
            const QString html = page ? QString::fromUtf8(*page) : QString();
            const QString nonce =
                html.section(QStringLiteral("<style nonce=\""), 1).section(QChar(u'"'), 0, 0);
            return html.contains(QStringLiteral("'nonce-%1'").arg(nonce)) ? nonce : QString();
        };
        const QString nonce = nonceOf(QStringLiteral("Words."));
        QVERIFY(nonce.size() >= 20);
        QCOMPARE(nonceOf(QStringLiteral("Words.")), nonce);
        QVERIFY(nonceOf(nonce) != nonce);
    }

    void aFigureIsInEveryFormat()
    {
        const document::Release release = tests::withFigures(tests::png(40, 20));
        const QString html = QString::fromUtf8(written(release, Format::Html, {Language::English}));
        QCOMPARE(html.count(u"<img "_s), 2);
        QVERIFY(html.contains(u"alt=\"The &quot;meeting&quot; room\""_s));
        QVERIFY(html.contains(u"<figcaption>The caption</figcaption>"_s));
        const QByteArray pdf = written(release, Format::Pdf, {Language::English});
        const QString structure = asked(u"pdfinfo"_s, {u"-struct"_s}, pdf);
        QVERIFY2(structure.contains(u"Figure"_s), qPrintable(structure));
        QCOMPARE(asked(u"pdfimages"_s, {u"-list"_s}, pdf).split(u'\n', Qt::SkipEmptyParts).size(),
                 4); // two of heading
        QVERIFY(pdf == written(release, Format::Pdf, {Language::English}));
        for (const QByteArray& picture : {QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='30' "
                                                     "height='10'><rect width='5' height='5'/></svg>"),
                                          tests::jpeg(64, 48)})
            QVERIFY(written(tests::withFigures(picture), Format::Pdf, {Language::Korean}).startsWith("%PDF"));
    }

    void textGivesTheSeedBack()
    {
        const auto bytes =
            base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/seed/mofa-2019-07-01-rok-eu.txt"));
        QStringList wanted = solidLines(QString::fromUtf8(*bytes));
        wanted = wanted.sliced(wanted.indexOf(u"Press Releases"_s));
        QCOMPARE(solidLines(QString::fromUtf8(written(seed(), Format::Text, {Language::English}))), wanted);
    }

    void htmlOfTheSeedIsReadBackTheSame()
    {
        const document::Release original = seed();
        const auto back = readers::read(written(original, Format::Html, {Language::English}));
        QVERIFY(back.ok());
        QCOMPARE(back->release.header().title[Language::English], original.header().title[Language::English]);
        QCOMPARE(back->release.blocks().size(), original.blocks().size());
        for (qsizetype i = 0; i < original.blocks().size(); ++i) {
            QCOMPARE(back->release.block(i).text[Language::English].plain(),
                     original.block(i).text[Language::English].plain());
            QCOMPARE(back->release.block(i).shape.type, original.block(i).shape.type);
        }
        QVERIFY(back->release.header().unofficialTranslation[Language::English]);
    }

    void htmlEscapesEverything()
    {
        document::Release release =
            tests::sample({{BlockType::Paragraph, 0, {}, u"<script>alert(1)</script> & \"x\""_s}});
        document::Header header = release.header();
        header.title[Language::English] = u"</title></script><b onload='x'>"_s;
        const QString html =
            QString::fromUtf8(written(release.withHeader(header), Format::Html, {Language::English}));
        QCOMPARE(html.count(u"<script"_s), 1); // the JSON-LD
        QVERIFY(!html.contains(u"<b "_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
    }

    void htmlInBothLanguagesSaysWhichIsWhich()
    {
        const QString html =
            QString::fromUtf8(written(bundledSample(), Format::Html, {Language::Korean, Language::English}));
        for (const QString& part :
             {u"<html lang=\"ko\">"_s, u"<article id=\"en\" lang=\"en\" "_s, u"hreflang=\"en\""_s,
              u"href=\"#en-body\""_s, u"\"@type\":\"NewsArticle\""_s, u"workTranslation"_s,
              u"property=\"og:title\""_s, u"name=\"description\""_s})
            QVERIFY2(html.contains(part), qPrintable(part));
        QCOMPARE(html.count(u"* unofficial translation"_s), 1);
        const QRegularExpression id(u" id=\"([^\"]+)\""_s);
        QSet<QString> ids;
        for (auto matches = id.globalMatch(html); matches.hasNext();) {
            const QString found = matches.next().captured(1);
            QVERIFY2(!ids.contains(found), qPrintable(found));
            ids.insert(found);
        }
    }

    void pdfTextCopiesInBothLanguages()
    {
        const QByteArray pdf = written(bundledSample(), Format::Pdf, {Language::Korean, Language::English});
        const QString text = base::collapsed(asked(u"pdftotext"_s, {u"-raw"_s}, pdf, {u"-"_s}));
        for (const QString& part :
             {u"브뤼셀에서 제5차 한-EU 사이버정책협의회와"_s,
              u"1. The Ministry of Foreign Affairs held the 5th"_s, u"* unofficial translation"_s,
              u"ㅇ 우리측은 김건 국제안보대사"_s, u"° Mr. Kim Gunn"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void pdfFontsAreEmbeddedSubsets()
    {
        const QByteArray pdf = written(bundledSample(), Format::Pdf, {Language::Korean, Language::English});
        const QStringList lines = asked(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(lines.size() >= 3);
        for (const QString& line : lines) {
            QVERIFY2(!line.contains(u"Type 3"_s), qPrintable(line));
            QVERIFY2(line.contains(QRegularExpression(u"yes\\s+yes\\s+yes"_s)), qPrintable(line));
        }
        QVERIFY(asked(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream encoding errors"_s));
    }

    void pdfIsTaggedAndTitled()
    {
        const QByteArray pdf = written(bundledSample(), Format::Pdf, {Language::English});
        const QString info = asked(u"pdfinfo"_s, {}, pdf);
        QVERIFY(info.contains(QRegularExpression(u"Title:\\s+5th ROK-EU"_s)));
        QVERIFY(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
        QVERIFY(info.contains(u"595.276 x 841.89 pts (A4)"_s));
        const QString tree = asked(u"pdfinfo"_s, {u"-struct"_s}, pdf);
        QCOMPARE(tree.count(QRegularExpression(u"^\\s*H1 "_s, QRegularExpression::MultilineOption)), 1);
        QCOMPARE(tree.count(QRegularExpression(u"^\\s*LI "_s, QRegularExpression::MultilineOption)), 7);
        QCOMPARE(tree.count(QRegularExpression(u"^\\s*Lbl "_s, QRegularExpression::MultilineOption)), 7);
        QCOMPARE(tree.count(QRegularExpression(u"^\\s*LBody "_s, QRegularExpression::MultilineOption)), 7);
        QVERIFY(!tree.contains(u"NonStruct"_s));
    }

    void wordsInATablesHeadAreReadableOnIt()
    {
        document::Block block = tests::sample({{BlockType::Table, 0, {}, {}}}).block(0);
        block.table.headerRow = true;
        block.table.rows = {{{{}, document::RichText(u"Country"_s)}},
                            {{{}, document::RichText(u"Germany"_s)}}};
        const document::Release release =
            tests::sample({}).withBlocks({std::make_shared<const document::Block>(block)});
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.colours.tableHead = u"#123a7a"_s;
        form.texts[Language::English].tableStyle.colour = u"#111111"_s;
        const auto fills = [&] {
            const auto pdf = writers::write(release, form, Format::Pdf, {Language::English});
            const QString content = asked(u"qpdf"_s, {u"--qdf"_s}, pdf ? *pdf : QByteArray(), {u"-"_s});
            QStringList colours;
            static const QRegularExpression rg(u"([\\d.]+) ([\\d.]+) ([\\d.]+) rg"_s);
            for (const auto& match : rg.globalMatch(content)) {
                QString colour = u"#"_s;
                for (int i = 1; i <= 3; ++i)
                    colour += QString::number(qRound(match.captured(i).toDouble() * 255), 16)
                                  .rightJustified(2, u'0');
                colours.append(colour);
            }
            return colours;
        };
        QVERIFY(fills().contains(u"#123a7a"_s));
        QVERIFY(fills().contains(writers::readableOn(u"#111111"_s, u"#123a7a"_s, writers::HeadContrast)));
        form.colours.tableHead = u"#eef2f8"_s; // where they can be read they keep their colour
        QVERIFY(!fills().contains(writers::readableOn(u"#111111"_s, u"#123a7a"_s)));
    }

    void noWordStandsOverAnother()
    {
        for (const QString& id : document::builtInForms()) {
            writers::Options facing{Language::Korean, Language::English};
            facing.facing = true;
            for (const writers::Options& options :
                 {writers::Options{Language::Korean, Language::English}, facing}) {
                const auto pdf = writers::write(crowded(), longNamed(id), Format::Pdf, options);
                QVERIFY(pdf);
                const QStringList found = overlaps(*pdf);
                QVERIFY2(found.isEmpty(), qPrintable(id + u": "_s + found.mid(0, 5).join(u", "_s)));
            }
        }
    }

    void pdfIsReproducible()
    {
        const document::Release release = longRelease(20);
        QCOMPARE(written(release, Format::Pdf, {Language::Korean}),
                 written(release, Format::Pdf, {Language::Korean}));
    }

    void noLineStandsAlone()
    {
        for (int paragraphs = 8; paragraphs < 40; ++paragraphs) {
            const document::Release release = longRelease(paragraphs);
            const QByteArray pdf = written(release, Format::Pdf, {Language::English});
            const QStringList pages =
                asked(u"pdftotext"_s, {u"-layout"_s}, pdf, {u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
            QCOMPARE(pages.size(),
                     writers::pdf::layoutOf(release, *document::builtInForm(u"mofa"_s), {Language::English})
                         .pages);
            for (const QString& page : pages) {
                QStringList lines = solidLines(page);
                QVERIFY(lines.size() >= 2);
                lines.removeLast(); // the footer
                // The first line of a page that goes on with a paragraph is not its last.
                const bool begins = lines.first().contains(QRegularExpression(u"^(?:\\d+\\.|°|Ministry)"_s));
                if (!begins && lines.size() > 1)
                    QVERIFY2(!lines.value(1).contains(QRegularExpression(u"^(?:\\d+\\.|°)"_s)),
                             qPrintable(page));
                // The last line of a page that does not end its paragraph is not its first.
                const bool opens = lines.last().contains(QRegularExpression(u"^\\d+\\."_s));
                if (opens)
                    QVERIFY2(lines.last().endsWith(u'.'), qPrintable(page));
            }
        }
    }

    void strangeTextsAreSet()
    {
        const QList<tests::Spec> strange{
            {BlockType::Paragraph, 0, u"가"_s.repeated(3000), u"W"_s.repeated(4000)},
            {BlockType::Paragraph, 0, u"العربية 👩‍👩‍👧 \u200b\u202e"_s, u"日本語"_s},
            {BlockType::Point, 3, {}, {}}};
        for (const Format format : writers::Formats)
            QVERIFY(
                !written(tests::sample(strange), format, {Language::Korean, Language::English}).isEmpty());
        QVERIFY(!written(tests::sample({}), Format::Pdf, {Language::Korean}).isEmpty());
    }

    void fileNamesAreSafe()
    {
        QCOMPARE(
            writers::suggestedFileName(bundledSample(), Format::Pdf, {Language::English}),
            u"2019-07-01 5th ROK-EU Cyber Policy Consultation and 2nd Meeting of ROK-EU Specialised.en.pdf"_s);
        document::Header header;
        header.title[Language::Korean] = u"가/나\\다:라*마?\"<>| ..."_s;
        const QString name = writers::suggestedFileName({header, {}}, Format::Html, {Language::Korean});
        QCOMPARE(name, u"가 나 다 라 마.ko.html"_s);
    }

    void theSampleIsCanonical()
    {
        const auto bytes = base::readFile(
            QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/sample/mofa-2019-07-01-rok-eu.communique"));
        QCOMPARE(document::writeRelease(bundledSample()), *bytes);
        QVERIFY(document::validateFile(*bytes)->isEmpty());
    }
};

COMMUNIQUE_TEST(WritersTest)
#include "WritersTest.moc"
