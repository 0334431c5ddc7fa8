#include "TestMain.h"

#include "translation/Adaptation.h"
#include "translation/Numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

/// Numbers are adapted where that is certain, and nowhere else.
class AdaptationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adapts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("adapted");
        const auto row = [](const char* name, const QString& query, const QString& source,
                            const QString& target, const QString& adapted) {
            QTest::newRow(name) << query << source << target << adapted;
        };
        row("ordinal", u"제6차 한-EU 협의회"_s, u"제5차 한-EU 협의회"_s, u"The 5th ROK-EU Consultation"_s,
            u"The 6th ROK-EU Consultation"_s);
        row("suffix", u"제22차 회의"_s, u"제11차 회의"_s, u"the 11th meeting"_s, u"the 22nd meeting"_s);
        row("word", u"제3차 회의"_s, u"제5차 회의"_s, u"the fifth meeting"_s, u"the third meeting"_s);
        row("date", u"2020. 8. 15. 서울에서"_s, u"2019. 7. 1. 서울에서"_s, u"in Seoul on July 1, 2019"_s,
            u"in Seoul on August 15, 2020"_s);
        row("month and day", u"8월 2일(금) 개최"_s, u"7월 1일(월) 개최"_s, u"held on Monday, July 1"_s,
            u"held on Friday, August 2"_s);
        row("day first", u"12월 24일 개최"_s, u"7월 1일 개최"_s, u"held on 1 July"_s,
            u"held on 24 December"_s);
        row("range", u"9.3.(화)-4.(수) 개최"_s, u"7.1.(월)-2.(화) 개최"_s,
            u"held from Monday, July 1 to 2 (Tuesday)"_s,
            u"held from Tuesday, September 3 to 4 (Wednesday)"_s);
        row("count", u"30개국 대표단"_s, u"25개국 대표단"_s, u"delegations from 25 countries"_s,
            u"delegations from 30 countries"_s);
        row("thousands", u"2,500여 명 참석"_s, u"1,300여 명 참석"_s, u"some 1,300 people attended"_s,
            u"some 2,500 people attended"_s);
        row("two of one", u"제6차 회의, 제6차 대화"_s, u"제5차 회의, 제5차 대화"_s,
            u"5th meeting and 5th dialogue"_s, u"6th meeting and 6th dialogue"_s);
        row("other kinds stay", u"제6차 회의에 5개국 참석"_s, u"제5차 회의에 5개국 참석"_s,
            u"5 countries attended the 5th meeting"_s, u"5 countries attended the 6th meeting"_s);
        row("beside an amount", u"정부는 4월 6일(월) 제6차 회의에서 20억 원을 지원하였다."_s,
            u"정부는 3월 2일(월) 제4차 회의에서 10억 원을 지원하였다."_s,
            u"The Government provided KRW 1 billion at the 4th meeting on Monday, March 2."_s,
            u"The Government provided KRW 1 billion at the 6th meeting on Monday, April 6."_s);
        row("beside a time", u"4월 6일 15:30 제6차 회의"_s, u"3월 2일 14:30 제4차 회의"_s,
            u"4th meeting at 2:30 p.m. on March 2"_s, u"6th meeting at 2:30 p.m. on April 6"_s);
        row("dates only as a whole", u"8월 2일 제6차 회의"_s, u"7월 1일 제5차 회의"_s,
            u"5th meeting in July, on the first"_s, u"6th meeting in July, on the first"_s);
        row("a date that the target says more of", u"8월 2일 제6차 회의"_s, u"7월 1일 제5차 회의"_s,
            u"5th meeting on July 1, 2019"_s, u"6th meeting on July 1, 2019"_s);
        row("per cent", u"4.5% 증가"_s, u"3.2% 증가"_s, u"an increase of 3.2%"_s, u"an increase of 4.5%"_s);
    }
    void adapts()
    {
        QFETCH(QString, query);
        QFETCH(QString, source);
        QFETCH(QString, target);
        QTEST(translation::adaptedTarget(query, source, target, Language::Korean).value_or(u"nothing"_s),
              "adapted");
    }

    void adaptsEnglishToKorean()
    {
        QCOMPARE(translation::adaptedTarget(u"the 6th meeting on August 3, 2020"_s,
                                            u"the 5th meeting on July 1, 2019"_s, u"2019. 7. 1. 제5차 회의"_s,
                                            Language::English)
                     .value_or(QString()),
                 u"2020. 8. 3. 제6차 회의"_s);
    }

    void neverGuesses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* name, const QString& query, const QString& source,
                            const QString& target) { QTest::newRow(name) << query << source << target; };
        row("nothing to do", u"제5차 회의"_s, u"제5차 회의"_s, u"5th meeting"_s);
        row("another count", u"제6차 회의 3일차"_s, u"제5차 회의"_s, u"5th meeting"_s);
        row("another kind", u"6개국 회의"_s, u"제5차 회의"_s, u"5th meeting"_s);
        row("not in the target", u"제6차 회의"_s, u"제5차 회의"_s, u"the annual meeting"_s);
        row("twice in the target", u"6개국 회의"_s, u"5개국 회의"_s, u"5 countries met in 5 rooms"_s);
        row("amount", u"30억 원 지원"_s, u"20억 원 지원"_s, u"KRW 2 billion in assistance"_s);
        row("amount with the same figures", u"3조 원"_s, u"2조 원"_s, u"2 trillion won"_s);
        row("time", u"15:30 개최"_s, u"14:30 개최"_s, u"at 2:30 p.m."_s);
        row("a year that the source does not say", u"8월 2일 개최"_s, u"7월 1일 개최"_s,
            u"held on July 1, 2019"_s);
        row("a weekday that the source does not say", u"8월 2일 개최"_s, u"7월 1일 개최"_s,
            u"held on Monday, July 1"_s);
        row("one becomes two", u"제6차 회의, 제7차 대화"_s, u"제5차 회의, 제5차 대화"_s,
            u"5th meeting, 5th dialogue"_s);
        row("something else is counted", u"25개 도시 대표단"_s, u"20개국 대표단"_s,
            u"delegations from 20 countries"_s);
        row("the plural", u"5명 참석"_s, u"1명 참석"_s, u"1 person attended"_s);
        row("the article", u"제8차 회의"_s, u"제5차 회의"_s, u"a 5th meeting"_s);
        row("spelled out", u"6개국 회의"_s, u"5개국 회의"_s, u"five countries met"_s);
    }
    void neverGuesses()
    {
        QFETCH(QString, query);
        QFETCH(QString, source);
        QFETCH(QString, target);
        QCOMPARE(translation::adaptedTarget(query, source, target, Language::Korean).value_or(u"nothing"_s),
                 u"nothing"_s);
    }

    void readsNumbers()
    {
        QString kinds;
        for (const auto& number :
             translation::numbersOf(u"2019. 7. 1.(월) 14:30 제5차 회의에 25개국, 3억 원"_s, Language::Korean))
            kinds += QString::number(static_cast<int>(number.kind)) + u':' + number.value + u' ';
        QCOMPARE(kinds, u"2:2019 3:7 4:1 5:1 6:14:30 1:5 0:25 7:3 "_s);
    }
};

COMMUNIQUE_TEST(AdaptationTest)
#include "AdaptationTest.moc"
