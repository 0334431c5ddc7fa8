#include "shell/ExportDialog.h"

#include "widgets/SegmentedSwitch.h"
#include "writers/OutputFiles.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

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

QWidget* withButton(QWidget* field, QWidget* button, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

/// The line below a field. It keeps its room while it says nothing: no field moves while somebody types.
QVBoxLayout* withHint(QWidget* field, QLabel* hint)
{
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setMinimumHeight(hint->fontMetrics().height());
    auto* both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(field);
    both->addWidget(hint);
    return both;
}

enum class Tone : quint8 { Quiet, Wrong };

void say(QLabel* hint, QWidget* field, const QString& sentence, Tone tone)
{
    QString breakable = sentence;
    hint->setText(breakable.replace(u'/', u"/\u200b"_s)); // a path may go on on the next line
    hint->setProperty("muted", tone == Tone::Quiet);
    hint->setProperty("wrong", tone == Tone::Wrong);
    hint->style()->unpolish(hint);
    hint->style()->polish(hint);
    field->setAccessibleDescription(sentence);
}

/// Home as people write it.
QString withHome(QString path)
{
    return path == u"~" || path.startsWith(u"~/") ? path.replace(0, 1, QDir::homePath()) : path;
}

} // namespace

ExportDialog::ExportDialog(const document::Release& release, writers::Format format,
                           const ExportHabits& habits, ExportAttempt attempt, QWidget* parent)
    : QDialog(parent)
    , m_release(release)
    , m_format(format)
    , m_folder(habits.folder)
    , m_attempt(std::move(attempt))
    , m_languages(new widgets::SegmentedSwitch(3, this))
    , m_each(new QCheckBox(tr("A file for each language; they link to each other"), this))
    , m_address(new QLineEdit(habits.address, this))
    , m_addressHint(new QLabel(this))
    , m_facing(new QCheckBox(tr("Korean and English side by side"), this))
    , m_embedSource(new QCheckBox(tr("Put the release inside, so that it can be opened from the PDF"), this))
    , m_password(new QLineEdit(this))
    , m_eye(new QToolButton(this))
    , m_passwordHint(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_pathHint(new QLabel(this))
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
    addFile(*form);

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
    connect(m_each, &QCheckBox::toggled, this, &ExportDialog::showTarget);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::exportIfSound);
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
         std::initializer_list<QWidget*>{m_facing, m_embedSource, m_password, m_eye, m_passwordHint})
        widget->setVisible(pdf);
    if (!pdf)
        return;
    m_password->setObjectName(u"exportPassword"_s);
    m_password->setAccessibleName(tr("Password to open the PDF"));
    m_eye->setObjectName(u"showPassword"_s);
    m_eye->setProperty("bar", true);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::StrongFocus); // an action within the field could not be reached by keyboard
    connect(m_eye, &QToolButton::toggled, this, &ExportDialog::showPassword);
    connect(m_password, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    showPassword(false);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_facing);
    choices->addWidget(m_embedSource);
    form.addRow(tr("Pages"), choices);
    form.addRow(tr("Password"), withHint(withButton(m_password, m_eye, this), m_passwordHint));
}

/// A slip in a password that nobody saw makes a file that nobody can open.
void ExportDialog::showPassword(bool shown)
{
    m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(QIcon::fromTheme(shown ? u"view-hidden"_s : u"view-visible"_s));
    const QString does = shown ? tr("Hide the password") : tr("Show the password");
    m_eye->setText(does); // shown where the desktop has no such icon; what a screen reader says
    m_eye->setToolTip(does);
}

void ExportDialog::addFile(QFormLayout& form)
{
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    form.addRow(tr("File"), withHint(withButton(m_path, browseButton, this), m_pathHint));
    m_path->setObjectName(u"exportPath"_s);
    m_pathHint->setObjectName(u"exportPathHint"_s);
    m_path->setAccessibleName(tr("File to export to"));
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showTarget);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
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
    connect(m_address, &QLineEdit::textChanged, this, &ExportDialog::showConsequences);
    form.addRow(tr("Files"), m_each);
    form.addRow(tr("Web folder"), withHint(m_address, m_addressHint));
}

void ExportDialog::exportIfSound()
{
    const auto address = writers::webFolder(m_address->text());
    if (m_format == writers::Format::Html && !address)
        return tellWrong(m_addressHint, m_address, address.error().message);
    const QFileInfo file(path());
    if (m_path->text().trimmed().isEmpty() || (!file.isDir() && file.completeBaseName().isEmpty()))
        return tellWrong(m_pathHint, m_path, tr("Write a name for the file."));
    showTarget(); // what was told of the attempt before is no longer known
    const auto done = m_attempt(this, choice());
    if (!done)
        tellRefusal(done.error());
    else if (*done)
        accept();
}

/// The only request that makes no sense is a password that no PDF takes.
void ExportDialog::tellRefusal(const base::Error& error)
{
    if (error.kind == base::ErrorKind::Usage && !m_password->text().isEmpty())
        tellWrong(m_passwordHint, m_password, error.message);
    else
        tellWrong(m_pathHint, m_path, error.message);
}

void ExportDialog::tellWrong(QLabel* hint, QLineEdit* field, const QString& sentence)
{
    say(hint, field, sentence, Tone::Wrong);
    field->setFocus();
    layout()->activate(); // a sentence of two lines needs more room than the line that is kept for it
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    QAccessibleEvent alert(hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// What follows from the choices so far.
void ExportDialog::showConsequences()
{
    m_facing->setEnabled(languages().size() > 1);
    m_each->setEnabled(languages().size() > 1);
    say(m_addressHint, m_address,
        m_address->text().isEmpty()
            ? tr("Search engines and messengers need it; without it the page works as well.")
            : tr("A preview picture is written beside the page."),
        Tone::Quiet);
    say(m_passwordHint, m_password,
        m_password->text().isEmpty() ? tr("Without a password, everybody can open it.")
                                     : tr("A PDF with a password is no PDF/A: archives do not take it."),
        Tone::Quiet);
    showTarget();
}

/// What is written where the field does not say it already.
void ExportDialog::showTarget()
{
    const QFileInfo file(path());
    QString sentence;
    if (file.isDir() || file.completeBaseName().isEmpty())
        sentence.clear(); // that is told when it is to be written
    else if (eachLanguage())
        sentence = tr("Makes “%1” and “%2”.")
                       .arg(file.completeBaseName() + u".ko.html"_s, file.completeBaseName() + u".en.html"_s);
    else if (file.filePath() != QDir::fromNativeSeparators(m_path->text()))
        sentence = tr("Will be written to “%1”.").arg(QDir::toNativeSeparators(file.filePath()));
    say(m_pathHint, m_path, sentence, Tone::Quiet);
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

bool ExportDialog::eachLanguage() const
{
    return m_format == writers::Format::Html && m_each->isChecked() && languages().size() > 1;
}

/// Whole, and with the suffix of the format. What names a folder stays as it is, so that it can be refused.
QString ExportDialog::path() const
{
    const QString typed = withHome(QDir::fromNativeSeparators(m_path->text().trimmed()));
    const QString whole = QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
    if (typed.endsWith(u'/'))
        return whole + u'/';
    const QFileInfo file(whole);
    return typed.isEmpty() || file.isDir()
               ? whole
               : file.dir().filePath(writers::fileNameFor(file.fileName(), m_format));
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
    const QString chosen = QFileDialog::getSaveFileName(this, windowTitle(), path(), {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(chosen));
    m_folder = QFileInfo(chosen).absolutePath();
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
    return {options, path(), eachLanguage()};
}

} // namespace communique::ui::shell
