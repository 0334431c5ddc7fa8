#pragma once

#include "document/Form.h"
#include "document/Numbering.h"
#include "document/Release.h"

namespace communique::writers::html {

using base::Language;
using document::Numbering;
using document::Release;

/// The blocks of one language as elements.
class Body
{
public:
    /// `closing` is the form's closing mark, empty for none. In a live page, blocks without words keep a
    /// hidden place.
    Body(const Release& release, const Numbering& numbering, Language language, const QString& closing,
         bool live);

    /// One block, or nothing.
    [[nodiscard]] QString block(qsizetype index) const;
    /// All blocks, points in lists within their paragraphs' lists.
    [[nodiscard]] QString html() const;

private:
    [[nodiscard]] QString ids(const document::Block& block) const;
    [[nodiscard]] QString figure(const document::Block& block) const;
    [[nodiscard]] QString table(const document::Block& block, qsizetype index) const;
    [[nodiscard]] QString words(qsizetype index) const;
    [[nodiscard]] QString loneClosing() const;

    const Release& m_release;
    const Numbering& m_numbering;
    Language m_language;
    QString m_closing;
    qsizetype m_closed; ///< the block that carries the closing mark, -1 for none
    bool m_live;
};

/// True where the block is prose, so that the closing mark can follow its last word.
[[nodiscard]] bool carriesClosing(const document::Block& block);

/// The last block that says something in the language, -1 for none.
[[nodiscard]] qsizetype lastSpoken(const Release& release, Language language);

/// True where the block shows anything in the language.
[[nodiscard]] bool isShown(const document::Block& block, Language language);

/// How deep a block stands in lists. A paragraph with a marker is an item of the outermost list, its points
/// are items of a list within.
struct Rank
{
    int depth = 0;     ///< 0 for none
    bool item = false; ///< begins an item; else it belongs to the open one
};

[[nodiscard]] Rank rankOf(const document::BlockShape& shape, bool hasMarker);

} // namespace communique::writers::html
