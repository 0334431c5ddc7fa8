#include "TestMain.h"
#include "WindowDesk.h"

#include "shell/ShortcutsDialog.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using ui::shell::ActionId;

/// What somebody meets who starts with nothing and keeps the hands on the keys.
class FirstUseTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] static int lines(const ui::editor::BodyPane& pane)
    {
        return pane.document()->firstBlock().layout()->lineCount();
    }

    [[nodiscard]] static qreal column(const ui::editor::BodyPane& pane)
    {
        return pane.document()->rootFrame()->frameFormat().leftMargin();
    }

    /// Entries of the menu and of those in it that share a letter, or have none.
    [[nodiscard]] static QStringList withoutOwnLetter(const QMenu& menu)
    {
        QStringList doubtful;
        QHash<QChar, QString> taken;
        for (const QAction* action : menu.actions()) {
            if (action->isSeparator())
                continue;
            const qsizetype mark = action->text().indexOf(u'&');
            const QChar letter = mark < 0 ? QChar() : action->text().at(mark + 1).toUpper();
            if (mark < 0 || taken.contains(letter))
                doubtful.append(menu.title() + u": "_s + action->text() + u" / "_s + taken.value(letter));
            taken.insert(letter, action->text());
            if (action->menu())
                doubtful += withoutOwnLetter(*action->menu());
        }
        return doubtful;
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
    }
    void cleanup() { closeWindow(); }

    void everyMenuEntryHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("Korean") << u"ko"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyMenuEntryHasALetterOfItsOwn()
    {
        QFETCH(const QString, code);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/communique_%1.qm"_s.arg(code)));
        QCoreApplication::installTranslator(&translator);
        act(ActionId::New); // "Undo" has its name again
        QMenu bar;
        for (QAction* action : m_window->menuBar()->actions())
            bar.addAction(action);
        QCOMPARE(withoutOwnLetter(bar), QStringList());
        QCoreApplication::removeTranslator(&translator);
    }

    void allKeysAreOnThePageThatEscapeCloses()
    {
        act(ActionId::Shortcuts);
        const QPointer page = m_window->findChild<ui::shell::ShortcutsDialog*>();
        QVERIFY(page);
        for (const QAction* action : m_window->actions().all())
            for (const QKeySequence& keys : action->shortcuts())
                QVERIFY2(page->text().contains(keys.toString(QKeySequence::NativeText)),
                         qPrintable(action->text()));
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page, Qt::Key_Escape);
        QTRY_VERIFY(!page);
    }

    void aNewReleaseHasALineToWriteOn()
    {
        act(ActionId::New);
        const TextPlace first = TextPlace::inBlock(release().block(0).id, Language::Korean);
        QVERIFY(m_workspace->current()->perform(
            commands::insertText(release(), Selection::caret({first, 0}),
                                 document::RichText(u"양측은 논의하였다. "_s.repeated(20)))));
        act(ActionId::New);
        for (const Language language : base::Languages)
            QCOMPARE(lines(pane(language)), 1);
        m_window->resize(m_window->width() - 200, m_window->height() - 150);
        for (const Language language : base::Languages)
            QTRY_COMPARE(lines(pane(language)), 1);
    }

    void theColumnStaysWhereItIsFromReleaseToRelease()
    {
        act(ActionId::New);
        const qreal before = column(pane(Language::Korean));
        QVERIFY(before > 0);
        act(ActionId::New);
        QCOMPARE(column(pane(Language::Korean)), before);
        QCOMPARE(column(pane(Language::English)), before);
    }

    void anotherThemeLeavesTheSizeOfTheText()
    {
        act(ActionId::LargerText);
        const qreal size = pane(Language::Korean).document()->defaultFont().pointSizeF();
        act(ActionId::ThemeDark);
        QCOMPARE(pane(Language::Korean).document()->defaultFont().pointSizeF(), size);
        act(ActionId::ThemeLight);
        QCOMPARE(pane(Language::English).document()->defaultFont().pointSizeF(), size);
    }

    void whoTranslatesSeesTheWholeSource()
    {
        act(ActionId::New);
        for (int i = 0; i < 12; ++i) {
            const TextPlace place = TextPlace::inBlock(release().blocks().last()->id, Language::Korean);
            QVERIFY(m_workspace->current()->perform(commands::insertText(
                release(), Selection::caret({place, 0}),
                document::RichText(
                    u"양측은 사이버안보와 대테러 분야의 협력 방안을 논의하였다. "_s.repeated(3)))));
            QVERIFY(m_workspace->current()->perform(commands::split(
                release(), Selection::caret({place, editing::textAt(release(), place).size()}))));
        }
        m_window->resize(1000, 640);
        const auto below = [&](int index) {
            const QTextDocument& text = *pane(Language::Korean).document();
            return text.documentLayout()->blockBoundingRect(text.findBlockByNumber(index)).bottom() -
                   pane(Language::Korean).verticalScrollBar()->value() -
                   pane(Language::Korean).viewport()->height();
        };
        QTRY_VERIFY(below(7) > 0);
        m_window->editor().goToBlock(release().block(7).id, Language::English);
        QTRY_VERIFY(below(7) <= 0.5);
    }

    void whatIsTypedAfterInsertingATableIsInItsFirstCell()
    {
        act(ActionId::New);
        pane(Language::Korean).setFocus();
        act(ActionId::InsertTable);
        auto* grid = qobject_cast<QTableWidget*>(QApplication::focusWidget());
        QVERIFY(grid);
        for (const char letter : QByteArray("Region"))
            QTest::keyClick(QApplication::focusWidget(), letter); // the first opens the cell's editor
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto& table = release().block(release().blocks().size() - 1).table;
        QCOMPARE(table.rows[0][0][Language::Korean].plain(), u"Region"_s);
    }

    void theFirstContactIsAddedWithOneKey()
    {
        act(ActionId::New);
        act(ActionId::ToggleContacts);
        auto* add = qobject_cast<QToolButton*>(QApplication::focusWidget());
        QVERIFY(add);
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(release().header().contacts.size(), 1);
        QVERIFY(qobject_cast<QTableWidget*>(QApplication::focusWidget()));
    }

    void whatSettlesInputLeavesTheKeyboardInThePanel()
    {
        act(ActionId::New);
        act(ActionId::ToggleContacts);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"Press"_s);
        m_window->bottom().commitInput();
        QCOMPARE(release().header().contacts.first().department, u"Press"_s);
        QVERIFY(m_window->bottom().isAncestorOf(QApplication::focusWidget()));
    }

    void sideBySideSaysWhatItWaitsFor()
    {
        act(ActionId::New);
        act(ActionId::PreviewFacing);
        QVERIFY(!said().isEmpty());
    }

    void aDepartmentIsReadFromItsStart()
    {
        act(ActionId::New);
        auto* department =
            m_window->findChild<QWidget*>(u"headerEditor"_s)->findChild<QLineEdit*>(u"department"_s);
        QVERIFY(department);
        department->setFocus();
        QTest::keyClicks(department, u"Ministry of Land > Overseas Construction Policy Division"_s);
        pane(Language::Korean).setFocus();
        QCOMPARE(department->cursorPosition(), 0);
    }

    void nothingOfAReleaseInTheTrashStaysInSight()
    {
        act(ActionId::New);
        auto* department = m_window->findChild<QLineEdit*>(u"department"_s);
        QVERIFY(m_workspace->current()->perform(commands::setField(
            release(), Field::Department, Language::Korean, QStringList{u"공보담당관실"_s})));
        QCOMPARE(department->text(), u"공보담당관실"_s);
        const QString id = release().header().id;
        act(ActionId::DeleteRelease);
        QVERIFY(!m_workspace->current());
        QVERIFY(department->text().isEmpty());

        ui::widgets::QuickList* trash = m_window->openTrash();
        QVERIFY(trash);
        QCOMPARE(trash->shownTexts().size(), 1);
        trash->choose();
        QVERIFY(m_workspace->current());
        QCOMPARE(release().header().id, id);
        QVERIFY(!m_window->openTrash());
    }

    void aMessageGoesWithItsRelease()
    {
        act(ActionId::New);
        m_window->messages().tell(ui::widgets::Tone::Done, u"imported"_s);
        act(ActionId::Undo);
        QCOMPARE(said(), u"imported"_s);
        act(ActionId::New);
        QCOMPARE(said(), QString());
    }

    void tabGoesThroughADateWithoutTheWeekday()
    {
        act(ActionId::New);
        auto* header = m_window->findChild<QWidget*>(u"headerEditor"_s);
        auto* date = header->findChild<QDateEdit*>();
        QVERIFY(date);
        date->setFocus(Qt::TabFocusReason);
        for (int stop = 0; stop < 3; ++stop) {
            QVERIFY(date->hasFocus());
            QTest::keyClick(date, Qt::Key_Tab);
        }
        QVERIFY(!date->hasFocus());
        QVERIFY(header->findChild<QLineEdit*>(u"department"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(date->hasFocus());
        QCOMPARE(date->currentSectionIndex(), 2);
    }

    void anEmbargoOfTodayIsStillToCome()
    {
        act(ActionId::New);
        QCheckBox* embargoed = nullptr;
        for (auto* box : m_window->findChild<QWidget*>(u"headerEditor"_s)->findChildren<QCheckBox*>())
            embargoed = box;
        QVERIFY(embargoed);
        const QDateTime now = QDateTime::currentDateTime();
        const bool today = release().header().date == now.toTimeZone(QTimeZone("Asia/Seoul")).date();
        embargoed->click();
        QVERIFY(release().header().embargo);
        QVERIFY(!today || release().header().embargo->at > now);
    }
};

COMMUNIQUE_TEST(FirstUseTest)
#include "FirstUseTest.moc"
