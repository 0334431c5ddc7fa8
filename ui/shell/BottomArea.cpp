#include "shell/BottomArea.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QToolButton>

namespace communique::ui::shell {

namespace {

constexpr int LeastHeight = 120;

} // namespace

BottomArea::BottomArea(session::Workspace& workspace, session::Checking& checking,
                       session::MemoryDesk& memory, session::GlossaryDesk& glossary, QWidget* parent)
    : QTabWidget(parent)
    , m_checking(checking)
    , m_problems(new panels::ProblemsPanel(checking, this))
    , m_outline(new panels::OutlinePanel(this))
    , m_table(new panels::TablePanel(this))
    , m_figure(new panels::FigurePanel(this))
    , m_contacts(new panels::ContactsPanel(this))
    , m_versions(new panels::VersionsPanel(workspace, this))
    , m_memory(new panels::MemoryPanel(memory, this))
    , m_glossary(new panels::GlossaryPanel(glossary, this))
    , m_report(new panels::ReportPanel(this))
{
    setObjectName(QStringLiteral("bottomArea"));
    for (QWidget* panel :
         std::initializer_list<QWidget*>{m_problems, m_outline, m_table, m_figure, m_contacts, m_versions,
                                         m_memory, m_glossary, m_report})
        addTab(panel, QString());
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setObjectName(QStringLiteral("closeBottomArea"));
    setCornerWidget(close);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT shownChanged(-1);
        Q_EMIT left();
    });
    connect(this, &QTabWidget::currentChanged, this, [this] { Q_EMIT shownChanged(shown()); });
    connect(&checking, &session::Checking::checked, this, &BottomArea::showCount);
    setMinimumHeight(
        LeastHeight); // a panel scrolls or shows less rather than push the window off a small screen
    setTabVisible(Report, false); // until there is something to look at
    retranslate();
    hide();
}

void BottomArea::setSession(session::DocumentSession* session)
{
    m_problems->setSession(session);
    m_outline->setSession(session);
    m_table->setSession(session);
    m_figure->setSession(session);
    m_contacts->setSession(session);
    m_versions->setSession(session);
    m_glossary->setSession(session);
}

void BottomArea::toggle(int panel, Keyboard keyboard)
{
    const bool away = isVisible() && currentIndex() == panel;
    if (!away)
        setCurrentIndex(panel);
    setVisible(!away);
    Q_EMIT shownChanged(shown());
    if (away)
        Q_EMIT left();
    else if (keyboard == Keyboard::Follows)
        currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void BottomArea::reveal(int panel)
{
    if (shown() != panel)
        toggle(panel, Keyboard::Stays);
}

void BottomArea::report(const QString& about, const QList<panels::ReportLine>& lines)
{
    m_report->report(about, lines);
    setTabVisible(Report, true);
    reveal(Report);
}

void BottomArea::open(int panel)
{
    if (shown() != panel)
        toggle(panel);
}

void BottomArea::commitInput()
{
    const QPointer focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return;
    focus->clearFocus(); // fields and cell editors finish when they lose the keyboard
    (focus && focus->isVisible() ? focus.data() : currentWidget())->setFocus(Qt::OtherFocusReason);
}

void BottomArea::retranslate()
{
    setTabText(Outline, tr("Outline"));
    setTabText(Table, tr("Table"));
    setTabText(Figure, tr("Figure"));
    setTabText(Contacts, tr("Contacts"));
    setTabText(Versions, tr("Versions"));
    showCount();
    setTabText(Memory, tr("Memory"));
    setTabText(Glossary, tr("Glossary"));
    setTabText(Report, tr("To look at"));
    cornerWidget()->setToolTip(tr("Close"));
    cornerWidget()->setAccessibleName(tr("Close"));
}

void BottomArea::showCount()
{
    const qsizetype count = m_checking.findings().size();
    setTabText(Problems, count > 0 ? tr("Problems %1").arg(count) : tr("Problems"));
}

void BottomArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void BottomArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QTabWidget::keyPressEvent(event);
}

} // namespace communique::ui::shell
