#include "TaggedRelease.h"
#include "TestMain.h"

#include "document/Progress.h"
#include "editing/History.h"
#include "editing/HistoryFile.h"
#include "editing/TranslationCommands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::Progress;
using document::TranslationState;
using editing::Field;
using editing::TextPlace;

namespace {

document::Release twoParagraphs()
{
    return tests::build(u"¶ 하나 | one\n¶ 둘 | two\n¶ 셋 | "_s).release;
}

const TextPlace First = TextPlace::inBlock(u"b1"_s, Language::English);
const TextPlace Second = TextPlace::inBlock(u"b2"_s, Language::English);
const TextPlace Third = TextPlace::inBlock(u"b3"_s, Language::English);

document::Release after(const document::Release& release, const editing::commands::Outcome& outcome)
{
    if (!outcome)
        return {};
    const auto applied = editing::applySteps(outcome->steps, release);
    return applied ? applied->release : document::Release();
}

document::Release written(const document::Release& release, const TextPlace& place, const QString& text)
{
    return after(release, editing::commands::setText(release, place, text));
}

} // namespace

/// What a translator said of a text, and what becomes of it when the text is edited.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsEmptyThenADraftThenConfirmed()
    {
        const document::Release release = twoParagraphs();
        QCOMPARE(editing::progressAt(release, Third), Progress::Empty);
        QCOMPARE(editing::progressAt(release, First), Progress::Draft);
        const auto reviewed =
            after(release, editing::commands::confirm(release, {First, Third}, TranslationState::Reviewed));
        QCOMPARE(editing::progressAt(reviewed, First), Progress::Reviewed);
        QCOMPARE(editing::progressAt(reviewed, Third), Progress::Empty);
        QVERIFY(!editing::commands::confirm(release, {Third}, TranslationState::Reviewed));
        QVERIFY(!editing::commands::confirm(reviewed, {First}, TranslationState::Reviewed));
    }

    void anEditOnEitherSideIsNoticed()
    {
        const document::Release release = twoParagraphs();
        const auto done = after(
            release, editing::commands::confirm(release, {First, Second}, TranslationState::Translated));
        const auto edited = written(done, First, u"one more"_s);
        QCOMPARE(editing::progressAt(edited, First), Progress::Draft);
        QCOMPARE(editing::progressAt(written(edited, First, u"one"_s), First), Progress::Translated);
        const auto source = written(done, TextPlace::inBlock(u"b2"_s, Language::Korean), u"둘째"_s);
        QCOMPARE(editing::progressAt(source, Second), Progress::SourceChanged);
        QCOMPARE(editing::confirmationAt(source, Second)->source, u"둘"_s);
        const auto again =
            after(source, editing::commands::confirm(source, {Second}, TranslationState::Translated));
        QCOMPARE(editing::progressAt(again, Second), Progress::Translated);
    }

    void theNextOneThatNeedsWorkIsFound()
    {
        document::Release release = twoParagraphs();
        QCOMPARE(editing::nextNeedingWork(release, First, Language::English), Second);
        release =
            after(release, editing::commands::confirm(release, {First, Second}, TranslationState::Reviewed));
        const auto korean = TextPlace::inBlock(u"b1"_s, Language::Korean);
        QCOMPARE(editing::nextNeedingWork(release, korean, Language::English), Third);
        release = written(release, Third, u"three"_s);
        release = after(release, editing::commands::confirm(release, {Third}, TranslationState::Reviewed));
        QVERIFY(!editing::nextNeedingWork(release, First, Language::English));
        const auto counts = document::countTranslations(release, Language::English);
        QCOMPARE(counts.all, 3);
        QCOMPARE(counts.reviewed, 3);
        QCOMPARE(document::countTranslations(release, Language::Korean).all, 0);
    }

    /// Nobody waits for a translation into a language in which the release is not to appear.
    void aReleaseInOneLanguageNeedsNone()
    {
        document::Release release = twoParagraphs();
        document::Header header = release.header();
        header.languages = {Language::Korean};
        release = release.withHeader(header);
        QCOMPARE(editing::progressAt(release, Second), document::Progress::NotNeeded);
        QVERIFY(!editing::nextNeedingWork(release, First, Language::English));
        QVERIFY(editing::translatedPlaces(release, Language::English).isEmpty());
        QCOMPARE(document::countTranslations(release, Language::English).all, 0);
        header.languages = {Language::English}; // of a Korean draft
        release = release.withHeader(header);
        QCOMPARE(document::countTranslations(release, Language::English).all, 3);
    }

    void inTheSourceItsTranslationComesFirst()
    {
        const document::Release release = twoParagraphs();
        const auto second = TextPlace::inBlock(u"b2"_s, Language::Korean);
        QCOMPARE(editing::nextNeedingWork(release, second, Language::English), Second);
        QCOMPARE(editing::nextNeedingWork(release, Second, Language::English), Third);
    }

    void whatIsSelectedIsTranslatedPlaces()
    {
        document::Release release = twoParagraphs();
        const auto selected = [&](const TextPlace& from, const TextPlace& to) {
            return editing::translatedPlaces(release, {{from, 0}, {to, 1}});
        };
        QCOMPARE(selected(First, Second), (QList{First, Second}));
        QCOMPARE(selected(Third, First), (QList{First, Second, Third}));
        QCOMPARE(selected(Second, Second), QList{Second});
        const auto korean = TextPlace::inBlock(u"b3"_s, Language::Korean);
        QCOMPARE(selected(korean, korean), QList{Third});
        document::BlockShape shape = release.block(0).shape;
        shape.absent[Language::English] = true; // an end that needs no translation bounds it all the same
        release = editing::applyStep(editing::SetBlock{u"b1"_s, shape}, release)->release;
        QCOMPARE(selected(First, Second), QList{Second});
    }

    void titlesAreTranslatedToo()
    {
        document::Release release = twoParagraphs();
        const auto title = TextPlace::inField(Field::Title, Language::English);
        release = written(release, TextPlace::inField(Field::Title, Language::Korean), u"제목"_s);
        QCOMPARE(editing::progressAt(release, title), Progress::Empty);
        release = written(release, title, u"Title"_s);
        release = after(release, editing::commands::confirm(release, {title}, TranslationState::Reviewed));
        QCOMPARE(editing::progressAt(release, title), Progress::Reviewed);
        QVERIFY(!editing::applyStep(
            editing::SetConfirmation{TextPlace::inField(Field::Board, Language::English), {}}, release));
    }

    void confirmationsAreUndoneAndStored()
    {
        const document::Release release = twoParagraphs();
        const auto outcome = editing::commands::confirm(release, {First, Second}, TranslationState::Reviewed);
        const auto applied = editing::applySteps(outcome->steps, release);
        const auto back = editing::applySteps(applied->inverse, applied->release);
        QVERIFY(back && back->release == release);

        document::Release titled = applied->release;
        titled = written(titled, TextPlace::inField(Field::Title, Language::Korean), u"제목"_s);
        const auto title = TextPlace::inField(Field::Title, Language::English);
        titled = written(titled, title, u"Title"_s);
        titled = after(titled, editing::commands::confirm(titled, {title}, TranslationState::Translated));
        const auto read = document::readRelease(document::writeRelease(titled));
        QVERIFY(read && read->release == titled);

        editing::History history;
        history.record(*outcome, applied->inverse, 0);
        const editing::History kept = editing::readHistory(editing::writeHistory(history), applied->release);
        QCOMPARE(kept.entries().size(), 1);
        QVERIFY(kept.entries().first().steps == outcome->steps);
    }

    void whatIsNotThereInOneLanguageNeedsNoTranslation()
    {
        document::Release release = twoParagraphs();
        document::BlockShape shape = release.block(2).shape;
        shape.absent[Language::English] = true;
        release = editing::applyStep(editing::SetBlock{u"b3"_s, shape}, release)->release;
        QCOMPARE(editing::progressAt(release, Third), Progress::NotNeeded);
        QCOMPARE(editing::translatedPlaces(release, Language::English).size(), 2);
    }
};

COMMUNIQUE_TEST(TranslationTest)
#include "TranslationTest.moc"
