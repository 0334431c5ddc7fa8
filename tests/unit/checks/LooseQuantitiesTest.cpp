#include "TestMain.h"

#include "checks/LooseQuantities.h"

using namespace Qt::StringLiterals;
using namespace communique;
using checks::Choice;
using checks::LooseQuantities;
using language::Quantity;

namespace {

QList<Quantity> counted(const QList<std::pair<qint64, QString>>& values)
{
    QList<Quantity> all;
    for (const auto& [value, unit] : values) {
        Quantity quantity;
        quantity.value = value;
        quantity.unit = unit;
        all.append(quantity);
    }
    return all;
}

/// The same values; `compared` counts how often two figures are held against each other.
Choice sameValue(int& compared)
{
    return {
        checks::amountKeys, checks::amountKeys,
        [&compared](const Quantity& korean, const Quantity& english) {
            ++compared;
            return korean.value == english.value;
        },
        [](const Quantity& korean, const Quantity& english) { return korean.unit == english.unit ? 1 : 0; }};
}

QList<Quantity> upTo(int count, int step)
{
    QList<std::pair<qint64, QString>> values;
    for (int i = 0; i < count; ++i)
        values.append({qint64(1 + i / step), QString()});
    return counted(values);
}

/// How many comparisons texts of so many figures cost, of which `step` each are alike.
int comparisonsOf(int figures, int step)
{
    int compared = 0;
    LooseQuantities korean(upTo(figures, step));
    LooseQuantities english(upTo(figures, step));
    return choose(korean, english, sameValue(compared)).size() == figures ? compared : -1;
}

} // namespace

/// Who gets whom among the figures of two texts.
class LooseQuantitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestThenTheFirst()
    {
        int compared = 0;
        LooseQuantities korean(counted({{3, u"day"_s}, {3, {}}, {4, {}}}));
        LooseQuantities english(counted({{3, u"person"_s}, {3, u"day"_s}, {3, u"day"_s}}));
        const QList<std::pair<qsizetype, qsizetype>> expected{{0, 1}, {1, 0}};
        QCOMPARE(choose(korean, english, sameValue(compared)), expected);
        QCOMPARE(korean.places(), QList<qsizetype>{2});
        QCOMPARE(english.places(), QList<qsizetype>{2});
    }
    void whatIsTakenStaysTaken()
    {
        int compared = 0;
        LooseQuantities korean(counted({{3, {}}, {3, {}}}));
        LooseQuantities english(counted({{3, {}}, {3, {}}}));
        english.take(0);
        const QList<std::pair<qsizetype, qsizetype>> expected{{0, 1}};
        QCOMPARE(choose(korean, english, sameValue(compared)), expected);
        QVERIFY(english.isEmpty());
        QCOMPARE(korean.places(), QList<qsizetype>{1});
    }
    void withoutKeysNobodyTakesPart()
    {
        int compared = 0;
        Choice choice = sameValue(compared);
        choice.korean = [](const Quantity&) { return checks::QuantityKeys(); };
        LooseQuantities korean(counted({{3, {}}}));
        LooseQuantities english(counted({{3, {}}}));
        QVERIFY(choose(korean, english, choice).isEmpty());
        QCOMPARE(compared, 0);
    }
    void comparisonsGrowWithTheText_data()
    {
        QTest::addColumn<int>("alike");
        QTest::newRow("all different") << 1;
        QTest::newRow("ten alike") << 10;
        QTest::newRow("all alike") << 2'000;
    }
    void comparisonsGrowWithTheText()
    {
        QFETCH(int, alike);
        const int few = comparisonsOf(200, alike);
        const int many = comparisonsOf(2'000, alike);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many <= 11 * few, qPrintable(u"%1 %2"_s.arg(few).arg(many)));
    }
};

COMMUNIQUE_TEST(LooseQuantitiesTest)
#include "LooseQuantitiesTest.moc"
