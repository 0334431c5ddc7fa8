#pragma once

#include "checks/Matches.h"

/// What both languages of a text say in numbers, side by side.
namespace communique::checks {

/// A text in one language, read.
struct Side
{
    Place place;
    QString text;
    language::Reading reading;

    [[nodiscard]] Language language() const { return *place.language; }
    /// The words of a stretch.
    [[nodiscard]] QString words(const language::Span& span) const { return text.mid(span.from, span.length); }
    [[nodiscard]] QString behind(qsizetype at) const { return wordsBehind(text, at); }
    [[nodiscard]] QString before(qsizetype at) const { return wordsBefore(text, at); }
    [[nodiscard]] Place at(const language::Span& span) const
    {
        return stretch(place, span.from, span.length);
    }
};

struct NumberPair
{
    Side korean;
    Side english;
    Language source = Language::Korean;

    [[nodiscard]] const Side& side(Language language) const
    {
        return language == Language::Korean ? korean : english;
    }
    [[nodiscard]] const Side& original() const { return side(source); }
    [[nodiscard]] const Side& translation() const { return side(base::other(source)); }
    /// Titles leave out what the text says.
    [[nodiscard]] bool isTitle() const
    {
        return korean.place.part == Part::Title || korean.place.part == Part::Subtitle;
    }
};

/// Titles, subtitles, blocks and cells that say something in both languages; what is still in the other
/// language's words is passed over.
[[nodiscard]] const QList<NumberPair>& numberPairs(const Subject& subject);
void eachNumberPair(const Subject& subject, const std::function<void(const NumberPair&)>& visit);

/// "Korean: %1, English: %2", the words of both.
[[nodiscard]] QString bothWords(const QString& korean, const QString& english);

} // namespace communique::checks
