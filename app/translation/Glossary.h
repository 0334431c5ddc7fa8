#pragma once

#include "translation/Term.h"

#include <memory>

namespace communique::translation {

/// A term as it stands in a text. The particle or ending behind it is no part of it.
struct TermHit
{
    qsizetype from = 0; ///< UTF-16 offset
    qsizetype length = 0;
    QList<qsizetype>
        terms; ///< indices of Glossary::terms(): several where a form is ambiguous or a post changed hands
    FormUse use = FormUse::Preferred; ///< Banned only where no term approves of the form
    bool current = true;              ///< false where none of the terms holds on the day that was asked for

    bool operator==(const TermHit&) const = default;
};

/// How a term of the source came through.
enum class TermOutcome : quint8 {
    Rendered,    ///< an approved translation stands in the target, as a whole or in pieces
    Missing,     ///< none does
    Banned,      ///< a banned one does, and no approved one
    NotApproved, ///< the source itself uses a banned form
};

struct TermVerdict
{
    TermHit source;
    TermOutcome outcome = TermOutcome::Rendered;
    qsizetype term = 0;   ///< the one of source.terms that the verdict is about
    qsizetype from = 0;   ///< in the target: where the approved or banned translation stands, UTF-16
    qsizetype length = 0; ///< 0 for Missing, and where it stands in pieces
    QStringList approved; ///< what may be written instead, best first
    bool otherName =
        false; ///< Missing, though its abbreviation stands there: behind the name of something else
};

/// Where the terms of a glossary come from. Later ones override earlier ones.
enum class GlossaryLayer : quint8 { Shipped, Office, Own };

/// Two entries that cannot both be right.
struct Contradiction
{
    qsizetype first = 0; ///< indices in the list that was looked at
    qsizetype second = 0;
    QString message; ///< a sentence that names both
};

/// An immutable value: copying it copies a pointer, and every function may be called on any thread.
class Glossary
{
public:
    /// Without a term.
    Glossary();
    explicit Glossary(QList<Term> terms);

    [[nodiscard]] const QList<Term>& terms() const;
    [[nodiscard]] const Term& term(qsizetype index) const { return terms()[index]; }
    [[nodiscard]] bool isEmpty() const { return terms().isEmpty(); }
    /// The term with this id, or -1.
    [[nodiscard]] qsizetype indexOf(const QString& id) const;

    /// Every term in `text`, longest match first where they overlap, ordered by place and never overlapping.
    /// `at` is the release's date: of several terms with the same form those that hold then are kept.
    [[nodiscard]] QList<TermHit> find(const QString& text, Language language, QDate at = {}) const;

    /// The approved translations of a hit, best first, of all its terms.
    [[nodiscard]] QStringList translations(const TermHit& hit, Language into) const;

    /// Holds a translation against its source, term by term: once for each term, however often it occurs.
    /// Nothing for adjectives, and for terms without a word in the target's language.
    [[nodiscard]] QList<TermVerdict> check(const QString& source, Language sourceLanguage,
                                           const QString& target, QDate at = {}) const;

    /// Forms that no term approves of, wherever they stand: "Sea of Japan". A part of find().
    [[nodiscard]] QList<TermHit> banned(const QString& text, Language language, QDate at = {}) const;

    /// Persons who hold the post (id or Korean name of a title) on that day.
    [[nodiscard]] QList<qsizetype> holders(const QString& post, QDate at) const;

    bool operator==(const Glossary& other) const { return m_data == other.m_data; }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// The pairs among `terms` that contradict one another: two translations of one Korean term of a kind at one
/// time, an id used twice, the same entry twice, or a form that its own term both approves and bans.
[[nodiscard]] QList<Contradiction> contradictions(const QList<Term>& terms);

struct Merged
{
    QList<Term> terms;
    QList<GlossaryLayer> layers; ///< where each term comes from
    QStringList remarks; ///< sentences: what could not be overridden because it is locked, what contradicts
                         ///< within a layer
};

/// Lays files over one another, the lowest first: an entry takes the place of those below it with its id, or
/// with its kind, its preferred Korean form and a period in common. A locked one keeps its place.
[[nodiscard]] Merged merged(const QList<std::pair<GlossaryLayer, QList<Term>>>& layers);

} // namespace communique::translation
