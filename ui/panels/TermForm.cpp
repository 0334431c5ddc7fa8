#include "panels/TermForm.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using base::Language;
using translation::FormUse;
using translation::Term;
using translation::TermKind;

QString kindName(TermKind kind)
{
    switch (kind) {
    case TermKind::Country:
        return TermForm::tr("Country");
    case TermKind::Place:
        return TermForm::tr("Place");
    case TermKind::Organisation:
        return TermForm::tr("Organisation");
    case TermKind::Ministry:
        return TermForm::tr("Ministry");
    case TermKind::Title:
        return TermForm::tr("Title of office");
    case TermKind::Person:
        return TermForm::tr("Person");
    case TermKind::Meeting:
        return TermForm::tr("Meeting");
    case TermKind::Phrase:
        return TermForm::tr("Phrase");
    case TermKind::Other:
        return TermForm::tr("Other");
    }
    Q_UNREACHABLE();
}

TermForm::TermForm(QWidget* parent)
    : QFrame(parent)
    , m_kind(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"termForm"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    for (const Language language : base::Languages) {
        m_fields[language] = new QLineEdit(this);
        layout->addWidget(m_fields[language], 3);
        connect(m_fields[language], &QLineEdit::returnPressed, this, &TermForm::send);
    }
    for (const TermKind kind : translation::TermKinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(TermKind::Other)));
    m_said->setProperty("warning", true);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->hide();
    layout->addWidget(m_kind);
    layout->addWidget(m_add);
    layout->addWidget(m_cancel);
    layout->addWidget(m_said, 4);
    connect(m_add, &QPushButton::clicked, this, &TermForm::send);
    connect(m_cancel, &QPushButton::clicked, this, &TermForm::finish);
    retranslate();
    hide();
}

void TermForm::start(const base::PerLanguage<QString>& words)
{
    for (const Language language : base::Languages)
        m_fields[language]->setText(translation::formText(words[language]));
    m_said->hide();
    show();
    const bool korean = m_fields[Language::Korean]->text().isEmpty();
    QLineEdit* missing = m_fields[korean ? Language::Korean : Language::English];
    missing->setFocus(Qt::OtherFocusReason);
    missing->selectAll();
}

void TermForm::finish()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void TermForm::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    m_said->show();
}

QString TermForm::sentence() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

void TermForm::send()
{
    Term term;
    term.kind = static_cast<TermKind>(m_kind->currentData().toInt());
    for (const Language language : base::Languages) {
        term.add(language, FormUse::Preferred, m_fields[language]->text());
        if (term.forms[language].isEmpty()) {
            say(tr("Write the term in Korean and in English."));
            m_fields[language]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    Q_EMIT termWritten(term);
}

void TermForm::retranslate()
{
    m_fields[Language::Korean]->setPlaceholderText(tr("Korean"));
    m_fields[Language::English]->setPlaceholderText(tr("English"));
    m_fields[Language::Korean]->setAccessibleName(tr("Korean term"));
    m_fields[Language::English]->setAccessibleName(tr("English term"));
    m_kind->setAccessibleName(tr("Kind of term"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindName(static_cast<TermKind>(m_kind->itemData(i).toInt())));
    m_add->setText(tr("Add"));
    m_cancel->setText(tr("Cancel"));
}

void TermForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TermForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

} // namespace communique::ui::panels
