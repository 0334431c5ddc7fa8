#include "checks/NumberPairs.h"

#include "checks/BilingualRules.h"
#include "checks/TableUnits.h"

namespace communique::checks {

namespace {

/// 548 under 만 명 is 5.48 under "million": each side by the head of its own column, where the two differ.
void scaleByHeads(const Subject& subject, NumberPair& pair)
{
    const qint64 korean = unitScaleAt(subject, pair.korean.place, Language::Korean);
    const qint64 english = unitScaleAt(subject, pair.english.place, Language::English);
    // 만 원 as "10,000 won"
    if (korean == english ||
        (english == 1 && headNames(subject, pair.english.place, Language::English, korean)))
        return;
    for (const auto& [side, scale] : {std::pair(&pair.korean, korean), std::pair(&pair.english, english)})
        for (language::Quantity& quantity : side->reading.quantities)
            if (const auto scaled = quantity.value.times(scale);
                scaled && (quantity.kind == language::QuantityKind::Count ||
                           quantity.kind == language::QuantityKind::Money))
                quantity.value = *scaled;
}

QList<NumberPair> readPairs(const Subject& subject)
{
    QList<NumberPair> pairs;
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        NumberPair read{{pair.korean, pair.ko, subject.reading(pair.ko, Language::Korean)},
                        {pair.english, pair.en, subject.reading(pair.en, Language::English)},
                        subject.release().header().source};
        scaleByHeads(subject, read);
        pairs.append(read);
    });
    return pairs;
}

} // namespace

const QList<NumberPair>& numberPairs(const Subject& subject)
{
    return subject.shared<QList<NumberPair>>([&] { return readPairs(subject); });
}

void eachNumberPair(const Subject& subject, const std::function<void(const NumberPair&)>& visit)
{
    for (const NumberPair& pair : numberPairs(subject))
        visit(pair);
}

QString bothWords(const QString& korean, const QString& english)
{
    return Rules::tr("Korean “%1”, English “%2”").arg(korean, english);
}

} // namespace communique::checks
