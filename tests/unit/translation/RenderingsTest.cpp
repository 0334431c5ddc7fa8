#include "TestMain.h"

#include "translation/GlossaryStore.h"
#include "translation/Renderings.h"

#include <QTest>

using namespace communique::translation;
using namespace Qt::StringLiterals;

namespace {

const QDate Issue(2026, 10, 1);

QStringList texts(const QString& text, Language language, const Glossary& glossary = {})
{
    QStringList all;
    for (const Rendering& rendering : renderings(text, language, Issue, glossary))
        all.append(rendering.text);
    return all;
}

} // namespace

/// What a stretch is in the other language, the usual way first.
class RenderingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void korean_data()
    {
        columns();
        row("2조 1,393억 원", {u"KRW 2.1393 trillion"_s, u"2.1393 trillion won"_s});
        row("200만~300만 원", {u"KRW 2 million to 3 million"_s, u"2 million to 3 million won"_s});
        row("2026. 10. 8.(목)", {u"Thursday, October 8"_s, u"October 8, 2026"_s, u"October 8"_s});
        row("10월 8일(목)", {u"Thursday, October 8"_s, u"October 8, 2026"_s, u"October 8"_s});
        row("10월 8일", {u"Thursday, October 8"_s, u"October 8, 2026"_s, u"October 8"_s});
        row("8.8.~10.", {u"August 8 to 10"_s, u"August 8-10"_s});
        row("14:30", {u"2:30 p.m."_s});
        row("제3차", {u"3rd"_s, u"third"_s});
        row("12.5%", {u"12.5 percent"_s, u"12.5%"_s});
        row("0.3%p", {u"0.3 percentage points"_s});
        row("5만 명", {u"50,000"_s});
        row("조태열", {u"Cho Tae-yeol"_s, u"Jo Tae-yeol"_s, u"Jotaeyeol"_s});
        row("종로", {u"Jongno"_s});
        row("신라", {u"Silla"_s, u"Shin Ra"_s, u"Sin Ra"_s});
        row("금강", {u"Geumgang"_s, u"Keum Gang"_s, u"Geum Gang"_s});
        row("여의도", {u"Yeouido"_s, u"Yeo Ui-do"_s});
        row("양주군", {u"Yangju-gun"_s, u"Yangju"_s, u"Yang Ju-gun"_s});
        row("홍길동 과장", {u"Hong Gil-dong"_s});
        row("조태열 외교부 장관", {u"Cho Tae-yeol"_s, u"Jo Tae-yeol"_s});
        row("종로 2가", {u"Jongno 2(i)-ga"_s, u"Jongno 2-ga"_s});
        row("1조 2,345억 6,789만 1,234원",
            {u"KRW 1,234,567,891,234"_s, u"KRW 1.234567891234 trillion"_s, u"1.234567891234 trillion won"_s});
        row("3.14159265358979%", {u"3.14159265358979 percent"_s, u"3.14159265358979%"_s});
        row("△500억 원", {u"-KRW 50 billion"_s, u"minus KRW 50 billion"_s, u"minus 50 billion won"_s});
        row("△3.2%", {u"-3.2 percent"_s, u"minus 3.2 percent"_s, u"minus 3.2%"_s});
        row("5억 호주달러", {u"AUD 500 million"_s, u"500 million Australian dollars"_s});
        row("1,23억 원", {});
        row("3억억 원", {});
        row("99999999999999999999조 원", {});
        row("낮 1시", {u"1 p.m."_s});
        row("1시간 30분", {u"one hour and 30 minutes"_s});
        row("경기도 수원시 영통구",
            {u"Yeongtong-gu, Suwon-si, Gyeonggi-do"_s, u"Gyeonggi-do Suwon-si Yeongtong-gu"_s});
        row("2억 위안화", {u"CNY 200 million"_s, u"200 million yuan"_s});
        row("2시", {u"2 p.m."_s, u"2 a.m."_s});
        row("10:00~11:30", {u"10 to 11:30 a.m."_s, u"10-11:30 a.m."_s});
        row("오전 9시부터 오후 6시까지", {u"9 a.m. to 6 p.m."_s, u"9 a.m. - 6 p.m."_s});
        row("지난 5일", {u"Saturday, September 5"_s, u"September 5, 2026"_s, u"September 5"_s});
        row("오는 5일", {u"Monday, October 5"_s, u"October 5, 2026"_s, u"October 5"_s});
        row("이달 28일", {u"Wednesday, October 28"_s, u"October 28, 2026"_s, u"October 28"_s});
        row("지난 12월 25일", {u"Thursday, December 25"_s, u"December 25, 2025"_s, u"December 25"_s});
        row("2. 29.(일)", {});
        row("저녁 6~8시", {u"6 to 8 p.m."_s, u"6-8 p.m."_s});
        row("30%~40%", {u"30 to 40 percent"_s, u"30 to 40%"_s});
        row("5억 원~7억 원", {u"KRW 500 million to 700 million"_s, u"500 million to 700 million won"_s});
        row("2026년 1~3분기", {u"first to third quarters of 2026"_s, u"Q1 to Q3 2026"_s});
        row("’26년 3분기", {u"third quarter of 2026"_s, u"Q3 2026"_s});
        row("90년대", {u"the 1990s"_s, u"1990s"_s});
        row("수십 개국", {u"dozens of countries"_s});
        row("작년", {u"2025"_s, u"last year"_s});
        row("2박 3일", {u"two nights and three days"_s, u"three days and two nights"_s});
        row("13월 1일", {});
        row("2026. 2. 29.", {});
        row("2026. 10. 8.(금)", {u"Thursday, October 8"_s, u"October 8, 2026"_s, u"October 8"_s});
        row("2026. 12. 30.~2027. 1. 2.", {u"December 30, 2026 to January 2, 2027"_s});
        row("10.8.(목)-9.(금)",
            {u"Thursday, October 8 to Friday, October 9"_s, u"October 8 to 9"_s, u"October 8-9"_s});
        row("제5조", {u"Article 5"_s});
        row("제5조제2항", {u"Article 5 (2)"_s, u"Article 5, paragraph 2"_s});
        row("제3장", {u"Chapter 3"_s});
        row("제2차관", {u"Second Vice Minister"_s});
        row("제2분기", {u"second quarter"_s, u"Q2"_s});
        row("2/4분기", {u"second quarter"_s, u"Q2"_s});
        row("2026년 3분기", {u"third quarter of 2026"_s, u"Q3 2026"_s});
        row("내년 상반기", {u"first half of next year"_s, u"first half of 2027"_s});
        row("1990년대", {u"the 1990s"_s, u"1990s"_s});
        row("수십억 원", {u"billions of won"_s});
        row("수백만 명", {u"millions of people"_s});
        row("ㅋㅋ", {});
        row("", {});
        row("Seoul", {});
    }
    void korean()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QCOMPARE(texts(text, Language::Korean), wanted);
    }

    void english_data()
    {
        columns();
        row("KRW 2.1393 trillion", {u"2조 1,393억 원"_s});
        row("Thursday, October 8",
            {u"10월 8일(목)"_s, u"2026. 10. 8.(목)"_s, u"2026년 10월 8일"_s, u"10월 8일"_s});
        row("August 8 to 10", {u"8월 8일~10일"_s, u"8월 8일부터 10일까지"_s});
        row("2:30 p.m.", {u"오후 2시 30분"_s, u"14:30"_s});
        row("3rd", {u"제3차"_s, u"제3회"_s, u"세 번째"_s});
        row("12.5 percent", {u"12.5%"_s});
        row("50,000 people", {u"5만"_s});
        row("half a billion won", {u"5억 원"_s});
        row("half a percent", {u"0.5%"_s});
        row("dozens of countries", {u"수십 개국"_s});
        row("two-thirds", {u"3분의 2"_s, u"2/3"_s});
        row("minus KRW 50 billion", {u"-500억 원"_s, u"△500억 원"_s});
        row("A$5 million", {u"500만 호주달러"_s});
        row("10:00-11:30 a.m.",
            {u"오전 10시~11시 30분"_s, u"10:00~11:30"_s, u"오전 10시부터 11시 30분까지"_s});
        row("Mon., Mar. 2", {u"3월 2일(월)"_s, u"2026. 3. 2.(월)"_s, u"2026년 3월 2일"_s, u"3월 2일"_s});
        row("October 8–10, 2026", {u"2026년 10월 8일~10일"_s, u"2026. 10. 8.(목)~10.(토)"_s,
                                   u"10월 8일~10일"_s, u"2026년 10월 8일부터 10일까지"_s});
        row("1 January to 3 February 2026", {u"2026년 1월 1일~2월 3일"_s, u"2026. 1. 1.(목)~2. 3.(화)"_s,
                                             u"1월 1일~2월 3일"_s, u"2026년 1월 1일부터 2월 3일까지"_s});
        row("December 30 to January 2, 2027",
            {u"2026년 12월 30일~2027년 1월 2일"_s, u"2026. 12. 30.(수)~2027. 1. 2.(토)"_s});
        row("an hour and 20 minutes", {u"1시간 20분"_s});
        row("June 31, 2026", {});
        row("10/08/2026", {});
        row("the 1990s", {u"1990년대"_s});
        row("the third quarter of 2026", {u"2026년 3분기"_s});
        row("Article 5, paragraph 2", {u"제5조제2항"_s});
        row("tens of billions of won", {u"수백억 원"_s});
        row("1e9 won", {});
        row("Cho Tae-yul", {});
    }
    void english()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QCOMPARE(texts(text, Language::English), wanted);
    }

    /// The holder's own spelling comes before what the standard says.
    void holdersSpellTheirNames()
    {
        Term person;
        person.id = u"person"_s;
        person.kind = TermKind::Person;
        person.add(Language::Korean, FormUse::Preferred, u"김건"_s);
        person.add(Language::English, FormUse::Preferred, u"Kim Gunn"_s);
        QCOMPARE(texts(u"김건"_s, Language::Korean, Glossary({person})), QStringList{u"Kim Gunn"_s});
    }

    void tellsWhatItStandsFor()
    {
        const QList<Rendering> found = renderings(u"총 10억 원을 10월 8일에"_s, Language::Korean, Issue);
        QCOMPARE(found.first().of, (communique::language::Span{2, 5}));
        QCOMPARE(found.first().kind, RenderingKind::Amount);
        QCOMPARE(found.last().kind, RenderingKind::Date);
        QVERIFY(!describe(RenderingKind::Date).isEmpty());
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
    }
    static void row(const char* text, const QStringList& wanted)
    {
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text) << wanted;
    }
};

COMMUNIQUE_TEST(RenderingsTest)
#include "RenderingsTest.moc"
