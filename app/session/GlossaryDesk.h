#pragma once

#include "session/BlockPart.h"
#include "session/DocumentSession.h"
#include "translation/GlossaryExchange.h"
#include "translation/GlossaryStore.h"

#include <QFutureWatcher>
#include <QHash>

#include <atomic>

namespace communique::session {

/// What became of entries that were to go into a person's own glossary.
struct GlossaryAddition
{
    translation::AppliedImport applied;
    QList<translation::ImportRemark> remarks; ///< of reading the file, before anything was added
    QStringList unknownColumns;               ///< of a table: kept, of no meaning here
    bool cancelled = false;                   ///< nothing was added
};

/// The glossary beside the open release: the terms in its source texts, looked up where somebody wants to see
/// them, and the person's own entries. Lives in the UI thread; the glossary is read, and written, on another.
class GlossaryDesk : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the files of the office and of the person; see translation::glossaryFolder().
    explicit GlossaryDesk(QString folder, QObject* parent = nullptr);
    ~GlossaryDesk() override;

    void setSession(DocumentSession* session);

    /// Without a term until loaded() is sent for the first time.
    [[nodiscard]] const translation::Glossary& glossary() const { return m_loaded.glossary; }
    [[nodiscard]] const translation::LoadedGlossary& loadedGlossary() const { return m_loaded; }
    [[nodiscard]] translation::GlossaryLayer layerOf(qsizetype term) const
    {
        return m_loaded.layers.value(term);
    }
    /// Of the files, to be told to a person.
    [[nodiscard]] const QStringList& remarks() const { return m_loaded.remarks; }

    /// The terms in a text of the source language as it stands; nothing for the translation. Found when first
    /// asked for, and kept until the text changes: some tenths of a millisecond for a text that was typed in.
    [[nodiscard]] const QList<translation::TermHit>& hits(const editing::TextPlace& place) const;
    /// The same for a cell or an alternative text.
    [[nodiscard]] const QList<translation::TermHit>& hits(const BlockPart& part) const;
    /// Terms of which a form in either language contains `text`, those that begin with it first.
    [[nodiscard]] QList<qsizetype> lookUp(const QString& text, qsizetype limit) const;
    /// The date on which terms have to hold: that of the release.
    [[nodiscard]] QDate date() const;

    /// Puts terms into the person's own glossary; added() follows. Those that contradict one that is there
    /// are conflicts, or take its place where `replace` says so.
    void add(const QList<translation::Term>& terms, bool replace = false);
    /// As add(), for what a CSV or TBX file holds.
    void importFile(const QString& path, bool replace = false);
    /// Ends the importFile() that is going on, as long as nothing was written yet; added() follows.
    void cancelImport() { m_cancelled = true; }
    /// Reads the files again; loaded() follows.
    void reload();

Q_SIGNALS:
    void loaded();
    void added(const communique::base::Result<communique::session::GlossaryAddition>& result);

private:
    using Addition = base::Result<GlossaryAddition>;

    using Reading = std::function<base::Result<translation::ImportedTerms>()>;
    /// Not any more where `isCancelled` says so before it is written.
    void addOnThread(Reading read, bool replace, std::function<bool()> isCancelled = {});

    struct Known
    {
        QString text;
        QList<translation::TermHit> hits;
    };

    [[nodiscard]] const QList<translation::TermHit>& hitsIn(const QString& text, const QString& key) const;

    QString m_folder;
    DocumentSession* m_session = nullptr;
    translation::LoadedGlossary m_loaded;
    QFutureWatcher<translation::LoadedGlossary> m_loading;
    std::atomic<bool> m_cancelled = false; ///< of the file that is being taken in
    QThreadPool m_writing;                 ///< one thread: additions come one after the other
    mutable QHash<QString, Known> m_known;
    mutable QDate m_knownFor; ///< date for which m_known was found
};

} // namespace communique::session
