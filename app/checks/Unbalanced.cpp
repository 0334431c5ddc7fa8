#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

constexpr QStringView Opening = u"([{“「『〈《【";
constexpr QStringView Closing = u")]}”」』〉》】";

/// "1)", "가)", "a)" at the start or after a space count, they close nothing.
bool isCounter(const QString& text, qsizetype at)
{
    static const QRegularExpression counter =
        pattern(u"(?:^|[ (,;])(?:\\d{1,2}|[가-하]|[a-z]|i{1,3}|iv|v)$"_s);
    return text[at] == u')' && has(wordsBefore(text, at), counter);
}

struct Odd
{
    qsizetype at = -1;
    bool opened = false;
};

Odd firstOdd(const QString& text)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (Opening.contains(text[i])) {
            open.append(i);
        } else if (const qsizetype kind = Closing.indexOf(text[i]); kind >= 0) {
            if (open.isEmpty() || text[open.last()] != Opening[kind]) {
                if (isCounter(text, i))
                    continue;
                return open.isEmpty() ? Odd{i, false} : Odd{open.last(), true};
            }
            open.removeLast();
        }
    }
    return open.isEmpty() ? Odd{} : Odd{open.last(), true};
}

} // namespace

QList<Finding> unbalanced(const Subject& subject)
{
    QList<Finding> findings;
    QList<QPair<Place, QString>> texts;
    subject.eachText([&](const Place& place, const document::RichText& text) {
        texts.append({place, text.plain()});
    });
    QHash<Language, bool> open; // a quotation that goes on in the next block
    for (const auto& [place, text] : std::as_const(texts)) {
        const Odd odd = firstOdd(text);
        bool& runs = open[*place.language];
        const bool quotation = odd.at >= 0 && (text[odd.at] == u'“' || text[odd.at] == u'”');
        if (quotation && odd.opened && odd.at == 0) {
            runs = true; // each paragraph of a long quotation opens, only the last one closes
        } else if (quotation && !odd.opened && runs) {
            runs = false;
        } else if (odd.at >= 0) {
            findings.append(
                {u"unbalanced"_s, Severity::Warning, stretch(place, odd.at, 1), text.sliced(odd.at, 1),
                 odd.opened ? Rules::tr("“%1” is not closed.").arg(text.sliced(odd.at, 1))
                            : Rules::tr("“%1” has no opening counterpart.").arg(text.sliced(odd.at, 1))});
        } else {
            static const QRegularExpression straight = pattern(u"\""_s);
            QRegularExpressionMatch last;
            int count = 0;
            eachMatch(straight, text, [&](const QRegularExpressionMatch& match) {
                last = match;
                ++count;
            });
            // 19" is a size of a screen: an odd sign behind a figure closes nothing.
            static const QRegularExpression inches = pattern(u"\\d\"(?!$)"_s);
            if (count % 2 == 1 && !has(text, inches))
                findings.append(findingAt(u"unbalanced"_s, Severity::Warning, place, last,
                                          Rules::tr("“%1” is not closed.").arg(u"\""_s)));
        }
    }
    return findings;
}

} // namespace communique::checks
