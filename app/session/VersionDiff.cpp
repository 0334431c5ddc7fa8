#include "session/VersionDiff.h"

#include <dtl/dtl.hpp>

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

using base::Language;
using document::Release;

std::vector<QString> wordsOf(const QString& text)
{
    std::vector<QString> words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i)
        if (i == text.size() || (!text[i].isSpace() && text[i - 1].isSpace())) {
            words.push_back(text.mid(start, i - start));
            start = i;
        }
    return words;
}

void addChange(QList<TextChange>& changes, const QString& blockId, bool title, Language language,
               const QString& before, const QString& now)
{
    if (before != now)
        changes.append({blockId, title, language, diffWords(before, now)});
}

/// All words of a block, a table's cells included.
QString wordsOf(const document::Block* block, Language language)
{
    if (!block)
        return {};
    QStringList parts{block->text[language].plain()};
    for (const auto& row : block->table.rows)
        for (const document::Cell& cell : row)
            parts.append(cell[language].plain());
    return parts.join(QStringLiteral(" | "));
}

} // namespace

QList<DiffRun> diffWords(const QString& before, const QString& now)
{
    dtl::Diff<QString, std::vector<QString>> diff(wordsOf(before), wordsOf(now));
    diff.compose();
    QList<DiffRun> runs;
    QString removed;
    QString added;
    const auto flush = [&] { // what went stands before what came
        if (!removed.isEmpty())
            runs.append({DiffRun::Kind::Removed, std::exchange(removed, {})});
        if (!added.isEmpty())
            runs.append({DiffRun::Kind::Added, std::exchange(added, {})});
    };
    for (const auto& [word, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            removed += word;
        } else if (info.type == dtl::SES_ADD) {
            added += word;
        } else {
            flush();
            if (!runs.isEmpty() && runs.last().kind == DiffRun::Kind::Same)
                runs.last().text += word;
            else
                runs.append({DiffRun::Kind::Same, word});
        }
    }
    flush();
    return runs;
}

QList<DiffRun> shortened(const QList<DiffRun>& runs)
{
    constexpr std::size_t Beside = 4;
    QList<DiffRun> shorter;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        DiffRun run = runs[i];
        const std::vector<QString> words = wordsOf(run.text);
        const std::size_t before = i == 0 ? 0 : Beside;
        const std::size_t after = i + 1 == runs.size() ? 0 : Beside;
        if (run.kind == DiffRun::Kind::Same && words.size() > before + after + 1) {
            run.text.clear();
            for (std::size_t word = 0; word < words.size(); ++word) {
                if (word == before)
                    run.text += u"… "_s;
                if (word < before || word >= words.size() - after)
                    run.text += words[word];
            }
        }
        shorter.append(run);
    }
    return shorter;
}

QString toHtml(const QList<DiffRun>& runs, const QString& removedColour, const QString& addedColour)
{
    QString html;
    for (const DiffRun& run : runs) {
        const QString words = run.text.toHtmlEscaped();
        switch (run.kind) {
        case DiffRun::Kind::Same:
            html += words;
            break;
        case DiffRun::Kind::Removed:
            html += u"<s style=\"color:%1\">%2</s>"_s.arg(removedColour, words);
            break;
        case DiffRun::Kind::Added:
            html += u"<u style=\"color:%1\">%2</u>"_s.arg(addedColour, words);
            break;
        }
    }
    return html;
}

QList<TextChange> changesBetween(const Release& before, const Release& now)
{
    QList<TextChange> changes;
    for (const Language language : base::Languages) {
        addChange(changes, {}, true, language, before.header().title[language], now.header().title[language]);
        addChange(changes, {}, false, language, before.header().subtitle[language],
                  now.header().subtitle[language]);
    }
    const auto addBlock = [&](const QString& id) {
        for (const Language language : base::Languages)
            addChange(changes, id, false, language, wordsOf(before.find(id), language),
                      wordsOf(now.find(id), language));
    };
    qsizetype next = 0; // of the old state: removed blocks up to here were told
    for (const document::BlockPtr& block : now.blocks()) {
        const qsizetype old = before.indexOf(block->id);
        for (; next < old; ++next)
            if (!now.find(before.block(next).id))
                addBlock(before.block(next).id);
        addBlock(block->id);
    }
    for (; next < before.blocks().size(); ++next)
        if (!now.find(before.block(next).id))
            addBlock(before.block(next).id);
    return changes;
}

} // namespace communique::session
