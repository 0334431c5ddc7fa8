#include "checks/NumberPairs.h"

#include "checks/BilingualRules.h"

namespace communique::checks {

void eachNumberPair(const Subject& subject, const std::function<void(const NumberPair&)>& visit)
{
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        visit({{pair.korean, pair.ko, subject.reading(pair.ko, Language::Korean)},
               {pair.english, pair.en, subject.reading(pair.en, Language::English)},
               subject.release().header().source});
    });
}

QString bothWords(const QString& korean, const QString& english)
{
    return Rules::tr("Korean “%1”, English “%2”").arg(korean, english);
}

} // namespace communique::checks
