#include "writers/html/LanguageRuns.h"

#include "writers/ScriptLanguage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

using base::Language;

namespace {

/// Chinese characters before kana are Japanese as well.
const QString Japanese =
    u"(?<ja>(?:(?<!\\p{Han})\\p{Han}++)?[\\p{Katakana}\\p{Hiragana}ー][\\p{Katakana}\\p{Hiragana}\\p{Han}ー]*)|"_s;

/// Words of any script but these.
QString otherThan(const QString& scripts)
{
    const QString letter = u"(?:(?!["_s + scripts + u"\\p{Common}\\p{Inherited}])\\p{L})"_s;
    const QString word = letter + u"(?:"_s + letter + u"|\\p{M})*+"_s;
    return u"(?<other>"_s + word + u"(?:[ .,’'–-]{1,3}"_s + word + u")*+)"_s;
}

/// A number that stands before a word, or is the beginning of one ("2026년", "5G").
const QString Number = u"(?:\\p{N}[\\p{N}.,]*+)"_s;

/// Hangul, with its numbers and the abbreviations that hyphens tie to it ("제5차 한-EU 정상회담").
QString korean()
{
    return u"(?<ko>(?:(?<![\\p{L}\\p{N}.,])"_s + Number + u")?\\p{Hangul}[\\p{Hangul}\\p{N}]*(?:[ ·,~-]*"_s +
           Number + u"?[\\p{Hangul}\\p{N}]*\\p{Hangul}|[-·]\\p{Lu}{2,}(?!\\p{Latin}))*)|"_s;
}

/// Two words at least, one of them with a small letter: "Antony J. Blinken", "Indo-Pacific Strategy", "G20
/// members". An accent without a letter of its own (\p{M}) belongs to the letter before it. Tried where a
/// word begins and nowhere inside: a word of a hundred thousand letters would take half a minute.
QString english()
{
    const QString inside = u"[\\p{Latin}\\p{M}\\p{N}.’'&-]*+"_s;
    return u"(?<en>(?<![\\p{Latin}\\p{M}\\p{N}])(?<![\\p{Latin}\\p{M}\\p{N}][.,’'-])"
           "(?=\\p{N}*+\\p{Latin})(?=[\\p{Latin}\\p{M}\\p{N} .,&’'-]{0,200}[a-z])\\p{N}*+\\p{Latin}"_s +
           inside + u"(?:,? (?:"_s + Number + u" )?(?:\\p{N}*+\\p{Latin}|&)"_s + inside + u")+)|"_s;
}

/// Words of a foreign script with what joins them; the first group of a pattern that found one names it.
const QRegularExpression& foreignIn(Language around)
{
    static const QRegularExpression inEnglish(Japanese + korean() + otherThan(u"\\p{Latin}\\p{Hangul}"_s),
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inKorean(Japanese + english() +
                                                 otherThan(u"\\p{Latin}\\p{Hangul}\\p{Han}\\p{Bopomofo}"_s),
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

/// Words of one script or more; a Greek or Cyrillic letter that stands alone is a sign ("5 μm", "Δ").
void appendByScript(QList<LanguageRun>& runs, const QString& words, Language around)
{
    qsizetype letters = 0;
    const auto settle = [&] {
        if (letters == 1 && (runs.last().code == u"el" || runs.last().code == u"ru"))
            runs.last().code.clear();
    };
    QString code;
    for (const char32_t character : words.toUcs4()) {
        const QString language = QString::fromLatin1(scriptLanguage(character, around));
        if (!language.isEmpty() && language != code) {
            if (!code.isEmpty())
                settle();
            code = language;
            letters = 0;
            runs.append({{}, code});
        }
        letters += language.isEmpty() ? 0 : 1;
        runs.last().text += QString::fromUcs4(&character, 1);
    }
    settle();
}

/// Latin, its accents, and signs stand before the Greek letters.
constexpr char16_t FirstForeign = 0x370;

bool isPlain(const QString& text, Language around)
{
    return std::all_of(text.begin(), text.end(), [around](QChar c) {
        return c.unicode() < 0x80 ? around == Language::English || !c.isLetter() : c.unicode() < FirstForeign;
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
        if (const QString code = codeOf(match); !code.isEmpty())
            runs.append({match.captured(), code});
        else
            appendByScript(runs, match.captured(), around);
        at = match.capturedEnd();
    }
    if (at < text.size() || runs.isEmpty())
        runs.append({text.sliced(at), {}});
    return runs;
}

} // namespace communique::writers::html
