#pragma once

#include "editing/Commands.h"

/// Finding and replacing within a release.
namespace communique::editing {

struct Query
{
    QString text;
    bool matchCase = false;
    bool wholeWord = false;
    bool regularExpression = false; ///< Perl-compatible; \1 in a replacement is the first group
};

struct Match
{
    TextPlace place;
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Match&) const = default;
};

/// All matches in these languages: titles and subtitles first, then the body; within a place from left to
/// right, Korean before English. Empty matches are left out. Invalid, saying where, for a broken expression.
[[nodiscard]] base::Result<QList<Match>> findAll(const Release& release, const Query& query,
                                                 const QList<Language>& languages);

/// The match's words after replacement.
[[nodiscard]] QString replacementFor(const Release& release, const Match& match, const Query& query,
                                     const QString& replacement);

namespace commands {

[[nodiscard]] Outcome replaceOne(const Release& release, const Match& match, const Query& query,
                                 const QString& replacement);
/// All of them in one undo step; words keep the marks around them.
[[nodiscard]] Outcome replaceAll(const Release& release, const QList<Match>& matches, const Query& query,
                                 const QString& replacement, const Selection& selection);

} // namespace commands

} // namespace communique::editing
