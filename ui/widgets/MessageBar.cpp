#include "widgets/MessageBar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::widgets {

namespace {

struct Look
{
    QString name;
    QString sign;
};

Look lookOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Done:
        return {u"done"_s, u"✓"_s};
    case MessageBar::Tone::Work:
        return {u"work"_s, u"!"_s};
    case MessageBar::Tone::Wrong:
        return {u"wrong"_s, u"✕"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_choices(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choices->setSpacing(8);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the text
    m_close->setAccessibleName(tr("Close this message"));
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_choices);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

int MessageBar::tell(Tone tone, const QString& sentence, const QList<Choice>& choices)
{
    clearChoices();
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            hide();
            act();
        });
        m_choices->addWidget(button);
    }
    const Look look = lookOf(tone);
    m_sign->setText(look.sign);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setProperty("tone", look.name);
    style()->unpolish(this);
    style()->polish(this);
    show();
    return ++m_message;
}

void MessageBar::withdrawChoices(int message)
{
    if (message == m_message)
        clearChoices();
}

void MessageBar::clearChoices()
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide(); // until the event loop deletes it
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::setVisible(bool visible)
{
    const bool leaves = !visible && isAncestorOf(QApplication::focusWidget());
    QFrame::setVisible(visible);
    if (leaves)
        Q_EMIT left();
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace communique::ui::widgets
