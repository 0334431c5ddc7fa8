#pragma once

#include "checks/Accessibility.h"

/// Everything about a release that is not its body: titles, date, embargo, contacts, footers.
namespace communique::checks {

/// A date of issue; words in every language that the release is to appear in, and in no other.
[[nodiscard]] QList<Finding> envelope(const Subject& subject);
/// Somebody to call, with name and number, where the form has a place for it.
[[nodiscard]] QList<Finding> contacts(const Subject& subject);
/// An embargo that ends before the date of issue, or that the text tells otherwise.
[[nodiscard]] QList<Finding> embargo(const Subject& subject);
/// "Unofficial translation" on the translation only, and once.
[[nodiscard]] QList<Finding> unofficialNote(const Subject& subject);
/// 끝. typed although the form prints it; an end mark in English.
[[nodiscard]] QList<Finding> closingMark(const Subject& subject);
/// The first block before the attachments that does not fit on page 1, where the form wants them all there.
[[nodiscard]] QList<Finding> firstPage(const Subject& subject);
/// A block without a word between others: it takes a number that readers then miss.
[[nodiscard]] QList<Finding> emptyParagraph(const Subject& subject);
/// A figure whose picture could not be read from the file.
[[nodiscard]] QList<Finding> lostPicture(const Subject& subject);

} // namespace communique::checks
