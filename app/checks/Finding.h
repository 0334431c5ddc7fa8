#pragma once

#include "base/Language.h"

#include <QHashFunctions>
#include <QString>

#include <optional>

/// Rules that a release can break. A rule is a pure function from a release to findings, safe on any thread.
namespace communique::checks {

using base::Language;

enum class Severity : quint8 {
    Error,   ///< keeps the release from being what it has to be
    Warning, ///< most likely wrong
    Hint     ///< worth a look
};

/// What of a release a finding is about.
enum class Part : quint8 { Text, Cell, Alternative, Title, Subtitle, Form, Date, Embargo, Contacts };

/// Where a finding is.
struct Place
{
    Part part = Part::Text;
    QString blockId = {};                  ///< texts, cells and alternative texts
    std::optional<Language> language = {}; ///< nothing where it is true of all
    qsizetype from = 0;                    ///< words in the text, in UTF-16 units
    qsizetype length = 0;                  ///< 0 for the text as a whole
    int row = -1;                          ///< cells, from 0
    int column = -1;

    bool operator==(const Place&) const = default;
};

/// What mends a finding where that is certain enough to be offered as one click.
struct Fix
{
    enum class Kind : quint8 {
        None,
        HeaderRow,   ///< the first row of the table becomes its header
        Heading,     ///< the block becomes a heading
        Removal,     ///< the block goes
        Words,       ///< the words of the place become `words`
        Alternative, ///< asks for an alternative text
        Title,       ///< asks for a title
        Appearance   ///< the release appears in the language of the place too
    };
    Kind kind = Kind::None;
    QString words = {};

    bool operator==(const Fix&) const = default;
};

struct Finding
{
    QString rule; ///< its name in files and settings, "figure-alternative"
    Severity severity = Severity::Warning;
    Place place;
    QString text;    ///< the words that it is about; may be empty
    QString message; ///< what is wrong and what to do, in the language of the interface
    Fix fix = {};

    bool operator==(const Finding&) const = default;
};

[[nodiscard]] inline size_t qHash(const Finding& finding, size_t seed = 0) noexcept
{
    return qHashMulti(seed, finding.rule, finding.place.blockId, finding.place.from, finding.place.row,
                      finding.place.column, finding.message);
}

} // namespace communique::checks
