#include "TestMain.h"

#include "document/Form.h"
#include "document/FormRules.h"
#include "document/Release.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::Form;

namespace {

document::Header embargoed()
{
    document::Header header;
    header.date = QDate(2026, 10, 7);
    header.embargo = document::Embargo{QDateTime(QDate(2026, 10, 8), QTime(9, 5), QTimeZone("Asia/Seoul"))};
    header.department = QStringList{u"외교부"_s, u"국제경제국"_s};
    return header;
}

QByteArray mofaJson()
{
    QFile file(u":/forms/mofa/form.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a form says, and what is said of a broken one.
class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreWrittenAsTheOfficeWritesThem()
    {
        const Form& form = *document::builtInForm(u"government-2023"_s);
        QCOMPARE(form.date({2019, 7, 1}, Language::Korean), u"2019. 7. 1.(월)"_s);
        QCOMPARE(form.date({2019, 7, 1}, Language::English), u"July 1, 2019"_s);
        QCOMPARE(form.fieldDate({2019, 7, 1}, Language::English), u"2019-07-01"_s);
        QVERIFY(form.date({}, Language::Korean).isEmpty());
    }

    void subtitlesStandBetweenOnePairOfDashes()
    {
        const Form& form = *document::builtInForm(u"government-2023"_s);
        QCOMPARE(form.subtitle(u"협력 강화"_s, Language::Korean), u"- 협력 강화 -"_s);
        QCOMPARE(form.subtitle(u"- 협력 강화 -"_s, Language::Korean), u"- 협력 강화 -"_s);
        QCOMPARE(form.subtitle(u"Closer cooperation"_s, Language::English), u"Closer cooperation"_s);
    }

    void everyKindOfReleaseHasItsName()
    {
        const Form& form = *document::builtInForm(u"mofa"_s);
        QCOMPARE(form.kind(u"reference"_s, Language::Korean), u"보도참고자료"_s);
        QCOMPARE(form.kind(u"something new"_s, Language::Korean), u"보도자료"_s);
        QCOMPARE(document::builtInForm(u"statement"_s)->kind(u"press-release"_s, Language::English),
                 u"STATEMENT"_s);
    }

    void anEmbargoIsSaidInTheOfficesWords()
    {
        const Form& form = *document::builtInForm(u"mofa"_s);
        QCOMPARE(form.embargoLine(embargoed(), Language::Korean),
                 u"엠바고: 2026. 10. 8.(목) 09:05(KST)까지 보도 금지"_s);
        QCOMPARE(form.embargoLine(embargoed(), Language::English),
                 u"EMBARGOED UNTIL 09:05 KST, October 8, 2026"_s);
        QVERIFY(form.embargoLine(document::Header(), Language::English).isEmpty());
    }

    void fieldsSayWhatTheReleaseKnows()
    {
        const Form& form = *document::builtInForm(u"government-2023"_s);
        document::Header header = embargoed();
        const auto field = [&](const QString& name, Language language, bool printed) {
            return document::fieldText(name, header, form, language, printed);
        };
        QCOMPARE(field(u"released"_s, Language::Korean, true), u"2026. 10. 8.(목) 09:05"_s);
        QCOMPARE(field(u"distributed"_s, Language::Korean, true), u"2026. 10. 7.(수)"_s);
        QCOMPARE(field(u"department"_s, Language::Korean, false), u"외교부 > 국제경제국"_s);
        QVERIFY(field(u"department"_s, Language::English, false).isEmpty());
        QVERIFY(field(u"hits"_s, Language::Korean, false).isEmpty());
        header.embargo->at = QDateTime(QDate(2026, 10, 8), QTime(0, 0), QTimeZone("America/New_York"));
        QCOMPARE(field(u"released"_s, Language::Korean, true), u"2026. 10. 8.(목) 00:00 (New York)"_s);
        document::Header open = header;
        open.embargo.reset();
        QCOMPARE(document::fieldText(u"released"_s, open, form, Language::Korean, false), u"2026-10-07"_s);
        QVERIFY(document::fieldText(u"distributed"_s, open, form, Language::Korean, false).isEmpty());
    }

    void aBrokenFormIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("names");
        QTest::newRow("syntax") << QByteArray("\"page\": {") << QByteArray("\"page\": ,{") << u"line 5"_s;
        QTest::newRow("colour") << QByteArray("#123a7a") << QByteArray("blue") << u"line 6, colours.accent"_s;
        QTest::newRow("unknown key") << QByteArray("\"titleCentred\"") << QByteArray("\"titleCentered\"")
                                     << u"ko.titleCentered"_s;
        QTest::newRow("nested number")
            << QByteArray("\"size\": 20,") << QByteArray("\"size\": 500,") << u"ko.styles.title.size"_s;
        QTest::newRow("field") << QByteArray("\"hits\"],\n    \"pageFields\"")
                               << QByteArray("\"weather\"],\n    \"pageFields\"") << u"ko.fields"_s;
        QTest::newRow("field twice") << QByteArray("\"hits\"],\n    \"pageFields\"")
                                     << QByteArray("\"date\"],\n    \"pageFields\"") << u"ko.fields[2]"_s;
        QTest::newRow("zone of the computer")
            << QByteArray("\"timeFormat\": \"HH:mm\"") << QByteArray("\"timeFormat\": \"HH:mm t\"")
            << u"ko.timeFormat has “t”"_s;
        QTest::newRow("letters that mean nothing")
            << QByteArray("\"fieldDateFormat\": \"yyyy-MM-dd\"")
            << QByteArray("\"fieldDateFormat\": \"YYYY-MM-DD\"") << u"ko.fieldDateFormat has “YYYY”"_s;
        QTest::newRow("placeholder of the embargo")
            << QByteArray("\"embargoLine\": \"엠바고: {date}")
            << QByteArray("\"embargoLine\": \"엠바고: {when}") << u"ko.embargoLine has “{when}”"_s;
        QTest::newRow("placeholder of a footer")
            << QByteArray("\"- {page} -\"") << QByteArray("\"- {seite} -\"")
            << u"ko.footer.centre has “{seite}”"_s;
        QTest::newRow("brace") << QByteArray("\"- {page} -\"") << QByteArray("\"- {page -\"")
                               << u"ko.footer.centre has “{”"_s;
        QTest::newRow("placeholder where nothing is filled in")
            << QByteArray("\"closing\": \"\"") << QByteArray("\"closing\": \"{date}\"")
            << u"ko.closing has “{date}”"_s;
        QTest::newRow("kind") << QByteArray("\"rebuttal\": \"보도반박\"")
                              << QByteArray("\"denial\": \"보도반박\"") << u"ko.kinds.denial"_s;
        QTest::newRow("label") << QByteArray("\"topics\": \"주제\"") << QByteArray("\"datum\": \"주제\"")
                               << u"ko.labels.datum"_s;
        QTest::newRow("point level") << QByteArray("[\"ㅇ\", \"-\", \"·\"]")
                                     << QByteArray("[\"ㅇ\", \"-\", \"·\", \"*\"]")
                                     << u"ko.markers.points[3]"_s;
        QTest::newRow("marker") << QByteArray("[\"ㅇ\", \"-\", \"·\"]")
                                << QByteArray("[\"ㅇ\", \"" + QByteArray(13, 'x') + "\", \"·\"]")
                                << u"ko.markers.points[1] is longer than 12"_s;
        QTest::newRow("control character")
            << QByteArray("\"organisation\": \"외교부\"") << QByteArray("\"organisation\": \"외교\\u0007부\"")
            << u"ko.organisation"_s;
        QTest::newRow("two lines") << QByteArray("\"organisation\": \"외교부\"")
                                   << QByteArray("\"organisation\": \"외교\\n부\"") << u"ko.organisation"_s;
    }

    void aBrokenFormIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, names);
        QByteArray json = mofaJson();
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto read = document::readForm(json);
        QVERIFY(!read);
        const QString& said = read.error().message;
        QVERIFY2(said.contains(names), qPrintable(said));
        const auto line = json.first(at).count('\n') + 1;
        QVERIFY2(said.contains(u"line %1"_s.arg(line)), qPrintable(said + u" / "_s + QString::number(line)));
    }

    void theOfficeSaysHowLoudRulesAre()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.checks = {{u"plain-word"_s, u"off"_s}, {u"country-name"_s, u"error"_s}};
        const auto back = document::readForm(document::writeForm(form));
        QVERIFY(back.ok());
        QCOMPARE(back->checks, form.checks);
        form.checks = {{u"plain-word"_s, u"loud"_s}};
        QVERIFY(!document::readForm(document::writeForm(form)).ok());
    }

    /// Whatever a form may say of the time is printed, and prints the same on every computer.
    void patternsPrintNoZone()
    {
        Form form = *document::builtInForm(u"plain"_s);
        const auto restored = qScopeGuard([zone = qgetenv("TZ")] {
            zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
            tzset();
        });
        for (const auto& [pattern, korean, english] :
             {std::tuple{u"HH:mm"_s, u"06:05"_s, u"06:05"_s},
              {u"AP h:mm"_s, u"오전 6:05"_s, u"AM 6:05"_s},
              {u"h:mm ap"_s, u"6:05 오전"_s, u"6:05 am"_s},
              {u"a h시 m분"_s, u"오전 6시 5분"_s, u"am 6시 5분"_s},
              {u"'at' hh:mm:ss"_s, u"at 06:05:00"_s, u"at 06:05:00"_s}}) {
            for (document::FormTexts& texts : form.texts)
                texts.timeFormat = pattern;
            QVERIFY2(document::readForm(document::writeForm(form)).ok(), qPrintable(pattern));
            for (const char* zone : {"UTC", "Asia/Seoul", "America/New_York"}) {
                qputenv("TZ", zone);
                tzset();
                QCOMPARE(form.time({6, 5}, Language::Korean), korean);
                QCOMPARE(form.time({6, 5}, Language::English), english);
            }
        }
    }

    void patternsOfMomentsSaySomething()
    {
        for (const char* date :
             {"yyyy. M. d.(ddd)", "’yy. MM. dd.", "dddd, d MMMM yyyy", "'on' MMM d", "''yy"})
            QCOMPARE(document::faultOfDatePattern(QString::fromUtf8(date)), QString());
        for (const char* date : {"", " ", "'date'", "HH:mm", "yyy", "y", "yyyy t", "d de MMMM", "yyyy'"})
            QVERIFY2(!document::faultOfDatePattern(QString::fromUtf8(date)).isEmpty(), date);
        for (const char* time :
             {"", "MM:ss", "HH:mm z", "HH:mm tt", "HH:mm ttt", "HH:mm tttt", "h p", "yyyy"})
            QVERIFY2(!document::faultOfTimePattern(QString::fromUtf8(time)).isEmpty(), time);
    }

    void nonsenseIsNoForm()
    {
        for (const char* json : {"", "[]", "{}", "null", "{\"format\": \"communique/1\"}"})
            QVERIFY(!document::readForm(json));
    }

    void stylesInherit()
    {
        QByteArray json = mofaJson();
        const auto form = document::readForm(json);
        QVERIFY(form.ok());
        const document::FormTexts& korean = form->texts[Language::Korean];
        QCOMPARE(korean.subtitleStyle.families, korean.titleStyle.families);
        QCOMPARE(korean.noteStyle.families, korean.bodyStyle.families);
        QCOMPARE(korean.tableStyle.families, korean.dateStyle.families);
    }
};

COMMUNIQUE_TEST(FormTest)
#include "FormTest.moc"
