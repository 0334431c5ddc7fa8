#include "TestMain.h"

#include "Checked.h"
#include "Score.h"

#include "checks/BilingualRules.h"
#include "checks/EnglishRules.h"
#include "checks/KoreanRules.h"

#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;
using checks::Finding;

namespace {

struct Texts
{
    QDate issue;
    QString korean;
    QString english;
};

struct Mistake
{
    QString rule;
    Texts texts;
    QString line;
};

struct LabelledSet
{
    QList<Texts> right;
    QList<Mistake> planted;
    QStringList faults; ///< lines that plant nothing
};

/// `! rule K|E: old -> new` under the block.
std::optional<Mistake> plantedIn(const Texts& right, const QString& line)
{
    const QString head = line.section(u": "_s, 0, 0);
    const QString change = line.section(u": "_s, 1);
    const QString from = change.section(u" -> "_s, 0, 0);
    const QString to = change.section(u" -> "_s, 1);
    Mistake mistake{head.section(u' ', 1, 1), right, line};
    QString& text = head.endsWith(u'K') ? mistake.texts.korean : mistake.texts.english;
    if (from.isEmpty() || !text.contains(from))
        return {};
    text.replace(text.indexOf(from), from.size(), to);
    return mistake;
}

LabelledSet labelledSet()
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/checks/numbers.txt"));
    LabelledSet set;
    if (!file.open(QIODevice::ReadOnly))
        return set;
    QDate issue;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"date "))
            issue = QDate::fromString(line.sliced(5), Qt::ISODate);
        else if (line.startsWith(u"K "))
            set.right.append({issue, line.sliced(2), {}});
        else if (line.startsWith(u"E "))
            set.right.last().english = line.sliced(2);
        else if (line.startsWith(u'!')) {
            if (const auto mistake = plantedIn(set.right.last(), line))
                set.planted.append(*mistake);
            else
                set.faults.append(line);
        }
    }
    return set;
}

QList<Finding> findingsIn(const Texts& texts)
{
    document::Header header = sample({}).header();
    header.date = texts.issue;
    const Release release =
        sample({{BlockType::Paragraph, 0, texts.korean, texts.english}}).withHeader(header);
    const checks::Subject subject(release, *document::builtInForm(u"mofa"_s));
    QList<Finding> findings;
    for (const checks::Rule rule :
         {checks::numbers, checks::ordinals, checks::scaleWords, checks::currencies, checks::percents,
          checks::dates, checks::relativeYears, checks::weekdays, checks::impossibleDates, checks::times,
          checks::localTime, checks::ranges, checks::ordinalEndings})
        findings += rule(subject);
    return findings;
}

QString told(const Texts& texts, const Finding& finding)
{
    return u"%1: %2 | %3 | %4"_s.arg(finding.rule, finding.message, texts.korean, texts.english);
}

} // namespace

/// Blocks that are right, and the same with one mistake planted: precision and recall of what compares
/// numbers, dates and times.
class NumberSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void precisionAndRecall()
    {
        const LabelledSet set = labelledSet();
        QVERIFY2(set.faults.isEmpty(), qPrintable(set.faults.join(u'\n')));
        QVERIFY(set.right.size() + set.planted.size() >= 300);
        QMap<QString, Score> scores;
        int hints = 0;
        for (const Texts& texts : set.right)
            for (const Finding& finding : findingsIn(texts)) {
                const bool hint = finding.severity == checks::Severity::Hint;
                hints += hint ? 1 : 0;
                scores[finding.rule].wrong += hint ? 0 : 1;
                qInfo().noquote() << (hint ? "hint:" : "false alarm:") << told(texts, finding);
            }
        for (const Mistake& mistake : set.planted) {
            Score& score = scores[mistake.rule];
            ++score.planted;
            const QList<Finding> findings = findingsIn(mistake.texts);
            const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
                return finding.rule == mistake.rule;
            });
            score.found += found ? 1 : 0;
            if (!found)
                qInfo().noquote() << "missed:" << mistake.line;
            for (const Finding& finding : findings)
                if (finding.rule != mistake.rule)
                    qInfo().noquote() << "also:" << mistake.line << finding.rule << finding.message;
        }
        const Score all = report(scores, u"%1 right blocks, %2 hints"_s.arg(set.right.size()).arg(hints));
        QVERIFY(all.isPrecise());
        QVERIFY(all.findsMost());
    }
};

COMMUNIQUE_TEST(NumberSetTest)
#include "NumberSetTest.moc"
