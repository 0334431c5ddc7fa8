#include "translation/MatchFinder.h"

namespace communique::translation {

MatchFinder::MatchFinder(std::shared_ptr<TranslationMemory> memory, QObject* parent)
    : MatchFinder(QtFuture::makeReadyFuture(OpenedMemory(std::move(memory))), parent)
{
}

MatchFinder::MatchFinder(QFuture<OpenedMemory> memory, QObject* parent)
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
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_thread.quit(); }); // behind what is to be added
    m_thread.wait();
}

int MatchFinder::ask(const QList<Query>& queries)
{
    const int question = ++m_last;
    QMetaObject::invokeMethod(m_worker.get(), [this, queries, question] {
        const OpenedMemory memory = m_memory.result();
        base::Result<QList<QList<Match>>> answer = QList<QList<Match>>();
        if (!memory)
            answer = memory.error();
        for (const Query& query : queries) {
            if (question != m_last)
                return;
            if (!answer)
                break;
            const auto matches = (*memory)->lookUp(query);
            if (matches)
                answer->append(*matches);
            else
                answer = matches.error();
        }
        QMetaObject::invokeMethod(this, [this, answer, question] {
            if (question != m_last)
                return;
            if (answer)
                Q_EMIT found(question, *answer);
            else
                Q_EMIT failed(answer.error().message);
        });
    });
    return question;
}

void MatchFinder::add(const QList<Segment>& segments)
{
    addMade([segments] { return segments; });
}

void MatchFinder::addMade(std::function<QList<Segment>()> make)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, make = std::move(make)] {
        const OpenedMemory memory = m_memory.result();
        const auto result = memory ? (*memory)->add(make()) : base::Result<Added>(memory.error());
        QMetaObject::invokeMethod(this, [this, result] {
            if (result)
                Q_EMIT added(result->added, result->known);
            else
                Q_EMIT failed(result.error().message);
        });
    });
}

} // namespace communique::translation
