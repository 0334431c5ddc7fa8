#pragma once

#include "checks/Subject.h"

/// What would keep the exported page or PDF from conforming (WCAG 2.2, KWCAG 2.2, PDF/UA-1) or from being of
/// use to somebody who cannot see it.
namespace communique::checks {

/// All of the rules below; errors first, then in the order of the release.
[[nodiscard]] QList<Finding> accessibility(const Release& release, const Form& form);

using Rule = QList<Finding> (*)(const Subject&);

/// WCAG 1.1.1: a figure without alternative text.
[[nodiscard]] QList<Finding> missingAlternative(const Subject& subject);
/// WCAG 1.1.1, failure F30: an alternative text that is a file's name or only says "picture".
[[nodiscard]] QList<Finding> emptyAlternative(const Subject& subject);
/// One that nobody listens to until its end.
[[nodiscard]] QList<Finding> longAlternative(const Subject& subject);
/// WCAG 1.3.1, PDF/UA-1 7.5: a table without a header row.
[[nodiscard]] QList<Finding> missingHeaderRow(const Subject& subject);
/// WCAG 1.3.1: a column without a name. The corner above row names may be empty.
[[nodiscard]] QList<Finding> emptyHeaderCell(const Subject& subject);
/// A table without caption.
[[nodiscard]] QList<Finding> missingCaption(const Subject& subject);
/// WCAG 2.4.4: the words of a link that do not say where it leads.
[[nodiscard]] QList<Finding> vagueLink(const Subject& subject);
/// An address as the words of a link: read out letter by letter.
[[nodiscard]] QList<Finding> bareLink(const Subject& subject);
/// A link that leads nowhere.
[[nodiscard]] QList<Finding> malformedLink(const Subject& subject);
/// WCAG 2.4.6: a heading without words.
[[nodiscard]] QList<Finding> emptyHeading(const Subject& subject);
/// WCAG 1.3.1: a heading with nothing under it.
[[nodiscard]] QList<Finding> headingWithoutText(const Subject& subject);
/// WCAG 1.3.1: a point that is deeper than the one above it by more than one level.
[[nodiscard]] QList<Finding> skippedLevel(const Subject& subject);
/// WCAG 1.3.1, failure F2: a paragraph all in bold that looks like a heading and is none.
[[nodiscard]] QList<Finding> fakeHeading(const Subject& subject);
/// WCAG 2.4.2, PDF/UA-1 7.1: no title in a language that the release speaks.
[[nodiscard]] QList<Finding> missingTitle(const Subject& subject);
/// PDF/UA-1 7.21.7: characters without a meaning, which no font shows and no voice says.
[[nodiscard]] QList<Finding> unreadableCharacters(const Subject& subject);
/// WCAG 1.4.3: text of the form that is too pale.
[[nodiscard]] QList<Finding> faintText(const Subject& subject);

} // namespace communique::checks
