#pragma once

#include <QDebug>
#include <QMap>

/// How well rules do on a labelled set.
namespace communique::tests {

struct Score
{
    int planted = 0;
    int found = 0;
    int wrong = 0; ///< findings of this rule that are none of the mistake that was planted

    [[nodiscard]] bool isPrecise() const { return found >= 0.95 * (found + wrong); }
    [[nodiscard]] bool findsMost() const { return found >= 0.90 * planted; }
};

inline QString row(const QString& rule, const Score& score)
{
    const auto share = [](int part, int whole) {
        return whole ? QString::number(100.0 * part / whole, 'f', 1) : QStringLiteral("-");
    };
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(rule, -20)
        .arg(score.planted, 7)
        .arg(score.found, 6)
        .arg(score.wrong, 6)
        .arg(share(score.found, score.found + score.wrong), 10)
        .arg(share(score.found, score.planted), 7);
}

/// Prints precision and recall per rule, and returns those of all rules together.
inline Score report(const QMap<QString, Score>& scores, const QString& set)
{
    Score all;
    qInfo().noquote() << "rule                 planted  found  wrong  precision  recall";
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        all.planted += score->planted;
        all.found += score->found;
        all.wrong += score->wrong;
        qInfo().noquote() << row(score.key(), *score);
    }
    qInfo().noquote() << row(QStringLiteral("all"), all) << "in" << set;
    return all;
}

} // namespace communique::tests
