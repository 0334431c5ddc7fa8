#include "readers/Markers.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::readers {

namespace {

constexpr qsizetype LongLine = 60;
constexpr qsizetype LongestHeading = 80;

QRegularExpression pattern(const QString& text)
{
    QRegularExpression made(text, QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

} // namespace

Marked marked(const QString& line, int wideGap)
{
    static const QRegularExpression number(u"^(\\d{1,2})[.)](?:\\s+|(?=[^\\d\\s.]))"_s);
    static const QRegularExpression bareNumber(u"^(\\d{1,2})\\s+"_s);
    static const QRegularExpression circle(u"^(?:[°º◦○◯∘⚬•ㅇ]\\s*|[oO]\\s+)(?=\\S)"_s);
    static const QRegularExpression square(u"^[□■◇◆❏❑▣]\\s*"_s);
    static const QRegularExpression dash(u"^(?:[-–—－]\\s+|[-–—－](?=[\\x{ac00}-\\x{d7a3}]))"_s);
    static const QRegularExpression note(u"^※\\s*"_s);
    static const QRegularExpression asterisk(u"^[*＊]{1,3}\\s*(?=\\S)"_s);
    const auto tried = [&](const QRegularExpression& form, Marked::Kind kind) -> std::optional<Marked> {
        const auto match = form.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return Marked{kind, match.captured(1).toInt(), line.sliced(match.capturedLength())};
    };
    if (wideGap > 0)
        if (const auto found = tried(bareNumber, Marked::Kind::Number))
            return *found;
    const std::pair<const QRegularExpression*, Marked::Kind> forms[] = {
        {&number, Marked::Kind::Number}, {&square, Marked::Kind::Square}, {&circle, Marked::Kind::Circle},
        {&dash, Marked::Kind::Dash},     {&note, Marked::Kind::Note},     {&asterisk, Marked::Kind::Asterisk},
    };
    for (const auto& [form, kind] : forms) {
        const auto found = tried(*form, kind);
        // "7. 1.(월)" is a date, not paragraph 7.
        static const QRegularExpression day(u"^\\d{1,2}\\."_s);
        if (found && !(kind == Marked::Kind::Number && day.match(found->text).hasMatch()))
            return *found;
    }
    return {Marked::Kind::None, 0, line};
}

bool isUnofficialTranslation(const QString& line)
{
    static const QRegularExpression form =
        pattern(u"^[\\s*＊※\\[(<]*(?:an?\\s+)?unofficial\\s*[- ]?\\s*translation[\\s\\])>.*]*$"_s);
    return form.match(line).hasMatch();
}

bool isEndMark(const QString& line)
{
    static const QRegularExpression form =
        pattern(u"^(?:[/<\\-]*\\s*(?:end|끝)\\s*\\.?\\s*[/>\\-]*|###|\\(끝\\))$"_s);
    return form.match(line).hasMatch();
}

bool isPageNumber(const QString& line)
{
    static const QRegularExpression form = pattern(u"^[-–—]\\s*\\d{1,3}\\s*[-–—]$"_s);
    return form.match(line).hasMatch();
}

QString withoutEndMark(const QString& text)
{
    static const QRegularExpression form =
        pattern(u"(?<=[.\\s\\)」’”])\\s*(?:/\\s*(?:end|끝)\\s*/|\\s끝\\s*\\.|(?<=\\.)끝\\.|\\(끝\\))\\s*$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? text.first(match.capturedStart()).trimmed() : text;
}

bool endsLikeSentence(const QString& text)
{
    if (text.isEmpty())
        return false;
    QString end = text;
    while (!end.isEmpty() && u"”’\"')」]"_s.contains(end.back()))
        end.chop(1);
    return !end.isEmpty() && u".!?:;,。"_s.contains(end.back());
}

bool isSentence(const QString& text)
{
    if (text.size() >= LongLine && (endsLikeSentence(text) || text.size() >= 2 * LongLine))
        return true;
    static const QRegularExpression abbreviation(u"\\b(?:Mr|Ms|Dr|No|St|Inc)\\.$"_s);
    return text.size() >= 20 && endsLikeSentence(text) && !abbreviation.match(text).hasMatch();
}

bool isTitleLike(const QString& text)
{
    if (text.size() > LongestHeading || text.size() < 2 || endsLikeSentence(text))
        return false;
    if (base::containsHangul(text))
        return !text.endsWith(u'다') && !text.endsWith(u'요') && text.size() <= 40;
    int words = 0;
    int capitals = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4 && words > 0)
            continue;
        ++words;
        capitals += word.front().isUpper() || word.front().isDigit() ? 1 : 0;
    }
    return words > 0 && capitals * 10 >= words * 6;
}

} // namespace communique::readers
