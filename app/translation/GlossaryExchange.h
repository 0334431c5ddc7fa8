#pragma once

#include "base/Result.h"
#include "translation/Term.h"

#include <QIODevice>

#include <functional>

/// Glossaries of other programs in and out: CSV, and TBX of ISO 30042.
namespace communique::translation {

/// No glossary of an office is larger; what goes beyond is left out and told.
inline constexpr qsizetype MaxTerms = 250'000;
inline constexpr qsizetype MaxFormUnits = 500; ///< UTF-16 units of one form

struct ImportRemark
{
    int line = 0; ///< of the file, from 1; 0 where it concerns the whole
    QString message;

    bool operator==(const ImportRemark&) const = default;
};

/// What was read. Nothing is put into a glossary yet.
struct ImportedTerms
{
    QList<Term> terms;
    QList<int> lines;            ///< per term: where it stands in the file
    QList<ImportRemark> remarks; ///< rows that were left out, or only partly understood, each with the reason
    QStringList unknownColumns;  ///< CSV: kept with each term
    qsizetype otherLanguages = 0; ///< TBX: entries without a Korean or without an English term, passed over
};

/// Reads a table whose first row names the columns, in Korean or English. Rows that contradict an earlier one
/// are left out and named with both lines. Unreadable for what is no text; Invalid where no column holds a
/// Korean or an English term.
[[nodiscard]] base::Result<ImportedTerms> readGlossaryCsv(const QByteArray& bytes);

/// Called with the number of terms written so far; false stops the writing, which then gives nothing.
using TermProgress = std::function<bool(qsizetype)>;

/// UTF-8 with a byte order mark (spreadsheets need it), CRLF, commas. The same bytes for equal terms.
[[nodiscard]] QByteArray writeGlossaryCsv(const QList<Term>& terms, const TermProgress& progress = {});

/// False stops the reading; the argument is the number of bytes read so far.
using TbxProgress = std::function<bool(qint64)>;

/// Reads TBX of 2019 (tbx, both styles) and of 2008 (martif) as a stream. A file that declares
/// entities is refused. Unreadable for what is no TBX or breaks off before its first entry; for
/// one that breaks off later what was read so far is kept, and a remark says where it ends.
[[nodiscard]] base::Result<ImportedTerms> readTbx(QIODevice& device, const TbxProgress& progress = {});

/// Reads either of the two, told apart by content: TBX is XML, everything else a table, which is read in one
/// go.
[[nodiscard]] base::Result<ImportedTerms> readGlossary(QByteArray bytes, const TbxProgress& progress = {});

enum class TbxEdition : quint8 { Iso2019, Iso2008 };

/// TBX-Basic in DCA style (ISO 30042:2019), or martif (ISO 30042:2008) for older tools. What TBX-Basic has no
/// category for (period, post, locked) stands in a note of its own and is read back from it.
[[nodiscard]] QByteArray writeTbx(const QList<Term>& terms, TbxEdition edition = TbxEdition::Iso2019,
                                  const TermProgress& progress = {});

/// Leaves out of `read` what contradicts an earlier entry of it, with a remark that names both lines.
void withoutContradictions(ImportedTerms& read);

/// What an import does to the terms that are there.
struct AppliedImport
{
    QList<Term> terms;
    qsizetype added = 0;
    qsizetype replaced = 0;
    qsizetype same = 0;            ///< there already
    QList<ImportRemark> conflicts; ///< entries that contradict one that is there and were not taken
};

/// Adds what was read to `existing`. An entry that contradicts one that is there is a conflict, or takes its
/// place where `replace` says so. What says a locked one otherwise, here or among `beneath` (see
/// lockedBeneath()), is a conflict in any case.
[[nodiscard]] AppliedImport applied(const QList<Term>& existing, const ImportedTerms& read, bool replace,
                                    const QList<Term>& beneath = {});

} // namespace communique::translation
