#include "widgets/JobBar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace communique::ui::widgets {

JobBar::JobBar(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("jobBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(5);
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the text
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelled);
    retranslate();
    hide();
}

void JobBar::begin(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    show();
}

void JobBar::setPercent(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void JobBar::setVisible(bool visible)
{
    const bool leaves = !visible && isAncestorOf(QApplication::focusWidget());
    QFrame::setVisible(visible);
    if (leaves)
        Q_EMIT left();
}

void JobBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void JobBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace communique::ui::widgets
