#pragma once

#include "document/Block.h"
#include "writers/pdf/Structure.h"

namespace communique::writers::pdf {

/// How deep a block stands in the lists of the body: numbered paragraphs 1, their points 2 to 4, everything
/// else 0.
[[nodiscard]] int listDepth(const document::BlockShape& shape);

/// Numbered paragraphs and their points as lists in lists (L, LI, Lbl, LBody; ISO 32000-1, 14.8.4.3.3).
class ListNodes
{
public:
    ListNodes(Structure& structure, int root)
        : m_structure(structure)
        , m_root(root)
    {
    }

    struct Item
    {
        int label = Structure::Artifact; ///< the marker's node
        int text = Structure::Artifact;
    };

    /// A new item at this depth, from 1; its lists are opened and deeper ones closed.
    [[nodiscard]] Item add(int depth, const QString& marker);
    /// Where a note of this level belongs: to the item above it that stands as far left or further, else to
    /// the body of the release. The item's list goes on behind it.
    [[nodiscard]] int parentOfNote(int level);
    /// Something outside the lists follows.
    void close() { m_open.clear(); }

private:
    struct Open
    {
        int list;
        int body; ///< LBody of the item that was added last, -1 for none
    };

    Structure& m_structure;
    int m_root;
    QList<Open> m_open;
};

} // namespace communique::writers::pdf
