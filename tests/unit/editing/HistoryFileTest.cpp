#include "editing/HistoryFile.h"
#include "Pictures.h"
#include "document/ReleaseFile.h"
#include "editing/FigureCommands.h"
#include "editing/Piece.h"
#include "editing/TableCommands.h"
#include "editing/VersionCommands.h"

#include "TestMain.h"

#include <QTest>

using namespace communique;
using namespace communique::editing;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Release release;
    History history;

    void perform(const commands::Outcome& outcome)
    {
        QVERIFY(outcome.has_value());
        auto applied = applySteps(outcome->steps, release);
        QVERIFY2(applied.ok(), applied ? "" : qPrintable(applied.error().message));
        history.record(*outcome, applied->inverse, 0);
        release = applied->release;
    }
};

Selection caret(const QString& id, qsizetype offset)
{
    return Selection::caret({TextPlace::inBlock(id, Language::Korean), offset});
}

Desk busyDesk()
{
    Desk desk;
    desk.release = document::newRelease(u"mofa"_s, QDate(2026, 11, 24));
    const QString first = desk.release.block(0).id;
    desk.perform(commands::insertText(desk.release, caret(first, 0),
                                      RichText(u"첫 문단"_s, {{0, 1, document::MarkType::Bold, {}}})));
    desk.perform(commands::split(desk.release, caret(first, 4)));
    desk.perform(commands::demote(desk.release, caret(desk.release.block(1).id, 0)));
    desk.perform(commands::insertTable(desk.release, caret(first, 0), 2, 3));
    const QString table = desk.release.block(1).id;
    desk.perform(commands::setCell(desk.release, table, 1, 2, Language::English, u"cell"_s));
    desk.perform(commands::insertColumn(desk.release, table, 0));
    desk.perform(
        commands::setField(desk.release, Field::Status, Language::Korean, document::Status::InReview));
    desk.perform(commands::setField(desk.release, Field::Department, Language::Korean,
                                    QStringList{u"외교부"_s, u"유럽국"_s}));
    desk.perform(commands::setField(desk.release, Field::Date, Language::Korean, QDate(2026, 12, 1)));
    desk.perform(commands::moveBlock(desk.release, table, 0));
    desk.perform(commands::removeBlock(desk.release, table));
    return desk;
}

} // namespace

class HistoryFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeUndoneAfterwards()
    {
        Desk desk = busyDesk();
        History read = readHistory(writeHistory(desk.history), desk.release);
        QCOMPARE(read.position(), desk.history.position());
        Release state = desk.release;
        while (read.canUndo()) {
            const auto applied = applySteps(read.undoItem().steps, state);
            QVERIFY(applied.ok());
            state = applied->release;
            read.undone();
        }
        QVERIFY(state.block(0).text[Language::Korean].isEmpty());
        while (read.canRedo()) {
            state = applySteps(read.redoItem().steps, state)->release;
            read.redone();
        }
        QVERIFY(state == desk.release);
    }

    void aHistoryOfAnotherTextIsLeftOut()
    {
        const Desk desk = busyDesk();
        const QByteArray bytes = writeHistory(desk.history);
        const Release other = document::newRelease(u"mofa"_s, QDate(2026, 11, 24));
        QVERIFY(!readHistory(bytes, other).canUndo());
        QVERIFY(!readHistory(bytes.left(bytes.size() / 2), desk.release).canUndo());
        QVERIFY(!readHistory("nonsense", desk.release).canUndo());
        QVERIFY(!readHistory({}, desk.release).canUndo());
    }

    void tablesKeepTheirShape()
    {
        Desk desk;
        desk.release = document::newRelease(u"mofa"_s, QDate(2026, 11, 24));
        desk.perform(commands::insertTable(desk.release, caret(desk.release.block(0).id, 0), 2, 2));
        const QString id = desk.release.block(0).id;
        desk.perform(commands::setCell(desk.release, id, 0, 0, Language::Korean, u"가\u0000나"_s));
        desk.perform(commands::insertRow(desk.release, id, 2));
        desk.perform(commands::moveRow(desk.release, id, 0, 2));
        desk.perform(commands::moveColumn(desk.release, id, 0, 1));
        const document::Table& table = desk.release.block(0).table;
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[2][1][Language::Korean].plain(), u"가나"_s);
        desk.perform(commands::removeRow(desk.release, id, 0));
        desk.perform(commands::removeColumn(desk.release, id, 0));
        QVERIFY(!commands::removeColumn(desk.release, id, 0));
        desk.perform(commands::setHeaderRow(desk.release, id, false));
        QVERIFY(!commands::setHeaderRow(desk.release, id, false));
        QVERIFY(!applySteps({SetTable{id, {}}}, desk.release).ok());
    }

    void aCellKeepsTheMarksOfWordsThatStay()
    {
        Desk desk;
        desk.release = document::newRelease(u"mofa"_s, QDate(2026, 11, 24));
        desk.perform(commands::insertTable(desk.release, caret(desk.release.block(0).id, 0), 1, 1));
        const QString id = desk.release.block(0).id;
        document::Table table = desk.release.block(0).table;
        table.rows[0][0][Language::English] =
            RichText(u"bold words"_s, {{0, 4, document::MarkType::Bold, {}}});
        desk.perform(Transaction{u"x"_s, {SetTable{id, table}}, {}, {}, Merge::Never});
        desk.perform(commands::setCell(desk.release, id, 0, 0, Language::English, u"bold new words"_s));
        const RichText& cell = desk.release.block(0).table.rows[0][0][Language::English];
        QCOMPARE(cell.plain(), u"bold new words"_s);
        QCOMPARE(cell.marks().size(), 1);
        QCOMPARE(cell.marks().first().to, 4);
    }

    void aVersionComesBackInOneStep()
    {
        const Desk desk = busyDesk();
        Desk other;
        other.release = document::newRelease(u"government-2023"_s, QDate(2026, 1, 2));
        other.perform(commands::insertTable(other.release, caret(other.release.block(0).id, 0), 2, 2));
        other.perform(commands::setText(other.release, TextPlace::inField(Field::Title, Language::English),
                                        u"Title"_s));
        for (const auto& [from, to] :
             {std::pair(desk.release, other.release), std::pair(other.release, desk.release)}) {
            const auto back = commands::become(from, to, u"x"_s, {});
            QVERIFY(back.has_value());
            const auto applied = applySteps(back->steps, from);
            QVERIFY2(applied.ok(), applied ? "" : qPrintable(applied.error().message));
            QVERIFY(applied->release.blocks().size() == to.blocks().size());
            QVERIFY(!commands::become(applied->release, to, u"x"_s, {}));
            const auto undone = applySteps(applied->inverse, applied->release);
            QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message));
            QCOMPARE(document::writeRelease(undone->release), document::writeRelease(from));
        }
    }
};

COMMUNIQUE_TEST(HistoryFileTest)
#include "HistoryFileTest.moc"
