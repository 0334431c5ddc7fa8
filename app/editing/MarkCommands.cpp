#include "editing/Commands.h"

#include "editing/Range.h"

#include <QCoreApplication>

/// Commands that change how words are set: bold, italic, underline, links.
namespace communique::editing::commands {

namespace {

using document::Mark;
using document::MarkType;

struct Marks
{
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

/// The stretch of block `index` that a range covers.
std::pair<qsizetype, qsizetype> stretch(const Release& release, const Range& range, qsizetype index)
{
    const qsizetype size = release.block(index).text[range.language].size();
    return {index == range.first ? std::min(range.from, size) : 0,
            index == range.last ? std::min(range.to, size) : size};
}

bool isMarked(const RichText& text, qsizetype from, qsizetype to, MarkType type)
{
    return std::any_of(text.marks().cbegin(), text.marks().cend(), [&](const Mark& mark) {
        return mark.type == type && mark.from <= from && mark.to >= to;
    });
}

/// `text` with every mark of this type taken from [from, to), and `added` put there.
RichText remarked(const RichText& text, qsizetype from, qsizetype to, MarkType type,
                  const std::optional<Mark>& added)
{
    QList<Mark> marks;
    for (const Mark& mark : text.marks()) {
        if (mark.type != type || mark.to <= from || mark.from >= to) {
            marks.append(mark);
            continue;
        }
        if (mark.from < from)
            marks.append({mark.from, from, mark.type, mark.target});
        if (mark.to > to)
            marks.append({to, mark.to, mark.type, mark.target});
    }
    if (added)
        marks.append(*added);
    return {text.plain(), marks};
}

template <typename Change>
Outcome remark(const Release& release, const Selection& selection, const QString& name, Change change)
{
    const auto range = rangeOf(release, selection);
    if (!range || range->isEmpty())
        return std::nullopt;
    Transaction result{name, {}, selection, selection, Merge::Never};
    for (qsizetype i = range->first; i <= range->last; ++i) {
        const RichText& old = release.block(i).text[range->language];
        const auto [from, to] = stretch(release, *range, i);
        if (from == to)
            continue;
        const RichText now = change(old, from, to);
        if (now != old)
            result.steps.append(
                ReplaceText{TextPlace::inBlock(release.block(i).id, range->language), 0, old.size(), now});
    }
    return result.steps.isEmpty() ? std::nullopt : Outcome(result);
}

} // namespace

bool isMarked(const Release& release, const Selection& selection, MarkType type)
{
    const auto range = rangeOf(release, selection);
    if (!range || range->isEmpty())
        return false;
    for (qsizetype i = range->first; i <= range->last; ++i) {
        const auto [from, to] = stretch(release, *range, i);
        if (from < to && !isMarked(release.block(i).text[range->language], from, to, type))
            return false;
    }
    return true;
}

Outcome toggleMark(const Release& release, const Selection& selection, MarkType type)
{
    const bool on = !isMarked(release, selection, type);
    const QString name = type == MarkType::Bold     ? Marks::tr("Bold")
                         : type == MarkType::Italic ? Marks::tr("Italic")
                                                    : Marks::tr("Underline");
    return remark(release, selection, name, [&](const RichText& text, qsizetype from, qsizetype to) {
        return remarked(text, from, to, type, on ? std::optional(Mark{from, to, type, {}}) : std::nullopt);
    });
}

Outcome setLink(const Release& release, const Selection& selection, const QString& target)
{
    if (!target.isEmpty() && !document::isAllowedLink(target))
        return std::nullopt;
    return remark(release, selection, target.isEmpty() ? Marks::tr("Remove link") : Marks::tr("Link"),
                  [&](const RichText& text, qsizetype from, qsizetype to) {
                      return remarked(text, from, to, MarkType::Link,
                                      target.isEmpty()
                                          ? std::nullopt
                                          : std::optional(Mark{from, to, MarkType::Link, target}));
                  });
}

std::optional<LinkAt> linkAt(const Release& release, const Position& position)
{
    const RichText text = textAt(release, position.place);
    for (const Mark& mark : text.marks())
        if (mark.type == MarkType::Link && mark.from <= position.offset && mark.to >= position.offset)
            return LinkAt{{{position.place, mark.from}, {position.place, mark.to}}, mark.target};
    return std::nullopt;
}

} // namespace communique::editing::commands
