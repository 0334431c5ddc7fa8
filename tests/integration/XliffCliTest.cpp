#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

namespace {

QString data(const QString& name)
{
    return QStringLiteral(COMMUNIQUE_TEST_DATA "/") + name;
}

/// Prints id, source and target of every unit, as translate-toolkit reads them.
const QString Toolkit =
    u"import sys\n"
    "from translate.storage import factory\n"
    "for unit in factory.getobject(sys.argv[1]).units:\n"
    "    print(unit.getid().split('\\x04')[-1], unit.source, unit.target or '', sep='|')\n"_s;

} // namespace

/// XLIFF out and back with the real program, and what other people's tools think of it.
class XliffCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) { return m_folder.filePath(name); }

    Ran run(const QString& program, const QStringList& arguments, const QString& locale = u"C.UTF-8"_s)
    {
        return runProgram(program, arguments, m_folder.path(),
                          {{u"LC_ALL"_s, locale}, {u"PYTHONIOENCODING"_s, u"utf-8"_s}});
    }
    Ran cli(const QStringList& arguments) { return run(QStringLiteral(COMMUNIQUE_CLI), arguments); }

    QByteArray bytes(const QString& name) { return *base::readFile(path(name)); }
    void write(const QString& name, const QByteArray& content)
    {
        QVERIFY(base::writeFile(path(name), content).ok());
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"press.communique"_s, *base::readFile(data(u"xliff/press.communique"_s)));
        for (const QString& version : {u"1.2"_s, u"2.1"_s})
            for (const QString& name : {data(u"xliff/press.communique"_s),
                                        data(u"web/everything.communique"_s), data(u"full.communique"_s)})
                QCOMPARE(cli({u"xliff"_s, u"export"_s, name, u"--version"_s, version, u"-o"_s,
                              QFileInfo(name).completeBaseName() + u'-' + version + u".xlf"_s})
                             .status,
                         0);
    }

    void schemasHold()
    {
        for (const QString& version : {u"1.2"_s, u"2.1"_s})
            for (const QString& name : {u"press"_s, u"everything"_s, u"full"_s}) {
                const Ran ran = run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s,
                                                   data(u"xliff/xliff-"_s + version + u".rng"_s),
                                                   path(name + u'-' + version + u".xlf"_s)});
                QVERIFY2(ran.status == 0, qPrintable(ran.err));
            }
    }

    void translateToolkitReadsIt()
    {
        const Ran ran = run(u"/usr/bin/python3"_s, {u"-c"_s, Toolkit, path(u"press-1.2.xlf"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"\nb1|외교부는 6월 28일 브뤼셀에서 협의회를 개최하였다.|\n"_s),
                 qPrintable(ran.out));
        QVERIFY(ran.out.contains(u"\nb3.r2.c2|브뤼셀|\n"_s));
        QVERIFY(ran.out.contains(u"\nb4|자료는 붙임을 참고하기 바란다.|See the attachment.\n"_s));
        QCOMPARE(ran.out.count(u'\n'), 9);
    }

    /// Through another program and back: translate-toolkit writes what it read, with one target set.
    void translateToolkitWritesIt()
    {
        const QString script = u"import sys\n"
                               "from translate.storage import factory\n"
                               "store = factory.getobject(sys.argv[1])\n"
                               "for unit in store.units:\n"
                               "    if unit.getid().endswith('b2'):\n"
                               "        unit.target = 'Both sides cooperate.'\n"
                               "        unit.markfuzzy(False)\n"
                               "store.savefile(sys.argv[2])\n"_s;
        const Ran saved =
            run(u"/usr/bin/python3"_s, {u"-c"_s, script, path(u"press-1.2.xlf"_s), path(u"back.xlf"_s)});
        QVERIFY2(saved.status == 0, qPrintable(saved.err));
        const Ran ran = cli(
            {u"xliff"_s, u"merge"_s, u"press.communique"_s, u"back.xlf"_s, u"-o"_s, u"back.communique"_s});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"1 merged"_s), qPrintable(ran.err));
        QVERIFY(bytes(u"back.communique"_s).contains("Both sides cooperate."));
    }

    void mergesInPlace()
    {
        write(u"place.communique"_s, bytes(u"press.communique"_s));
        const QStringList merging{u"xliff"_s, u"merge"_s, u"place.communique"_s,
                                  data(u"xliff/lokalize.xlf"_s), u"--in-place"_s};
        QCOMPARE(cli(merging).status, 1); // a person's note is told
        const QByteArray once = bytes(u"place.communique"_s);
        QVERIFY(once.contains("The two sides agreed to cooperate."));
        const Ran again = cli(merging);
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains(u"Seoul is certain?"_s));
        QVERIFY(again.err.contains(u"0 merged"_s));
        QCOMPARE(bytes(u"place.communique"_s), once);
    }

    void whatIsListedIsSaid()
    {
        write(u"changed.communique"_s,
              bytes(u"press.communique"_s).replace("See the attachment.", "Details are attached."));
        const Ran ran = cli({u"xliff"_s, u"merge"_s, u"changed.communique"_s, data(u"xliff/omegat.xlf"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.contains(u"Details are attached."_s) && ran.out.contains(u"Seoul"_s));
        QVERIFY2(ran.err.contains(u"omegat.xlf:46: b4"_s), qPrintable(ran.err));
        QVERIFY(ran.err.contains(u"here: Details are attached."_s));
        QVERIFY(ran.err.contains(u"in the file: Please see the attachment."_s));
    }

    void koreanIsSpokenToo()
    {
        write(u"bad.xlf"_s, "<xliff version='1.2'>\n<file>");
        QProcess locale;
        const Ran ran = run(QStringLiteral(COMMUNIQUE_CLI),
                            {u"xliff"_s, u"merge"_s, u"press.communique"_s, u"bad.xlf"_s}, u"ko_KR.UTF-8"_s);
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains(u"XML"_s) && ran.err.contains(u"2번째 줄"_s), qPrintable(ran.err));
    }

    void refusesWhatDoesNotFit()
    {
        write(u"other.communique"_s, bytes(u"press.communique"_s).replace("press-1", "press-2"));
        const QStringList merging{u"xliff"_s, u"merge"_s, u"other.communique"_s, data(u"xliff/omegat.xlf"_s)};
        QCOMPARE(cli(merging).status, 3);
        QCOMPARE(cli(merging + QStringList{u"--force"_s}).status, 0);
        write(u"turned.communique"_s,
              bytes(u"press.communique"_s).replace("\"source\": \"ko\"", "\"source\": \"en\""));
        const Ran turned = cli({u"xliff"_s, u"merge"_s, u"turned.communique"_s, data(u"xliff/omegat.xlf"_s)});
        QCOMPARE(turned.status, 3);
        QVERIFY(turned.out.isEmpty());
        write(u"entity.xlf"_s, "<!DOCTYPE xliff [<!ENTITY a SYSTEM '/etc/passwd'>]><xliff version='1.2'/>");
        QCOMPARE(cli({u"xliff"_s, u"merge"_s, u"press.communique"_s, u"entity.xlf"_s}).status, 3);
        for (const QStringList& wrong :
             {QStringList{}, QStringList{u"fly"_s}, QStringList{u"export"_s},
              QStringList{u"export"_s, u"press.communique"_s, u"--version"_s, u"3"_s},
              QStringList{u"merge"_s, u"press.communique"_s},
              QStringList{u"merge"_s, u"press.communique"_s, u"x.xlf"_s, u"--in-place"_s, u"-o"_s, u"y"_s}})
            QCOMPARE(cli(QStringList{u"xliff"_s} + wrong).status, 2);
    }

    void reviewCopies()
    {
        const Ran ran = cli({u"export"_s, u"press.communique"_s, u"--to"_s, u"review"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(bytes(u"press.review.html"_s).contains("See the attachment."));
        QCOMPARE(
            cli({u"export"_s, u"press.communique"_s, u"--to"_s, u"review"_s, u"--lang"_s, u"en"_s}).status,
            2);
    }
};

COMMUNIQUE_TEST(XliffCliTest)
#include "XliffCliTest.moc"
