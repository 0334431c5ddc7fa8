#include "BilingualRelease.h"
#include "Percentile.h"

#include "preview/WebView.h"
#include "shell/DesktopDialogs.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

/// A key press in the middle of a 200-block bilingual release, in the whole window: how long until the pane
/// is painted, and how long until the page of the preview has the change.
namespace {

using namespace communique;
using base::Language;
using ui::shell::MainWindow;

constexpr int KeyPresses = 300;
constexpr int Patience = 30000;

/// The window on a newsroom of its own, with the release open, both panes and the web preview shown.
class Desk : public QObject
{
public:
    Desk()
        : m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_settings(m_store)
    {
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(QStringLiteral("newsroom.sqlite")));
        if (!newsroom)
            qFatal("%s", qPrintable(newsroom.error().message));
        (*newsroom)->save(bench::bilingualRelease(200));
        if (const auto saved = (*newsroom)->flush(); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        m_workspace = std::make_unique<session::Workspace>(*std::move(newsroom), m_clock);
        m_window = std::make_unique<MainWindow>(*m_workspace, m_dialogs, m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        if (!m_workspace->openRelease(QStringLiteral("bench")))
            qFatal("The release does not open.");
        m_window->preview().startWebView();
        QObject::connect(&web(), &ui::preview::WebView::patched, m_window.get(), [this] { ++m_patches; });
        pane()->viewport()->installEventFilter(this);
        m_window->editor().goToBlock(QStringLiteral("b100"), Language::English);
        pressKey();
        if (!QTest::qWaitFor([this] { return m_patches > 0; }, Patience))
            qFatal("The preview did not load.");
    }

    /// Seconds until the pane has painted the letter, with all that the window does before.
    double pressKey()
    {
        m_paintedAfter = 0;
        m_timer.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(pane(), &press);
        while (m_paintedAfter == 0 && m_timer.elapsed() < Patience)
            QCoreApplication::processEvents();
        return double(m_paintedAfter) / 1e9;
    }

    /// Seconds from the key press until the page's own script answered that it has the change.
    double untilPatched()
    {
        const int before = m_patches;
        pressKey();
        while (m_patches == before && m_timer.elapsed() < Patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        return double(m_timer.nsecsElapsed()) / 1e9;
    }

    /// The time between two keys of somebody who types twenty a second.
    void rest() { QTest::qWait(50); }

    /// Paints the pane, and notes when that was done; putting the window on the screen is the system's
    /// business.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || m_painting)
            return false;
        m_painting = true;
        QCoreApplication::sendEvent(watched, event);
        m_painting = false;
        m_paintedAfter = m_timer.nsecsElapsed();
        return true;
    }

private:
    [[nodiscard]] ui::editor::BodyPane* pane() const { return m_window->editor().pane(Language::English); }
    [[nodiscard]] ui::preview::WebView& web() const { return *m_window->preview().web(); }

    QTemporaryDir m_folder;
    QSettings m_store;
    ui::shell::Settings m_settings;
    const base::SystemClock m_clock;
    ui::shell::DesktopDialogs m_dialogs;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_timer;
    int m_patches = 0;
    bool m_painting = false;
    qint64 m_paintedAfter = 0; ///< nanoseconds
};

Desk* desk = nullptr;

void editorDone(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(desk->pressKey());
    desk->rest();
}

void previewPatched(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(desk->untilPatched());
    desk->rest();
}

void percentiles(benchmark::internal::Benchmark* benchmark)
{
    benchmark->UseManualTime()
        ->Iterations(1)
        ->Repetitions(KeyPresses)
        ->ReportAggregatesOnly()
        ->Unit(benchmark::kMillisecond)
        ->ComputeStatistics("p95", bench::p95);
}

BENCHMARK(editorDone)->Apply(percentiles);
BENCHMARK(previewPatched)->Apply(percentiles);

} // namespace

int main(int argc, char* argv[])
{
    ui::preview::registerPreviewScheme();
    QApplication application(argc, argv);
    Desk made;
    desk = &made;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
