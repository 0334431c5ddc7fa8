#pragma once

#include "base/Clock.h"
#include "session/DocumentSession.h"
#include "session/Insertion.h"
#include "translation/MatchFinder.h"

#include <QTimer>

namespace communique::session {

/// Something that was translated before and is like the text at the caret.
struct MemoryHit
{
    translation::Match match;
    QString asked;                     ///< what is like it: the text, or one sentence of it
    Insertion fits = Insertion::Whole; ///< Part where it is like a sentence
};

/// The translation memory beside the open release: what it has for the text at the caret, and what goes into
/// it. Translations go in a moment after they were confirmed as reviewed, all of a release when it is set to
/// published. Lives in the UI thread; the memory is opened, asked and filled on others.
class MemoryDesk : public QObject
{
    Q_OBJECT

public:
    /// `path` is the file of the memory; it is opened when it is first needed.
    MemoryDesk(QString path, const base::Clock& clock, QObject* parent = nullptr);
    /// Waits until everything that was confirmed is in the memory.
    ~MemoryDesk() override;

    void setSession(DocumentSession* session);
    /// Somebody can see the matches. Nothing is looked up otherwise.
    void setWatched(bool watched);
    /// The person is not in the text of the caret but in a cell or an alternative text of its block; nothing
    /// for the text itself, to which also another block leads back.
    void setPart(const std::optional<BlockPart>& part);
    /// Asks again: the memory has grown by other means.
    void lookAgain();
    /// What waits for the pause after a confirmation goes into the memory now.
    void fill();

    enum class Standing : quint8 {
        Nowhere,  ///< no release, or the caret is in no text that is translated
        NoSource, ///< there is no source text to translate
        Looking,  ///< the answer is on its way; hits() are those of a moment ago, of the same text
        Answered, ///< hits() are those of the text as it stands
        Unusable  ///< see fault()
    };
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] const QList<MemoryHit>& hits() const { return m_hits; }
    /// Whose translation the hits are for, or the text of the block of part(); nothing for Nowhere.
    [[nodiscard]] const std::optional<editing::TextPlace>& place() const { return m_place; }
    [[nodiscard]] const std::optional<BlockPart>& part() const { return m_part; }
    [[nodiscard]] const QString& fault() const { return m_fault; }

    /// Puts the translation of a hit into the release, as one undo step. False where there is no such hit.
    bool insert(qsizetype hit);

    /// The memory, for work on other threads; opens it where it is not open yet.
    [[nodiscard]] QFuture<translation::OpenedMemory> memory();

Q_SIGNALS:
    /// Other hits, or another standing.
    void answered();
    /// Pairs of the release went into the memory.
    void filled(qint64 added);
    /// They could not; a sentence says why.
    void failed(const QString& message);

private:
    void follow(const editing::ChangeSet& changes);
    void followSelection();
    void collect(const editing::ChangeSet& changes);
    void look();
    void lookAnew();
    void ask();
    void take(int question, const QList<QList<translation::Match>>& matches);
    void show(Standing standing, QList<MemoryHit> hits = {});
    translation::MatchFinder& finder();
    [[nodiscard]] QString sourceText() const;

    QString m_path;
    const base::Clock& m_clock;
    DocumentSession* m_session = nullptr;
    std::optional<QFuture<translation::OpenedMemory>> m_memory;
    std::unique_ptr<translation::MatchFinder> m_finder;

    bool m_watched = false;
    std::optional<editing::TextPlace> m_place;
    std::optional<BlockPart> m_part; ///< of the block of m_place
    QString m_text;                  ///< that was asked for, or is about to be
    QStringList m_asked;             ///< of the question that waits: the text, and its sentences
    int m_question = 0;
    QTimer m_pause; ///< nobody is asked while somebody types
    Standing m_standing = Standing::Nowhere;
    QList<MemoryHit> m_hits;
    QString m_fault;

    Release m_before;                      ///< as it was when changes were last collected
    QList<editing::TextPlace> m_confirmed; ///< as reviewed, and not in the memory yet
    bool m_published = false;              ///< and not in the memory yet
    QTimer m_filling;                      ///< a confirmation may be taken back at once
};

} // namespace communique::session
