#pragma once

#include "session/Workspace.h"

#include <QFileSystemWatcher>

namespace communique::session {

/// The forms of the workspace while people change them: drafts that every view shows at once, an undo history
/// for each, what is stored in the forms folder, and the folder itself, which may be changed by hand. The
/// workspace's forms are those that are stored, with the drafts on top. Lives in the UI thread.
class FormDesk : public QObject
{
    Q_OBJECT

public:
    /// Changes that a former run could not save are drafts again.
    explicit FormDesk(Workspace& workspace, QObject* parent = nullptr);
    ~FormDesk() override;

    /// The form as it is being changed, or as it is stored; `mofa` for an unknown id.
    [[nodiscard]] document::Form form(const QString& id) const;
    [[nodiscard]] const document::FormCatalogue& stored() const { return m_stored; }

    /// The form looks like this now; views are told within a tenth of a second. Changes of the same `what` in
    /// a row are one step of its history.
    void change(const document::Form& form, const QString& what);
    [[nodiscard]] bool canUndo(const QString& id) const { return !m_drafts.value(id).former.isEmpty(); }
    [[nodiscard]] bool canRedo(const QString& id) const { return !m_drafts.value(id).later.isEmpty(); }
    void undo(const QString& id);
    void redo(const QString& id);

    /// True where the form differs from what is stored.
    [[nodiscard]] bool isChanged(const QString& id) const;
    /// The forms with changes that are not stored.
    [[nodiscard]] QStringList changed() const;
    /// Those of them whose changes are from a former run, which ended before they were saved.
    [[nodiscard]] QStringList recovered() const;
    /// Back to what is stored; undo() takes this back.
    void revert(const QString& id);
    /// As revert(), for good.
    void discard(const QString& id);

    /// Stores the form in the forms folder. Invalid where it lacks what every form needs.
    [[nodiscard]] base::Result<void> save(const QString& id);
    /// Stores the form under new names, and gives its id; the form that it was made from is as stored again.
    [[nodiscard]] base::Result<QString> saveAsNew(const QString& id, const base::PerLanguage<QString>& names);
    /// Removes a form from the forms folder: the shipped form of this id shows again, else `mofa`.
    [[nodiscard]] base::Result<void> remove(const QString& id);
    /// Takes remove() back: every file of the folder, and the changes that were not stored.
    [[nodiscard]] base::Result<void> putBack(const QString& id);

    /// Makes the forms folder where it is missing, and gives its path.
    [[nodiscard]] base::Result<QString> folder();
    /// Reads the folder again now; by itself it does so a moment after a file changed there.
    void reload();
    /// Views see what was changed last; called before anything that is written or printed.
    void settle();

Q_SIGNALS:
    /// This form is another one now, whoever changed it.
    void formChanged(const QString& id);
    /// Other folders cannot be read as forms than before; none where all are well again.
    void faultsChanged(const QList<communique::document::FormFault>& faults);
    /// The stored form changed under a draft of it.
    void changedBeneath(const QString& id);

private:
    struct Draft
    {
        document::Form form;
        QList<document::Form> former; ///< oldest first
        QList<document::Form> later;  ///< what undo() took back, last one first to come
        QString what;
        bool open = false; ///< the draft differs from what is stored
    };

    void show(const QString& id);
    void adopt(const document::FormCatalogue& stored);
    void publish();
    void recover();
    void keepDrafts();
    void watch();
    [[nodiscard]] QString freeId(const base::PerLanguage<QString>& names) const;
    [[nodiscard]] base::Result<void> store(const document::Form& form);

    Workspace& m_workspace;
    document::FormCatalogue m_stored;
    QMap<QString, Draft> m_drafts;
    QMap<QString, Draft> m_removed;       ///< by id, until they are put back
    QMap<QString, document::Form> m_kept; ///< drafts as they are kept for the next run
    QStringList m_recovered;
    QTimer m_publishing;
    QTimer m_keeping;
    QTimer m_reloading; ///< several files may change at once
    QFileSystemWatcher m_watcher;
};

} // namespace communique::session
