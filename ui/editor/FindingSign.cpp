#include "editor/FindingSign.h"

#include "editor/FindingMarks.h"

#include <QMouseEvent>

namespace communique::ui::editor {

FindingSign::FindingSign(editing::TextPlace place, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_place(std::move(place))
    , m_field(field)
{
    setFixedSize(FindingMarkSize + 2, 24); // as high as a finger's aim asks (WCAG 2.2, 2.5.8)
    setCursor(Qt::PointingHandCursor);
    hide();
}

void FindingSign::show(const QList<checks::Finding>& findings)
{
    m_findings = findings;
    const QString sentences = sentencesOf(findings);
    setToolTip(sentences);
    setAccessibleName(sentences);
    if (m_field)
        m_field->setAccessibleDescription(sentences);
    setVisible(!findings.isEmpty());
    update();
}

void FindingSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFindingMark(painter, QRectF(1, (height() - FindingMarkSize) / 2, FindingMarkSize, FindingMarkSize),
                     m_findings, palette());
}

void FindingSign::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT menuWanted(m_place, event->globalPosition().toPoint());
}

} // namespace communique::ui::editor
