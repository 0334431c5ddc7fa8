#include "forms/LogoField.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace communique::ui::forms {

namespace {

constexpr QSize Thumbnail(112, 56);
constexpr int Margin = 4;

QPixmap thumbnailOf(const document::Media& media, qreal ratio)
{
    QBuffer buffer;
    buffer.setData(media.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize room = (Thumbnail - QSize(2 * Margin, 2 * Margin)) * ratio;
    reader.setScaledSize(QSize(media.width, media.height).scaled(room, Qt::KeepAspectRatio));
    QPixmap picture = QPixmap::fromImage(reader.read());
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

LogoField::LogoField(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_picture->setFixedSize(Thumbnail);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Logo"));
    m_facts->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    right->addLayout(buttons);
    right->addWidget(m_facts);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(right, 1);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::pictureWanted);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::removalWanted);
    setLogo({});
}

void LogoField::setLogo(const document::Logo& logo)
{
    const QString digest = logo.media ? logo.media->digest : QString();
    if (digest == m_shown)
        return;
    m_shown = digest;
    if (logo.media)
        m_picture->setPixmap(thumbnailOf(*logo.media, devicePixelRatioF()));
    else
        m_picture->clear();
    m_picture->setProperty("paper", logo.media != nullptr); // what stands on paper is judged on paper
    m_picture->setProperty("frame", logo.media == nullptr);
    m_facts->setText(logo.media ? QStringLiteral("%1 × %2 · %3")
                                      .arg(logo.media->width)
                                      .arg(logo.media->height)
                                      .arg(QLocale().formattedDataSize(logo.media->bytes.size()))
                                : tr("PNG, JPEG or SVG; stands before the organisation's name."));
    m_facts->setProperty("wrong", false);
    m_facts->setProperty("muted", true);
    repolish(m_picture);
    repolish(m_facts);
    m_choose->setText(logo.media ? tr("Replace…") : tr("Choose a logo…"));
    m_remove->setVisible(logo.media != nullptr);
}

void LogoField::refuse(const QString& sentence)
{
    m_facts->setText(sentence);
    m_facts->setProperty("muted", false);
    m_facts->setProperty("wrong", true);
    repolish(m_facts);
}

void LogoField::accept(const document::Logo& logo)
{
    m_shown.reset();
    setLogo(logo);
}

} // namespace communique::ui::forms
