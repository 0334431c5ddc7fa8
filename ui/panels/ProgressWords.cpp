#include "panels/ProgressWords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using base::Language;
using document::TranslationCounts;

namespace {

struct ProgressTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProgressTexts)
};

QString nameOf(Language language)
{
    return language == Language::English ? u"ENG"_s : u"KOR"_s;
}

} // namespace

QString progressSign(const TranslationCounts& counts, Language target)
{
    if (counts.all == 0)
        return {};
    const QString sign = counts.sourceChanged > 0        ? u" ▲"_s
                         : counts.reviewed == counts.all ? u" ✓"_s
                                                         : QString();
    return u"%1 %2/%3"_s.arg(nameOf(target)).arg(counts.translated).arg(counts.all) + sign;
}

QString progressSentence(const TranslationCounts& counts, Language target)
{
    QStringList parts{ProgressTexts::tr("%1 %2 of %3 translated")
                          .arg(nameOf(target))
                          .arg(counts.translated)
                          .arg(counts.all)};
    if (counts.reviewed > 0)
        parts.append(ProgressTexts::tr("%1 reviewed").arg(counts.reviewed));
    if (counts.sourceChanged > 0)
        parts.append(u"▲ "_s + ProgressTexts::tr("%1 with changed source").arg(counts.sourceChanged));
    return parts.join(u" · "_s);
}

QString progressLines(const TranslationCounts& counts)
{
    const std::pair<QString, int> states[] = {
        {ProgressTexts::tr("Empty: %1"), counts.empty()},
        {ProgressTexts::tr("Draft: %1"), counts.draft},
        {ProgressTexts::tr("Source changed: %1"), counts.sourceChanged},
        {ProgressTexts::tr("Translated: %1"), counts.translated - counts.reviewed},
        {ProgressTexts::tr("Reviewed: %1"), counts.reviewed}};
    QStringList lines;
    for (const auto& [words, count] : states)
        if (count > 0)
            lines.append(words.arg(count));
    return lines.join(u'\n');
}

} // namespace communique::ui::panels
