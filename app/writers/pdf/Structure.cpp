#include "writers/pdf/Structure.h"

namespace communique::writers::pdf {

int Structure::addNode(int parent, const QByteArray& type, const QByteArray& language)
{
    const int index = static_cast<int>(m_nodes.size());
    m_nodes.append({type, language, {}, parent, {}});
    if (parent >= 0)
        m_nodes[parent].children.append(index);
    return index;
}

void Structure::addLeaf(int node)
{
    const int index = static_cast<int>(m_leaves.size());
    m_leaves.append(node);
    if (node >= 0)
        m_nodes[node].children.append(~index);
}

} // namespace communique::writers::pdf
