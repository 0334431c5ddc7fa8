#include "TestMain.h"

#include "document/Amounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::Table;

namespace {

/// Rows of cells parted by "|", the same in both languages.
Table tableOf(const QStringList& rows, bool headerRow = true)
{
    Table table;
    table.headerRow = headerRow;
    for (const QString& row : rows) {
        QList<document::Cell> cells;
        for (const QString& text : row.split(u'|'))
            cells.append({document::RichText(text), document::RichText(text)});
        table.rows.append(cells);
    }
    return table;
}

/// "<" and ">" for each column, as it is set.
QString sides(const Table& table)
{
    QString found;
    for (const bool right : document::amountColumns(table, Language::Korean))
        found += right ? u'>' : u'<';
    return found;
}

} // namespace

/// What an amount is, and which columns are set flush right.
class AmountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreKnown()
    {
        for (const QString& text : {u"0"_s,
                                    u"7"_s,
                                    u"1,234"_s,
                                    u"12.5"_s,
                                    u"0.03"_s,
                                    u"-3"_s,
                                    u"−3.2%"_s,
                                    u"+1.1%p"_s,
                                    u"▲3.2"_s,
                                    u"△ 120억 원"_s,
                                    u"Δ0.4"_s,
                                    u"▼1,000"_s,
                                    u"(12.5)"_s,
                                    u"1,204명"_s,
                                    u"1,204명 (12.1%)"_s,
                                    u"2,345(▲3.2%)"_s,
                                    u"1조 2,345억 원"_s,
                                    u"3조2,000억원"_s,
                                    u"약 1,200명"_s,
                                    u"about 40"_s,
                                    u"$1.2 million"_s,
                                    u"US$ 3.4 billion"_s,
                                    u"USD 3.4 million"_s,
                                    u"₩1,000"_s,
                                    u"€ 5"_s,
                                    u"25℃"_s,
                                    u"12 km²"_s,
                                    u"100만 톤"_s,
                                    u"10~20%"_s,
                                    u"10-20%"_s,
                                    u"1.5–2.0"_s,
                                    u"≥ 5"_s,
                                    u"< 0.1 %"_s,
                                    u"3개국"_s,
                                    u"24 countries"_s,
                                    u"1,234*"_s,
                                    u"↑1.2%p"_s,
                                    u"3.2%↑"_s,
                                    u"－5"_s,
                                    u"3,200여 명"_s,
                                    u"1,000명 이상"_s,
                                    u"1억 2천만 원"_s,
                                    u"3950"_s})
            QVERIFY2(document::isAmount(text), qPrintable(text));
    }

    void otherTextsAreNone()
    {
        for (const QString& text : {QString(),         u"-"_s,
                                    u"협의회"_s,       u"2019"_s,
                                    u"2019년"_s,       u"2019–2021"_s,
                                    u"7월"_s,          u"1일"_s,
                                    u"2019. 7. 1."_s,  u"2019-07-01"_s,
                                    u"7. 1.(월)"_s,    u"1 July"_s,
                                    u"July 1, 2019"_s, u"10:00"_s,
                                    u"14시"_s,         u"제5차"_s,
                                    u"3위"_s,          u"1st"_s,
                                    u"2nd"_s,          u"20190701"_s,
                                    u"02-2100-1234"_s, u"1588-1234"_s,
                                    u"007"_s,          u"A4"_s,
                                    u"G20"_s,          u"3 ministers and their deputies"_s,
                                    u"1,23"_s,         u"12 of 15 members"_s,
                                    u"1/2"_s,          u"1."_s,
                                    u"1)"_s,           u"(월)"_s})
            QVERIFY2(!document::isAmount(text), qPrintable(text));
    }

    void columnsOfAmountsAreSetRight()
    {
        QCOMPARE(sides(tableOf({u"국가|수출액|증감"_s, u"미국|1,234억 원|▲3.2%"_s, u"중국|998억 원|0.4%"_s})),
                 u"<>>"_s);
        // A dash stands for an amount, one cell in five may be words, empty ones say nothing.
        QCOMPARE(sides(tableOf({u"A|B"_s, u"x|-"_s, u"y|12"_s, u"z|"_s, u"w|–"_s, u"v|미정"_s, u"u|3"_s})),
                 u"<>"_s);
        QCOMPARE(sides(tableOf({u"A|B"_s, u"x|12"_s, u"y|미정"_s})), u"<<"_s);
        QCOMPARE(sides(tableOf({u"A|B"_s, u"x|-"_s, u"y|-"_s})), u"<<"_s);
        QCOMPARE(sides(tableOf({u"A|B"_s, u"x|"_s})), u"<<"_s);
        QCOMPARE(sides(Table()), QString());
    }

    void namesOfRowsAreNoAmounts()
    {
        // Years, running numbers, places in an order.
        QCOMPARE(sides(tableOf({u"연도|총액"_s, u"2018|120"_s, u"2019|3,400"_s})), u"<>"_s);
        QCOMPARE(sides(tableOf({u"번호|이름|인원"_s, u"1|가|12"_s, u"2|나|7"_s, u"10|다|8"_s})), u"<<>"_s);
        QCOMPARE(sides(tableOf({u"회차|인원"_s, u"제1차|12명"_s, u"제2차|8명"_s})), u"<>"_s);
        QCOMPARE(sides(tableOf({u"금액|국가"_s, u"1,200억 원|미국"_s, u"900억 원|중국"_s})), u"><"_s);
        QCOMPARE(sides(tableOf({u"이름|출생|순위"_s, u"가|1961|1위"_s, u"나|1970|2위"_s})), u"<<<"_s);
        // An amount that looks like a year among others does not turn its column.
        QCOMPARE(sides(tableOf({u"국가|건수"_s, u"미국|1990"_s, u"중국|350"_s})), u"<>"_s);
    }

    void withoutAHeaderRowTheFirstRowCounts()
    {
        QCOMPARE(sides(tableOf({u"미국|12"_s, u"중국|8"_s}, false)), u"<>"_s);
        QCOMPARE(sides(tableOf({u"국가|인원"_s, u"중국|8"_s}, false)), u"<<"_s);
    }

    void eachLanguageSpeaksForItself()
    {
        Table table = tableOf({u"A|B"_s, u"x|12"_s});
        table.rows[1][1][Language::English] = document::RichText(u"a dozen"_s);
        QCOMPARE(document::amountColumns(table, Language::Korean), (QList<bool>{false, true}));
        QCOMPARE(document::amountColumns(table, Language::English), (QList<bool>{false, false}));
    }
};

COMMUNIQUE_TEST(AmountsTest)
#include "AmountsTest.moc"
