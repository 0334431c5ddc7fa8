#pragma once

#include "editing/Find.h"
#include "session/GlossaryDesk.h"
#include "session/Proofreading.h"

#include <QTextEdit>

class QMenu;

namespace communique::ui::editor {

/// One text field of the header in one language: a single paragraph that wraps and grows. Like the body panes
/// it is a view of the session: its own undo is off, every change is a step.
class FieldEdit : public QTextEdit
{
    Q_OBJECT

public:
    FieldEdit(editing::Field field, base::Language language, QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    [[nodiscard]] const editing::TextPlace& place() const { return m_place; }
    void takeSelection(const editing::Selection& selection);
    void commitComposition();
    void cut();
    void setProofreading(session::Proofreading* proofreading);
    void setGlossary(const session::GlossaryDesk* glossary);
    void showMatches(const QList<editing::Match>& matches, qsizetype current);

Q_SIGNALS:
    /// What was pasted cannot be taken in; a sentence says why.
    void refused(const QString& sentence);
    void contextMenuWanted(QMenu* menu, const communique::editing::Position& position);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void pushText();
    void follow(const editing::ChangeSet& changes);
    void showText(const QString& text);
    void reportSelection();
    void fitHeight();
    [[nodiscard]] QList<QRectF> stretchRects(qsizetype from, qsizetype length) const;

    editing::TextPlace m_place;
    session::DocumentSession* m_session = nullptr;
    session::Proofreading* m_proofreading = nullptr;
    const session::GlossaryDesk* m_glossary = nullptr;
    QString m_preedit;
    bool m_updating = false;
};

} // namespace communique::ui::editor
