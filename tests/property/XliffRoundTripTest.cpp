#include "TestMain.h"
#include "Translated.h"

#include "session/XliffMerge.h"
#include "translation/TranslationUnit.h"
#include "translation/XliffWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using document::Release;
using translation::Xliff;
using translation::XliffVersion;

namespace {

constexpr quint32 Releases = 1000;

document::FormPtr formOf(const Release& release)
{
    return document::builtInForm(release.header().form);
}

QByteArray written(const Release& release, XliffVersion version)
{
    return translation::writeXliff(release, *formOf(release), version);
}

base::Result<session::XliffMerge> merged(const Release& release, const Xliff& xliff)
{
    return session::mergeXliff(release, *formOf(release), xliff);
}

/// Both versions.
template <typename Check>
void forEach(Check check)
{
    for (quint32 seed = 1; seed <= Releases; ++seed)
        for (const XliffVersion version : {XliffVersion::V12, XliffVersion::V21}) {
            check(seed, tests::translatedRelease(seed), version);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1, version %2"_s.arg(seed).arg(int(version))));
        }
}

void checkUnits(const Release& release, const Xliff& xliff)
{
    const auto units = translation::unitsOf(release, *formOf(release), base::other(release.header().source));
    QCOMPARE(xliff.files.size(), 1);
    const auto& read = xliff.files.first().units;
    QCOMPARE(read.size(), units.size());
    for (qsizetype i = 0; i < units.size(); ++i) {
        QCOMPARE(read[i].id, units[i].id);
        QVERIFY(read[i].source == document::cleaned(units[i].source));
        if (read[i].hasTarget)
            QVERIFY(read[i].target == document::cleaned(units[i].target));
        else
            QVERIFY(units[i].target.plain().trimmed().isEmpty());
        QCOMPARE(read[i].exportedState, translation::xliffStateName(units[i].progress));
        QVERIFY(read[i].unknownCodes.isEmpty());
    }
}

/// A translator who changes some texts and says something of all of them.
QHash<QString, document::RichText> translateAtRandom(tests::RandomRelease& random, Xliff& xliff)
{
    QHash<QString, document::RichText> changed;
    for (auto& unit : xliff.files.first().units) {
        if (!random.oneIn(3))
            continue;
        document::RichText text = document::cleaned(random.text());
        if (unit.id.endsWith(u"title") || unit.id.endsWith(u".alt"))
            text = document::RichText(text.plain());
        if (text.plain().trimmed().isEmpty())
            continue;
        unit.target = text;
        unit.hasTarget = true;
        unit.state = document::TranslationStates[size_t(random.below(3))];
        changed.insert(unit.id, text);
    }
    std::reverse(xliff.files.first().units.begin(), xliff.files.first().units.end());
    return changed;
}

void checkMerged(const Release& release, const Release& after,
                 const QHash<QString, document::RichText>& changed)
{
    const auto target = base::other(release.header().source);
    const auto now = translation::unitsOf(after, *formOf(after), target);
    const auto before = translation::unitsOf(release, *formOf(release), target);
    QCOMPARE(now.size(), before.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        QVERIFY(now[i].source == before[i].source);
        QVERIFY(now[i].target == changed.value(now[i].id, before[i].target));
    }
}

} // namespace

/// What goes out as XLIFF comes back as it was, and only what a translator changed is changed.
class XliffRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        forEach([](quint32, const Release& release, XliffVersion version) {
            const auto xliff = translation::readXliff(written(release, version));
            QVERIFY2(xliff.ok(), xliff.ok() ? "" : qPrintable(xliff.error().message));
            checkUnits(release, *xliff);
        });
    }

    void anUntouchedFileChangesNothing()
    {
        forEach([](quint32, const Release& release, XliffVersion version) {
            const auto merge = merged(release, *translation::readXliff(written(release, version)));
            QVERIFY(merge.ok());
            QVERIFY2(merge->report.isClean(),
                     merge->report.isClean() ? "" : qPrintable(merge->report.notes.first().message));
            QVERIFY(!merge->transaction);
            QCOMPARE(merge->report.merged + merge->report.confirmed, 0);
        });
    }

    void onlyWhatWasTranslatedChanges()
    {
        forEach([](quint32 seed, const Release& release, XliffVersion version) {
            tests::RandomRelease random(seed + 77);
            auto xliff = *translation::readXliff(written(release, version));
            const auto changed = translateAtRandom(random, xliff);
            const auto merge = merged(release, xliff);
            QVERIFY(merge.ok());
            for (const session::MergeNote& note :
                 merge->report.notes) // the words are made up, with any marks
                QVERIFY2(note.issue == session::MergeIssue::LostMark, qPrintable(note.message));
            const auto applied = editing::applySteps(
                merge->transaction ? merge->transaction->steps : QList<editing::Step>(), release);
            QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().message));
            checkMerged(release, applied->release, changed);
            const auto back = editing::applySteps(applied->inverse, applied->release);
            QVERIFY(back.ok() && back->release == release);
            const auto again = merged(applied->release, xliff);
            QVERIFY2(again->report.isClean(),
                     again->report.isClean() ? "" : qPrintable(again->report.notes.first().message));
            QVERIFY(!again->transaction);
        });
    }

    void damagedFilesNeverCrash()
    {
        tests::RandomRelease random(5);
        const Release release = tests::translatedRelease(11);
        for (const XliffVersion version : {XliffVersion::V12, XliffVersion::V21}) {
            const QByteArray whole = written(release, version);
            for (int i = 0; i < 3000; ++i) {
                QByteArray bytes = whole;
                for (int hits = 1 + random.below(4); hits > 0; --hits)
                    bytes[random.below(bytes.size())] = char(random.below(256));
                if (random.oneIn(3))
                    bytes.truncate(random.below(bytes.size()));
                const auto xliff = translation::readXliff(bytes);
                if (!xliff)
                    QVERIFY(!xliff.error().message.isEmpty());
                else if (const auto merge = merged(release, *xliff); merge && merge->transaction)
                    QVERIFY(editing::applySteps(merge->transaction->steps, release).ok());
            }
        }
    }
};

COMMUNIQUE_TEST(XliffRoundTripTest)
#include "XliffRoundTripTest.moc"
