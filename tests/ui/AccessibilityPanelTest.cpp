#include "TestMain.h"
#include "WindowDesk.h"

#include "Pictures.h"

#include "editing/FigureCommands.h"
#include "editing/TableCommands.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ActionId;
using ui::shell::BottomArea;

/// What keeps a release from being accessible is listed, led to and mended.
class AccessibilityPanelTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] ui::panels::AccessibilityPanel& panel() const { return m_window->bottom().accessibility(); }

    [[nodiscard]] QStringList rules() const
    {
        QStringList rules;
        for (const checks::Finding& finding : panel().checking().findings())
            rules.append(finding.rule);
        return rules;
    }

    void perform(const editing::commands::Outcome& outcome) const
    {
        QVERIFY(m_workspace->current()->perform(outcome));
    }

    void click(int row) const
    {
        QTreeWidget& list = panel().list();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(list.topLevelItem(row)).center());
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        act(ActionId::New);
        perform(editing::commands::setText(
            release(), editing::TextPlace::inField(editing::Field::Title, Language::Korean), u"제목"_s));
    }

    void cleanup() { closeWindow(); }

    void nothingToSay()
    {
        act(ActionId::ToggleAccessibility);
        QTRY_VERIFY(rules().isEmpty());
        QVERIFY(!panel().sentence().isEmpty());
        QVERIFY(!m_window->bottom().tabText(BottomArea::Accessibility).contains(u'1'));
    }

    void aFigureIsLedTo()
    {
        perform(editing::commands::insertFigure(release(), m_workspace->current()->selection(),
                                                *document::readMedia(tests::png(4, 4))));
        act(ActionId::ToggleAccessibility);
        QTRY_COMPARE(rules(), QStringList{u"figure-alternative"_s});
        QVERIFY(m_window->bottom().tabText(BottomArea::Accessibility).endsWith(u" 1"_s));
        QCOMPARE(panel().list().topLevelItemCount(), 1);
        panel().fix(0);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Figure));
        QLineEdit* field = m_window->bottom().figure().alternative(Language::Korean);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"two envoys"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(rules().isEmpty());
    }

    void aTableIsMendedInPlace()
    {
        const auto caret = editing::Selection::caret(
            {editing::TextPlace::inBlock(release().block(0).id, Language::Korean), 0});
        perform(editing::commands::insertTable(release(), caret, 2, 2));
        const QString id = release().blocks().last()->id;
        perform(editing::commands::setHeaderRow(release(), id, false));
        act(ActionId::ToggleAccessibility);
        QTRY_VERIFY(rules().contains(u"table-header"_s));
        panel().fix(static_cast<int>(rules().indexOf(u"table-header"_s)));
        QVERIFY(release().find(id)->table.headerRow);
        QTRY_VERIFY(!rules().contains(u"table-header"_s));
        act(ActionId::Undo);
        QVERIFY(!release().find(id)->table.headerRow);
    }

    void wordsAreSelected()
    {
        const QString id = release().block(0).id;
        editing::Selection caret =
            editing::Selection::caret({editing::TextPlace::inBlock(id, Language::Korean), 0});
        perform(editing::commands::insertText(release(), caret, u"자료는 여기 있다"_s));
        editing::Selection words = caret;
        words.anchor.offset = 4;
        words.head.offset = 6;
        perform(editing::commands::setLink(release(), words, u"https://www.mofa.go.kr"_s));
        act(ActionId::ToggleAccessibility);
        QTRY_COMPARE(rules(), QStringList{u"link-words"_s});
        click(0);
        QVERIFY(pane(Language::Korean).hasFocus());
        QCOMPARE(pane(Language::Korean).textCursor().selectedText(), u"여기"_s);
    }

    void theOtherLanguageIsOneKeyAway()
    {
        const Language shown = m_window->preview().language();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->preview().language(), base::other(shown));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->preview().language(), shown);
    }
};

COMMUNIQUE_TEST(AccessibilityPanelTest)
#include "AccessibilityPanelTest.moc"
