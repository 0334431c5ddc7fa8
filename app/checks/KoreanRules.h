#pragma once

#include "checks/Accessibility.h"

/// Slips of Korean texts.
namespace communique::checks {

/// 2019. 7. 1.: a space after each full stop, no leading zero, a full stop at the end (행정업무의 운영 및
/// 혁신에 관한 규정 제7조, 한글 맞춤법 부록).
[[nodiscard]] QList<Finding> koreanDates(const Subject& subject);
/// Two spaces before 끝. (행정업무운영 편람).
[[nodiscard]] QList<Finding> closingSpaces(const Subject& subject);
/// 합니다 and 한다, 하였다 and 하였음 in one body.
[[nodiscard]] QList<Finding> endings(const Subject& subject);
/// 제 5차, 5 %, 50여명, 10 억 (한글 맞춤법 제43·44항).
[[nodiscard]] QList<Finding> unitSpacing(const Subject& subject);
/// Words for which plainer ones are recommended.
[[nodiscard]] QList<Finding> plainWords(const Subject& subject);
/// A foreign name without its Latin letters at the first mention.
[[nodiscard]] QList<Finding> foreignNames(const Subject& subject);
/// Jamo that are no syllables: NFD, or a letter of its own that slipped in. In both languages.
[[nodiscard]] QList<Finding> jamo(const Subject& subject);
/// A marker typed into the words although the form prints one. In both languages.
[[nodiscard]] QList<Finding> typedMarkers(const Subject& subject);
/// Full-width Latin letters, figures and signs.
[[nodiscard]] QList<Finding> wideLatin(const Subject& subject);

/// 200~300만원, which literally starts at 200.
[[nodiscard]] QList<Finding> ranges(const Subject& subject);

} // namespace communique::checks
