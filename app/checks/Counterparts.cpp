#include "checks/Counterparts.h"

namespace communique::checks {

QList<Counterparts> compiled(const QList<Wording>& wordings)
{
    QList<Counterparts> all;
    for (const Wording& wording : wordings)
        all.append({pattern(wording.korean.toString()), pattern(wording.english.toString(), true)});
    return all;
}

std::optional<Mistaken> oneForAnother(const Pair& pair, const QList<Counterparts>& all)
{
    QString lost;
    std::optional<QRegularExpressionMatch> strange;
    for (const Counterparts& each : all) {
        const QRegularExpressionMatch korean = each.korean.match(pair.ko);
        const QRegularExpressionMatch english = each.english.match(pair.en);
        if (korean.hasMatch() && !english.hasMatch() && lost.isEmpty())
            lost = korean.captured();
        if (english.hasMatch() && !korean.hasMatch() && !strange)
            strange = english;
    }
    if (lost.isEmpty() || !strange)
        return std::nullopt;
    return Mistaken{lost, *strange};
}

} // namespace communique::checks
