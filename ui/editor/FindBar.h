#pragma once

#include "editing/Find.h"
#include "session/DocumentSession.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace communique::ui::editor {

/// Find and replace in the open release: titles and body, in one language or both. Every match is marked
/// while the bar is open.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    /// Opens with what is selected; `replacing` shows the second line.
    void open(bool replacing);
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    [[nodiscard]] const QList<editing::Match>& matches() const { return m_matches; }

Q_SIGNALS:
    void matchesChanged(const QList<communique::editing::Match>& matches, qsizetype current);
    /// The caret should go to this match.
    void matchChosen(const communique::editing::Selection& selection);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] editing::Query query() const;
    [[nodiscard]] QList<base::Language> languages() const;
    void search();
    void step(int direction);
    void replaceOne();
    void replaceAll();
    void showCount();
    void retranslate();
    void choose(qsizetype index);

    session::DocumentSession* m_session = nullptr;
    QLineEdit* m_text;
    QLineEdit* m_replacement;
    QComboBox* m_languages;
    QToolButton* m_matchCase;
    QToolButton* m_wholeWord;
    QToolButton* m_expression;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QPushButton* m_replaceOne;
    QPushButton* m_replaceAll;
    QLabel* m_count;
    QWidget* m_second;
    QTimer m_delay; ///< the release changed: search again in a moment
    QList<editing::Match> m_matches;
    qsizetype m_current = -1;
    QString m_fault;
};

} // namespace communique::ui::editor
