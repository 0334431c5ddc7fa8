#include "checks/EnglishRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

const QRegularExpression& addresses()
{
    static const QRegularExpression all = pattern(
        u"(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:kr|com|org|net|int|eu|go)\\b\\S*"_s);
    return all;
}

QString withoutAddresses(const QString& text)
{
    QString blank = text;
    eachMatch(addresses(), text, [&](const QRegularExpressionMatch& match) {
        blank.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'x'));
    });
    return blank;
}

} // namespace

QList<Finding> spacing(const Subject& subject)
{
    static const QRegularExpression two = pattern(u"(?<=\\S)[  ]{2,}(?=\\S)"_s);
    static const QRegularExpression before =
        pattern(u"(?<=[A-Za-z0-9)”’])([  ]+)([,;.!?])(?=[ ”’)]|$|(?<=[,;])[A-Za-z])"_s);
    static const QRegularExpression after =
        pattern(u"(?<=[a-z]{2})([,;])(?=[A-Za-z])|(?<=[a-z]{3})(\\.)(?=[A-Z][a-z]+ )"_s);
    static const QRegularExpression perCent = pattern(u"(?<=\\d)[  ]+(?=%)"_s);
    QList<Finding> findings;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        const QString plain = withoutAddresses(text);
        eachMatch(two, plain, [&](const QRegularExpressionMatch& match) {
            const bool sentence =
                match.capturedStart() > 0 && u".!?:”"_s.contains(text[match.capturedStart() - 1]);
            findings.append(findingAt(u"spacing"_s, sentence ? Severity::Hint : Severity::Warning, place,
                                      match, Rules::tr("There is more than one space."), words(u" "_s)));
        });
        eachMatch(before, plain, [&](const QRegularExpressionMatch& match) {
            findings.append(findingAt(u"spacing"_s, Severity::Warning, place, match,
                                      Rules::tr("There is a space before “%1”.").arg(match.captured(2)),
                                      words(match.captured(2))));
        });
        eachMatch(after, plain, [&](const QRegularExpressionMatch& match) {
            findings.append(findingAt(u"spacing"_s, Severity::Warning, place, match,
                                      Rules::tr("A space is missing after “%1”.").arg(match.captured()),
                                      words(match.captured() + u' ')));
        });
        eachMatch(perCent, plain, [&](const QRegularExpressionMatch& match) {
            findings.append(findingAt(u"spacing"_s, Severity::Warning, place, match,
                                      Rules::tr("There is a space before “%1”.").arg(u"%"_s),
                                      words(QString())));
        });
    });
    return findings;
}

} // namespace communique::checks
