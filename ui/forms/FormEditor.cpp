#include "forms/FormEditor.h"

#include "forms/FormSections.h"
#include "widgets/ElidedLabel.h"
#include "widgets/SegmentedSwitch.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::forms {

FormEditor::FormEditor(session::FormDesk& desk, FormQuestions questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(std::move(questions))
    , m_switch(new widgets::SegmentedSwitch(2, this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"formEditor"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeNames());
    auto* switchRow = new QHBoxLayout;
    switchRow->setContentsMargins(16, 8, 16, 8);
    switchRow->addWidget(m_switch);
    switchRow->addStretch();
    layout->addLayout(switchRow);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_scroll);
    m_switch->setSmall();
    connect(m_switch, &widgets::SegmentedSwitch::choiceMade, this, &FormEditor::showPage);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(&m_desk, &session::FormDesk::formChanged, this, [this](const QString& id) {
        if (id != m_id || !m_page)
            return;
        m_page->show(m_desk.form(id));
        showState();
        tellChecks();
    });
    retranslate();
}

QWidget* FormEditor::makeHead()
{
    auto* head = new QFrame(this);
    head->setObjectName(u"formHead"_s);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new widgets::ElidedLabel(head);
    m_title->setProperty("section", true);
    m_state = new QLabel(head);
    for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_state}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    m_save = new QPushButton(head);
    m_saveAs = new QPushButton(head);
    m_more = new QToolButton(head);
    m_more->setProperty("bar", true);
    m_more->setProperty("menued", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_more);
    m_revert = menu->addAction(QString());
    m_remove = menu->addAction(QString());
    menu->addSeparator();
    m_folder = menu->addAction(QString());
    m_more->setMenu(menu);
    m_close = new QToolButton(head);
    m_close->setAutoRaise(true);
    m_close->setText(u"✕"_s);
    m_close->setFocusPolicy(Qt::StrongFocus);
    layout->addLayout(words, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_save, m_saveAs, m_more, m_close})
        layout->addWidget(button);
    m_state->setObjectName(u"formState"_s);
    m_save->setObjectName(u"saveForm"_s);
    m_saveAs->setObjectName(u"saveFormAsNew"_s);
    m_revert->setObjectName(u"revertForm"_s);
    m_remove->setObjectName(u"removeForm"_s);
    m_close->setObjectName(u"closeFormEditor"_s);
    // Copies: what is done may lead to another form here.
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(QString(m_id)); });
    connect(m_saveAs, &QPushButton::clicked, this, &FormEditor::askNames);
    connect(m_revert, &QAction::triggered, this, &FormEditor::revert);
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removalWanted(QString(m_id)); });
    connect(m_folder, &QAction::triggered, this, &FormEditor::folderWanted);
    connect(m_close, &QToolButton::clicked, this, &FormEditor::closeWanted);
    return head;
}

QWidget* FormEditor::makeNames()
{
    m_naming = new QFrame(this);
    m_naming->setObjectName(u"formNaming"_s);
    auto* layout = new QHBoxLayout(m_naming);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    m_namingLabel = new QLabel(m_naming);
    layout->addWidget(m_namingLabel);
    for (const base::Language language : base::Languages) {
        m_names[language] = new QLineEdit(m_naming);
        m_names[language]->setObjectName(u"newName."_s + base::code(language));
        m_names[language]->setMaxLength(80);
        layout->addWidget(m_names[language], 1);
        connect(m_names[language], &QLineEdit::returnPressed, this, &FormEditor::makeForm);
        connect(m_names[language], &QLineEdit::textChanged, this, &FormEditor::showState);
    }
    m_make = new QPushButton(m_naming);
    m_make->setObjectName(u"makeForm"_s);
    m_cancel = new QPushButton(m_naming);
    layout->addWidget(m_make);
    layout->addWidget(m_cancel);
    connect(m_make, &QPushButton::clicked, this, &FormEditor::makeForm);
    connect(m_cancel, &QPushButton::clicked, this, &FormEditor::hideNames);
    m_naming->hide();
    return m_naming;
}

/// The rows speak the language that the interface had when they were made.
void FormEditor::makePage()
{
    const int place = m_scroll->verticalScrollBar()->value();
    m_page = new FormPage(m_questions, m_refused);
    fillPage(*m_page);
    m_page->setRelease(m_release);
    m_page->show(m_desk.form(m_id));
    m_scroll->setWidget(m_page); // the former page goes
    m_scroll->verticalScrollBar()->setValue(place);
    connect(m_page, &FormPage::edited, &m_desk, &session::FormDesk::change);
    connect(m_page, &FormPage::refusalsChanged, this, [this] {
        showState();
        Q_EMIT undoChanged();
    });
    connect(m_page, &FormPage::edited, this, [this](const Form&, const QString& what) {
        if (const auto language = base::languageFromCode(what.section(u'.', -1)))
            Q_EMIT languageEdited(*language);
    });
}

void FormEditor::setChecksPage(QWidget* page)
{
    page->setContentsMargins(8, 0, 8, 0); // in line with the other page
    m_pages->addWidget(page);
}

void FormEditor::showPage(int page)
{
    m_switch->setChosen(page);
    m_pages->setCurrentIndex(page);
    tellChecks();
}

void FormEditor::tellChecks()
{
    if (!m_id.isEmpty() && m_pages->currentWidget() != m_scroll)
        Q_EMIT checksShown(m_desk.form(m_id));
}

void FormEditor::setSeverity(const QString& rule, const QString& severity)
{
    Form form = m_desk.form(m_id);
    if (severity.isEmpty())
        form.checks.remove(rule);
    else
        form.checks.insert(rule, severity);
    m_desk.change(form, u"checks."_s + rule);
}

bool FormEditor::canUndo() const
{
    return m_desk.canUndo(m_id) || (m_page && !m_page->refusedFields().isEmpty());
}

void FormEditor::undo()
{
    if (const QString field = m_page->refusedFieldInHand(); !field.isEmpty())
        m_page->putBack(field);
    else if (m_desk.canUndo(m_id))
        m_desk.undo(m_id);
    else
        m_page->putBackAll();
}

/// Back to what is stored, in the form and in the fields.
void FormEditor::revert()
{
    m_page->putBackAll();
    if (m_desk.isChanged(m_id))
        Q_EMIT revertWanted(QString(m_id)); // a copy: what is done may lead to another form here
}

void FormEditor::edit(const QString& id, const document::Release& release)
{
    const bool other = m_id != id;
    m_id = id;
    m_release = release;
    if (!m_page)
        makePage();
    m_page->setRelease(release);
    m_page->show(m_desk.form(id));
    if (other) {
        hideNames();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showState();
    tellChecks();
}

void FormEditor::focusFirst()
{
    showPage(0);
    if (auto* organisation = findChild<QLineEdit*>(u"organisation.ko"_s))
        organisation->setFocus(Qt::OtherFocusReason);
}

void FormEditor::askNames()
{
    for (const base::Language language : base::Languages)
        m_names[language]->clear();
    m_naming->show();
    m_names[base::Language::Korean]->setFocus(Qt::OtherFocusReason);
    showState();
}

void FormEditor::hideNames()
{
    if (m_naming->isVisibleTo(this) && m_naming->isAncestorOf(focusWidget()))
        m_saveAs->setFocus(Qt::OtherFocusReason);
    m_naming->hide();
}

void FormEditor::makeForm()
{
    base::PerLanguage<QString> names;
    for (const base::Language language : base::Languages)
        names[language] = m_names[language]->text().trimmed();
    // One name is enough: a form that nobody uses in the other language need not be translated.
    for (const base::Language language : base::Languages)
        if (names[language].isEmpty())
            names[language] = names[base::other(language)];
    if (!names[base::Language::Korean].isEmpty())
        Q_EMIT newFormWanted(QString(m_id), names);
}

void FormEditor::showState()
{
    if (m_id.isEmpty())
        return;
    const Language interface = QLocale().language() == QLocale::Korean ? Language::Korean : Language::English;
    const QString name = m_desk.form(m_id).texts[interface].name;
    const bool changed = m_desk.isChanged(m_id);
    const bool own = m_desk.stored().isOwn(m_id);
    const bool shipped = document::builtInForms().contains(m_id);
    const QString kind = own && shipped ? tr("A shipped form that was changed here")
                         : own          ? tr("Your own form")
                                        : tr("A form that ships with the program");
    const auto refused = m_page ? m_page->refusedFields().size() : 0;
    QStringList state;
    if (refused > 0)
        state.append(tr("%Ln field(s) not taken", nullptr, static_cast<int>(refused)));
    if (changed || refused == 0)
        state.prepend(changed ? tr("Changes are not saved yet") : kind);
    m_title->setWhole(tr("Form: %1").arg(name.isEmpty() ? m_id : name));
    m_state->setText(state.join(u" · "_s));
    m_state->setToolTip(kind);
    m_state->setProperty("muted", !changed && refused == 0);
    m_state->setProperty("warning", changed || refused > 0);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed || refused > 0);
    m_remove->setEnabled(own);
    m_remove->setText(shipped ? tr("Back to the shipped form") : tr("Remove this form"));
    m_make->setEnabled(std::any_of(m_names.begin(), m_names.end(),
                                   [](const QLineEdit* edit) { return !edit->text().trimmed().isEmpty(); }));
}

void FormEditor::retranslate()
{
    setAccessibleName(tr("Form editor"));
    m_save->setText(tr("Save form"));
    m_save->setToolTip(
        tr("Keeps the form in your forms folder; every release in this form shows it (Ctrl+S)"));
    m_saveAs->setText(tr("Save as new form…"));
    m_more->setText(tr("More"));
    m_revert->setText(tr("Undo changes"));
    m_folder->setText(tr("Open forms folder"));
    m_close->setToolTip(tr("Back to the text (Esc)"));
    m_close->setAccessibleName(tr("Back to the text"));
    m_namingLabel->setText(tr("Name of the new form"));
    m_names[Language::Korean]->setPlaceholderText(tr("Korean"));
    m_names[Language::English]->setPlaceholderText(tr("English"));
    m_names[Language::Korean]->setAccessibleName(tr("Korean name of the new form"));
    m_names[Language::English]->setAccessibleName(tr("English name of the new form"));
    m_switch->setTexts({tr("Look"), tr("Checks")},
                       {tr("Names, logo, colours, fonts, layout"),
                        tr("Which rules look at releases in this form, and how loud they are")});
    m_make->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    showState();
}

void FormEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_page)
            makePage();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FormEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_naming->isVisible())
        hideNames();
    else
        Q_EMIT closeWanted();
}

} // namespace communique::ui::forms
