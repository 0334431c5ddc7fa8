#include "ConformanceReleases.h"
#include "RandomRelease.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "base/Text.h"
#include "document/ReleaseFile.h"
#include "readers/PdfSource.h"
#include "readers/Readers.h"
#include "writers/Writers.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using writers::Format;

namespace {

const QList<Language> Both{Language::Korean, Language::English};
const QString Audit = QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/conformance/pdfaudit.py");

struct Ran
{
    int status = -1;
    QString output;
};

Ran ran(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QByteArray pdfOf(const document::Release& release, const writers::Options& options,
                 document::FormPtr form = nullptr)
{
    if (!form)
        form = document::builtInForm(release.header().form);
    const auto written = writers::write(release, *form, Format::Pdf, options);
    if (!written)
        qWarning("%s", qPrintable(written.error().message));
    return written ? *written : QByteArray();
}

writers::Options in(const QList<Language>& languages)
{
    writers::Options options;
    options.languages = languages;
    return options;
}

/// A form that uses what no shipped one does.
document::Form strangeForm()
{
    document::Form form = *document::builtInForm(u"government-2023"_s);
    form.logo.media = *document::readMedia(
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='9' height='9'/></svg>");
    form.logo.alternative[Language::English] = u"Emblem"_s;
    form.marginTop = 20;
    for (document::FormTexts& texts : form.texts) {
        texts.markers = {u"I."_s, u"①"_s, {u"가."_s, u"a)"_s, u"(1)"_s}, u"*"_s};
        texts.pageHeader.start = u"{organisation}"_s;
        texts.pageHeader.end = u"{title}"_s;
        texts.contacts = document::ContactsLayout::Table;
        texts.unofficialTranslation = u"* unofficial"_s;
        texts.unofficialPlace = document::NotePlace::Start;
        texts.breakAtSyllables = true;
    }
    return form;
}

} // namespace

/// Finished PDFs against PDF/UA-1 and PDF/A-2a, by an audit of their bytes and by what other programs read.
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPdfConforms()
    {
        QTemporaryDir folder;
        QStringList files;
        const auto keep = [&](const QString& name, const document::Release& release,
                              const writers::Options& options) {
            const QString path = folder.filePath(name + u".pdf"_s);
            QVERIFY2(base::writeFile(path, pdfOf(release, options)).ok(), qPrintable(name));
            files.append(path);
        };
        const QMap<QString, document::Release> releases = tests::conformanceReleases();
        for (auto release = releases.begin(); release != releases.end(); ++release) {
            keep(release.key(), release.value(), in(Both));
            if (release.key().startsWith(u"pages"_s))
                continue;
            keep(release.key() + u".ko"_s, release.value(), in({Language::Korean}));
            keep(release.key() + u".en"_s, release.value(), in({Language::English, Language::Korean}));
        }
        for (quint32 seed = 1; seed <= 16; ++seed) {
            const QString name = u"random-%1"_s.arg(seed);
            keep(name, tests::RandomRelease(seed).release(), in(Both));
        }
        for (const auto& name :
             {u"kinds"_s, u"kinds-government"_s, u"languages"_s, u"empty"_s, u"pages-10"_s}) {
            writers::Options facing = in(Both);
            facing.facing = true;
            facing.address = u"https://example.org/releases/1?가"_s;
            keep(name + u".facing"_s, releases[name], facing);
        }
        for (const QString& form : document::builtInForms())
            keep(u"form-"_s + form, tests::everyKind(form), in(Both));
        writers::Options attached = in(Both);
        attached.embedSource = true;
        keep(u"attached"_s, releases[u"kinds"_s], attached);
        const Ran audit = ran(u"/usr/bin/python3"_s, QStringList{Audit} + files);
        QVERIFY2(audit.status == 0, qPrintable(audit.output));
    }

    void everyFormConformsAlsoWithTwoLanguagesSideBySide()
    {
        QTemporaryDir folder;
        QStringList files;
        const document::Release release = tests::conformanceReleases()[u"kinds"_s];
        writers::Options facing = in(Both);
        facing.facing = true;
        QList<document::FormPtr> forms;
        for (const QString& id : document::builtInForms())
            forms.append(document::builtInForm(id));
        forms.append(std::make_shared<const document::Form>(strangeForm()));
        for (const document::FormPtr& form : std::as_const(forms))
            for (const writers::Options& options : {in(Both), facing}) {
                files.append(folder.filePath(u"%1.pdf"_s.arg(files.size())));
                QVERIFY(base::writeFile(files.last(), pdfOf(release, options, form)));
            }
        const Ran audit = ran(u"/usr/bin/python3"_s, QStringList{Audit} + files);
        QVERIFY2(audit.status == 0, qPrintable(audit.output));
    }

    void theAuditFindsDamage()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"good.pdf"_s);
        writers::Options attached = in(Both);
        attached.embedSource = true;
        QVERIFY(base::writeFile(path, pdfOf(tests::conformanceReleases()[u"kinds"_s], attached)));
        const Ran audit = ran(u"/usr/bin/python3"_s, {Audit, u"--self-test"_s, path});
        QVERIFY2(audit.status == 0, qPrintable(audit.output));
    }

    void aLockedPdfIsReadAloudButIsNoPdfA()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"locked.pdf"_s);
        writers::Options locked = in(Both);
        locked.password = u"열려라 참깨"_s;
        const QByteArray bytes = pdfOf(tests::conformanceReleases()[u"kinds"_s], locked);
        QVERIFY(base::writeFile(path, bytes));
        const Ran audit = ran(u"/usr/bin/python3"_s, {Audit, u"--password"_s, locked.password, path});
        QVERIFY2(audit.status == 0, qPrintable(audit.output));
        QVERIFY(!bytes.contains("pdfaid:part"));
        QCOMPARE(ran(u"pdftotext"_s, {path, u"-"_s}).status, 1);
        const QString info = ran(u"pdfinfo"_s, {u"-upw"_s, locked.password, path}).output;
        QVERIFY2(info.contains(u"print:yes copy:yes change:no addNotes:no algorithm:AES-256"_s),
                 qPrintable(info));
        QVERIFY(!readers::read(bytes));
    }

    /// Readers find words by where glyphs end.
    void signsInsideWordsLeaveThemWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"signs.pdf"_s);
        const QString words = u"CO₂를 10³톤, 5km²에서 1.5°C까지 H₂O로 줄인다"_s;
        const document::Release release =
            tests::sample({{BlockType::Paragraph, 0, words, words}, {BlockType::Point, 1, words, words}});
        QVERIFY(base::writeFile(path, pdfOf(release, in(Both), document::builtInForm(u"mofa"_s))));
        const QString text = ran(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).output;
        QCOMPARE(text.count(words), 4);
    }

    void aTitleIsSaidInItsOwnLanguage()
    {
        document::Release release = tests::conformanceReleases()[u"kinds"_s];
        document::Header header = release.header();
        header.title = {u"우리말 제목"_s, {}};
        release = release.withHeader(header);
        for (const QList<Language>& languages : {QList{Language::English}, Both, {Language::Korean}}) {
            const QByteArray bytes = pdfOf(release, in(languages));
            QCOMPARE(bytes.count("우리말 제목</rdf:li>"), 2);
            QVERIFY(bytes.contains("<rdf:li xml:lang=\"x-default\">우리말 제목</rdf:li>"));
            QVERIFY(bytes.contains("<rdf:li xml:lang=\"ko\">우리말 제목</rdf:li>"));
        }
        header.title = {};
        const QByteArray untitled = pdfOf(release.withHeader(header), in(Both));
        QVERIFY(untitled.contains("<rdf:li xml:lang=\"ko\">보도자료</rdf:li>"));
        QVERIFY(untitled.contains("<rdf:li xml:lang=\"en\">PRESS RELEASE</rdf:li>"));
    }

    /// What readers would cut off would lock its own author out.
    void aPasswordIsAsLongAsReadersTake()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"locked.pdf"_s);
        const document::Release release = tests::conformanceReleases()[u"untitled"_s];
        const document::Form form = *document::builtInForm(u"mofa"_s);
        writers::Options locked = in(Both);
        for (const QString& longest : {QString(127, u'x'), u"열려라참깨"_s.repeated(9).left(42)}) {
            locked.password = longest;
            QVERIFY(base::writeFile(path, pdfOf(release, locked)));
            const Ran audit = ran(u"/usr/bin/python3"_s, {Audit, u"--password"_s, longest, path});
            QVERIFY2(audit.status == 0, qPrintable(audit.output));
            locked.password += u'참';
            const auto refused = writers::write(release, form, Format::Pdf, locked);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
        }
    }

    void theSourceComesBack()
    {
        writers::Options attached = in(Both);
        attached.embedSource = true;
        const document::Release release = tests::conformanceReleases()[u"kinds"_s];
        const QByteArray bytes = pdfOf(release, attached);
        const auto back = readers::read(bytes);
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().message));
        QVERIFY(document::writeRelease(back->release) == document::writeRelease(release));
        QVERIFY(bytes == pdfOf(release, attached));
    }

    void aPdfWithoutUsableSourceIsRefused()
    {
        writers::Options attached = in(Both);
        attached.embedSource = true;
        writers::Options locked = attached;
        locked.password = u"secret"_s;
        const document::Release release = tests::conformanceReleases()[u"untitled"_s];
        const QByteArray good = pdfOf(release, attached);
        const auto sentence = [](const base::Result<QByteArray>& result) {
            return result ? QString() : result.error().message;
        };
        QVERIFY(readers::sourceInPdf(good).ok());
        const QStringList sentences{sentence(readers::sourceInPdf(pdfOf(release, in(Both)))),
                                    sentence(readers::sourceInPdf(pdfOf(release, locked))),
                                    sentence(readers::sourceInPdf(good.first(good.size() / 2))),
                                    sentence(readers::sourceInPdf(good, 10'000))};
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
        for (const QByteArray& broken : {QByteArray("%PDF-"), QByteArray("%PDF-1.7\nstream\nx\x9c")})
            QVERIFY(!readers::read(broken));
    }

    void textIsReadInTheOrderOfTheRelease()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"strange.pdf"_s);
        QVERIFY(base::writeFile(
            path, pdfOf(tests::conformanceReleases()[u"languages"_s], in({Language::English}))));
        const QString tree = ran(u"pdfinfo"_s, {u"-struct-text"_s, path}).output;
        qsizetype at = 0;
        for (const QString& part :
             {u"The minister met "_s, u"홍길동 장관"_s, u" in Seoul"_s, u"Span"_s, u"https"_s}) {
            const qsizetype next = tree.indexOf(part, at);
            QVERIFY2(next >= 0, qPrintable(part + u'\n' + tree));
            at = next;
        }
        const QString text = base::collapsed(ran(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).output);
        QVERIFY2(text.contains(u"The minister met 홍길동 장관 (洪吉童) in Seoul"_s), qPrintable(text));
        QVERIFY2(tree.contains(u"\"2026년 10월\""_s), qPrintable(tree)); // the year is Korean too
        const QString fonts = ran(u"pdffonts"_s, {path}).output;
        QVERIFY2(!fonts.contains(u"Type 3"_s) && !fonts.contains(u" no "_s), qPrintable(fonts));
    }

    /// Boxes stand for letters that no font has; they are read where they stand, and so are the spaces
    /// between.
    void boxesAreReadAmongTheirWords()
    {
        // Runes and Ethiopic: whichever this machine has no font for.
        document::Release release = tests::conformanceReleases()[u"languages"_s];
        document::Header header = release.header();
        header.title[Language::Korean] = u"가 አማ ርኛ ᚠ ᚢ 나"_s;
        release = release.withHeader(header);
        const QByteArray bytes = pdfOf(release, in({Language::Korean}));
        QPDF pdf;
        pdf.processMemoryFile("boxes", bytes.constData(), static_cast<size_t>(bytes.size()));
        QStringList said;
        for (auto& object : pdf.getAllObjects())
            if (object.isDictionaryOfType("/StructElem") && object.getKey("/K").isArray()) {
                QString words; // what is drawn is a space here, all else is said
                for (auto& kid : object.getKey("/K").aitems())
                    words += kid.hasKey("/ActualText")
                                 ? QString::fromStdString(kid.getKey("/ActualText").getUTF8Value())
                                 : u" "_s;
                said.append(words);
            }
        const QStringList missing = said.filter(u"ማ"_s) + said.filter(u"ᚠ"_s);
        if (missing.isEmpty())
            QSKIP("there are fonts for both");
        QVERIFY2(said.join(u'|').contains(u"አማ ርኛ"_s) || said.join(u'|').contains(u"ᚠ ᚢ"_s),
                 qPrintable(said.join(u'|')));
    }
};

COMMUNIQUE_TEST(ConformanceTest)
#include "ConformanceTest.moc"
