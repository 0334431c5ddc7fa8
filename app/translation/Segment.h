#pragma once

#include "base/Language.h"

#include <QDate>
#include <QDateTime>
#include <QList>

/// What has been translated before, and how it is found again.
namespace communique::translation {

using base::Language;
using base::PerLanguage;

/// How much text a segment holds.
enum class Level : quint8 { Block, Sentence };

/// How far the pair had come when it went into the memory.
enum class Standing : quint8 { Unknown, Reviewed, Published };

/// Where a pair comes from.
struct Origin
{
    QString release; ///< id of the release; empty where there is none
    QString title;   ///< of the release, in the language in which it was drafted
    QDate date;      ///< of issue; may be invalid
    Standing standing = Standing::Unknown;
    QDateTime added; ///< UTC
    QString file;    ///< name of the file that brought it, without its folder

    bool operator==(const Origin&) const = default;
};

/// A text and its translation: plain text, one line each.
struct Segment
{
    Language source = Language::Korean; ///< the language in which it was drafted
    PerLanguage<QString> text;
    Level level = Level::Block;
    Origin origin;
    int uses = 1; ///< how often the pair was used, as far as the file that brings it knows
};

/// A stretch of a text: UTF-16 offset and length.
struct Range
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Range&) const = default;
};

/// No segment of the memory is longer than this in either language, in UTF-16 units.
inline constexpr qsizetype MaxSegmentUnits = 20'000;

} // namespace communique::translation
