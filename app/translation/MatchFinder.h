#pragma once

#include "translation/TranslationMemory.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace communique::translation {

/// A memory that is being opened on another thread, or could not be.
using OpenedMemory = base::Result<std::shared_ptr<TranslationMemory>>;

/// Asks the memory on a thread of its own, where it also waits for the memory to be opened. Lives in the UI
/// thread. Of questions that wait only the last is answered.
class MatchFinder : public QObject
{
    Q_OBJECT

public:
    explicit MatchFinder(std::shared_ptr<TranslationMemory> memory, QObject* parent = nullptr);
    explicit MatchFinder(QFuture<OpenedMemory> memory, QObject* parent = nullptr);
    /// Waits for the answer that is being made, and until everything is added.
    ~MatchFinder() override;

    /// Returns at once with the number of the question; found() or failed() follows unless another question
    /// does.
    int ask(const QList<Query>& queries);
    int ask(const Query& query) { return ask(QList<Query>{query}); }
    /// Adds on the same thread; added() or failed() follows. Every call is answered.
    void add(const QList<Segment>& segments);
    /// As add() for what `make` gives, which is called on that thread too.
    void addMade(std::function<QList<Segment>()> make);

Q_SIGNALS:
    /// The matches of each query of the question.
    void found(int question, const QList<QList<communique::translation::Match>>& matches);
    void added(qint64 added, qint64 known);
    void failed(const QString& message);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in m_thread: work is posted to it
    QFuture<OpenedMemory> m_memory;
    std::atomic<int> m_last = 0;
};

} // namespace communique::translation
