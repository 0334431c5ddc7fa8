#include "BilingualRelease.h"
#include "Percentile.h"

#include "preview/WebView.h"
#include "session/Clipboard.h"
#include "shell/DesktopDialogs.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

/// Work in a 500-block bilingual release, in the whole window: a key press until the pane is painted and
/// until the page of the preview has the change; opening; pasting 200 blocks and taking that back; memory.
namespace {

using namespace communique;
using base::Language;
using ui::shell::MainWindow;

constexpr int KeyPresses = 300;
constexpr int Blocks = 500;
constexpr int PastedBlocks = 200;
constexpr int FewTimes = 15;
constexpr int Patience = 30000;

/// The window on a newsroom of its own, with the release open, both panes and the web preview shown.
class Desk : public QObject
{
public:
    Desk()
        : m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_settings(m_store)
    {
        m_store.setValue(QStringLiteral("translation/memory"),
                         m_folder.filePath(QStringLiteral("memory.sqlite")));
        m_store.setValue(QStringLiteral("translation/glossary"), m_folder.path());
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(QStringLiteral("newsroom.sqlite")));
        if (!newsroom)
            qFatal("%s", qPrintable(newsroom.error().message));
        (*newsroom)->save(bench::bilingualRelease(Blocks));
        // A word in each language, so that both dictionaries are loaded before memory is compared.
        const document::Release fresh = document::newRelease(QStringLiteral("mofa"), QDate(2026, 1, 1));
        document::Header header = fresh.header();
        header.id = QStringLiteral("empty");
        header.title = {QStringLiteral("제목"), QStringLiteral("Title")};
        (*newsroom)->save(fresh.withHeader(header));
        if (const auto saved = (*newsroom)->flush(); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        m_workspace = std::make_unique<session::Workspace>(*std::move(newsroom), m_clock);
        m_window = std::make_unique<MainWindow>(*m_workspace, m_dialogs, m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        open("empty");
        QTest::qWait(2000); // the dictionaries are loaded for whichever release is open
        const double before = residentMebibytes();
        open("bench");
        QTest::qWait(4000);
        m_growth = residentMebibytes() - before;
        m_window->preview().startWebView();
        QObject::connect(&web(), &ui::preview::WebView::patched, m_window.get(), [this] { ++m_patches; });
        pane()->viewport()->installEventFilter(this);
        m_window->editor().goToBlock(QStringLiteral("b250"), Language::English);
        pressKey();
        if (!QTest::qWaitFor([this] { return m_patches > 0; }, Patience))
            qFatal("The preview did not load.");
    }

    /// Seconds until the release is shown and painted.
    double open(const char* id)
    {
        m_paintedAfter = 0;
        m_timer.start();
        if (!m_workspace->openRelease(QString::fromLatin1(id)))
            qFatal("The release does not open.");
        m_window->repaint();
        return double(m_timer.nsecsElapsed()) / 1e9;
    }

    double openAgain()
    {
        open("empty");
        QTest::qWait(400);
        const double seconds = open("bench");
        QTest::qWait(400);
        return seconds;
    }

    /// Seconds for pasting, and for taking it back, each until the pane is painted.
    std::pair<double, double> pasteAndUndo()
    {
        QString text;
        for (int i = 1; i <= PastedBlocks; ++i)
            text +=
                QStringLiteral("%1. The two sides shared their views on item %1 and agreed to continue.\n")
                    .arg(i);
        session::DocumentSession& session = *m_workspace->current();
        m_window->editor().goToBlock(QStringLiteral("b250"), Language::English);
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        const auto outcome = session::pasted(session.release(), session.selection(), {{}, {}, {}, text});
        if (!outcome || !session.perform(*outcome))
            qFatal("The text cannot be pasted.");
        pane()->viewport()->repaint();
        const double pasted = double(timer.nsecsElapsed()) / 1e9;
        QTest::qWait(300);
        timer.start();
        session.undo();
        pane()->viewport()->repaint();
        const double undone = double(timer.nsecsElapsed()) / 1e9;
        QTest::qWait(300);
        return {pasted, undone};
    }

    [[nodiscard]] double growth() const { return m_growth; }

    static double residentMebibytes()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
    }

    /// Seconds until the pane has painted the letter, with all that the window does before.
    double pressKey()
    {
        m_paintedAfter = 0;
        m_timer.start();
        static const QString sentence = QStringLiteral("the two sides agreed to step up cooperation ");
        const QString letter = sentence.mid(m_pressed++ % sentence.size(), 1);
        QKeyEvent press(QEvent::KeyPress, letter == QStringLiteral(" ") ? Qt::Key_Space : Qt::Key_A,
                        Qt::NoModifier, letter);
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
    qsizetype m_pressed = 0;
    bool m_painting = false;
    qint64 m_paintedAfter = 0; ///< nanoseconds
    double m_growth = 0;       ///< MiB, from an empty release to the large one
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

void opening(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(desk->openAgain());
}

void pasting(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(desk->pasteAndUndo().first);
}

void undoing(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(desk->pasteAndUndo().second);
}

/// Not a time: the release's memory, in MiB, under the name of seconds.
void memory(benchmark::State& state)
{
    for (auto _ : state)
        state.SetIterationTime(desk->growth());
}

void fewTimes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->UseManualTime()->Iterations(1)->Repetitions(FewTimes)->ReportAggregatesOnly()->Unit(
        benchmark::kMillisecond);
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
BENCHMARK(opening)->Apply(fewTimes);
BENCHMARK(pasting)->Apply(fewTimes);
BENCHMARK(undoing)->Apply(fewTimes);
BENCHMARK(memory)->UseManualTime()->Iterations(1)->Repetitions(2)->ReportAggregatesOnly()->Unit(
    benchmark::kSecond);

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
