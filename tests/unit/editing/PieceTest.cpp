#include "editing/Piece.h"
#include "editing/Find.h"

#include "TestMain.h"

#include <QTest>

using namespace communique;
using namespace communique::editing;
using namespace Qt::StringLiterals;

namespace {

Release sample()
{
    QList<BlockPtr> blocks;
    const auto add = [&](const QString& id, document::BlockType type, const QString& korean,
                         const QString& english) {
        Block block;
        block.id = id;
        block.shape = document::defaultShape(type);
        block.text = {RichText(korean), RichText(english)};
        blocks.append(std::make_shared<const Block>(block));
    };
    add(u"b1"_s, document::BlockType::Paragraph, u"양측은 협력을 논의하였다."_s,
        u"The two sides discussed cooperation."_s);
    add(u"b2"_s, document::BlockType::Point, u"EU와 협력한다."_s, u"They cooperate with the EU."_s);
    add(u"b3"_s, document::BlockType::Note, u"참고"_s, u""_s);
    document::Header header;
    header.title = {u"협력 회의"_s, u"Cooperation Meeting"_s};
    return Release(header, blocks);
}

Selection at(const QString& from, qsizetype a, const QString& to, qsizetype b, Language language)
{
    return {{TextPlace::inBlock(from, language), a}, {TextPlace::inBlock(to, language), b}};
}

Release after(const Release& release, const commands::Outcome& outcome)
{
    const auto applied = applySteps(outcome->steps, release);
    Q_ASSERT(applied);
    return applied->release;
}

void undoes(const Release& release, const commands::Outcome& outcome)
{
    QVERIFY(outcome.has_value());
    const auto applied = applySteps(outcome->steps, release);
    QVERIFY(applied.ok());
    const auto back = applySteps(applied->inverse, applied->release);
    QVERIFY(back.ok());
    QVERIFY(back->release == release);
}

} // namespace

class PieceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkIsToggledAcrossBlocks()
    {
        const Release release = sample();
        const Selection words = at(u"b1"_s, 4, u"b2"_s, 3, Language::Korean);
        const auto bold = commands::toggleMark(release, words, document::MarkType::Bold);
        undoes(release, bold);
        const Release marked = after(release, bold);
        QVERIFY(commands::isMarked(marked, words, document::MarkType::Bold));
        QCOMPARE(marked.block(0).text[Language::Korean].marks().first().from, 4);
        QCOMPARE(marked.block(1).text[Language::Korean].marks().first().to, 3);
        QVERIFY(after(marked, commands::toggleMark(marked, words, document::MarkType::Bold)) == release);
        QVERIFY(!commands::toggleMark(release, at(u"b1"_s, 2, u"b1"_s, 2, Language::Korean),
                                      document::MarkType::Bold));
    }

    void takingAMarkFromTheMiddleLeavesItsEnds()
    {
        const Release release = sample();
        const Release marked =
            after(release, commands::toggleMark(release, at(u"b1"_s, 0, u"b1"_s, 9, Language::English),
                                                document::MarkType::Italic));
        const Release split =
            after(marked, commands::toggleMark(marked, at(u"b1"_s, 3, u"b1"_s, 5, Language::English),
                                               document::MarkType::Italic));
        QCOMPARE(split.block(0).text[Language::English].marks().size(), 2);
    }

    void onlyHonestLinksAreSet()
    {
        const Release release = sample();
        const Selection words = at(u"b2"_s, 0, u"b2"_s, 2, Language::Korean);
        QVERIFY(!commands::setLink(release, words, u"javascript:alert(1)"_s));
        const auto link = commands::setLink(release, words, u"https://europa.eu"_s);
        undoes(release, link);
        const Release linked = after(release, link);
        const auto found = commands::linkAt(linked, {TextPlace::inBlock(u"b2"_s, Language::Korean), 1});
        QVERIFY(found && found->target == u"https://europa.eu");
        QVERIFY(after(linked, commands::setLink(linked, words, {})) == release);
    }

    void aStretchOfWordsIsPastedIntoAnother()
    {
        const Release release = sample();
        const Piece piece = pieceOf(release, at(u"b2"_s, 0, u"b2"_s, 2, Language::Korean));
        QCOMPARE(piece.blocks.size(), 1);
        QVERIFY(!piece.whole);
        const auto paste =
            commands::insertPiece(release, at(u"b1"_s, 0, u"b1"_s, 2, Language::Korean), piece);
        undoes(release, paste);
        QCOMPARE(after(release, paste).block(0).text[Language::Korean].plain(), u"EU은 협력을 논의하였다."_s);
    }

    void wholeBlocksKeepTheirShapeAndBothLanguages()
    {
        const Release release = sample();
        const Piece piece = pieceOf(release, at(u"b1"_s, 0, u"b2"_s, 9, Language::Korean));
        QVERIFY(piece.whole);
        const auto paste =
            commands::insertPiece(release, at(u"b3"_s, 2, u"b3"_s, 2, Language::Korean), piece);
        undoes(release, paste);
        const Release pasted = after(release, paste);
        QCOMPARE(pasted.blocks().size(), 5);
        QCOMPARE(pasted.block(4).shape.type, document::BlockType::Point);
        QCOMPARE(pasted.block(3).text[Language::English].plain(), u"The two sides discussed cooperation."_s);
        QVERIFY(pasted.block(3).id != u"b1");
    }

    void aPieceInMidSentenceSplitsIt()
    {
        const Release release = sample();
        Piece piece = pieceOf(release, at(u"b1"_s, 0, u"b2"_s, 9, Language::Korean));
        const auto paste =
            commands::insertPiece(release, at(u"b2"_s, 3, u"b2"_s, 5, Language::Korean), piece);
        undoes(release, paste);
        const Release pasted = after(release, paste);
        QCOMPARE(pasted.blocks().size(), 6);
        QCOMPARE(pasted.block(1).text[Language::Korean].plain(), u"EU와"_s);
        QCOMPARE(pasted.block(4).text[Language::Korean].plain(), u"력한다."_s);
    }

    void duplicatesAndMovesAndRemoves()
    {
        const Release release = sample();
        const auto twice = commands::duplicate(release, at(u"b1"_s, 1, u"b2"_s, 2, Language::English));
        undoes(release, twice);
        const Release doubled = after(release, twice);
        QCOMPARE(doubled.blocks().size(), 5);
        QCOMPARE(doubled.block(2).text, release.block(0).text);
        const auto moved = commands::moveBlock(release, u"b3"_s, 0);
        undoes(release, moved);
        QCOMPARE(after(release, moved).block(0).id, u"b3"_s);
        undoes(release, commands::removeBlock(release, u"b2"_s));
        const Release one = after(after(release, commands::removeBlock(release, u"b2"_s)),
                                  commands::removeBlock(release, u"b1"_s));
        const Release none = after(one, commands::removeBlock(one, u"b3"_s));
        QCOMPARE(none.blocks().size(), 1);
        QVERIFY(none.block(0).text[Language::Korean].isEmpty());
    }

    void findsInTitlesAndBodyOfBothLanguages()
    {
        const Release release = sample();
        const QList<Language> both{Language::Korean, Language::English};
        const auto korean = findAll(release, {u"협력"_s}, both);
        QVERIFY(korean.ok());
        QCOMPARE(korean->size(), 3);
        QVERIFY(korean->first().place.isField());
        QCOMPARE(findAll(release, {u"cooperat"_s}, both)->size(), 3);
        QCOMPARE(findAll(release, {u"cooperat"_s, true}, both)->size(), 2);
        QCOMPARE(findAll(release, {u"cooperat"_s, false, true}, both)->size(), 0);
        QCOMPARE(findAll(release, {u"EU"_s, true, true}, {Language::English})->size(), 1);
        QVERIFY(findAll(release, {u"("_s}, both)->isEmpty());
        const auto broken = findAll(release, {u"("_s, false, false, true}, both);
        QVERIFY(!broken && !broken.error().message.isEmpty());
        QVERIFY(findAll(release, {u"x*"_s, false, false, true}, both)->isEmpty());
    }

    void replacesAllInOneStep()
    {
        const Release release = sample();
        const Query query{u"cooperat(e|ion)"_s, false, false, true};
        const auto matches = findAll(release, query, {Language::English});
        const auto all = commands::replaceAll(release, *matches, query, u"work (\\1, \\\\)"_s, {});
        undoes(release, all);
        const Release done = after(release, all);
        QCOMPARE(done.header().title[Language::English], u"work (ion, \\) Meeting"_s);
        QCOMPARE(done.block(1).text[Language::English].plain(), u"They work (e, \\) with the EU."_s);
        const Query plain{u"협력"_s};
        QCOMPARE(after(release, commands::replaceAll(release, *findAll(release, plain, {Language::Korean}),
                                                     plain, u"협력협력"_s, {}))
                     .block(0)
                     .text[Language::Korean]
                     .plain(),
                 u"양측은 협력협력을 논의하였다."_s);
    }
};

COMMUNIQUE_TEST(PieceTest)
#include "PieceTest.moc"
