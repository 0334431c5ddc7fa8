#include "session/Proofreading.h"

#include "base/Text.h"

namespace communique::session {

using base::Language;
using editing::Field;
using editing::TextPlace;
using language::Variety;
using language::Word;

/// The dictionaries, loaded when they are first asked for.
struct Proofreading::Checkers
{
    QHash<int, std::shared_ptr<language::SpellingChecker>> loaded;
    QHash<int, QString> missing;

    language::SpellingChecker* checkerFor(Variety variety)
    {
        const int key = int(variety);
        if (!loaded.contains(key) && !missing.contains(key)) {
            auto checker = language::SpellingChecker::load(variety);
            if (checker)
                loaded.insert(key, std::shared_ptr<language::SpellingChecker>(std::move(*checker)));
            else
                missing.insert(key, checker.error().message);
        }
        return loaded.value(key).get();
    }
};

namespace {

/// Texts that go to the worker at a time, so that what is typed meanwhile soon has its turn.
constexpr qsizetype BatchSize = 40;
constexpr int TellingDelayMsecs = 120;

/// Doubtful words after an edit of their text: those around it move along, one that it touches is no longer
/// marked until the answer for the new text is there.
QList<Word> moved(const QList<Word>& doubts, const QString& before, const QString& now)
{
    const base::TextEdit edit = base::editBetween(before, now);
    const qsizetype end = edit.from + edit.length;
    QList<Word> result;
    for (Word word : doubts) {
        if (word.from + word.length < edit.from) {
            result.append(word);
        } else if (word.from > end) {
            word.from += now.size() - before.size();
            result.append(word);
        }
    }
    return result;
}

} // namespace

Proofreading::Proofreading(language::WordFile own, language::WordFile office, QObject* parent)
    : QObject(parent)
    , m_own(std::move(own))
    , m_office(std::move(office))
    , m_worker(std::make_unique<QObject>())
    , m_checkers(std::make_shared<Checkers>())
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(TellingDelayMsecs);
    connect(&m_telling, &QTimer::timeout, this,
            [this] { Q_EMIT doubtsChanged(std::exchange(m_untold, {})); });
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

Proofreading::~Proofreading()
{
    ++m_generation;
    m_thread.quit();
    m_thread.wait();
}

QString Proofreading::key(const TextPlace& place)
{
    return base::code(place.language) +
           (place.isField() ? u'#' + QString::number(int(place.field)) : place.blockId);
}

void Proofreading::setSession(DocumentSession* session, const QStringList& ignored)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_accepted = m_own.read();
    m_accepted.unite(m_office.read());
    for (const QString& word : ignored)
        m_accepted.insert(word);
    if (session)
        connect(session, &DocumentSession::changed, this, &Proofreading::follow);
    checkAll();
}

void Proofreading::setEnabled(bool enabled)
{
    m_enabled = enabled;
    checkAll();
}

void Proofreading::setEnglish(Variety variety)
{
    m_english = variety;
    checkAll();
}

void Proofreading::setOfficeList(const language::WordFile& list)
{
    m_office = list;
    m_accepted.unite(m_office.read());
    checkAll();
}

QList<TextPlace> Proofreading::allPlaces() const
{
    QList<TextPlace> places;
    for (const Language language : base::Languages) {
        for (const Field field : {Field::Title, Field::Subtitle})
            places.append(TextPlace::inField(field, language));
        for (const document::BlockPtr& block : m_session->release().blocks())
            places.append(TextPlace::inBlock(block->id, language));
    }
    return places;
}

void Proofreading::checkAll()
{
    ++m_generation;
    m_waiting = 0;
    m_telling.stop();
    m_untold.clear();
    const bool had = !m_known.isEmpty();
    m_known.clear();
    if (!m_session || !m_enabled) {
        if (had)
            Q_EMIT doubtsChanged({});
        return;
    }
    const QList<TextPlace> places = allPlaces();
    base::PerLanguage<QStringList> texts;
    for (const TextPlace& place : places)
        texts[place.language].append(editing::textAt(m_session->release(), place).plain());
    for (const Language language : base::Languages)
        m_vouched[language] = language::vouchedFor(texts[language], texts[base::other(language)], language);
    check(places);
    if (had)
        Q_EMIT doubtsChanged({});
}

void Proofreading::follow(const editing::ChangeSet& changes)
{
    if (!m_enabled)
        return;
    if (m_telling.isActive())
        m_telling.start();
    QList<TextPlace> touched;
    for (const QString& id : changes.blocks)
        for (const Language language : base::Languages)
            touched.append(TextPlace::inBlock(id, language));
    for (const Field field : {Field::Title, Field::Subtitle})
        if (changes.fields.contains(field))
            for (const Language language : base::Languages)
                touched.append(TextPlace::inField(field, language));
    for (const QString& id : changes.removed)
        for (const Language language : base::Languages)
            m_known.remove(key(TextPlace::inBlock(id, language)));
    QList<TextPlace> changed;
    for (const TextPlace& place : touched) {
        const QString now = editing::textAt(m_session->release(), place).plain();
        const auto known = m_known.find(key(place));
        if (known != m_known.end() && known->words == now)
            continue;
        if (known != m_known.end())
            *known = {now, moved(known->doubts, known->words, now)};
        TextPlace counterpart = place;
        counterpart.language = base::other(place.language);
        const language::Vocabulary more = language::vouchedFor(
            {now}, {editing::textAt(m_session->release(), counterpart).plain()}, place.language);
        if (!more.isEmpty()) // uniting copies the set while a check holds it
            m_vouched[place.language].unite(more);
        changed.append(place);
    }
    check(changed);
}

void Proofreading::check(const QList<TextPlace>& places)
{
    for (qsizetype start = 0; start < places.size(); start += BatchSize) {
        QList<Text> texts;
        for (const TextPlace& place : places.mid(start, BatchSize)) {
            const QString words = editing::textAt(m_session->release(), place).plain();
            if (!words.isEmpty())
                texts.append({place, words});
            else
                m_known.remove(key(place));
        }
        if (texts.isEmpty())
            continue;
        ++m_waiting;
        base::PerLanguage<language::SpellingContext> contexts;
        for (const Language language : base::Languages)
            contexts[language] = {m_accepted, m_vouched[language]};
        QMetaObject::invokeMethod(m_worker.get(), [this, checkers = m_checkers, texts, contexts,
                                                   english = m_english, generation = m_generation] {
            QList<QList<Word>> doubts;
            QHash<int, QString> missing;
            for (const Text& text : texts) {
                const Language language = text.place.language;
                const Variety variety = language == Language::Korean ? Variety::Korean : english;
                language::SpellingChecker* checker = checkers->checkerFor(variety);
                if (!checker)
                    missing.insert(int(language), checkers->missing.value(int(variety)));
                doubts.append(checker ? checker->check(text.words, contexts[language]) : QList<Word>());
            }
            QMetaObject::invokeMethod(this, [this, texts, doubts, missing, generation] {
                for (auto it = missing.cbegin(); it != missing.cend(); ++it)
                    Q_EMIT unavailable(Language(it.key()), it.value());
                take(texts, doubts, generation);
            });
        });
    }
}

void Proofreading::take(const QList<Text>& texts, const QList<QList<Word>>& doubts, quint64 generation)
{
    if (generation != m_generation || !m_session)
        return;
    QList<TextPlace> changed;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        // An answer for a text that was changed meanwhile is stale; that for the new one is on its way.
        if (editing::textAt(m_session->release(), texts[i].place).plain() != texts[i].words)
            continue;
        Known& known = m_known[key(texts[i].place)];
        if (known.doubts != doubts[i] || known.words.isEmpty())
            changed.append(texts[i].place);
        known = {texts[i].words, doubts[i]};
    }
    m_untold += changed;
    if (!m_untold.isEmpty())
        m_telling.start();
    if (--m_waiting == 0)
        Q_EMIT finished();
}

QList<Word> Proofreading::doubts(const TextPlace& place) const
{
    return m_known.value(key(place)).doubts;
}

Word Proofreading::doubtAt(const editing::Position& position) const
{
    for (const Word& word : doubts(position.place))
        if (word.from <= position.offset && position.offset <= word.from + word.length)
            return word;
    return {};
}

void Proofreading::askSuggestions(const QString& word, Language language)
{
    const Variety variety = language == Language::Korean ? Variety::Korean : m_english;
    QMetaObject::invokeMethod(m_worker.get(), [this, checkers = m_checkers, word, variety] {
        language::SpellingChecker* checker = checkers->checkerFor(variety);
        const QStringList found = checker ? checker->suggestions(word) : QStringList();
        QMetaObject::invokeMethod(this, [this, word, found] { Q_EMIT suggested(word, found); });
    });
}

void Proofreading::ignore(const QString& word)
{
    m_accepted.insert(word);
    checkAll();
}

base::Result<void> Proofreading::addToOwn(const QString& word)
{
    ignore(word);
    return m_own.append(word);
}

base::Result<void> Proofreading::addToOffice(const QString& word)
{
    ignore(word);
    return m_office.append(word);
}

} // namespace communique::session
