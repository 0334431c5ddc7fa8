#include "Checked.h"
#include "TestMain.h"

#include "checks/EnvelopeRules.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

class EmptyParagraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenOthers()
    {
        const Release release = sample({{BlockType::Paragraph, 0, u"하나"_s, {}},
                                        {BlockType::Paragraph, 0, {}, u" "_s},
                                        {BlockType::Paragraph, 0, {}, u"three"_s}});
        const auto findings = found(checks::emptyParagraph, release);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.blockId, release.block(1).id);
        QCOMPARE(findings[0].fix.kind, checks::Fix::Kind::Removal);
    }
    void whereSomebodyIsAboutToWrite()
    {
        QVERIFY(found(checks::emptyParagraph,
                      sample({{BlockType::Paragraph, 0, u"하나"_s, {}}, {BlockType::Point, 1, {}, {}}}))
                    .isEmpty());
    }
    void headingsAndTablesHaveTheirOwnRules()
    {
        QVERIFY(found(checks::emptyParagraph, sample({{BlockType::Heading, 0, {}, {}},
                                                      {BlockType::Table, 0, {}, {}},
                                                      {BlockType::Paragraph, 0, u"하나"_s, {}}}))
                    .isEmpty());
    }
};

COMMUNIQUE_TEST(EmptyParagraphTest)
#include "EmptyParagraphTest.moc"
