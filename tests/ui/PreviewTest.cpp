#include "PreviewPages.h"
#include "TestMain.h"

#include "document/Form.h"
#include "preview/PageView.h"
#include "preview/PreviewPanel.h"
#include "preview/TextView.h"
#include "preview/WebArea.h"
#include "preview/WebView.h"
#include "writers/Writers.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QWebEngineScript>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::ui::preview;
using base::Language;
using document::BlockType;

namespace {

constexpr int Patience = 30000;

document::Release withEnglish(const document::Release& release, int index, const QString& text)
{
    document::Block block = release.block(index);
    block.text[Language::English] = text;
    QList<document::BlockPtr> blocks = release.blocks();
    blocks[index] = std::make_shared<const document::Block>(block);
    return release.withBlocks(blocks);
}

} // namespace

/// The preview shows what is exported, follows edits without loading again, and lets nothing out.
class PreviewTest : public QObject
{
    Q_OBJECT

    document::Release m_release = tests::sample(
        {{BlockType::Paragraph, 0, u"하나"_s, u"one <b>&</b>"_s}, {BlockType::Point, 1, u"둘"_s, u"two"_s}});
    const document::FormPtr m_form = document::builtInForm(u"mofa"_s);

    static QVariant evaluate(WebView& view, const QString& script)
    {
        QVariant answer;
        bool done = false;
        view.page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant& value) {
            answer = value;
            done = true;
        });
        return QTest::qWaitFor([&] { return done; }, Patience) ? answer : QVariant();
    }

private Q_SLOTS:
    void anEditIsPatchedIntoThePage()
    {
        WebView view;
        view.resize(400, 600);
        view.setVisible(true);
        QSignalSpy loaded(view.page(), &QWebEnginePage::loadFinished);
        QSignalSpy patched(&view, &WebView::patched);
        view.show(m_release, m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        QVERIFY(loaded.first().first().toBool());
        QCOMPARE(evaluate(view, u"document.getElementById('en-b1').innerText"_s).toString(),
                 u"1. one <b>&</b>"_s);

        editing::ChangeSet changes;
        changes.blocks.insert(u"b2"_s);
        view.update(withEnglish(m_release, 1, u"zwei <i>"_s), m_form, changes);
        QVERIFY(patched.wait(Patience));
        QCOMPARE(evaluate(view, u"document.getElementById('en-b2').innerText"_s).toString(), u"° zwei <i>"_s);
        QCOMPARE(loaded.count(), 1);

        QSignalSpy activated(&view, &WebView::blockActivated);
        evaluate(view, u"document.getElementById('en-b2').click()"_s);
        QVERIFY(activated.count() == 1 || activated.wait(Patience));
        QCOMPARE(activated.first().first().toString(), u"b2"_s);
    }

    void nothingLeavesThePage()
    {
        WebView view;
        view.resize(400, 600);
        view.setVisible(true);
        QSignalSpy loaded(view.page(), &QWebEnginePage::loadFinished);
        view.show(m_release, m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        evaluate(view,
                 u"const i = document.createElement('img'); i.src = 'http://127.0.0.1:9/x.png'; "
                 "i.id = 'probe'; document.body.append(i); "
                 "const s = document.createElement('script'); s.textContent = 'document.title = \"run\"'; "
                 "document.body.append(s); 1"_s);
        QVERIFY(evaluate(view, u"document.title"_s).toString() != u"run"_s);
        QCOMPARE(evaluate(view, u"document.getElementById('probe').naturalWidth"_s).toInt(), 0);
    }

    void thePagesAreThoseOfTheExport()
    {
        PreviewPanel panel;
        panel.resize(400, 600);
        panel.QWidget::show();
        panel.setLanguage(Language::Korean);
        panel.setView(PreviewPanel::View::Page);
        QSignalSpy shown(&panel.page(), &PageView::shown);
        panel.show(m_release, m_form);
        QVERIFY(shown.wait(Patience));
        QCOMPARE(shown.first().first().toInt(), 1);
        const auto exported = writers::write(m_release, *m_form, writers::Format::Pdf, {Language::Korean});
        QCOMPARE(panel.page().pdf(), *exported);

        editing::ChangeSet changes;
        changes.blocks.insert(u"b2"_s);
        const document::Release edited = withEnglish(m_release, 1, u"zwei"_s);
        panel.setLanguage(Language::English);
        QVERIFY(shown.wait(Patience));
        panel.update(edited, m_form, changes);
        QVERIFY(shown.wait(Patience));
        QCOMPARE(panel.page().pdf(),
                 *writers::write(edited, *m_form, writers::Format::Pdf, {Language::English}));
    }

    void pagesFollowSomebodyWhoTypesWithoutAPause()
    {
        PreviewPanel panel;
        panel.resize(400, 600);
        panel.QWidget::show();
        panel.setView(PreviewPanel::View::Page);
        QSignalSpy shown(&panel.page(), &PageView::shown);
        panel.show(m_release, m_form);
        QVERIFY(shown.wait(Patience));
        editing::ChangeSet changes;
        changes.blocks.insert(u"b2"_s);
        QString words;
        QTimer keys;
        connect(&keys, &QTimer::timeout, &panel, [&] {
            words += u'x';
            panel.update(withEnglish(m_release, 1, words), m_form, changes);
        });
        keys.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() >= 3, Patience);
        keys.stop();
        const auto last = writers::write(withEnglish(m_release, 1, words), *m_form, writers::Format::Pdf,
                                         {Language::English});
        QTRY_COMPARE_WITH_TIMEOUT(panel.page().pdf(), *last, Patience);
    }

    void pageBreaksAreKnownInEveryView()
    {
        PreviewPanel panel;
        panel.resize(400, 600);
        panel.QWidget::show();
        panel.setView(PreviewPanel::View::Text);
        QSignalSpy breaks(&panel, &PreviewPanel::pageBreaksChanged);
        panel.show(tests::longRelease(60), m_form);
        const auto told = [&] {
            base::PerLanguage<int> pages;
            for (const auto& signal : breaks)
                pages[signal.first().value<Language>()] =
                    static_cast<int>(signal.last().value<QHash<QString, int>>().size());
            return pages;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told()[Language::Korean] > 0 && told()[Language::English] > 1, Patience);
        QVERIFY(!panel.gaugeText().isEmpty());
        panel.show(m_release, m_form);
        QTRY_VERIFY_WITH_TIMEOUT(panel.gaugeText().contains(u"%"_s), Patience);
        QCOMPARE(told()[Language::English], 0);
    }

    void theWebPageHasTheWidthsOfItsMedia()
    {
        WebArea area;
        area.resize(420, 700);
        area.show();
        WebView* view = area.start();
        QSignalSpy loaded(view, &WebView::loaded);
        view->show(m_release, m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        const auto width = [&] { return evaluate(*view, u"window.innerWidth"_s).toInt(); };
        const auto fontSize = [&] {
            return evaluate(*view,
                            u"parseFloat(getComputedStyle(document.querySelector('article')).fontSize)"_s)
                .toDouble();
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(width() - 768) <= 2, Patience);
        QVERIFY(std::abs(fontSize() - 11 * 96 / 72.0) > 0.5);
        QSignalSpy zoomWanted(&area, &WebArea::zoomWanted);
        QWheelEvent turn({9, 9}, view->mapToGlobal(QPointF(9, 9)), {}, {0, 120}, Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->focusProxy(), &turn);
        QCOMPARE(zoomWanted.count(), 1);
        area.setWebWidth(WebWidth::Phone);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(width() - 360) <= 1, Patience);
        QVERIFY(view->geometry().left() > 0);
        area.setWebWidth(WebWidth::Print);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(width() - 794) <= 2, Patience);
        QVERIFY(std::abs(fontSize() - 11 * 96 / 72.0) < 0.1);
        QSignalSpy reloaded(view->page(), &QWebEnginePage::loadFinished);
        view->show(m_release, m_form, Language::Korean); // the other language is printed as well
        QVERIFY(loaded.wait(Patience));
        QCOMPARE(reloaded.count(), 0); // it takes the place of this one without a flash
        QCOMPARE(evaluate(*view, u"document.getElementById('ko-b1').innerText"_s).toString(), u"1. 하나"_s);
        QCOMPARE(evaluate(*view, u"document.documentElement.lang"_s).toString(), u"ko"_s);
        const double korean = m_form->texts[Language::Korean].bodyStyle.size * 96 / 72;
        QVERIFY(std::abs(fontSize() - korean) < 0.1);
        area.setWebWidth(WebWidth::Desktop);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(fontSize() - korean) > 0.5, Patience);
    }

    /// The same block stays in sight on a phone and on a sheet.
    void anotherWidthKeepsThePlace()
    {
        WebArea area;
        area.resize(700, 600);
        area.show();
        WebView* view = area.start();
        QSignalSpy loaded(view, &WebView::loaded);
        view->show(
            tests::sample(QList<tests::Spec>(
                60, {BlockType::Paragraph, 0, u"글"_s,
                     u"Words of a paragraph that fill a line or two, and more on a phone. "_s.repeated(4)})),
            m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        view->setCurrentBlock(u"b30"_s);
        const auto isSeen = [&] {
            return evaluate(*view,
                            u"(() => { const box = document.getElementById('en-b30').getBoundingClientRect();"
                            " return box.bottom > 0 && box.top < window.innerHeight; })()"_s)
                .toBool();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Patience);
        for (const WebWidth width : {WebWidth::Phone, WebWidth::Print, WebWidth::Desktop}) {
            const int former = evaluate(*view, u"window.innerWidth"_s).toInt();
            area.setWebWidth(width);
            QTRY_VERIFY_WITH_TIMEOUT(std::abs(evaluate(*view, u"window.innerWidth"_s).toInt() - former) > 5,
                                     Patience);
            QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Patience);
        }
    }

    void theOtherLanguageHasItsOwnStyle()
    {
        WebView view;
        view.resize(400, 600);
        view.setVisible(true);
        QSignalSpy loaded(&view, &WebView::loaded);
        const auto looks = [&] {
            return evaluate(view, u"[getComputedStyle(document.querySelector('h1')).fontFamily,"
                                  "getComputedStyle(document.querySelector('h1')).textAlign,"
                                  "getComputedStyle(document.querySelector('.body > *')).fontSize].join()"_s)
                .toString();
        };
        view.show(m_release, m_form, Language::Korean);
        QVERIFY(loaded.wait(Patience));
        const QString fresh = looks();
        QVERIFY2(fresh.contains(u"Nanum"_s) && fresh.contains(u"center"_s), qPrintable(fresh));
        view.show(m_release, m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        QVERIFY(looks() != fresh);
        view.reload();
        QVERIFY(loaded.wait(Patience));
        view.show(m_release, m_form, Language::Korean);
        QVERIFY(loaded.wait(Patience));
        QCOMPARE(looks(), fresh);
    }

    void aFigureThatComesWithAnEditIsShown()
    {
        WebView view;
        view.resize(400, 600);
        view.setVisible(true);
        QSignalSpy loaded(&view, &WebView::loaded);
        view.show(m_release, m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        evaluate(
            view,
            u"const i = document.createElement('img'); i.id = 'figure'; i.src = 'data:image/png;base64,"
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='; "
            "document.body.append(i); 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(evaluate(view, u"document.getElementById('figure').naturalWidth"_s).toInt(),
                                  1, Patience);
    }

    void theSheetHasTheMarginsOfItsForm()
    {
        auto form = std::make_shared<document::Form>(*m_form);
        form->marginTop = 30;
        form->marginStart = 75;
        WebArea area;
        area.resize(420, 700);
        area.show();
        WebView* view = area.start();
        QSignalSpy loaded(view, &WebView::loaded);
        view->show(m_release, form, Language::English);
        QVERIFY(loaded.wait(Patience));
        area.setWebWidth(WebWidth::Print);
        const auto padding = [&](const QString& side) {
            return evaluate(*view, u"parseFloat(getComputedStyle(document.body).padding%1)"_s.arg(side))
                .toDouble();
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(padding(u"Top"_s) - 40) < 0.5, Patience);
        QVERIFY(std::abs(padding(u"Left"_s) - 100) < 0.5);
    }

    void theTextShowsWhereTheBlockIs()
    {
        PreviewPanel panel;
        panel.resize(400, 400);
        panel.QWidget::show();
        panel.setView(PreviewPanel::View::Text);
        panel.show(tests::longRelease(60), m_form);
        panel.setCurrentBlock(u"b50"_s);
        const auto shownWords = [&] {
            const TextView& text = panel.textView();
            return text.cursorForPosition(QPoint(40, text.viewport()->height() / 2)).block().text();
        };
        QVERIFY(shownWords().startsWith(u"50. Paragraph 50"_s));
        QSignalSpy activated(&panel, &PreviewPanel::blockActivated);
        QTest::mouseClick(panel.textView().viewport(), Qt::LeftButton, {},
                          QPoint(40, panel.textView().viewport()->height() / 2));
        QCOMPARE(activated.first().first().toString(), u"b50"_s);
        panel.flipLanguage(); // and the other language has the same block in sight
        const TextView& text = panel.textView();
        const QRect line = text.cursorRect(text.document()->find(u"50. 50번째 단락"_s));
        QVERIFY(line.isValid() && text.viewport()->rect().contains(line));
    }

    void pagesShowBothLanguagesAsAnExportDoes()
    {
        document::Release release = m_release;
        PreviewPanel panel;
        panel.resize(500, 600);
        panel.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.show(release, m_form, Language::Korean);
        panel.setView(PreviewPanel::View::Page);
        writers::Options both({Language::Korean, Language::English});
        both.facing = true;
        const auto exported = [&](const writers::Options& options) {
            return *writers::write(release, *m_form, writers::Format::Pdf, options);
        };
        panel.setFacing(true);
        QTRY_COMPARE_WITH_TIMEOUT(panel.page().pdf(), exported(both), Patience);
        QVERIFY(!panel.gaugeText().isEmpty());
        panel.setLanguage(Language::English); // a form is edited: both stay
        QCOMPARE(panel.page().pdf(), exported(both));
        panel.flipLanguage();
        QVERIFY(!panel.isFacing());
        QTRY_COMPARE_WITH_TIMEOUT(panel.page().pdf(), exported({Language::Korean}), Patience);
        // A release in one language has nothing to face, and a draft is none that is to appear.
        panel.setFacing(true);
        document::Header koreanOnly = release.header();
        koreanOnly.languages = {Language::Korean};
        release = release.withHeader(koreanOnly);
        panel.update(release, m_form, {});
        QTRY_COMPARE_WITH_TIMEOUT(panel.page().pdf(), exported({Language::Korean}), Patience);
        koreanOnly.languages = {Language::Korean, Language::English};
        release = release.withHeader(koreanOnly);
        panel.update(release, m_form, {});
        QTRY_COMPARE_WITH_TIMEOUT(panel.page().pdf(), exported(both), Patience);
        release = withEnglish(withEnglish(release, 0, {}), 1, {});
        document::Header header = release.header();
        header.title[Language::English].clear();
        release = release.withHeader(header);
        panel.update(release, m_form, {});
        QTRY_COMPARE_WITH_TIMEOUT(panel.page().pdf(), exported({Language::Korean}), Patience);
    }

    void aReleaseOpensInTheLanguageOfTheCaret()
    {
        PreviewPanel panel;
        panel.show(m_release, m_form, Language::Korean);
        QCOMPARE(panel.language(), Language::Korean);
        panel.setLanguage(Language::English);
        panel.show(m_release, m_form, Language::Korean); // the same once more: as it was
        QCOMPARE(panel.language(), Language::English);
        panel.show(tests::sample({{BlockType::Paragraph, 0, {}, u"Words."_s}}).withHeader({}), m_form,
                   Language::Korean);
        QCOMPARE(panel.language(), Language::English); // it says nothing in Korean
    }

    void theWebPageIsDarkWhereTheWindowIs()
    {
        const QPalette before = QApplication::palette();
        WebView view;
        view.resize(400, 600);
        view.setVisible(true);
        QSignalSpy loaded(&view, &WebView::loaded);
        view.show(m_release, m_form, Language::English);
        QVERIFY(loaded.wait(Patience));
        // Of the page, or of what is behind it where it has none.
        const auto ground = [&] {
            const QString css =
                evaluate(view, u"getComputedStyle(document.body).backgroundColor"_s).toString();
            const QStringList parts = css.section(u'(', 1).chopped(1).split(u", "_s);
            return parts.size() == 3 ? QColor(parts[0].toInt(), parts[1].toInt(), parts[2].toInt())
                                     : view.page()->backgroundColor();
        };
        QVERIFY(ground().lightness() > 200);
        QPalette dark = before;
        dark.setColor(QPalette::Base, QColor(u"#1d2025"_s));
        QApplication::setPalette(dark);
        QTRY_VERIFY_WITH_TIMEOUT(ground().lightness() < 60, Patience);
        view.setPrinted(true); // paper is white
        QTRY_VERIFY_WITH_TIMEOUT(ground().lightness() > 200, Patience);
        view.setPrinted(false);
        loaded.clear();
        document::Release other = m_release.withHeader({});
        view.show(other, m_form, Language::English); // another page is dark from its first frame
        QVERIFY(loaded.wait(Patience));
        QVERIFY(ground().lightness() < 60);
        QApplication::setPalette(before);
        QTRY_VERIFY_WITH_TIMEOUT(ground().lightness() > 200, Patience);
    }

    void thePanelFollowsItsSwitches()
    {
        PreviewPanel panel;
        panel.resize(400, 600);
        panel.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.show(m_release, m_form);
        panel.setView(PreviewPanel::View::Text);
        QVERIFY(panel.text().contains(u"1. one <b>&</b>"_s));
        panel.setLanguage(Language::Korean);
        QVERIFY(panel.text().contains(u"1. 하나"_s));
    }
};

COMMUNIQUE_TEST(PreviewTest)
#include "PreviewTest.moc"
