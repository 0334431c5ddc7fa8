#pragma once

#include "checks/Finding.h"
#include "session/DocumentSession.h"

#include <QFutureWatcher>
#include <QTimer>

namespace communique::session {

/// What the rules find in the open release: looked for again after a pause in editing, off the UI thread. An
/// answer for a release that has changed meanwhile is dropped.
class Checking : public QObject
{
    Q_OBJECT

public:
    explicit Checking(QObject* parent = nullptr);
    ~Checking() override;

    void setSession(DocumentSession* session);
    [[nodiscard]] const QList<checks::Finding>& findings() const { return m_findings; }
    /// At once: the sentences are to be in another language.
    void checkAgain();

Q_SIGNALS:
    /// What was found for the release as it stands; also sent where nothing differs from before.
    void checked();

private:
    void run();
    void take();

    DocumentSession* m_session = nullptr;
    QList<checks::Finding> m_findings;
    QFutureWatcher<QList<checks::Finding>> m_watcher;
    QTimer m_pause;
    bool m_stale = false;
};

/// Where the caret goes for a finding: its words selected, or the start of its text.
[[nodiscard]] Selection selectionOf(const Release& release, const checks::Place& place);

/// The edit that mends a finding; nothing where a person has to write something.
[[nodiscard]] editing::commands::Outcome fixOf(const Release& release, const checks::Finding& finding);

} // namespace communique::session
