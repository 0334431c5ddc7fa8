#include "checks/BilingualRules.h"
#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Hangul in brackets or quotation marks explains a word (“jeong” (정)): worth a look, no more.
bool isExplained(const QString& text, const QRegularExpressionMatch& match)
{
    const qsizetype end = match.capturedEnd();
    return match.capturedStart() > 0 && end < text.size() &&
           u"([“‘\""_s.contains(text[match.capturedStart() - 1]) && u")]”’\",;"_s.contains(text[end]);
}

} // namespace

QList<Finding> leftOverCharacters(const Subject& subject)
{
    static const QRegularExpression hangul =
        pattern(u"[가-힣ㄱ-ㅎㅏ-ㅣ](?:[가-힣ㄱ-ㅎㅏ-ㅣ ]*[가-힣ㄱ-ㅎㅏ-ㅣ])?"_s);
    static const QRegularExpression wide = pattern(u"[！-～　。、「」『』〈〉《》ㆍ・‧㎞㎡㎥㎏]+"_s);
    QList<Finding> findings;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        if (isLeftKorean(text))
            return; // told as untranslated where there is Korean beside it
        eachMatch(hangul, text, [&](const QRegularExpressionMatch& match) {
            findings.append(findingAt(u"left-over"_s,
                                      isExplained(text, match) ? Severity::Hint : Severity::Error, place,
                                      match, Rules::tr("Hangul is left in the English text.")));
        });
        eachMatch(wide, text, [&](const QRegularExpressionMatch& match) {
            QString narrow = match.captured().normalized(QString::NormalizationForm_KC);
            narrow.replace(u'。', u'.')
                .replace(u'、', u',')
                .replace(u'ㆍ', u'·')
                .replace(u'・', u'·')
                .replace(u'‧', u'·');
            narrow.replace(u'ᆞ', u'·');
            narrow.replace(u'「', u'“').replace(u'『', u'“').replace(u'」', u'”').replace(u'』', u'”');
            narrow.replace(u'〈', u'<').replace(u'《', u'<').replace(u'〉', u'>').replace(u'》', u'>');
            findings.append(findingAt(
                u"left-over"_s, Severity::Warning, place, match,
                Rules::tr("A full-width or Korean character is left in the English text."), words(narrow)));
        });
    });
    return findings;
}

} // namespace communique::checks
