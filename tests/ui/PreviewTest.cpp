#include "Samples.h"
#include "TestMain.h"

#include "document/Form.h"
#include "preview/PageView.h"
#include "preview/PreviewPanel.h"
#include "preview/WebView.h"
#include "writers/Writers.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineScript>

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
        PageView view;
        view.resize(400, 600);
        view.setVisible(true);
        QSignalSpy shown(&view, &PageView::shown);
        view.show(m_release, m_form, Language::Korean);
        QVERIFY(shown.wait(Patience));
        QCOMPARE(shown.first().first().toInt(), 1);
        const auto exported = writers::write(m_release, *m_form, writers::Format::Pdf, {Language::Korean});
        QCOMPARE(view.pdf(), *exported);
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
