#include "Checked.h"
#include "TestMain.h"

#include "checks/EnvelopeRules.h"
#include "checks/Runner.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;

/// Everything before the attachments on page 1, where the form wants that.
class FirstPageTest : public QObject
{
    Q_OBJECT

    /// Two paragraphs, a heading, and what stands below it.
    static Release withHeading(const QString& korean, const QString& english,
                               BlockType type = BlockType::Heading)
    {
        return sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s},
                       {BlockType::Paragraph, 0, u"둘"_s, u"two"_s},
                       {type, 0, korean, english},
                       {BlockType::Paragraph, 0, u"셋"_s, u"three"_s}});
    }

    /// "ko:b2 en:b3": what is told when blocks end on these pages, in both languages unless said otherwise.
    static QString told(const Release& release, const QHash<QString, int>& korean,
                        const QHash<QString, int>& english, const QString& form = u"government-2023"_s)
    {
        const checks::PageReader pages = [&](Language language) {
            return language == Language::Korean ? korean : english;
        };
        QStringList places;
        for (const Finding& finding :
             checks::firstPage(checks::Subject(release, *document::builtInForm(form), {}, {}, pages)))
            places.append(base::code(*finding.place.language) + u':' + finding.place.blockId);
        return places.join(u' ');
    }

    static QString told(const Release& release, const QHash<QString, int>& pages)
    {
        return told(release, pages, pages);
    }

private Q_SLOTS:
    void oneIsNamedPerLanguage()
    {
        const Release release = withHeading(u"추진 배경"_s, u"Background"_s);
        const QHash<QString, int> fits{{u"b1"_s, 1}, {u"b2"_s, 1}, {u"b3"_s, 1}, {u"b4"_s, 1}};
        const QHash<QString, int> runsOn{{u"b1"_s, 1}, {u"b2"_s, 2}, {u"b3"_s, 2}, {u"b4"_s, 3}};
        QCOMPARE(told(release, fits), QString());
        QCOMPARE(told(release, fits, runsOn), u"en:b2"_s);
        QCOMPARE(told(release, runsOn, fits), u"ko:b2"_s);
        QCOMPARE(told(release, runsOn), u"ko:b2 en:b2"_s);
    }

    void attachmentsMayFollow_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<bool>("paragraph");
        QTest::addColumn<bool>("begins");
        QTest::newRow("붙임") << u"붙임"_s << u"Summary of results"_s << false << true;
        QTest::newRow("number") << u"붙임 1 회의 개요"_s << u"Overview"_s << false << true;
        QTest::newRow("close") << u"붙임1. 회의 개요"_s << u"Overview"_s << false << true;
        QTest::newRow("brackets") << u"[별첨] 공동성명"_s << u"Joint Statement"_s << false << true;
        QTest::newRow("reference") << u"【참고 2】 통계"_s << u"Statistics"_s << false << true;
        QTest::newRow("English") << u"공동성명"_s << u"Attachment 1: Joint Statement"_s << false << true;
        QTest::newRow("annex") << u"공동성명"_s << u"ANNEX A"_s << false << true;
        QTest::newRow("no colon") << u"공동성명"_s << u"Annex B Joint Statement"_s << false << true;
        QTest::newRow("remarks") << u"참고 사항"_s << u"Notes"_s << false << false;
        QTest::newRow("label") << u"[붙임 2]"_s << u"Overview"_s << true << true;
        QTest::newRow("word") << u"붙임쪽지 제작"_s << u"Attachment to tradition"_s << false << false;
        QTest::newRow("participle") << u"참고할 사항"_s << u"Annexed territories"_s << false << false;
        QTest::newRow("list") << u"붙임: 1. 회의 개요 1부.  끝."_s << u"Attached: overview"_s << true
                              << false;
        QTest::newRow("mention") << u"붙임 자료를 보라."_s << u"See Annex A."_s << true << false;
    }
    void attachmentsMayFollow()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, paragraph);
        QFETCH(bool, begins);
        const Release release =
            withHeading(korean, english, paragraph ? BlockType::Paragraph : BlockType::Heading);
        const QHash<QString, int> pages{{u"b1"_s, 1}, {u"b2"_s, 1}, {u"b3"_s, 2}, {u"b4"_s, 2}};
        QCOMPARE(told(release, pages), begins ? QString() : u"ko:b3 en:b3"_s);
        QCOMPARE(told(release, {{u"b2"_s, 2}, {u"b3"_s, 2}}), u"ko:b2 en:b2"_s); // before it, in any case
    }

    void onlyWhereTheFormWantsIt()
    {
        const Release release = withHeading(u"추진 배경"_s, u"Background"_s);
        QCOMPARE(told(release, {{u"b2"_s, 2}}, {{u"b2"_s, 2}}, u"mofa"_s), QString());
    }

    void silentWithoutALayout()
    {
        QVERIFY(found(checks::firstPage, withHeading(u"배경"_s, u"Background"_s),
                      *document::builtInForm(u"government-2023"_s))
                    .isEmpty());
    }

    void aBlockOfTheOtherLanguageTakesNoRoom()
    {
        const Release release = changed(withHeading(u"추진 배경"_s, u"Background"_s), 1,
                                        [](Block& block) { block.shape.absent[Language::English] = true; });
        QCOMPARE(told(release, {{u"b2"_s, 2}, {u"b3"_s, 1}}), u"ko:b2"_s);
    }

    void theFormSaysHowLoud()
    {
        document::Form form = *document::builtInForm(u"government-2023"_s);
        const Release release = withHeading(u"추진 배경"_s, u"Background"_s);
        checks::Context context;
        context.only = {u"first-page"_s};
        context.pages = [](Language) { return QHash<QString, int>{{u"b3"_s, 2}}; };
        QCOMPARE(checks::run(release, form, context).findings.value(0).severity, checks::Severity::Hint);
        form.checks.insert(u"first-page"_s, u"warning"_s);
        QCOMPARE(checks::run(release, form, context).findings.value(0).severity, checks::Severity::Warning);
        form.checks.insert(u"first-page"_s, u"off"_s);
        context.pages = [](Language) -> QHash<QString, int> {
            qFatal("nobody asked for pages"); // laying out takes longer than all rules
        };
        QVERIFY(checks::run(release, form, context).findings.isEmpty());
    }
};

COMMUNIQUE_TEST(FirstPageTest)
#include "FirstPageTest.moc"
