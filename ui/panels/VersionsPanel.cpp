#include "panels/VersionsPanel.h"

#include "document/Numbering.h"
#include "session/VersionDiff.h"
#include "widgets/Colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

namespace {

/// Comparing all words takes its time: after a pause in typing.
constexpr int ComparingDelayMsecs = 400;

} // namespace

VersionsPanel::VersionsPanel(session::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
    , m_changes(new QTextBrowser(this))
    , m_restore(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(8, 8, 8, 8);
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_restore);
    layout->addLayout(left, 2);
    layout->addWidget(m_changes, 5);
    m_list->setFrameShape(QFrame::NoFrame);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setOpenLinks(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(ComparingDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &VersionsPanel::showChanges);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPanel::showChanges);
    connect(m_restore, &QPushButton::clicked, this, &VersionsPanel::restore);
    connect(&workspace.newsroom(), &newsroom::Newsroom::versionsChanged, this, &VersionsPanel::refill);
    retranslate();
}

void VersionsPanel::setSession(session::DocumentSession* session)
{
    if (session)
        connect(session, &session::DocumentSession::changed, &m_delay, qOverload<>(&QTimer::start));
    refill();
}

qint64 VersionsPanel::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toLongLong() : 0;
}

void VersionsPanel::refill()
{
    if (!isVisible())
        return;
    const qint64 former = chosen();
    m_list->clear();
    if (!m_workspace.current())
        return;
    for (const newsroom::Version& version :
         m_workspace.newsroom().versions(m_workspace.current()->release().header().id)) {
        const bool korean = QLocale().language() == QLocale::Korean;
        const QDateTime kept = version.kept.toLocalTime();
        // Korean offices write the year in full and the hour out of 24.
        const QString when = korean ? QLocale().toString(kept, u"yyyy. M. d. HH:mm"_s)
                                    : QLocale().toString(kept, QLocale::ShortFormat);
        const QString why = version.reason == u"saved" ? tr("saved") : tr("opened");
        auto* item = new QListWidgetItem(when + u" · "_s + why, m_list);
        item->setData(Qt::UserRole, version.number);
        if (version.number == former)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showChanges();
}

void VersionsPanel::showChanges()
{
    if (!isVisible())
        return;
    const session::DocumentSession* session = m_workspace.current();
    const qint64 number = chosen();
    m_restore->setEnabled(session && number > 0 && !session->isReadOnly());
    if (!session || number == 0) {
        m_changes->clear();
        return;
    }
    const auto version = m_workspace.newsroom().version(session->release().header().id, number);
    if (!version) {
        m_changes->setPlainText(version.error().message);
        return;
    }
    const document::Numbering numbering(session->release(), *session->form());
    const widgets::Colours colours = widgets::coloursOf(palette());
    QString html;
    for (const session::TextChange& change : session::changesBetween(*version, session->release())) {
        const qsizetype index = change.blockId.isEmpty() ? -1 : session->release().indexOf(change.blockId);
        const QString place = change.title               ? tr("Title")
                              : change.blockId.isEmpty() ? tr("Subtitle")
                              : index < 0                ? tr("removed")
                                                         : numbering.marker(index, change.language);
        html += u"<p><b>"_s + base::code(change.language).toUpper() + u"</b> "_s + place.toHtmlEscaped() +
                u" &nbsp;"_s;
        html += session::toHtml(change.runs, colours.wrong, colours.done);
        html += u"</p>"_s;
    }
    m_changes->setHtml(html.isEmpty()
                           ? u"<p>"_s + tr("Nothing has changed in the words since this version.") + u"</p>"_s
                           : html);
}

void VersionsPanel::restore()
{
    if (const auto restored = m_workspace.restoreVersion(chosen()); !restored)
        Q_EMIT failed(restored.error().message);
}

void VersionsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Versions"));
    m_changes->setAccessibleName(tr("What has changed since this version"));
    m_restore->setText(tr("Bring this version back"));
    refill();
}

void VersionsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VersionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refill();
}

} // namespace communique::ui::panels
