#include "TestMain.h"

#include "base/Files.h"
#include "base/Text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique::base;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansWhatEntersARelease()
    {
        QCOMPARE(cleaned(u"\u1112\u1161\u11ab\u0000\u0007x"_s), u"한x"_s);
        QCOMPARE(cleaned(QString(QChar(0xd83d)) + u'a'), QString(QChar::ReplacementCharacter) + u'a');
        QCOMPARE(cleaned(u"\U0001F44D\t\n"_s), u"\U0001F44D\t\n"_s);
        QCOMPARE(cleanedLine(u"가\u0001\t나\r\n다"_s), u"가 나 다"_s);
    }
    void everyLineBreakBecomesALineFeed()
    {
        QCOMPARE(cleaned(u"a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h\r"_s), u"a\nb\nc\nd\ne\nf\ng\nh\n"_s);
    }
    void dropsWhatIsNoCharacter()
    {
        const QString text = u"a"_s + QChar(0xfdd0) + QChar(0xfffe) + QChar(0xffff) + QChar(0xfeff) + u'b';
        QCOMPARE(cleaned(text), u"ab"_s);
        for (char32_t plane = 0x10000; plane <= 0x100000; plane += 0x10000) {
            const char32_t last[]{plane + 0xfffd, plane + 0xfffe, plane + 0xffff};
            QCOMPARE(cleaned(QString::fromUcs4(last, 3)), QString::fromUcs4(last, 1));
        }
    }
    void cleaningTwiceIsCleaningOnce()
    {
        for (const QString& text : {u"\u1112\u1161\u11ab"_s, u"e\u0007\u0301"_s,
                                    QString(QChar(0xdc00)) + u'\u0301', u"\u0f71\u0f72\u0344"_s, u"\ufb1d"_s})
            QCOMPARE(cleaned(cleaned(text)), cleaned(text));
    }
    void graphemesOfOldHangulAndFlagsStayWhole()
    {
        const QString jamo = u"\u1112\u119e\u11ab"_s; // no composed form exists
        QCOMPARE(graphemeEnd(jamo, 1), 3);
        QCOMPARE(graphemeStart(jamo, 2), 0);
        const QString flags = u"🇰🇷🇪🇺"_s;
        QCOMPARE(graphemeStart(flags, 6), 4);
        QCOMPARE(graphemeEnd(flags, 1), 4);
        QCOMPARE(graphemeStart(flags, 99), flags.size());
        QCOMPARE(graphemeEnd(flags, -3), 0);
        QCOMPARE(elided(u"ab"_s, 0), QString());
        QCOMPARE(elided(u"👍👍"_s, 3), u"👍…"_s);
    }
    void collapsesEveryKindOfSpace() { QCOMPARE(collapsed(u"\u00a0 a\u2003\u200b\nb  "_s), u"a b"_s); }
    void neverCutsAGrapheme()
    {
        const QString family = u"a👨‍👩‍👧b"_s;
        for (qsizetype offset = 1; offset <= 9; ++offset) {
            const qsizetype start = graphemeStart(family, offset);
            QVERIFY(start == 1 || start == 9);
        }
        QCOMPARE(graphemeEnd(family, 2), 9);
        QCOMPARE(elided(u"가나다라마"_s, 3), u"가나…"_s);
        QCOMPARE(codePoints(u"가👍"_s), 2);
    }
    void textsAreCutBetweenWords()
    {
        QCOMPARE(elided(u"talks on cyber policy"_s, 15), u"talks on cyber…"_s);
        QCOMPARE(elided(u"talks on cyber policy"_s, 18), u"talks on cyber…"_s);
        QCOMPARE(elided(u"외교부는 오늘 회의를"_s, 10), u"외교부는 오늘…"_s);
        QCOMPARE(elided(u"a Donaudampfschiff"_s, 10), u"a Donauda…"_s); // no word to cut after
    }
    void filesAreWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(writeFile(path, "old").ok());
        QCOMPARE(writeFile(path, "new", Existing::Refuse).error().kind, ErrorKind::Exists);
        QCOMPARE(*readFile(path), QByteArray("old"));
        QCOMPARE(readFile(folder.path()).error().kind, ErrorKind::Unreadable);
        QCOMPARE(readFile(folder.filePath(u"b"_s)).error().kind, ErrorKind::Unreadable);
        QCOMPARE(writeFile(u"/proc/nowhere/x"_s, "x").error().kind, ErrorKind::Unwritable);
        QFile large(folder.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(MaxInputBytes + 1));
        QVERIFY(readFile(large.fileName()).error().message.contains(u"32 MiB"_s));
    }

    void theSmallestEditLeadsFromOneTextToTheOther()
    {
        const QStringList texts{
            {},           u"a"_s, u"aa"_s, u"aba"_s, u"\u1112\u1161"_s, u"\U0001F600x"_s, u"\U0001F601x"_s,
            u"e\u0301"_s, u"e"_s};
        for (const QString& before : texts)
            for (const QString& now : texts) {
                const TextEdit edit = editBetween(before, now);
                QCOMPARE(QString(before).replace(edit.from, edit.length, edit.insert), now);
            }
        QCOMPARE(editBetween(u"one two"_s, u"one big two"_s).insert.size(), 4);
    }
};

COMMUNIQUE_TEST(TextTest)
#include "TextTest.moc"
