#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace communique::writers::pdf {

/// The logical structure of a document (ISO 32000-1, 14.7): what the page content means. Nodes are added in
/// reading order; a piece of content ("leaf") belongs to one node, and a node broken over pages has several.
class Structure
{
public:
    struct Node
    {
        QByteArray type;     ///< standard structure type: "Document", "P", "LBody" …
        QByteArray language; ///< BCP 47; empty inherits
        QString alternative; ///< of a figure: what is said in its place
        int parent = -1;
        /// Children in order: a node as its index, a leaf as ~index.
        QList<int> children;
    };

    /// Marks content that is no part of the document: letterhead rules, footers.
    static constexpr int Artifact = -1;

    int addNode(int parent, const QByteArray& type, const QByteArray& language = {});
    void setAlternative(int node, const QString& text) { m_nodes[node].alternative = text; }
    /// Notes that the next piece of content drawn belongs to `node`, or is an artifact.
    void addLeaf(int node);

    [[nodiscard]] const QList<Node>& nodes() const { return m_nodes; }
    /// The node of each leaf in drawing order.
    [[nodiscard]] const QList<int>& leaves() const { return m_leaves; }

private:
    QList<Node> m_nodes;
    QList<int> m_leaves;
};

} // namespace communique::writers::pdf
