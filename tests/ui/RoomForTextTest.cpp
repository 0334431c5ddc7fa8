#include "TestMain.h"
#include "WindowDesk.h"

#include "editing/Commands.h"
#include "widgets/JobBar.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ActionId;
using ui::shell::BottomArea;
using ui::widgets::MessageBar;

/// Panels, messages and jobs come and go around the text, which keeps its room, its place and the keyboard.
class RoomForTextTest : public tests::WindowDesk
{
    Q_OBJECT

    void write(int paragraphs)
    {
        const auto place = editing::TextPlace::inBlock(release().block(0).id, Language::Korean);
        const QString text = u"양측은 협력 방안을 논의하였다.\n"_s.repeated(paragraphs).chopped(1);
        QVERIFY(m_workspace->current()->perform(editing::commands::insertText(
            release(), editing::Selection::caret({place, 0}), document::RichText(text))));
    }

    [[nodiscard]] QScrollBar& bar(Language language) const { return *pane(language).verticalScrollBar(); }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        act(ActionId::New);
    }
    void cleanup() { closeWindow(); }

    void thereIsNothingToScrollUntilTheTextIsHigherThanThePane()
    {
        write(3);
        QTRY_COMPARE(bar(Language::English).maximum(), 0);
        QVERIFY(!bar(Language::English).isEnabled()); // the style draws no handle
        write(60);
        QTRY_VERIFY(bar(Language::English).maximum() > 0);
        QVERIFY(bar(Language::English).isEnabled());
        const auto& korean = pane(Language::Korean);
        const auto room = [&] { return korean.document()->rootFrame()->frameFormat().bottomMargin(); };
        QTRY_VERIFY(room() > korean.viewport()->height() / 4);
        bar(Language::Korean).setValue(bar(Language::Korean).maximum());
        QTextCursor last(korean.document()->lastBlock());
        QVERIFY(korean.cursorRect(last).bottom() < korean.viewport()->height() * 3 / 4);
        act(ActionId::Undo);
        QTRY_COMPARE(bar(Language::Korean).maximum(), 0);
        QTRY_COMPARE(bar(Language::English).maximum(), 0);
    }

    void panelsAndMessagesYieldBeforeTheTextDoes()
    {
        m_window->resize(1280, 800);
        m_window->bottom().open(BottomArea::Glossary);
        m_window->messages().tell(MessageBar::Tone::Done, u"Done."_s, {{u"Show folder"_s, [] {}}});
        m_window->bottom().parentWidget()->setFocus();
        QTRY_VERIFY(pane(Language::Korean).height() >= 180);
        QVERIFY(m_window->height() <= 800);
    }

    void whatIsBeingWrittenStaysInSightWhenAPanelOpens()
    {
        write(14);
        const auto& korean = pane(Language::Korean);
        const auto inSight = [&] {
            const QRect caret = korean.cursorRect();
            return caret.top() >= 0 && caret.bottom() <= korean.viewport()->height();
        };
        m_window->editor().goToBlock(release().block(13).id, Language::Korean);
        QTRY_VERIFY(inSight());
        const int before = korean.height();
        m_window->bottom().open(BottomArea::Outline);
        QTRY_VERIFY(korean.height() < before);
        QTRY_VERIFY(inSight());
    }

    void aBarThatGoesAwayGivesTheKeyboardBack()
    {
        pane(Language::Korean).setFocus();
        bool done = false;
        m_window->messages().tell(MessageBar::Tone::Done, u"Moved."_s, {{u"Undo"_s, [&] { done = true; }}});
        auto* undo = m_window->messages().findChild<QPushButton*>();
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(done);
        QVERIFY(pane(Language::Korean).hasFocus());

        m_window->messages().tell(MessageBar::Tone::Done, u"Moved."_s);
        auto* close = m_window->messages().findChild<QToolButton*>();
        close->setFocus(Qt::TabFocusReason);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(pane(Language::Korean).hasFocus());

        auto* job = m_window->findChild<ui::widgets::JobBar*>();
        job->begin(u"Reading"_s);
        job->findChild<QPushButton*>()->setFocus(Qt::TabFocusReason);
        job->end();
        QVERIFY(pane(Language::Korean).hasFocus());
    }

    void theFirstLineIsShownWithTheRoomAboveIt()
    {
        write(60);
        bar(Language::Korean).setValue(12);
        m_window->editor().goToBlock(release().block(0).id, Language::Korean);
        QCOMPARE(bar(Language::Korean).value(), 0);
    }
};

COMMUNIQUE_TEST(RoomForTextTest)
#include "RoomForTextTest.moc"
