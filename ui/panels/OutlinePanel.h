#pragma once

#include "session/DocumentSession.h"

#include <QListWidget>
#include <QTimer>

namespace communique::ui::panels {

/// The blocks of the open release in order: follows the caret, goes to a block, and reorders by dragging or
/// with Alt+Up and Alt+Down.
class OutlinePanel : public QListWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);

Q_SIGNALS:
    void blockChosen(const QString& blockId, communique::base::Language language);

protected:
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void followCaret();
    void move(qsizetype from, qsizetype to);

    session::DocumentSession* m_session = nullptr;
    QTimer m_delay;
};

} // namespace communique::ui::panels
