#include "Page.h"
#include "TestMain.h"
#include "Translated.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "writers/Writers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::Release;
using tests::Page;

namespace {

QByteArray written(const Release& release)
{
    return *writers::write(release, *document::builtInForm(u"mofa"_s), writers::Format::Review, {});
}

Release everything()
{
    return document::readRelease(
               *base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/web/everything.communique")))
        ->release;
}

/// The second block was reviewed when its source was another one.
Release withOldReview()
{
    const Release release = everything();
    document::Block block = release.block(1);
    block.confirmed[Language::English] =
        document::Confirmation{document::TranslationState::Reviewed, u"옛 <원문>"_s,
                               document::fingerprint(block.text[Language::English].plain())};
    auto blocks = release.blocks();
    blocks[1] = std::make_shared<const document::Block>(block);
    return release.withBlocks(blocks);
}

} // namespace

/// The page on which a translation is checked.
class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesAreLevel()
    {
        const Page page(written(everything()));
        QCOMPARE(page.attributeOf(u"html"_s, u"lang"_s), u"ko"_s);
        QCOMPARE(page.attributesOf(u"th"_s, u"scope"_s).count(u"col"_s), 4);
        const QStringList rows = page.textsOf(u"tr"_s);
        QVERIFY(rows.size() > 40);
        QVERIFY(rows[1].contains(u"제5차"_s) && rows[1].contains(u"5th ROK-EU"_s));
        QVERIFY(page.html().contains(u"<td lang=\"en\">Overview</td>"_s));
        QVERIFY(page.textsOf(u".none"_s).contains(u"번역 없음"_s));
    }

    void oldWordsStandBesideTheState()
    {
        const Page page(written(withOldReview()));
        QCOMPARE(page.textsOf(u"del"_s), QStringList{u"옛 <원문>"_s});
        QVERIFY(page.textsOf(u".work"_s).contains(u"원문 변경됨"_s));
    }

    void nothingRunsAndNothingIsLoaded()
    {
        const Page page(written(everything()));
        QVERIFY(!page.has(u"script"_s) && !page.has(u"img"_s) && !page.has(u"link"_s));
        QVERIFY(page.html().contains(u"default-src 'none'; style-src 'sha256-"_s));
    }

    void everyReleaseCanBeReviewed()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const Release release = tests::translatedRelease(seed);
            const QByteArray html = written(release);
            QCOMPARE(html, written(release));
            QVERIFY(!html.contains("<b>"));
            const QString source = base::code(release.header().source);
            QCOMPARE(Page(html).attributeOf(u"html"_s, u"lang"_s), source);
        }
    }
};

COMMUNIQUE_TEST(ReviewTest)
#include "ReviewTest.moc"
