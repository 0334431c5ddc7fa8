#pragma once

#include "base/Clock.h"
#include "checks/Runner.h"
#include "session/DocumentSession.h"

#include <QFutureWatcher>
#include <QTimer>

namespace communique::session {

/// What the rules find in the open release: looked for again after a pause in editing, off the UI thread. An
/// answer for a release that has changed meanwhile is dropped; until the next one comes, what was found moves
/// along with the words, and what lies in changed words loses its place.
class Checking : public QObject
{
    Q_OBJECT

public:
    using Severities = QHash<QString, std::optional<checks::Severity>>;

    /// `clock` outlives this; rules that depend on the hour ask it.
    explicit Checking(const base::Clock& clock, QObject* parent = nullptr);
    ~Checking() override;

    void setSession(DocumentSession* session);
    /// What the person at the desk wants of rules (checks::Context).
    void setSeverities(const Severities& severities);
    /// The glossary for the rule on terms, once it is there and whenever it is another one.
    void setTerms(checks::TermReader terms);
    /// Where the open release falls on pages, from whoever lays it out anyway, a moment after each edit; the
    /// rules look again where one of them hangs on it. Whoever settles meanwhile gets the former pages.
    void setPages(base::Language language, const QHash<QString, int>& endOfBlock);
    [[nodiscard]] const Severities& severities() const { return m_severities; }

    /// In the order of the last answer. Places fit the release as it stands now; one whose words were changed
    /// since the answer has length 0.
    [[nodiscard]] const QList<checks::Finding>& findings() const { return m_findings; }
    [[nodiscard]] const QList<checks::Ignored>& ignored() const { return m_ignored; }
    /// Those with words in this text, as it stands now.
    [[nodiscard]] QList<checks::Finding> findingsAt(const editing::TextPlace& place) const;
    /// Those that concern a text, or a fact of the header, as a whole, loudest first: of its block also what
    /// is wrong in a cell or an alternative text. What is true of all languages stands at each.
    [[nodiscard]] QList<checks::Finding> findingsBeside(const editing::TextPlace& place) const;
    /// The first of findingsAt() at a position: its words hold it, or end there.
    [[nodiscard]] std::optional<checks::Finding> findingAt(const editing::Position& position) const;
    [[nodiscard]] qsizetype count(checks::Severity severity) const;
    /// True where findings() is the answer for the release as it stands.
    [[nodiscard]] bool isCurrent() const { return m_session && !m_stale && !m_awaited; }

    /// Waits until isCurrent(): a few hundredths of a second. For decisions that hang on the answer.
    void settle();
    /// At once: the sentences are to be in another language.
    void checkAgain();

Q_SIGNALS:
    /// What was found for the release as it stands; also sent where nothing differs from before.
    void checked();

private:
    void follow(const editing::ChangeSet& changes);
    void moveFindings(const editing::TextPlace& text);
    void run();
    void take();
    void adopt(const checks::Outcome& outcome);
    void index();

    const base::Clock& m_clock;
    DocumentSession* m_session = nullptr;
    Severities m_severities;
    checks::TermReader m_terms;
    base::PerLanguage<QHash<QString, int>> m_pages; ///< the page on which each block ends
    QList<checks::Finding> m_findings;
    QList<checks::Ignored> m_ignored;
    struct Marked
    {
        QString words;             ///< of the text, as the places fit them
        QList<qsizetype> findings; ///< in m_findings
    };
    QHash<QString, Marked> m_marked;           ///< by text
    QHash<QString, QList<qsizetype>> m_beside; ///< in m_findings, by text or fact
    QFutureWatcher<checks::Outcome> m_watcher;
    QTimer m_pause;
    bool m_stale = false;   ///< the release has changed since it was last given to the rules
    bool m_awaited = false; ///< their answer for it has not been taken in yet
};

} // namespace communique::session
