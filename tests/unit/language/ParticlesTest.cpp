#include "TestMain.h"

#include "language/Particles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using communique::language::withParticles;

/// Particles that sentences of the interface leave open.
class ParticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openParticlesAgree_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("vowel") << u"“동해”을(를) 쓰세요."_s << u"“동해”를 쓰세요."_s;
        QTest::newRow("consonant") << u"“독립”이(가) 있습니다."_s << u"“독립”이 있습니다."_s;
        QTest::newRow("topic") << u"“차관”은(는) “장관”이(가) 아닙니다."_s
                               << u"“차관”은 “장관”이 아닙니다."_s;
        QTest::newRow("towards") << u"“이번”(으)로 쓰세요."_s << u"“이번”으로 쓰세요."_s;
        QTest::newRow("rieul") << u"“서울”(으)로 쓰세요."_s << u"“서울”로 쓰세요."_s;
        QTest::newRow("towards a vowel") << u"“동해”(으)로 쓰세요."_s << u"“동해”로 쓰세요."_s;
        QTest::newRow("Latin letters") << u"“EU”을(를) 쓰세요."_s << u"“EU”을(를) 쓰세요."_s;
        QTest::newRow("nothing open") << u"제목이 없습니다."_s << u"제목이 없습니다."_s;
    }
    void openParticlesAgree()
    {
        QFETCH(QString, sentence);
        QTEST(withParticles(sentence), "wanted");
    }
};

COMMUNIQUE_TEST(ParticlesTest)
#include "ParticlesTest.moc"
