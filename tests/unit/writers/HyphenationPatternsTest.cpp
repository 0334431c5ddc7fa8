#include "TestMain.h"

#include "writers/pdf/HyphenationPatterns.h"

#include <QTest>

using communique::writers::pdf::HyphenationPatterns;

/// Where patterns divide a word.
class HyphenationPatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divideTheWordOfLiangsThesis()
    {
        const HyphenationPatterns patterns("UTF-8\nhy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n");
        QCOMPARE(patterns.points("hyphenation", 2), QList<qsizetype>({2, 6}));
        QCOMPARE(patterns.points("hyphenation", 3), QList<qsizetype>({6}));
        QCOMPARE(patterns.points("hyphenation", 6), QList<qsizetype>());
    }

    void knowTheEndsOfAWord()
    {
        const HyphenationPatterns patterns(".an1t\nti1on.\n");
        QCOMPARE(patterns.points("antion", 1), QList<qsizetype>({2, 4}));
        QCOMPARE(patterns.points("santions", 1), QList<qsizetype>());
    }

    void leaveOutWhatIsNoPattern()
    {
        const HyphenationPatterns patterns("UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 3\nb1\xEF\xAC\x80"
                                           "b\n\na1b/x=y,1,2\n");
        QVERIFY(patterns.isEmpty());
        QCOMPARE(patterns.points("cabbage", 1), QList<qsizetype>());
        QCOMPARE(HyphenationPatterns({}).points({}, 1), QList<qsizetype>());
    }
};

COMMUNIQUE_TEST(HyphenationPatternsTest)
#include "HyphenationPatternsTest.moc"
