#pragma once

#include "document/Form.h"
#include "editing/Commands.h"
#include "translation/XliffReader.h"

/// What a translator sent back, held against the release as it is now.
namespace communique::session {

/// Why something of the file, or of the release, is listed.
enum class MergeIssue : quint8 {
    SourceChanged, ///< merged as a draft: the translation is of other words than the source has now
    Conflict,      ///< not merged: the translation was changed here too since the export
    StateConflict, ///< the words are the same; what is said of them was changed on both sides: ours stays
    UnknownUnit,   ///< not merged: the release has no such text
    Duplicate,     ///< the id comes twice; merged only where all say the same
    Missing,       ///< the release has the text, the file does not
    Incomplete,    ///< merged as a draft: only some segments are translated
    Copied,        ///< not merged: the file has the source in place of a translation
    Emptied,       ///< the file has no words any more where there were some; ours stay
    UnknownCode,   ///< merged without inline codes that mean nothing here; the words are kept
    Remark,        ///< what somebody noted in the file; a release has no place for it
    LostMark,      ///< merged, though a link or formatting of the source is not in it
    TooLong,       ///< not merged
    OtherFile,     ///< a `file` element of another release or language pair, left out
    Broken         ///< the XML breaks off; what stood before it was merged
};

struct MergeNote
{
    MergeIssue issue = MergeIssue::Missing;
    QString unit;    ///< id in the file; empty for what concerns the file as a whole
    QString blockId; ///< where to go in the release; empty for title, subtitle and what is not there
    qint64 line = 0; ///< in the file, 0 for none
    QString message; ///< a sentence for the person
    QString ours;    ///< the translation here, where there are two to choose from
    QString theirs;  ///< the one in the file
};

struct MergeReport
{
    int merged = 0;    ///< translations that were taken over
    int confirmed = 0; ///< blocks and fields whose words stayed, but of which the file says something else
    int unchanged = 0; ///< translations that are the same, or were not touched in the file
    QList<MergeNote> notes;

    [[nodiscard]] bool isClean() const { return notes.isEmpty(); }
    /// "12 merged, 3 confirmed, 40 unchanged, 2 listed."
    [[nodiscard]] QString summary() const;
};

struct XliffMerge
{
    MergeReport report;
    editing::commands::Outcome transaction; ///< one undo step; nothing where nothing changes
};

/// True where a `file` of it was exported from this release: mergeXliff() then refuses nothing but the
/// language pair.
[[nodiscard]] bool isExportOf(const translation::Xliff& xliff, const document::Release& release);

enum class OtherRelease : quint8 { Refuse, Accept };

/// Takes over what changed in the file since it was exported, and only that. Nothing that was changed here is
/// overwritten, no translation is emptied, and no source text changes. Where the file lost the fingerprints
/// of the export, a translation is taken over only where there is none yet. Pure; for any thread.
/// Invalid for a file in another language pair, and for one of another release unless that is accepted.
[[nodiscard]] base::Result<XliffMerge> mergeXliff(const document::Release& release,
                                                  const document::Form& form, const translation::Xliff& xliff,
                                                  OtherRelease other = OtherRelease::Refuse);

} // namespace communique::session
