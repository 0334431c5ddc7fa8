#pragma once

#include "document/Numbering.h"
#include "editor/BodyDocument.h"
#include "session/DocumentSession.h"

#include <QTextEdit>

namespace communique::ui::editor {

/// The body of a release in one language, as one continuous text. A view: keys, the input method and the
/// clipboard become commands of the session, and only what the session changed appears. Numbers and bullets
/// hang in the margin and are no text.
class BodyPane : public QTextEdit
{
    Q_OBJECT

public:
    explicit BodyPane(Language language, QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    [[nodiscard]] Language language() const { return m_document->language(); }
    [[nodiscard]] BodyDocument& body() const { return *m_document; }

    /// What the input method is composing becomes text now. Called before anything that reads the release.
    void commitComposition();
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }

    void cut();
    void takeSelection(const editing::Selection& selection);

    /// Point size of the body text.
    void setTextSize(qreal points);
    /// The block whose band is drawn: that of the caret, in whichever pane it is.
    void setCurrentBlock(int index);
    [[nodiscard]] int blockAtCaret() const { return textCursor().blockNumber(); }

Q_SIGNALS:
    /// Blocks may be higher or lower than before; their counterparts need to be made level.
    void heightsChanged(const QList<int>& blocks);
    /// Every block may have another height.
    void layoutChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] editing::Selection selectionHere() const;
    void follow(const editing::ChangeSet& changes);
    void renumber();
    void reportSelection();
    void takeForeignChange(int position, int removed, int added);
    bool performKey(const QKeyEvent& event);
    void deleteWord(QTextCursor::MoveOperation towards);
    void type(const QString& text);
    void clearPreedit();

    [[nodiscard]] QRectF band() const;
    void updateBand();
    void paintBand(QPainter& painter) const;
    void paintMargin(QPainter& painter, const QRect& exposed) const;
    [[nodiscard]] QRectF rectOf(const QTextBlock& block) const;
    [[nodiscard]] QString hintFor(int index) const;

    BodyDocument* m_document;
    session::DocumentSession* m_session = nullptr;
    std::optional<document::Numbering> m_numbering;
    QString m_preedit;
    int m_currentBlock = -1;
};

} // namespace communique::ui::editor
