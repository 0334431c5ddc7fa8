#pragma once

#include "base/Language.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace communique::writers::pdf {

/// What a PDF says about itself as a whole.
struct DocumentFacts
{
    QList<base::Language> languages; ///< in their order; the first is the document's
    /// By the language that they are in, each once: that of the document's language first, where it has one,
    /// else the one that stands in for it.
    QList<std::pair<base::Language, QString>> titles;
    QList<QString> organisations; ///< who speaks, in the order of languages
    QDateTime created;
    QByteArray source;   ///< the release's own file, where it travels inside; else empty
    QByteArray password; ///< where the file is encrypted: as readers prepare what is typed; else empty
};

} // namespace communique::writers::pdf
