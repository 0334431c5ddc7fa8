#pragma once

#include "document/Numbering.h"
#include "editing/Find.h"
#include "editing/LinkWords.h"
#include "editor/BodyDocument.h"
#include "session/Checking.h"
#include "session/GlossaryDesk.h"
#include "session/Proofreading.h"

#include <QTextEdit>

class QMenu;

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
    /// Where doubtful words come from; they are underlined.
    void setProofreading(session::Proofreading* proofreading);
    /// Where problems come from; their words are underlined, each severity in its own way.
    void setChecking(const session::Checking* checking);
    /// Where terms come from; those of the source text are underlined.
    void setGlossary(const session::GlossaryDesk* glossary);
    [[nodiscard]] Language language() const { return m_document->language(); }
    [[nodiscard]] BodyDocument& body() const { return *m_document; }

    /// What the input method is composing becomes text now. Called before anything that reads the release.
    void commitComposition();
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }

    void cut();
    /// Marks what a search found; places of the other language and of fields are left out.
    void showMatches(const QList<editing::Match>& matches, qsizetype current);
    /// The blocks with which pages start, and the pages' numbers; drawn in the margin.
    void showPageBreaks(const QHash<QString, int>& pageByBlock);
    void takeSelection(const editing::Selection& selection);
    void showWholeBlock();
    /// The caret, and the whole of its block where that fits.
    void showCaret();

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
    /// Something took room away while the caret was in sight.
    void caretCrowded();
    /// What was pasted cannot be taken in; a sentence says why.
    void refused(const QString& sentence);
    /// Entries of its own for the context menu are wanted.
    void contextMenuWanted(QMenu* menu, const communique::editing::Position& position);
    void picturePasted(const QByteArray& bytes);
    void zoomWanted(int steps);
    /// The mark of the translation that the caret is in now was clicked: what can be said of it is wanted, at
    /// a point of the screen.
    void progressMenuWanted(const QPoint& at);
    /// The mark of problems beside a text was clicked: what can be done about them is wanted.
    void findingMenuWanted(const communique::editing::TextPlace& place, const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    [[nodiscard]] int roomBelow() const;
    void setColumn();
    [[nodiscard]] editing::Selection selectionHere() const;
    void follow(const editing::ChangeSet& changes);
    void renumber();
    void reportSelection();
    void takeForeignChange(int position, int removed, int added);
    bool performKey(const QKeyEvent& event);
    void goToNeighbour(bool below);
    void deleteWord(QTextCursor::MoveOperation towards);
    void type(const QString& text);
    void clearPreedit();

    [[nodiscard]] QRectF band() const;
    void updateBand();
    void paintBand(QPainter& painter) const;
    void paintMargin(QPainter& painter, const QRect& exposed) const;
    void repaintDoubts(const QList<editing::TextPlace>& places);
    void paintMatches(QPainter& painter, const QRect& exposed) const;
    void paintDoubts(QPainter& painter, const QTextBlock& block, const QRectF& rect) const;
    void paintFindings(QPainter& painter, const QTextBlock& block, const QRectF& rect) const;
    void paintTerms(QPainter& painter, const QTextBlock& block, const QRectF& rect) const;
    /// What the problems say whose words are at a point of the viewport, and how the term there is
    /// translated; empty for none.
    [[nodiscard]] QString findingTip(const QPoint& point) const;
    [[nodiscard]] QString termTip(const QPoint& point) const;
    [[nodiscard]] QList<checks::Finding> findingsBeside(int block) const;
    [[nodiscard]] QRectF findingRoom(const QTextBlock& block, const QRectF& rect) const;
    void paintBeside(QPainter& painter, const QTextBlock& block, const QRectF& rect) const;
    [[nodiscard]] int findingMarkAt(const QPoint& point) const;
    void openFindingMenu(int block, const QPoint& at);
    void describeFindings();
    void paintPageBreak(QPainter& painter, const QTextBlock& block, const QRectF& rect) const;
    void paintDropLine(QPainter& painter) const;
    [[nodiscard]] document::Progress progressAt(int block) const;
    [[nodiscard]] QRectF progressRoom(const QTextBlock& block, const QRectF& rect) const;
    void paintProgressOf(QPainter& painter, const QTextBlock& block, const QRectF& rect) const;
    void updateProgress(int block);
    [[nodiscard]] int progressMarkAt(const QPoint& point) const;
    void openProgressMenu(int block, const QPoint& at);
    /// Rectangles, on the viewport, of a stretch of a block's text.
    [[nodiscard]] QList<QRectF> stretchRects(const QTextBlock& block, const QRectF& rect, qsizetype from,
                                             qsizetype length) const;
    /// The block whose number or bullet is at a point; -1 for none.
    [[nodiscard]] int markerAt(const QPoint& point) const;
    void dropBlock();
    [[nodiscard]] QRectF rectOf(const QTextBlock& block) const;
    [[nodiscard]] QString hintFor(int index) const;
    void paintKind(QPainter& painter, const QTextBlock& block, const QPointF& corner) const;
    [[nodiscard]] static QString kindOf(const document::Block& block);

    BodyDocument* m_document;
    session::DocumentSession* m_session = nullptr;
    std::optional<document::Numbering> m_numbering;
    QString m_preedit;
    editing::RewrittenLink m_rewrittenLink;
    int m_currentBlock = -1;
    session::Proofreading* m_proofreading = nullptr;
    const session::Checking* m_checking = nullptr;
    const session::GlossaryDesk* m_glossary = nullptr;
    QHash<QString, QList<std::pair<editing::Match, bool>>>
        m_matches; ///< by block id; true for the current one
    QHash<QString, int> m_pageBreaks;
    int m_dragged = -1; ///< block that is being moved by its marker
    int m_dropAt = -1;  ///< it would stand in front of this block
};

} // namespace communique::ui::editor
