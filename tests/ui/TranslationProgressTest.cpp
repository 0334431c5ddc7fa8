#include "Samples.h"
#include "TestMain.h"
#include "WindowDesk.h"

#include "document/ReleaseFile.h"
#include "editing/TranslationCommands.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using document::Progress;
using editing::TextPlace;
using ui::shell::ActionId;

/// Confirming translations, one after the other, as a translator and a reviewer do.
class TranslationProgressTest : public tests::WindowDesk
{
    Q_OBJECT

    session::DocumentSession& session() { return *m_workspace->current(); }

    [[nodiscard]] Progress progress(const QString& id) const
    {
        return editing::progressAt(release(), TextPlace::inBlock(id, Language::English));
    }

    void caretIn(const TextPlace& place) { m_window->editor().goTo(editing::Selection::caret({place, 0})); }
    void caretIn(const QString& id, Language language = Language::English)
    {
        caretIn(TextPlace::inBlock(id, language));
    }
    [[nodiscard]] TextPlace caret() { return session().selection().head.place; }

    void press(Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, modifiers);
    }

    [[nodiscard]] QString progressLine() const
    {
        QTest::qWait(200);
        for (const QLabel* label : m_window->statusBar()->findChildren<QLabel*>())
            if (label->text().startsWith(u"ENG"))
                return label->text();
        return {};
    }

    [[nodiscard]] QWidget* strip() const { return m_window->editor().findChild<QWidget*>(u"sourceChange"_s); }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        const document::Release sample =
            tests::sample({{BlockType::Paragraph, 0, u"양측은 만났다."_s, u"They met."_s},
                           {BlockType::Point, 1, u"협력을 논의했다."_s, u"They talked."_s},
                           {BlockType::Paragraph, 0, u"다음에 또 만난다."_s, {}}});
        QFile file(path(u"sample.communique"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document::writeRelease(sample));
        file.close();
        QVERIFY(m_workspace->openFile(file.fileName()));
    }
    void cleanup() { closeWindow(); }

    void oneKeyConfirmsAndGoesOn()
    {
        caretIn(u"b1"_s);
        press(Qt::ControlModifier);
        QCOMPARE(progress(u"b1"_s), Progress::Translated);
        QCOMPARE(caret(), TextPlace::inBlock(u"b2"_s, Language::English));
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(progress(u"b2"_s), Progress::Reviewed);
        QCOMPARE(caret(), TextPlace::inBlock(u"b3"_s, Language::English));
        QCOMPARE(progressLine(), u"ENG 2 of 4 translated · 1 reviewed"_s);

        press(Qt::ControlModifier); // nothing written: nothing to confirm
        QCOMPARE(progress(u"b3"_s), Progress::Empty);
        QCOMPARE(caret(), TextPlace::inField(editing::Field::Title, Language::English));
        press(Qt::ControlModifier);
        QCOMPARE(caret(), TextPlace::inBlock(u"b3"_s, Language::English));
        QTest::keyClicks(QApplication::focusWidget(), u"They meet again."_s);
        press(Qt::ControlModifier);
        QCOMPARE(said(), u"Every translation is confirmed."_s);

        act(ActionId::Undo);
        QCOMPARE(progress(u"b3"_s), Progress::Draft);
    }

    void fromTheSourceTheKeyLeadsToItsTranslation()
    {
        caretIn(u"b2"_s, Language::Korean);
        press(Qt::ControlModifier);
        QCOMPARE(progress(u"b2"_s), Progress::Draft);
        QCOMPARE(caret(), TextPlace::inBlock(u"b2"_s, Language::English));
    }

    void aSelectionIsConfirmedAtOnce()
    {
        const editing::Position first{TextPlace::inBlock(u"b1"_s, Language::English), 2};
        const editing::Position last{TextPlace::inBlock(u"b2"_s, Language::English), 1};
        m_window->editor().goTo({last, first});
        act(ActionId::ConfirmTranslated);
        QCOMPARE(progress(u"b1"_s), Progress::Translated);
        QCOMPARE(progress(u"b2"_s), Progress::Translated);

        act(ActionId::ReviewAll);
        QCOMPARE(progress(u"b1"_s), Progress::Reviewed);
        QVERIFY(said().startsWith(u"2 "));
        caretIn(u"b1"_s);
        act(ActionId::BackToDraft);
        QCOMPARE(progress(u"b1"_s), Progress::Draft);
        QCOMPARE(progress(u"b2"_s), Progress::Reviewed);
    }

    void aChangedSourceIsShownUntilItIsConfirmed()
    {
        caretIn(u"b1"_s);
        act(ActionId::ConfirmReviewed);
        caretIn(u"b1"_s, Language::Korean);
        QVERIFY(!strip()->isVisible());
        session().perform(editing::commands::setText(release(), TextPlace::inBlock(u"b1"_s, Language::Korean),
                                                     u"양측은 다시 만났다."_s));
        QCOMPARE(progress(u"b1"_s), Progress::SourceChanged);
        QVERIFY(strip()->isVisible());
        QStringList words;
        for (const QLabel* label : strip()->findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"다시</u>") || words.join(u' ').contains(u"다시 </u>"),
                 qPrintable(words.join(u' ')));
        QVERIFY(progressLine().contains(u"1 with changed source"));

        caretIn(u"b2"_s);
        QVERIFY(!strip()->isVisible());
        caretIn(u"b1"_s);
        QVERIFY(strip()->isVisible());
        strip()->findChild<QPushButton*>()->click();
        QCOMPARE(progress(u"b1"_s), Progress::Translated);
        QVERIFY(!strip()->isVisible());
    }

    void theListSaysTheSame()
    {
        const auto listed = [&] {
            const auto* list = m_window->findChild<QWidget*>(u"newsroomPanel"_s)->findChild<QListView*>();
            return list->currentIndex().data(ui::panels::ReleaseDelegate::ProgressRole).toString();
        };
        const auto told = [&] { // "ENG 1 of 4 translated · …"
            const QStringList words = progressLine().split(u' ');
            return u"ENG %1/%2"_s.arg(words.value(1), words.value(3));
        };
        caretIn(u"b1"_s);
        QVERIFY(session().perform(editing::commands::setText(
            release(), TextPlace::inBlock(u"b1"_s, Language::English), u"One."_s)));
        QTRY_COMPARE(listed(), told()); // written, but nobody has said that it is right
        const QString before = told();
        press(Qt::ControlModifier);
        QTRY_COMPARE(listed(), told());
        QVERIFY(told() != before);
        QVERIFY(session().perform(editing::commands::setText(
            release(), TextPlace::inBlock(u"b1"_s, Language::Korean), u"하나다."_s)));
        QTRY_COMPARE(listed(), told() + u" ▲"_s);
    }

    void aClickOnTheMarkAsksWhatToSay()
    {
        ui::editor::BodyPane& english = pane(Language::English);
        QSignalSpy wanted(&english, &ui::editor::BodyPane::progressMenuWanted);
        m_window->editor().disconnect(m_window.get()); // a menu would wait for somebody
        QTRY_VERIFY(english.body().textHeight(1) > 0);
        const QRect line = english.cursorRect(QTextCursor(english.document()->findBlockByNumber(1)));
        const auto right = static_cast<int>(english.document()->rootFrame()->frameFormat().rightMargin());
        const QPoint mark(english.viewport()->width() - right + 10, line.center().y());
        QTest::mouseClick(english.viewport(), Qt::LeftButton, {}, mark);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(caret(), TextPlace::inBlock(u"b2"_s, Language::English));

        ui::editor::BodyPane& korean = pane(Language::Korean); // the source has no marks
        QSignalSpy none(&korean, &ui::editor::BodyPane::progressMenuWanted);
        QTest::mouseClick(korean.viewport(), Qt::LeftButton, {},
                          {korean.viewport()->width() - right + 10, line.center().y()});
        QCOMPARE(none.size(), 0);
    }
};

COMMUNIQUE_TEST(TranslationProgressTest)
#include "TranslationProgressTest.moc"
