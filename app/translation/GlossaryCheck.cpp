#include "translation/GlossaryData.h"
#include "translation/WordBounds.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A translation held against its source.
namespace communique::translation {

namespace {

/// The translation of one text, and which terms of the source it has to render.
class Target
{
public:
    Target(const QString& text, Language language, const TermIndex& index, const QList<TermHit>& sources)
        : m_folded(text, language)
        , m_index(index)
        , m_language(language)
        , m_raw(index.find(m_folded)) // nested ones too
    {
        for (const TermHit& hit : sources)
            m_inSource.unite(QSet<qsizetype>(hit.terms.cbegin(), hit.terms.cend()));
        for (const RawHit& each : m_raw)
            if (each.use != FormUse::Banned)
                m_rendered.insert(each.term);
    }

    /// The first place where one of the terms stands in an approved form, or null.
    [[nodiscard]] const RawHit* approved(const QList<qsizetype>& terms) const
    {
        return first(
            [&](const RawHit& each) { return each.use != FormUse::Banned && terms.contains(each.term); });
    }

    /// The first place of a banned form that does not render another term of the source, or null.
    [[nodiscard]] const RawHit* banned(const QList<qsizetype>& terms) const
    {
        return first([&](const RawHit& each) {
            return each.use == FormUse::Banned && terms.contains(each.term) && !rendersAnother(each);
        });
    }

    /// Whether a form stands there in pieces: "Republic of Korea (ROK)-European Union (EU) Cyber Policy
    /// Consultation" for "ROK-EU Cyber Policy Consultation". Its shorter terms in any approved form, its
    /// other words as they are, in any order.
    [[nodiscard]] bool inPieces(const QString& form, qsizetype term) const
    {
        const FoldedText folded(form, m_language);
        QList<bool> covered(folded.size(), false);
        bool any = false;
        for (const RawHit& part : m_index.find(folded)) {
            if (part.term == term || part.use == FormUse::Banned || !m_rendered.contains(part.term) ||
                part.to - part.from == folded.size())
                continue;
            std::fill(covered.begin() + part.from, covered.begin() + part.to, true);
            any = true;
        }
        return any && remainingWordsStandHere(folded, covered);
    }

    [[nodiscard]] qsizetype fromOf(const RawHit& hit) const { return m_folded.from[hit.from]; }
    [[nodiscard]] qsizetype lengthOf(const RawHit& hit) const { return m_folded.endOf(hit.to) - fromOf(hit); }

private:
    template <typename Wanted>
    [[nodiscard]] const RawHit* first(Wanted wanted) const
    {
        const auto found = std::find_if(m_raw.cbegin(), m_raw.cend(), wanted);
        return found == m_raw.cend() ? nullptr : &*found;
    }

    [[nodiscard]] bool rendersAnother(const RawHit& place) const
    {
        return std::any_of(m_raw.cbegin(), m_raw.cend(), [&](const RawHit& other) {
            return other.use != FormUse::Banned && other.from <= place.from && place.to <= other.to &&
                   m_inSource.contains(other.term);
        });
    }

    [[nodiscard]] bool remainingWordsStandHere(const FoldedText& form, const QList<bool>& covered) const
    {
        static const QStringList small{u"of"_s, u"and"_s, u"the"_s,  u"for"_s, u"on"_s,
                                       u"in"_s, u"to"_s,  u"with"_s, u"s"_s,   u"at"_s};
        for (qsizetype from = 0; from < form.size();) {
            qsizetype to = from;
            while (to < form.size() && form.key[to].isLetterOrNumber() && !covered[to])
                ++to;
            if (to > from) {
                const QString word = form.key.sliced(from, to - from);
                if (!small.contains(word) && !hasWord(word))
                    return false;
            }
            from = to + 1;
        }
        return true;
    }

    [[nodiscard]] bool hasWord(const QString& word) const
    {
        for (qsizetype at = m_folded.key.indexOf(word); at >= 0; at = m_folded.key.indexOf(word, at + 1))
            if (startsEnglishWord(m_folded, at) && endsEnglishWord(m_folded, at + word.size()))
                return true;
        return false;
    }

    FoldedText m_folded;
    const TermIndex& m_index;
    Language m_language;
    QList<RawHit> m_raw;
    QSet<qsizetype> m_inSource;
    QSet<qsizetype> m_rendered;
};

/// Beginnings of the words with capitals: "World Meteorological Organization", "Organisation" as
/// "Organization".
QStringList namingWords(const QString& text)
{
    static const QRegularExpression word(u"\\p{Lu}[\\p{L}’'-]+"_s);
    QStringList words;
    for (auto matches = word.globalMatch(text); matches.hasNext();)
        words.append(matches.next().captured().remove(u'-').left(5).toLower());
    return words;
}

/// "World Maritime Organization (WMO)": the abbreviation at [from, from + length) is right, and introduced by
/// a name that is none of `forms`.
bool introducesAnother(const QString& target, qsizetype from, qsizetype length, const QStringList& forms)
{
    if (from < 2 || target[from - 1] != u'(' || target.mid(from + length, 1) != u")")
        return false;
    const auto letters = std::count_if(target.begin() + from, target.begin() + from + length,
                                       [](QChar c) { return c.isUpper(); });
    const qsizetype clause = target.lastIndexOf(QRegularExpression(u"[,;:()]|\\. "_s), from - 2) + 1;
    const QStringList before = namingWords(target.sliced(clause, from - 1 - clause));
    if (letters < 3 || before.size() < letters)
        return false;
    const QStringList said = before.last(letters);
    return std::none_of(forms.cbegin(), forms.cend(), [&](const QString& form) {
        const QStringList words = namingWords(form);
        return std::all_of(said.cbegin(), said.cend(),
                           [&](const QString& each) { return words.contains(each); });
    });
}

/// Whether a term may be rendered in pieces: names of places and persons may not.
bool isComposed(const Term& term)
{
    return term.kind != TermKind::Country && term.kind != TermKind::Place && term.kind != TermKind::Person &&
           !term.locked;
}

} // namespace

QList<TermVerdict> Glossary::check(const QString& source, Language sourceLanguage, const QString& target,
                                   QDate at) const
{
    const Language into = base::other(sourceLanguage);
    const QList<TermHit> sources = find(source, sourceLanguage, at);
    const Target translated(target, into, m_data->index[into], sources);
    const auto asks = [&](qsizetype index) { return !term(index).approved(into).isEmpty(); };
    const auto standsInPieces = [&](qsizetype index) {
        const QStringList forms = term(index).approved(into);
        return into == Language::English && isComposed(term(index)) &&
               std::any_of(forms.cbegin(), forms.cend(),
                           [&](const QString& form) { return translated.inPieces(form, index); });
    };
    QList<TermVerdict> verdicts;
    QSet<qsizetype> seen;
    for (const TermHit& hit : sources) {
        const qsizetype first = hit.terms.first();
        if (hit.use == FormUse::Derived || seen.contains(first) ||
            !std::all_of(hit.terms.cbegin(), hit.terms.cend(), asks))
            continue;
        seen.insert(first);
        TermVerdict verdict{hit, TermOutcome::Rendered, first, 0, 0, translations(hit, into)};
        const RawHit* place = translated.approved(hit.terms);
        if (place && place->use == FormUse::Abbreviation && into == Language::English &&
            introducesAnother(target, translated.fromOf(*place), translated.lengthOf(*place),
                              term(first).approved(into))) {
            verdict.outcome = TermOutcome::Missing;
            verdict.otherName = true;
            verdicts.append(verdict);
            continue;
        }
        if (!place && (place = translated.banned(hit.terms)))
            verdict.outcome = TermOutcome::Banned;
        else if (!place && std::none_of(hit.terms.cbegin(), hit.terms.cend(), standsInPieces))
            verdict.outcome = TermOutcome::Missing;
        if (place) {
            verdict.from = translated.fromOf(*place);
            verdict.length = translated.lengthOf(*place);
        }
        if (hit.use == FormUse::Banned && verdict.outcome == TermOutcome::Rendered)
            verdict.outcome = TermOutcome::NotApproved;
        verdicts.append(verdict);
    }
    return verdicts;
}

} // namespace communique::translation
