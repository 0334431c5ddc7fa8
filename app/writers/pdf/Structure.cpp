#include "writers/pdf/Structure.h"

namespace communique::writers::pdf {

int Structure::addNode(int parent, const QByteArray& type, const QByteArray& language)
{
    const int index = static_cast<int>(m_nodes.size());
    Node node;
    node.type = type;
    node.language = language;
    node.parent = parent;
    m_nodes.append(node);
    if (parent >= 0)
        m_nodes[parent].children.append(index);
    return index;
}

int Structure::addLeaf(const Leaf& leaf)
{
    const int index = static_cast<int>(m_leaves.size());
    m_leaves.append(leaf);
    if (leaf.node >= 0)
        m_nodes[leaf.node].children.append(~index);
    return index;
}

int Structure::firstLeaf(int node) const
{
    for (const int child : m_nodes[node].children)
        if (const int leaf = child < 0 ? ~child : firstLeaf(child); leaf >= 0)
            return leaf;
    return -1;
}

} // namespace communique::writers::pdf
