#include "checks/KoreanRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Slip
{
    QStringView wrong;
    QStringView right; ///< with \1, \2 for what was captured
    Severity severity;
};

constexpr Slip Slips[] = {
    {u"(?<![가-힣])제 (\\d+)", u"제\\1", Severity::Warning}, // a prefix, one word with its number
    {u"(\\d) (%p?|％)(?![가-힣A-Za-z]{4})", u"\\1\\2", Severity::Warning},
    {u"(\\d) ([만억조])(?= |원|여|$)", u"\\1\\2", Severity::Warning}, // 제44항: by 만, without spaces inside
    {u"(\\d) 여 ?([명개건회년차])", u"\\1여 \\2", Severity::Warning},
    {u"(\\d)여([명개건회])(?!월)", u"\\1여 \\2", Severity::Hint},
    {u"(\\d)([만억조])원(?![가-힣]*동)", u"\\1\\2 원", Severity::Hint},
    {u"(\\d조)(\\d)", u"\\1 \\2", Severity::Hint},
    {u"(\\d억)(\\d)", u"\\1 \\2", Severity::Hint},
    {u"((?:19|20)\\d\\d) 년(?![가-힣])", u"\\1년", Severity::Hint},
    {u"(?<![\\d.])(\\d{1,2}) (월|일)(?=[ ,.()]|에|부터|까지|$)", u"\\1\\2", Severity::Hint},
};

QString filled(QStringView right, const QRegularExpressionMatch& match)
{
    QString words = right.toString();
    words.replace(u"\\1"_s, match.captured(1)).replace(u"\\2"_s, match.captured(2));
    return words;
}

} // namespace

QList<Finding> unitSpacing(const Subject& subject)
{
    static const QList<QPair<QRegularExpression, const Slip*>> slips = [] {
        QList<QPair<QRegularExpression, const Slip*>> all;
        for (const Slip& slip : Slips)
            all.append({pattern(slip.wrong.toString()), &slip});
        return all;
    }();
    QList<Finding> findings;
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        for (const auto& [wrong, slip] : slips)
            eachMatch(wrong, text, [&, slip = slip](const QRegularExpressionMatch& match) {
                const QString right = filled(slip->right, match);
                findings.append(findingAt(u"unit-spacing"_s, slip->severity, place, match,
                                          Rules::tr("Write “%1”.").arg(right), words(right)));
            });
    });
    return findings;
}

} // namespace communique::checks
