#pragma once

#include "editor/BodyPane.h"
#include "editor/FindBar.h"
#include "editor/HeaderEditor.h"
#include "editor/SourceChange.h"
#include "widgets/ElidedLabel.h"

#include <QTimer>

class QLabel;
class QSplitter;

namespace communique::ui::editor {

/// Which languages are open for editing.
enum class LanguageView : quint8 { Korean, Both, English };

/// The middle of the window: header fields above, the body below, in one language or both side by side with
/// corresponding blocks at the same height.
class EditorArea : public QWidget
{
    Q_OBJECT

public:
    explicit EditorArea(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    void setProofreading(session::Proofreading* proofreading);
    void setChecking(const session::Checking* checking);
    void setGlossary(const session::GlossaryDesk* glossary);
    void setLanguageView(LanguageView view);
    [[nodiscard]] LanguageView languageView() const { return m_view; }
    [[nodiscard]] BodyPane* pane(base::Language language) const { return m_panes[language].pane; }
    [[nodiscard]] HeaderEditor* header() const { return m_header; }
    [[nodiscard]] FindBar* findBar() const { return m_find; }
    /// Header fields and find bar out of the way, for writing without distraction.
    void setHeaderShown(bool shown);

    /// The language that the keyboard is in, or was in last.
    [[nodiscard]] base::Language activeLanguage() const { return m_active; }
    /// What is selected in the body of a language, whether or not the keyboard is there; of several blocks,
    /// that in the last.
    [[nodiscard]] QString selectedWords(base::Language language) const;
    /// Where in a text the caret was last, if that is the text of its language that a person worked in last;
    /// none otherwise.
    [[nodiscard]] std::optional<qsizetype> caretIn(const editing::TextPlace& place) const;
    /// Characters of the Korean body, words of the English one, as of the last counted().
    [[nodiscard]] qsizetype amount(base::Language language) const { return m_panes[language].amount; }
    void commitComposition();
    void focusBody();
    /// As focusBody(); where nothing is written yet, in the language in which the release is drafted.
    void focusBodyToWrite();
    /// Puts the caret where the session says that it was, or into the body.
    void resume();
    void goToBlock(const QString& blockId, base::Language language);
    /// Selects words and gives their pane or field the keyboard.
    void goTo(const editing::Selection& selection);
    /// Selects words where they can be seen; the keyboard stays where it is.
    void showWords(const editing::Selection& selection);
    void setTextSize(qreal points);

    /// Actions for the context menus of panes and fields.
    void setContextActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void languageViewChanged(communique::ui::editor::LanguageView view);
    /// The texts have been counted again, a moment after they changed.
    void counted();
    void refused(const QString& sentence);
    void contextMenuWanted(QMenu* menu, const communique::editing::Position& position);
    void picturePasted(const QByteArray& bytes);
    void zoomWanted(int steps);
    /// What can be said of the translation that the caret is in is wanted, at a point of the screen.
    void progressMenuWanted(const QPoint& at);
    /// What can be done about the problems beside a text or a fact of the header is wanted.
    void findingMenuWanted(const communique::editing::TextPlace& place, const QPoint& at);
    /// The translation that the caret is in, or whose source it is in, is right as it stands.
    void confirmationWanted();
    void currentBlockChanged(const QString& blockId, communique::base::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Column
    {
        QWidget* box = nullptr;
        widgets::ElidedLabel* name = nullptr;
        QLabel* counts = nullptr;
        BodyPane* pane = nullptr;
        qsizetype amount = 0;
        std::optional<editing::TextPlace> last; ///< where a person worked last
    };

    Column makeColumn(base::Language language);
    void linkScrolling();
    void takeSelection(const editing::Selection& selection);
    void showSelection(const editing::Selection& selection);
    void followSelection(const editing::Selection& selection);
    void alignAll();
    void align(const QList<int>& wanted);
    void showCounts();

    HeaderEditor* m_header;
    FindBar* m_find;
    QSplitter* m_splitter;
    SourceChange* m_sourceChange;
    base::PerLanguage<Column> m_panes;
    session::DocumentSession* m_session = nullptr;
    LanguageView m_view = LanguageView::Both;
    base::Language m_active = base::Language::Korean;
    QTimer m_alignment;
    QTimer m_counting;
    QTimer m_settling; ///< levels m_unsettled once more when the layouts have come to rest
    QList<int> m_unsettled;
    bool m_aligning = false;
    bool m_showCaret = false; ///< after the next alignment, the caret must be in sight
};

} // namespace communique::ui::editor
