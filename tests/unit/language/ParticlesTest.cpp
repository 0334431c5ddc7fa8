#include "TestMain.h"

#include "language/LastSound.h"
#include "language/Particles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using language::withParticles;

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
        QTest::newRow("letters") << u"“EU”을(를) “FTA”(으)로, “IMF”(이)라고"_s
                                 << u"“EU”를 “FTA”로, “IMF”라고"_s;
        QTest::newRow("an amount") << u"“10 billion”은(는) 100억입니다."_s
                                   << u"“10 billion”은 100억입니다."_s;
        QTest::newRow("and") << u"“국문”과(와) “10”과(와) “5%”과(와) 비교"_s
                             << u"“국문”과 “10”과 “5%”와 비교"_s;
        QTest::newRow("in doubt") << u"“summit”을(를) “서울”(으)로"_s << u"“summit”을(를) “서울”로"_s;
        QTest::newRow("nothing open") << u"제목이 없습니다."_s << u"제목이 없습니다."_s;
    }
    void openParticlesAgree()
    {
        QFETCH(QString, sentence);
        QTEST(withParticles(sentence), "wanted");
    }

    void lastSounds_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sound");
        QTest::newRow("figures")
            << QStringList{u"2"_s, u"4"_s, u"5"_s, u"9"_s, u"2019"_s, u"2.5"_s, u"1,000,000,000,000"_s}
            << u"는"_s;
        QTest::newRow("figures that close")
            << QStringList{u"0"_s, u"3"_s, u"6"_s, u"10"_s, u"1,000"_s, u"30,000"_s, u"100"_s, u"2.0"_s}
            << u"은"_s;
        QTest::newRow("figures in ㄹ") << QStringList{u"1"_s, u"7"_s, u"8"_s, u"제1"_s} << u"ㄹ"_s;
        QTest::newRow("signs") << QStringList{u"3.5%"_s, u"2%p"_s, u"20℃"_s, u"300 km"_s, u"5th"_s, u"40km"_s}
                               << u"는"_s;
        QTest::newRow("spelled") << QStringList{u"EU"_s,    u"WTO"_s,   u"U.S."_s,
                                                u"NATO"_s,  u"KOTRA"_s, u"THAAD"_s,
                                                u"KAIST"_s, u"a.pdf"_s, u"보도자료.xlf"_s}
                                 << u"는"_s;
        QTest::newRow("spelled and closed")
            << QStringList{u"ASEM"_s, u"ASEAN"_s, u"UN"_s, u"ROK-UN"_s} << u"은"_s;
        QTest::newRow("spelled in ㄹ") << QStringList{u"URL"_s, u"page.html"_s} << u"ㄹ"_s;
        QTest::newRow("words") << QStringList{u"talks"_s,    u"Minister"_s,        u"agreement"_s,
                                              u"country"_s,  u"office"_s,          u"support"_s,
                                              u"July 3rd"_s, u"“trade (draft)”."_s}
                               << u"는"_s;
        QTest::newRow("words that close") << QStringList{u"million"_s,   u"meeting"_s,     u"phone"_s,
                                                         u"programme"_s, u"partnership"_s, u"economic"_s}
                                          << u"은"_s;
        QTest::newRow("words in ㄹ") << QStringList{u"proposal"_s, u"people"_s, u"Brazil"_s} << u"ㄹ"_s;
        QTest::newRow("readers differ")
            << QStringList{u"summit"_s, u"Europe"_s, u"OPEC"_s, u"G20"_s, u"14:05"_s, u"2019-07-01"_s,
                           u"good"_s,   u"Chile"_s,  u"OR"_s,   u"—"_s,   QString(),  u"(none)"_s}
            << u"?"_s;
    }
    void lastSounds()
    {
        using language::LastSound;
        QFETCH(QStringList, words);
        QFETCH(QString, sound);
        for (const QString& word : std::as_const(words)) {
            const auto found = language::lastSound(word);
            const QString told = !found                       ? u"?"_s
                                 : *found == LastSound::Vowel ? u"는"_s
                                 : *found == LastSound::Rieul ? u"ㄹ"_s
                                                              : u"은"_s;
            QVERIFY2(told == sound, qPrintable(word + u": "_s + told));
        }
    }
};

COMMUNIQUE_TEST(ParticlesTest)
#include "ParticlesTest.moc"
