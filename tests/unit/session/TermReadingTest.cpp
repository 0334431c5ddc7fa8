#include "Samples.h"
#include "TestMain.h"

#include "checks/Runner.h"
#include "document/FormCatalogue.h"
#include "session/TermReading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using translation::FormUse;
using translation::Term;
using translation::TermKind;

namespace {

Term term(TermKind kind, const QString& korean, const QString& english, const QString& banned = {})
{
    Term made;
    made.id = english;
    made.kind = kind;
    made.forms[Language::Korean] = {{korean, FormUse::Preferred}};
    made.forms[Language::English] = {{english, FormUse::Preferred}};
    if (!banned.isEmpty())
        made.forms[Language::English].append({banned, FormUse::Banned});
    return made;
}

/// What the rule finds with these terms: "severity words".
QStringList found(const QList<Term>& terms, const QList<tests::Spec>& blocks,
                  translation::GlossaryLayer layer = translation::GlossaryLayer::Shipped)
{
    translation::LoadedGlossary loaded;
    loaded.glossary = translation::Glossary(terms);
    loaded.layers.fill(layer, terms.size());
    checks::Context context;
    context.only = {u"term"_s};
    context.terms = session::termReader(loaded);
    QStringList lines;
    for (const checks::Finding& finding :
         checks::run(tests::sample(blocks), *document::builtInForm(u"mofa"_s), context).findings)
        lines.append(checks::name(finding.severity) + u' ' + finding.text + u' ' + finding.fix.words);
    return lines;
}

const Term Agency = term(TermKind::Organisation, u"질병관리청"_s,
                         u"Korea Disease Control and Prevention Agency"_s, u"Centers for Disease Control"_s);

} // namespace

/// The glossary as a rule among the checks.
class TermReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatDoesNotComeThroughIsAWarning()
    {
        const QStringList lines = found(
            {Agency}, {{BlockType::Paragraph, 0, u"질병관리청은 발표했다."_s, u"The Board announced it."_s}});
        QCOMPARE(lines, QStringList{u"warning 질병관리청 "_s});
    }

    void aMinistryInFrontOfATitleMayGoUnnamed()
    {
        const QList<Term> terms{term(TermKind::Ministry, u"외교부"_s, u"Ministry of Foreign Affairs"_s)};
        const QList<tests::Spec> blocks{{BlockType::Paragraph, 0, u"정병원 외교부 차관보가 참석했다."_s,
                                         u"Deputy Minister Chung Byung-won attended."_s}};
        QCOMPARE(found(terms, blocks), QStringList{u"hint 외교부 "_s});
        QCOMPARE(found(terms, blocks, translation::GlossaryLayer::Office), QStringList{u"warning 외교부 "_s});
    }

    void anAbbreviationDoesNotVouchForAnotherName()
    {
        Term weather =
            term(TermKind::Organisation, u"세계기상기구"_s, u"World Meteorological Organization"_s);
        weather.forms[Language::English].append({u"WMO"_s, FormUse::Abbreviation});
        const auto told = [&](const QString& english) {
            return found({weather}, {{BlockType::Paragraph, 0,
                                      u"환경부는 세계기상기구(WMO)와 연수를 열었다."_s, english}})
                .size();
        };
        QCOMPARE(told(u"The Ministry held it with the World Maritime Organization (WMO)."_s), 1);
        QCOMPARE(told(u"The Ministry held it with the World Meteorological Organization (WMO)."_s), 0);
        QCOMPARE(told(u"The Ministry held it with the World Meteorological Organisation (WMO)."_s), 0);
        QCOMPARE(told(u"The Ministry held it with the WMO."_s), 0);
        QCOMPARE(found({weather},
                       {{BlockType::Paragraph, 0, u"세계기상기구(WMO)와 연수를 열었다."_s,
                         u"It was held with the World Maritime Organization (WMO)."_s},
                        {BlockType::Paragraph, 0, u"세계기상기구는 환영했다."_s, u"The WMO welcomed it."_s}})
                     .size(),
                 1);
    }

    void onceRenderedItMayBeShortened()
    {
        QVERIFY(
            found({Agency}, {{BlockType::Paragraph, 0, u"질병관리청이 발표했다."_s,
                              u"The Korea Disease Control and Prevention Agency announced it."_s},
                             {BlockType::Paragraph, 0, u"질병관리청은 덧붙였다."_s, u"The Agency added."_s}})
                .isEmpty());
    }

    void aBannedTranslationIsToldWhereItStandsAndMended()
    {
        const QStringList lines = found({Agency}, {{BlockType::Paragraph, 0, u"질병관리청이 발표했다."_s,
                                                    u"The Centers for Disease Control announced it."_s}});
        QCOMPARE(lines, QStringList{u"warning Centers for Disease Control Korea Disease Control and "
                                    "Prevention Agency"_s});
    }

    void wordsOfOthersAreQuoted()
    {
        Term island = term(TermKind::Place, u"독도"_s, u"Dokdo"_s, u"Takeshima"_s);
        island.forms[Language::Korean].append({u"다케시마"_s, FormUse::Banned});
        QVERIFY(found({island}, {{BlockType::Paragraph, 0, u"이른바 다케시마의 날 행사"_s,
                                  u"the so-called Takeshima Day event"_s}})
                    .isEmpty());
        QCOMPARE(
            found({island}, {{BlockType::Paragraph, 0, u"독도를 방문했다."_s, u"They visited Takeshima."_s}}),
            QStringList{u"warning Takeshima Dokdo"_s});
    }

    void aPhraseIsAMatterOfTasteUnlessItIsTheOfficesOwn()
    {
        const QList<Term> terms{term(TermKind::Phrase, u"심도 있는 논의"_s, u"in-depth discussions"_s)};
        const QList<tests::Spec> blocks{
            {BlockType::Paragraph, 0, u"양측은 심도 있는 논의를 했다."_s, u"They talked at length."_s}};
        QCOMPARE(found(terms, blocks), QStringList{u"hint 심도 있는 논의 "_s});
        QCOMPARE(found(terms, blocks, translation::GlossaryLayer::Office),
                 QStringList{u"warning 심도 있는 논의 "_s});
    }

    void whatHasARuleOfItsOwnIsLeftToIt()
    {
        const QList<tests::Spec> blocks{
            {BlockType::Paragraph, 0, u"벨기에에서 만났다."_s, u"They met in Brussels."_s}};
        const QList<Term> terms{term(TermKind::Country, u"벨기에"_s, u"Belgium"_s)};
        QVERIFY(found(terms, blocks).isEmpty());
        QCOMPARE(found(terms, blocks, translation::GlossaryLayer::Own).size(), 1);
    }

    void withoutAGlossaryTheRuleIsSilent()
    {
        checks::Context context;
        context.only = {u"term"_s};
        const auto release = tests::sample(
            {{BlockType::Paragraph, 0, u"질병관리청은 발표했다."_s, u"The Board announced it."_s}});
        QVERIFY(checks::run(release, *document::builtInForm(u"mofa"_s), context).findings.isEmpty());
    }
};

COMMUNIQUE_TEST(TermReadingTest)
#include "TermReadingTest.moc"
