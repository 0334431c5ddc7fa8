#pragma once

#include "session/Workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace communique::ui::panels {

/// The kept versions of the open release, what has changed since each of them in both languages, and the way
/// back.
class VersionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPanel(session::Workspace& workspace, QWidget* parent = nullptr);

    /// The open release is another one, or none.
    void setSession(session::DocumentSession* session);

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void showChanges();
    void restore();
    void retranslate();
    [[nodiscard]] qint64 chosen() const;

    session::Workspace& m_workspace;
    QListWidget* m_list;
    QTextBrowser* m_changes;
    QPushButton* m_restore;
    QTimer m_delay;
};

} // namespace communique::ui::panels
