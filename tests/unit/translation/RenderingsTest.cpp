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
        row("조태열", {u"Cho Tae-yeol"_s, u"Jo Tae-yeol"_s});
        row("종로", {u"Jongno"_s});
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
