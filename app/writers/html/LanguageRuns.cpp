#include "writers/html/LanguageRuns.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

using base::Language;

namespace {

/// Words of a foreign script with what joins them; the first group of a pattern that found one names it.
const QRegularExpression& foreignIn(Language around)
{
    static const QRegularExpression inEnglish(
        u"(?<ja>[\\p{Katakana}\\p{Hiragana}ー]+)|"
        "(?<ko>\\p{Hangul}[\\p{Hangul}\\p{N}]*(?:[ ·,~-]*[\\p{Hangul}\\p{N}]*\\p{Hangul})*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // Two words at least, one of them with a small letter: "Antony J. Blinken", "Indo-Pacific Strategy". An
    // accent without a letter of its own (\p{M}) belongs to the letter before it. Tried where a word begins
    // and nowhere inside: a word of a hundred thousand letters would take half a minute.
    static const QRegularExpression inKorean(
        u"(?<ja>[\\p{Katakana}\\p{Hiragana}ー]+)|"
        "(?<en>(?<![\\p{Latin}\\p{M}])(?<![\\p{Latin}\\p{M}][.’'-])(?=[\\p{Latin}\\p{M} "
        ".,&’'-]*[a-z])\\p{Latin}[\\p{Latin}\\p{M}.’'&-]*+"
        "(?:,? [\\p{Latin}&][\\p{Latin}\\p{M}.’'-]*+)+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return around == Language::English ? inEnglish : inKorean;
}

QString codeOf(const QRegularExpressionMatch& match)
{
    for (const QString& code : {u"ja"_s, u"ko"_s, u"en"_s})
        if (match.regularExpression().namedCaptureGroups().contains(code) && match.hasCaptured(code))
            return code;
    return {};
}

bool isPlain(const QString& text, Language around)
{
    return std::all_of(text.begin(), text.end(), [around](QChar c) {
        return c.unicode() < 0x80 ? around == Language::English || !c.isLetter() : c.unicode() < 0x1100;
    });
}

} // namespace

QList<LanguageRun> languageRuns(const QString& text, Language around)
{
    if (isPlain(text, around))
        return {{text, {}}};
    QList<LanguageRun> runs;
    qsizetype at = 0;
    for (auto matches = foreignIn(around).globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > at)
            runs.append({text.sliced(at, match.capturedStart() - at), {}});
        runs.append({match.captured(), codeOf(match)});
        at = match.capturedEnd();
    }
    if (at < text.size() || runs.isEmpty())
        runs.append({text.sliced(at), {}});
    return runs;
}

} // namespace communique::writers::html
