#include "Checked.h"
#include "TestMain.h"

#include "checks/BilingualRules.h"
#include "checks/TableUnits.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;
using checks::unitScaleOf;

/// Figures under a head that says what one counts.
class TableUnitsTest : public QObject
{
    Q_OBJECT

    static Release table(const document::Cell& head, const document::Cell& figure)
    {
        const Release release = sample({{BlockType::Table, 0, u"방한객"_s, u"Arrivals"_s}});
        return changed(release, 0, [&](Block& block) {
            block.table.headerRow = true;
            block.table.rows = {{document::Cell(u"국가"_s, u"Country"_s), head},
                                {document::Cell(u"중국"_s, u"China"_s), figure}};
        });
    }

private Q_SLOTS:
    void heads()
    {
        QCOMPARE(unitScaleOf(u"방한객(만 명)"_s, Language::Korean), 10'000);
        QCOMPARE(unitScaleOf(u"(단위: 백만 달러)"_s, Language::Korean), 1'000'000);
        QCOMPARE(unitScaleOf(u"수출액(억 달러, %)"_s, Language::Korean), 100'000'000);
        QCOMPARE(unitScaleOf(u"만족도(%)"_s, Language::Korean), 1);
        QCOMPARE(unitScaleOf(u"국가(천연가스)"_s, Language::Korean), 1);
        QCOMPARE(unitScaleOf(u"Arrivals (million)"_s, Language::English), 1'000'000);
        QCOMPARE(unitScaleOf(u"Exports (USD 100 million)"_s, Language::English), 100'000'000);
        QCOMPARE(unitScaleOf(u"Exports (hundred million dollars)"_s, Language::English), 100'000'000);
        QCOMPARE(unitScaleOf(u"Unit: thousand persons"_s, Language::English), 1000);
        QCOMPARE(unitScaleOf(u"Throughput (unit: 10,000 TEUs)"_s, Language::English), 10'000);
        QCOMPARE(unitScaleOf(u"Catch (in 1,000 tons)"_s, Language::English), 1000);
        QCOMPARE(unitScaleOf(u"물동량(단위: 만TEU)"_s, Language::Korean), 10'000);
        QCOMPARE(unitScaleOf(u"Arrivals (2025)"_s, Language::English), 1);
        QCOMPARE(unitScaleOf(u"Year on year (%)"_s, Language::English), 1);
    }
    void figuresAreComparedByThem()
    {
        const document::Cell heads(u"방한객(만 명)"_s, u"Arrivals (million)"_s);
        QVERIFY(found(checks::numbers, table(heads, document::Cell(u"548"_s, u"5.48"_s))).isEmpty());
        QVERIFY(found(checks::scaleWords, table(heads, document::Cell(u"548"_s, u"5.48"_s))).isEmpty());
        QVERIFY(!found(checks::numbers, table(heads, document::Cell(u"548"_s, u"5.84"_s))).isEmpty());
        const document::Cell same(u"수출(억 달러)"_s, u"Exports (100 million dollars)"_s);
        QVERIFY(found(checks::numbers, table(same, document::Cell(u"548"_s, u"548"_s))).isEmpty());
        const document::Cell figure(u"지원액(만 원)"_s, u"Amount (10,000 won)"_s);
        QVERIFY(found(checks::scaleWords, table(figure, document::Cell(u"480"_s, u"480"_s))).isEmpty());
        QVERIFY(!found(checks::numbers, table(figure, document::Cell(u"480"_s, u"4,800"_s))).isEmpty());
    }
};

COMMUNIQUE_TEST(TableUnitsTest)
#include "TableUnitsTest.moc"
