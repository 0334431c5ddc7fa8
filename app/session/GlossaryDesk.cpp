#include "session/GlossaryDesk.h"

#include "base/Files.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace communique::session {

using editing::Field;
using editing::TextPlace;
using translation::Glossary;
using translation::ImportedTerms;
using translation::Term;
using translation::TermForm;
using translation::TermHit;

GlossaryDesk::GlossaryDesk(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_writing.setMaxThreadCount(1);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_loaded = m_loading.result();
        m_known.clear();
        Q_EMIT loaded();
    });
    reload();
}

GlossaryDesk::~GlossaryDesk()
{
    m_writing.waitForDone();
    m_loading.waitForFinished();
}

void GlossaryDesk::reload()
{
    m_loading.setFuture(QtConcurrent::run([folder = m_folder] { return translation::loadGlossary(folder); }));
}

void GlossaryDesk::setSession(DocumentSession* session)
{
    m_session = session;
    m_known.clear();
}

QDate GlossaryDesk::date() const
{
    return m_session ? m_session->release().header().date : QDate();
}

const QList<TermHit>& GlossaryDesk::hits(const TextPlace& place) const
{
    static const QList<TermHit> none;
    const bool translatable =
        !place.isField() || place.field == Field::Title || place.field == Field::Subtitle;
    if (!m_session || glossary().isEmpty() || !translatable ||
        place.language != m_session->release().header().source)
        return none;
    return hitsIn(editing::textAt(m_session->release(), place).plain(),
                  place.isField() ? u'#' + QString::number(static_cast<int>(place.field)) : place.blockId);
}

const QList<TermHit>& GlossaryDesk::hits(const BlockPart& part) const
{
    static const QList<TermHit> none;
    if (!m_session || glossary().isEmpty())
        return none;
    const auto text = textAt(m_session->release(), part, m_session->release().header().source);
    return text ? hitsIn(*text, u"%1#%2,%3"_s.arg(part.blockId).arg(part.row).arg(part.column)) : none;
}

const QList<TermHit>& GlossaryDesk::hitsIn(const QString& text, const QString& key) const
{
    if (std::exchange(m_knownFor, date()) != date())
        m_known.clear();
    Known& known = m_known[key];
    if (known.text != text)
        known = {text, glossary().find(text, m_session->release().header().source, date())};
    return known.hits;
}

QList<qsizetype> GlossaryDesk::lookUp(const QString& text, qsizetype limit) const
{
    const QString wanted = translation::formText(text);
    QList<qsizetype> first;
    QList<qsizetype> second;
    if (wanted.isEmpty())
        return first;
    for (qsizetype i = 0; i < glossary().terms().size() && first.size() < limit; ++i) {
        bool contains = false;
        bool begins = false;
        for (const base::Language language : base::Languages)
            for (const TermForm& form : glossary().term(i).forms[language]) {
                const qsizetype at = form.text.indexOf(wanted, 0, Qt::CaseInsensitive);
                contains = contains || at >= 0;
                begins = begins || at == 0;
            }
        if (begins)
            first.append(i);
        else if (contains && second.size() < limit)
            second.append(i);
    }
    first += second;
    return first.first(std::min(first.size(), limit));
}

void GlossaryDesk::add(const QList<Term>& terms, bool replace)
{
    addOnThread(
        [terms] {
            ImportedTerms read;
            read.terms = terms;
            read.lines.fill(0, terms.size());
            return base::Result<ImportedTerms>(read);
        },
        replace);
}

void GlossaryDesk::importFile(const QString& path, bool replace)
{
    m_cancelled = false;
    addOnThread(
        [this, path] {
            const auto bytes = base::readFile(path);
            return bytes ? translation::readGlossary(*bytes, [this](qint64) { return !m_cancelled; })
                         : base::Result<ImportedTerms>(bytes.error());
        },
        replace, [this] { return m_cancelled.load(); });
}

void GlossaryDesk::addOnThread(Reading read, bool replace, std::function<bool()> isCancelled)
{
    QtConcurrent::run(
        &m_writing,
        [read = std::move(read), folder = m_folder, replace,
         isCancelled = std::move(isCancelled)]() -> Addition {
            const auto terms = read();
            if (!terms)
                return terms.error();
            const translation::GlossaryFile file = translation::ownGlossary(folder);
            const auto there = file.read();
            if (!there)
                return there.error();
            GlossaryAddition addition{
                translation::applied(*there, *terms, replace,
                                     translation::lockedBeneath(translation::GlossaryLayer::Own, folder)),
                terms->remarks, terms->unknownColumns};
            if (isCancelled && isCancelled()) {
                addition = {};
                addition.cancelled = true;
                return addition;
            }
            if (addition.applied.added + addition.applied.replaced > 0)
                if (auto written = file.write(addition.applied.terms); !written)
                    return written.error();
            return addition;
        })
        .then(this, [this](const Addition& result) {
            if (result && !result->cancelled)
                reload();
            Q_EMIT added(result);
        });
}

} // namespace communique::session
