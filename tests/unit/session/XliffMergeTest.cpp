#include "TestMain.h"
#include "Translated.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "editing/TranslationCommands.h"
#include "session/DocumentSession.h"
#include "session/XliffMerge.h"
#include "translation/XliffWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::MarkType;
using document::Progress;
using document::Release;
using document::RichText;
using session::MergeIssue;
using session::OtherRelease;
using translation::Xliff;
using translation::XliffUnit;

namespace {

QByteArray dataFile(const QString& name)
{
    return *base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/xliff/") + name);
}

Release press()
{
    return document::readRelease(dataFile(u"press.communique"_s))->release;
}

base::Result<session::XliffMerge> merged(const Release& release, const Xliff& xliff,
                                         OtherRelease other = OtherRelease::Refuse)
{
    return session::mergeXliff(release, *document::builtInForm(u"mofa"_s), xliff, other);
}

Release applied(const Release& release, const session::XliffMerge& merge)
{
    return merge.transaction ? editing::applySteps(merge.transaction->steps, release)->release : release;
}

Xliff exported(const Release& release)
{
    return *translation::readXliff(
        translation::writeXliff(release, *document::builtInForm(u"mofa"_s), translation::XliffVersion::V21));
}

XliffUnit& unit(Xliff& xliff, const QString& id)
{
    auto& units = xliff.files.first().units;
    return *std::find_if(units.begin(), units.end(), [&](const XliffUnit& each) { return each.id == id; });
}

void translate(Xliff& xliff, const QString& id, const QString& words,
               document::TranslationState state = document::TranslationState::Translated)
{
    unit(xliff, id).target = RichText(words);
    unit(xliff, id).hasTarget = true;
    unit(xliff, id).state = state;
}

Release withText(const Release& release, const QString& blockId, Language language, const QString& words)
{
    const auto place = editing::TextPlace::inBlock(blockId, language);
    const qsizetype length = editing::textAt(release, place).size();
    return editing::applyStep(editing::ReplaceText{place, 0, length, RichText(words)}, release)->release;
}

QString english(const Release& release, const QString& blockId)
{
    return release.find(blockId)->text[Language::English].plain();
}

Progress progress(const Release& release, const QString& blockId)
{
    return editing::progressAt(release, editing::TextPlace::inBlock(blockId, Language::English));
}

QList<MergeIssue> issues(const session::XliffMerge& merge)
{
    QList<MergeIssue> all;
    for (const session::MergeNote& note : merge.report.notes)
        all.append(note.issue);
    return all;
}

} // namespace

/// Files that come back: what is taken over, what is listed, what stays.
class XliffMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toolsBringBackTheSameWords()
    {
        for (const QString& name : {u"omegat.xlf"_s, u"lokalize.xlf"_s, u"segmented.xlf"_s}) {
            const Release release = press();
            const auto merge = merged(release, *translation::readXliff(dataFile(name)));
            // A person's own note in lokalize.xlf is told, nothing else.
            QVERIFY2(merge && issues(*merge) == (name == u"lokalize.xlf"_s ? QList{MergeIssue::Remark}
                                                                           : QList<MergeIssue>()),
                     qPrintable(name));
            const Release now = applied(release, *merge);
            QVERIFY(
                now.find(u"b1"_s)->text[Language::English] ==
                RichText(u"The Ministry of Foreign Affairs held the consultation in Brussels on June 28."_s,
                         {{0, 31, MarkType::Bold, {}},
                          {54, 65, MarkType::Link, u"https://www.mofa.go.kr/?a=1&b=2"_s}}));
            QCOMPARE(english(now, u"b2"_s),
                     u"The two sides agreed to cooperate. The next meeting will be held in Seoul."_s);
        }
    }

    void statesComeBack()
    {
        const Release release = press();
        const Release omegat =
            applied(release, *merged(release, *translation::readXliff(dataFile(u"omegat.xlf"_s))));
        QCOMPARE(progress(omegat, u"b1"_s), Progress::Draft); // it says nothing of them
        const Release lokalize =
            applied(release, *merged(release, *translation::readXliff(dataFile(u"lokalize.xlf"_s))));
        QCOMPARE(progress(lokalize, u"b2"_s), Progress::Translated);
        QCOMPARE(progress(lokalize, u"b3"_s), Progress::Translated);
        QCOMPARE(editing::progressAt(lokalize,
                                     editing::TextPlace::inField(editing::Field::Title, Language::English)),
                 Progress::Reviewed);
        QCOMPARE(lokalize.find(u"b3"_s)->table.rows[1][1][Language::English].plain(), u"Brussels"_s);
    }

    void oneUndoTakesItBack()
    {
        session::DocumentSession open(press());
        const auto merge = merged(open.release(), *translation::readXliff(dataFile(u"lokalize.xlf"_s)));
        QVERIFY(open.perform(merge->transaction));
        QVERIFY(open.undo());
        QVERIFY(open.release() == press());
        QVERIFY(!open.history().canUndo());
    }

    void aChangedSourceMakesADraft()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b2"_s, u"Both cooperate."_s);
        const Release release =
            withText(press(), u"b2"_s, Language::Korean, u"양측은 협력을 확대하기로 하였다."_s);
        const auto merge = merged(release, xliff);
        QCOMPARE(issues(*merge), QList{MergeIssue::SourceChanged});
        const Release now = applied(release, *merge);
        QCOMPARE(english(now, u"b2"_s), u"Both cooperate."_s);
        QCOMPARE(progress(now, u"b2"_s), Progress::Draft);
        QVERIFY(now.find(u"b2"_s)->confirmed[Language::English]->source.startsWith(u"양측은 협력하기로"_s));
    }

    void whatWasChangedHereStays()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b4"_s, u"Please see the attachment."_s);
        const Release release = withText(press(), u"b4"_s, Language::English, u"Details are attached."_s);
        const auto merge = merged(release, xliff);
        QCOMPARE(issues(*merge), QList{MergeIssue::Conflict});
        QVERIFY(!merge->transaction);
        QCOMPARE(merge->report.notes.first().ours, u"Details are attached."_s);
        QCOMPARE(merge->report.notes.first().theirs, u"Please see the attachment."_s);
        QCOMPARE(merge->report.notes.first().blockId, u"b4"_s);
        // Untouched in the file: no question at all.
        QVERIFY(merged(release, exported(press()))->report.isClean());
        // The same on both sides: none either.
        QVERIFY(merged(withText(press(), u"b4"_s, Language::English, u"Please see the attachment."_s), xliff)
                    ->report.isClean());
    }

    void withoutFingerprintsOnlyGapsAreFilled()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b2"_s, u"Both cooperate."_s);
        translate(xliff, u"b4"_s, u"Please see the attachment."_s);
        for (XliffUnit& each : xliff.files.first().units)
            each.exportedSource = each.exportedTarget = each.exportedState = each.exportedGrid = QString();
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), QList{MergeIssue::Conflict});
        QCOMPARE(merge->report.merged, 1);
        const Release changed = withText(press(), u"b2"_s, Language::Korean, u"다른 글"_s);
        QVERIFY(issues(*merged(changed, xliff)).contains(MergeIssue::SourceChanged));
    }

    void idsThatDoNotFitAreListed()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b2"_s, u"One."_s);
        auto& units = xliff.files.first().units;
        XliffUnit twin = unit(xliff, u"b2"_s);
        twin.target = RichText(u"Two."_s);
        XliffUnit stranger = twin;
        stranger.id = u"b99"_s;
        units.append(twin);
        units.append(stranger);
        units.removeIf([](const XliffUnit& each) { return each.id == u"b4"; });
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge),
                 (QList{MergeIssue::UnknownUnit, MergeIssue::Duplicate, MergeIssue::Missing}));
        QVERIFY(!merge->transaction);
    }

    void aUnitWithoutAnIdIsSaidToHaveNone()
    {
        Xliff xliff = exported(press());
        XliffUnit& nameless = xliff.files.first().units.first();
        const QString words = nameless.source.plain();
        nameless.id.clear();
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), (QList{MergeIssue::UnknownUnit, MergeIssue::Missing}));
        const QString message = merge->report.notes.first().message;
        QVERIFY2(message.contains(u"no id"_s) && message.contains(words.left(10)), qPrintable(message));
    }

    void nothingIsEmptied()
    {
        Xliff xliff = exported(press());
        unit(xliff, u"b4"_s).hasTarget = false;
        unit(xliff, u"b4"_s).target = {};
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), QList{MergeIssue::Emptied});
        QVERIFY(!merge->transaction);
    }

    void lostCodesAndHalvesAreListed()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b2"_s, u"Half."_s);
        unit(xliff, u"b2"_s).isPartial = true;
        unit(xliff, u"b2"_s).unknownCodes = {u"ph 1"_s, u"%1"_s};
        translate(xliff, u"title"_s, u"Bold title"_s);
        unit(xliff, u"title"_s).target = RichText(u"Bold title"_s, {{0, 4, MarkType::Bold, {}}});
        translate(xliff, u"b4"_s, u"Cut."_s);
        unit(xliff, u"b4"_s).isTooLong = true;
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), (QList{MergeIssue::UnknownCode, MergeIssue::Incomplete,
                                        MergeIssue::UnknownCode, MergeIssue::TooLong}));
        QCOMPARE(progress(applied(press(), *merge), u"b2"_s), Progress::Draft);
        QCOMPARE(english(applied(press(), *merge), u"b4"_s), u"See the attachment."_s);
    }

    void notesAreListed()
    {
        Xliff xliff = exported(press());
        QVERIFY(merged(press(), xliff)->report.isClean());
        unit(xliff, u"b2"_s).notes = {u"Is it %1 right?"_s};
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), QList{MergeIssue::Remark});
        QCOMPARE(merge->report.notes.first().blockId, u"b2"_s);
        QVERIFY(merge->report.notes.first().message.contains(u"Is it %1 right?"_s));
    }

    void lostMarksAreListed()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b1"_s, u"The Ministry held it in Brussels."_s);
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), QList{MergeIssue::LostMark});
        const QString message = merge->report.notes.first().message;
        QVERIFY2(message.contains(u"bold"_s) && message.contains(u"https://www.mofa.go.kr/?a=1&b=2"_s),
                 qPrintable(message));
        QCOMPARE(english(applied(press(), *merge), u"b1"_s), u"The Ministry held it in Brussels."_s);
        // One of two is kept.
        unit(xliff, u"b1"_s).target =
            RichText(u"The Ministry held it in Brussels."_s, {{4, 12, MarkType::Bold, {}}});
        const QString less = merged(press(), xliff)->report.notes.first().message;
        QVERIFY2(!less.contains(u"bold"_s) && less.contains(u"https:"_s), qPrintable(less));
    }

    void cellsFollowTheirWords()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b3.r2.c2"_s, u"Brussels"_s);
        document::Table table = press().find(u"b3"_s)->table;
        table.rows.insert(1, table.rows[0]);
        table.rows[1][0][Language::Korean] = RichText(u"6월 27일"_s);
        table.rows[1][1][Language::Korean] = RichText(u"파리"_s);
        const Release release = editing::applyStep(editing::SetTable{u"b3"_s, table}, press())->release;
        const auto merge = merged(release, xliff);
        const Release now = applied(release, *merge);
        QVERIFY(now.find(u"b3"_s)->table.rows[1][1][Language::English].isEmpty());
        QCOMPARE(now.find(u"b3"_s)->table.rows[2][1][Language::English].plain(), u"Brussels"_s);
        QCOMPARE(issues(*merge), (QList{MergeIssue::Missing, MergeIssue::Missing})); // the new row
    }

    void whatIsSaidOnBothSidesStays()
    {
        const auto reviewed = [](const Release& release) {
            const auto outcome =
                editing::commands::confirm(release, {editing::TextPlace::inBlock(u"b4"_s, Language::English)},
                                           document::TranslationState::Reviewed);
            return editing::applySteps(outcome->steps, release)->release;
        };
        Xliff xliff = exported(press());
        unit(xliff, u"b4"_s).state = document::TranslationState::Translated;
        QCOMPARE(progress(applied(press(), *merged(press(), xliff)), u"b4"_s), Progress::Translated);
        QCOMPARE(issues(*merged(reviewed(press()), xliff)), QList{MergeIssue::StateConflict});
        // Sent back by the reviewer.
        Xliff rejected = exported(reviewed(press()));
        unit(rejected, u"b4"_s).state = document::TranslationState::Draft;
        const auto merge = merged(reviewed(press()), rejected);
        QCOMPARE(merge->report.confirmed, 1);
        QCOMPARE(progress(applied(reviewed(press()), *merge), u"b4"_s), Progress::Draft);
    }

    void theSourceIsNoTranslation()
    {
        Xliff xliff = exported(press());
        for (const QString& id : {u"b2"_s, u"b3.r2.c2"_s}) {
            XliffUnit& copied = unit(xliff, id);
            translate(xliff, id, copied.source.plain());
            copied.isCopied = true;
        }
        const auto merge = merged(press(), xliff);
        QCOMPARE(issues(*merge), (QList{MergeIssue::Copied, MergeIssue::Copied}));
        QVERIFY(!merge->transaction);
        // What was copied here before the export is not the file's doing.
        const Release copied = withText(press(), u"b2"_s, Language::English,
                                        press().find(u"b2"_s)->text[Language::Korean].plain());
        QVERIFY(merged(copied, exported(copied))->report.isClean());
    }

    void otherWordsUnderTheOldStateAreADraft()
    {
        const auto confirmed = [](document::TranslationState state) {
            const auto outcome = editing::commands::confirm(
                press(), {editing::TextPlace::inBlock(u"b4"_s, Language::English)}, state);
            return editing::applySteps(outcome->steps, press())->release;
        };
        for (const auto state :
             {document::TranslationState::Translated, document::TranslationState::Reviewed}) {
            const Release release = confirmed(state);
            Xliff xliff = exported(release);
            QCOMPARE(unit(xliff, u"b4"_s).state, state);
            unit(xliff, u"b4"_s).target = RichText(u"Something else."_s); // by a tool that knows no states
            const Release now = applied(release, *merged(release, xliff));
            QCOMPARE(english(now, u"b4"_s), u"Something else."_s);
            QCOMPARE(progress(now, u"b4"_s), Progress::Draft);
            QCOMPARE(now.find(u"b4"_s)->confirmed[Language::English]->state,
                     document::TranslationState::Draft);
        }
        // One that says something new of them is believed.
        const Release release = confirmed(document::TranslationState::Translated);
        Xliff xliff = exported(release);
        translate(xliff, u"b4"_s, u"Something else."_s, document::TranslationState::Reviewed);
        QCOMPARE(progress(applied(release, *merged(release, xliff)), u"b4"_s), Progress::Reviewed);
    }

    void otherPairsAndReleasesAreRefused()
    {
        Xliff xliff = exported(press());
        translate(xliff, u"b2"_s, u"Both cooperate."_s);
        Xliff other = xliff;
        other.files.first().original = u"elsewhere"_s;
        QVERIFY(!session::isExportOf(other, press()));
        QVERIFY(!merged(press(), other));
        QCOMPARE(merged(press(), other, OtherRelease::Accept)->report.merged, 1);
        Xliff turned = xliff;
        std::swap(turned.files.first().sourceLanguage, turned.files.first().targetLanguage);
        QVERIFY(!merged(press(), turned, OtherRelease::Accept));
        Xliff regional = xliff;
        regional.files.first().sourceLanguage = u"ko-KR"_s;
        regional.files.first().targetLanguage = u"en_US"_s;
        QCOMPARE(merged(press(), regional)->report.merged, 1);
        xliff.files.append(other.files.first());
        QCOMPARE(issues(*merged(press(), xliff)), QList{MergeIssue::OtherFile});
    }

    void englishReleasesGoTheOtherWay()
    {
        document::Header header = press().header();
        header.source = Language::English;
        const Release release = press().withHeader(header);
        Xliff xliff = exported(release);
        QCOMPARE(xliff.files.first().sourceLanguage, u"en"_s);
        translate(xliff, u"b4"_s, u"붙임 참고"_s);
        const Release now = applied(release, *merged(release, xliff));
        QCOMPARE(now.find(u"b4"_s)->text[Language::Korean].plain(), u"붙임 참고"_s);
    }

    void oddIdsStayApart()
    {
        document::Block block = press().block(1);
        QList<document::BlockPtr> blocks;
        for (const QString& id : {u"title"_s, u"b3.r1.c1"_s, u"한 글"_s, u"b3"_s, u":0074:itle"_s}) {
            block.id = id;
            blocks.append(std::make_shared<const document::Block>(block));
        }
        const Release release = press().withBlocks(blocks);
        Xliff xliff = exported(release);
        QSet<QString> ids;
        int number = 0;
        for (XliffUnit& each : xliff.files.first().units) {
            ids.insert(each.id);
            translate(xliff, each.id, u"Words %1"_s.arg(number++));
        }
        QCOMPARE(ids.size(), 6);
        const auto merge = merged(release, xliff);
        QVERIFY(merge->report.isClean());
        QCOMPARE(english(applied(release, *merge), u":0074:itle"_s), u"Words 5"_s);
    }
};

COMMUNIQUE_TEST(XliffMergeTest)
#include "XliffMergeTest.moc"
