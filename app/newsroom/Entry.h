#pragma once

#include "document/Progress.h"

namespace communique::newsroom {

/// What the list of the newsroom shows of a release, without its body.
struct Entry
{
    QString id;
    document::PerLanguage<QString> title;
    QDate date;
    document::Status status = document::Status::Draft;
    base::Language target = base::Language::English; ///< that it is translated into
    document::TranslationCounts translation;
    QDateTime changed; ///< UTC

    /// True when the list would look the same.
    [[nodiscard]] bool looksLike(const Entry& other) const
    {
        return id == other.id && title == other.title && date == other.date && status == other.status &&
               target == other.target && translation == other.translation;
    }
};

[[nodiscard]] Entry entryOf(const document::Release& release, const QDateTime& changed);

/// Everything of a release that a search looks into: titles, words, dates as people write them; lower case,
/// NFC.
[[nodiscard]] QString haystackOf(const document::Release& release);

} // namespace communique::newsroom
