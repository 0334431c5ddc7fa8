#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

/// communique-cli glossary, and what other programs make of its files.
class GlossaryCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Ran run(const QStringList& arguments)
    {
        return runProgram(QStringLiteral(COMMUNIQUE_CLI), QStringList{u"glossary"_s} + arguments,
                          m_folder.path());
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QVERIFY(base::writeFile(m_folder.filePath(name), bytes).ok());
    }

private Q_SLOTS:
    void finds()
    {
        const Ran ran = run({u"find"_s, u"외교부는 동해에서"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith(u"1\t외교부\tministry\tMinistry of Foreign Affairs"_s));
        QVERIFY(ran.out.contains(u"6\t동해\tplace\tEast Sea"_s));
        QVERIFY(run({u"find"_s, u"the Sea of Japan"_s}).out.contains(u"not to be used"_s));
    }

    void importsIntoTheUsersFolder()
    {
        write(u"terms.csv"_s,
              "kind,ko,en\nphrase,핵심축,cornerstone\nphrase,핵심축,anchor\nplace,독도,Takeshima\n"
              "phrase,새용어,new term\n");
        const Ran ran = run({u"import"_s, u"terms.csv"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.contains(u"2 added"_s) && ran.out.contains(u"1 not taken"_s));
        QVERIFY(ran.err.contains(u"terms.csv: line 3"_s));
        QVERIFY(ran.err.contains(u"terms.csv: line 4: “독도” is locked"_s));
        const Ran found = run({u"find"_s, u"핵심축과 새용어, 독도"_s});
        QVERIFY(found.out.contains(u"cornerstone"_s) && found.out.contains(u"new term"_s));
        QVERIFY(found.out.contains(u"Dokdo"_s) && !found.out.contains(u"Takeshima"_s));
        QVERIFY(found.err.isEmpty());
        const Ran own = run({u"export"_s, u"--own"_s});
        QVERIFY(own.out.contains(u"새용어"_s) && !own.out.contains(u"외교부"_s));
    }

    void checksReleases()
    {
        write(u"r.communique"_s,
              R"({"format":"communique/1","id":"x","kind":"press-release","form":"mofa","source":"ko",
"languages":["ko","en"],"date":"2026-06-01","status":"draft","title":{"ko":"외교부","en":"Ministry of Foreign Affairs"},
"blocks":[{"id":"b1","type":"paragraph","text":{"ko":"동해에서","en":"in the Sea of Japan"}},
{"id":"b2","type":"paragraph","text":{"ko":"차관은","en":"He"}},
{"id":"b3","type":"paragraph","text":{"ko":"일본은","en":"Japan"}},
{"id":"b4","type":"paragraph","text":{"ko":"차관은"}}]})");
        const Ran ran = run({u"check"_s, u"r.communique"_s});
        QCOMPARE(ran.status, 1);
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"r.communique\tb1\tbanned\t동해 → Sea of Japan\tEast Sea"_s));
        QVERIFY(lines[1].startsWith(u"r.communique\tb2\tmissing\t차관\tVice Minister"_s));
        QCOMPARE(run({u"check"_s, u"nothing.communique"_s}).status, 3);
    }

    void otherToolsReadTheTbx()
    {
        QCOMPARE(run({u"export"_s, u"--to"_s, u"tbx"_s, u"-o"_s, u"new.tbx"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"--to"_s, u"tbx-2008"_s, u"-o"_s, u"old.tbx"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"--to"_s, u"tbx"_s, u"-o"_s, u"new.tbx"_s}).status, 4);
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed");
        const QString schema = QStringLiteral(COMMUNIQUE_TEST_DATA "/translation/tbx-basic-essentials.rng");
        const Ran valid = runProgram(
            xmllint, {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, schema, u"new.tbx"_s}, m_folder.path());
        QVERIFY2(valid.status == 0, qPrintable(valid.err.left(2000)));
        const Ran wellFormed =
            runProgram(xmllint, {u"--noout"_s, u"--nonet"_s, u"old.tbx"_s}, m_folder.path());
        QVERIFY2(wellFormed.status == 0, qPrintable(wellFormed.err.left(2000)));
    }

    void translateToolkitReadsTheOlderTbx()
    {
        const QString script = u"from translate.storage import tbx\n"
                               "f = tbx.tbxfile.parsefile('old.tbx')\n"
                               "f.setsourcelanguage('ko'); f.settargetlanguage('en')\n"
                               "print(len(f.units))\n"
                               "print([u.gettarget() for u in f.units if u.source == '독도'][0])\n"_s;
        const Ran ran = runProgram(u"/usr/bin/python3"_s, {u"-c"_s, script}, m_folder.path());
        if (ran.err.contains(u"No module named"_s))
            QSKIP("translate-toolkit is not installed");
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].toInt() > 600);
        QCOMPARE(lines[1], u"Dokdo"_s);
    }

    void makesARoundTripThroughFiles()
    {
        const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
        QCOMPARE(run({u"import"_s, u"new.tbx"_s, u"--folder"_s, elsewhere}).status, 0);
        QCOMPARE(run({u"import"_s, u"old.tbx"_s, u"--folder"_s, elsewhere}).status, 0);
        QCOMPARE(run({u"export"_s, u"--own"_s, u"--folder"_s, elsewhere, u"-o"_s, u"a.csv"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"-o"_s, u"b.csv"_s}).status, 0);
        QCOMPARE(base::readFile(m_folder.filePath(u"a.csv"_s))->count('\n'),
                 base::readFile(m_folder.filePath(u"b.csv"_s))->count('\n'));
    }
};

COMMUNIQUE_TEST(GlossaryCliTest)
#include "GlossaryCliTest.moc"
