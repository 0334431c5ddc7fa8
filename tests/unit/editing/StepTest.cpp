#include "TaggedRelease.h"
#include "TestMain.h"

#include "editing/Transaction.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using document::Mark;
using document::MarkType;
using tests::build;
using tests::checkStep;
using tests::TaggedRelease;

namespace {

const TextPlace FirstKorean = TextPlace::inBlock(u"b1"_s, Language::Korean);

TaggedRelease marked(const QString& words, const QList<Mark>& marks)
{
    TaggedRelease built = build(u"¶"_s);
    document::Block block = built.release.block(0);
    block.text[Language::Korean] = RichText(words, marks);
    built.release = built.release.withBlocks({std::make_shared<const document::Block>(block)});
    return built;
}

} // namespace

/// Every kind of step: what it does, what undoes it, where places go, and what it refuses.
class StepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWordsAndMovesPlaces()
    {
        const TaggedRelease before = build(u"¶ 하나<a> 둘<b> 셋<c> | o<d>ne"_s);
        checkStep(before, ReplaceText{FirstKorean, 3, 1, RichText(u"두울"_s)},
                  u"¶ 하나<a> 두울<b> 셋<c> | o<d>ne"_s);
        checkStep(before, ReplaceText{FirstKorean, 3, 0, RichText(u"큰 "_s)},
                  u"¶ 하나<a> 큰 둘<b> 셋<c> | o<d>ne"_s);
        checkStep(before, ReplaceText{TextPlace::inBlock(u"b1"_s, Language::English), 0, 0, RichText(u"X"_s)},
                  u"¶ 하나<a> 둘<b> 셋<c> | Xo<d>ne"_s);
    }
    void aPlaceInsideRemovedWordsGoesToTheEdgeOfItsSide()
    {
        const Position inside{FirstKorean, 2};
        const ReplaceText step{FirstKorean, 1, 3, RichText(u"XY"_s)};
        QCOMPARE(editing::map(inside, step, Side::Before).offset, 1);
        QCOMPARE(editing::map(inside, step, Side::After).offset, 3);
        QCOMPARE(
            editing::map({FirstKorean, 1}, ReplaceText{FirstKorean, 1, 0, RichText(u"X"_s)}, Side::Before)
                .offset,
            1);
        QCOMPARE(editing::map({FirstKorean, 1}, ReplaceText{FirstKorean, 1, 0, RichText(u"X"_s)}, Side::After)
                     .offset,
                 2);
    }
    void insertsRemovesAndMovesBlocks()
    {
        const TaggedRelease before = build(u"¶ 하나 | one\n° 둘 | two\n※0 셋 | three"_s);
        document::Block fresh;
        fresh.id = u"b9"_s;
        fresh.text[Language::English] = RichText(u"new"_s);
        checkStep(before, InsertBlock{1, std::make_shared<const document::Block>(fresh)},
                  u"¶ 하나 | one\n¶  | new\n° 둘 | two\n※0 셋 | three"_s);
        checkStep(before, RemoveBlock{u"b2"_s}, u"¶ 하나 | one\n※0 셋 | three"_s);
        checkStep(before, MoveBlock{u"b1"_s, 2}, u"° 둘 | two\n※0 셋 | three\n¶ 하나 | one"_s);
        checkStep(before, MoveBlock{u"b3"_s, 0}, u"※0 셋 | three\n¶ 하나 | one\n° 둘 | two"_s);
    }
    void setsShapesWithinTheirLevels()
    {
        const TaggedRelease before = build(u"¶ 하나 | one"_s);
        document::BlockShape shape = document::defaultShape(BlockType::Point);
        shape.level = 3;
        checkStep(before, SetBlock{u"b1"_s, shape}, u"°°° 하나 | one"_s);
        for (const auto& [type, level] :
             {std::pair(BlockType::Point, 4), std::pair(BlockType::Point, 0),
              std::pair(BlockType::Paragraph, 1), std::pair(BlockType::Note, -1)}) {
            shape.type = type;
            shape.level = level;
            QVERIFY(!applyStep(SetBlock{u"b1"_s, shape}, before.release).ok());
        }
    }
    void setsEveryField_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<FieldValue>("value");
        const QDateTime at(QDate(2026, 10, 8), QTime(6, 0), QTimeZone("Asia/Seoul"));
        QTest::newRow("title") << Field::Title << FieldValue(u"새 제목"_s);
        QTest::newRow("subtitle") << Field::Subtitle << FieldValue(u"부제"_s);
        QTest::newRow("board") << Field::Board << FieldValue(u"설명자료"_s);
        QTest::newRow("translation") << Field::UnofficialTranslation << FieldValue(true);
        QTest::newRow("date") << Field::Date << FieldValue(QDate(2024, 2, 29));
        QTest::newRow("no date") << Field::Date << FieldValue();
        QTest::newRow("embargo") << Field::Embargo << FieldValue(document::Embargo{at});
        QTest::newRow("status") << Field::Status << FieldValue(document::Status::InReview);
        QTest::newRow("reference") << Field::Reference << FieldValue(u"19-473"_s);
        QTest::newRow("department") << Field::Department << FieldValue(QStringList{u"국"_s, u"과"_s});
        QTest::newRow("contacts") << Field::Contacts
                                  << FieldValue(
                                         QList<document::Contact>{{{}, u"담당자"_s, {}, u"김○○"_s, {}, {}}});
        QTest::newRow("topics") << Field::Topics << FieldValue(QStringList{u"사이버"_s});
        QTest::newRow("hits") << Field::Hits << FieldValue(7);
        QTest::newRow("kind") << Field::Kind << FieldValue(u"rebuttal"_s);
        QTest::newRow("ignored") << Field::IgnoredFindings
                                 << FieldValue(QList<document::IgnoredFinding>{
                                        {u"number"_s, u"b1"_s, Language::English, u"two"_s, u"an idiom"_s}});
        QTest::newRow("languages") << Field::Languages << FieldValue(QList{Language::Korean});
        QTest::newRow("form") << Field::Form << FieldValue(u"government-2023"_s);
    }
    void setsEveryField()
    {
        QFETCH(Field, field);
        QFETCH(FieldValue, value);
        const TaggedRelease before = build(u"¶ 하나 | one"_s);
        const auto applied = applyStep(SetField{field, Language::Korean, value}, before.release);
        QVERIFY(applied.ok());
        QVERIFY(fieldValue(applied->release, field, Language::Korean) == value);
        QCOMPARE(applied->changes.fields, QSet<Field>{field});
        tests::checkWritten(applied->release);
        const auto back = applyStep(applied->inverse, applied->release);
        QVERIFY(back.ok() && back->release == before.release);
        const FieldValue wrong = std::holds_alternative<bool>(value) ? FieldValue(1) : FieldValue(true);
        QVERIFY(!applyStep(SetField{field, Language::Korean, wrong}, before.release).ok());
    }
    void undoesExactlyWhereMarksGrowTogether()
    {
        const TaggedRelease before =
            marked(u"가나다"_s, {{0, 1, MarkType::Bold, {}}, {2, 3, MarkType::Bold, {}}});
        checkStep(before, ReplaceText{FirstKorean, 1, 1, {}}, u"¶ 가다"_s);
    }
    void composesWhatIsTypedInPieces()
    {
        checkStep(build(u"¶ x\u1112y"_s), ReplaceText{FirstKorean, 2, 0, RichText(u"\u1161\u11ab"_s)},
                  u"¶ x한y"_s);
        checkStep(build(u"¶ e-\u0301"_s), ReplaceText{FirstKorean, 1, 1, {}}, u"¶ é"_s);
        checkStep(marked(u"ae"_s, {{1, 2, MarkType::Italic, {}}}),
                  ReplaceText{FirstKorean, 2, 0, RichText(u"\u0301!"_s)}, u"¶ aé!"_s);
    }
    void keepsEveryTextOnOneSoundLine()
    {
        checkStep(build(u"¶ ab"_s), ReplaceText{FirstKorean, 1, 0, RichText(u"1\n2\u20283"_s)},
                  u"¶ a1 2 3b"_s);
        checkStep(build(u"¶ ab"_s), ReplaceText{FirstKorean, 1, 0, RichText(QString(QChar(0xd83d)))},
                  u"¶ a\ufffdb"_s);
        const TextPlace title = TextPlace::inField(Field::Title, Language::English);
        const auto applied =
            applyStep(ReplaceText{title, 0, 0, RichText(u"one\ntwo"_s)}, build(u"¶"_s).release);
        QVERIFY(applied.ok());
        QCOMPARE(applied->release.header().title[Language::English], u"one two"_s);
    }
    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<Step>("step");
        document::Block taken;
        taken.id = u"b1"_s;
        document::Block unsound;
        unsound.id = u"b7"_s;
        unsound.shape.level = 2;
        const auto shared = [](const document::Block& block) {
            return std::make_shared<const document::Block>(block);
        };
        document::Block fine;
        fine.id = u"b7"_s;
        QTest::newRow("text after the end") << Step(ReplaceText{FirstKorean, 2, 1, {}});
        QTest::newRow("text before the start") << Step(ReplaceText{FirstKorean, -1, 1, {}});
        QTest::newRow("negative length") << Step(ReplaceText{FirstKorean, 1, -1, {}});
        QTest::newRow("text of nobody")
            << Step(ReplaceText{TextPlace::inBlock(u"b8"_s, Language::Korean), 0, 0, {}});
        QTest::newRow("field without text")
            << Step(ReplaceText{TextPlace::inField(Field::Date, Language::Korean), 0, 0, {}});
        QTest::newRow("taken name") << Step(InsertBlock{0, shared(taken)});
        QTest::newRow("no name") << Step(InsertBlock{0, shared({})});
        QTest::newRow("unsound shape") << Step(InsertBlock{0, shared(unsound)});
        QTest::newRow("no block") << Step(InsertBlock{0, nullptr});
        QTest::newRow("no place") << Step(InsertBlock{2, shared(fine)});
        QTest::newRow("remove nobody") << Step(RemoveBlock{u"b8"_s});
        QTest::newRow("move nobody") << Step(MoveBlock{u"b8"_s, 0});
        QTest::newRow("move nowhere") << Step(MoveBlock{u"b1"_s, 1});
        QTest::newRow("shape of nobody") << Step(SetBlock{u"b8"_s, {}});
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(Step, step);
        const auto applied = applyStep(step, build(u"¶ 하나"_s).release);
        QVERIFY(!applied.ok());
        QCOMPARE(applied.error().kind, base::ErrorKind::Invalid);
        QVERIFY(!applied.error().message.isEmpty());
    }
    void aTransactionHappensAsAWholeOrNotAtAll()
    {
        const TaggedRelease before = build(u"¶ 하나 | one"_s);
        const Step good = ReplaceText{FirstKorean, 0, 2, RichText(u"둘"_s)};
        QVERIFY(!applySteps({good, RemoveBlock{u"b8"_s}}, before.release).ok());
        const auto applied = applySteps({good, RemoveBlock{u"b1"_s}}, before.release);
        QVERIFY(applied.ok());
        QCOMPARE(applied->changes.removed, QSet<QString>{u"b1"_s});
        QVERIFY(applied->changes.blocks.isEmpty());
        QVERIFY(applySteps(applied->inverse, applied->release)->release == before.release);
    }
};

COMMUNIQUE_TEST(StepTest)
#include "StepTest.moc"
