#pragma once

#include "checks/Matches.h"

/// Words of the two languages that stand for each other, and what was taken for what.
namespace communique::checks {

/// How each language says it, as patterns.
struct Wording
{
    QStringView korean;
    QStringView english;
};

struct Counterparts
{
    QRegularExpression korean;
    QRegularExpression english; ///< in any case
};

[[nodiscard]] QList<Counterparts> compiled(const QList<Wording>& wordings);

struct Mistaken
{
    QString korean;                  ///< what the Korean says and the English lacks
    QRegularExpressionMatch english; ///< what the English says and the Korean lacks
};

/// One of `all` that only the Korean names, where the English names another that the Korean does not.
[[nodiscard]] std::optional<Mistaken> oneForAnother(const Pair& pair, const QList<Counterparts>& all);

} // namespace communique::checks
