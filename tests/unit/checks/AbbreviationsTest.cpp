#include "TestMain.h"
#include "Worded.h"

#include "checks/EnglishRules.h"

using namespace communique;
using namespace communique::tests;

/// Introduced once, before use.
class AbbreviationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        wordedColumns();
        wordedRow(false, "대륙간탄도미사일(ICBM) 발사",
                  "The launch of an intercontinental ballistic missile (ICBM), and the ICBM test");
        wordedRow(true, "하나.",
                  "The RCEP and KOICA held it. The Korea International Cooperation Agency (KOICA) and the "
                  "Regional Comprehensive Economic Partnership (RCEP) grew; KOICA and RCEP.");
        wordedRow(false, "하나.",
                  "The Ministry of Science and ICT announced the information and communications technology "
                  "(ICT) plan. ICT grew.");
        wordedRow(false, "유지·보수·정비(MRO) 지원",
                  "Support for maintenance, repair and overhaul (MRO) matters, and the MRO grows.");
        wordedRow(true, "하나.",
                  "The RCEP matters. The Regional Comprehensive Economic Partnership (RCEP) grew.");
        wordedRow(true, "하나.", "The World Food Programme (WFP) and the World Food Programme (WFP).");
        wordedRow(true, "하나.", "The ABCD agreed.");
        wordedRow(false, "하나.", "The World Food Programme (WFP) met, and the WFP agreed.");
        wordedRow(false, "하나.", "The UN and the EU met.");
        wordedRow(false, "하나.", "Pawel Herczynski (Director)");
        wordedRow(false, "하나.", "The ROK-U.S. talks");
    }
    void texts()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(bool, wrong);
        QCOMPARE(breaks(checks::abbreviations, korean, english), wrong);
    }

    void aLongNameCarriesItsAbbreviation()
    {
        const auto told = [](const QString& english) {
            return found(checks::abbreviations,
                         sample({{BlockType::Paragraph, 0,
                                  QStringLiteral("국제원자력기구(IAEA) 총회에서 IAEA의 노력을 평가하였다."),
                                  english}}))
                .size();
        };
        QCOMPARE(told(QStringLiteral("At the International Atomic Energy Agency he praised the IAEA.")), 1);
        QCOMPARE(
            told(QStringLiteral("At the International Atomic Energy Agency (IAEA) he praised the IAEA.")), 0);
        QCOMPARE(told(QStringLiteral("He praised the IAEA.")), 0); // everybody knows it
    }
    void whatTheKoreanWritesOutIsOwed()
    {
        const auto severity = [](const QString& korean) {
            return found(checks::abbreviations, sample({{BlockType::Paragraph, 0, korean,
                                                         QStringLiteral("The IMO approved the rules.")}}))
                .value(0)
                .severity;
        };
        QCOMPARE(severity(QStringLiteral("국제해사기구(IMO)가 승인하였다.")), checks::Severity::Warning);
        QCOMPARE(severity(QStringLiteral("IMO가 승인하였다.")), checks::Severity::Hint);
    }
};

COMMUNIQUE_TEST(AbbreviationsTest)
#include "AbbreviationsTest.moc"
