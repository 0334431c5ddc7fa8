#include "checks/EnglishRules.h"
#include "checks/Matches.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

bool mayStandTwice(const QString& word)
{
    static const QSet<QString> words{u"had"_s,   u"that"_s, u"bora"_s, u"boutros"_s, u"pago"_s, u"baden"_s,
                                     u"walla"_s, u"phi"_s,  u"sing"_s, u"duran"_s,   u"win"_s,  u"so"_s,
                                     u"very"_s,  u"bye"_s,  u"no"_s,   u"tuk"_s,     u"hear"_s, u"dal"_s};
    return words.contains(word.toLower());
}

/// Korean words that are said twice on purpose.
bool isKoreanReduplication(const QString& word)
{
    static const QSet<QString> words{u"하나"_s,   u"매우"_s, u"서로"_s, u"조목"_s, u"차근"_s, u"한발"_s,
                                     u"한걸음"_s, u"거듭"_s, u"차례"_s, u"구석"_s, u"마디"_s, u"하루"_s,
                                     u"대대"_s,   u"굽이"_s, u"걸음"_s, u"더욱"_s, u"반짝"_s, u"자꾸"_s};
    return words.contains(word);
}

} // namespace

QList<Finding> doubledWords(const Subject& subject)
{
    static const QRegularExpression english =
        pattern(u"(?<![\\w.’'-])([A-Za-z]+)( +)\\1(?![\\w’'-])"_s, true);
    static const QRegularExpression korean =
        pattern(u"(?<![가-힣A-Za-z0-9])([가-힣]{2,})( +)\\1(?![가-힣])"_s);
    static const QRegularExpression particles =
        pattern(u"[가-힣](을를|를을|은는|는은|와과|에서에서|으로으로|에게에게)(?![가-힣])"_s);
    QList<Finding> findings;
    const auto tell = [&](const Place& place, const QRegularExpressionMatch& match) {
        findings.append(findingAt(u"doubled-word"_s, Severity::Warning, place, match,
                                  Rules::tr("“%1” stands twice.").arg(match.captured(1)),
                                  words(match.captured(1))));
    };
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        eachMatch(english, text, [&](const QRegularExpressionMatch& match) {
            const bool initial =
                match.captured(1).size() == 1 && match.captured(1)[0].isUpper() && match.captured(1) != u"A";
            if (!mayStandTwice(match.captured(1)) && !initial)
                tell(place, match);
        });
    });
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        eachMatch(korean, text, [&](const QRegularExpressionMatch& match) {
            if (!isKoreanReduplication(match.captured(1)))
                tell(place, match);
        });
        eachMatch(particles, text, [&](const QRegularExpressionMatch& match) {
            findings.append(findingAt(
                u"doubled-word"_s, Severity::Warning, place, match,
                Rules::tr("Two particles follow one another (“%1”).").arg(match.captured(1)), {}, 1));
        });
    });
    return findings;
}

} // namespace communique::checks
