#include "panels/OutlinePanel.h"

#include "base/Text.h"
#include "document/Numbering.h"
#include "editing/Piece.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace communique::ui::panels {

namespace {

constexpr int RefillDelayMsecs = 120;
constexpr qsizetype LineLength = 160;

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline"));
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delay.setSingleShot(true);
    m_delay.setInterval(RefillDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &OutlinePanel::refill);
    const auto choose = [this](const QListWidgetItem* item) {
        if (m_session)
            Q_EMIT blockChosen(item->data(Qt::UserRole).toString(),
                               m_session->selection().head.place.language);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void OutlinePanel::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    if (m_session)
        m_session->disconnect(&m_delay);
    m_session = session;
    if (session) {
        connect(session, &session::DocumentSession::changed, &m_delay, qOverload<>(&QTimer::start));
        connect(session, &session::DocumentSession::selectionChanged, this, &OutlinePanel::followCaret);
    }
    refill();
}

void OutlinePanel::refill()
{
    if (!isVisible()) // showing it fills it
        return;
    clear();
    if (!m_session)
        return;
    const document::Release& release = m_session->release();
    const document::Numbering numbering(release, *m_session->form());
    const base::Language language = release.header().source;
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const document::Block& block = release.block(i);
        const QString marker = numbering.marker(i, language);
        QString words = base::elided(document::textOrOther(block, language).plain(), LineLength);
        if (words.isEmpty())
            words = block.shape.type == document::BlockType::Table ? tr("(table)") : tr("(empty)");
        const QString indent(4 * block.shape.level, u' ');
        auto* item = new QListWidgetItem(indent + (marker.isEmpty() ? words : marker + u' ' + words), this);
        item->setData(Qt::UserRole, block.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (m_session->isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
        if (block.shape.type == document::BlockType::Heading) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        }
    }
    followCaret();
}

void OutlinePanel::followCaret()
{
    if (!m_session || m_session->selection().head.place.isField())
        return;
    const auto index =
        static_cast<int>(m_session->release().indexOf(m_session->selection().head.place.blockId));
    if (index != currentRow() && index < count())
        setCurrentRow(index);
}

void OutlinePanel::move(qsizetype from, qsizetype to)
{
    if (!m_session || from < 0 || from >= m_session->release().blocks().size())
        return;
    const QWidget* focus = focusWidget();
    m_session->perform(
        editing::commands::moveBlock(m_session->release(), m_session->release().block(from).id, to));
    m_delay.stop();
    refill();
    if (focus == this)
        setFocus(Qt::OtherFocusReason);
}

void OutlinePanel::dropEvent(QDropEvent* event)
{
    const int from = currentRow();
    const QModelIndex under = indexAt(event->position().toPoint());
    int to = under.isValid() ? under.row() : count();
    if (under.isValid() && event->position().y() > visualRect(under).center().y())
        ++to;
    event->setDropAction(Qt::IgnoreAction); // the session moves the block; the list only shows it
    event->accept();
    move(from, to > from ? to - 1 : to);
}

void OutlinePanel::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step != 0 && (event->modifiers() & Qt::AltModifier))
        move(currentRow(), currentRow() + step);
    else
        QListWidget::keyPressEvent(event);
}

void OutlinePanel::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    refill();
}

} // namespace communique::ui::panels
