#include "Checked.h"
#include "TestMain.h"

#include "checks/RuleText.h"
#include "checks/Runner.h"
#include "document/ReleaseFile.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using checks::Severity;

namespace {

const document::Form& mofa()
{
    return *document::builtInForm(u"mofa"_s);
}

/// A heading with nothing under it, in both languages, and nothing else.
Release alone()
{
    return sample({{BlockType::Heading, 0, u"배경"_s, u"Background"_s}});
}

QList<Finding> headings(const Release& release, checks::Context context = {})
{
    context.only = {u"heading-alone"_s};
    return checks::run(release, mofa(), context).findings;
}

} // namespace

/// Which rules run, how loud they are, and what a release says to ignore.
class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique()
    {
        QSet<QString> names;
        for (const checks::RuleInfo& rule : checks::allRules()) {
            QVERIFY2(!names.contains(rule.id), qPrintable(rule.id));
            QVERIFY(rule.run);
            names.insert(rule.id);
        }
        QVERIFY(!checks::ruleNamed(u"no-such-rule"));
    }
    void groupsAndNames()
    {
        QCOMPARE(headings(alone()).size(), 2);
        QCOMPARE(checks::run(alone(), mofa(), {.only = {u"accessibility"_s}}).findings.size(), 2);
        QVERIFY(checks::run(alone(), mofa(), {.only = {u"title"_s}}).findings.isEmpty());
    }
    void whatIsLostTwiceIsToldOnce()
    {
        const Release release =
            sample({{BlockType::Paragraph, 0, u"1월 5일에 열고 1월 5일에 닫는다. 2월 7일에 열고 쉰다."_s,
                     u"It opens and closes."_s}});
        const QList<Finding> findings = checks::run(release, mofa(), {.only = {u"date"_s}}).findings;
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings[0] != findings[1]);
    }
    void severities()
    {
        QCOMPARE(headings(alone())[0].severity, Severity::Warning);
        QCOMPARE(headings(alone(), {.severities = {{u"heading-alone"_s, Severity::Error}}})[0].severity,
                 Severity::Error);
        QVERIFY(headings(alone(), {.severities = {{u"heading-alone"_s, std::nullopt}}}).isEmpty());
    }
    void theFormDecidesUnlessThePersonDoes()
    {
        document::Form form = mofa();
        form.checks = {{u"heading-alone"_s, u"error"_s}, {u"of-a-later-version"_s, u"off"_s}};
        checks::Context context{.only = {u"heading-alone"_s}};
        QCOMPARE(checks::run(alone(), form, context).findings[0].severity, Severity::Error);
        context.severities = {{u"heading-alone"_s, Severity::Hint}};
        QCOMPARE(checks::run(alone(), form, context).findings[0].severity, Severity::Hint);
        form.checks = {{u"heading-alone"_s, u"off"_s}};
        QCOMPARE(checks::run(alone(), form, context).findings.size(), 2);
        context.severities.clear();
        QVERIFY(checks::run(alone(), form, context).findings.isEmpty());
    }
    void everyRuleExplainsItself()
    {
        for (const checks::RuleInfo& rule : checks::allRules()) {
            QVERIFY2(checks::titleOf(rule.id) != rule.id, qPrintable(rule.id));
            QVERIFY2(!checks::reasonOf(rule.id).isEmpty(), qPrintable(rule.id));
        }
        QCOMPARE(checks::titleOf(u"no-such-rule"), u"no-such-rule"_s);
        QVERIFY(checks::reasonOf(u"no-such-rule").isEmpty());
        QVERIFY(checks::exampleOf(u"article").contains(u"an MOU"_s));
    }
    void ignoredUntilTheWordsChange()
    {
        document::Header header = alone().header();
        header.ignoredFindings = {checks::ignoring(headings(alone())[0], u"더 씁니다"_s)};
        const Release release = alone().withHeader(header);
        const checks::Outcome outcome = checks::run(release, mofa(), {.only = {u"heading-alone"_s}});
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.ignored.size(), 1);
        QCOMPARE(outcome.ignored[0].reason, u"더 씁니다"_s);
        const Release edited = changed(release, 0, [&](Block& block) {
            block.text[*outcome.ignored[0].finding.place.language] = document::RichText(u"Else"_s);
        });
        QCOMPARE(headings(edited).size(), outcome.ignored[0].finding.text.isEmpty() ? 1 : 2);
    }
    void ignoredFindingsAreKept()
    {
        document::Header header = alone().header();
        header.ignoredFindings = {
            {u"number"_s, u"b1"_s, base::Language::English, u"two"_s, u"an idiom"_s},
            {u"date-missing"_s, u"date"_s, std::nullopt, {}, u"later"_s},
        };
        const QByteArray bytes = document::writeRelease(alone().withHeader(header));
        const auto read = document::readRelease(bytes);
        QVERIFY(read.ok());
        QCOMPARE(read->release.header().ignoredFindings, header.ignoredFindings);
        QCOMPARE(document::writeRelease(read->release), bytes);
    }
};

COMMUNIQUE_TEST(RunnerTest)
#include "RunnerTest.moc"
