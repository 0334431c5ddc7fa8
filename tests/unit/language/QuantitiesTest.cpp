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
        if (quantity.minus.length > 0)
            words.prepend(u"minus "_s);
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
        row("3만억 원", "KRW 3 trillion");
        row("1 000 000원", "KRW 1 million");
        row("99999999999999999999조 원", "");
        row("$5M", "USD 5 million");
        row("A$500만", "AUD 5 million");
        row("5억 호주달러, 1억 홍콩 달러", "AUD 500 million; HKD 100 million");
        row("5억 스위스프랑, 3억 루블", "CHF 500 million; RUB 300 million");
        row("호주달러 5억", "AUD 500 million");
        row("미화 5억 달러", "USD 500 million");
        row("0.3% 포인트", "0.3%p");
        row("△500억 원", "KRW minus 50 billion");
        row("-500억 원(△3.2%)", "KRW minus 50 billion; minus 3.2%");
        row("마이너스 5억 원", "KRW minus 500 million");
        row("(-)3.2%", "minus 3.2%");
        row("3-5%", "3%; 5%");
        row("2026년 3분기", "2,026 year; 3 quarter");
        row("100만 배럴", "1 million barrel");
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
        row("half a billion won", "KRW 500 million");
        row("half a million people", "500,000 person");
        row("a quarter of a million", "250,000");
        row("three-quarters of a million", "750,000");
        row("a half-million dollars", "USD 500,000");
        row("half a dozen countries", "6 country");
        row("one and a half billion won", "KRW 1.5 billion");
        row("half of the members", "0.5");
        row("$5m", "USD 5 million");
        row("US$2.5B", "USD 2.5 billion");
        row("5 mln USD", "USD 5 million");
        row("1 quadrillion won", "KRW 1,000 trillion");
        row("1 000 000 won", "KRW 1 million");
        row("KRW 10 500", "KRW 10,500");
        row("three consecutive quarters", "3 quarter");
        row("2 million barrels", "2 million barrel");
        row("5M won", "KRW 5 million");
        row("AUD5 million, CHF10m", "AUD 5 million; CHF 10 million");
        row("$-5 million", "USD minus 5 million");
        row("in Group 5 100 people", "5; 100 person");
        row("A$5 million", "AUD 5 million");
        row("C$3 billion and HK$100 million", "CAD 3 billion; HKD 100 million");
        row("AUD 5 million to 7 million", "AUD 5 million; AUD 7 million");
        row("CHF 10 million", "CHF 10 million");
        row("2.5 billion Australian dollars", "AUD 2.5 billion");
        row("3 billion Swiss francs", "CHF 3 billion");
        row("10 million rubles", "RUB 10 million");
        row("try 5 times", "5 time");
        row("0.3%P", "0.3%p");
        row("minus KRW 50 billion", "KRW minus 50 billion");
        row("negative 5%", "minus 5%");
        row("-3.2%", "minus 3.2%");
        row("5 - 7 percent", "5%; 7%");
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
        QCOMPARE(englishNumber(1'234'567'891'234), u"1.234567891234 trillion"_s);
        QCOMPARE(Rational::parsed(u"3.14159265358979")->text(), u"3.14159265358979"_s);
        QCOMPARE(Rational::fraction(2, 3)->text(), u"2/3"_s);
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
