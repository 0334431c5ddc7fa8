#pragma once

#include "base/Language.h"
#include "translation/Similarity.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <memory>
#include <vector>

namespace communique::translation {

/// One text in the index: what a look-up needs to know before it reads the database.
struct IndexEntry
{
    static constexpr std::size_t Words = 4;

    quint32 id = 0;
    quint32 exact = 0;                      ///< hash of the evened text
    std::array<quint64, Words> signature{}; ///< one bit for each gram, by its hash
    std::u16string stems;
};

[[nodiscard]] IndexEntry indexEntry(qint64 id, const QString& evened, base::Language language);

/// Finds the few segments that a fuzzy look-up has to score. It keeps a signature of 256 bits for each
/// segment: a look-up counts common bits of all of them (32 MB for a million), takes the likeliest, and ranks
/// these by the edit distance of their stems.
///
/// The file beside the database (`memory.sqlite.ko.index`) is a row of chunks of 16,384 segments, mapped into
/// memory; it is only ever appended to. What is missing from it is added by whoever opens it; a file that is
/// damaged or of another database is made anew. Not thread-safe: the owner locks.
class MemoryIndex
{
public:
    MemoryIndex(QString path, QByteArray identity, base::Language language);
    ~MemoryIndex();
    Q_DISABLE_COPY_MOVE(MemoryIndex)

    /// Ids grow with every call. Those up to lastId() are left out.
    void add(IndexEntry entry);
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] qsizetype size() const;
    /// Forgets everything, and the file.
    void clear();

    struct Candidate
    {
        quint32 id;
        float likeness; ///< S + G of Similarity, 0 to 2; G is estimated
    };
    /// Segments that may hold the best matches, best first by what the index knows.
    [[nodiscard]] std::vector<Candidate> candidates(const QString& evened, const Similarity& query) const;

private:
    struct Chunk;

    void load();
    [[nodiscard]] bool loadChunk();
    void seal();
    [[nodiscard]] bool makeRoom(QFile& file) const;
    void appendToFile(const QByteArray& bytes);

    QFile m_file;
    QByteArray m_identity;
    base::Language m_language;
    std::vector<Chunk> m_chunks;
    std::vector<IndexEntry> m_tail;
    qint64 m_lastId = 0;
    qint64 m_known = 0; ///< bytes of the file that are in m_chunks
};

} // namespace communique::translation
