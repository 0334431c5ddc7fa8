#pragma once

#include <QStringList>

/// Names of places in Latin letters: chapter 3, clause 5 of the Revised Romanization (Notice 2014-42).
namespace communique::language {

/// "Uijeongbu-si" and "Uijeongbu", "Samjuk-myeon", "Jongno 2(i)-ga", "Yeongtong-gu, Suwon-si, Gyeonggi-do",
/// "Samseong-ro 14-gil": an administrative unit or a road stands behind a hyphen, across which no sound
/// changes. The usual form first; empty where no word is one of these. An island (여의도) and a mountain are
/// words like others.
[[nodiscard]] QStringList romanisedPlace(const QString& words);

/// Whether a word ends as mountains, rivers, roads, gates and palaces do: 남산, 금강, 신문로.
[[nodiscard]] bool endsAsPlace(QStringView word);

} // namespace communique::language
