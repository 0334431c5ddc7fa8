#include "checks/BilingualRules.h"
#include "checks/Matches.h"
#include "checks/QuantityMatching.h"

#include "base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// English letters that one Hangul syllable becomes in releases of the foreign ministry: 3.0 on the average
/// of those at hand, between 2.2 and 4.3 for nine in ten of whole paragraphs.
constexpr double Usual = 3.0;
constexpr int Enough = 25; ///< syllables below which lengths mean nothing

double ratioOf(const NumberPair& pair)
{
    int syllables = 0;
    int others = 0;
    for (const QChar character : pair.korean.text) {
        if (base::isHangul(character.unicode()))
            ++syllables;
        else if (character.isLetterOrNumber())
            ++others;
    }
    const QString& english = pair.english.text;
    const auto letters =
        std::count_if(english.cbegin(), english.cend(), [](QChar c) { return !c.isSpace(); });
    return syllables < Enough ? 0 : std::max(1.0, double(letters - others)) / syllables;
}

/// Where every one of several figures is there, hardly anything was left out.
bool holdsFigures(const QuantityMatching& figures)
{
    constexpr qsizetype Several = 3;
    return figures.same.size() >= Several && figures.onlyKorean.isEmpty();
}

struct Measure
{
    Side english;
    double ratio = 0;
    qsizetype koreanSentences = 0;
    qsizetype englishSentences = 0;
    bool complete = false; ///< the English has every figure of the Korean, and there are several
    bool lead = false;     ///< the first paragraph, where the English writes out names, titles and countries
};

QString withoutClosingMark(const QString& korean)
{
    static const QRegularExpression mark = pattern(u"\\s*끝\\.?\\s*$"_s);
    return QString(korean).remove(mark);
}

/// The office's own habit, where there are blocks enough to know it.
double usualOf(const QList<Measure>& measures)
{
    if (measures.size() < 4)
        return Usual;
    QList<double> ratios;
    for (const Measure& measure : measures)
        ratios.append(measure.ratio);
    std::nth_element(ratios.begin(), ratios.begin() + ratios.size() / 2, ratios.end());
    return std::clamp(ratios[ratios.size() / 2], 2.3, 3.9);
}

} // namespace

QList<Finding> proportion(const Subject& subject)
{
    QList<Measure> measures;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        const double ratio = ratioOf(pair);
        if (ratio <= 0 || pair.korean.place.part == Part::Title)
            return;
        measures.append({pair.english, ratio,
                         sentencesOf(withoutClosingMark(pair.korean.text), Language::Korean).size(),
                         sentencesOf(pair.english.text, Language::English).size(), holdsFigures(matching),
                         rankOf(subject, pair.korean.place) == 0});
    });
    const double usual = usualOf(measures);
    QList<Finding> findings;
    for (const Measure& measure : measures) {
        const double share = measure.ratio / usual;
        const bool fewer = measure.englishSentences < measure.koreanSentences && !measure.complete;
        const bool more = measure.englishSentences > measure.koreanSentences;
        const QString counts = Rules::tr("(%1 sentences in Korean, %2 in English)")
                                   .arg(measure.koreanSentences)
                                   .arg(measure.englishSentences);
        const auto tell = [&](Severity severity, const QString& message) {
            findings.append(
                {u"proportion"_s, severity, measure.english.place, measure.english.text, message});
        };
        const QString shorter =
            Rules::tr("The English is much shorter than the Korean: was something left out? %1").arg(counts);
        const QString longer =
            Rules::tr("The English is much longer than the Korean: was something added? %1").arg(counts);
        if (share < 0.45 || (fewer && share < 0.7))
            tell(Severity::Warning, shorter);
        else if (share > (measure.lead ? 2.6 : 2.1) || (more && share > (measure.lead ? 1.9 : 1.5)))
            tell(Severity::Warning, longer);
        else if (fewer && share < 0.85)
            tell(Severity::Hint, shorter);
        else if (more && !measure.lead && share > 1.3)
            tell(Severity::Hint, longer);
    }
    return findings;
}

} // namespace communique::checks
