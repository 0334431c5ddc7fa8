#include "TestMain.h"
#include "WindowDesk.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using ui::shell::ActionId;

/// Amounts, dates and names taken into the other language, as a translator does it.
class RenderingMenuTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] QString text(Language language) const { return release().block(0).text[language].plain(); }
    [[nodiscard]] TextPlace place(Language language) const
    {
        return TextPlace::inBlock(release().block(0).id, language);
    }

    void write(Language language, const QString& words) const
    {
        QVERIFY(m_workspace->current()->perform(commands::insertText(
            release(), Selection::caret({place(language), 0}), document::RichText(words))));
    }

    void select(Language language, const QString& words) const
    {
        const qsizetype from = text(language).indexOf(words);
        QVERIFY(from >= 0);
        m_window->editor().goTo({{place(language), from}, {place(language), from + words.size()}});
    }

    /// The menu of what is selected; nothing where there is nothing to offer.
    [[nodiscard]] QMenu* offered(QMenu& menu) const
    {
        Q_EMIT m_window->editor().contextMenuWanted(&menu, m_workspace->current()->selection().head);
        for (const QAction* action : menu.actions())
            if (action->menu())
                return action->menu();
        return nullptr;
    }

    [[nodiscard]] static QStringList words(const QMenu& menu)
    {
        QStringList all;
        for (const QAction* action : menu.actions())
            if (!action->isSeparator())
                all.append(action->text().section(u'\t', 0, 0).section(u"  "_s, 1));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        act(ActionId::New);
        write(Language::Korean, u"정부는 3월 3일 2조 1,393억 원을 지원하였다."_s);
    }

    void cleanup() { closeWindow(); }

    void anAmountGoesToTheCaretOfTheOtherPane()
    {
        write(Language::English, u"The government provided  in support."_s);
        const QString before = text(Language::English);
        m_window->editor().goTo(
            Selection::caret({place(Language::English), before.indexOf(u" in support"_s)}));
        select(Language::Korean, u"2조 1,393억 원"_s);
        QMenu menu;
        QMenu* own = offered(menu);
        QVERIFY(own);
        QVERIFY2(own->title().contains(u"English"_s), qPrintable(own->title()));
        QCOMPARE(words(*own).first(), u"KRW 2.1393 trillion"_s);
        QVERIFY(own->actions().first()->text().endsWith(u"\tamount"_s));
        own->actions().first()->trigger();
        QCOMPARE(text(Language::English), u"The government provided KRW 2.1393 trillion in support."_s);
        QVERIFY(pane(Language::English).hasFocus());
        act(ActionId::Undo);
        QCOMPARE(text(Language::English), before);
    }

    void withoutACaretThereItGoesToTheEnd()
    {
        write(Language::English, u"On"_s);
        act(ActionId::ViewBoth);
        select(Language::Korean, u"3월 3일"_s);
        QMenu menu;
        QMenu* own = offered(menu);
        QVERIFY(own);
        QVERIFY(words(*own).contains(u"March 3"_s));
        for (QAction* action : own->actions())
            if (action->text().contains(u"  March 3\t"_s))
                action->trigger();
        QCOMPARE(text(Language::English), u"On March 3"_s);
    }

    void aCaretOffersWhatItTouches()
    {
        const qsizetype inside = text(Language::Korean).indexOf(u"1,393"_s);
        m_window->editor().goTo(Selection::caret({place(Language::Korean), inside}));
        QMenu menu;
        QMenu* own = offered(menu);
        QVERIFY(own);
        QVERIFY(words(*own).contains(u"KRW 2.1393 trillion"_s));
        QVERIFY(!words(*own).contains(u"March 3"_s));
    }

    void wordsWithoutAnythingToConvertOfferNothing()
    {
        select(Language::Korean, u"지원하였다."_s);
        QMenu menu;
        QVERIFY(!offered(menu));
    }

    void whatCannotBeIsSaid()
    {
        write(Language::Korean, u"2026. 2. 29. "_s);
        select(Language::Korean, u"2026. 2. 29."_s);
        QMenu menu;
        QMenu* own = offered(menu);
        QVERIFY(own);
        QCOMPARE(own->actions().size(), 1);
        QVERIFY(!own->actions().first()->isEnabled());
        QVERIFY2(own->actions().first()->text().contains(u"2026. 2. 29."_s),
                 qPrintable(own->actions().first()->text()));
    }

    void aHiddenTranslationIsNotWrittenInto()
    {
        act(ActionId::ViewKorean);
        select(Language::Korean, u"2조 1,393억 원"_s);
        QMenu menu;
        QMenu* own = offered(menu);
        QVERIFY(own);
        own->actions().first()->trigger();
        QCOMPARE(text(Language::English), QString());
        QCOMPARE(QApplication::clipboard()->text(), u"KRW 2.1393 trillion"_s);
        QVERIFY(said().contains(u"KRW 2.1393 trillion"_s));
    }

    void aKeyOpensTheMenuAndANumberChooses()
    {
        select(Language::Korean, u"2조 1,393억 원"_s);
        QTimer::singleShot(0, this, [] {
            if (QWidget* menu = QApplication::activePopupWidget())
                QTest::keyClick(menu, Qt::Key_1);
        });
        act(ActionId::InOtherLanguage);
        QCOMPARE(text(Language::English), u"KRW 2.1393 trillion"_s);
    }

    void englishBecomesKorean()
    {
        write(Language::English, u"KRW 3.5 trillion was provided."_s);
        select(Language::English, u"KRW 3.5 trillion"_s);
        QMenu menu;
        QMenu* own = offered(menu);
        QVERIFY(own);
        QVERIFY2(own->title().contains(u"Korean"_s), qPrintable(own->title()));
        QCOMPARE(words(*own).first(), u"3조 5,000억 원"_s);
    }
};

COMMUNIQUE_TEST(RenderingMenuTest)
#include "RenderingMenuTest.moc"
