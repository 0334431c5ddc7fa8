#include "session/Checking.h"

#include "checks/Accessibility.h"
#include "editing/TableCommands.h"

#include <QtConcurrent>

namespace communique::session {

namespace commands = editing::commands;
using checks::Fix;
using checks::Part;

namespace {

constexpr int PauseMsecs = 300;

} // namespace

Checking::Checking(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &Checking::run);
    connect(&m_watcher, &QFutureWatcher<QList<checks::Finding>>::finished, this, &Checking::take);
}

Checking::~Checking()
{
    m_watcher.waitForFinished();
}

void Checking::setSession(DocumentSession* session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->disconnect(&m_pause);
    }
    m_session = session;
    m_pause.stop();
    m_stale = true;
    m_findings.clear();
    if (session) {
        connect(session, &DocumentSession::changed, this, [this] {
            m_stale = true;
            m_pause.start();
        });
        run();
    } else {
        Q_EMIT checked();
    }
}

void Checking::checkAgain()
{
    m_stale = true;
    if (m_session)
        run();
}

void Checking::run()
{
    m_pause.stop();
    if (m_watcher.isRunning()) // take() starts the next one
        return;
    m_stale = false;
    m_watcher.setFuture(QtConcurrent::run([release = m_session->release(), form = m_session->form()] {
        return checks::accessibility(release, *form);
    }));
}

void Checking::take()
{
    if (!m_session)
        return;
    if (m_stale) {
        if (!m_pause.isActive())
            run();
        return;
    }
    m_findings = m_watcher.result();
    Q_EMIT checked();
}

Selection selectionOf(const Release& release, const checks::Place& place)
{
    const Language language = place.language.value_or(release.header().source);
    editing::TextPlace text = editing::TextPlace::inBlock(place.blockId, language);
    if (place.part == Part::Title || place.part == Part::Subtitle)
        text = editing::TextPlace::inField(
            place.part == Part::Title ? editing::Field::Title : editing::Field::Subtitle, language);
    if (place.part == Part::Cell || place.part == Part::Alternative)
        return Selection::caret({text, 0}); // their words are in a panel; the caret is at the block
    const qsizetype size = editing::textAt(release, text).size(); // may be shorter by now
    const qsizetype from = std::min(place.from, size);
    return {{text, from}, {text, std::min(from + place.length, size)}};
}

commands::Outcome fixOf(const Release& release, const checks::Finding& finding)
{
    switch (finding.fix.kind) {
    case Fix::Kind::HeaderRow:
        return commands::setHeaderRow(release, finding.place.blockId, true);
    case Fix::Kind::Heading:
        return commands::setShape(release, selectionOf(release, finding.place),
                                  document::defaultShape(document::BlockType::Heading));
    case Fix::Kind::Words: {
        const Selection words = selectionOf(release, finding.place);
        const auto [anchor, head] = std::pair(words.anchor.offset, words.head.offset);
        if (editing::textAt(release, words.head.place).plain().sliced(anchor, head - anchor) != finding.text)
            return std::nullopt; // other words stand there now
        return commands::insertText(release, words, finding.fix.words);
    }
    case Fix::Kind::None:
    case Fix::Kind::Alternative:
    case Fix::Kind::Title:
        break;
    }
    return std::nullopt;
}

} // namespace communique::session
