#pragma once

#include "base/Language.h"

#include <QDate>
#include <QStringList>

#include <functional>

/// What a glossary says of a translation. The glossary itself lives in another library: whoever runs the
/// rules hands this to them.
namespace communique::checks {

/// A term of the source that the translation has otherwise than the glossary, or does not have.
struct TermSlip
{
    QString id;         ///< of the entry: the same for every place where the term stands
    qsizetype from = 0; ///< in the source, UTF-16 units
    qsizetype length = 0;
    bool banned = false; ///< a banned translation stands in the target, at:
    qsizetype targetFrom = 0;
    qsizetype targetLength = 0;
    bool strict = false;  ///< a name, or a term of the office's own: has to come through
    QStringList approved; ///< what may be written instead, best first
    bool otherName =
        false; ///< its abbreviation stands behind another name; being right elsewhere is no excuse
};

/// All terms of the source text with what became of them.
struct TermReading
{
    QStringList rendered; ///< ids of those that came through
    QList<TermSlip> slips;
};

/// `at` is the release's date. Called on the thread of the run.
using TermReader = std::function<TermReading(const QString& source, base::Language sourceLanguage,
                                             const QString& target, QDate at)>;

} // namespace communique::checks
