#pragma once

#include <QTreeWidget>

namespace communique::ui::widgets {

/// Rows whose cells hold text with marked words: small HTML, wrapped in the width of its column, the row as
/// high as its highest cell.
class RichTextList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RichTextList(QWidget* parent = nullptr);

    struct Cell
    {
        QString html;
        QString plain; ///< for who hears the list instead of seeing it
        QString toolTip;
    };
    void addRow(const QList<Cell>& cells);
    /// The columns that share the room that the others leave, by weight; 0 for as wide as their words.
    void setStretch(const QList<int>& weights);

    /// As HTML in one colour, escaped.
    [[nodiscard]] static QString coloured(const QString& text, const QColor& colour);

Q_SIGNALS:
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareRoom();

    QList<int> m_weights;
};

} // namespace communique::ui::widgets
