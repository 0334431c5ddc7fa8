#include "translation/TranslationMemory.h"

#include "translation/Adaptation.h"
#include "translation/Difference.h"
#include "translation/Evening.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QThreadStorage>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

/// The connections of each thread, by the number of the memory. Qt closes them before QThread::wait()
/// returns; a thread_local would be destroyed after it, maybe beside the statics of a program that is ending.
QThreadStorage<std::map<quint64, std::unique_ptr<MemoryStore>>> connections;

quint64 nextNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// The highest score, for all that was seen, of a candidate with this S + G: G is known to within some
/// hundredths, and letters are not alike where words are not. tests/bench/MemoryBench.cpp measures what it
/// costs.
double mostFor(double likeness)
{
    return 3.0 + 30.0 * likeness + 40.0 * std::min(1.0, 0.6 + 0.25 * likeness);
}

bool isWorthKeeping(const PerLanguage<QString>& text)
{
    for (const Language language : base::Languages)
        if (text[language].isEmpty() || text[language].size() > MaxSegmentUnits)
            return false;
    return text[Language::Korean] != text[Language::English];
}

/// Keeps the best `limit` of what it is given, best first.
template <typename Scored>
void keepBest(QList<Scored>& best, Scored candidate, int limit)
{
    const auto place =
        std::upper_bound(best.begin(), best.end(), candidate, [](const Scored& a, const Scored& b) {
            return a.score != b.score ? a.score > b.score : a.id > b.id;
        });
    if (place == best.end() && best.size() >= limit)
        return;
    best.insert(place, candidate);
    if (best.size() > limit)
        best.removeLast();
}

} // namespace

PreparedSegments prepared(const QList<Segment>& segments)
{
    PreparedSegments result;
    result.rows.reserve(segments.size());
    for (const Segment& segment : segments) {
        PerLanguage<QString> even;
        for (const Language language : base::Languages)
            even[language] = evened(segment.text[language]);
        if (!isWorthKeeping(even))
            continue;
        const quint64 key = hashOf(even[Language::English], hashOf(even[Language::Korean]));
        result.rows.append({segment, static_cast<qint64>(key)});
        for (const Language language : base::Languages)
            result.entries[language].push_back(indexEntry(0, even[language], language));
    }
    return result;
}

TranslationMemory::TranslationMemory(QString path)
    : m_path(std::move(path))
    , m_number(nextNumber())
{
}

TranslationMemory::~TranslationMemory()
{
    if (connections.hasLocalData())
        connections.localData().erase(m_number);
}

base::Result<std::shared_ptr<TranslationMemory>> TranslationMemory::open(const QString& path)
{
    std::shared_ptr<TranslationMemory> memory(new TranslationMemory(path));
    if (auto opened = memory->store(); !opened)
        return opened.error();
    return memory;
}

QString TranslationMemory::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/communique/memory.sqlite"_s;
}

base::Result<MemoryStore*> TranslationMemory::store() const
{
    std::unique_ptr<MemoryStore>& connection = connections.localData()[m_number];
    if (!connection) {
        auto opened = std::make_unique<MemoryStore>();
        if (auto result = opened->open(m_path); !result)
            return result.error();
        connection = std::move(opened);
    }
    return connection.get();
}

base::Result<Added> TranslationMemory::add(PreparedSegments segments)
{
    const auto database = store();
    if (!database)
        return database.error();
    const QMutexLocker writing(&m_writing);
    const auto ids = (*database)->add(segments.rows);
    if (!ids)
        return ids.error();
    Added result;
    result.added = std::count_if(ids->begin(), ids->end(), [](qint64 id) { return id != 0; });
    result.known = ids->size() - result.added;
    const QWriteLocker indexing(&m_indexLock);
    const auto first = std::find_if(ids->begin(), ids->end(), [](qint64 id) { return id != 0; });
    for (const Language language : base::Languages) {
        MemoryIndex& index = openIndex(**database, language);
        // An index that is behind stays behind, so that it catches up from where it is.
        if (first == ids->end() || index.lastId() != *first - 1)
            continue;
        for (qsizetype i = 0; i < ids->size(); ++i) {
            if (ids->at(i) == 0)
                continue;
            IndexEntry& entry = segments.entries[language][static_cast<std::size_t>(i)];
            entry.id = static_cast<quint32>(ids->at(i));
            index.add(std::move(entry));
        }
    }
    return result;
}

base::Result<int> TranslationMemory::remove(const QList<qint64>& ids)
{
    const auto database = store();
    if (!database)
        return database.error();
    const QMutexLocker writing(&m_writing);
    return (*database)->remove(ids);
}

base::Result<int> TranslationMemory::removeRelease(const QString& releaseId)
{
    const auto database = store();
    if (!database)
        return database.error();
    const QMutexLocker writing(&m_writing);
    return (*database)->removeRelease(releaseId);
}

base::Result<qint64> TranslationMemory::count() const
{
    const auto database = store();
    return database ? (*database)->count() : database.error();
}

base::Result<void> TranslationMemory::forEach(const std::function<bool(const StoredSegment&)>& each) const
{
    const auto database = store();
    return database ? (*database)->forEach(0, each) : database.error();
}

/// Call it with the index locked for writing.
MemoryIndex& TranslationMemory::openIndex(const MemoryStore& store, Language language) const
{
    std::unique_ptr<MemoryIndex>& index = m_index[language];
    if (index)
        return *index;
    index = std::make_unique<MemoryIndex>(m_path + u".%1.index"_s.arg(base::code(language)), store.identity(),
                                          language);
    // Removed segments stay in the index until they are a burden to it.
    const auto count = store.count();
    if (count && index->size() > *count + *count / 4 + 1000)
        index->clear();
    return *index;
}

base::Result<void> TranslationMemory::makeReady(Language language, const Progress& progress) const
{
    const auto database = store();
    if (!database)
        return database.error();
    const qint64 last = (*database)->lastId();
    {
        const QReadLocker reading(&m_indexLock);
        if (m_index[language] && m_index[language]->lastId() >= last)
            return {};
    }
    const QWriteLocker writing(&m_indexLock);
    MemoryIndex& index = openIndex(**database, language);
    const qint64 from = index.lastId();
    return (*database)->forEachText(from, language, [&](qint64 id, const QString& text) {
        index.add(indexEntry(id, evened(text), language));
        return !progress || id % 1024 != 0 || progress(id - from, last - from);
    });
}

base::Result<QList<Match>> TranslationMemory::lookUp(const Query& query) const
{
    const auto database = store();
    if (!database)
        return database.error();
    const QString even = evened(query.text);
    if (even.isEmpty() || even.size() > MaxSegmentUnits || query.limit < 1)
        return QList<Match>{};
    if (auto ready = makeReady(query.language); !ready)
        return ready.error();
    const Similarity similarity(even, query.language);
    std::vector<MemoryIndex::Candidate> candidates;
    {
        const QReadLocker reading(&m_indexLock);
        candidates = m_index[query.language]->candidates(even, similarity);
    }
    QList<Scored> best;
    for (const MemoryIndex::Candidate& candidate : candidates) {
        const double most = mostFor(static_cast<double>(candidate.likeness));
        if (most < query.minimum || (best.size() >= query.limit && most < best.last().score))
            break;
        const QString text = evened((*database)->textOf(candidate.id, query.language));
        const int least = best.size() >= query.limit ? best.last().score : query.minimum;
        const Profile profile = profileOf(text, query.language);
        const int score = similarity.atLeast(least, text, profile, gramsOf(profile.stems, query.language));
        if (!text.isEmpty() && score >= query.minimum)
            keepBest(best, Scored{score, candidate.id}, query.limit);
    }
    return matches(query, best);
}

base::Result<QList<int>> TranslationMemory::bestScores(const QList<Query>& queries) const
{
    const auto database = store();
    if (!database)
        return database.error();
    QList<int> best;
    std::vector<Similarity> similarities;
    for (const Query& query : queries) {
        similarities.emplace_back(evened(query.text), query.language);
        best.append(0);
    }
    const Language language = queries.value(0).language;
    auto read = (*database)->forEachText(0, language, [&](qint64, const QString& text) {
        const QString even = evened(text);
        const Profile profile = profileOf(even, language);
        const std::vector<quint32> grams = gramsOf(profile.stems, language);
        for (qsizetype i = 0; i < best.size(); ++i) {
            const Similarity& similarity = similarities[static_cast<std::size_t>(i)];
            best[i] = std::max(best[i], similarity.atLeast(best[i] + 1, even, profile, grams));
        }
        return true;
    });
    return read ? best : base::Result<QList<int>>(read.error());
}

base::Result<QList<Match>> TranslationMemory::matches(const Query& query, QList<Scored> scored) const
{
    const auto database = store();
    if (!database)
        return database.error();
    QList<Match> result;
    const Language target = base::other(query.language);
    for (const Scored& one : scored) {
        const auto stored = (*database)->find(one.id);
        if (!stored)
            continue;
        Match match;
        match.id = one.id;
        match.score = one.score;
        match.source = stored->segment.text[query.language];
        match.storedTarget = stored->segment.text[target];
        match.level = stored->segment.level;
        match.origin = stored->segment.origin;
        match.uses = stored->uses;
        const auto adapted = adaptedTarget(query.text, match.source, match.storedTarget, query.language);
        match.adapted = adapted.has_value();
        match.target = adapted.value_or(match.storedTarget);
        const Difference difference = differenceBetween(match.source, query.text, query.language);
        match.differing = difference.first;
        match.unmatched = difference.second;
        result.append(match);
    }
    std::stable_sort(result.begin(), result.end(), [](const Match& a, const Match& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.origin.date != b.origin.date ? a.origin.date > b.origin.date
                                              : a.origin.added > b.origin.added;
    });
    return result;
}

} // namespace communique::translation
