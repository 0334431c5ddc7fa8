#include "TaggedRelease.h"
#include "TestMain.h"

#include "editing/Commands.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using tests::build;
using tests::TaggedRelease;

namespace {

Selection between(const TaggedRelease& built)
{
    return {built.tags[u"a"_s], built.tags.value(u"b"_s, built.tags[u"a"_s])};
}

QString done(const commands::Outcome& outcome, const Release& release)
{
    if (!outcome)
        return u"does not apply"_s;
    const auto applied = applySteps(outcome->steps, release);
    if (!applied)
        return applied.error().message;
    const auto back = applySteps(applied->inverse, applied->release);
    return back && back->release == release ? tests::noted(applied->release) : u"undo does not restore"_s;
}

TaggedRelease changed(TaggedRelease built, qsizetype index,
                      const std::function<void(document::Block&)>& change)
{
    QList<document::BlockPtr> blocks = built.release.blocks();
    document::Block block = *blocks[index];
    change(block);
    blocks[index] = std::make_shared<const document::Block>(block);
    built.release = built.release.withBlocks(blocks);
    return built;
}

} // namespace

/// What is done in one language never costs the other a word.
class OtherLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletionKeepsATableWithCellsOfTheOtherLanguage()
    {
        const TaggedRelease plain = build(u"¶ 하<a>나 | one\n$ 표 | \n¶ 두<b>울 | "_s);
        QCOMPARE(done(commands::deleteSelection(plain.release, between(plain)), plain.release),
                 u"¶ 하울 | one"_s);
        const TaggedRelease table = changed(plain, 1, [](document::Block& block) {
            block.table.rows = {{document::Cell{{}, RichText(u"cell"_s)}}};
        });
        QCOMPARE(done(commands::deleteSelection(table.release, between(table)), table.release),
                 u"¶ 하 | one\n$  | \n¶ 울 | "_s);
    }
    void captionsDoNotFlowIntoProse()
    {
        const TaggedRelease built = build(u"$ 표<a> | table\n¶ 하<b>나 | one"_s);
        QCOMPARE(done(commands::deleteSelection(built.release, between(built)), built.release),
                 u"$ 표 | table\n¶ 나 | one"_s);
        const TaggedRelease caret = build(u"$ 표 | table\n¶ <a>하나 | one"_s);
        QCOMPARE(done(commands::joinBackward(caret.release, between(caret)), caret.release),
                 u"does not apply"_s);
    }
    void joinedWordsStayVisible()
    {
        const auto hide = [](document::Block& block) { block.shape.absent[Language::English] = true; };
        const TaggedRelease caret = changed(build(u"¶ 하나 | \n¶ <a>둘 | two"_s), 0, hide);
        QCOMPARE(done(commands::joinBackward(caret.release, between(caret)), caret.release),
                 u"¶ 하나둘 | two"_s);
        const TaggedRelease range = changed(build(u"¶ 하<a>나 | \n¶ 두<b>울 | two"_s), 0, hide);
        QCOMPARE(done(commands::deleteSelection(range.release, between(range)), range.release),
                 u"¶ 하울 | two"_s);
        const TaggedRelease silent = changed(build(u"¶ 하나 | \n¶ <a>둘 | "_s), 0, hide);
        QCOMPARE(done(commands::joinBackward(silent.release, between(silent)), silent.release),
                 u"¶ 하나둘 | []"_s);
    }
    void writingInALeftOutBlockBringsItBack()
    {
        const TaggedRelease built = changed(build(u"¶ <a> | one"_s), 0, [](document::Block& block) {
            block.shape.absent[Language::Korean] = true;
        });
        QCOMPARE(done(commands::insertText(built.release, between(built), RichText(u"말"_s)), built.release),
                 u"¶ 말 | one"_s);
    }
    void enterKeepsTheOtherLanguageWhereItIs()
    {
        const TaggedRelease point = build(u"° <a> | one"_s);
        QCOMPARE(done(commands::split(point.release, between(point)), point.release), u"°  | one\n°  | "_s);
        const TaggedRelease heading = build(u"# 제<a>목 | title"_s);
        QCOMPARE(done(commands::split(heading.release, between(heading)), heading.release),
                 u"# 제 | title\n¶ 목 | "_s);
    }
    void caretsInsideAPairDoNotCutIt()
    {
        TaggedRelease built = build(u"¶ <a>👍 | "_s);
        built.tags[u"a"_s].offset = 1;
        QCOMPARE(done(commands::insertText(built.release, between(built), RichText(u"x"_s)), built.release),
                 u"¶ x👍 | "_s);
        QCOMPARE(done(commands::split(built.release, between(built)), built.release), u"¶  | \n¶ 👍 | "_s);
    }
    void hostileNamesLeaveRoomForNewOnes()
    {
        const TaggedRelease built = changed(build(u"¶ 하나\n¶ 둘"_s), 0, [](document::Block& block) {
            block.id = u"b18446744073709551615"_s;
        });
        const TaggedRelease twice = changed(built, 1, [](document::Block& block) { block.id = u"b0"_s; });
        QCOMPARE(twice.release.freshBlockId(), u"b1"_s);
        const Selection caret = Selection::caret({TextPlace::inBlock(u"b0"_s, Language::Korean), 1});
        QCOMPARE(done(commands::insertText(twice.release, caret, RichText(u"\na\nb\nc"_s)), twice.release),
                 u"¶ 하나 | \n¶ 둘a | \n¶ b | \n¶ c | "_s);
    }
};

COMMUNIQUE_TEST(OtherLanguageTest)
#include "OtherLanguageTest.moc"
