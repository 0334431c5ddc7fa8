#include "shell/ExportDialog.h"

#include "widgets/SegmentedSwitch.h"
#include "writers/OutputFiles.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using base::Language;

namespace {

QString titleFor(writers::Format format)
{
    switch (format) {
    case writers::Format::Html:
        return ExportDialog::tr("Export web page");
    case writers::Format::Pdf:
        return ExportDialog::tr("Export PDF");
    case writers::Format::Text:
        return ExportDialog::tr("Export text");
    case writers::Format::Mail:
        return ExportDialog::tr("Export e-mail text");
    case writers::Format::Message:
        return ExportDialog::tr("Export e-mail");
    case writers::Format::Picture:
        return ExportDialog::tr("Export preview picture");
    case writers::Format::Review:
        return ExportDialog::tr("Export review copy");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(const document::Release& release, writers::Format format,
                           const ExportHabits& habits, QWidget* parent)
    : QDialog(parent)
    , m_release(release)
    , m_format(format)
    , m_folder(habits.folder)
    , m_each(new QCheckBox(tr("A file for each language; they link to each other"), this))
    , m_address(new QLineEdit(habits.address, this))
    , m_addressHint(new QLabel(this))
    , m_languages(new widgets::SegmentedSwitch(3, this))
    , m_facing(new QCheckBox(tr("Korean and English side by side"), this))
    , m_embedSource(new QCheckBox(tr("Put the release inside, so that it can be opened from the PDF"), this))
    , m_password(new QLineEdit(this))
    , m_archiveHint(new QLabel(tr("A PDF with a password is no PDF/A: archives do not take it."), this))
    , m_path(new QLineEdit(this))
{
    setWindowTitle(titleFor(format));
    setMinimumWidth(560);
    m_languages->setTexts({tr("Korean"), tr("Both"), tr("English")});

    auto* form = new QFormLayout;
    form->setSpacing(12);
    addLanguages(*form);
    m_facing->setChecked(habits.facing);
    addPdfOptions(*form);
    addWebOptions(*form, habits.address);
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(browseButton);
    form->addRow(tr("File"), fileRow);
    m_path->setAccessibleName(tr("File to export to"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(m_languages, &widgets::SegmentedSwitch::choiceMade, this, &ExportDialog::suggestName);
    connect(m_languages, &widgets::SegmentedSwitch::choiceMade, this, &ExportDialog::showConsequences);
    connect(m_password, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::acceptIfSound);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestName();
    showConsequences();
    go->setFocus();
}

/// Those of the release are chosen; a draft in another is made only for who asks for it.
void ExportDialog::addLanguages(QFormLayout& form)
{
    const QList<Language> published = writers::publishedLanguages(m_release);
    m_languages->setChosen(published.size() > 1 ? 1 : published.first() == Language::English ? 2 : 0);
    auto* languageRow = new QHBoxLayout;
    languageRow->addWidget(m_languages);
    languageRow->addStretch();
    auto* draftHint = new QLabel(this);
    const Language listed = m_release.header().languages.first();
    const Language draft = base::other(listed);
    draftHint->setText(listed == Language::Korean
                           ? tr("The release is to appear in Korean only; its English text is a draft.")
                           : tr("The release is to appear in English only; its Korean text is a draft."));
    draftHint->setProperty("muted", true);
    draftHint->setWordWrap(true);
    draftHint->setVisible(m_release.speaks(draft) && !m_release.appearsIn(draft));
    auto* choices = new QVBoxLayout;
    choices->setSpacing(4);
    choices->addLayout(languageRow);
    choices->addWidget(draftHint);
    form.addRow(tr("Language"), choices);
    if (m_format == writers::Format::Review) { // always in both
        m_languages->setChosen(1);
        form.setRowVisible(choices, false);
    }
}

void ExportDialog::addPdfOptions(QFormLayout& form)
{
    const bool pdf = m_format == writers::Format::Pdf;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_facing, m_embedSource, m_password, m_archiveHint})
        widget->setVisible(pdf);
    if (!pdf)
        return;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password to open the PDF"));
    m_password->setPlaceholderText(tr("Without a password, everybody can open it"));
    m_archiveHint->setProperty("muted", true);
    m_archiveHint->setWordWrap(true);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_facing);
    choices->addWidget(m_embedSource);
    form.addRow(tr("Pages"), choices);
    auto* password = new QVBoxLayout;
    password->setSpacing(4);
    password->addWidget(m_password);
    password->addWidget(m_archiveHint);
    form.addRow(tr("Password"), password);
}

void ExportDialog::addWebOptions(QFormLayout& form, const QString& address)
{
    const bool web = m_format == writers::Format::Html;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_each, m_address, m_addressHint})
        widget->setVisible(web);
    if (!web)
        return;
    m_each->setChecked(!address.isEmpty());
    m_address->setAccessibleName(tr("Folder on the web where the page will stand"));
    m_address->setPlaceholderText(u"https://www.example.org/press/"_s);
    m_addressHint->setWordWrap(true);
    connect(m_address, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    form.addRow(tr("Files"), m_each);
    auto* place = new QVBoxLayout;
    place->setSpacing(4);
    place->addWidget(m_address);
    place->addWidget(m_addressHint);
    form.addRow(tr("Web folder"), place);
}

/// An address that is none is told in place.
void ExportDialog::acceptIfSound()
{
    const auto address = writers::webFolder(m_address->text());
    if (m_format != writers::Format::Html || address)
        return accept();
    m_addressHint->setText(address.error().message);
    m_addressHint->setProperty("muted", false);
    m_address->setFocus();
    m_address->selectAll();
}

/// What follows from the choices so far.
void ExportDialog::showConsequences()
{
    m_facing->setEnabled(languages().size() > 1);
    m_each->setEnabled(languages().size() > 1);
    m_addressHint->setProperty("muted", true);
    m_addressHint->setText(
        m_address->text().isEmpty()
            ? tr("Search engines and messengers need it; without it the page works as well.")
            : tr("A preview picture is written beside the page."));
    m_archiveHint->setVisible(m_format == writers::Format::Pdf && !m_password->text().isEmpty());
}

QList<Language> ExportDialog::languages() const
{
    switch (m_languages->chosen()) {
    case 0:
        return {Language::Korean};
    case 2:
        return {Language::English};
    default:
        return {Language::Korean, Language::English};
    }
}

void ExportDialog::suggestName()
{
    if (!m_named)
        m_path->setText(QDir::toNativeSeparators(
            QDir(m_folder).filePath(writers::suggestedFileName(m_release, m_format, languages()))));
}

void ExportDialog::browse()
{
    // The question about replacing an existing file comes at the end, whichever way the name was given.
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), {}, nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_named = true;
}

ExportChoice ExportDialog::choice() const
{
    writers::Options options(languages());
    options.facing = m_facing->isChecked() && languages().size() > 1;
    options.embedSource = m_embedSource->isChecked();
    options.password = m_password->text();
    if (const auto address = writers::webFolder(m_address->text());
        address && m_format == writers::Format::Html)
        options.address = *address;
    const bool each = m_format == writers::Format::Html && m_each->isChecked() && languages().size() > 1;
    return {options, QDir::fromNativeSeparators(m_path->text()), each};
}

} // namespace communique::ui::shell
