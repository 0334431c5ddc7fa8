#pragma once

#include "base/Language.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <array>

/// Segments, translation memory, glossary and the formats in which they are exchanged.
namespace communique::translation {

using base::Language;
using base::PerLanguage;

enum class TermKind : quint8 {
    Country,
    Place,
    Organisation,
    Ministry, ///< ministries, agencies, commissions and other offices of a government
    Title,    ///< of office
    Person,
    Meeting,
    Phrase,
    Other
};

inline constexpr std::array TermKinds{TermKind::Country,  TermKind::Place,  TermKind::Organisation,
                                      TermKind::Ministry, TermKind::Title,  TermKind::Person,
                                      TermKind::Meeting,  TermKind::Phrase, TermKind::Other};

/// As it stands in files: "country", "place", …
[[nodiscard]] QString name(TermKind kind);
/// The inverse of name(), and the Korean names of the kinds; nothing for any other text.
[[nodiscard]] std::optional<TermKind> termKindFromName(QStringView name);

/// What an office says of one way to write a term.
enum class FormUse : quint8 {
    Preferred,    ///< the one that is offered
    Official,     ///< the long name
    Allowed,      ///< right too
    Abbreviation, ///< right too, once it was introduced
    Derived,      ///< an adjective or a people: counts as a translation, never asks for one
    Banned        ///< wrong wherever the term is meant
};

inline constexpr std::array FormUses{FormUse::Preferred,    FormUse::Official, FormUse::Allowed,
                                     FormUse::Abbreviation, FormUse::Derived,  FormUse::Banned};

struct TermForm
{
    QString text; ///< NFC, single spaces, none at either end
    FormUse use = FormUse::Preferred;

    bool operator==(const TermForm&) const = default;
};

/// An entry of a glossary: one thing, and how it is written in each language.
struct Term
{
    QString id; ///< unique within a file; an office's entry with the id of a shipped one takes its place
    TermKind kind = TermKind::Other;
    PerLanguage<QList<TermForm>> forms;
    QString post; ///< persons: id or Korean name of the office held from `from` to `to`
    QDate from;   ///< first day on which the entry holds; invalid: it always did
    QDate to;     ///< last day; invalid: it still does
    QString note;
    QString source;               ///< where the office has it from
    bool locked = false;          ///< no other file may replace it
    QMap<QString, QString> extra; ///< columns of a CSV file that this version does not know

    /// The first preferred form, else the first that is not banned; empty where there is none.
    [[nodiscard]] QString preferred(Language language) const;
    /// The forms of one use, in the file's order.
    [[nodiscard]] QStringList texts(Language language, FormUse use) const;
    /// What may be written, best first: everything but derived and banned forms.
    [[nodiscard]] QStringList approved(Language language) const;
    /// True for an invalid date too.
    [[nodiscard]] bool holdsAt(QDate date) const;
    /// True where some day lies in the periods of both.
    [[nodiscard]] bool overlaps(const Term& other) const;

    /// Adds a form in the shape in which forms are kept; empty ones and repetitions are passed over.
    void add(Language language, FormUse use, const QString& text);

    bool operator==(const Term&) const = default;
};

/// Text in the shape in which a form is kept: base::cleaned(), white space collapsed.
[[nodiscard]] QString formText(const QString& text);

} // namespace communique::translation
