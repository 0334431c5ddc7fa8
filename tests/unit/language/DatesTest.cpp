#include "TestMain.h"

#include "language/Dates.h"

#include <QTest>

using namespace communique::language;
using namespace Qt::StringLiterals;
using communique::base::Language;

namespace {

const QDate Issue(2019, 7, 1);

/// "2019-06-28 5": year, month, day where told, and the weekday.
QString readDates(const QString& text, Language language)
{
    QStringList told;
    for (const DateMention& mention : datesIn(text, language, Issue)) {
        QStringList parts{mention.year ? QString::number(*mention.year) : u"-"_s,
                          mention.month ? QString::number(*mention.month) : u"-"_s,
                          mention.day ? QString::number(*mention.day) : u"-"_s};
        if (mention.weekday)
            parts.append(QString::number(mention.weekday));
        told.append(parts.join(u' '));
    }
    return told.join(u"; "_s);
}

QString readTimes(const QString& text, Language language)
{
    QStringList told;
    for (const TimeMention& time : timesIn(text, language))
        told.append(QTime(0, 0).addSecs(time.minutes * 60).toString(u"HH:mm"_s));
    return told.join(u"; "_s);
}

} // namespace

/// Dates and times as texts write them, for a release of 1 July 2019.
class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void koreanDates_data()
    {
        columns();
        row("6월 28일", "- 6 28");
        row("2019. 6. 28.(금)", "2019 6 28 5");
        row("2019.6.28.", "2019 6 28");
        row("8.8.~10.", "- 8 8; - 8 10");
        row("2.16(목)-17(금)", "- 2 16 4; - 2 17 5");
        row("2022. 11. 14.(월)부터 18.(금)까지", "2022 11 14 1; 2022 11 18 5");
        row("6월 28일부터 29일까지", "- 6 28; - 6 29");
        row("6월 30일~7월 2일", "- 6 30; - 7 2");
        row("10.20(월)~24(금) 5일간", "- 10 20 1; - 10 24 5");
        row("10월 20일, 5일 동안", "- 10 20");
        row("10월 20일~24일간", "- 10 20; - 10 24");
        row("10월 20일, 21일 전체회의", "- 10 20; - 10 21");
        row("금년", "2019 - -");
        row("작년 6월", "2018 6 -");
        row("내년", "2020 - -");
        row("지난달", "2019 6 -");
        row("2030년까지", "2030 - -");
        row("2월 30일", "- 2 30");
        row("금요일", "- - - 5");
        row("3일간", "");
        row("12.5% 증가", "");
        row("3.5배", "");
    }
    void koreanDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(readDates(text, Language::Korean), told);
    }

    void englishDates_data()
    {
        columns();
        row("June 28", "- 6 28");
        row("June 28 - 29", "- 6 28; - 6 29");
        row("June 28-29, 2019", "2019 6 28; 2019 6 29");
        row("Friday, June 28", "- 6 28 5");
        row("June 28 (Fri), 2019", "2019 6 28 5");
        row("28 June 2019", "2019 6 28");
        row("from August 8 to 10", "- 8 8; - 8 10");
        row("in May 2019", "2019 5 -");
        row("this year", "2019 - -");
        row("in June last year", "2018 6 -");
        row("next year", "2020 - -");
        row("2019-07-01", "2019 7 1");
        row("Oct 8", "- 10 8");
        row("2 Mar 2026", "2026 3 2");
        row("Mon., Mar. 2", "- 3 2 1");
        row("in Oct 2026", "2026 10 -");
        row("the 2nd of March", "- 3 2");
        row("Jan told Mark", "");
        row("It may rain.", "");
        row("They will march on.", "");
    }
    void englishDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(readDates(text, Language::English), told);
    }

    void koreanTimes_data()
    {
        columns();
        row("14:30", "14:30");
        row("오후 2시 30분", "14:30");
        row("오후 2시 반에", "14:30");
        row("낮 12시", "12:00");
        row("밤 12시", "00:00");
        row("정오", "12:00");
        row("낮 1시", "13:00");
        row("낮 11시", "11:00");
        row("오후 2시 반", "14:30");
        row("오전 10시부터 오후 4시까지", "10:00; 16:00");
        row("오후 3~5시", "15:00; 17:00");
        row("3시간", "");
        row("서울시 3개 구", "");
    }
    void koreanTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(readTimes(text, Language::Korean), told);
    }

    void englishTimes_data()
    {
        columns();
        row("2:30 p.m.", "14:30");
        row("2:30 pm", "14:30");
        row("12 a.m.", "00:00");
        row("12 p.m.", "12:00");
        row("2-4 p.m.", "14:00; 16:00");
        row("10:00-11:30 a.m.", "10:00; 11:30");
        row("11 to 1 p.m.", "11:00; 13:00");
        row("noon", "12:00");
        row("14:30", "14:30");
        row("from 9 a.m. on May 20 to 6 p.m. on May 31", "09:00; 18:00");
        row("three hours", "");
    }
    void englishTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(readTimes(text, Language::English), told);
    }

    void theStopOfAWeekdayIsNoneOfItsLetters()
    {
        QCOMPARE(datesIn(u"Mon., Mar. 2"_s, Language::English, Issue).first().weekdaySpan, (Span{0, 3}));
    }

    void aRangeOfTimesCoversItsMinutes()
    {
        QCOMPARE(timesIn(u"10:00-11:30 a.m."_s, Language::English).first().span, (Span{0, 5}));
    }

    void writes()
    {
        DateMention mention;
        mention.month = 10;
        mention.day = 8;
        mention.weekday = 4;
        QCOMPARE(dateText(mention, Language::Korean), u"10월 8일(목)"_s);
        QCOMPARE(dateText(mention, Language::English), u"Thursday, October 8"_s);
        QCOMPARE(timeText(QTime(14, 30), Language::Korean), u"오후 2시 30분"_s);
        QCOMPARE(timeText(QTime(14, 30), Language::English), u"2:30 p.m."_s);
        QCOMPARE(timeText(QTime(12, 0), Language::English), u"noon"_s);
        QCOMPARE(timeText(QTime(0, 30), Language::English), u"12:30 a.m."_s);
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

COMMUNIQUE_TEST(DatesTest)
#include "DatesTest.moc"
