#pragma once

#include "base/Result.h"
#include "document/RichText.h"
#include "document/Translation.h"

#include <QStringList>

/// What came back from a translator, as it stands in the file; nothing is held against a release yet.
namespace communique::translation {

/// A `unit` (2.x) with its segments joined, or a `trans-unit` (1.x).
struct XliffUnit
{
    QString id;
    qint64 line = 0; ///< where it starts, from 1
    document::RichText source;
    document::RichText target;
    bool hasTarget = false;
    bool isPartial = false; ///< some segments have a target, others do not
    bool isCopied = false;  ///< the target is the source once more, as tools fill what is not translated
    bool isTooLong = false; ///< over LongestText; what is here was cut
    /// Nothing where the file does not say.
    std::optional<document::TranslationState> state;
    QStringList notes;        ///< of people, on the unit or on words of it; not those of writeXliff()
    QStringList unknownCodes; ///< of the target, whose marks were dropped

    // What writeXliff() noted; empty where a tool lost it.
    QString exportedSource; ///< fingerprint
    QString exportedTarget; ///< fingerprint
    QString exportedState;  ///< xliffStateName()
    QString exportedGrid;   ///< rows and columns of the table around a cell
};

/// A `file` element.
struct XliffFile
{
    QString original;
    QString sourceLanguage; ///< BCP 47, as it was written
    QString targetLanguage; ///< empty where none is said
    QList<XliffUnit> units;
    QStringList notes; ///< of people, on the file or a group in it
};

struct Xliff
{
    QString version;
    QList<XliffFile> files;
    /// The XML breaks off or is broken in this line; what stands before it was read. 0 where all is well.
    qint64 brokenLine = 0;
};

inline constexpr qsizetype MostUnits = 100'000;

/// Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2: units in any order and in groups; modules, extensions, proposals
/// (alt-trans, matches) and other annotations are passed over. Unreadable, with a sentence, for what is no
/// XLIFF of these versions, XML that is broken before the first whole unit, and files over MostUnits. A
/// document type is refused before anything of it is used: no entity is expanded and nothing is fetched.
[[nodiscard]] base::Result<Xliff> readXliff(const QByteArray& bytes);

} // namespace communique::translation
