#include "panels/AccessibilityPanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using checks::Finding;
using checks::Fix;
using checks::Part;
using checks::Severity;

namespace {

enum Column { Where, What, Mend };

constexpr int SignSize = 14;
constexpr int RowHeight = 28;
constexpr int TextMargin = 6;

/// A shape for each severity, so that colour does not stand alone.
QIcon signOf(Severity severity, bool dark, qreal ratio)
{
    QPixmap picture(QSize(SignSize, SignSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room(2, 2, SignSize - 4, SignSize - 4);
    switch (severity) {
    case Severity::Error:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(dark ? u"#ff7b72"_s : u"#c22f2f"_s));
        painter.drawEllipse(room);
        break;
    case Severity::Warning:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(dark ? u"#e0a13c"_s : u"#a86400"_s));
        painter.drawPolygon(
            QPolygonF({QPointF(room.center().x(), room.top()), room.bottomRight(), room.bottomLeft()}));
        break;
    case Severity::Hint:
        painter.setPen(QPen(QColor(dark ? u"#98a2ae"_s : u"#5f6873"_s), 1.5));
        painter.drawEllipse(room);
        break;
    }
    return QIcon(picture);
}

/// As high as the sentence needs to be in the width of its column, which the view does not ask for by itself.
class SentenceDelegate : public QStyledItemDelegate
{
public:
    explicit SentenceDelegate(QTreeWidget* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect room(0, 0, m_list->columnWidth(What) - 2 * TextMargin, 1000);
        const QRect text =
            QFontMetrics(option.font).boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {0, std::max(RowHeight, text.height() + 2 * TextMargin)};
    }

private:
    QTreeWidget* m_list;
};

} // namespace

AccessibilityPanel::AccessibilityPanel(QWidget* parent)
    : QWidget(parent)
    , m_checking(new session::Checking(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(8, 8, 16, 8);
    m_list->setObjectName(u"findings"_s);
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setWordWrap(true);
    m_list->setItemDelegateForColumn(What, new SentenceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setIconSize(QSize(SignSize, SignSize));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Where, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Mend, QHeaderView::ResizeToContents);
    // Sentences that are broken elsewhere are as high as they need to be.
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, [this](int column) {
        if (column == What)
            m_list->doItemsLayout();
    });
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, &AccessibilityPanel::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &AccessibilityPanel::choose);
    connect(m_checking, &session::Checking::checked, this, [this] {
        Q_EMIT countChanged(static_cast<int>(m_checking->findings().size()));
        refill();
    });
    m_list->setAccessibleName(tr("What keeps the release from being accessible"));
    refill();
}

void AccessibilityPanel::setSession(session::DocumentSession* session)
{
    m_session = session;
    m_shown.clear();
    m_list->clear();
    m_checking->setSession(session);
    refill();
}

QString AccessibilityPanel::sentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

/// Nothing moves under the hand of somebody who works through the list, unless something changed.
void AccessibilityPanel::refill()
{
    const QList<Finding>& findings = m_checking->findings();
    m_list->setVisible(!findings.isEmpty());
    m_empty->setVisible(findings.isEmpty());
    m_empty->setText(m_session ? tr("Nothing keeps this release from being accessible.")
                               : tr("No release is open."));
    if (!isVisible() || (findings == m_shown && m_list->topLevelItemCount() == findings.size()))
        return;
    const int former = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_shown = findings;
    m_list->clear();
    for (const Finding& finding : findings) {
        auto* row = new QTreeWidgetItem(m_list);
        fill(*row, finding);
        addFixButton(*row, finding);
    }
    if (former >= 0 && !findings.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min(former, m_list->topLevelItemCount() - 1)));
}

void AccessibilityPanel::fill(QTreeWidgetItem& row, const Finding& finding) const
{
    const QString severity = finding.severity == Severity::Error     ? tr("Error")
                             : finding.severity == Severity::Warning ? tr("Warning")
                                                                     : tr("Hint");
    row.setIcon(Where, signOf(finding.severity, palette().color(QPalette::Base).lightness() < 128,
                              devicePixelRatioF()));
    row.setText(Where, nameOf(finding.place));
    row.setToolTip(Where, severity);
    row.setData(Where, Qt::AccessibleTextRole, severity + u", "_s + nameOf(finding.place));
    row.setText(What, finding.message);
    row.setToolTip(What, finding.message);
    row.setSizeHint(Mend, QSize(0, RowHeight));
}

void AccessibilityPanel::addFixButton(QTreeWidgetItem& row, const Finding& finding)
{
    QString name;
    switch (finding.fix.kind) {
    case Fix::Kind::None:
        return;
    case Fix::Kind::HeaderRow:
        name = tr("First row is the header");
        break;
    case Fix::Kind::Heading:
        name = tr("Make it a heading");
        break;
    case Fix::Kind::Words:
        name = tr("Change to “%1”").arg(finding.fix.words);
        break;
    case Fix::Kind::Alternative:
        name = tr("Write alternative text");
        break;
    case Fix::Kind::Title:
        name = tr("Write a title");
        break;
    }
    auto* button = new QPushButton(name, m_list);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setEnabled(m_session && !m_session->isReadOnly());
    button->setAccessibleDescription(finding.message);
    connect(button, &QPushButton::clicked, this,
            [this, item = &row] { fix(m_list->indexOfTopLevelItem(item)); });
    button->ensurePolished();
    row.setSizeHint(Mend, QSize(button->sizeHint().width() + 12, RowHeight));
    m_list->setItemWidget(&row, Mend, button);
}

void AccessibilityPanel::fix(int row)
{
    const Finding finding = m_shown.value(row);
    if (!m_session)
        return;
    if (finding.fix.kind == Fix::Kind::Alternative || finding.fix.kind == Fix::Kind::Title)
        Q_EMIT placeChosen(finding.place);
    else if (m_session->perform(session::fixOf(m_session->release(), finding)))
        m_list->setFocus(Qt::OtherFocusReason); // the next one
}

void AccessibilityPanel::choose(QTreeWidgetItem* row)
{
    const int index = m_list->indexOfTopLevelItem(row);
    if (m_session && index >= 0 && index < m_shown.size())
        Q_EMIT placeChosen(checks::Place(m_shown[index].place));
}

QString AccessibilityPanel::nameOf(const checks::Place& place) const
{
    QString name;
    switch (place.part) {
    case Part::Title:
        name = tr("Title");
        break;
    case Part::Subtitle:
        name = tr("Subtitle");
        break;
    case Part::Form:
        name = tr("Form");
        break;
    case Part::Date: // no rule on accessibility speaks of these
    case Part::Embargo:
    case Part::Contacts:
        break;
    case Part::Text:
    case Part::Cell:
    case Part::Alternative:
        name = tr("¶ %1").arg(m_session ? m_session->release().indexOf(place.blockId) + 1 : 0);
        break;
    }
    if (!place.language)
        return name;
    return name + (*place.language == base::Language::Korean ? u" · KOR"_s : u" · ENG"_s);
}

void AccessibilityPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("What keeps the release from being accessible"));
        m_shown.clear();
        m_list->clear();
        m_checking->checkAgain();
        refill();
    } else if (event->type() == QEvent::PaletteChange) {
        m_shown.clear(); // the signs have colours
        refill();
    }
    QWidget::changeEvent(event);
}

void AccessibilityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refill();
}

} // namespace communique::ui::panels
