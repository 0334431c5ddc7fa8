#pragma once

#include "base/Language.h"

#include <QString>

#include <optional>

namespace communique::document {

struct Block;

/// What a person said of a translation.
enum class TranslationState : quint8 {
    Draft,      ///< being written
    Translated, ///< complete, waits for a second pair of eyes
    Reviewed    ///< approved
};

inline constexpr std::array TranslationStates{TranslationState::Draft, TranslationState::Translated,
                                              TranslationState::Reviewed};

/// A person's word about a text in one language, and about which words it was said. Whatever is edited
/// later, the word stays with the words it was about, so that nobody has to take it back.
struct Confirmation
{
    TranslationState state = TranslationState::Draft;
    QString source; ///< the text of the source language at that time
    QString target; ///< fingerprint() of the translation at that time

    bool operator==(const Confirmation&) const = default;
};

/// Enough to tell one text from another: 16 hexadecimal digits of its SHA-256.
[[nodiscard]] QString fingerprint(const QString& text);

/// How far a translation has come, as it is now.
enum class Progress : quint8 {
    NotNeeded, ///< nothing to translate
    Empty,
    Draft,         ///< written, not confirmed; or edited since it was
    SourceChanged, ///< confirmed, but of other words than the source has now
    Translated,
    Reviewed
};

/// True for what still needs somebody's work.
[[nodiscard]] constexpr bool needsWork(Progress progress)
{
    return progress == Progress::Empty || progress == Progress::Draft || progress == Progress::SourceChanged;
}

[[nodiscard]] Progress progressOf(const std::optional<Confirmation>& confirmation, const QString& source,
                                  const QString& target);

/// All words of a block that are translated, a line each: its text, the cells of a table, the alternative
/// text of a figure.
[[nodiscard]] QString wordsOf(const Block& block, base::Language language);

} // namespace communique::document
