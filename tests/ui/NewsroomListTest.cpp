#include "TestMain.h"
#include "WindowDesk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ActionId;

/// What the list of releases offers for one of them, open or not.
class NewsroomListTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] QListView& list() const
    {
        return *m_window->findChild<QWidget*>(u"newsroomPanel"_s)->findChild<QListView*>();
    }

    /// By the key or the mouse, for the release in a row.
    QMenu* menuFor(int row, QContextMenuEvent::Reason reason)
    {
        const QModelIndex index = list().model()->index(row, 0);
        const QPoint place = list().visualRect(index).center();
        if (reason == QContextMenuEvent::Keyboard)
            list().setCurrentIndex(index);
        QContextMenuEvent event(reason, place, list().viewport()->mapToGlobal(place));
        QApplication::sendEvent(
            reason == QContextMenuEvent::Mouse ? list().viewport() : static_cast<QWidget*>(&list()), &event);
        return m_window->findChild<QMenu*>(u"releaseMenu"_s);
    }

    static QAction* entry(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
            if (QAction* below = action->menu() ? entry(*action->menu(), text) : nullptr)
                return below;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        act(ActionId::New);
        m_first = release().header().id;
        act(ActionId::New);
        QTRY_COMPARE(list().model()->rowCount(), 2);
        m_rowOfFirst = list().currentIndex().row() == 0 ? 1 : 0;
    }
    void cleanup() { closeWindow(); }

    void whatIsChosenForAnotherReleaseOpensItFirst()
    {
        QMenu* menu = menuFor(m_rowOfFirst, QContextMenuEvent::Mouse);
        QVERIFY(menu);
        QVERIFY(release().header().id != m_first); // looking at the menu opens nothing
        QAction* versions = entry(*menu, u"Versions"_s);
        QVERIFY(versions);
        versions->trigger();
        QCOMPARE(release().header().id, m_first);
        QVERIFY(m_window->bottom().versions().isVisible());
        menu->close();
    }

    void theKeyAsksForTheChosenRelease()
    {
        QMenu* menu = menuFor(m_rowOfFirst, QContextMenuEvent::Keyboard);
        QVERIFY(menu);
        entry(*menu, u"Open"_s)->trigger();
        QCOMPARE(release().header().id, m_first);
        menu->close();
    }

    void onlyTheReleaseOfTheRowGoesToTheTrash()
    {
        const QString shown = release().header().id;
        QMenu* menu = menuFor(m_rowOfFirst, QContextMenuEvent::Mouse);
        entry(*menu, u"Move to trash"_s)->trigger();
        QTRY_COMPARE(list().model()->rowCount(), 1);
        QCOMPARE(release().header().id, shown);
        menu->close();
    }

    void everyEntryHasALetterOfItsOwn()
    {
        const QMenu* menu = menuFor(m_rowOfFirst, QContextMenuEvent::Mouse);
        QSet<QChar> letters;
        int entries = 0;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator()) {
                letters.insert(action->text().at(action->text().indexOf(u'&') + 1).toUpper());
                ++entries;
            }
        QCOMPARE(letters.size(), entries);
    }

private:
    QString m_first; ///< id of the release that is not open
    int m_rowOfFirst = 0;
};

COMMUNIQUE_TEST(NewsroomListTest)
#include "NewsroomListTest.moc"
