#include "session/MemoryDesk.h"

#include "translation/Harvest.h"
#include "translation/Sentences.h"

#include <QtConcurrent>

namespace communique::session {

using base::Language;
using document::Progress;
using editing::Field;
using editing::TextPlace;
using translation::Match;

namespace {

constexpr int AskingDelayMsecs = 120;
constexpr int FillingDelayMsecs = 1000;
constexpr int MostHits = 9;
/// Of a long text, so many sentences are looked up beside the whole.
constexpr qsizetype MostSentences = 8;
constexpr int MostOfSentence = 2;
constexpr int LeastScoreOfSentence = 75;

/// The text, and its sentences where there are several.
QStringList questionsFor(const QString& text, Language language)
{
    QStringList questions{text};
    const QList<translation::Range> sentences = translation::sentencesOf(text, language);
    if (sentences.size() < 2)
        return questions;
    for (const translation::Range& sentence : sentences.first(std::min(sentences.size(), MostSentences)))
        questions.append(text.mid(sentence.from, sentence.length));
    return questions;
}

/// The release with nothing but these translations.
Release narrowed(const Release& release, const QList<TextPlace>& places)
{
    document::Header header = release.header();
    const auto has = [&](Field field) {
        return std::any_of(places.cbegin(), places.cend(),
                           [&](const TextPlace& place) { return place.isField() && place.field == field; });
    };
    if (!has(Field::Subtitle))
        header.subtitle = {};
    // The title stays: it is the name of where all of this was said. Unconfirmed, it is not taken.
    if (!has(Field::Title))
        header.confirmedTitle = {};
    QList<document::BlockPtr> blocks;
    for (const document::BlockPtr& block : release.blocks())
        if (places.contains(TextPlace::inBlock(block->id, base::other(header.source))))
            blocks.append(block);
    return release.withHeader(header).withBlocks(blocks);
}

} // namespace

MemoryDesk::MemoryDesk(QString path, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(AskingDelayMsecs);
    connect(&m_pause, &QTimer::timeout, this, &MemoryDesk::ask);
    m_filling.setSingleShot(true);
    m_filling.setInterval(FillingDelayMsecs);
    connect(&m_filling, &QTimer::timeout, this, &MemoryDesk::fill);
}

MemoryDesk::~MemoryDesk()
{
    fill();
    m_finder.reset();
}

QFuture<translation::OpenedMemory> MemoryDesk::memory()
{
    if (!m_memory)
        m_memory = QtConcurrent::run([path = m_path] { return translation::TranslationMemory::open(path); });
    return *m_memory;
}

translation::MatchFinder& MemoryDesk::finder()
{
    if (m_finder)
        return *m_finder;
    m_finder = std::make_unique<translation::MatchFinder>(memory());
    connect(m_finder.get(), &translation::MatchFinder::found, this, &MemoryDesk::take);
    connect(m_finder.get(), &translation::MatchFinder::added, this, [this](qint64 added) {
        Q_EMIT filled(added);
        lookAgain();
    });
    connect(m_finder.get(), &translation::MatchFinder::failed, this, [this](const QString& message) {
        m_fault = message;
        Q_EMIT failed(message);
        show(Standing::Unusable);
    });
    return *m_finder;
}

void MemoryDesk::setSession(DocumentSession* session)
{
    fill();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_place.reset();
    m_part.reset();
    m_before = session ? session->release() : Release();
    show(Standing::Nowhere);
    if (!session)
        return;
    connect(session, &DocumentSession::changed, this, &MemoryDesk::follow);
    connect(session, &DocumentSession::selectionChanged, this, &MemoryDesk::followSelection);
    followSelection();
}

void MemoryDesk::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched || !watched)
        return;
    m_place.reset(); // what was seen last may be out of date
    followSelection();
}

void MemoryDesk::lookAgain()
{
    if (m_watched && m_place && !m_text.isEmpty())
        m_pause.start();
}

QString MemoryDesk::sourceText() const
{
    TextPlace source = *m_place;
    source.language = base::other(source.language);
    if (m_part)
        return textAt(m_session->release(), *m_part, source.language).value_or(QString());
    return editing::textAt(m_session->release(), source).plain();
}

void MemoryDesk::followSelection()
{
    if (!m_session || !m_watched)
        return;
    TextPlace place = m_session->selection().head.place;
    place.language = base::other(m_session->release().header().source);
    const bool translated = place.isField() ? place.field == Field::Title || place.field == Field::Subtitle
                                            : m_session->release().find(place.blockId) != nullptr;
    if (!translated) {
        m_place.reset();
        m_part.reset();
        show(Standing::Nowhere);
    } else if (place != m_place) {
        m_place = place;
        if (m_part && m_part->blockId != place.blockId)
            m_part.reset();
        lookAnew();
    }
}

void MemoryDesk::setPart(const std::optional<BlockPart>& part)
{
    if (m_part == part)
        return;
    m_part = part;
    if (m_watched && m_place)
        lookAnew();
}

void MemoryDesk::lookAnew()
{
    m_text.clear();
    m_hits.clear(); // those of another text must not be put into this one
    look();
}

void MemoryDesk::follow(const editing::ChangeSet& changes)
{
    collect(changes);
    if (!m_watched || !m_place)
        return;
    if (m_place->isField() ? changes.fields.contains(m_place->field)
                           : changes.blocks.contains(m_place->blockId))
        look();
    else if (changes.removed.contains(m_place->blockId))
        followSelection();
}

/// Asks for the text at the place, unless it was asked for already.
void MemoryDesk::look()
{
    const QString text = sourceText();
    if (text.trimmed().isEmpty()) {
        m_pause.stop();
        m_question = 0;
        m_text.clear();
        show(Standing::NoSource);
    } else if (text != m_text) {
        m_text = text;
        m_question = 0; // its answer would be about other words
        m_pause.start();
        show(Standing::Looking, m_hits);
    }
}

void MemoryDesk::ask()
{
    if (!m_session || !m_place)
        return;
    const Language language = m_session->release().header().source;
    m_asked = questionsFor(m_text, language);
    QList<translation::Query> queries;
    for (const QString& text : std::as_const(m_asked)) {
        translation::Query query{text, language};
        query.limit = queries.isEmpty() ? MostHits : MostOfSentence;
        if (!queries.isEmpty())
            query.minimum = LeastScoreOfSentence;
        queries.append(query);
    }
    m_question = finder().ask(queries);
}

void MemoryDesk::take(int question, const QList<QList<Match>>& matches)
{
    if (question != m_question || !m_place)
        return;
    QList<MemoryHit> hits;
    QSet<qint64> seen;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const bool whole = i == 0;
        // Who has the whole text translated already needs none of its sentences.
        if (!whole && !hits.isEmpty() && hits.first().match.score == 100)
            break;
        for (const Match& match : matches[i]) {
            if (hits.size() == MostHits || seen.contains(match.id))
                continue;
            seen.insert(match.id);
            hits.append({match, m_asked.value(i), whole ? Insertion::Whole : Insertion::Part});
        }
    }
    show(Standing::Answered, std::move(hits));
}

void MemoryDesk::show(Standing standing, QList<MemoryHit> hits)
{
    m_standing = standing;
    m_hits = std::move(hits);
    Q_EMIT answered();
}

bool MemoryDesk::insert(qsizetype hit)
{
    if (!m_session || !m_place || hit < 0 || hit >= m_hits.size())
        return false;
    const QString& words = m_hits[hit].match.target;
    const Release& release = m_session->release();
    return m_session->perform(
        m_part ? insertTranslation(release, *m_part, m_place->language, words, m_hits[hit].fits)
               : insertTranslation(release, m_session->selection(), *m_place, words, m_hits[hit].fits));
}

/// Notes what was confirmed or published by a change. Only what it touched is looked at.
void MemoryDesk::collect(const editing::ChangeSet& changes)
{
    const Release& now = m_session->release();
    const Language language = base::other(now.header().source);
    const auto consider = [&](const TextPlace& place) {
        const bool reviewed = editing::progressAt(now, place) == Progress::Reviewed;
        if (!reviewed)
            m_confirmed.removeOne(place);
        else if (editing::progressAt(m_before, place) != Progress::Reviewed && !m_confirmed.contains(place))
            m_confirmed.append(place);
    };
    for (const QString& id : changes.blocks)
        consider(TextPlace::inBlock(id, language));
    for (const Field field : {Field::Title, Field::Subtitle})
        if (changes.fields.contains(field))
            consider(TextPlace::inField(field, language));
    if (changes.fields.contains(Field::Status)) {
        const bool published = now.header().status == document::Status::Published;
        m_published = published && (m_published || m_before.header().status != document::Status::Published);
    }
    m_before = now;
    if (m_published || !m_confirmed.isEmpty())
        m_filling.start();
    else
        m_filling.stop();
}

void MemoryDesk::fill()
{
    m_filling.stop();
    if (!m_session || (!m_published && m_confirmed.isEmpty()))
        return;
    const Release& release = m_session->release();
    finder().addMade(
        [part = m_published ? release : narrowed(release, m_confirmed), now = m_clock.now().toUTC()] {
            return translation::harvest(part, translation::Wanted::Finished, now).segments;
        });
    m_confirmed.clear();
    m_published = false;
}

} // namespace communique::session
