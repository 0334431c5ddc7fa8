#include "forms/ColourField.h"

#include <QColor>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace communique::ui::forms {

namespace {

constexpr QSize Patch(24, 16);

QIcon patchOf(const QString& colour, const QColor& edge)
{
    QPixmap picture(Patch * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(QColor(colour));
    QPainter painter(&picture);
    painter.setPen(edge);
    painter.drawRect(QRectF(QPointF(0, 0), QSizeF(Patch)).adjusted(0.5, 0.5, -0.5, -0.5));
    return picture;
}

} // namespace

ColourField::ColourField(const QString& name, const FormQuestions& questions, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_questions(questions)
    , m_patch(new QToolButton(this))
    , m_text(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_patch->setProperty("patch", true);
    m_patch->setIconSize(Patch);
    m_patch->setToolTip(tr("Choose the colour"));
    m_patch->setAccessibleName(tr("%1: choose the colour").arg(name));
    m_patch->setFocusPolicy(Qt::StrongFocus);
    m_text->setMaxLength(20); // names of colours are taken too
    m_text->setFixedWidth(96);
    m_text->setAccessibleName(name);
    layout->addWidget(m_patch);
    layout->addWidget(m_text);
    layout->addStretch();
    connect(m_patch, &QToolButton::clicked, this, &ColourField::ask);
    connect(m_text, &QLineEdit::textEdited, this, &ColourField::take);
    connect(m_text, &QLineEdit::editingFinished, this, &ColourField::finish);
}

void ColourField::setColour(const QString& colour, const std::optional<QString>& refused)
{
    m_colour = colour;
    m_patch->setIcon(patchOf(colour, palette().color(QPalette::Mid)));
    const bool mended = std::exchange(m_refused, refused.has_value());
    if (m_text->text() != refused.value_or(colour) && (refused || mended || !m_text->hasFocus()))
        m_text->setText(refused.value_or(colour));
}

void ColourField::finish()
{
    const QString typed = m_text->text().trimmed();
    const QColor named(typed); // "red", "#fc0"
    if (!named.isValid()) {
        m_refused = true;
        Q_EMIT colourRefused(typed);
        return;
    }
    if (m_refused || named.name() != m_colour)
        Q_EMIT colourChosen(named.name());
    m_refused = false;
    m_text->setText(m_colour);
}

void ColourField::ask()
{
    if (const auto chosen = m_questions.colour(m_name, m_colour))
        Q_EMIT colourChosen(*chosen);
}

void ColourField::take(const QString& typed)
{
    static const QRegularExpression whole(u"^#?([0-9A-Fa-f]{6})$"_s);
    if (const auto match = whole.match(typed.trimmed()); match.hasMatch()) {
        m_refused = false;
        Q_EMIT colourChosen(u'#' + match.captured(1).toLower());
    } else if (m_refused) {
        Q_EMIT colourRefused(typed);
    }
}

} // namespace communique::ui::forms
