#pragma once

#include "document/Release.h"

/// The rules of the document that hold whatever its words are.
namespace communique::document {

/// Names in the file format: "heading", "paragraph", …
[[nodiscard]] QString name(BlockType type);
[[nodiscard]] std::optional<BlockType> blockTypeFromName(QStringView name);
[[nodiscard]] QString name(MarkType type);
[[nodiscard]] std::optional<MarkType> markTypeFromName(QStringView name);
[[nodiscard]] QString name(TranslationState state);
[[nodiscard]] std::optional<TranslationState> translationStateFromName(QStringView name);
[[nodiscard]] QString name(Status status);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);

struct LevelRange
{
    int lowest;
    int highest;
};

/// Levels that a block of this type may have.
[[nodiscard]] LevelRange levels(BlockType type);

/// A shape of this type as it comes without further wishes: lowest level, marker where the type usually has
/// one.
[[nodiscard]] BlockShape defaultShape(BlockType type);

[[nodiscard]] bool isValid(const BlockShape& shape);

/// One thing that is wrong with a release, and where: "title.en", "blocks[3].level".
struct Problem
{
    QString path;
    QString message;
    bool losesPicture = false; ///< the release can be read without the picture

    bool operator==(const Problem&) const = default;
};

/// Why a text cannot link to a target that isAllowedLink() refuses: the end of a sentence.
[[nodiscard]] QString linkFault(const QString& target);

/// Everything that keeps the release from being complete and sound, in document order; empty when all is
/// well.
[[nodiscard]] QList<Problem> validate(const Release& release);

} // namespace communique::document
