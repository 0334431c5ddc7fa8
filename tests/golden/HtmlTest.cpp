#include "Page.h"
#include "Pictures.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "writers/Writers.h"
#include "writers/html/HtmlWriter.h"
#include "writers/html/Markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using tests::Page;
using writers::Format;
using writers::Options;

namespace {

document::Release everything()
{
    return document::readRelease(
               *base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/web/everything.communique")))
        ->release;
}

Page pageOf(const document::Release& release, const document::Form& form, const Options& options)
{
    const auto bytes = writers::write(release, form, Format::Html, options);
    return Page(bytes ? *bytes : QByteArray());
}

Page pageOf(const document::Release& release, const QString& form, const Options& options)
{
    return pageOf(release, *document::builtInForm(form), options);
}

Options placed(const QList<Language>& languages)
{
    Options options(languages);
    options.address = u"https://www.example.go.kr/press/"_s;
    options.fileNames = {u"보도 1.ko.html"_s, u"보도 1.en.html"_s};
    options.pictureName = u"보도 1.png"_s;
    return options;
}

QJsonObject dataOf(const Page& page)
{
    return QJsonDocument::fromJson(page.textOf(u"script"_s).toUtf8()).object();
}

/// schema.org: properties of NewsArticle and its parents that a page of ours may use.
const QSet<QString>& articleProperties()
{
    static const QSet<QString> names{u"@context"_s,
                                     u"@type"_s,
                                     u"@id"_s,
                                     u"headline"_s,
                                     u"name"_s,
                                     u"url"_s,
                                     u"description"_s,
                                     u"alternativeHeadline"_s,
                                     u"datePublished"_s,
                                     u"dateModified"_s,
                                     u"inLanguage"_s,
                                     u"articleSection"_s,
                                     u"identifier"_s,
                                     u"keywords"_s,
                                     u"publisher"_s,
                                     u"author"_s,
                                     u"image"_s,
                                     u"translationOfWork"_s,
                                     u"workTranslation"_s,
                                     u"mainEntityOfPage"_s,
                                     u"isAccessibleForFree"_s};
    return names;
}

void useZone(const QByteArray& zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

/// The web page as strangers' tools see it: its parsed structure, not its spelling.
class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormDecides()
    {
        const document::Release release = everything();
        QSet<QString> bodies;
        for (const QString& id : document::builtInForms()) {
            const document::FormPtr form = document::builtInForm(id);
            for (const Language language : base::Languages) {
                const Page page = pageOf(release, *form, {language});
                QCOMPARE(page.textOf(u".organisation"_s), form->texts[language].organisation);
                QCOMPARE(page.textOf(u".kind"_s), form->kind(release.header().kind, language));
                QStringList wanted;
                for (const QString& name : form->texts[language].fields)
                    if (!document::fieldText(name, release.header(), *form, language, false).isEmpty())
                        wanted.append(form->label(name, language));
                QCOMPARE(page.textsOf(u"dt"_s), wanted);
                QCOMPARE(page.textOf(u".embargo"_s), form->embargoLine(release.header(), language));
                bodies.insert(page.textOf(u"style"_s) + page.textOf(u"body"_s));
            }
        }
        QCOMPARE(bodies.size(), document::builtInForms().size() * 2 - 1); // two share their English
    }

    void aKindChangesThePage()
    {
        document::Header header = everything().header();
        header.kind = u"correction"_s;
        const Page page = pageOf(everything().withHeader(header), u"mofa"_s, {Language::Korean});
        QCOMPARE(page.textOf(u".kind"_s), u"정정보도자료"_s);
        QCOMPARE(page.textOf(u".board"_s), u"보도자료"_s); // now that it says something new
    }

    void theClosingMarkFollowsTheLastWord()
    {
        const QList<tests::Spec> prose{{BlockType::Paragraph, 0, u"개최하였다."_s, {}},
                                       {BlockType::Point, 1, u"논의하였다."_s, {}},
                                       {BlockType::Paragraph, 0, {}, u"Not in Korean."_s}};
        const Page page = pageOf(tests::sample(prose), u"government-2023"_s, {Language::Korean});
        QCOMPARE(page.textOf(u".point"_s), u"ㅇ 논의하였다.\u00a0\u00a0끝."_s);
        QCOMPARE(page.textsOf(u".closing"_s), QStringList());
        const QList<tests::Spec> signedOff{{BlockType::Paragraph, 0, u"개최하였다."_s, {}},
                                           {BlockType::Signature, 0, u"대변인"_s, {}}};
        const Page second = pageOf(tests::sample(signedOff), u"government-2023"_s, {Language::Korean});
        QCOMPARE(second.textsOf(u".closing"_s), QStringList{u"끝."_s});
        QVERIFY(!pageOf(tests::sample({}), u"government-2023"_s, {Language::Korean})
                     .textOf(u"body"_s)
                     .contains(u"끝."_s));
    }

    void listsAreNestedRight()
    {
        for (const QString& form : document::builtInForms())
            for (const Language language : base::Languages) {
                const Page page = pageOf(everything(), form, {language});
                QCOMPARE(page.misplacedListParts(), QStringList());
                QCOMPARE(page.emptyElements({u"li"_s, u"ul"_s, u"p"_s, u"h1"_s, u"h2"_s, u"th"_s, u"a"_s}),
                         QStringList());
            }
        const Page page = pageOf(everything(), u"mofa"_s, {Language::English});
        QCOMPARE(page.textsOf(u".marker"_s),
                 (QStringList{u"1."_s, u"°"_s, u"-"_s, u"·"_s, u"※"_s, u"°"_s, u"※"_s, u"3."_s, u"4."_s}));
    }

    void headingsStepDownOneByOne()
    {
        const Page page = pageOf(everything(), u"mofa"_s, {Language::Korean});
        QCOMPARE(page.textsOf(u"h1"_s).size(), 1);
        QCOMPARE(page.textsOf(u"h2"_s).size(), 2);
        QCOMPARE(page.textsOf(u"h3"_s).size(), 0);
    }

    void whatIsNotTranslatedIsLeftOutAndKeptALivePlace()
    {
        const Page page = pageOf(everything(), u"mofa"_s, {Language::English});
        QVERIFY(!page.has(u"#en-b9"_s));
        QVERIFY(!page.html().contains(u" hidden"_s));
        const Page live(
            writers::html::writeHtml(everything(), *document::builtInForm(u"mofa"_s), {Language::English}));
        QVERIFY(live.has(u"#en-b9"_s));
        QVERIFY(!live.has(u"#en-b19"_s)); // not in this language
    }

    void theOtherLanguageSaysSo()
    {
        document::Header header = everything().header();
        header.title[Language::English].clear();
        const document::Release untitled = everything().withHeader(header);
        const Page page = pageOf(untitled, u"mofa"_s, {Language::English});
        QCOMPARE(page.attributeOf(u"html"_s, u"lang"_s), u"en"_s);
        QCOMPARE(page.attributeOf(u"h1"_s, u"lang"_s), u"ko"_s);
        QCOMPARE(page.attributeOf(u"title"_s, u"lang"_s), u"ko"_s);
        QVERIFY(page.html().contains(u"(<span lang=\"ko\">외교부</span>)"_s));
        const Page both = pageOf(everything(), u"mofa"_s, {Language::Korean, Language::English});
        QCOMPARE(both.attributesOf(u"a"_s, u"lang"_s).first(2), (QStringList{u"en"_s, u"ko"_s}));
        QCOMPARE(both.textsOf(u"article"_s).size(), 2);
    }

    void aLinkOverWordsThatLookDifferentIsOneLink()
    {
        using document::MarkType;
        const QString target = u"https://example.org/"_s;
        const document::RichText text(
            u"see the page   now"_s,
            {{4, 12, MarkType::Link, target}, {8, 12, MarkType::Bold, {}}, {13, 14, MarkType::Link, target}});
        QCOMPARE(writers::html::inlineHtml(text),
                 u"see <a href=\"https://example.org/\" rel=\"noopener noreferrer\">"
                 "the <strong>page</strong></a>   now"_s);
    }

    void anAddressIsEncodedWhereItMustBe()
    {
        const document::RichText text(u"mail"_s,
                                      {{0, 4, document::MarkType::Link, u"mailto:a@b.kr?subject=c d"_s}});
        QVERIFY(writers::html::inlineHtml(text).contains(u"href=\"mailto:a@b.kr?subject=c%20d\""_s));
    }

    void figuresAreAsWideAsTheReleaseSays()
    {
        QList<document::BlockPtr> blocks;
        for (const int width : {35, 99, 100}) {
            document::Block block = tests::sample({{BlockType::Figure, 0, u"그림"_s, {}}}).block(0);
            block.id = u"figure%1"_s.arg(width);
            block.figure.media = *document::readMedia(tests::png(20, 10));
            block.figure.width = width;
            blocks.append(std::make_shared<const document::Block>(block));
        }
        const document::Release release = tests::sample({}).withBlocks(blocks);
        const QString html = pageOf(release, u"mofa"_s, {Language::Korean}).html();
        QVERIFY(html.contains(u".width-35 img{width:35%}.width-99 img{width:99%}\n"_s));
        QVERIFY(html.contains(u"class=\"figure width-35\""_s) &&
                html.contains(u"class=\"figure width-100\""_s));
        // Narrow screens and paper come after them, and win.
        QVERIFY(html.indexOf(u".width-35 img"_s) < html.indexOf(u".figure img{width:100%}"_s));
        // A width that a figure gets in the window is there before it has it.
        const QByteArray live =
            writers::html::writeHtml(release, *document::builtInForm(u"mofa"_s), {Language::Korean});
        QVERIFY(live.contains(".width-10 img{width:10%}") && live.contains(".width-61 img{width:61%}"));
    }

    void columnsOfAmountsCarryTheirClass()
    {
        document::Block block = tests::sample({{BlockType::Table, 0, {}, {}}}).block(0);
        block.table.headerRow = true;
        for (const auto& [country, amount] :
             {std::pair{u"국가"_s, u"수출액"_s}, {u"미국"_s, u"1,234억 원"_s}, {u"중국"_s, u"▲3.2%"_s}})
            block.table.rows.append({{document::RichText(country), {}}, {document::RichText(amount), {}}});
        const document::Release release =
            tests::sample({}).withBlocks({std::make_shared<const document::Block>(block)});
        const Page page = pageOf(release, u"mofa"_s, {Language::Korean});
        QCOMPARE(page.textsOf(u".amount"_s), (QStringList{u"수출액"_s, u"1,234억 원"_s, u"▲3.2%"_s}));
        QVERIFY(page.html().contains(u".amount{text-align:right"_s));
        // Years and ordinals head columns, and are none.
        QVERIFY(!pageOf(everything(), u"mofa"_s, {Language::English}).has(u".amount"_s));
    }

    void contactsAreAGridWithHeadings()
    {
        const Page page = pageOf(everything(), u"government-2023"_s, {Language::Korean});
        QCOMPARE(page.textsOf(u".department"_s), (QStringList{u"국제안보과"_s, u"유럽국 서유럽과"_s}));
        QCOMPARE(page.attributesOf(u".department"_s, u"rowspan"_s), (QStringList{u"2"_s, u"2"_s}));
        for (const QString& scope : page.attributesOf(u"th"_s, u"scope"_s))
            QVERIFY(scope == u"row" || scope == u"rowgroup" || scope == u"col");
        // Who has no department is in none, as on pages.
        document::Header header = everything().header();
        header.contacts = {{u"과"_s, {}, {}, u"김○○"_s, {}, {}}, {{}, {}, {}, u"이○○"_s, {}, {}}};
        const Page two = pageOf(everything().withHeader(header), u"government-2023"_s, {Language::Korean});
        QCOMPARE(two.attributesOf(u".department"_s, u"rowspan"_s), QStringList{u"1"_s});
        QVERIFY(!pageOf(everything(), u"mofa"_s, {Language::English}).has(u".contacts"_s));
        QVERIFY(pageOf(everything(), u"plain"_s, {Language::English}).has(u"section"_s));
    }

    void picturesHaveWordsAndThePolicyLetsThemIn()
    {
        const Page page = pageOf(everything(), u"mofa"_s, {Language::English});
        QCOMPARE(page.attributesOf(u"img"_s, u"alt"_s),
                 (QStringList{u"Two delegates shaking hands in a meeting room"_s, u"Picture"_s}));
        const Page bare =
            pageOf(tests::sample({{BlockType::Paragraph, 0, u"글"_s, {}}}), u"mofa"_s, {Language::Korean});
        QVERIFY(bare.html().contains(u"content=\"default-src 'none'; style-src 'sha256-"_s));
        for (const QString& each : {u"script-src 'sha256-"_s, u"object-src 'none'"_s, u"connect-src 'none'"_s,
                                    u"frame-src 'none'"_s, u"base-uri 'none'"_s, u"form-action 'none'"_s})
            QVERIFY2(page.html().contains(each), qPrintable(each));
    }

    void nothingOfAFormOrARecordBreaksOut()
    {
        document::Form form = *document::builtInForm(u"plain"_s);
        const QString hostile = u"</style></script><b x='\">&"_s;
        for (document::FormTexts& texts : form.texts) {
            texts.organisation = texts.board = texts.closing = texts.footer.start = hostile;
            texts.bodyStyle.families = QStringList{hostile};
            texts.labels[u"date"_s] = texts.labels[u"contact"_s] = hostile;
            texts.markers.points = QStringList{hostile, hostile, hostile};
        }
        document::Header header = everything().header();
        header.reference = header.subtitle[Language::Korean] = hostile;
        header.topics = QStringList{hostile};
        header.contacts = {{hostile, hostile, hostile, hostile, hostile, u"a\" onclick=\"x@b"_s}};
        for (const Format format : {Format::Html, Format::Mail}) {
            const auto bytes = writers::write(everything().withHeader(header), form, format,
                                              placed({Language::Korean, Language::English}));
            const Page page(*bytes);
            QVERIFY(!page.has(u"b"_s));
            QVERIFY(page.attributesOf(u"a"_s, u"onclick"_s).isEmpty());
            QCOMPARE(page.textsOf(u"script"_s).size(), format == Format::Html ? 1 : 0);
        }
    }

    void structuredDataUsesKnownWords()
    {
        for (const QString& form : document::builtInForms()) {
            const QJsonObject data = dataOf(pageOf(everything(), form, placed({Language::Korean})));
            for (const QString& key : data.keys())
                QVERIFY2(articleProperties().contains(key), qPrintable(key));
            QCOMPARE(data[u"@type"_s].toString(), u"NewsArticle"_s);
            QCOMPARE(data[u"datePublished"_s].toString(), u"2019-07-01T10:00:00+09:00"_s);
            QCOMPARE(data[u"publisher"_s][u"@type"_s].toString(),
                     form == u"plain" ? u"Organization"_s : u"GovernmentOrganization"_s);
            QCOMPARE(data[u"image"_s][u"width"_s].toInt(), 1200);
            QVERIFY(data[u"headline"_s].toString().size() <= 110);
        }
    }

    void originalAndTranslationNameEachOther()
    {
        const QJsonObject korean = dataOf(pageOf(everything(), u"mofa"_s, placed({Language::Korean})));
        const QJsonObject english = dataOf(pageOf(everything(), u"mofa"_s, placed({Language::English})));
        QCOMPARE(korean[u"workTranslation"_s][u"@id"_s], english[u"@id"_s]);
        QCOMPARE(english[u"translationOfWork"_s][u"@id"_s], korean[u"@id"_s]);
        QCOMPARE(korean[u"@id"_s].toString(),
                 u"https://www.example.go.kr/press/%EB%B3%B4%EB%8F%84%201.ko.html#ko"_s);
        const QJsonArray graph =
            dataOf(pageOf(everything(), u"mofa"_s, {Language::Korean, Language::English}))[u"@graph"_s]
                .toArray();
        QCOMPARE(graph.size(), 2);
        QCOMPARE(graph[0][u"workTranslation"_s][u"@id"_s], graph[1][u"@id"_s]);
        QCOMPARE(graph[1][u"translationOfWork"_s][u"@id"_s], graph[0][u"@id"_s]);
    }

    void alternatesReturn()
    {
        QList<QMap<QString, QString>> seen;
        for (const Language language : base::Languages) {
            const Page page = pageOf(everything(), u"mofa"_s, placed({language}));
            const QMap<QString, QString> links = page.alternates();
            QCOMPARE(links.keys(), (QStringList{u"en"_s, u"ko"_s, u"x-default"_s}));
            QCOMPARE(page.linkOf(u"canonical"_s), links[base::code(language)]);
            QCOMPARE(page.property(u"og:url"_s), links[base::code(language)]);
            QCOMPARE(page.property(u"og:image"_s),
                     u"https://www.example.go.kr/press/%EB%B3%B4%EB%8F%84%201.png"_s);
            QCOMPARE(page.property(u"og:locale:alternate"_s),
                     language == Language::Korean ? u"en_US"_s : u"ko_KR"_s);
            seen.append(links);
        }
        QCOMPARE(seen[0], seen[1]);
    }

    void withoutAnAddressNothingPretendsToBeOne()
    {
        Options options = placed({Language::Korean});
        options.address.clear();
        const Page page = pageOf(everything(), u"mofa"_s, options);
        QCOMPARE(page.linkOf(u"canonical"_s), QString());
        QCOMPARE(page.property(u"og:url"_s), QString());
        QCOMPARE(page.property(u"og:image"_s), QString());
        QCOMPARE(page.alternates()[u"en"_s], u"%EB%B3%B4%EB%8F%84%201.en.html"_s);
        QVERIFY(page.html().contains(u"<a href=\"%EB%B3%B4%EB%8F%84%201.en.html\" hreflang=\"en\""_s));
        QVERIFY(pageOf(everything(), u"mofa"_s, {Language::Korean}).alternates().isEmpty());
    }

    void whatIsEmbargoedIsNotIndexed()
    {
        document::Header header = everything().header();
        QVERIFY(pageOf(everything(), u"mofa"_s, {Language::Korean}).html().contains(u"noindex"_s));
        header.status = document::Status::Published;
        QVERIFY(!pageOf(everything().withHeader(header), u"mofa"_s, {Language::Korean})
                     .html()
                     .contains(u"noindex"_s));
        header.embargo.reset();
        const Page page = pageOf(everything().withHeader(header), u"mofa"_s, {Language::Korean});
        QCOMPARE(page.property(u"article:published_time"_s), u"2019-07-01"_s);
        QVERIFY(!page.has(u".embargo"_s));
    }

    void changesAreDatedWhereTheyAreGiven()
    {
        Options options({Language::Korean});
        options.modified = QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
        QCOMPARE(pageOf(everything(), u"mofa"_s, options).property(u"article:modified_time"_s),
                 u"2020-01-02T03:04:00Z"_s);
        options.modified = QDateTime(QDate(1999, 1, 2), QTime(3, 4), Qt::UTC);
        QCOMPARE(pageOf(everything(), u"mofa"_s, options).property(u"article:modified_time"_s),
                 u"2019-07-01T10:00:00+09:00"_s);
    }

    void theSameReleaseGivesTheSameBytesEverywhere()
    {
        const QByteArray zone = qgetenv("TZ");
        for (const Format format : {Format::Html, Format::Mail, Format::Message, Format::Picture}) {
            QSet<QByteArray> seen;
            for (const auto* place : {"Asia/Seoul", "America/Los_Angeles", "UTC"}) {
                useZone(place);
                QLocale::setDefault(QLocale(QLatin1String(place[0] == 'A' ? "de_DE" : "ar_EG")));
                seen.insert(*writers::write(everything(), *document::builtInForm(u"government-2023"_s),
                                            format, placed({Language::Korean, Language::English})));
            }
            QCOMPARE(seen.size(), 1);
        }
        QLocale::setDefault(QLocale::c());
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }
};

COMMUNIQUE_TEST(HtmlTest)
#include "HtmlTest.moc"
