#include "Ran.h"
#include "TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique::tests;

/// communique-cli convert.
class ConvertCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::pair<int, QStringList> run(const QStringList& arguments)
    {
        const Ran converted = runProgram(QStringLiteral(COMMUNIQUE_CLI),
                                         QStringList{u"convert"_s} + arguments, m_folder.path());
        return {converted.status, converted.out.split(u'\n', Qt::SkipEmptyParts)};
    }

private Q_SLOTS:
    void convertsAmounts()
    {
        const auto [status, lines] = run({u"2조 1,393억 원"_s});
        QCOMPARE(status, 0);
        QCOMPARE(lines, (QStringList{u"2조 1,393억 원\tKRW 2.1393 trillion\tamount"_s,
                                     u"2조 1,393억 원\t2.1393 trillion won\tamount"_s}));
    }
    void theDateOfIssueTellsTheYear()
    {
        const auto [status, lines] = run({u"Thursday, October 8"_s, u"--date"_s, u"2026-10-01"_s});
        QCOMPARE(status, 0);
        QVERIFY(lines.contains(u"Thursday, October 8\t2026. 10. 8.(목)\tdate"_s));
    }
    void personsSpellTheirNames()
    {
        QCOMPARE(run({u"조태열"_s}).second, QStringList{u"조태열\tCho Tae-yul\tglossary"_s});
    }
    void aWrongWeekdayIsSaid()
    {
        const Ran ran = runProgram(QStringLiteral(COMMUNIQUE_CLI), {u"convert"_s, u"2026. 10. 8.(금)"_s},
                                   m_folder.path());
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.contains(u"Thursday, October 8\t"_s));
        QVERIFY2(ran.err.contains(u"2026-10-08"_s), qPrintable(ran.err));
    }
    void tellsWhereThereIsNothing()
    {
        QCOMPARE(run({u"whatever"_s}).first, 1);
        const Ran nothing =
            runProgram(QStringLiteral(COMMUNIQUE_CLI), {u"convert"_s, u"1e9 won"_s}, m_folder.path());
        QCOMPARE(nothing.status, 1);
        QVERIFY2(nothing.err.contains(u"“1e9 won”"_s), qPrintable(nothing.err));
        QCOMPARE(run({}).first, 2);
        QCOMPARE(run({u"3rd"_s, u"--lang"_s, u"fr"_s}).first, 2);
        QCOMPARE(run({u"3rd"_s, u"--date"_s, u"yesterday"_s}).first, 2);
    }
};

COMMUNIQUE_TEST(ConvertCliTest)
#include "ConvertCliTest.moc"
