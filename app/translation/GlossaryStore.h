#pragma once

#include "base/Result.h"
#include "translation/Glossary.h"

/// Where the terms are kept: shipped with the program, and in the user's data folder.
namespace communique::translation {

/// The terms that ship with the program. Parsed once; any thread.
[[nodiscard]] const QList<Term>& starterTerms();

/// A person's or an office's entries in one file: UTF-8 JSON, `communique-glossary/1`.
struct GlossaryFile
{
    QString path;

    /// Nothing where there is no file. Unreadable for a file of a newer version and for what is no glossary;
    /// single entries that make no sense are Invalid, with their place.
    [[nodiscard]] base::Result<QList<Term>> read() const;
    /// Atomically; makes the folder where it is missing.
    [[nodiscard]] base::Result<void> write(const QList<Term>& terms) const;
};

/// $XDG_DATA_HOME/communique/glossary: own.json is the person's, office.json the office's.
[[nodiscard]] QString glossaryFolder();
[[nodiscard]] GlossaryFile ownGlossary(const QString& folder = glossaryFolder());
[[nodiscard]] GlossaryFile officeGlossary(const QString& folder = glossaryFolder());

/// What an entry of that layer cannot change: the locked terms of the files below it. Those of a file that
/// cannot be read are not known.
[[nodiscard]] QList<Term> lockedBeneath(GlossaryLayer layer, const QString& folder = glossaryFolder());

struct LoadedGlossary
{
    Glossary glossary;
    QList<GlossaryLayer> layers; ///< per term: where it comes from
    QStringList remarks;         ///< files that could not be read, contradictions, locked terms
};

/// Everything laid over one another: shipped, then the office's, then own entries. Always gives a glossary: a
/// file that cannot be read is a remark. May take some ten milliseconds; call it on any thread.
[[nodiscard]] LoadedGlossary loadGlossary(const QString& folder = glossaryFolder());

} // namespace communique::translation
