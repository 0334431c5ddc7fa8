#include "forms/FormPage.h"

#include "forms/ColourField.h"
#include "forms/FaultLine.h"
#include "forms/FormValues.h"
#include "forms/LogoField.h"

#include "base/Files.h"
#include "widgets/ElidedComboBox.h"
#include "writers/FontRemark.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace communique::ui::forms {

namespace {

constexpr int LabelWidth = 128;

int columnOf(Language language)
{
    return language == Language::Korean ? 1 : 2;
}

QString nameOf(Language language)
{
    return language == Language::Korean ? FormPage::tr("Korean") : FormPage::tr("English");
}

const QStringList& installedFamilies(Language language)
{
    const auto list = [](QFontDatabase::WritingSystem system) {
        QStringList families = QFontDatabase::families(system);
        families.removeIf([](const QString& family) { return QFontDatabase::isPrivateFamily(family); });
        return families;
    };
    // Every font has Latin letters, whether it says so or not.
    static const base::PerLanguage<QStringList> families(list(QFontDatabase::Korean),
                                                         list(QFontDatabase::Any));
    return families[language];
}

} // namespace

FormPage::FormPage(FormQuestions questions, RefusedInput& refused, QWidget* parent)
    : QWidget(parent)
    , m_questions(std::move(questions))
    , m_refused(refused)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"formPage"_s);
    m_grid->setContentsMargins(16, 4, 16, 24);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

QString FormPage::fullName(const QString& label, Language language)
{
    return label + u", "_s + nameOf(language);
}

void FormPage::show(const Form& form)
{
    m_form = form;
    const QScopedValueRollback filling(m_filling, true);
    for (const auto& refill : std::as_const(m_refills))
        refill();
}

void FormPage::setRelease(const document::Release& release)
{
    m_release = release;
}

void FormPage::refuse(const QString& what, const QString& typed, const QString& said)
{
    m_refused.keep(m_form.id, what, typed, said);
    Q_EMIT refusalsChanged();
}

void FormPage::accept(const QString& what)
{
    if (m_refused.forget(m_form.id, what))
        Q_EMIT refusalsChanged();
}

void FormPage::putBack(const QString& what)
{
    accept(what);
    show(Form(m_form));
}

void FormPage::putBackAll()
{
    m_refused.forgetAll(m_form.id);
    show(Form(m_form));
    Q_EMIT refusalsChanged();
}

QString FormPage::refusedFieldInHand() const
{
    const QStringList refused = refusedFields();
    for (const QWidget* widget = focusWidget(); widget && widget != this; widget = widget->parentWidget())
        if (refused.contains(widget->objectName()))
            return widget->objectName();
    return {};
}

QLabel* FormPage::label(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    label->setMinimumHeight(30);
    label->setMaximumWidth(LabelWidth);
    m_grid->addWidget(label, m_row, 0, Qt::AlignTop);
    return label;
}

void FormPage::place(QWidget* widget, const QString& what, Language language)
{
    widget->setObjectName(what + u'.' + base::code(language));
    m_grid->addWidget(widget, m_row, columnOf(language), Qt::AlignTop);
}

/// In a row of its own, which takes no room while nothing is said in it, below the field `what`.
FaultLine* FormPage::faultLine(const QString& what, Language language, QWidget* field, int columns)
{
    auto* line = new FaultLine(what + u".said"_s, field, this);
    m_grid->addWidget(line, m_row + 1, columnOf(language), 1, columns, Qt::AlignTop);
    connect(line, &FaultLine::putBackWanted, this, [=, this] { putBack(what); });
    return line;
}

void FormPage::section(const QString& title, bool languages)
{
    if (m_row > 0) {
        auto* line = new QFrame(this);
        line->setProperty("line", true);
        line->setFixedHeight(1);
        m_grid->setRowMinimumHeight(m_row++, 8);
        m_grid->addWidget(line, m_row++, 0, 1, 3);
    }
    auto* heading = new QLabel(title, this);
    heading->setProperty("section", true);
    heading->setMinimumHeight(30);
    m_grid->addWidget(heading, m_row, 0, 1, languages ? 1 : 3);
    for (const Language language :
         languages ? QList<Language>{base::Languages.begin(), base::Languages.end()} : QList<Language>()) {
        auto* name = new QLabel(nameOf(language), this);
        name->setProperty("muted", true);
        m_grid->addWidget(name, m_row, columnOf(language));
    }
    ++m_row;
}

void FormPage::texts(const QString& what, const QString& name, const Value<QString>& value,
                     const QString& hint, const TextRule& faultOf, const TextRemarkRule& remarkOn)
{
    label(name);
    for (const Language language : base::Languages) {
        auto* edit = new QLineEdit(this);
        edit->setMaxLength(document::LongestFormText);
        edit->setAccessibleName(fullName(name, language));
        edit->setToolTip(hint);
        place(edit, what, language);
        const QString field = edit->objectName();
        FaultLine* line = faultLine(field, language, edit);
        // What the form said when somebody began to type: "{pag" is nothing that anybody wants.
        const auto before = std::make_shared<std::optional<QString>>();
        const auto refill = [=, this] {
            const QString said = value.get(m_form, language);
            const auto refused = m_refused.typed(m_form.id, field, said);
            if (edit->text() != refused.value_or(said)) {
                before->reset(); // undone, or another form
                edit->setText(refused.value_or(said));
            }
            if (refused)
                return line->refuse(faultSentence(faultOf(*refused)));
            const auto remark = remarkOn ? remarkOn(m_form, language, m_release) : writers::FurnitureRemark();
            line->remark(remark.sentence, remark.quiet);
        };
        connect(edit, &QLineEdit::textEdited, this, [=, this](const QString& text) {
            if (!*before)
                *before = value.get(m_form, language);
            const bool sound = faultOf(text).isEmpty();
            if (sound)
                accept(field);
            else
                refuse(field, text, **before);
            put(value, language, sound ? text : **before, field);
            refill();
        });
        connect(edit, &QLineEdit::editingFinished, this, [=] { before->reset(); });
        m_refills.append(refill);
    }
    m_row += 2;
}

void FormPage::presets(const QString& what, const QString& name, const Value<QString>& value,
                       const base::PerLanguage<QList<Preset>>& usual, const TextRule& faultOf)
{
    label(name);
    for (const Language language : base::Languages) {
        auto* box = new PresetField(fullName(name, language), usual[language], faultOf, this);
        place(box, what, language);
        const QString field = box->objectName();
        connect(box, &PresetField::valueChosen, this, [=, this](const QString& text) {
            accept(field);
            put(value, language, text, field);
        });
        connect(box, &PresetField::valueRefused, this, [=, this](const QString& typed, const QString& kept) {
            refuse(field, typed, kept);
            put(value, language, kept, field);
        });
        connect(box, &PresetField::putBackWanted, this, [=, this] { putBack(field); });
        m_refills.append([=, this] {
            const QString said = value.get(m_form, language);
            box->setValue(said, m_refused.typed(m_form.id, field, said));
        });
    }
    ++m_row;
}

/// A font that the form wants and that is not on this computer can be kept.
void FormPage::addFamilies(QComboBox* box, Language language)
{
    for (const QString& family : installedFamilies(language))
        box->addItem(family, family);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMaxVisibleItems(16);
}

void FormPage::families(const QString& what, const QString& name,
                        document::TextStyle document::FormTexts::*style)
{
    const Value<QString> value = family(style);
    label(name);
    for (const Language language : base::Languages) {
        auto* box = new widgets::ElidedComboBox(this);
        addFamilies(box, language);
        box->setAccessibleName(fullName(name, language));
        place(box, what, language);
        FaultLine* line = faultLine(box->objectName(), language, box);
        connect(box, &QComboBox::activated, this, [=, this](int index) {
            put(value, language, box->itemData(index).toString(), box->objectName());
        });
        m_refills.append([=, this] {
            const QString family = value.get(m_form, language);
            if (box->findData(family) < 0)
                box->insertItem(
                    0, QFontDatabase::hasFamily(family) ? family : tr("%1 (not installed)").arg(family),
                    family);
            box->setCurrentIndex(box->findData(family));
            box->setToolTip(box->currentText());
            const QString instead = writers::familyInstead(m_form.texts[language].*style, language);
            line->remark(instead.isEmpty() ? QString() : tr("Pages are set in %1 instead.").arg(instead));
        });
    }
    m_row += 2;
}

void FormPage::flags(const QString& what, const QString& name, const Value<bool>& value,
                     const QList<Language>& languages)
{
    label(name);
    for (const Language language : languages) {
        auto* box = new QCheckBox(this);
        box->setMinimumHeight(30);
        box->setAccessibleName(fullName(name, language));
        place(box, what, language);
        connect(box, &QCheckBox::toggled, this,
                [=, this](bool on) { put(value, language, on, box->objectName()); });
        m_refills.append([=, this] { box->setChecked(value.get(m_form, language)); });
    }
    ++m_row;
}

void FormPage::choices(const QString& what, const QString& name, const Value<int>& value,
                       const QStringList& names)
{
    label(name);
    for (const Language language : base::Languages) {
        auto* box = new QComboBox(this);
        box->addItems(names);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setAccessibleName(fullName(name, language));
        place(box, what, language);
        connect(box, &QComboBox::activated, this,
                [=, this](int index) { put(value, language, index, box->objectName()); });
        m_refills.append([=, this] { box->setCurrentIndex(value.get(m_form, language)); });
    }
    ++m_row;
}

void FormPage::colour(const QString& what, const QString& name, const Value<QString>& value,
                      const QString& note, const std::function<QString(const Form&)>& warning)
{
    label(name);
    auto* field = new ColourField(name, m_questions, this);
    field->setObjectName(what);
    m_grid->addWidget(field, m_row, 1, Qt::AlignTop);
    auto* said = new QLabel(this);
    said->setObjectName(what + u".remark"_s);
    said->setWordWrap(true);
    m_grid->addWidget(said, m_row, 2);
    FaultLine* line = faultLine(what, Language::Korean, field, 2);
    connect(field, &ColourField::colourChosen, this, [=, this](const QString& colour) {
        accept(what);
        line->clear();
        put(value, Language::Korean, colour, what);
    });
    const auto fault = tr("It is no colour. Write #rrggbb, such as #123a7a, or a colour's English name.");
    connect(field, &ColourField::colourRefused, this, [=, this](const QString& typed) {
        refuse(what, typed, value.get(m_form, Language::Korean));
        line->refuse(fault);
    });
    m_refills.append([=, this] {
        const QString colour = value.get(m_form, Language::Korean);
        const auto refused = m_refused.typed(m_form.id, what, colour);
        field->setColour(colour, refused);
        refused ? line->refuse(fault) : line->clear();
        const QString warned = warning ? warning(m_form) : QString();
        said->setText(warned.isEmpty() ? note : warned);
        said->setProperty("warning", !warned.isEmpty());
        said->setProperty("muted", warned.isEmpty());
        said->style()->unpolish(said);
        said->style()->polish(said);
    });
    m_row += 2;
}

void FormPage::logoRow(const QString& name)
{
    label(name);
    m_logo = new LogoField(this);
    m_logo->setObjectName(u"logo"_s);
    m_grid->addWidget(m_logo, m_row++, 1, 1, 2);
    connect(m_logo, &LogoField::pictureWanted, this, &FormPage::takePicture);
    connect(m_logo, &LogoField::removalWanted, this, [this] {
        m_form.logo.media = nullptr;
        m_form.logo.file.clear();
        Q_EMIT edited(m_form, {});
    });
    m_refills.append([this] { m_logo->setLogo(m_form.logo); });
}

void FormPage::takePicture()
{
    const QString path = m_questions.picture();
    if (path.isEmpty())
        return;
    const auto bytes = base::readFile(path);
    const auto media = bytes ? document::readMedia(*bytes) : base::Result<document::MediaPtr>(bytes.error());
    if (!media) {
        m_logo->refuse(media.error().message);
        return;
    }
    const QString& type = (*media)->type;
    m_form.logo.media = *media;
    m_form.logo.file = type == u"image/png"    ? u"logo.png"_s
                       : type == u"image/jpeg" ? u"logo.jpg"_s
                                               : u"logo.svg"_s;
    m_logo->accept(m_form.logo);
    Q_EMIT edited(m_form, {});
}

void FormPage::note(const QString& text)
{
    auto* said = new QLabel(text, this);
    said->setWordWrap(true);
    said->setProperty("muted", true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said->setFocusPolicy(Qt::NoFocus);
    m_grid->addWidget(said, m_row++, 1, 1, 2);
}

void FormPage::finish()
{
    m_grid->setRowStretch(m_row, 1);
    for (QWidget* widget : findChildren<QWidget*>()) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

/// Undo is the form's, whatever field has the keyboard; a wheel that scrolls the page changes no value on its
/// way.
bool FormPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool turns = qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched);
    if (event->type() == QEvent::Wheel && turns && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace communique::ui::forms
