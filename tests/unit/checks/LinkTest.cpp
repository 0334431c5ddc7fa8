#include "Checked.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

namespace {

Release linked(const QString& words, const QString& target = u"https://www.mofa.go.kr"_s)
{
    const QString text = u"See "_s + words + u" today."_s;
    return english(document::RichText(text, {{4, 4 + words.size(), document::MarkType::Link, target}}));
}

} // namespace

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("vague");
        for (const char* text : {"here", "Here", "click here", "Click here!", "more", "Read more…", "여기",
                                 "바로가기", "바로 가기 >", "여기를 클릭하세요", "자세히 보기"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text :
             {"the joint statement", "More on the talks", "외교부 누리집 바로가기", "here is the statement"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void words()
    {
        QFETCH(QString, words);
        QFETCH(bool, vague);
        const auto findings = found(checks::vagueLink, linked(words));
        QCOMPARE(!findings.isEmpty(), vague);
        if (!vague)
            return;
        QCOMPARE(findings[0].text, words);
        QCOMPARE(findings[0].place.from, 4);
        QCOMPARE(findings[0].place.length, words.size());
    }
    void vagueWordsThatAreNoLink() { QVERIFY(found(checks::vagueLink, english(u"here"_s)).isEmpty()); }
    void bareAddress()
    {
        QCOMPARE(found(checks::bareLink, linked(u"https://www.mofa.go.kr/eng/brd/m_5676"_s)).size(), 1);
        QCOMPARE(found(checks::bareLink, linked(u"www.mofa.go.kr"_s)).size(), 1);
        QVERIFY(found(checks::bareLink, linked(u"the ministry"_s)).isEmpty());
        QVERIFY(
            found(checks::bareLink, linked(u"press@mofa.go.kr"_s, u"mailto:press@mofa.go.kr"_s)).isEmpty());
    }
    void target_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("wrong");
        for (const char* text :
             {"https://https://mofa.go.kr", "https://mofa", "https:///eng", "http://mofa go.kr",
              "mailto:press", "mailto:press@mofa", "https://mofa..kr", "https://"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text :
             {"https://www.mofa.go.kr", "http://mofa.go.kr:8080/a?b=c#d", "https://외교부.한국/a",
              "mailto:press@mofa.go.kr", "mailto:press@mofa.go.kr?subject=Talks"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void target()
    {
        QFETCH(QString, target);
        QFETCH(bool, wrong);
        QCOMPARE(!found(checks::malformedLink, linked(u"the ministry"_s, target)).isEmpty(), wrong);
    }
};

COMMUNIQUE_TEST(LinkTest)
#include "LinkTest.moc"
