#pragma once

#include "base/Result.h"
#include "writers/pdf/Structure.h"

#include <QByteArray>
#include <QString>

namespace communique::writers::pdf {

struct DocumentFacts
{
    QString title;
    QByteArray language; ///< BCP 47
};

/// Gives a PDF drawn by Drawing its logical structure, title and language, and turns furniture into
/// artifacts. `drawn` was tagged leaf by leaf in the order of structure.leaves().
[[nodiscard]] base::Result<QByteArray> finish(const QByteArray& drawn, const Structure& structure,
                                              const DocumentFacts& facts);

} // namespace communique::writers::pdf
