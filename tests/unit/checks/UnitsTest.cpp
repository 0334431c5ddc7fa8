#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"

using namespace communique;
using namespace communique::tests;

/// Units of measurement.
class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(true, "용량은 200㎿이다.", "Its capacity is 200 GW.");
        wordedRow(true, "갯벌은 2,480㎢이며, 보호지역은 830제곱킬로미터이다.",
                  "The flats cover 2,480 square kilometers, of which 830 square meters are protected.");
        wordedRow(false, "갯벌은 2,480㎢이며, 보호지역은 830제곱킬로미터이다.",
                  "The flats cover 2,480 square kilometers, of which 830 square kilometers are protected.");
        wordedRow(true, "면적은 830㎢이다.", "It covers 830 square meters.");
        wordedRow(true, "면적은 830제곱킬로미터이다.", "It covers 830 hectares.");
        wordedRow(true, "발전 용량은 500MW이다.", "Its capacity is 500 GW.");
        wordedRow(true, "쌀 5만 톤을 지원한다.", "It will provide 50,000 kilograms of rice.");
        wordedRow(true, "길이는 12km이다.", "It is 12 meters long.");
        wordedRow(false, "면적은 830㎢이다.", "It covers 830 square kilometers.");
        wordedRow(false, "면적은 830㎢(8만 3천 ha)이다.", "It covers 830 square kilometres.");
        wordedRow(false, "발전 용량은 500MW이다.", "Its capacity is 500 megawatts.");
        wordedRow(false, "4,400톤급 구축함", "The 4,400-ton-class destroyer");
        wordedRow(false, "쌀 5만 톤을 지원한다.", "It will provide 50,000 tonnes of rice.");
        wordedRow(false, "길이는 12km이다.", "It is 7.5 miles (12 kilometers) long.");
        wordedRow(false, "5m 높이의 파도", "Waves 5 meters high");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::unitsNamed, korean, english), wrong);
    }
};

COMMUNIQUE_TEST(UnitsTest)
#include "UnitsTest.moc"
