#include "Percentile.h"
#include "PressPairs.h"

#include "translation/TmxFiles.h"
#include "translation/TmxWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

/// The translation memory with many segments: bench-memory [SEGMENTS [FOLDER]]. One figure a line: name,
/// value. With a folder, the files stay there.
using namespace Qt::StringLiterals;

namespace {

using namespace communique;
using translation::TranslationMemory;

constexpr quint32 Questions = 500;
constexpr quint32 Sample = 50;

void print(const char* name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

double residentMiB(const char* key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.mid(static_cast<qsizetype>(qstrlen(key)))
                       .simplified()
                       .split(' ')
                       .value(0)
                       .toDouble() /
                   1024;
    return 0;
}

void writeTmx(const QString& path, quint32 count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The TMX file can't be written.");
    translation::TmxWriter writer(file);
    for (quint32 i = 0; i < count; ++i)
        writer.add(bench::PressPairs::pair(i));
    if (!writer.finish())
        qFatal("The TMX file can't be written.");
}

QString question(quint32 i, quint32 count)
{
    const auto number = static_cast<quint32>((quint64(i) * 7919 + 13) % count);
    return bench::PressPairs::varied(number);
}

/// The questions, a line each, for other programs.
void writeQuestions(const QString& path, quint32 count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The questions can't be written.");
    for (quint32 i = 0; i < Questions; ++i)
        file.write(question(i, count).toUtf8() + '\n');
}

void measureLookUp(const TranslationMemory& memory, quint32 count, base::Language language, const char* name)
{
    std::vector<double> times;
    for (quint32 i = 0; i < Questions; ++i) {
        const QString text = language == base::Language::Korean
                                 ? question(i, count)
                                 : bench::PressPairs::pair(count + i).text[base::Language::English];
        QElapsedTimer timer;
        timer.start();
        const auto matches = memory.lookUp({text, language, 9, 60});
        if (!matches)
            qFatal("%s", qPrintable(matches.error().message));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print((std::string(name) + "-p95").c_str(), bench::p95(times));
    std::sort(times.begin(), times.end());
    print((std::string(name) + "-p50").c_str(), times[times.size() / 2]);
}

/// How often the score of the best match is that of an exhaustive search.
void measureRecall(const TranslationMemory& memory, quint32 count)
{
    QList<translation::Query> queries;
    for (quint32 i = 0; i < Sample; ++i)
        queries.append({question(i * 5 + 2, count), base::Language::Korean, 9, 50});
    const auto best = memory.bestScores(queries);
    quint32 found = 0;
    for (quint32 i = 0; i < Sample; ++i) {
        const auto ours = memory.lookUp(queries[i]);
        found += (ours->isEmpty() ? 0 : ours->first().score) == (best->at(i) < 50 ? 0 : best->at(i));
    }
    print("recall", static_cast<double>(found) / Sample);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 count = arguments.value(1, u"1000000"_s).toUInt();
    QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    const QString tmx = folder + u"/memory.tmx"_s;
    writeTmx(tmx, count);
    writeQuestions(folder + u"/questions.txt"_s, count);
    print("tmx-mib", static_cast<double>(QFileInfo(tmx).size()) / 1048576);
    const double before = residentMiB("VmRSS:");
    {
        auto memory = TranslationMemory::open(folder + u"/memory.sqlite"_s);
        QElapsedTimer timer;
        timer.start();
        const auto imported = translation::importTmx(**memory, tmx, QDateTime::currentDateTimeUtc());
        print("import-seconds", static_cast<double>(timer.elapsed()) / 1000);
        if (!imported || imported->fault)
            qFatal("%s", qPrintable((imported ? *imported->fault : imported.error()).message));
        print("segments", static_cast<double>(imported->added.added));
        print("import-peak-mib", residentMiB("VmHWM:") - before);
    }
    QElapsedTimer timer;
    timer.start();
    auto memory = TranslationMemory::open(folder + u"/memory.sqlite"_s);
    (void)(*memory)->makeReady(base::Language::Korean);
    print("ready-ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    measureLookUp(**memory, count, base::Language::Korean, "korean");
    print("lookup-mib", residentMiB("VmRSS:") - before);
    print("lookup-own-mib", residentMiB("RssAnon:"));
    measureLookUp(**memory, count, base::Language::English, "english");
    measureRecall(**memory, count);
}
