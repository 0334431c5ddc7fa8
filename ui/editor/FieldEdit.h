#pragma once

#include "editing/Find.h"
#include "session/Checking.h"
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
    void setChecking(const session::Checking* checking);
    void setGlossary(const session::GlossaryDesk* glossary);
    void showMatches(const QList<editing::Match>& matches, qsizetype current);

Q_SIGNALS:
    /// What was pasted cannot be taken in; a sentence says why.
    void refused(const QString& sentence);
    void contextMenuWanted(QMenu* menu, const communique::editing::Position& position);
    /// The mark of the translation was clicked: what can be said of it is wanted, at a point of the screen.
    void progressMenuWanted(const QPoint& at);
    /// The mark of problems was clicked: what can be done about them is wanted.
    void findingMenuWanted(const communique::editing::TextPlace& place, const QPoint& at);

protected:
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
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
    void makeRoomForMarks();
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] bool isProgressMark(const QPoint& point) const;
    [[nodiscard]] document::Progress progress() const;
    [[nodiscard]] QRectF progressRoom() const;
    void showFindings();
    [[nodiscard]] QList<checks::Finding> findingsBeside() const;
    [[nodiscard]] QRectF findingRoom() const;
    [[nodiscard]] bool isFindingMark(const QPoint& point) const;
    /// Rectangles, on the viewport, of a stretch of the text.
    [[nodiscard]] QList<QRectF> stretchRects(qsizetype from, qsizetype length) const;

    editing::TextPlace m_place;
    session::DocumentSession* m_session = nullptr;
    session::Proofreading* m_proofreading = nullptr;
    const session::Checking* m_checking = nullptr;
    const session::GlossaryDesk* m_glossary = nullptr;
    QString m_preedit;
    bool m_updating = false;
};

} // namespace communique::ui::editor
