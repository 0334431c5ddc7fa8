#include "editing/Find.h"

#include "editing/LinkWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::editing {

namespace {

struct Finding
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

base::Result<QRegularExpression> expressionOf(const Query& query)
{
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWord)
        pattern = u"(?<![\\w])(?:"_s + pattern + u")(?![\\w])"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return base::Error{base::ErrorKind::Invalid,
                           Finding::tr("The regular expression is not complete: %1 (at character %2).")
                               .arg(expression.errorString())
                               .arg(expression.patternErrorOffset() + 1)};
    return expression;
}

QString expanded(const QString& replacement, const QRegularExpressionMatch& match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool group = replacement[i] == u'\\' && i + 1 < replacement.size();
        if (group && replacement[i + 1].isDigit())
            result += match.captured(replacement[++i].digitValue());
        else if (group && replacement[i + 1] == u'\\')
            result += replacement[++i];
        else
            result += replacement[i];
    }
    return result;
}

void findIn(const QString& text, const TextPlace& place, const QRegularExpression& expression,
            QList<Match>& found)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.append({place, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

base::Result<QList<Match>> findAll(const Release& release, const Query& query,
                                   const QList<Language>& languages)
{
    QList<Match> found;
    if (query.text.isEmpty())
        return found;
    const auto expression = expressionOf(query);
    if (!expression)
        return expression.error();
    for (const Field field : {Field::Title, Field::Subtitle})
        for (const Language language : languages) {
            const TextPlace place = TextPlace::inField(field, language);
            findIn(textAt(release, place).plain(), place, *expression, found);
        }
    for (const BlockPtr& block : release.blocks())
        for (const Language language : languages)
            findIn(block->text[language].plain(), TextPlace::inBlock(block->id, language), *expression,
                   found);
    return found;
}

QString replacementFor(const Release& release, const Match& match, const Query& query,
                       const QString& replacement)
{
    if (!query.regularExpression)
        return replacement;
    const auto expression = expressionOf(query);
    if (!expression)
        return replacement;
    const QString text = textAt(release, match.place).plain();
    const QRegularExpressionMatch again = expression->match(text, match.from);
    return again.capturedStart() == match.from ? expanded(replacement, again) : replacement;
}

namespace commands {

namespace {

RichText wordsFor(const Release& release, const Match& match, const Query& query, const QString& replacement)
{
    return overLink(textAt(release, match.place), match.from, match.from + match.length,
                    RichText(replacementFor(release, match, query, replacement)));
}

} // namespace

Outcome replaceOne(const Release& release, const Match& match, const Query& query, const QString& replacement)
{
    const RichText words = wordsFor(release, match, query, replacement);
    const Selection before{{match.place, match.from}, {match.place, match.from + match.length}};
    const Selection after = Selection::caret({match.place, match.from + words.size()});
    return Transaction{Finding::tr("Replace"),
                       {ReplaceText{match.place, match.from, match.length, words}},
                       before,
                       after,
                       Merge::Never};
}

Outcome replaceAll(const Release& release, const QList<Match>& matches, const Query& query,
                   const QString& replacement, const Selection& selection)
{
    if (matches.isEmpty())
        return std::nullopt;
    Transaction result{Finding::tr("Replace all"), {}, selection, selection, Merge::Never};
    // From the back, so that the places of those before stay right.
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        const ReplaceText step{match->place, match->from, match->length,
                               wordsFor(release, *match, query, replacement)};
        result.after.anchor = map(result.after.anchor, step);
        result.after.head = map(result.after.head, step);
        result.steps.append(step);
    }
    return result;
}

} // namespace commands

} // namespace communique::editing
