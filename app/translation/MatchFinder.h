#pragma once

#include "translation/TranslationMemory.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace communique::translation {

/// Asks the memory on a thread of its own. Lives in the UI thread. Of questions that wait only the last is
/// answered.
class MatchFinder : public QObject
{
    Q_OBJECT

public:
    explicit MatchFinder(std::shared_ptr<TranslationMemory> memory, QObject* parent = nullptr);
    ~MatchFinder() override; ///< waits for the answer that is being made

    /// Returns at once with the number of the question; found() or failed() follows unless another question
    /// does.
    int ask(const Query& query);
    /// Adds on the same thread; added() or failed() follows. Every call is answered.
    void add(const QList<Segment>& segments);

Q_SIGNALS:
    void found(int question, const QList<communique::translation::Match>& matches);
    void added(qint64 added, qint64 known);
    void failed(const QString& message);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in m_thread: work is posted to it
    std::shared_ptr<TranslationMemory> m_memory;
    std::atomic<int> m_last = 0;
};

} // namespace communique::translation
