#pragma once

#include "document/Release.h"

/// What changed between two states of a release, for people.
namespace communique::session {

/// A stretch of words that is the same in both, only in the old, or only in the new state.
struct DiffRun
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffRun&) const = default;
};

struct TextChange
{
    QString blockId; ///< empty for a field of the header
    bool title = false;
    base::Language language = base::Language::Korean;
    QList<DiffRun> runs;
};

/// Word by word; white space belongs to the word before it.
[[nodiscard]] QList<DiffRun> diffWords(const QString& before, const QString& now);

/// For places with little room: of long stretches that are the same, only the words next to a change stay,
/// and an ellipsis for the others.
[[nodiscard]] QList<DiffRun> shortened(const QList<DiffRun>& runs);

/// As HTML: what went is struck through, what came is underlined, in these colours ("#c22f2f").
[[nodiscard]] QString toHtml(const QList<DiffRun>& runs, const QString& removedColour,
                             const QString& addedColour);

/// Every text that differs, titles first, then in the order of the new state; removed blocks stand where they
/// were.
[[nodiscard]] QList<TextChange> changesBetween(const document::Release& before, const document::Release& now);

} // namespace communique::session
