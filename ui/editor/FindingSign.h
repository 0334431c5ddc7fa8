#pragma once

#include "checks/Finding.h"
#include "editing/Step.h"

#include <QPointer>
#include <QWidget>

namespace communique::ui::editor {

/// The mark of problems beside a fact of the header; takes up no room while there is none. A screen reader
/// hears them with the field that holds the fact.
class FindingSign : public QWidget
{
    Q_OBJECT

public:
    FindingSign(editing::TextPlace place, QWidget* field, QWidget* parent = nullptr);

    [[nodiscard]] const editing::TextPlace& place() const { return m_place; }
    void show(const QList<checks::Finding>& findings);

Q_SIGNALS:
    void menuWanted(const communique::editing::TextPlace& place, const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    editing::TextPlace m_place;
    QPointer<QWidget> m_field;
    QList<checks::Finding> m_findings;
};

} // namespace communique::ui::editor
