#include "editor/HeaderEditor.h"

#include "widgets/ElidedComboBox.h"
#include "widgets/WrappingRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::editor {

using base::Language;
using editing::Field;

namespace {

constexpr QLatin1StringView ChainSeparator(" > ");
constexpr int CalendarButton = 28; ///< the button that opens the calendar, and margins, in pixels
constexpr int DaysOfYear = 365;
constexpr int SecondsPerHour = 3600;
constexpr int LineHeight = 32; ///< of a field with one line

int columnOf(Language language)
{
    return language == Language::Korean ? 1 : 2;
}

/// Korean offices write "2019. 7. 1.(월)"; the other interface shows the date as its locale does.
QString dateFormat(const QLocale& locale)
{
    return locale.language() == QLocale::Korean ? u"yyyy. M. d.(ddd)"_s : u"MMM d, yyyy (ddd)"_s;
}

/// Of the days of one year as the field writes them: the field itself measures only its first and last day.
int widestDate(const QDateTimeEdit& edit)
{
    edit.ensurePolished();
    const QFontMetrics metrics(edit.font());
    int widest = 0;
    for (int day = 0; day < DaysOfYear; ++day)
        widest = std::max(
            widest, metrics.horizontalAdvance(edit.locale().toString(
                        QDateTime(QDate(2028, 12, 31).addDays(-day), QTime(20, 0)), edit.displayFormat())));
    return widest;
}

/// Of a date as dateFormat() writes it, Tab stops at year, month, day and time; the weekday follows from
/// them.
template <typename Edit>
class StepsOverWeekday : public Edit
{
protected:
    bool focusNextPrevChild(bool next) override
    {
        const bool left = Edit::focusNextPrevChild(next);
        return !left && this->currentSectionIndex() == Weekday ? Edit::focusNextPrevChild(next) : left;
    }
    void focusInEvent(QFocusEvent* event) override
    {
        Edit::focusInEvent(event);
        if (this->currentSectionIndex() == Weekday)
            this->setCurrentSectionIndex(Weekday - 1);
    }

private:
    static constexpr int Weekday = 3;
};

/// Ten o'clock of the day of issue, when most are lifted; on that day after ten, an hour that is to come.
QDateTime usualEmbargo(const QDate& issue, const QDateTime& now)
{
    const QDateTime usual(issue, QTime(10, 0), now.timeZone());
    if (issue != now.date() || now < usual)
        return usual;
    return {now.addSecs(2 * SecondsPerHour).date(), QTime(now.addSecs(2 * SecondsPerHour).time().hour(), 0),
            now.timeZone()};
}

} // namespace

HeaderEditor::HeaderEditor(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_facts(new widgets::WrappingRow(this))
    , m_titleLabel(new QLabel(this))
    , m_subtitleLabel(new QLabel(this))
    , m_infoLabel(new QLabel(this))
{
    setObjectName(u"headerEditor"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (QLabel* label : {m_titleLabel, m_subtitleLabel, m_infoLabel}) {
        label->setProperty("muted", true);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setMinimumHeight(LineHeight);
    }
    // Beside the first line of their fields.
    m_grid->addWidget(m_titleLabel, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_subtitleLabel, 1, 0, Qt::AlignTop);
    m_grid->addWidget(m_infoLabel, 2, 0, Qt::AlignTop);
    for (const Language language : base::Languages) {
        addField(Field::Title, language, 0, columnOf(language))->setProperty("title", true);
        addField(Field::Subtitle, language, 1, columnOf(language));
    }
    // As it is read: row by row.
    FieldEdit* former = nullptr;
    for (const Field field : {Field::Title, Field::Subtitle})
        for (const Language language : base::Languages) {
            FieldEdit* next = fieldAt(editing::TextPlace::inField(field, language));
            if (former)
                setTabOrder(former, next);
            former = next;
        }
    fillFacts();
    m_grid->addWidget(m_facts, 2, 1, 1, 2);
    setTabOrder(former, m_date);
    retranslate();
    setSession(nullptr);
}

FieldEdit* HeaderEditor::addField(Field field, Language language, int row, int column)
{
    auto* edit = new FieldEdit(field, language, this);
    m_grid->addWidget(edit, row, column, Qt::AlignTop);
    m_fields.append(edit);
    return edit;
}

QWidget* HeaderEditor::boxed(QLabel*& label, QWidget* editor)
{
    auto* box = new QFrame(this);
    box->setProperty("field", true);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(6);
    label = new QLabel(box);
    label->setProperty("muted", true);
    label->setBuddy(editor);
    layout->addWidget(label);
    layout->addWidget(editor, 1);
    return box;
}

void HeaderEditor::fillFacts()
{
    m_date = new StepsOverWeekday<QDateEdit>;
    m_date->setCalendarPopup(true);
    m_date->setSpecialValueText(u"–"_s); // no date yet
    m_department = new QLineEdit;
    m_department->setObjectName(u"department"_s);
    m_embargoed = new QCheckBox;
    m_embargo = new StepsOverWeekday<QDateTimeEdit>;
    m_embargo->setCalendarPopup(true);
    m_form = new widgets::ElidedComboBox;

    auto* embargo = new QWidget;
    auto* embargoLayout = new QHBoxLayout(embargo);
    embargoLayout->setContentsMargins(0, 0, 0, 0);
    embargoLayout->setSpacing(4);
    embargoLayout->addWidget(m_embargoed);
    embargoLayout->addWidget(m_embargo, 1);

    m_department->setMinimumWidth(104); // of a ministry and its division, what tells them apart
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(7);
    QWidget* date = boxed(m_dateLabel, m_date);
    addSign(Field::Date, m_date, date);
    m_facts->add(date, 3);
    m_facts->add(boxed(m_departmentLabel, m_department), 5);
    QWidget* embargoBox = boxed(m_embargoLabel, embargo);
    addSign(Field::Embargo, m_embargo, embargoBox);
    m_facts->add(embargoBox, 2);
    QWidget* form = boxed(m_formLabel, m_form);
    addSign(Field::Form, m_form, form);
    m_editForm = new QToolButton(form);
    m_editForm->setObjectName(u"editForm"_s);
    m_editForm->setAutoRaise(true);
    m_editForm->setIcon(QIcon::fromTheme(u"document-edit"_s));
    m_editForm->setFocusPolicy(Qt::StrongFocus);
    form->layout()->addWidget(m_editForm);
    m_facts->add(form, 4);

    connect(m_date, &QDateEdit::dateChanged, this, &HeaderEditor::pushDate);
    connect(m_department, &QLineEdit::textEdited, this, &HeaderEditor::pushDepartment);
    connect(m_department, &QLineEdit::editingFinished, this, [this] {
        if (!m_department->hasFocus())
            m_department->setCursorPosition(0); // read from its start, as before
    });
    connect(m_embargoed, &QCheckBox::toggled, this, &HeaderEditor::pushEmbargo);
    connect(m_embargo, &QDateTimeEdit::dateTimeChanged, this, &HeaderEditor::pushEmbargo);
    connect(m_form, &QComboBox::activated, this, &HeaderEditor::pushForm);
    connect(m_editForm, &QToolButton::clicked, this, &HeaderEditor::formEditWanted);
}

void HeaderEditor::addSign(Field field, QWidget* editor, QWidget* box)
{
    auto* sign = new FindingSign(editing::TextPlace::inField(field, Language::Korean), editor, box);
    static_cast<QHBoxLayout*>(box->layout())->insertWidget(1, sign);
    connect(sign, &FindingSign::menuWanted, this, &HeaderEditor::findingMenuWanted);
    m_signs.append(sign);
}

void HeaderEditor::setChecking(const session::Checking* checking)
{
    for (FieldEdit* field : std::as_const(m_fields)) {
        field->setChecking(checking);
        connect(field, &FieldEdit::findingMenuWanted, this, &HeaderEditor::findingMenuWanted);
    }
    for (FindingSign* sign : std::as_const(m_signs))
        connect(checking, &session::Checking::checked, sign,
                [=] { sign->show(checking->findingsBeside(sign->place())); });
}

void HeaderEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderEditor::retranslate()
{
    m_titleLabel->setText(tr("Title"));
    m_subtitleLabel->setText(tr("Subtitle"));
    m_infoLabel->setText(tr("Details"));
    m_dateLabel->setText(tr("Date"));
    m_departmentLabel->setText(tr("Dept.", "beside a narrow field"));
    m_embargoLabel->setText(tr("Embargo"));
    m_formLabel->setText(tr("Form"));
    m_date->setAccessibleName(tr("Date of issue"));
    m_department->setAccessibleName(tr("Department"));
    m_department->setPlaceholderText(tr("Bureau > Division"));
    m_embargoed->setAccessibleName(tr("Under embargo"));
    m_embargoed->setToolTip(tr("Hold the release back until this time"));
    m_embargo->setAccessibleName(tr("Embargo until"));
    m_form->setAccessibleName(tr("Form"));
    m_editForm->setToolTip(tr("Edit this form"));
    m_editForm->setAccessibleName(tr("Edit this form"));
    const QLocale locale;
    m_date->setDisplayFormat(dateFormat(locale));
    m_date->setMinimumWidth(widestDate(*m_date) + CalendarButton);
    m_embargo->setDisplayFormat(dateFormat(locale) + u" HH:mm"_s);
    m_embargo->setMinimumWidth(widestDate(*m_embargo) + CalendarButton);
    showForms();
    for (FieldEdit* field : std::as_const(m_fields)) {
        const bool korean = field->place().language == Language::Korean;
        const bool title = field->place().field == Field::Title;
        const QString name = title ? (korean ? tr("Korean title") : tr("English title"))
                                   : (korean ? tr("Korean subtitle") : tr("English subtitle"));
        field->setAccessibleName(name);
        field->setPlaceholderText(name);
    }
}

void HeaderEditor::setForms(const document::FormCatalogue& forms)
{
    m_forms = forms;
    showForms();
}

/// Every form by its name.
void HeaderEditor::showForms()
{
    const QString wanted = m_form->currentData().toString();
    const Language interface = QLocale().language() == QLocale::Korean ? Language::Korean : Language::English;
    m_form->clear(); // only activated(), a person's choice, is listened to
    for (const QString& id : m_forms.ids())
        m_form->addItem(m_forms.find(id)->texts[interface].name, id);
    chooseForm(wanted);
}

/// A form that the release wants and that is not here, or is broken, is named by its id.
void HeaderEditor::chooseForm(const QString& id)
{
    const QString fault = m_forms.contains(id) ? QString() : m_forms.faultOf(id);
    if (!id.isEmpty() && m_form->findData(id) < 0)
        m_form->addItem(fault.isEmpty() ? tr("%1 (not installed)").arg(id) : tr("%1 (broken)").arg(id), id);
    m_form->setCurrentIndex(m_form->findData(id));
    m_form->setToolTip(fault.isEmpty() ? m_form->currentText() : fault);
}

void HeaderEditor::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    setEnabled(session != nullptr && !session->isReadOnly());
    for (FieldEdit* field : std::as_const(m_fields))
        field->setSession(session);
    if (session)
        connect(session, &session::DocumentSession::changed, this, [this](const editing::ChangeSet& changes) {
            if (!changes.fields.isEmpty())
                showFacts();
        });
    showFacts();
}

void HeaderEditor::showFacts()
{
    const QScopedValueRollback updating(m_updating, true);
    const document::Header header = m_session ? m_session->release().header() : document::Header();
    m_date->setDate(header.date.isValid() ? header.date : m_date->minimumDate());
    const QString chain = header.department.join(ChainSeparator);
    if (!m_department->hasFocus() || m_department->text().split(u'>').size() != header.department.size()) {
        m_department->setText(chain);
        if (!m_department->hasFocus())
            m_department->setCursorPosition(0); // a chain too long for the field is read from its start
    }
    m_department->setToolTip(chain);
    m_embargoed->setChecked(header.embargo.has_value());
    m_embargo->setVisible(header.embargo.has_value());
    if (header.embargo)
        m_embargo->setDateTime(QDateTime(header.embargo->at.date(), header.embargo->at.time()));
    chooseForm(header.form);
}

void HeaderEditor::setField(Field field, const editing::FieldValue& value)
{
    if (m_session && !m_updating)
        m_session->perform(editing::commands::setField(m_session->release(), field, Language::Korean, value));
}

void HeaderEditor::pushDate()
{
    setField(Field::Date, m_date->date());
}

void HeaderEditor::pushDepartment()
{
    QStringList chain;
    for (const QString& unit : m_department->text().split(u'>'))
        if (!unit.trimmed().isEmpty())
            chain.append(unit.trimmed());
    setField(Field::Department, chain);
}

void HeaderEditor::pushEmbargo()
{
    if (!m_session || m_updating)
        return;
    if (!m_embargoed->isChecked()) {
        setField(Field::Embargo, {});
        return;
    }
    const document::Header& header = m_session->release().header();
    const QTimeZone zone = header.embargo ? header.embargo->at.timeZone() : QTimeZone("Asia/Seoul");
    const QDateTime at =
        header.embargo
            ? QDateTime(m_embargo->date(), QTime(m_embargo->time().hour(), m_embargo->time().minute()), zone)
            : usualEmbargo(header.date, QDateTime::currentDateTime().toTimeZone(zone));
    setField(Field::Embargo, document::Embargo{at});
}

void HeaderEditor::pushForm()
{
    setField(Field::Form, m_form->currentData().toString());
}

void HeaderEditor::setLanguageShown(Language language, bool shown)
{
    for (FieldEdit* field : std::as_const(m_fields))
        if (field->place().language == language)
            field->setVisible(shown);
    m_grid->setColumnStretch(columnOf(language), shown ? 1 : 0);
}

void HeaderEditor::commitComposition()
{
    for (FieldEdit* field : std::as_const(m_fields))
        field->commitComposition();
}

FieldEdit* HeaderEditor::fieldAt(const editing::TextPlace& place) const
{
    for (FieldEdit* field : m_fields)
        if (field->place() == place)
            return field;
    return nullptr;
}

void HeaderEditor::focusFact(Field field)
{
    QWidget* fact = m_date;
    if (field == Field::Embargo)
        fact = m_embargo->isEnabled() ? static_cast<QWidget*>(m_embargo) : m_embargoed;
    fact->setFocus(Qt::OtherFocusReason);
}

void HeaderEditor::focusTitle(Language language)
{
    if (FieldEdit* field = fieldAt(editing::TextPlace::inField(Field::Title, language)))
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace communique::ui::editor
