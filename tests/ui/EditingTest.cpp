#include "Pictures.h"
#include "TestMain.h"
#include "WindowDesk.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "editing/FigureCommands.h"
#include "editor/ClipboardMime.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ActionId;
using ui::shell::BottomArea;

/// What a press officer does all day, in the whole window: finding, marking words, moving blocks, tables,
/// versions, spelling.
class EditingTest : public tests::WindowDesk
{
    Q_OBJECT

    QString words(qsizetype index, Language language = Language::English)
    {
        return release().block(index).text[language].plain();
    }

    /// Three English paragraphs; the caret at the start of the first.
    void write()
    {
        act(ActionId::New);
        pane(Language::English).setFocus();
        QTest::keyClicks(&pane(Language::English), u"The two sides met."_s);
        QTest::keyClick(&pane(Language::English), Qt::Key_Return);
        QTest::keyClicks(&pane(Language::English), u"They met again."_s);
        QTest::keyClick(&pane(Language::English), Qt::Key_Return);
        QTest::keyClicks(&pane(Language::English), u"Nobody spoke."_s);
        QCOMPARE(release().blocks().size(), 3);
        caret(0, 0);
    }

    void caret(qsizetype block, qsizetype offset) { select(block, offset, offset); }
    void select(qsizetype block, qsizetype from, qsizetype to)
    {
        QTextCursor cursor(pane(Language::English).body().findBlockByNumber(static_cast<int>(block)));
        const int start = cursor.position();
        cursor.setPosition(start + static_cast<int>(from));
        cursor.setPosition(start + static_cast<int>(to), QTextCursor::KeepAnchor);
        pane(Language::English).setFocus();
        pane(Language::English).setTextCursor(cursor);
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        QFile::remove(m_settings->ownWords());
        openWindow();
        write();
    }

    void cleanup() { closeWindow(); }

    void goesByParagraphs()
    {
        QTest::keyClick(&pane(Language::English), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_workspace->current()->selection().head.place.blockId, release().block(1).id);
        QCOMPARE(m_workspace->current()->selection().head.offset, words(1).size());
        QTest::keyClick(&pane(Language::English), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_workspace->current()->selection().head.offset, 0);
        QTest::keyClick(&pane(Language::English), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_workspace->current()->selection().head.place.blockId, release().block(0).id);
    }

    void theBodyOfAFreshReleaseIsDraftedInItsSource()
    {
        act(ActionId::New);
        m_window->editor().header()->focusTitle(Language::English);
        act(ActionId::NextArea);
        QVERIFY(pane(Language::Korean).hasFocus());
    }

    void findsAndReplaces()
    {
        auto* bar = &*m_window->editor().findBar();
        act(ActionId::Replace);
        QVERIFY(bar->isVisible());
        const QList<QLineEdit*> fields = bar->findChildren<QLineEdit*>();
        fields[0]->setText(u"met"_s);
        QCOMPARE(bar->matches().size(), 2);
        bar->findNext();
        QCOMPARE(m_workspace->current()->selection().anchor.place.blockId, release().block(0).id);
        QVERIFY(fields[0]->hasFocus()); // the keyboard stays where the next Enter is pressed
        bar->findNext();
        bar->findNext();
        QCOMPARE(m_workspace->current()->selection().anchor.place.blockId, release().block(0).id);
        fields[1]->setText(u"talked"_s);
        for (QPushButton* button : bar->findChildren<QPushButton*>())
            if (button->text() == u"Replace all")
                button->click();
        QCOMPARE(words(0), u"The two sides talked."_s);
        QCOMPARE(words(1), u"They talked again."_s);
        act(ActionId::Undo);
        QCOMPARE(words(0), u"The two sides met."_s);
        QCOMPARE(words(1), u"They met again."_s);
        QTest::keyClick(fields[0], Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(pane(Language::English).hasFocus());
    }

    void aBrokenExpressionIsExplained()
    {
        auto* bar = m_window->editor().findBar();
        act(ActionId::Find);
        bar->findChildren<QLineEdit*>().first()->setText(u"("_s);
        QVERIFY(bar->matches().isEmpty());
        for (QToolButton* button : bar->findChildren<QToolButton*>())
            if (button->text() == u".*")
                button->click();
        bool told = false;
        for (const QLabel* label : bar->findChildren<QLabel*>())
            told = told || label->text().contains(u"not complete"_s);
        QVERIFY(told);
    }

    void marksWords()
    {
        select(0, 4, 7);
        QVERIFY(m_window->actions()[ActionId::Bold]->isEnabled());
        act(ActionId::Bold);
        QCOMPARE(release().block(0).text[Language::English].marks().size(), 1);
        m_dialogs.link = u"press@mofa.go.kr"_s;
        act(ActionId::Link);
        QCOMPARE(release().block(0).text[Language::English].marks().size(), 2);
        m_dialogs.link = u"javascript:alert(1)"_s;
        act(ActionId::Link);
        QVERIFY(said().contains(u"javascript"_s) && said().contains(u"mailto:"_s));
        m_dialogs.link = u"https://mofa.go.kr/a b"_s;
        act(ActionId::Link);
        QVERIFY2(said().contains(u"%20"_s) && !said().contains(u"mailto:"_s), qPrintable(said()));
        act(ActionId::Undo);
        act(ActionId::Undo);
        QVERIFY(release().block(0).text[Language::English].marks().isEmpty());
        caret(0, 2);
        QVERIFY(!m_window->actions()[ActionId::Bold]->isEnabled());
    }

    void wordsTypedOverALinkKeepItsAddress_data()
    {
        QTest::addColumn<bool>("composed");
        QTest::newRow("keys") << false;
        QTest::newRow("input method") << true;
    }
    void wordsTypedOverALinkKeepItsAddress()
    {
        QFETCH(bool, composed);
        select(0, 4, 7);
        m_dialogs.link = u"https://www.mofa.go.kr"_s;
        act(ActionId::Link);
        const document::RichText before = release().block(0).text[Language::English];
        const auto input = [&](const QString& letter) {
            if (!composed) {
                QTest::keyClicks(&pane(Language::English), letter);
                return;
            }
            QInputMethodEvent composing(letter, {});
            QApplication::sendEvent(&pane(Language::English), &composing);
            QInputMethodEvent done;
            done.setCommitString(letter);
            QApplication::sendEvent(&pane(Language::English), &done);
        };
        for (const QString& letter : {u"b"_s, u"i"_s, u"x"_s})
            input(letter);
        QTest::keyClick(&pane(Language::English), Qt::Key_Backspace);
        for (const QString& letter : {u"g"_s, u" "_s, u"5"_s})
            input(letter);
        QCOMPARE(words(0), u"The big 5 sides met."_s);
        const QList<document::Mark> link{{4, 9, document::MarkType::Link, u"https://www.mofa.go.kr"_s}};
        QCOMPARE(release().block(0).text[Language::English].marks(), link);
        QTest::keyClick(&pane(Language::English), Qt::Key_Left);
        QTest::keyClick(&pane(Language::English), Qt::Key_Right);
        input(u"s"_s); // who comes back to the end of a link writes behind it
        QCOMPARE(release().block(0).text[Language::English].marks(), link);
        for (int i = 0; i < 20 && release().block(0).text[Language::English] != before; ++i)
            act(ActionId::Undo);
        QVERIFY(release().block(0).text[Language::English] == before);
    }

    void wordsPastedOverALinkKeepItsAddress()
    {
        select(0, 4, 7);
        m_dialogs.link = u"https://www.mofa.go.kr"_s;
        act(ActionId::Link);
        QApplication::clipboard()->setText(u"several"_s);
        act(ActionId::Paste);
        QCOMPARE(words(0), u"The several sides met."_s);
        QCOMPARE(release().block(0).text[Language::English].marks(),
                 (QList<document::Mark>{{4, 11, document::MarkType::Link, u"https://www.mofa.go.kr"_s}}));
        select(0, 4, 11);
        QTest::keyClick(&pane(Language::English), Qt::Key_Delete);
        QTest::keyClicks(&pane(Language::English), u"two"_s);
        QVERIFY(release().block(0).text[Language::English].marks().isEmpty());
    }

    void copiesAndPastesStructure()
    {
        caret(1, 0);
        QTest::keyClick(&pane(Language::English), Qt::Key_Tab);
        QCOMPARE(release().block(1).shape.type, document::BlockType::Point);
        pane(Language::English).selectAll();
        act(ActionId::Copy);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasHtml() && copied->hasFormat(u"text/rtf"_s) &&
                copied->hasFormat(QLatin1String(session::NativeMimeType)));
        QCOMPARE(copied->text(), u"1. The two sides met.\n° They met again.\n2. Nobody spoke."_s);
        caret(2, 13);
        act(ActionId::Paste);
        QCOMPARE(release().blocks().size(), 6);
        QCOMPARE(release().block(4).shape.type, document::BlockType::Point);
        act(ActionId::Undo);
        QCOMPARE(release().blocks().size(), 3);
        auto* endless = new QMimeData;
        endless->setText(QString(session::MaxPastedLine + 1, u'x'));
        QApplication::clipboard()->setMimeData(endless);
        act(ActionId::Paste);
        QCOMPARE(release().blocks().size(), 3);
        QVERIFY(said().contains(u"clipboard"_s));
    }

    void aBlockIsDraggedByItsMarker()
    {
        auto& widget = pane(Language::English);
        const auto centre = [&](int block) {
            QTextCursor cursor(widget.body().findBlockByNumber(block));
            return widget.cursorRect(cursor).center();
        };
        const QPoint marker(centre(0).x() - 16, centre(0).y());
        QTest::mousePress(widget.viewport(), Qt::LeftButton, {}, marker);
        const QPoint below(marker.x(), centre(2).y() + 8);
        QMouseEvent move(QEvent::MouseMove, below, widget.viewport()->mapToGlobal(below), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(widget.viewport(), &move);
        QTest::mouseRelease(widget.viewport(), Qt::LeftButton, {}, below);
        QCOMPARE(words(2), u"The two sides met."_s);
        act(ActionId::Undo);
        QCOMPARE(words(0), u"The two sides met."_s);
    }

    void duplicatesAndDeletes()
    {
        act(ActionId::Duplicate);
        QCOMPARE(release().blocks().size(), 4);
        QCOMPARE(words(1), words(0));
        act(ActionId::DeleteBlock);
        QCOMPARE(release().blocks().size(), 3);
    }

    void goesToABlock()
    {
        auto* list = m_window->openBlockList();
        list->setText(u"nobody"_s);
        QCOMPARE(list->shownTexts(), QStringList{u"3. Nobody spoke."_s});
        list->choose();
        QCOMPARE(m_workspace->current()->selection().head.place.blockId, release().block(2).id);
    }

    void thePaletteKnowsBothLanguages()
    {
        auto* list = m_window->openPalette();
        list->setText(u"복제"_s);
        QCOMPARE(list->shownTexts(), QStringList{u"Duplicate"_s});
        list->setText(u"nothing is called so"_s);
        QVERIFY(list->shownTexts().isEmpty());
        list->choose();
        QVERIFY(list->isVisible());
        list->setText(u"dupl"_s);
        list->choose();
        QCOMPARE(release().blocks().size(), 4);
    }

    void everyActionHasANameInBothLanguages()
    {
        for (const ActionId id : ui::shell::Actions::order()) {
            QVERIFY(!m_window->actions().nameIn(id, QLocale::Korean).isEmpty());
            QVERIFY(!m_window->actions().nameIn(id, QLocale::English).contains(u'&'));
        }
        QHash<QKeySequence, int> uses;
        for (const ActionId id : ui::shell::Actions::order())
            for (const QKeySequence& keys : m_window->actions()[id]->shortcuts())
                QVERIFY2(++uses[keys] == 1, qPrintable(keys.toString()));
    }

    void theOutlineFollowsAndReorders()
    {
        act(ActionId::ToggleOutline);
        auto& outline = m_window->bottom().outline();
        QCOMPARE(outline.count(), 3);
        caret(1, 2);
        QCOMPARE(outline.currentRow(), 1);
        outline.setFocus();
        QTest::keyClick(&outline, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(words(0), u"They met again."_s);
        act(ActionId::ToggleOutline);
        QVERIFY(!m_window->bottom().isVisible());
    }

    void aTableIsFilledAndChanged()
    {
        act(ActionId::InsertTable);
        QCOMPARE(release().block(1).shape.type, document::BlockType::Table);
        QTableWidget& grid = m_window->bottom().table().grid();
        QVERIFY(grid.isVisible());
        grid.item(0, 0)->setText(u"Country"_s);
        QCOMPARE(release().block(1).table.rows[0][0][Language::English].plain(), u"Country"_s);
        grid.setCurrentCell(0, 0);
        for (QAction* button : m_window->bottom().table().grid().actions())
            if (button->text() == u"Add a column after" || button->text() == u"Remove the row")
                button->trigger();
        QCOMPARE(release().block(1).table.columns(), 4);
        QCOMPARE(release().block(1).table.rows.size(), 2);
        for (int i = 0; i < 4; ++i)
            act(ActionId::Undo);
        QCOMPARE(release().blocks().size(), 3);
    }

    void aTableIsInsertedFromTheTitleToo()
    {
        m_window->editor().header()->focusTitle(Language::English);
        QTest::keyClicks(QApplication::focusWidget(), u"Title"_s);
        QVERIFY(m_window->actions()[ActionId::InsertTable]->isEnabled());
        QVERIFY(!m_window->actions()[ActionId::DeleteBlock]->isEnabled());
        act(ActionId::InsertTable);
        QCOMPARE(release().blocks().size(), 4);
        QCOMPARE(release().block(3).shape.type, document::BlockType::Table);
        QVERIFY(m_window->bottom().table().grid().isVisible());
        act(ActionId::Undo);
        QCOMPARE(release().blocks().size(), 3);
    }

    void whatIsSelectedIsCountedInWords()
    {
        QTranslator english; // has the singular
        QVERIFY(english.load(u":/i18n/communique_en.qm"_s));
        QCoreApplication::installTranslator(&english);
        select(1, 0, 4);
        QCoreApplication::removeTranslator(&english);
        QStringList told;
        for (const QLabel* label : m_window->statusBar()->findChildren<QLabel*>())
            told.append(label->text());
        QVERIFY2(told.contains(u"Selected: 4 characters, 1 word"_s), qPrintable(told.join(u'|')));
        select(1, 0, 1);
    }

    void aFigureComesFromAFileOrTheClipboard()
    {
        const QString path = m_folder->filePath(u"room.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::png(40, 20));
        file.close();
        m_dialogs.file = path;
        act(ActionId::InsertFigure);
        QCOMPARE(release().block(1).shape.type, document::BlockType::Figure);
        QCOMPARE(release().block(1).figure.media->width, 40);
        QLineEdit* alternative = m_window->bottom().figure().alternative(Language::English);
        alternative->setFocus();
        QTest::keyClicks(alternative, u"The room"_s);
        QTest::keyClick(alternative, Qt::Key_Return);
        QCOMPARE(release().block(1).figure.alternative[Language::English], u"The room"_s);

        auto* picture = new QMimeData;
        QImage image(8, 6, QImage::Format_RGB32);
        image.fill(Qt::red);
        picture->setImageData(image);
        QApplication::clipboard()->setMimeData(picture);
        caret(0, 0);
        act(ActionId::Paste);
        QCOMPARE(release().blocks().size(), 5);
        QCOMPARE(release().block(1).figure.media->height, 6);
        for (int i = 0; i < 3; ++i)
            act(ActionId::Undo);
        QCOMPARE(release().blocks().size(), 3);

        m_dialogs.file = m_folder->filePath(u"newsroom.sqlite"_s);
        act(ActionId::InsertFigure);
        QCOMPARE(release().blocks().size(), 3);
        QVERIFY(said().contains(u"PNG"_s));
    }

    void aLostPictureIsToldAndInsertedAgain()
    {
        QByteArray bytes = document::writeRelease(tests::withFigures(tests::png(40, 20)));
        bytes.replace("\"data\": \"", "\"data\": \"AAAA");
        QVERIFY(base::writeFile(path(u"lost.communique"_s), bytes));
        QVERIFY(m_workspace->openFile(path(u"lost.communique"_s)));
        QVERIFY2(said().contains(u"missing or damaged"_s), qPrintable(said()));
        QVERIFY(release().block(0).figure.isLost());
        m_window->messages().findChild<QPushButton*>()->click(); // shows it
        QVERIFY(m_window->bottom().figure().isVisible());
        QVERIFY(base::writeFile(path(u"room.png"_s), tests::png(40, 20)));
        m_dialogs.file = path(u"room.png"_s);
        Q_EMIT m_window->bottom().figure().pictureWanted(release().block(0).id);
        QVERIFY(!release().block(0).figure.isLost());
        QCOMPARE(release().block(0).figure.media->width, 40);
        act(ActionId::Undo);
        QVERIFY(release().block(0).figure.isLost());
    }

    void whatIsTypedInAPanelIsKeptWhenTheWindowCloses()
    {
        m_workspace->current()->perform(editing::commands::insertFigure(
            release(), m_workspace->current()->selection(), *document::readMedia(tests::png(4, 3))));
        m_window->bottom().toggle(BottomArea::Figure);
        QLineEdit* alternative = m_window->bottom().figure().alternative(Language::English);
        alternative->setFocus();
        QTest::keyClicks(alternative, u"Unfinished"_s);
        const QString id = release().header().id;
        QVERIFY(m_window->close());
        QCOMPARE(m_workspace->newsroom().load(id)->release.block(1).figure.alternative[Language::English],
                 u"Unfinished"_s);
    }

    void aTitleRefusesABook()
    {
        auto* title = m_window->editor().header()->fieldAt(
            editing::TextPlace::inField(editing::Field::Title, Language::English));
        title->setFocus();
        QApplication::clipboard()->setText(QString(session::MaxPastedLine + 1, u'x'));
        act(ActionId::Paste);
        QVERIFY(release().header().title[Language::English].isEmpty());
        QVERIFY(said().contains(u"clipboard"_s));
        QApplication::clipboard()->setText(u" Two\n lines "_s);
        act(ActionId::Paste);
        QCOMPARE(release().header().title[Language::English], u"Two lines"_s);
    }

    void contactsAreEdited()
    {
        act(ActionId::ToggleContacts);
        for (QAction* button : m_window->bottom().contacts().grid().actions())
            if (button->text() == u"Add a contact")
                button->trigger();
        m_window->bottom().contacts().grid().item(0, 3)->setText(u"김○○"_s);
        QCOMPARE(release().header().contacts.size(), 1);
        QCOMPARE(release().header().contacts.first().name, u"김○○"_s);
        QCOMPARE(release().header().contacts.first().role, u"책임자"_s);
    }

    void undoAndCaretSurviveClosing()
    {
        caret(2, 6);
        QTest::keyClicks(&pane(Language::English), u"!"_s);
        const QString id = release().header().id;
        cleanup();
        openWindow();
        QVERIFY(m_workspace->openRelease(id).ok());
        QCOMPARE(m_workspace->current()->selection().head.offset, 7);
        QVERIFY(pane(Language::English).hasFocus());
        act(ActionId::Undo);
        QCOMPARE(words(2), u"Nobody spoke."_s);
        while (m_workspace->current()->history().canUndo())
            act(ActionId::Undo);
        QCOMPARE(release().blocks().size(), 1);
    }

    void aVersionIsBroughtBack()
    {
        m_dialogs.file = m_folder->filePath(u"r.communique"_s);
        act(ActionId::Save);
        caret(0, 0);
        QTest::keyClicks(&pane(Language::English), u"Today "_s);
        QTRY_VERIFY(m_workspace->newsroom().versions(release().header().id).size() >= 2);
        const auto versions = m_workspace->newsroom().versions(release().header().id);
        QCOMPARE(versions.first().reason, u"saved"_s);
        QVERIFY(m_workspace->restoreVersion(versions.first().number).ok());
        QCOMPARE(words(0), u"The two sides met."_s);
        act(ActionId::Undo);
        QCOMPARE(words(0), u"Today The two sides met."_s);
    }

    void doubtfulWordsAreOfferedSuggestions()
    {
        caret(2, 13);
        QTest::keyClicks(&pane(Language::English), u" The goverment agreed."_s);
        const auto place = editing::TextPlace::inBlock(release().block(2).id, Language::English);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->proofreading().doubts(place).isEmpty(), 20000);
        QMenu menu;
        Q_EMIT m_window->editor().contextMenuWanted(&menu, {place, 20});
        QAction* right = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (QAction* action : menu.actions())
                    right = action->text() == u"government" ? action : right;
                return right != nullptr;
            }(),
            20000);
        right->trigger();
        QVERIFY(words(2).contains(u"The government agreed."_s));
        act(ActionId::Undo);
        QVERIFY(words(2).contains(u"goverment"_s));
    }

    void focusModeLeavesOnlyTheText()
    {
        act(ActionId::FocusMode);
        QVERIFY(!m_window->preview().isVisible());
        QVERIFY(pane(Language::English).isVisible());
        act(ActionId::FocusMode);
        QVERIFY(m_window->preview().isVisible());
    }

    void theWindowFitsASmallScreen()
    {
        // 1920 × 1200 at 200 %, less title bar and task bar.
        act(ActionId::Replace);
        for (const ActionId id : {ActionId::ToggleOutline, ActionId::ToggleTable, ActionId::ToggleFigure,
                                  ActionId::ToggleContacts, ActionId::ToggleVersions}) {
            act(id);
            QVERIFY2(m_window->minimumSizeHint().height() <= 600,
                     qPrintable(QString::number(m_window->minimumSizeHint().height())));
            QVERIFY(m_window->minimumSizeHint().width() <= 960);
        }
    }

    void everyThemeIsRemembered()
    {
        using ui::shell::ThemeChoice;
        for (const ThemeChoice theme :
             {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            m_settings->setTheme(theme);
            QCOMPARE(m_settings->theme(), theme);
        }
    }

    void everyFieldHasANameForScreenReaders()
    {
        act(ActionId::Replace);
        act(ActionId::ToggleVersions);
        QStringList nameless;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QLineEdit*>(widget) || qobject_cast<QTextEdit*>(widget) ||
                                 qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QAbstractItemView*>(widget);
            if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName() == u"qt_spinbox_lineedit") // its spin box has the name
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u'/' +
                                widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

COMMUNIQUE_TEST(EditingTest)
#include "EditingTest.moc"
