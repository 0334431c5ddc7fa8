#pragma once

#include "language/Spelling.h"
#include "session/DocumentSession.h"

#include <QHash>
#include <QThread>
#include <QTimer>

#include <memory>

namespace communique::session {

/// Spelling of the open release as it is typed. Lives in the UI thread; the dictionaries live on one thread
/// of their own, which loads them when they are first needed. Only texts that changed are looked at again,
/// and marks move with the words while an answer is on its way.
class Proofreading : public QObject
{
    Q_OBJECT

public:
    /// `own` and `office` are plain text word lists; an empty path means none.
    Proofreading(language::WordFile own, language::WordFile office, QObject* parent = nullptr);
    ~Proofreading() override;

    /// The release to look at, with the words that its readers want left alone; nothing switches it off.
    void setSession(DocumentSession* session, const QStringList& ignored = {});
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnglish(language::Variety variety);
    [[nodiscard]] language::Variety english() const { return m_english; }
    void setOfficeList(const language::WordFile& list);

    /// Doubtful words of a text as it stands now: UTF-16 offset and length.
    [[nodiscard]] QList<language::Word> doubts(const editing::TextPlace& place) const;
    /// The doubtful word at a position; an empty one for none.
    [[nodiscard]] language::Word doubtAt(const editing::Position& position) const;

    /// Asks what may have been meant; suggested() answers.
    void askSuggestions(const QString& word, base::Language language);
    void ignore(const QString& word);
    [[nodiscard]] base::Result<void> addToOwn(const QString& word);
    [[nodiscard]] base::Result<void> addToOffice(const QString& word);

Q_SIGNALS:
    void doubtsChanged(const QList<communique::editing::TextPlace>& places);
    void suggested(const QString& word, const QStringList& suggestions);
    /// A dictionary is missing: a sentence that names the package.
    void unavailable(communique::base::Language language, const QString& message);
    /// Every text that was given has been looked at.
    void finished();

private:
    struct Checkers;
    struct Text
    {
        editing::TextPlace place;
        QString words;
    };
    struct Known
    {
        QString words;
        QList<language::Word> doubts;
    };

    void follow(const editing::ChangeSet& changes);
    void checkAll();
    void check(const QList<editing::TextPlace>& places);
    void take(const QList<Text>& texts, const QList<QList<language::Word>>& doubts, quint64 generation);
    [[nodiscard]] QList<editing::TextPlace> allPlaces() const;
    [[nodiscard]] static QString key(const editing::TextPlace& place);

    language::WordFile m_own;
    language::WordFile m_office;
    DocumentSession* m_session = nullptr;
    bool m_enabled = true;
    language::Variety m_english = language::Variety::English;
    language::Vocabulary m_accepted;
    base::PerLanguage<language::Vocabulary> m_vouched;
    QHash<QString, Known> m_known;
    quint64 m_generation = 0; ///< counts what makes all answers stale: another release, another dictionary
    int m_waiting = 0;
    QTimer m_telling; ///< while somebody types, marks that changed wait for a pause: nobody wants half a word
                      ///< underlined
    QList<editing::TextPlace> m_untold;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;    ///< lives in m_thread
    std::shared_ptr<Checkers> m_checkers; ///< used on m_thread only
};

} // namespace communique::session
