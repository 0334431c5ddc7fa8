#include "PreviewPages.h"
#include "TestMain.h"

#include "preview/PageArea.h"
#include "preview/Thumbnails.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using namespace communique::ui::preview;
using base::Language;

namespace {

constexpr int Patience = 30000;

/// True where something is printed on the part of the page that is in sight.
bool showsPrint(const QImage& view)
{
    int dark = 0;
    for (int y = 0; y < view.height(); y += 2)
        for (int x = 0; x < view.width(); x += 2)
            dark += qGray(view.pixel(x, y)) < 120;
    return dark > 50;
}

} // namespace

/// Printed pages that change while somebody looks at them.
class PageViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageArea> m_area;

    [[nodiscard]] PageView& view() const { return m_area->view(); }

    void set(const Release& release, const QList<Language>& languages = {Language::English})
    {
        QSignalSpy shown(&view(), &PageView::shown);
        m_area->setPages(typeset(release, languages));
        QVERIFY(shown.count() > 0 || shown.wait(Patience));
    }

    [[nodiscard]] int scrolled() const { return view().verticalScrollBar()->value(); }

private Q_SLOTS:
    void init()
    {
        m_area = std::make_unique<PageArea>();
        m_area->resize(480, 640);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }

    void cleanup() { m_area.reset(); }

    void noFrameIsEmpty()
    {
        set(longRelease(60));
        QTRY_VERIFY_WITH_TIMEOUT(showsPrint(view().viewport()->grab().toImage()), Patience);
        for (int more = 1; more <= 5; ++more) {
            QSignalSpy shown(&view(), &PageView::shown);
            m_area->setPages(typeset(longRelease(60 + more)));
            int frames = 0;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    ++frames;
                    return !showsPrint(view().viewport()->grab().toImage()) || shown.count() > 0;
                },
                Patience));
            QVERIFY(frames > 0);
            QVERIFY(showsPrint(view().viewport()->grab().toImage()));
        }
    }

    void whatIsWrittenStaysWhereItIs()
    {
        const Release release = longRelease(60);
        set(release);
        QVERIFY(view().pageCount() >= 3);
        view().setCurrentBlock(u"b50"_s);
        const QRect before = view().rectOf(u"b50"_s);
        QVERIFY(view().viewport()->rect().contains(before));
        const int page = view().currentPage();
        set(withMore(release, 1, 30)); // two pages more above
        QVERIFY(view().currentPage() > page);
        QVERIFY(std::abs(view().rectOf(u"b50"_s).top() - before.top()) <= 1);
    }

    void whatIsReadStaysWhereItIs()
    {
        const Release release = longRelease(60);
        set(release);
        view().setCurrentBlock(u"b2"_s);
        view().goToPage(3);
        QVERIFY(!view().rectOf(u"b2"_s).intersects(view().viewport()->rect()));
        QString first;
        for (int i = 1; i <= 60 && first.isEmpty(); ++i)
            if (const QString id = u"b%1"_s.arg(i); view().rectOf(id).intersects(view().viewport()->rect()))
                first = id;
        const int top = view().rectOf(first).top();
        set(withMore(release, 5, 20));
        QVERIFY(std::abs(view().rectOf(first).top() - top) <= 1);
    }

    void thePlaceStaysWhenPagesGetFewer()
    {
        set(longRelease(60));
        view().goToPage(view().pageCount());
        set(longRelease(10));
        QCOMPARE(view().pageCount(), 1);
        QVERIFY(scrolled() <= view().verticalScrollBar()->maximum());
        QVERIFY(showsPrint(view().viewport()->grab().toImage()));
    }

    void aBlockInSightIsNotScrolledTo()
    {
        set(longRelease(60));
        view().setCurrentBlock(u"b3"_s);
        QCOMPARE(scrolled(), 0);
        view().setCurrentBlock(u"b40"_s);
        QVERIFY(scrolled() > 0);
        QVERIFY(view().viewport()->rect().contains(view().rectOf(u"b40"_s)));
        const int there = scrolled();
        view().setCurrentBlock(u"b41"_s);
        QCOMPARE(scrolled(), there);
    }

    void theCurrentBlockIsMarkedSoftly()
    {
        set(longRelease(4));
        QTRY_VERIFY_WITH_TIMEOUT(showsPrint(view().viewport()->grab().toImage()), Patience);
        const auto ground = [&] {
            const QRect rect = view().rectOf(u"b2"_s);
            return view().viewport()->grab().toImage().pixelColor(rect.left() - 4, rect.center().y());
        };
        QCOMPARE(ground(), QColor(Qt::white));
        view().setCurrentBlock(u"b2"_s);
        QVERIFY(ground() != QColor(Qt::white));
        QVERIFY(ground().lightness() > 225);
    }

    void sideBySideAClickGoesToItsLanguage()
    {
        set(longRelease(30), {Language::Korean, Language::English});
        const QRect korean = view().rectOf(u"b3"_s);
        const int middle = view().viewport()->width() / 2;
        QVERIFY(korean.isValid() && korean.right() < middle);
        QSignalSpy activated(&view(), &PageView::blockActivated);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, korean.center());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          QPoint(2 * middle - korean.center().x(), korean.top() + 2));
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated[0].last().value<Language>(), Language::Korean);
        QCOMPARE(activated[1].last().value<Language>(), Language::English);
        QCOMPARE(activated[0].first(), activated[1].first());
        // Both are marked.
        QTRY_VERIFY_WITH_TIMEOUT(showsPrint(view().viewport()->grab().toImage()), Patience);
        view().setCurrentBlock(u"b3"_s);
        const QImage image = view().viewport()->grab().toImage();
        for (const int x : {korean.left() - 2, 2 * middle - korean.left() + 2})
            QVERIFY(image.pixelColor(x, korean.center().y()) != QColor(Qt::white));
    }

    void aClickGoesToTheBlock()
    {
        set(longRelease(60), {Language::Korean});
        QSignalSpy activated(&view(), &PageView::blockActivated);
        view().goToPage(2);
        const QRect rect = [&] {
            for (int i = 1; i <= 60; ++i)
                if (const QRect place = view().rectOf(u"b%1"_s.arg(i));
                    view().viewport()->rect().contains(place))
                    return place;
            return QRect();
        }();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(view().rectOf(activated.first().first().toString()), rect);
        QCOMPARE(activated.first().last().value<Language>(), Language::Korean);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(activated.count(), 1);
    }

    void keysAndZoom()
    {
        set(longRelease(60));
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(scrolled(), view().verticalScrollBar()->maximum());
        QCOMPARE(view().currentPage(), view().pageCount());
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(scrolled(), 0);
        QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view().currentPage(), 2);
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QTest::keyClick(&view(), Qt::Key_PageUp);
        QCOMPARE(view().currentPage(), 2);

        QSignalSpy zoomed(&view(), &PageView::zoomChanged);
        view().setZoom({PageZoom::Fit::Page, 1});
        QCOMPARE(view().currentPage(), 2);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        const QPointF middle = view().viewport()->rect().center();
        QWheelEvent turn(middle, view().viewport()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &turn);
        QCOMPARE(zoomed.count(), 2);
        QCOMPARE(view().zoom().fit, PageZoom::Fit::None);
        QCOMPARE(view().currentPage(), 2);
        QCOMPARE(pageZoomFromText(toText(view().zoom())).fit, PageZoom::Fit::None);
        QCOMPARE(pageZoomFromText(toText({})), PageZoom());
        QCOMPARE(view().accessibleDescription().isEmpty(), false);
    }

    void smallPages()
    {
        Thumbnails& small = m_area->thumbnails();
        set(longRelease(4));
        QVERIFY(small.isHidden());
        QSignalSpy shown(&small, &Thumbnails::shown);
        m_area->setPages(typeset(longRelease(60)));
        QTRY_VERIFY_WITH_TIMEOUT(view().pageCount() > 2 && small.count() == view().pageCount(), Patience);
        QVERIFY(!small.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(!small.picture(1).isNull(), Patience);
        QVERIFY(showsPrint(small.picture(1).toImage().scaled(200, 280)));
        QCOMPARE(small.currentRow(), 0);
        QTest::mouseClick(small.viewport(), Qt::LeftButton, {}, small.visualItemRect(small.item(1)).center());
        QCOMPARE(view().currentPage(), 2);
        small.setFocus();
        QTest::keyClick(&small, Qt::Key_Down);
        QCOMPARE(view().currentPage(), 3);
        view().goToPage(1);
        QCOMPARE(small.currentRow(), 0);
        m_area->setThumbnailsWanted(false);
        QVERIFY(small.isHidden());
    }
};

COMMUNIQUE_TEST(PageViewTest)
#include "PageViewTest.moc"
