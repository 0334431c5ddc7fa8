#include "editing/LinkWords.h"

#include <algorithm>

namespace communique::editing {

namespace {

using document::Mark;
using document::MarkType;

/// The link that holds all of [from, to).
const Mark* linkAround(const RichText& text, qsizetype from, qsizetype to)
{
    const auto found = std::find_if(text.marks().cbegin(), text.marks().cend(), [&](const Mark& mark) {
        return mark.type == MarkType::Link && mark.from <= from && to <= mark.to;
    });
    return found == text.marks().cend() ? nullptr : &*found;
}

RichText linked(const RichText& words, const QString& target)
{
    return {words.plain(), words.marks() + QList<Mark>{{0, words.size(), MarkType::Link, target}}};
}

bool hasLink(const RichText& words)
{
    return std::any_of(words.marks().cbegin(), words.marks().cend(),
                       [](const Mark& mark) { return mark.type == MarkType::Link; });
}

} // namespace

RichText overLink(const RichText& text, qsizetype from, qsizetype to, const RichText& words)
{
    return overLink(text, from, to, QList<RichText>{words}).first();
}

QList<RichText> overLink(const RichText& text, qsizetype from, qsizetype to, QList<RichText> lines)
{
    const Mark* link = from < to ? linkAround(text, from, to) : nullptr;
    if (link && std::none_of(lines.cbegin(), lines.cend(), hasLink))
        for (RichText& line : lines)
            line = linked(line, link->target);
    return lines;
}

void RewrittenLink::begin(const Release& release, const Selection& selection)
{
    m_link.reset();
    if (selection.anchor.place != selection.head.place || selection.isCaret())
        return;
    const RichText text = textAt(release, selection.head.place);
    const auto [from, to] = std::minmax(selection.anchor.offset, selection.head.offset);
    if (const Mark* link = linkAround(text, from, to))
        m_link = Link{selection.head.place, *link};
}

RichText RewrittenLink::continued(const Release& release, const Position& caret, const RichText& typed) const
{
    if (!m_link || caret.place != m_link->place)
        return typed;
    const qsizetype start = m_link->mark.from;
    const Mark* before =
        caret.offset > start ? linkAround(textAt(release, caret.place), start, caret.offset) : nullptr;
    const bool goesOn = before ? before->from == start && before->target == m_link->mark.target
                               : caret.offset == start; // all its words are gone
    return goesOn ? linked(typed, m_link->mark.target) : typed;
}

} // namespace communique::editing
