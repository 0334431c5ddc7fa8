#include "BilingualRelease.h"
#include "PressPairs.h"

#include "checks/Runner.h"
#include "document/Form.h"
#include "document/ReleaseFile.h"
#include "editing/Commands.h"
#include "readers/Readers.h"
#include "writers/Writers.h"
#include "writers/pdf/PdfWriter.h"
#include "writers/pdf/TextLayout.h"

#include "language/Spelling.h"
#include <QCoreApplication>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>

/// What the core takes for a 200-block release in both languages. Figures to compare from one day to the
/// next.
using namespace Qt::StringLiterals;

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
    const document::Form& form = *document::builtInForm(QStringLiteral("mofa"));
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

/// Pages of one language after a key press in the middle of ten of them.
void relayout(benchmark::State& state)
{
    const document::Form& form = *document::builtInForm(QStringLiteral("mofa"));
    const QList<Language> language{Language::English};
    writers::pdf::keepLayouts(200'000); // as the window does
    int blocks = 0;
    while (writers::pdf::layoutOf(bench::bilingualRelease(blocks), form, language).pages < 10)
        blocks += 5;
    document::Release ten = bench::bilingualRelease(blocks);
    const auto caret = editing::Selection::caret(
        {editing::TextPlace::inBlock(QStringLiteral("b%1").arg(blocks / 2), Language::English), 5});
    for (auto _ : state) {
        state.PauseTiming();
        const auto outcome = editing::commands::insertText(ten, caret, QStringLiteral("x"));
        ten = editing::applySteps(outcome->steps, ten)->release;
        state.ResumeTiming();
        benchmark::DoNotOptimize(writers::pdf::layoutOf(ten, form, language));
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

/// 500 texts of 25 words, most of which occur once: two words of the trade run together with a particle, or
/// one with an ending. A checker that remembers words gains little.
QStringList textsFor(Language language)
{
    QStringList words = language::Vocabulary::builtIn(language).words().values();
    words.sort();
    const QStringList endings = language == Language::Korean
                                    ? QStringList{u"에서"_s, u"까지"_s, u"의"_s, u"도"_s}
                                    : QStringList{u"s"_s, u"ing"_s, u"ed"_s, u"ly"_s};
    QRandomGenerator random(5);
    QStringList texts;
    for (int i = 0; i < 500; ++i) {
        QStringList text;
        for (int k = 0; k < 25; ++k) {
            const QString& first = words[random.bounded(words.size())];
            const QString& second = words[random.bounded(words.size())];
            text.append((language == Language::Korean ? first + second : first.toLower()) +
                        endings[random.bounded(4)]);
        }
        texts.append(text.join(u' '));
    }
    return texts;
}

/// All of them from a loaded dictionary.
void spell(benchmark::State& state, language::Variety variety)
{
    const Language language = language::languageOf(variety);
    auto checker = language::SpellingChecker::load(variety);
    if (!checker)
        qFatal("%s", qPrintable(checker.error().message));
    const QStringList texts = textsFor(language);
    for (auto _ : state) {
        state.PauseTiming();
        checker = language::SpellingChecker::load(variety); // nothing is remembered
        state.ResumeTiming();
        for (const QString& text : texts)
            benchmark::DoNotOptimize((*checker)->check(text, {}));
    }
}

/// All rules on a release of 60 blocks that differ, in both languages.
void checkAll(benchmark::State& state)
{
    QList<document::BlockPtr> blocks = bench::bilingualRelease(60).blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        document::Block block = *blocks[i];
        const translation::Segment pair = bench::PressPairs::pair(quint32(i));
        for (const Language language : base::Languages)
            block.text[language] = pair.text[language];
        blocks[i] = std::make_shared<const document::Block>(block);
    }
    const document::Release sixty = release().withBlocks(blocks);
    const document::Form& form = *document::builtInForm(QStringLiteral("mofa"));
    const checks::Context context{QDateTime::currentDateTime(), {}, {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(checks::run(sixty, form, context));
}

BENCHMARK(checkAll)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(spell, english, language::Variety::AmericanEnglish)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);
BENCHMARK_CAPTURE(spell, korean, language::Variety::Korean)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK_CAPTURE(write, html, writers::Format::Html)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, txt, writers::Format::Text)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write, pdf, writers::Format::Pdf)->Unit(benchmark::kMillisecond);
BENCHMARK(relayout)->Unit(benchmark::kMillisecond);
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
