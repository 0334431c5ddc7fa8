#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

bool speaksBoth(const Subject& subject)
{
    return subject.languages().size() == 2;
}

/// True where the full stop at `at` belongs to an initial, an abbreviation or a date.
bool endsNothing(const QString& text, qsizetype at, Language language)
{
    static const QRegularExpression english = pattern(
        u"(?:\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Col|Lt|Sen|Rep|St|Jr|Sr|No|Nos|Vol|vs|etc|Inc|Co|Ltd|Corp|"
        "H\\.E|e\\.g|i\\.e|cf|p\\.m|a\\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\\.S|U\\.K|U\\.N))$"_s);
    static const QRegularExpression korean = pattern(u"(?:\\d|\\b[A-Z]|(?:^| )[가-하])$"_s);
    const qsizetype from = std::max<qsizetype>(0, at - 6);
    const QString before = text.sliced(from, at - from);
    if (language == Language::English && before.endsWith(u"U.S") && at + 2 < text.size())
        return !text[at + 2].isUpper(); // "… the U.S. The two"
    return has(before, language == Language::English ? english : korean) && at + 1 < text.size();
}

} // namespace

void eachPair(const Subject& subject, const std::function<void(const Pair&)>& visit)
{
    if (!speaksBoth(subject))
        return;
    const auto look = [&](Place place, const QString& ko, const QString& en) {
        if (ko.trimmed().isEmpty() || en.trimmed().isEmpty())
            return;
        Pair pair{place, ko, place, en};
        pair.korean.language = Language::Korean;
        pair.english.language = Language::English;
        visit(pair);
    };
    const document::Header& header = subject.release().header();
    look({Part::Title}, header.title[Language::Korean], header.title[Language::English]);
    look({Part::Subtitle}, header.subtitle[Language::Korean], header.subtitle[Language::English]);
    for (const document::BlockPtr& block : subject.release().blocks()) {
        if (block->shape.absent[Language::Korean] || block->shape.absent[Language::English])
            continue;
        look({Part::Text, block->id}, block->text[Language::Korean].plain(),
             block->text[Language::English].plain());
        for (int row = 0; row < block->table.rows.size(); ++row)
            for (int column = 0; column < block->table.rows[row].size(); ++column) {
                const document::Cell& cell = block->table.rows[row][column];
                look({Part::Cell, block->id, {}, 0, 0, row, column}, cell[Language::Korean].plain(),
                     cell[Language::English].plain());
            }
    }
}

Whole wholeOf(const Subject& subject)
{
    Whole whole;
    eachPair(subject, [&](const Pair& pair) {
        whole.ko += pair.ko + u'\n';
        whole.en += pair.en + u'\n';
    });
    return whole;
}

void eachWords(const Subject& subject, Language language,
               const std::function<void(const Place&, const QString&)>& visit)
{
    subject.eachText([&](const Place& place, const document::RichText& text) {
        if (place.language == language)
            visit(place, text.plain());
    });
}

qsizetype rankOf(const Subject& subject, const Place& place)
{
    return place.blockId.isEmpty() ? -1 : subject.release().indexOf(place.blockId);
}

QRegularExpression pattern(const QString& expression, bool anyCase)
{
    return QRegularExpression(expression, anyCase ? QRegularExpression::CaseInsensitiveOption
                                                  : QRegularExpression::NoPatternOption);
}

QStringList alternatives(QStringView expression)
{
    QStringList all{QString()};
    int depth = 0;
    for (const QChar c : expression) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u'|' && depth == 0)
            all.append(QString());
        else
            all.last() += c;
    }
    return all;
}

void eachMatch(const QRegularExpression& wanted, const QString& text,
               const std::function<void(const QRegularExpressionMatch&)>& visit)
{
    for (auto matches = wanted.globalMatch(text); matches.hasNext();)
        visit(matches.next());
}

Place stretch(Place text, qsizetype from, qsizetype length)
{
    text.from = from;
    text.length = length;
    return text;
}

Finding findingAt(const QString& rule, Severity severity, const Place& text,
                  const QRegularExpressionMatch& match, const QString& message, Fix fix, int group)
{
    return {rule,
            severity,
            stretch(text, match.capturedStart(group), match.capturedLength(group)),
            match.captured(group),
            message,
            std::move(fix)};
}

QString withoutQuotes(const QString& text)
{
    static const QRegularExpression quoted =
        pattern(u"“[^”]*(?:”|$)|‘[^’]{2,}’|\"[^\"]*\"|「[^」]*」|『[^』]*』"_s);
    QString blank = text;
    eachMatch(quoted, text, [&](const QRegularExpressionMatch& match) {
        blank.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    });
    return blank;
}

QList<QPair<qsizetype, qsizetype>> sentencesOf(const QString& text, Language language)
{
    QList<QPair<qsizetype, qsizetype>> sentences;
    qsizetype from = 0;
    const auto close = [&](qsizetype to) {
        while (from < to && text[from].isSpace())
            ++from;
        if (to > from)
            sentences.append({from, to - from});
        from = to;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!u".!?。"_s.contains(text[i]) || (text[i] == u'.' && endsNothing(text, i, language)))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && u".!?”’\")]"_s.contains(text[end]))
            ++end;
        if (end == text.size() || text[end].isSpace())
            close(end);
    }
    close(text.size());
    return sentences;
}

} // namespace communique::checks
