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
                                << u"held [ko:제5차 한]-EU [ko:회의], in Seoul"_s;
        QTest::newRow("accent") << true << u"총장 Adé O\u0323\u0300s\u0323un\u0300 박사"_s
                                << u"총장 [en:Adé O\u0323\u0300s\u0323un\u0300] 박사"_s;
        QTest::newRow("plain Korean") << true << u"양측은 협의하였다."_s << u"양측은 협의하였다."_s;
        QTest::newRow("abbreviation")
            << true << u"한-EU 정상회담에서 CEO와 K-팝"_s << u"한-EU 정상회담에서 CEO와 K-팝"_s;
        QTest::newRow("name") << true << u"블링컨(Antony J. Blinken) 장관"_s
                              << u"블링컨([en:Antony J. Blinken]) 장관"_s;
        QTest::newRow("term") << true << u"전략(Indo-Pacific Strategy)을"_s
                              << u"전략([en:Indo-Pacific Strategy])을"_s;
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

    /// Looked at anew from each of its letters it would take minutes.
    void aWordWithoutEndIsReadOnce()
    {
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
