#pragma once

#include "translation/Segment.h"

namespace communique::translation {

/// A unit to align: its words, and what keeps units of different kinds apart (0 for sentences).
struct Unit
{
    QString text;
    int kind = 0;
};

/// Units that say the same, as indexes. One side may be empty: an omission.
struct Bead
{
    Range korean; ///< first unit and number of units
    Range english;
    bool doubtful = false; ///< an omission, lengths or numbers that do not fit, another kind, or nothing that
                           ///< holds it in place beside one of those
};

/// How many units one bead may join.
enum class Joining : quint8 {
    Single, ///< 1:1
    Pairs   ///< 1:1, 1:2, 2:1, 2:2
};

/// The cheapest alignment in order. Lengths are judged as in W. Gale and K. Church, "A program for aligning
/// sentences in bilingual corpora", Computational Linguistics 19 (1993), with the ratio of lengths estimated
/// from the texts themselves; numbers that both sides say anchor it.
[[nodiscard]] QList<Bead> align(const QList<Unit>& korean, const QList<Unit>& english, Joining joining);

/// Korean and English that may be translations of one another by their lengths and numbers.
[[nodiscard]] bool fits(const QString& korean, const QString& english);

/// The sentences of a pair of blocks, aligned. Doubtful pairs are left out; with `doubtful` they are told,
/// one line each. Nothing where both blocks are one sentence.
[[nodiscard]] QList<PerLanguage<QString>> alignedSentences(const PerLanguage<QString>& block,
                                                           QStringList* doubtful = nullptr);

} // namespace communique::translation
