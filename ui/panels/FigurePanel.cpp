#include "panels/FigurePanel.h"

#include "editing/FigureCommands.h"

#include <QBuffer>
#include <QEvent>
#include <QGridLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace communique::ui::panels {

namespace commands = editing::commands;
using base::Language;

namespace {

constexpr QSize Thumbnail(168, 112);

QPixmap thumbnailOf(const document::Media& media)
{
    QBuffer buffer;
    buffer.setData(media.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setScaledSize(QSize(media.width, media.height).scaled(Thumbnail, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

} // namespace

FigurePanel::FigurePanel(QWidget* parent)
    : QWidget(parent)
    , m_form(new QWidget(this))
    , m_empty(new QLabel(this))
    , m_picture(new QLabel(m_form))
    , m_facts(new QLabel(m_form))
    , m_widthLabel(new QLabel(m_form))
    , m_width(new QSpinBox(m_form))
    , m_replace(new QPushButton(m_form))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_form);
    layout->addWidget(m_empty);
    layout->addStretch();
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_picture->setFixedSize(Thumbnail);
    m_picture->setAlignment(Qt::AlignCenter);
    m_facts->setProperty("muted", true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    grid->addWidget(m_picture, 0, 0, 3, 1);
    grid->addWidget(m_facts, 3, 0);
    for (const Language language : base::Languages) {
        const int row = language == Language::Korean ? 0 : 1;
        m_labels[language] = new QLabel(m_form);
        m_alternative[language] = new QLineEdit(m_form);
        m_labels[language]->setBuddy(m_alternative[language]);
        grid->addWidget(m_labels[language], row, 1);
        grid->addWidget(m_alternative[language], row, 2, 1, 3);
        connect(m_alternative[language], &QLineEdit::editingFinished, this, [this, language] {
            if (m_session)
                perform(commands::setAlternative(m_session->release(), blockId(), language,
                                                 m_alternative[language]->text()));
        });
    }
    m_width->setRange(10, 100);
    m_width->setSingleStep(10);
    m_width->setSuffix(QStringLiteral("%"));
    m_widthLabel->setBuddy(m_width);
    grid->addWidget(m_widthLabel, 2, 1);
    grid->addWidget(m_width, 2, 2);
    grid->addWidget(m_replace, 2, 3);
    grid->setColumnStretch(4, 1);
    connect(m_width, &QSpinBox::valueChanged, this, [this](int percent) {
        if (m_session && !m_filling)
            perform(commands::setFigureWidth(m_session->release(), blockId(), percent));
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT pictureWanted(blockId()); });
    retranslate();
}

void FigurePanel::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &session::DocumentSession::changed, this, &FigurePanel::refill);
        connect(session, &session::DocumentSession::selectionChanged, this, &FigurePanel::refill);
    }
    refill();
}

QString FigurePanel::blockId() const
{
    return m_session ? m_session->selection().head.place.blockId : QString();
}

void FigurePanel::perform(const commands::Outcome& outcome)
{
    m_session->perform(outcome);
}

void FigurePanel::refill()
{
    if (!isVisible() || m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const document::Block* block = m_session ? m_session->release().find(blockId()) : nullptr;
    const bool figure = block && block->shape.type == document::BlockType::Figure;
    m_form->setVisible(figure);
    m_empty->setVisible(!figure);
    if (!figure)
        return;
    m_form->setEnabled(!m_session->isReadOnly());
    const document::MediaPtr& media = block->figure.media;
    if (media && m_shown != media->digest) {
        m_picture->setPixmap(thumbnailOf(*media));
        m_shown = media->digest;
    } else if (!media) {
        m_picture->clear();
        m_shown.clear();
    }
    m_facts->setText(media ? QStringLiteral("%1 × %2 · %3")
                                 .arg(media->width)
                                 .arg(media->height)
                                 .arg(QLocale().formattedDataSize(media->bytes.size(), 1,
                                                                  QLocale::DataSizeTraditionalFormat))
                     : block->figure.isLost() ? tr("The picture is missing or damaged in the file.")
                                              : QString());
    m_width->setValue(block->figure.width);
    for (const Language language : base::Languages)
        if (!m_alternative[language]->hasFocus())
            m_alternative[language]->setText(block->figure.alternative[language]);
}

void FigurePanel::retranslate()
{
    m_empty->setText(
        tr("The caret is at no figure. Insert one with Paragraph > Figure, drop or paste a picture."));
    m_labels[Language::Korean]->setText(tr("Alternative text, Korean"));
    m_labels[Language::English]->setText(tr("Alternative text, English"));
    for (const Language language : base::Languages) {
        m_alternative[language]->setAccessibleName(m_labels[language]->text());
        m_alternative[language]->setPlaceholderText(
            tr("What somebody should know who cannot see the picture"));
    }
    m_widthLabel->setText(tr("Width"));
    m_width->setAccessibleName(tr("Width in per cent of the text"));
    m_replace->setText(tr("Replace picture…"));
    m_picture->setAccessibleName(tr("Picture"));
    refill();
}

void FigurePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigurePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refill();
}

} // namespace communique::ui::panels
