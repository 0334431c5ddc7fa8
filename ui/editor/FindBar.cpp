#include "editor/FindBar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::editor {

using base::Language;
namespace commands = editing::commands;

namespace {

constexpr int SearchDelayMsecs = 60;

QToolButton* toggle(const QString& face, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(face);
    button->setCheckable(true);
    button->setProperty("segment", true);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_languages(new QComboBox(this))
    , m_matchCase(toggle(u"Aa"_s, this))
    , m_wholeWord(toggle(u"\u201cW\u201d"_s, this))
    , m_expression(toggle(u".*"_s, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_replaceOne(new QPushButton(this))
    , m_replaceAll(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_second(new QWidget(this))
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_text, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_matchCase, m_wholeWord, m_expression, m_languages,
                                                         m_count, m_previous, m_next, m_close})
        first->addWidget(each);
    auto* second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(8);
    second->addWidget(m_replacement, 1);
    second->addWidget(m_replaceOne);
    second->addWidget(m_replaceAll);
    layout->addLayout(first);
    layout->addWidget(m_second);
    m_languages->addItems({{}, {}, {}});
    m_count->setProperty("muted", true);
    m_count->setMinimumWidth(72);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(u"\u2715"_s);
    for (QToolButton* button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    m_text->installEventFilter(this);
    m_replacement->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(SearchDelayMsecs);

    connect(&m_delay, &QTimer::timeout, this, &FindBar::search);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &FindBar::search);
    for (QToolButton* button : {m_matchCase, m_wholeWord, m_expression})
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, [this] { hide(); });
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    retranslate();
    hide();
}

void FindBar::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &session::DocumentSession::changed, this, [this] {
            if (isVisible())
                m_delay.start();
        });
    if (isVisible())
        search();
}

void FindBar::open(bool replacing)
{
    m_second->setVisible(replacing);
    if (m_session) {
        const editing::Selection& selection = m_session->selection();
        if (!selection.isCaret() && selection.anchor.place == selection.head.place) {
            const qsizetype from = std::min(selection.anchor.offset, selection.head.offset);
            const qsizetype to = std::max(selection.anchor.offset, selection.head.offset);
            m_text->setText(
                editing::textAt(m_session->release(), selection.head.place).plain().mid(from, to - from));
        }
    }
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

editing::Query FindBar::query() const
{
    return {m_text->text(), m_matchCase->isChecked(), m_wholeWord->isChecked(), m_expression->isChecked()};
}

QList<Language> FindBar::languages() const
{
    switch (m_languages->currentIndex()) {
    case 1:
        return {Language::Korean};
    case 2:
        return {Language::English};
    default:
        return {Language::Korean, Language::English};
    }
}

void FindBar::search()
{
    if (!m_session || !isVisible())
        return;
    const auto found = editing::findAll(m_session->release(), query(), languages());
    m_fault = found ? QString() : found.error().message;
    m_matches = found ? *found : QList<editing::Match>();
    // The match at the caret is the current one.
    const editing::Selection& selection = m_session->selection();
    m_current = -1;
    for (qsizetype i = 0; i < m_matches.size(); ++i)
        if (m_matches[i].place == selection.anchor.place &&
            m_matches[i].from == std::min(selection.anchor.offset, selection.head.offset))
            m_current = i;
    showCount();
    Q_EMIT matchesChanged(m_matches, m_current);
}

void FindBar::showCount()
{
    if (!m_fault.isEmpty())
        m_count->setText(m_fault);
    else if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("Nothing found"));
    else
        m_count->setText(m_current < 0 ? tr("%Ln found", nullptr, static_cast<int>(m_matches.size()))
                                       : tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
    m_count->setProperty("wrong", !m_fault.isEmpty());
    for (QWidget* each : std::initializer_list<QWidget*>{m_previous, m_next, m_replaceOne, m_replaceAll})
        each->setEnabled(!m_matches.isEmpty() && m_session &&
                         (!m_session->isReadOnly() || each == m_previous || each == m_next));
}

void FindBar::choose(qsizetype index)
{
    m_current = index;
    const editing::Match& match = m_matches[index];
    Q_EMIT matchChosen({{match.place, match.from}, {match.place, match.from + match.length}});
    showCount();
    Q_EMIT matchesChanged(m_matches, m_current);
}

void FindBar::step(int direction)
{
    if (!isVisible()) {
        open(false);
        return;
    }
    if (m_matches.isEmpty())
        return;
    qsizetype next = m_current + direction;
    if (m_current < 0) {
        // From the caret on: blocks are compared by their place in the release.
        const editing::Position& head = m_session->selection().head;
        const auto rank = [&](const editing::TextPlace& place) {
            return place.isField() ? -10 + 2 * qsizetype(place.field == editing::Field::Subtitle)
                                   : m_session->release().indexOf(place.blockId);
        };
        const auto after =
            std::find_if(m_matches.cbegin(), m_matches.cend(), [&](const editing::Match& match) {
                const qsizetype here = rank(match.place);
                const qsizetype caret = rank(head.place);
                return here > caret || (here == caret && match.place.language == head.place.language &&
                                        match.from >= head.offset);
            });
        next = after - m_matches.cbegin() - (direction > 0 ? 0 : 1);
    }
    choose((next + m_matches.size()) % m_matches.size());
}

void FindBar::replaceOne()
{
    if (m_matches.isEmpty())
        return;
    if (m_current < 0) {
        step(1);
        return;
    }
    const qsizetype at = m_current;
    m_session->perform(
        commands::replaceOne(m_session->release(), m_matches[at], query(), m_replacement->text()));
    search();
    if (!m_matches.isEmpty())
        choose(std::min(at, m_matches.size() - 1));
    m_replacement->setFocus(Qt::OtherFocusReason);
}

void FindBar::replaceAll()
{
    const qsizetype count = m_matches.size();
    if (count == 0)
        return;
    m_session->perform(commands::replaceAll(m_session->release(), m_matches, query(), m_replacement->text(),
                                            m_session->selection()));
    search();
    m_count->setText(tr("%Ln replaced", nullptr, static_cast<int>(count)));
    m_replacement->setFocus(Qt::OtherFocusReason);
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_matches.clear();
    m_current = -1;
    Q_EMIT matchesChanged({}, -1);
    if (!event->spontaneous())
        Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replacement)
        (key->modifiers() & Qt::ControlModifier) ? replaceAll() : replaceOne();
    else
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replaceOne->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    m_languages->setAccessibleName(tr("Languages to look in"));
    m_languages->setItemText(0, tr("Both languages"));
    m_languages->setItemText(1, tr("Korean only"));
    m_languages->setItemText(2, tr("English only"));
    const std::pair<QToolButton*, QString> names[] = {{m_matchCase, tr("Match upper and lower case")},
                                                      {m_wholeWord, tr("Whole words only")},
                                                      {m_expression, tr("Regular expression")},
                                                      {m_previous, tr("Previous match (Shift+Enter)")},
                                                      {m_next, tr("Next match (Enter)")},
                                                      {m_close, tr("Close (Esc)")}};
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    showCount();
}

} // namespace communique::ui::editor
