#include "RandomRelease.h"
#include "TaggedRelease.h"
#include "TestMain.h"

#include "document/Numbering.h"
#include "editing/Commands.h"
#include "editing/Range.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using tests::RandomRelease;

namespace {

constexpr quint32 Releases = 2000;

/// Every letter that the release says in one language, in the body, in order of code unit; spaces aside.
QString letters(const Release& release, Language language)
{
    QString all;
    for (const auto& block : release.blocks()) {
        all += block->text[language].plain();
        for (const auto& row : block->table.rows)
            for (const document::Cell& cell : row)
                all += cell[language].plain();
    }
    all.removeIf([](QChar c) { return c == u' '; });
    std::sort(all.begin(), all.end());
    return all;
}

Position anywhere(RandomRelease& random, const Release& release, Language language)
{
    const document::Block& block = release.block(random.below(release.blocks().size()));
    return {TextPlace::inBlock(block.id, language), random.below(block.text[language].size() + 1)};
}

/// Every command at one place, those that apply.
QList<commands::Outcome> everyCommand(const Release& release, const Selection& selection,
                                      const RichText& words)
{
    const Language language = selection.head.place.language;
    const Selection caret = Selection::caret(selection.head);
    QList<commands::Outcome> all{commands::insertText(release, selection, words),
                                 commands::insertText(release, selection, RichText(u"\u1161\n\u0301"_s)),
                                 commands::deleteSelection(release, selection),
                                 commands::deleteBackward(release, caret),
                                 commands::deleteForward(release, caret),
                                 commands::split(release, selection),
                                 commands::joinBackward(release, caret),
                                 commands::joinForward(release, caret),
                                 commands::demote(release, selection),
                                 commands::promote(release, selection),
                                 commands::moveUp(release, selection),
                                 commands::moveDown(release, selection),
                                 commands::toggleAbsent(release, selection, language)};
    for (const document::BlockType type : document::BlockTypes)
        all << commands::setShape(release, selection, document::defaultShape(type));
    all.removeIf([](const commands::Outcome& outcome) { return !outcome; });
    return all;
}

void checkSound(const Release& release)
{
    QSet<QString> ids;
    for (const auto& block : release.blocks()) {
        QVERIFY(!block->id.isEmpty() && !ids.contains(block->id));
        ids.insert(block->id);
        QVERIFY(document::isValid(block->shape));
        for (const auto& row : block->table.rows)
            QCOMPARE(row.size(), block->table.columns());
    }
    tests::checkWritten(release);
}

} // namespace

/// Releases that use the whole format, and every command at random places in them.
class RandomReleasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseIsWrittenAndReadBack()
    {
        for (quint32 seed = 1; seed <= Releases; ++seed) {
            tests::checkWritten(RandomRelease(seed).release());
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void numbersNeverHaveAGap()
    {
        for (quint32 seed = 1; seed <= Releases; ++seed) {
            const Release release = RandomRelease(seed).release();
            const document::Numbering numbering(release, *document::builtInForm(release.header().form));
            for (const Language language : base::Languages) {
                int last = 0;
                for (qsizetype i = 0; i < release.blocks().size(); ++i) {
                    const document::BlockShape& shape = release.block(i).shape;
                    const int number = numbering.number(i, language);
                    if (shape.absent[language] || !shape.marker)
                        QVERIFY2(number == 0 && numbering.marker(i, language).isEmpty(),
                                 qPrintable(u"seed %1"_s.arg(seed)));
                    else if (number != 0)
                        QVERIFY2(number == ++last, qPrintable(u"seed %1"_s.arg(seed)));
                }
            }
        }
    }

    void everyCommandIsSoundAndUndoesExactly()
    {
        int done = 0;
        for (quint32 seed = 1; seed <= Releases / 4; ++seed) {
            RandomRelease random(seed);
            const Release release = random.release();
            const Language language = random.oneIn(2) ? Language::Korean : Language::English;
            const Selection selection{anywhere(random, release, language),
                                      anywhere(random, release, language)};
            for (const auto& outcome : everyCommand(release, selection, random.text())) {
                const auto applied = applySteps(outcome->steps, release);
                QVERIFY2(applied.ok(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(outcome->name)));
                checkSound(applied->release);
                const auto back = applySteps(applied->inverse, applied->release);
                QVERIFY(back.ok());
                if (QTest::currentTestFailed() || back->release != release)
                    QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(outcome->name)));
                const auto range = rangeOf(applied->release, outcome->after);
                QVERIFY2(range,
                         qPrintable(u"seed %1: the caret of “%2” is nowhere"_s.arg(seed).arg(outcome->name)));
                ++done;
            }
        }
        qInfo("%d commands", done);
        QVERIFY(done > int(Releases));
    }

    void theOtherLanguageLosesNoLetter()
    {
        for (quint32 seed = 1; seed <= Releases; ++seed) {
            RandomRelease random(seed);
            const Release release = random.release();
            const Language language = random.oneIn(2) ? Language::Korean : Language::English;
            const Selection selection{anywhere(random, release, language),
                                      anywhere(random, release, language)};
            for (const auto& outcome :
                 {commands::deleteSelection(release, selection), commands::split(release, selection),
                  commands::insertText(release, selection, random.text()),
                  commands::joinBackward(release, Selection::caret({selection.head.place, 0}))}) {
                if (!outcome)
                    continue;
                const auto applied = applySteps(outcome->steps, release);
                QVERIFY(applied.ok());
                QVERIFY2(letters(applied->release, base::other(language)) ==
                             letters(release, base::other(language)),
                         qPrintable(u"seed %1: %2"_s.arg(seed).arg(outcome->name)));
            }
        }
    }
};

COMMUNIQUE_TEST(RandomReleasesTest)
#include "RandomReleasesTest.moc"
