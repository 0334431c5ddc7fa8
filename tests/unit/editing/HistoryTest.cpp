#include "TaggedRelease.h"
#include "TestMain.h"

#include "editing/Commands.h"
#include "editing/History.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;

/// What joins into one undo step, what does not, and what counts as saved.
class HistoryTest : public QObject
{
    Q_OBJECT

    Release m_release;
    History m_history;

    void perform(const commands::Outcome& outcome, qint64 msecs)
    {
        QVERIFY(outcome.has_value());
        const auto applied = applySteps(outcome->steps, m_release);
        QVERIFY(applied.ok());
        m_history.record(*outcome, applied->inverse, msecs);
        m_release = applied->release;
    }
    void type(const QString& text, qsizetype offset, qint64 msecs = 0, Language language = Language::English)
    {
        const Selection caret = Selection::caret({TextPlace::inBlock(u"b1"_s, language), offset});
        perform(commands::insertText(m_release, caret, RichText(text), Merge::Typing), msecs);
    }
    void backspace(qsizetype offset, qint64 msecs = 0)
    {
        const Position at{TextPlace::inBlock(u"b1"_s, Language::English), offset};
        perform(commands::deleteBackward(m_release, Selection::caret(at)), msecs);
    }
    /// The English words after each undo, down to the start and up again.
    QStringList states()
    {
        QStringList words;
        const Release end = m_release;
        while (m_history.canUndo()) {
            m_release = applySteps(m_history.undoItem().steps, m_release)->release;
            m_history.undone();
            words << m_release.block(0).text[Language::English].plain();
        }
        while (m_history.canRedo()) {
            m_release = applySteps(m_history.redoItem().steps, m_release)->release;
            m_history.redone();
        }
        return m_release == end ? words : QStringList{u"redo differs"_s};
    }

private Q_SLOTS:
    void init()
    {
        m_release = tests::build(u"¶ 하나 | one"_s).release;
        m_history = {};
        m_history.markSaved();
    }
    void typingInAWordIsOneStep()
    {
        type(u"a"_s, 3);
        type(u"b"_s, 4, 1999);
        QCOMPARE(states(), QStringList{u"one"_s});
    }
    void aPauseAWordAndAnotherPlaceBegin()
    {
        type(u"a"_s, 3);
        type(u"b"_s, 4, 2001);
        type(u" "_s, 5, 2002);
        type(u"c"_s, 6, 2003);
        type(u"d"_s, 0, 2004);
        QCOMPARE(states(), (QStringList{u"oneab c"_s, u"oneab "_s, u"onea"_s, u"one"_s}));
    }
    void anotherLanguageBegins()
    {
        type(u"a"_s, 3);
        type(u"가"_s, 2, 1, Language::Korean);
        type(u"b"_s, 4, 2);
        QCOMPARE(states(), (QStringList{u"onea"_s, u"onea"_s, u"one"_s}));
    }
    void deletingRunsTogetherButNotWithTyping()
    {
        type(u"xy"_s, 3);
        backspace(5, 1);
        backspace(4, 2);
        QCOMPARE(states(), (QStringList{u"onexy"_s, u"one"_s}));
    }
    void aMovedCaretBegins()
    {
        type(u"a"_s, 3);
        m_history.breakMerging();
        type(u"b"_s, 4, 1);
        QCOMPARE(states(), (QStringList{u"onea"_s, u"one"_s}));
    }
    void whatComposesUndoesExactly()
    {
        type(u"e"_s, 3);
        type(u"\u0301"_s, 4, 1);
        QCOMPARE(m_release.block(0).text[Language::English].plain(), u"oneé"_s);
        const QStringList words = states();
        QCOMPARE(words.last(), u"one"_s);
    }
    void backspacesThatLetMarksMeetUndoExactly()
    {
        document::Block block = m_release.block(0);
        block.text[Language::English] =
            RichText(u"aXYb"_s, {{0, 1, document::MarkType::Bold, {}}, {3, 4, document::MarkType::Bold, {}}});
        m_release = m_release.withBlocks({std::make_shared<const document::Block>(block)});
        const Release original = m_release;
        backspace(3, 0);
        backspace(2, 1);
        QCOMPARE(m_release.block(0).text[Language::English].marks().size(), 1);
        while (m_history.canUndo()) {
            m_release = applySteps(m_history.undoItem().steps, m_release)->release;
            m_history.undone();
        }
        QVERIFY(m_release == original);
    }
    void aSavedStateIsReachedAgainOnlyOnItsOwnRoad()
    {
        type(u"a"_s, 3);
        m_history.markSaved();
        type(u"b"_s, 4, 1);
        QVERIFY(!m_history.isSaved());
        m_release = applySteps(m_history.undoItem().steps, m_release)->release;
        m_history.undone();
        QVERIFY(m_history.isSaved());
        m_release = applySteps(m_history.undoItem().steps, m_release)->release;
        m_history.undone();
        type(u"c"_s, 3, 2);
        QVERIFY(!m_history.isSaved());
        QVERIFY(!m_history.canRedo());
        m_history.undone();
        QVERIFY(!m_history.isSaved());
    }
};

COMMUNIQUE_TEST(HistoryTest)
#include "HistoryTest.moc"
