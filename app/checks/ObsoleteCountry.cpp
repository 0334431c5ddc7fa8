#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Old
{
    Language language;
    QStringView name;
    QStringView now; ///< empty for a state that has more than one successor
    int since;       ///< yyyymm from which the old name is wrong
};

/// After UNTERM and the ministry's notices of new names (튀르키예: June 2022; 조지아: 2010; 키이우: March
/// 2022).
constexpr Old Names[] = {
    {Language::English, u"Czechoslovakian?", {}, 199301},
    {Language::English, u"Soviet Union|USSR|U\\.S\\.S\\.R\\.", {}, 199112},
    {Language::English, u"Yugoslavian?", {}, 200302},
    {Language::English, u"Zaire", u"the Democratic Republic of the Congo", 199705},
    {Language::English, u"Burma", u"Myanmar", 198906},
    {Language::English, u"Swaziland", u"Eswatini", 201804},
    {Language::English, u"(?<!North )Macedonia(?!n)", u"North Macedonia", 201902},
    {Language::English, u"Ivory Coast", u"Côte d’Ivoire", 198510},
    {Language::English, u"Cape Verde", u"Cabo Verde", 201310},
    {Language::English, u"East Timor", u"Timor-Leste", 200205},
    {Language::English, u"Turkey", u"Türkiye", 202206},
    {Language::English, u"Kiev", u"Kyiv", 202203},
    {Language::English, u"Byelorussia", u"Belarus", 199112},
    {Language::English, u"Ceylon", u"Sri Lanka", 197205},
    {Language::Korean, u"체코슬로바키아", {}, 199301},
    {Language::Korean, u"소비에트 ?연방|소련", {}, 199112},
    {Language::Korean, u"유고슬라비아", {}, 200302},
    {Language::Korean, u"자이르", u"콩고민주공화국", 199705},
    {Language::Korean, u"버마", u"미얀마", 198906},
    {Language::Korean, u"스와질랜드|스와질란드", u"에스와티니", 201804},
    {Language::Korean, u"마케도니아", u"북마케도니아", 201902},
    {Language::Korean, u"그루지야", u"조지아", 201006},
    {Language::Korean, u"터키", u"튀르키예", 202206},
    {Language::Korean, u"벨로루시|벨로루스|백러시아", u"벨라루스", 200805},
    {Language::Korean, u"키예프", u"키이우", 202203},
};

/// "the former Yugoslavia", 구 소련, ‘터키’에서 … 변경: history is told with the names of its time.
bool isHistory(const QString& text, const QRegularExpressionMatch& match)
{
    static const QRegularExpression before = pattern(
        u"(?:former(?:ly)?|then|old|ex-|erstwhile|known as|구|옛|전|舊|당시) ?(?:the )?[“‘'\"(]?$"_s, true);
    static const QRegularExpression after = pattern(
        u"^[”’'\")]?(?:에서 [가-힣]+로|로부터| to (?:Türkiye|Kyiv|Eswatini|North|Cabo)|시절|시대| era|-era| 당시|\\()"_s);
    return has(wordsBefore(text, match.capturedStart()), before) ||
           has(wordsBehind(text, match.capturedEnd()), after);
}

} // namespace

QList<Finding> obsoleteCountry(const Subject& subject)
{
    static const QList<QPair<QRegularExpression, const Old*>> names = [] {
        QList<QPair<QRegularExpression, const Old*>> all;
        for (const Old& old : Names)
            all.append({pattern((old.language == Language::English ? u"\\b(?:%1)\\b(?!-era)"_s
                                                                   : u"(?<![가-힣])(?:%1)"_s)
                                    .arg(old.name.toString())),
                        &old});
        return all;
    }();
    const QDate date = subject.release().header().date;
    const int month = date.isValid() ? date.year() * 100 + date.month() : 999912;
    QList<Finding> findings;
    for (const auto& [wrong, old] : names) {
        if (month < old->since)
            continue;
        eachWords(
            subject, old->language, [&, &wrong = wrong, old = old](const Place& place, const QString& text) {
                eachMatch(wrong, text, [&](const QRegularExpressionMatch& match) {
                    if (isHistory(text, match))
                        return;
                    findings.append(
                        findingAt(u"obsolete-country"_s, Severity::Warning, place, match,
                                  old->now.isEmpty()
                                      ? Rules::tr("This country no longer exists.")
                                      : Rules::tr("The country (or city) is called “%1” now.").arg(old->now),
                                  old->now.isEmpty() ? Fix{} : words(old->now.toString())));
                });
            });
    }
    return findings;
}

} // namespace communique::checks
