#pragma once

#include "document/Release.h"

namespace communique::newsroom {

/// What the list of the newsroom shows of a release, without its body.
struct Entry
{
    QString id;
    document::PerLanguage<QString> title;
    QDate date;
    document::Status status = document::Status::Draft;
    int blocks = 0;     ///< that are to appear in the translation
    int translated = 0; ///< of these, how many have words in it that belong to today's source
    QDateTime changed;  ///< UTC

    /// True when the list would look the same.
    [[nodiscard]] bool looksLike(const Entry& other) const
    {
        return id == other.id && title == other.title && date == other.date && status == other.status &&
               blocks == other.blocks && translated == other.translated;
    }
};

[[nodiscard]] Entry entryOf(const document::Release& release, const QDateTime& changed);

/// Everything of a release that a search looks into: titles, words, dates as people write them; lower case,
/// NFC.
[[nodiscard]] QString haystackOf(const document::Release& release);

} // namespace communique::newsroom
