#include "Samples.h"
#include "TestMain.h"

#include "document/Form.h"
#include "writers/OutputFiles.h"

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using writers::Format;

namespace {

const QList<Language> Both{Language::Korean, Language::English};

document::Release listing(const QList<Language>& languages, const QString& korean = u"글"_s,
                          const QString& english = u"Left-over draft"_s)
{
    const document::Release release = tests::sample({{BlockType::Paragraph, 0, korean, english}});
    document::Header header = release.header();
    header.languages = languages;
    if (korean.isEmpty())
        header.title[Language::Korean].clear();
    return release.withHeader(header);
}

QList<writers::OutputFile> pagesOf(const document::Release& release, writers::Options options)
{
    options.address = u"https://example.org/"_s;
    auto files = writers::outputFiles(release, *document::builtInForm(u"mofa"_s), Format::Html, options,
                                      {{}, u"name"_s, true});
    files.removeIf([](const writers::OutputFile& file) { return file.format != Format::Html; });
    return files;
}

} // namespace

/// Which files an export makes, in which languages, and what they know of one another.
class OutputFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsPublishedInItsOwnLanguages()
    {
        QCOMPARE(writers::publishedLanguages(listing(Both)), Both);
        QCOMPARE(writers::publishedLanguages(listing({Language::Korean})), QList{Language::Korean});
        QCOMPARE(writers::publishedLanguages(listing({Language::English})), QList{Language::English});
        QCOMPARE(writers::publishedLanguages(listing(Both, {})), QList{Language::English});
        QCOMPARE(writers::publishedLanguages(listing({Language::Korean}, {})), QList{Language::Korean});
        QCOMPARE(writers::publishedLanguages(document::Release()), QList{Language::Korean});
    }

    void aPageSaysNothingOfADraft()
    {
        const document::Release release = listing({Language::Korean});
        const auto pages = pagesOf(release, {writers::publishedLanguages(release)});
        QCOMPARE(pages.size(), 1);
        const QByteArray page = *writers::bytesOf(pages[0], release, *document::builtInForm(u"mofa"_s));
        QVERIFY(page.contains("글"));
        for (const char* word : {"hreflang", "x-default", "workTranslation", "translationOfWork", ".en.html",
                                 "Takes Place", "Left-over"})
            QVERIFY2(!page.contains(word), word);
    }

    void aTitleOfADraftStandsInForNone()
    {
        document::Release release = listing({Language::Korean});
        document::Header header = release.header();
        header.title[Language::Korean].clear();
        release = release.withHeader(header);
        const document::Form& form = *document::builtInForm(u"mofa"_s);
        for (const Format format : {Format::Html, Format::Text, Format::Mail, Format::Message}) {
            const QByteArray bytes = *writers::write(release, form, format, {Language::Korean});
            QVERIFY2(!bytes.contains("Consultation"), qPrintable(writers::name(format)));
        }
        const auto pdf = writers::write(release, form, Format::Pdf, {Language::Korean});
        header.title[Language::English].clear();
        QVERIFY(*pdf == *writers::write(release.withHeader(header), form, Format::Pdf, {Language::Korean}));
        QVERIFY(!writers::suggestedFileName(release, Format::Pdf, {Language::Korean})
                     .contains(u"Consultation"_s));
    }

    void aNameGetsTheSuffixOfTheFormat()
    {
        struct Case
        {
            QString name;
            Format format;
            QString file;
        };
        for (const Case& each :
             {Case{u"relative"_s, Format::Pdf, u"relative.pdf"_s}, Case{u"a.html"_s, Format::Pdf, u"a.pdf"_s},
              Case{u"a.PDF"_s, Format::Pdf, u"a.PDF"_s}, Case{u"a.pdf"_s, Format::Html, u"a.html"_s},
              Case{u"a.htm"_s, Format::Html, u"a.htm"_s}, Case{u"a.HTM"_s, Format::Pdf, u"a.pdf"_s},
              Case{u"v1.2"_s, Format::Pdf, u"v1.2.pdf"_s},
              Case{u"2019. 7. 1. 발표"_s, Format::Text, u"2019. 7. 1. 발표.txt"_s},
              Case{u"a"_s, Format::Review, u"a.review.html"_s}, Case{u"a.html"_s, Format::Mail, u"a.html"_s},
              Case{u"a.communique"_s, Format::Message, u"a.eml"_s},
              Case{u"a.txt"_s, Format::Picture, u"a.png"_s}})
            QCOMPARE(writers::fileNameFor(each.name, each.format), each.file);
    }

    void aDraftIsTiedToPagesThatAreMadeWithIt()
    {
        const auto partners = [](const document::Release& release, const QList<Language>& languages) {
            QStringList names;
            for (const writers::OutputFile& page : pagesOf(release, languages))
                names.append(page.options.fileNames[base::other(page.options.languages.first())]);
            return names;
        };
        const QStringList mutual{u"name.en.html"_s, u"name.ko.html"_s};
        QCOMPARE(partners(listing(Both), Both), mutual);
        QCOMPARE(partners(listing(Both), {Language::English}), QStringList{u"name.ko.html"_s});
        QCOMPARE(partners(listing({Language::Korean}), {Language::English}), QStringList{QString()});
        QCOMPARE(partners(listing({Language::Korean}), {Language::Korean}), QStringList{QString()});
        QCOMPARE(partners(listing({Language::Korean}), Both), mutual);
    }
};

COMMUNIQUE_TEST(OutputFilesTest)
#include "OutputFilesTest.moc"
