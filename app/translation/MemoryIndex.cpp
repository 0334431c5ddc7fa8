#include "translation/MemoryIndex.h"

#include "translation/Evening.h"
#include "translation/SignatureScan.h"

#include <QLockFile>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

constexpr std::size_t ChunkSegments = 16'384;
/// So many get their stems compared, and so many of these are handed out to be scored.
constexpr std::size_t Ranked = 2000;
constexpr std::size_t HandedOut = 200;

/// At the start of every chunk; the arrays follow in the order of the members of Chunk.
struct ChunkHeader
{
    char magic[8] = {'C', 'M', 'Q', 'I', 'D', 'X', '0', '1'};
    quint64 identity = 0; ///< of the database and of the profile's rules
    quint64 bytes = 0;    ///< of the whole chunk
    quint32 count = 0;
    quint32 lastId = 0;
    quint64 check = 0; ///< of the bytes behind this header
};

quint64 checkOf(const uchar* bytes, qint64 size)
{
    quint64 check = 0;
    for (qint64 at = 0; at + 8 <= size; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        check = (check ^ word) * 0x9fb21c651e98df25ULL;
        check ^= check >> 35;
    }
    return check;
}

/// Changes whenever Profile, its grams or this file's layout do.
constexpr quint64 Rules = 1;

quint64 identityOf(const QByteArray& database, base::Language language)
{
    return hashOf(QString::fromUtf8(database), Rules * 2 + static_cast<quint64>(language));
}

} // namespace

/// Views into a mapped or an owned stretch of bytes.
struct MemoryIndex::Chunk
{
    QByteArray owned;
    uchar* mapped = nullptr;
    std::size_t count = 0;
    const quint64* signatures = nullptr; ///< four words each
    const quint32* ids = nullptr;
    const quint32* exact = nullptr;
    const quint32* stemEnds = nullptr; ///< in units of `stems`
    const char16_t* stems = nullptr;

    void look(const uchar* bytes)
    {
        const auto* header = reinterpret_cast<const ChunkHeader*>(bytes); // NOLINT
        count = header->count;
        signatures = reinterpret_cast<const quint64*>(bytes + sizeof(ChunkHeader));     // NOLINT
        ids = reinterpret_cast<const quint32*>(signatures + IndexEntry::Words * count); // NOLINT
        exact = ids + count;
        stemEnds = exact + count;
        stems = reinterpret_cast<const char16_t*>(stemEnds + count); // NOLINT
    }
    [[nodiscard]] std::u16string_view stemsOf(std::size_t i) const
    {
        const quint32 from = i == 0 ? 0 : stemEnds[i - 1];
        return {stems + from, stemEnds[i] - from};
    }
};

IndexEntry indexEntry(qint64 id, const QString& evened, base::Language language)
{
    IndexEntry entry;
    entry.id = static_cast<quint32>(id);
    entry.exact = static_cast<quint32>(hashOf(evened));
    entry.stems = profileOf(evened, language).stems;
    forEachGram(entry.stems, language,
                [&](quint32 gram) { entry.signature[gram / 64 % IndexEntry::Words] |= 1ULL << (gram % 64); });
    return entry;
}

MemoryIndex::MemoryIndex(QString path, QByteArray identity, base::Language language)
    : m_file(std::move(path))
    , m_identity(std::move(identity))
    , m_language(language)
{
    m_tail.reserve(ChunkSegments);
    load();
}

MemoryIndex::~MemoryIndex() = default;

void MemoryIndex::load()
{
    if (!m_file.exists() || !m_file.open(QIODevice::ReadOnly))
        return;
    while (loadChunk()) {
    }
}

/// The next chunk of the file, if it is whole and follows the last one.
bool MemoryIndex::loadChunk()
{
    ChunkHeader header;
    const ChunkHeader expected;
    if (!m_file.seek(m_known) ||
        m_file.read(reinterpret_cast<char*>(&header), sizeof header) != qint64(sizeof header) || // NOLINT
        std::memcmp(header.magic, expected.magic, sizeof header.magic) != 0 ||
        header.identity != identityOf(m_identity, m_language) || header.lastId <= m_lastId ||
        header.count == 0 || header.count > ChunkSegments ||
        header.bytes < sizeof header + header.count * 44ULL ||
        header.bytes > quint64(m_file.size() - m_known))
        return false;
    Chunk chunk;
    chunk.mapped = m_file.map(m_known, static_cast<qint64>(header.bytes));
    if (!chunk.mapped)
        return false;
    chunk.look(chunk.mapped);
    const quint64 units = (header.bytes - sizeof header - header.count * 44ULL) / 2;
    bool sound = checkOf(chunk.mapped + sizeof header, static_cast<qint64>(header.bytes - sizeof header)) ==
                 header.check;
    quint32 before = 0;
    for (std::size_t i = 0; sound && i < chunk.count; ++i) {
        sound = chunk.stemEnds[i] >= before && chunk.stemEnds[i] <= units;
        before = chunk.stemEnds[i];
    }
    if (!sound) {
        m_file.unmap(chunk.mapped);
        return false;
    }
    m_known += static_cast<qint64>(header.bytes);
    m_lastId = header.lastId;
    m_chunks.push_back(std::move(chunk));
    return true;
}

void MemoryIndex::clear()
{
    m_chunks.clear();
    m_tail.clear();
    m_lastId = 0;
    m_known = 0;
    m_file.close(); // unmaps
    m_file.remove();
}

qsizetype MemoryIndex::size() const
{
    std::size_t count = m_tail.size();
    for (const Chunk& chunk : m_chunks)
        count += chunk.count;
    return static_cast<qsizetype>(count);
}

void MemoryIndex::add(IndexEntry entry)
{
    if (entry.id <= m_lastId)
        return;
    m_lastId = entry.id;
    m_tail.push_back(std::move(entry));
    if (m_tail.size() == ChunkSegments)
        seal();
}

/// Makes a chunk of the tail.
void MemoryIndex::seal()
{
    QByteArray bytes(sizeof(ChunkHeader), '\0');
    const auto append = [&](const void* data, std::size_t size) {
        bytes.append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    };
    for (const IndexEntry& entry : m_tail)
        append(entry.signature.data(), sizeof entry.signature);
    for (const IndexEntry& entry : m_tail)
        append(&entry.id, sizeof entry.id);
    for (const IndexEntry& entry : m_tail)
        append(&entry.exact, sizeof entry.exact);
    quint32 end = 0;
    for (const IndexEntry& entry : m_tail) {
        end += static_cast<quint32>(entry.stems.size());
        append(&end, sizeof end);
    }
    for (const IndexEntry& entry : m_tail)
        append(entry.stems.data(), entry.stems.size() * sizeof(char16_t));
    bytes.append((8 - bytes.size() % 8) % 8, '\0'); // the next chunk is aligned
    ChunkHeader header;
    header.identity = identityOf(m_identity, m_language);
    header.bytes = static_cast<quint64>(bytes.size());
    header.count = static_cast<quint32>(m_tail.size());
    header.lastId = static_cast<quint32>(m_lastId);
    header.check = checkOf(reinterpret_cast<const uchar*>(bytes.constData()) + sizeof header, // NOLINT
                           bytes.size() - qint64(sizeof header));
    std::memcpy(bytes.data(), &header, sizeof header);
    m_tail.clear();
    appendToFile(bytes);
}

/// Whether a chunk of this index can be written behind those that are known. What is broken there goes.
bool MemoryIndex::makeRoom(QFile& file) const
{
    if (m_known == 0 && file.exists() && !file.remove()) // not cut: another program may look at it
        return false;
    if (!file.open(QIODevice::ReadWrite) || file.size() < m_known || !file.seek(m_known))
        return false;
    ChunkHeader next;
    const bool another =
        file.read(reinterpret_cast<char*>(&next), sizeof next) == qint64(sizeof next) && // NOLINT
        next.identity == identityOf(m_identity, m_language) && next.bytes <= quint64(file.size() - m_known);
    return !another && file.resize(m_known) && file.seek(m_known);
}

/// Where another program has gone on with the file meanwhile, or it can't be written, the chunk stays in
/// memory.
void MemoryIndex::appendToFile(const QByteArray& bytes)
{
    QLockFile lock(m_file.fileName() + u".lock"_s);
    Chunk chunk;
    const bool allOnFile =
        std::all_of(m_chunks.begin(), m_chunks.end(), [](const Chunk& c) { return c.mapped; });
    if (allOnFile && lock.tryLock(100)) {
        if (m_known == 0)
            m_file.close();
        QFile file(m_file.fileName());
        const bool written = makeRoom(file) && file.write(bytes) == bytes.size() && file.flush();
        // Asking for the size makes the file notice that it grew.
        if (written && (m_file.isOpen() || m_file.open(QIODevice::ReadOnly)) && m_file.size() > m_known)
            chunk.mapped = m_file.map(m_known, bytes.size());
    }
    if (chunk.mapped) {
        m_known += bytes.size();
        chunk.look(chunk.mapped);
    } else {
        chunk.owned = bytes;
        chunk.look(reinterpret_cast<const uchar*>(chunk.owned.constData())); // NOLINT
    }
    m_chunks.push_back(std::move(chunk));
}

std::vector<MemoryIndex::Candidate> MemoryIndex::candidates(const QString& evened,
                                                            const Similarity& query) const
{
    const IndexEntry wanted = indexEntry(0, evened, m_language);
    std::vector<quint16> likeness;
    likeness.reserve(static_cast<std::size_t>(size()));
    for (const Chunk& chunk : m_chunks)
        scanSignatures(wanted.signature, chunk.signatures, chunk.count, likeness);
    for (const IndexEntry& entry : m_tail)
        scanSignatures(wanted.signature, entry.signature.data(), 1, likeness);

    std::array<quint32, 1001> histogram{};
    for (const quint16 value : likeness)
        ++histogram[value];
    std::size_t least = 1000;
    for (std::size_t sum = histogram[1000]; least > 1 && sum + histogram[least - 1] <= Ranked; --least)
        sum += histogram[least - 1];

    std::vector<Candidate> ranked;
    ranked.reserve(Ranked);
    std::size_t place = 0;
    const auto consider = [&](quint32 id, quint32 exact, std::u16string_view stems) {
        const quint16 value = likeness[place++];
        if (exact == wanted.exact)
            ranked.push_back({id, 2.0F});
        else if (value >= least && value > 0 && ranked.size() < 2 * Ranked)
            ranked.push_back(
                {id, static_cast<float>(query.stemLikeness(stems)) + static_cast<float>(value) / 1000.0F});
    };
    for (const Chunk& chunk : m_chunks)
        for (std::size_t i = 0; i < chunk.count; ++i)
            if (likeness[place] >= least || chunk.exact[i] == wanted.exact)
                consider(chunk.ids[i], chunk.exact[i], chunk.stemsOf(i));
            else
                ++place;
    for (const IndexEntry& entry : m_tail)
        consider(entry.id, entry.exact, entry.stems);

    const std::size_t count = std::min(HandedOut, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end(),
                      [](const Candidate& a, const Candidate& b) {
                          return a.likeness != b.likeness ? a.likeness > b.likeness : a.id > b.id;
                      });
    ranked.resize(count);
    return ranked;
}

} // namespace communique::translation
