#include "TestMain.h"

#include "language/Quantities.h"

#include <QTest>

using namespace communique::language;
using namespace Qt::StringLiterals;
using communique::base::Language;

namespace {

/// "KRW 2.1393 trillion", "3rd", "25 country": value, currency, kind, unit of everything in a text.
QString read(const QString& text, Language language)
{
    QStringList told;
    for (const Quantity& quantity : quantitiesIn(text, language, identifiersIn(text))) {
        QString words = englishNumber(quantity.value);
        if (quantity.kind == QuantityKind::Ordinal)
            words = u"no. "_s + words;
        else if (quantity.kind == QuantityKind::Percent)
            words += u'%';
        else if (quantity.kind == QuantityKind::PercentPoint)
            words += u"%p"_s;
        else if (quantity.kind == QuantityKind::Year)
            words = u"year "_s + QString::number(quantity.value.numerator());
        if (!quantity.currency.isEmpty())
            words = quantity.currency + u' ' + words;
        if (!quantity.unit.isEmpty())
            words += u' ' + quantity.unit;
        if (quantity.ambiguousScale)
            words += u'!';
        told.append(words);
    }
    return told.join(u"; "_s);
}

} // namespace

/// Numbers as texts write them.
class QuantitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void korean_data()
    {
        columns();
        row("25개국 대표", "25 country");
        row("2조 1,393억 원", "KRW 2.1393 trillion");
        row("2조 1393억 원", "KRW 2.1393 trillion");
        row("10억 달러", "USD 1 billion");
        row("3천5백만 유로", "EUR 35 million");
        row("1억2천만 명", "120 million person");
        row("5만 명", "50,000 person");
        row("200 만 달러", "USD 2 million");
        row("100억 원(약 750만 달러)", "KRW 10 billion; USD 7.5 million");
        row("200~300만원", "KRW 2 million!; KRW 3 million");
        row("200만~300만원", "KRW 2 million; KRW 3 million");
        row("3~5개국", "3 country; 5 country");
        row("12.5%", "12.5%");
        row("0.25%p", "0.25%p");
        row("0.25%포인트", "0.25%p");
        row("제3차 회의", "no. 3");
        row("제 3차 회의", "no. 3");
        row("60주년", "no. 60");
        row("제5조", "no. 5");
        row("5조 원", "KRW 5 trillion");
        row("양 장관", "2 minister");
        row("세 번째", "no. 3");
        row("네 차례", "4 time");
        row("3분의 2", "2/3");
        row("백만 달러", "USD 1 million");
        row("3원칙", "3");
        row("G20, 코로나19, 2+2, P4G", "");
        row("02-2100-1234", "");
        row("6.25전쟁", "");
        row("1시간 20분 동안", "80 minute");
        row("1년 6개월", "18 month");
        row("$2.5M", "USD 2.5 million");
        row("비행기", "");
        row("세계 평화", "");
    }
    void korean()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(read(text, Language::Korean), told);
    }

    void english_data()
    {
        columns();
        row("25 countries", "25 country");
        row("twenty-five countries", "25 country");
        row("KRW 2.1393 trillion", "KRW 2.1393 trillion");
        row("2.1393 trillion won", "KRW 2.1393 trillion");
        row("$2 million", "USD 2 million");
        row("US$2 million", "USD 2 million");
        row("two hundred and fifty thousand people", "250,000 person");
        row("KRW 2 million to 3 million", "KRW 2 million; KRW 3 million");
        row("12.5 percent", "12.5%");
        row("12.5 per cent", "12.5%");
        row("0.25 percentage points", "0.25%p");
        row("the 3rd meeting", "no. 3");
        row("the twenty-second meeting", "no. 22");
        row("two-thirds", "2/3");
        row("a third of", "1/3");
        row("in 1991", "year 1991");
        row("two decades", "20 year");
        row("COVID-19, the G20 and a 2+2 meeting", "");
        row("one hour and 20 minutes", "80 minute");
        row("an hour and 20 minutes", "80 minute");
        row("an eightfold increase", "8");
        row("World War II", "2");
        row("everyone", "");
    }
    void english()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(read(text, Language::English), told);
    }

    void writes()
    {
        QCOMPARE(koreanNumber(2'139'300'000'000), u"2조 1,393억"_s);
        QCOMPARE(koreanNumber(10'000), u"1만"_s);
        QCOMPARE(koreanNumber(0), u"0"_s);
        QCOMPARE(englishNumber(2'139'300'000'000), u"2.1393 trillion"_s);
        QCOMPARE(englishNumber(999'999), u"999,999"_s);
        QCOMPARE(englishOrdinal(1), u"1st"_s);
        QCOMPARE(englishOrdinal(12), u"12th"_s);
        QCOMPARE(englishOrdinal(103), u"103rd"_s);
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
    }
    static void row(const char* text, const char* told)
    {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(told);
    }
};

COMMUNIQUE_TEST(QuantitiesTest)
#include "QuantitiesTest.moc"
