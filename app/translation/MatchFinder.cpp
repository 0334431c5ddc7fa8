#include "translation/MatchFinder.h"

namespace communique::translation {

MatchFinder::MatchFinder(std::shared_ptr<TranslationMemory> memory, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
    , m_memory(std::move(memory))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("memory"));
    m_thread.start(QThread::LowPriority);
}

MatchFinder::~MatchFinder()
{
    ++m_last; // questions that wait are passed over
    m_thread.quit();
    m_thread.wait();
}

int MatchFinder::ask(const Query& query)
{
    const int question = ++m_last;
    QMetaObject::invokeMethod(m_worker.get(), [this, query, question] {
        if (question != m_last)
            return;
        const auto matches = m_memory->lookUp(query);
        QMetaObject::invokeMethod(this, [this, matches, question] {
            if (question != m_last)
                return;
            if (matches)
                Q_EMIT found(question, *matches);
            else
                Q_EMIT failed(matches.error().message);
        });
    });
    return question;
}

void MatchFinder::add(const QList<Segment>& segments)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, segments] {
        const auto result = m_memory->add(segments);
        QMetaObject::invokeMethod(this, [this, result] {
            if (result)
                Q_EMIT added(result->added, result->known);
            else
                Q_EMIT failed(result.error().message);
        });
    });
}

} // namespace communique::translation
