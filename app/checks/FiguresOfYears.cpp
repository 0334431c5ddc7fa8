#include "checks/BilingualRules.h"
#include "checks/DateMatching.h"
#include "checks/QuantityMatching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

using language::QuantityKind;
using language::Span;
using language::Weight;

namespace {

/// A figure of an enumeration, or what it belongs to: 2023년 6조 원, 2024년 7조 원.
struct Mention
{
    Span span;
    int label = -1;        ///< a year, or which of the shares that both languages have; -1 for a figure
    qsizetype figure = -1; ///< which of the figures that both languages have; -1 for a label

    bool operator==(const Mention&) const = default;
};

bool isFirm(const QuantityMatch& match, bool share)
{
    const bool isShare =
        match.korean.kind == QuantityKind::Percent || match.korean.kind == QuantityKind::PercentPoint;
    return match.korean.weight == Weight::Firm && isShare == share &&
           (isShare || match.korean.kind == QuantityKind::Money || match.korean.kind == QuantityKind::Count);
}

QList<QuantityMatch> firmOnes(const QList<QuantityMatch>& all, bool shares)
{
    QList<QuantityMatch> firm;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(firm),
                 [shares](const QuantityMatch& match) { return isFirm(match, shares); });
    return firm;
}

/// Which figure goes with which label; nothing unless they take turns and no label comes twice.
QHash<int, Mention> figuresByLabel(QList<Mention> mentions)
{
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return a.span.from < b.span.from; });
    QHash<int, Mention> figures;
    for (qsizetype i = 0; i + 1 < mentions.size(); i += 2) {
        const bool labelFirst = mentions[i].label >= 0;
        const Mention& label = mentions[labelFirst ? i : i + 1];
        const Mention& figure = mentions[labelFirst ? i + 1 : i];
        if (label.label < 0 || figure.label >= 0 || figures.contains(label.label) ||
            labelFirst != (mentions.first().label >= 0))
            return {};
        figures.insert(label.label, figure);
    }
    return mentions.size() % 2 == 0 ? figures : QHash<int, Mention>();
}

QList<Mention> labelsOfYears(const Side& side)
{
    QList<Mention> labels;
    for (const YearMention& year : yearsOf(side))
        labels.append({year.span, year.year, -1});
    return labels;
}

QList<Mention> mentionsIn(const QList<QuantityMatch>& all, Language language, bool labels)
{
    QList<Mention> mentions;
    for (int i = 0; i < all.size(); ++i)
        mentions.append({all[i].in(language).span, labels ? i : -1, labels ? -1 : i});
    return mentions;
}

/// The first figure that stands with another label than in the source.
std::optional<Finding> exchanged(const NumberPair& pair, const QList<Mention>& koreanMentions,
                                 const QList<Mention>& englishMentions)
{
    const QHash<int, Mention> korean = figuresByLabel(koreanMentions);
    const QHash<int, Mention> english = figuresByLabel(englishMentions);
    if (korean.size() < 2 || korean.size() != english.size())
        return std::nullopt;
    QList<Mention> told = korean.values();
    std::sort(told.begin(), told.end(),
              [](const Mention& a, const Mention& b) { return a.span.from < b.span.from; });
    for (const Mention& meant : std::as_const(told)) {
        const int label = korean.key(meant);
        if (!english.contains(label))
            return std::nullopt;
        const Mention& said = english[label];
        if (meant.figure == said.figure)
            continue;
        return Finding{u"figure-year"_s, Severity::Error, pair.english.at(said.span),
                       pair.english.words(said.span),
                       Rules::tr("Figures were exchanged: %1.")
                           .arg(bothWords(pair.korean.words(meant.span), pair.english.words(said.span)))};
    }
    return std::nullopt;
}

} // namespace

QList<Finding> figuresOfYears(const Subject& subject)
{
    QList<Finding> findings;
    eachMatching(subject, [&](const NumberPair& pair, const QuantityMatching& matching) {
        const QList<QuantityMatch>& all = matching.same;
        const QList<QuantityMatch> shares = firmOnes(all, true);
        const QList<QuantityMatch> figures = firmOnes(all, false);
        const auto mentions = [&](Language language, const QList<QuantityMatch>& ofYears) {
            return labelsOfYears(pair.side(language)) + mentionsIn(ofYears, language, false);
        };
        auto finding = exchanged(pair, mentions(Language::Korean, figures + shares),
                                 mentions(Language::English, figures + shares));
        if (!finding) // 10억 달러(5.0%), 14억 달러(△15.3%)
            finding = exchanged(
                pair,
                mentionsIn(shares, Language::Korean, true) + mentionsIn(figures, Language::Korean, false),
                mentionsIn(shares, Language::English, true) + mentionsIn(figures, Language::English, false));
        if (finding)
            findings.append(*finding);
    });
    return findings;
}

} // namespace communique::checks
