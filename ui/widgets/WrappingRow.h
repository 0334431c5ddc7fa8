#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace communique::ui::widgets {

/// Fields beside each other, in two lines where one has no room for all of them.
class WrappingRow : public QWidget
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget* parent = nullptr);

    /// From left to right; `stretch` is its share of the room in one line.
    void add(QWidget* field, int stretch);
    [[nodiscard]] bool isWrapped() const { return m_wrapped; }

protected:
    bool event(QEvent* event) override;

private:
    struct Field
    {
        QWidget* widget;
        int stretch;
    };

    [[nodiscard]] int leastWidth(qsizetype index) const;
    void arrange();
    void place();

    QGridLayout* m_grid;
    QList<Field> m_fields;
    bool m_wrapped = false;
};

} // namespace communique::ui::widgets
