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

/// A year or a figure of an enumeration: 2023년 6조 원, 2024년 7조 원.
struct Mention
{
    Span span;
    int year = 0;         ///< 0 for a figure
    qsizetype figure = 0; ///< which of the figures that both languages have
};

bool isFigure(const QuantityMatch& match)
{
    return match.korean.weight == Weight::Firm &&
           (match.korean.kind == QuantityKind::Money || match.korean.kind == QuantityKind::Percent ||
            match.korean.kind == QuantityKind::Count);
}

QList<Mention> mentionsOf(const Side& side, const QList<QuantityMatch>& figures)
{
    QList<Mention> mentions;
    for (const YearMention& year : yearsOf(side))
        mentions.append({year.span, year.year, 0});
    for (qsizetype i = 0; i < figures.size(); ++i)
        mentions.append({figures[i].in(side.language()).span, 0, i});
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return a.span.from < b.span.from; });
    return mentions;
}

/// Which figure goes with which year; nothing unless they take turns and no year comes twice.
QHash<int, Mention> figuresByYear(const QList<Mention>& mentions)
{
    QHash<int, Mention> figures;
    for (qsizetype i = 0; i + 1 < mentions.size(); i += 2) {
        const bool yearFirst = mentions[i].year != 0;
        const Mention& year = mentions[yearFirst ? i : i + 1];
        const Mention& figure = mentions[yearFirst ? i + 1 : i];
        if (year.year == 0 || figure.year != 0 || figures.contains(year.year) ||
            yearFirst != (mentions.first().year != 0))
            return {};
        figures.insert(year.year, figure);
    }
    return mentions.size() % 2 == 0 ? figures : QHash<int, Mention>();
}

} // namespace

QList<Finding> figuresOfYears(const Subject& subject)
{
    QList<Finding> findings;
    eachNumberPair(subject, [&](const NumberPair& pair) {
        QList<QuantityMatch> figures = matched(pair).same;
        figures.removeIf([](const QuantityMatch& match) { return !isFigure(match); });
        const QHash<int, Mention> korean = figuresByYear(mentionsOf(pair.korean, figures));
        const QHash<int, Mention> english = figuresByYear(mentionsOf(pair.english, figures));
        if (korean.size() < 2 || korean.size() != english.size())
            return;
        QList<int> years = korean.keys();
        std::sort(years.begin(), years.end());
        if (!std::all_of(years.cbegin(), years.cend(), [&](int year) { return english.contains(year); }))
            return;
        for (const int year : std::as_const(years)) {
            const Mention& meant = korean[year];
            const Mention& said = english[year];
            if (meant.figure == said.figure)
                continue;
            findings.append(
                {u"figure-year"_s, Severity::Error, pair.english.at(said.span), pair.english.words(said.span),
                 Rules::tr("For %1 the figures differ: %2.")
                     .arg(QString::number(year),
                          bothWords(pair.korean.words(meant.span), pair.english.words(said.span)))});
            return;
        }
    });
    return findings;
}

} // namespace communique::checks
