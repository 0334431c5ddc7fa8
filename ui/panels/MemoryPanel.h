#pragma once

#include "session/MemoryDesk.h"

#include <QWidget>

class QLabel;

namespace communique::ui::widgets {
class RichTextList;
}

namespace communique::ui::panels {

/// What was translated before and is like the text at the caret, best first: score, source with the words
/// that differ, translation, and where it was said.
class MemoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryPanel(session::MemoryDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] widgets::RichTextList& list() const { return *m_list; }
    [[nodiscard]] QString sentence() const; ///< what is said instead of a list

Q_SIGNALS:
    /// The translation of this match is to be put into the release.
    void insertWanted(int hit);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refill();
    void addRow(int number, const session::MemoryHit& hit);
    void say(const QString& sentence);

    session::MemoryDesk& m_desk;
    widgets::RichTextList* m_list;
    QLabel* m_empty;
};

} // namespace communique::ui::panels
