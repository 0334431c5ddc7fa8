#include "Checked.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;
using document::MarkType;

class HeadingTest : public QObject
{
    Q_OBJECT

    static Release boldThenPlain(const document::RichText& first)
    {
        return changed(
            sample({{BlockType::Paragraph, 0, {}, {}}, {BlockType::Paragraph, 0, u"본문"_s, u"Text."_s}}), 0,
            [&](Block& block) { block.text[Language::English] = first; });
    }

private Q_SLOTS:
    void empty()
    {
        QCOMPARE(found(checks::emptyHeading, sample({{BlockType::Heading, 0, {}, u" "_s}})).size(), 1);
        QVERIFY(found(checks::emptyHeading, sample({{BlockType::Heading, 0, u"배경"_s, {}}})).isEmpty());
        QVERIFY(found(checks::emptyHeading, sample({{BlockType::Paragraph, 0, {}, {}}})).isEmpty());
    }
    void nothingUnderIt()
    {
        const Release text = sample({{BlockType::Heading, 0, u"배경"_s, u"Background"_s},
                                     {BlockType::Paragraph, 0, u"본문"_s, u"Text"_s}});
        QVERIFY(found(checks::headingWithoutText, text).isEmpty());
        const Release two = sample({{BlockType::Heading, 0, u"배경"_s, u"Background"_s},
                                    {BlockType::Heading, 0, u"경과"_s, u"Course"_s},
                                    {BlockType::Paragraph, 0, u"본문"_s, u"Text"_s}});
        QCOMPARE(found(checks::headingWithoutText, two).size(), 2); // one for each language
        QCOMPARE(found(checks::headingWithoutText, text.withBlocks(text.blocks().first(1))).size(), 2);
        const Release koreanOnly =
            changed(text, 1, [](Block& block) { block.shape.absent[Language::English] = true; });
        const auto findings = found(checks::headingWithoutText, koreanOnly);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.language, Language::English);
    }
    void skippedLevel()
    {
        const auto levels = [](const QList<int>& wanted) {
            QList<Spec> specs{{BlockType::Paragraph, 0, u"가"_s, u"a"_s}};
            for (const int level : wanted)
                specs.append({BlockType::Point, level, u"가"_s, u"a"_s});
            return found(checks::skippedLevel, sample(specs)).size();
        };
        QCOMPARE(levels({1, 2, 3, 1}), 0);
        QCOMPARE(levels({2}), 1);
        QCOMPARE(levels({1, 3}), 1);
        QCOMPARE(levels({1, 3, 3, 2}), 1);
    }
    void fake()
    {
        const document::RichText bold(u"Background"_s, {{0, 10, MarkType::Bold, {}}});
        const auto findings = found(checks::fakeHeading, boldThenPlain(bold));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, checks::Severity::Hint);
        QCOMPARE(findings[0].fix.kind, checks::Fix::Kind::Heading);
        QVERIFY(found(checks::fakeHeading, english(bold)).isEmpty()); // the last block heads nothing
        QVERIFY(found(checks::fakeHeading,
                      boldThenPlain({u"Background, partly"_s, {{0, 10, MarkType::Bold, {}}}}))
                    .isEmpty());
        QVERIFY(found(checks::fakeHeading, boldThenPlain({u"They agreed."_s, {{0, 12, MarkType::Bold, {}}}}))
                    .isEmpty());
        const QString longText = u"a"_s.repeated(61);
        QVERIFY(
            found(checks::fakeHeading, boldThenPlain({longText, {{0, 61, MarkType::Bold, {}}}})).isEmpty());
    }
};

COMMUNIQUE_TEST(HeadingTest)
#include "HeadingTest.moc"
