#include "BilingualRelease.h"

#include "document/Form.h"
#include "document/ReleaseFile.h"
#include "editing/Commands.h"
#include "readers/Readers.h"
#include "writers/Writers.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

/// What the core takes for a 200-block release in both languages. Figures to compare from one day to the
/// next.
namespace {

using namespace communique;
using base::Language;

const document::Release& release()
{
    static const document::Release made = bench::bilingualRelease(200);
    return made;
}

void write(benchmark::State& state, writers::Format format)
{
    const document::Form& form = document::builtInForm(QStringLiteral("mofa"));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            writers::write(release(), form, format, {Language::Korean, Language::English}));
}

void typing(benchmark::State& state)
{
    const auto caret = editing::Selection::caret(
        {editing::TextPlace::inBlock(QStringLiteral("b100"), Language::English), 5});
    for (auto _ : state) {
        const auto outcome = editing::commands::insertText(release(), caret, QStringLiteral("x"));
        benchmark::DoNotOptimize(editing::applySteps(outcome->steps, release()));
    }
}

void readFile(benchmark::State& state)
{
    const QByteArray bytes = document::writeRelease(release());
    for (auto _ : state)
        benchmark::DoNotOptimize(document::readRelease(bytes));
}

void writeFile(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(document::writeRelease(release()));
}

BENCHMARK_CAPTURE(write, html, writers::Format::Html)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, txt, writers::Format::Text)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, pdf, writers::Format::Pdf)->Unit(benchmark::kMillisecond);
BENCHMARK(typing)->Unit(benchmark::kMicrosecond);
BENCHMARK(readFile)->Unit(benchmark::kMillisecond);
BENCHMARK(writeFile)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
