#pragma once

#include "base/Result.h"
#include "translation/MemoryIndex.h"
#include "translation/MemoryStore.h"
#include "translation/Segment.h"

#include <QMutex>
#include <QReadWriteLock>

#include <atomic>
#include <functional>
#include <memory>

namespace communique::translation {

/// What is looked for.
struct Query
{
    QString text;
    Language language = Language::Korean; ///< of `text`; the answer is in the other one
    int limit = 9;
    int minimum = 60; ///< score, see Similarity
};

/// What was found.
struct Match
{
    qint64 id = 0;
    int score = 0;
    QString source;         ///< as it stands in the memory
    QString target;         ///< to insert: with the numbers and dates of the query where that is certain
    QString storedTarget;   ///< as it stands in the memory
    bool adapted = false;   ///< target is not storedTarget
    QList<Range> differing; ///< words of `source` that the query says differently
    QList<Range> unmatched; ///< words of the query that `source` says differently
    Level level = Level::Block;
    Origin origin;
    int uses = 1;
};

/// Told how far a long job has come; returns false to end it.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Segments with everything worked out that needs no database: may be made on any thread.
struct PreparedSegments
{
    QList<MemoryStore::Row> rows;
    PerLanguage<std::vector<IndexEntry>> entries; ///< without ids
};
/// Empty, one-sided and too long segments, and those with the same text on both sides, are left out.
[[nodiscard]] PreparedSegments prepared(const QList<Segment>& segments);

struct Added
{
    qint64 added = 0;
    qint64 known = 0; ///< were there already
};

/// The translation memory: `memory.sqlite` with one index file for each language beside it. It may be called
/// from any thread; every thread gets a connection of its own. Calls are made off the UI thread: see
/// MatchFinder.
class TranslationMemory
{
public:
    /// See MemoryStore::open() for what can go wrong.
    [[nodiscard]] static base::Result<std::shared_ptr<TranslationMemory>> open(const QString& path);
    /// `memory.sqlite` in the data folder of this person.
    [[nodiscard]] static QString standardPath();
    ~TranslationMemory();

    /// Pairs are one when both texts are equal after evened(); the newest origin stays.
    [[nodiscard]] base::Result<Added> add(const QList<Segment>& segments) { return add(prepared(segments)); }
    [[nodiscard]] base::Result<Added> add(PreparedSegments segments);
    [[nodiscard]] base::Result<int> remove(const QList<qint64>& ids);
    [[nodiscard]] base::Result<int> removeRelease(const QString& releaseId);

    [[nodiscard]] base::Result<qint64> count() const;
    /// Every segment in the order in which they came, until `each` returns false.
    [[nodiscard]] base::Result<void> forEach(const std::function<bool(const StoredSegment&)>& each) const;

    /// Best first; of equal scores the newest first.
    [[nodiscard]] base::Result<QList<Match>> lookUp(const Query& query) const;
    /// The best score for each query, by scoring every segment: for measuring lookUp(). All in one language.
    [[nodiscard]] base::Result<QList<int>> bestScores(const QList<Query>& queries) const;

    /// Makes the index of a language complete; a look-up does it by itself. A million segments take some
    /// seconds where the index file is missing.
    [[nodiscard]] base::Result<void> makeReady(Language language, const Progress& progress = {}) const;

private:
    explicit TranslationMemory(QString path);

    struct Scored
    {
        int score;
        qint64 id;
    };
    [[nodiscard]] base::Result<MemoryStore*> store() const;
    MemoryIndex& openIndex(const MemoryStore& store, Language language) const;
    [[nodiscard]] base::Result<QList<Match>> matches(const Query& query, QList<Scored> scored) const;

    QString m_path;
    quint64 m_number; ///< of this object in the process: the key to the connections of each thread
    mutable QMutex m_writing;
    mutable QReadWriteLock m_indexLock;
    mutable PerLanguage<std::unique_ptr<MemoryIndex>> m_index; ///< made when first needed
};

} // namespace communique::translation
