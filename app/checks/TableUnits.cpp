#include "checks/TableUnits.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

constexpr qint64 Most = 1'000'000'000'000;

/// 백만 → 1,000,000.
qint64 koreanScale(QStringView words)
{
    static const QHash<QChar, qint64> values{{u'십', 10},     {u'백', 100},         {u'천', 1000},
                                             {u'만', 10'000}, {u'억', 100'000'000}, {u'조', Most}};
    qint64 product = 1;
    for (const QChar word : words) {
        const qint64 value = values.value(word, 1);
        if (product > Most / value)
            return 1;
        product *= value;
    }
    return product;
}

qint64 englishScale(const QString& words)
{
    static const QHash<QString, qint64> values{{u"ten"_s, 10},
                                               {u"hundred"_s, 100},
                                               {u"thousand"_s, 1000},
                                               {u"million"_s, 1'000'000},
                                               {u"billion"_s, 1'000'000'000},
                                               {u"trillion"_s, Most}};
    qint64 product = 1;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        word.remove(u',');
        if (word.endsWith(u's'))
            word.chop(1);
        bool figure = false;
        const qint64 number = word.toLongLong(&figure);
        const qint64 value = figure && number > 0 ? number : values.value(word, 1);
        if (product > Most / value)
            return 1;
        product *= value;
    }
    return product;
}

} // namespace

qint64 unitScaleOf(const QString& head, Language language)
{
    static const QRegularExpression korean =
        pattern(u"(?:\\(|단위 ?[:：]? ?)(?:단위 ?[:：]? ?)?([십백천만억조]+) "
                u"?(?:원|달러|불|유로|엔|위안|명|톤|건|개|대|가구|호|kg|㎏|t|TEU|배럴|"
                u"㎡|ha|회|권|마리|[,)]|$)"_s);
    static const QRegularExpression english = pattern(
        u"(?:\\(|\\bunits?:? ?)[^()\\d]*?((?:\\d[\\d,]* )?(?:(?:ten|hundred|thousand|million|billion|trillion)s?\\b ?)+)"_s,
        true);
    static const QRegularExpression figures =
        pattern(u"(?:\\bunits?:? ?(?:of )?|\\(in )(1[,0]*0)\\b"_s, true);
    QRegularExpressionMatch match = (language == Language::Korean ? korean : english).match(head);
    if (!match.hasMatch() && language == Language::English)
        match = figures.match(head);
    if (!match.hasMatch())
        return 1;
    return language == Language::Korean ? koreanScale(match.captured(1))
                                        : englishScale(match.captured(1).toLower());
}

namespace {

/// What says in which unit the figures of a cell count: the head of its column, then the caption.
QStringList headsOf(const Subject& subject, const Place& cell, Language language)
{
    const Block* block = cell.part == Part::Cell ? subject.release().find(cell.blockId) : nullptr;
    if (!block)
        return {};
    QStringList heads;
    const auto& rows = block->table.rows;
    if (cell.row > 0 && cell.column < rows.first().size())
        heads.append(rows.first()[cell.column][language].plain());
    heads.append(block->text[language].plain());
    return heads;
}

} // namespace

qint64 unitScaleAt(const Subject& subject, const Place& cell, Language language)
{
    for (const QString& head : headsOf(subject, cell, language))
        if (const qint64 scale = unitScaleOf(head, language); scale != 1)
            return scale;
    return 1;
}

bool headNames(const Subject& subject, const Place& cell, Language language, qint64 figure)
{
    const QStringList heads = headsOf(subject, cell, language);
    return std::any_of(heads.cbegin(), heads.cend(), [&](const QString& head) {
        return head.contains(QLocale(QLocale::English).toString(figure));
    });
}

} // namespace communique::checks
