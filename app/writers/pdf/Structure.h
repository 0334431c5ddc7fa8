#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace communique::writers::pdf {

/// The logical structure of a document (ISO 32000-1, 14.7): what the page content means. Nodes are added in
/// reading order; a piece of content ("leaf") belongs to one node, and a node broken over pages has several.
class Structure
{
public:
    /// An entry of the outline that leads to a node.
    struct Bookmark
    {
        QString title;
        int level = 0; ///< 0 for the title of a release, deeper below it
    };

    /// Where a stretch of a link stands, in points from the top left corner of its page.
    struct Area
    {
        int page = 0; ///< from 0
        QRectF rect;
    };

    struct Node
    {
        QByteArray type;          ///< standard structure type: "Document", "P", "LBody" …
        QByteArray language;      ///< BCP 47; empty inherits
        QString alternative;      ///< of a figure: what is said in its place
        int parent = -1;          ///< -1 for the root
        QList<int> children;      ///< in order: a node as its index, a leaf as ~index
        QString actualText;       ///< the characters that a drawing stands for
        QByteArray listNumbering; ///< of an L (ISO 32000-1, table 347)
        QByteArray scope;         ///< of a TH: "Row" or "Column"
        int rowSpan = 1;          ///< of a TH or TD
        QRectF box;               ///< of a figure, in points from the top left corner of the page
        QString target;           ///< of a link
        QString words;            ///< of a link: what is underlined
        QList<Area> areas;        ///< of a link
        std::optional<Bookmark> bookmark;
    };

    /// A piece of marked content.
    struct Leaf
    {
        int node = 0;
        double top = 0; ///< in points from the top of the page
        int page = 0;   ///< from 0
        int id = -1;    ///< its number on the page; an artifact has none
    };

    /// Marks content that is no part of the document: the furniture of every page, and lines that only
    /// arrange it (ISO 32000-1, 14.8.2.2).
    static constexpr int Artifact = -1;
    static constexpr int LayoutArtifact = -2;

    int addNode(int parent, const QByteArray& type, const QByteArray& language = {});
    Node& node(int index) { return m_nodes[index]; }
    void setAlternative(int node, const QString& text) { m_nodes[node].alternative = text; }
    /// Notes that a piece of content belongs to a node, or is an artifact; gives its index.
    int addLeaf(const Leaf& leaf);

    [[nodiscard]] const QList<Node>& nodes() const { return m_nodes; }
    /// In drawing order.
    [[nodiscard]] const QList<Leaf>& leaves() const { return m_leaves; }
    /// The first leaf drawn for a node or anything below it, -1 for none.
    [[nodiscard]] int firstLeaf(int node) const;

private:
    QList<Node> m_nodes;
    QList<Leaf> m_leaves;
};

} // namespace communique::writers::pdf
