#include "forms/FaultLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace communique::ui::forms {

FaultLine::FaultLine(const QString& name, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_said(new QLabel(this))
    , m_back(new QPushButton(tr("Put back"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText); // it may quote what was typed
    m_said->setObjectName(name);
    m_back->setProperty("link", true);
    m_back->setToolTip(tr("Back to what the form says"));
    layout->addWidget(m_said, 1);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT putBackWanted();
    });
    m_said->hide();
    m_back->hide();
    hide();
}

void FaultLine::refuse(const QString& sentence)
{
    m_back->show();
    say(sentence, false);
}

void FaultLine::remark(const QString& sentence, bool quiet)
{
    m_back->hide();
    say(sentence, quiet);
}

void FaultLine::say(const QString& sentence, bool quiet)
{
    if (m_said->text() == sentence && m_said->property("muted").toBool() == quiet)
        return;
    m_said->setText(sentence);
    m_said->setProperty("warning", !quiet);
    m_said->setProperty("muted", quiet);
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace communique::ui::forms
