#include "Checked.h"
#include "TestMain.h"

#include "checks/EnvelopeRules.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

class LostPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyFiguresThatHadAPicture()
    {
        const Release never = sample({{BlockType::Paragraph, 0, u"하나"_s, {}},
                                      {BlockType::Figure, 0, u"회담 모습"_s, u"The talks"_s}});
        QVERIFY(found(checks::lostPicture, never).isEmpty());
        const Release lost = changed(never, 1, [](Block& block) { block.figure.lost = u"0a1b"_s; });
        const auto findings = found(checks::lostPicture, lost);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.blockId, lost.block(1).id);
        QCOMPARE(findings[0].text, u"회담 모습"_s);
    }
};

COMMUNIQUE_TEST(LostPictureTest)
#include "LostPictureTest.moc"
