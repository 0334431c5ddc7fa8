#include "TestMain.h"

#include "translation/Objections.h"

#include <QTest>

using namespace communique::translation;
using namespace Qt::StringLiterals;
using communique::base::Language;

/// What cannot be is said, and what can be is not, for a release of 1 October 2026.
class ObjectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* text, const char* sentence) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("13월 1일", "“13월 1일” is no date: a year has 12 months.");
        row("10월 32일", "“10월 32일” is no date: that month has 31 days.");
        row("2월 30일", "“2월 30일” is no date: that month has 28 days.");
        row("2월 29일", "“2월 29일” is no date: that month has 28 days.");
        row("2026/13/01", "“2026/13/01” is no date: a year has 12 months.");
        row("2026. 2. 29.", "“2026. 2. 29.” is no date: that month has 28 days.");
        row("2026-13-01", "“2026-13-01” is no date: a year has 12 months.");
        row("June 31, 2026", "“June 31, 2026” is no date: that month has 30 days.");
        row("2026. 10. 8.(금)", "“2026. 10. 8.(금)” contradicts itself: 2026-10-08 is a Thursday.");
        row("Friday, October 8", "“Friday, October 8” contradicts itself: 2026-10-08 is a Thursday.");
        row("10/08/2026", "“10/08/2026” can be two dates. Write the month in letters, or the year first.");
        row("25:00", "“25:00” is no time of day.");
        row("2:75 p.m.", "“2:75 p.m.” is no time of day.");
        row("1,23억 원", "The commas in “1,23” do not stand between thousands.");
        row("3억억 원", "“3억억” is no number.");
        row("99999999999999999999조 원",
            "“99999999999999999999조” is too large or too exact a number to convert.");
        row("2026. 10. 8.(목)", "");
        row("Mon., Mar. 2", "");
        row("13월의 월급", "");
        row("60:40", "");
        row("10/28/2026", "");
        row("24:00", "");
        row("오후 14시", "");
        row("2,3만 원", "");
        row("1,234,567원", "");
        row("제1,2차 회의", "");
        row("9999조 9999억 9999만 9999원", "");
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const bool english = text[0].isUpper() || text.contains(u"p.m."_s);
        QStringList told;
        for (const Objection& each :
             objectionsIn(text, english ? Language::English : Language::Korean, QDate(2026, 10, 1)))
            told.append(each.sentence);
        QCOMPARE(told.join(u"; "_s), sentence);
    }
};

COMMUNIQUE_TEST(ObjectionsTest)
#include "ObjectionsTest.moc"
