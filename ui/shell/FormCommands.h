#pragma once

#include "session/FormDesk.h"
#include "widgets/MessageBar.h"

#include <functional>

namespace communique::ui::shell {

/// What is done with forms beside editing them, and what is said about it. What goes can be taken back.
class FormCommands : public QObject
{
    Q_OBJECT

public:
    FormCommands(session::Workspace& workspace, session::FormDesk& desk, widgets::MessageBar& messages,
                 QObject* parent);

    void save(const QString& id);
    /// The open release goes over to the new form, as an undoable step.
    void saveAsNew(const QString& id, const base::PerLanguage<QString>& names);
    void revert(const QString& id);
    void remove(const QString& id);
    void openFolder();

    /// Folders that are no forms, with the line that is wrong in each.
    void tellFaults(const QList<document::FormFault>& faults);
    /// Somebody leaves a form with changes that are not saved: they stay to be seen, and can be saved or not.
    void tellUnsaved(const QString& id);
    /// The form has changes of a former run that ended before they were saved: they can be saved or not.
    void tellRecovered(const QString& id);
    /// In which form a release is shown whose own is not installed; said once.
    void tellMissing(const session::DocumentSession& session);
    void tellChangedBeneath(const QString& id);
    /// True where every change is saved. Otherwise asks, and calls `quit` once that is decided.
    [[nodiscard]] bool mayQuit(const std::function<void()>& quit);

Q_SIGNALS:
    /// The form is stored under a new id, which the release has now where it may be changed.
    void formMade(const QString& id);

private:
    bool saveAll(const QStringList& ids);
    void tellError(const base::Error& error);
    [[nodiscard]] QString nameOf(const QString& id) const;

    session::Workspace& m_workspace;
    session::FormDesk& m_desk;
    widgets::MessageBar& m_messages;
    bool m_hadFaults = false;
    QString m_missing; ///< release and form that were told about last
};

} // namespace communique::ui::shell
