#include "Samples.h"
#include "TestMain.h"

#include "editing/Commands.h"
#include "editing/TableCommands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using tests::sample;

namespace {

Selection caret(const QString& block, qsizetype offset, Language language = Language::Korean)
{
    return Selection::caret({TextPlace::inBlock(block, language), offset});
}

Selection range(const QString& from, qsizetype a, const QString& to, qsizetype b)
{
    return {{TextPlace::inBlock(from, Language::Korean), a}, {TextPlace::inBlock(to, Language::Korean), b}};
}

/// What the release says, block by block: "type level|korean|english".
QStringList said(const Release& release)
{
    QStringList lines;
    for (const auto& block : release.blocks())
        lines << u"%1%2|%3|%4"_s.arg(document::name(block->shape.type).left(2))
                     .arg(block->shape.level)
                     .arg(block->text[Language::Korean].plain(), block->text[Language::English].plain());
    return lines;
}

} // namespace

/// Every command does what it says, undoes to what was there, and knows when it does not apply.
class CommandsTest : public QObject
{
    Q_OBJECT

    Release m_release = sample({{BlockType::Paragraph, 0, u"하나 둘"_s, u"one two"_s},
                                {BlockType::Point, 1, u"셋"_s, u"three"_s},
                                {BlockType::Paragraph, 0, u"넷"_s, {}}});

    void check(const commands::Outcome& outcome, const QStringList& expected)
    {
        QVERIFY(outcome.has_value());
        const auto applied = applySteps(outcome->steps, m_release);
        QVERIFY(applied.ok());
        QCOMPARE(said(applied->release), expected);
        const auto back = applySteps(applied->inverse, applied->release);
        QVERIFY(back.ok());
        QVERIFY(back->release == m_release);
    }

private Q_SLOTS:
    void splitsInOneLanguage()
    {
        const auto outcome = commands::split(m_release, caret(u"b1"_s, 3));
        check(outcome, {u"pa0|하나 |one two"_s, u"pa0|둘|"_s, u"po1|셋|three"_s, u"pa0|넷|"_s});
        QCOMPARE(outcome->after, caret(u"b4"_s, 0));
    }
    void enterAtTheStartOpensABlockAbove()
    {
        check(commands::split(m_release, caret(u"b2"_s, 0)),
              {u"pa0|하나 둘|one two"_s, u"po1||"_s, u"po1|셋|three"_s, u"pa0|넷|"_s});
    }
    void enterInACaptionOpensAParagraphBesideTheFigure_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<Language>("language");
        for (const BlockType type : {BlockType::Figure, BlockType::Table})
            for (const Language language : base::Languages)
                QTest::addRow("%s, %s", qPrintable(document::name(type)), qPrintable(base::code(language)))
                    << int(type) << language;
    }
    void enterInACaptionOpensAParagraphBesideTheFigure()
    {
        QFETCH(int, type);
        QFETCH(Language, language);
        m_release = sample({{BlockType(type), 0, u"사진"_s, u"View"_s}});
        const QString caption = document::name(BlockType(type)).left(2) + u"0|사진|View"_s;
        const auto above = commands::split(m_release, caret(u"b1"_s, 0, language));
        check(above, {u"pa0||"_s, caption});
        QCOMPARE(above->after, caret(u"b1"_s, 0, language)); // the caret stays in front of the caption
        check(commands::split(m_release, caret(u"b1"_s, 1, language)), {caption, u"pa0||"_s});
        check(commands::split(m_release, caret(u"b1"_s, language == Language::Korean ? 2 : 4, language)),
              {caption, u"pa0||"_s});
        init();
    }
    void enterOnAnEmptyPointMakesAParagraph()
    {
        m_release = sample({{BlockType::Point, 1, {}, {}}});
        check(commands::split(m_release, caret(u"b1"_s, 0)), {u"pa0||"_s});
        init();
    }
    void joinsBothLanguages()
    {
        const auto outcome = commands::joinBackward(m_release, caret(u"b2"_s, 0));
        check(outcome, {u"pa0|하나 둘셋|one two three"_s, u"pa0|넷|"_s});
        QCOMPARE(outcome->after, caret(u"b1"_s, 4));
        QVERIFY(!commands::joinBackward(m_release, caret(u"b1"_s, 0)));
        QVERIFY(!commands::joinBackward(m_release, caret(u"b2"_s, 1)));
    }
    void joinsForward()
    {
        check(commands::joinForward(m_release, caret(u"b2"_s, 1)),
              {u"pa0|하나 둘|one two"_s, u"po1|셋넷|three"_s});
        QVERIFY(!commands::joinForward(m_release, caret(u"b3"_s, 1)));
    }
    void demotesAndPromotes()
    {
        check(commands::demote(m_release, range(u"b1"_s, 0, u"b2"_s, 1)),
              {u"po1|하나 둘|one two"_s, u"po2|셋|three"_s, u"pa0|넷|"_s});
        check(commands::promote(m_release, caret(u"b2"_s, 0)),
              {u"pa0|하나 둘|one two"_s, u"pa0|셋|three"_s, u"pa0|넷|"_s});
        QVERIFY(!commands::promote(m_release, caret(u"b1"_s, 0)));
        m_release = sample({{BlockType::Point, 3, u"깊이"_s, {}}});
        QVERIFY(!commands::demote(m_release, caret(u"b1"_s, 0)));
        init();
    }
    void movesBlocks()
    {
        check(commands::moveUp(m_release, range(u"b2"_s, 0, u"b3"_s, 0)),
              {u"po1|셋|three"_s, u"pa0|넷|"_s, u"pa0|하나 둘|one two"_s});
        check(commands::moveDown(m_release, caret(u"b1"_s, 0)),
              {u"po1|셋|three"_s, u"pa0|하나 둘|one two"_s, u"pa0|넷|"_s});
        QVERIFY(!commands::moveUp(m_release, caret(u"b1"_s, 0)));
        QVERIFY(!commands::moveDown(m_release, caret(u"b3"_s, 0)));
    }
    void deletionAcrossBlocksKeepsTheOtherLanguage()
    {
        check(commands::deleteSelection(m_release, range(u"b1"_s, 2, u"b2"_s, 1)),
              {u"pa0|하나|one two three"_s, u"pa0|넷|"_s});
        check(commands::deleteSelection(m_release, range(u"b3"_s, 1, u"b1"_s, 2)),
              {u"pa0|하나|one two"_s, u"po1||three"_s, u"pa0||"_s});
        QVERIFY(!commands::deleteSelection(m_release, caret(u"b1"_s, 1)));
    }
    void deletesWholeGraphemes()
    {
        m_release = sample({{BlockType::Paragraph, 0, u"가👨‍👩‍👧나"_s, {}}});
        check(commands::deleteBackward(m_release, caret(u"b1"_s, 9)), {u"pa0|가나|"_s});
        check(commands::deleteForward(m_release, caret(u"b1"_s, 1)), {u"pa0|가나|"_s});
        init();
    }
    void typesLinesAsBlocks()
    {
        check(commands::insertText(m_release, caret(u"b2"_s, 1), document::RichText(u"A\n\nB"_s)),
              {u"pa0|하나 둘|one two"_s, u"po1|셋A|three"_s, u"po1|B|"_s, u"pa0|넷|"_s});
        check(commands::insertText(m_release, range(u"b1"_s, 2, u"b2"_s, 0), document::RichText(u"!"_s)),
              {u"pa0|하나!셋|one two three"_s, u"pa0|넷|"_s});
    }
    void writesOnlyWhatChangedOfAField()
    {
        const TextPlace title = TextPlace::inField(Field::Title, Language::English);
        const auto outcome = commands::setText(m_release, title, u"6th Consultation Takes Place"_s);
        QVERIFY(outcome.has_value());
        const auto& step = std::get<ReplaceText>(outcome->steps.first());
        QCOMPARE(step.from, 0);
        QCOMPARE(step.insert.plain(), u"6"_s);
        QVERIFY(!commands::setText(m_release, title, m_release.header().title[Language::English]));
    }
    void marksABlockAsAbsent()
    {
        const auto outcome = commands::toggleAbsent(m_release, caret(u"b3"_s, 0), Language::English);
        QVERIFY(outcome.has_value());
        const auto applied = applySteps(outcome->steps, m_release);
        QVERIFY(applied->release.block(2).shape.absent[Language::English]);
    }
    void aTableTakesThePlaceOfAnEmptyParagraph()
    {
        m_release = sample({{BlockType::Paragraph, 0, u"하나"_s, {}}, {BlockType::Paragraph, 0, {}, {}}});
        const auto outcome = commands::insertTable(m_release, caret(u"b2"_s, 0, Language::English), 2, 2);
        check(outcome, {u"pa0|하나|"_s, u"ta0||"_s});
        QCOMPARE(outcome->after, caret(u"b3"_s, 0, Language::English));
        check(commands::insertTable(m_release, caret(u"b1"_s, 0), 2, 2),
              {u"pa0|하나|"_s, u"ta0||"_s, u"pa0||"_s});
        init();
    }
    void fromTheHeaderATableGoesToTheEnd()
    {
        const Selection title = Selection::caret({TextPlace::inField(Field::Title, Language::English), 0});
        check(commands::insertTable(m_release, title, 1, 1),
              {u"pa0|하나 둘|one two"_s, u"po1|셋|three"_s, u"pa0|넷|"_s, u"ta0||"_s});
        m_release = sample({});
        check(commands::insertTable(m_release, title, 1, 1), {u"ta0||"_s});
        init();
    }
    void refusesWhatDoesNotFit()
    {
        QVERIFY(!applyStep(RemoveBlock{u"nobody"_s}, m_release).ok());
        QVERIFY(!applyStep(MoveBlock{u"b1"_s, 3}, m_release).ok());
        QVERIFY(
            !applyStep(ReplaceText{TextPlace::inBlock(u"b1"_s, Language::Korean), 3, 9, {}}, m_release).ok());
        QVERIFY(!applyStep(InsertBlock{0, m_release.blocks().first()}, m_release).ok());
        QVERIFY(!applyStep(SetField{Field::Date, Language::Korean, u"text"_s}, m_release).ok());
    }
    void init()
    {
        m_release = sample({{BlockType::Paragraph, 0, u"하나 둘"_s, u"one two"_s},
                            {BlockType::Point, 1, u"셋"_s, u"three"_s},
                            {BlockType::Paragraph, 0, u"넷"_s, {}}});
    }
};

COMMUNIQUE_TEST(CommandsTest)
#include "CommandsTest.moc"
