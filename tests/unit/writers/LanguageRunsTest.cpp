#include "TestMain.h"

#include "writers/html/LanguageRuns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

namespace {

/// "words[ko:외교부]" and so on.
QString shown(const QString& text, Language around)
{
    QString result;
    for (const writers::html::LanguageRun& run : writers::html::languageRuns(text, around))
        result += run.code.isEmpty() ? run.text : u'[' + run.code + u':' + run.text + u']';
    return result;
}

} // namespace

class LanguageRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOtherLanguages_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("plain English") << false << u"The Ministry"_s << u"The Ministry"_s;
        QTest::newRow("Hangul") << false << u"the Ministry (외교부) said"_s
                                << u"the Ministry ([ko:외교부]) said"_s;
        QTest::newRow("phrase") << false << u"held 제5차 한-EU 회의, in Seoul"_s
                                << u"held [ko:제5차 한-EU 회의], in Seoul"_s;
        QTest::newRow("accent") << true << u"총장 Adé O\u0323\u0300s\u0323un\u0300 박사"_s
                                << u"총장 [en:Adé O\u0323\u0300s\u0323un\u0300] 박사"_s;
        QTest::newRow("plain Korean") << true << u"양측은 협의하였다."_s << u"양측은 협의하였다."_s;
        QTest::newRow("abbreviation")
            << true << u"한-EU 정상회담에서 CEO와 K-팝"_s << u"한-EU 정상회담에서 CEO와 K-팝"_s;
        QTest::newRow("name") << true << u"블링컨(Antony J. Blinken) 장관"_s
                              << u"블링컨([en:Antony J. Blinken]) 장관"_s;
        QTest::newRow("term") << true << u"전략(Indo-Pacific Strategy)을"_s
                              << u"전략([en:Indo-Pacific Strategy])을"_s;
        QTest::newRow("figures in a term")
            << true << u"행사(OECD and G20 members)와 the 5G and 6G networks를"_s
            << u"행사([en:OECD and G20 members])와 [en:the 5G and 6G networks]를"_s;
        QTest::newRow("a year in a term") << true << u"세계은행의 World Bank 2025 annual report는"_s
                                          << u"세계은행의 [en:World Bank 2025 annual report]는"_s;
        QTest::newRow("a number at its beginning") << true << u"3D printing 기술과 COVID-19 vaccine 개발"_s
                                                   << u"[en:3D printing] 기술과 [en:COVID-19 vaccine] 개발"_s;
        QTest::newRow("a number behind it")
            << true << u"Windows Server 2025년"_s << u"[en:Windows Server] 2025년"_s;
        QTest::newRow("figures in Hangul")
            << false << u"In 2026년 10월, exports (수출 1,000억 달러) and G20정상"_s
            << u"In [ko:2026년 10월], exports ([ko:수출 1,000억 달러]) and G20[ko:정상]"_s;
        QTest::newRow("kana") << true << u"방위성(ぼうえい)"_s << u"방위성([ja:ぼうえい])"_s;
        QTest::newRow("Japanese") << true << u"도쿄(日本の首都)"_s << u"도쿄([ja:日本の首都])"_s;
        QTest::newRow("Chinese characters in Korean") << true << u"한(韓)"_s << u"한(韓)"_s;
        QTest::newRow("Chinese") << false << u"the word 漢字 is"_s << u"the word [zh:漢字] is"_s;
        QTest::newRow("Arabic") << true << u"العربية로"_s << u"[ar:العربية]로"_s;
        QTest::newRow("Arabic phrase") << false << u"a مرحبا بكم, b"_s << u"a [ar:مرحبا بكم], b"_s;
        QTest::newRow("two scripts") << false << u"Привет Ελλάδα"_s << u"[ru:Привет ][el:Ελλάδα]"_s;
        QTest::newRow("unknown script") << false << u"Tbilisi (თბილისი)"_s << u"Tbilisi ([und:თბილისი])"_s;
        QTest::newRow("signs") << true << u"5 μm, Δ 3"_s << u"5 μm, Δ 3"_s;
        QTest::newRow("empty") << true << QString() << QString();
    }

    void findsOtherLanguages()
    {
        QFETCH(bool, korean);
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(shown(text, korean ? Language::Korean : Language::English), wanted);
    }

    /// Looked at anew from each of their letters they would take minutes.
    void textsWithoutEndAreReadOnce()
    {
        for (const QString& part : {u"x"_s, u"X"_s, u"x-"_s, u"字"_s, u"1"_s, u"1,"_s, u"1x"_s, u"1 "_s,
                                    u"X 1 "_s, u"X "_s, u"가1"_s, u"가-A"_s, u"1가 "_s})
            for (const Language language : base::Languages)
                QVERIFY(!writers::html::languageRuns(u"가 "_s + part.repeated(100'000), language).isEmpty());
        for (const QString& letter : {u"x"_s, u"X"_s, u"x-"_s, u"字"_s})
            QCOMPARE(
                writers::html::languageRuns(u"가 "_s + letter.repeated(400'000), Language::Korean).size(), 1);
    }

    void losesNothing()
    {
        for (const QString& text :
             {u"가a나 b c다, 라-1 2마"_s, u"a 가 · 나 b"_s, u"　ー가"_s, u"漢ع字בЖ か Δ"_s}) {
            for (const Language language : base::Languages) {
                QString whole;
                for (const auto& run : writers::html::languageRuns(text, language))
                    whole += run.text;
                QCOMPARE(whole, text);
            }
        }
    }
};

COMMUNIQUE_TEST(LanguageRunsTest)
#include "LanguageRunsTest.moc"
