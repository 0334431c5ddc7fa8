#include "session/Checking.h"

#include "base/Text.h"
#include "session/FindingCommands.h"

#include <QtConcurrent>

namespace communique::session {

using checks::Finding;
using checks::Part;
using editing::Field;
using editing::TextPlace;

namespace {

constexpr int PauseMsecs = 300;

QString keyOf(const TextPlace& text)
{
    return base::code(text.language) +
           (text.isField() ? u'#' + QString::number(int(text.field)) : text.blockId);
}

bool hasWords(const checks::Place& place)
{
    return place.language && place.length > 0 &&
           (place.part == Part::Text || place.part == Part::Title || place.part == Part::Subtitle);
}

/// The text beside which a finding without words of its own is shown; a fact of the header, which has one
/// place for all languages, counts as one.
TextPlace besideWhat(const Release& release, const checks::Place& place, Language language)
{
    switch (place.part) {
    case Part::Date:
        return TextPlace::inField(Field::Date, Language::Korean);
    case Part::Embargo:
        return TextPlace::inField(Field::Embargo, Language::Korean);
    case Part::Contacts:
        return TextPlace::inField(Field::Contacts, Language::Korean);
    case Part::Form:
        return TextPlace::inField(Field::Form, Language::Korean);
    case Part::Text:
    case Part::Cell:
    case Part::Alternative:
    case Part::Title:
    case Part::Subtitle:
        break;
    }
    TextPlace text = textOf(release, place);
    text.language = language;
    return text;
}

/// Where words are after an edit of their text: one that the edit touches has none.
void move(checks::Place& place, const base::TextEdit& edit, qsizetype growth)
{
    if (place.from >= edit.from + edit.length)
        place.from += growth;
    else if (place.from + place.length > edit.from)
        place.length = 0;
}

} // namespace

Checking::Checking(const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &Checking::run);
    connect(&m_watcher, &QFutureWatcher<checks::Outcome>::finished, this, &Checking::take);
}

Checking::~Checking()
{
    m_watcher.waitForFinished();
}

void Checking::setSession(DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_pause.stop();
    m_stale = true;
    m_findings.clear();
    m_ignored.clear();
    m_pages = {};
    index();
    if (session) {
        connect(session, &DocumentSession::changed, this, &Checking::follow);
        m_pause.start(); // the window shows the release first
    }
    Q_EMIT checked(); // what was found in another release is gone at once
}

void Checking::setSeverities(const Severities& severities)
{
    if (m_severities == severities)
        return;
    m_severities = severities;
    checkAgain();
}

void Checking::setTerms(checks::TermReader terms)
{
    m_terms = std::move(terms);
    checkAgain();
}

void Checking::setPages(Language language, const QHash<QString, int>& endOfBlock)
{
    if (m_pages[language] == endOfBlock)
        return;
    m_pages[language] = endOfBlock;
    if (!m_session || !m_session->form()->texts[language].summaryOnFirstPage)
        return;
    m_stale = true;
    m_pause.start();
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
    m_awaited = true;
    const auto pages = [pages = m_pages](Language language) { return pages[language]; };
    m_watcher.setFuture(
        QtConcurrent::run([release = m_session->release(), form = m_session->form(),
                           context = checks::Context{m_clock.now(), m_severities, {}, m_terms, pages}] {
            return checks::run(release, *form, context);
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
    adopt(m_watcher.result());
}

void Checking::settle()
{
    if (!m_session || isCurrent())
        return;
    m_watcher.waitForFinished();
    if (m_stale) {
        run();
        m_watcher.waitForFinished();
    }
    adopt(m_watcher.result());
}

void Checking::adopt(const checks::Outcome& outcome)
{
    m_awaited = false;
    m_findings = outcome.findings;
    m_ignored = outcome.ignored;
    index();
    Q_EMIT checked();
}

void Checking::index()
{
    m_marked.clear();
    m_beside.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (!hasWords(m_findings[i].place)) {
            for (const Language language : base::Languages) {
                if (m_findings[i].place.language.value_or(language) != language)
                    continue;
                QList<qsizetype>& beside =
                    m_beside[keyOf(besideWhat(m_session->release(), m_findings[i].place, language))];
                if (!beside.contains(i))
                    beside.append(i);
            }
            continue;
        }
        const TextPlace text = textOf(m_session->release(), m_findings[i].place);
        Marked& marked = m_marked[keyOf(text)];
        if (marked.findings.isEmpty())
            marked.words = editing::textAt(m_session->release(), text).plain();
        marked.findings.append(i);
    }
}

void Checking::follow(const editing::ChangeSet& changes)
{
    m_stale = true;
    m_pause.start();
    for (const Language language : base::Languages) {
        for (const QString& id : changes.blocks)
            moveFindings(TextPlace::inBlock(id, language));
        for (const Field field : {Field::Title, Field::Subtitle})
            if (changes.fields.contains(field))
                moveFindings(TextPlace::inField(field, language));
    }
}

void Checking::moveFindings(const TextPlace& text)
{
    const auto marked = m_marked.find(keyOf(text));
    if (marked == m_marked.end())
        return;
    const QString now = editing::textAt(m_session->release(), text).plain();
    if (now == marked->words)
        return;
    const base::TextEdit edit = base::editBetween(marked->words, now);
    for (const qsizetype i : std::as_const(marked->findings))
        move(m_findings[i].place, edit, now.size() - marked->words.size());
    marked->words = now;
}

QList<Finding> Checking::findingsAt(const TextPlace& place) const
{
    QList<Finding> found;
    for (const qsizetype i : m_marked.value(keyOf(place)).findings)
        if (m_findings[i].place.length > 0)
            found.append(m_findings[i]);
    return found;
}

QList<Finding> Checking::findingsBeside(const TextPlace& place) const
{
    QList<Finding> found;
    for (const qsizetype i : m_beside.value(keyOf(place)))
        found.append(m_findings[i]);
    return found;
}

std::optional<Finding> Checking::findingAt(const editing::Position& position) const
{
    for (const Finding& finding : findingsAt(position.place))
        if (finding.place.from <= position.offset &&
            position.offset <= finding.place.from + finding.place.length)
            return finding;
    return std::nullopt;
}

qsizetype Checking::count(checks::Severity severity) const
{
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [&](const Finding& finding) { return finding.severity == severity; });
}

} // namespace communique::session
