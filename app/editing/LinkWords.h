#pragma once

#include "editing/Step.h"

#include <optional>

/// Words that are written over those of a link. The address stays, as in word processors.
namespace communique::editing {

/// `words` as they stand in the place of [from, to) of `text`: where that lies within a link they belong to
/// it, unless they bring links of their own.
[[nodiscard]] RichText overLink(const RichText& text, qsizetype from, qsizetype to, const RichText& words);
/// The same for words that become several paragraphs: all of them belong to it, or none.
[[nodiscard]] QList<RichText> overLink(const RichText& text, qsizetype from, qsizetype to,
                                       QList<RichText> lines);

/// Typing replaces a selection by its first letter, and an input method even takes it away before there is
/// one. This remembers the link that was selected, so that the letters which follow go on with it.
class RewrittenLink
{
public:
    /// The selection is about to be typed over.
    void begin(const Release& release, const Selection& selection);
    void end() { m_link.reset(); }
    /// What is typed at a caret, as part of the link as long as the caret is where its words end.
    [[nodiscard]] RichText continued(const Release& release, const Position& caret,
                                     const RichText& typed) const;

private:
    struct Link
    {
        TextPlace place;
        document::Mark mark; ///< as it was when it was selected; its end has no meaning any more
    };
    std::optional<Link> m_link;
};

} // namespace communique::editing
