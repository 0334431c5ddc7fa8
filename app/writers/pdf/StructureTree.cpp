#include "writers/pdf/StructureTree.h"

#include "writers/pdf/LinkAnnotations.h"
#include "writers/pdf/Objects.h"

#include <QMap>

#include <algorithm>

namespace communique::writers::pdf {

namespace {

class TreeBuilder
{
public:
    TreeBuilder(const Pages& pages, const Structure& structure)
        : m_pages(pages)
        , m_structure(structure)
        , m_owners(pages.pages.size())
        , m_annotations(pages)
    {
    }

    QPDFObjectHandle build()
    {
        QPDFObjectHandle root = m_pages.pdf.makeIndirectObject(dictionary());
        root.replaceKey("/Type", name("StructTreeRoot"));
        QPDFObjectHandle kids = array();
        kids.appendItem(element(0, root));
        root.replaceKey("/K", kids);
        root.replaceKey("/ParentTree", m_pages.pdf.makeIndirectObject(parentTree()));
        root.replaceKey("/ParentTreeNextKey", integer(m_owners.size() + m_annotations.owners().size()));
        if (!m_ids.isEmpty())
            root.replaceKey("/IDTree", m_pages.pdf.makeIndirectObject(idTree()));
        return root;
    }

private:
    /// A cell stays where it is empty: the others would shift.
    static bool mayBeEmpty(const Structure::Node& node)
    {
        return node.type == "TR" || node.type == "TH" || node.type == "TD";
    }

    /// The element of a node with everything below it; null where there is no content in it at all.
    QPDFObjectHandle element(int index, QPDFObjectHandle parent)
    {
        const Structure::Node& node = m_structure.nodes()[index];
        QPDFObjectHandle made = m_pages.pdf.makeIndirectObject(dictionary());
        QPDFObjectHandle kids = array();
        const QByteArray type = levelled(node.type, index);
        for (const int child : node.children) {
            QPDFObjectHandle kid = child >= 0 ? element(child, made) : content(~child, made);
            if (!kid.isNull())
                kids.appendItem(kid);
        }
        if (kids.getArrayNItems() == 0 && index != 0 && !mayBeEmpty(node))
            return QPDFObjectHandle::newNull();
        if (node.type == "Link")
            for (auto& reference : m_annotations.add(node, made))
                kids.appendItem(reference);
        made.replaceKey("/Type", name("StructElem"));
        made.replaceKey("/S", name(type));
        made.replaceKey("/P", parent);
        if (kids.getArrayNItems() == 1)
            made.replaceKey("/K", kids.getArrayItem(0));
        else if (kids.getArrayNItems() > 1)
            made.replaceKey("/K", kids);
        describe(made, node);
        return made;
    }

    /// Heading levels start at 1 and never skip one (ISO 14289-1, 7.4.2).
    QByteArray levelled(const QByteArray& type, int index)
    {
        if (type.size() != 2 || type[0] != 'H' || m_structure.firstLeaf(index) < 0)
            return type;
        m_level = std::min(type[1] - '0', m_level + 1);
        return "H" + QByteArray::number(m_level);
    }

    void describe(QPDFObjectHandle made, const Structure::Node& node)
    {
        if (!node.language.isEmpty())
            made.replaceKey("/Lang", bytes(node.language));
        if (!node.alternative.isEmpty())
            made.replaceKey("/Alt", unicode(node.alternative));
        if (!node.actualText.isEmpty())
            made.replaceKey("/ActualText", unicode(node.actualText));
        if (node.type == "Note") {
            const QByteArray id = "note-" + QByteArray::number(m_ids.size() + 1).rightJustified(5, '0');
            made.replaceKey("/ID", bytes(id));
            m_ids.insert(id, made);
        }
        if (QPDFObjectHandle attributes = attributesOf(node); !attributes.isNull())
            made.replaceKey("/A", attributes);
    }

    /// ISO 32000-1, 14.8.5.
    QPDFObjectHandle attributesOf(const Structure::Node& node) const
    {
        QPDFObjectHandle made = dictionary();
        if (!node.listNumbering.isEmpty()) {
            made.replaceKey("/O", name("List"));
            made.replaceKey("/ListNumbering", name(node.listNumbering));
        } else if (!node.box.isEmpty()) {
            made.replaceKey("/O", name("Layout"));
            made.replaceKey("/Placement", name("Block"));
            made.replaceKey("/BBox", m_pages.rectangle(node.box));
        } else if (node.type == "TH" || node.type == "TD") {
            if (node.scope.isEmpty() && node.rowSpan == 1)
                return QPDFObjectHandle::newNull();
            made.replaceKey("/O", name("Table"));
            if (!node.scope.isEmpty())
                made.replaceKey("/Scope", name(node.scope));
            if (node.rowSpan > 1)
                made.replaceKey("/RowSpan", integer(node.rowSpan));
        } else {
            return QPDFObjectHandle::newNull();
        }
        return made;
    }

    QPDFObjectHandle content(int leaf, QPDFObjectHandle owner)
    {
        const Structure::Leaf& place = m_structure.leaves()[leaf];
        QPDFObjectHandle reference = dictionary();
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/Pg", m_pages.pages[place.page]);
        reference.replaceKey("/MCID", integer(place.id));
        m_owners[place.page].insert(place.id, owner);
        return reference;
    }

    /// Pages first, each with an array by MCID, then annotations.
    QPDFObjectHandle parentTree()
    {
        QPDFObjectHandle numbers = array();
        for (int page = 0; page < m_owners.size(); ++page) {
            if (m_owners[page].isEmpty())
                continue;
            QPDFObjectHandle owners = array();
            for (const auto& owner : std::as_const(m_owners[page]))
                owners.appendItem(owner);
            numbers.appendItem(integer(page));
            numbers.appendItem(m_pages.pdf.makeIndirectObject(owners));
            QPDFObjectHandle(m_pages.pages[page]).replaceKey("/StructParents", integer(page));
        }
        for (int i = 0; i < m_annotations.owners().size(); ++i) {
            numbers.appendItem(integer(m_owners.size() + i));
            numbers.appendItem(m_annotations.owners()[i]);
        }
        QPDFObjectHandle tree = dictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDFObjectHandle idTree() const
    {
        QPDFObjectHandle names = array();
        for (auto id = m_ids.begin(); id != m_ids.end(); ++id) {
            names.appendItem(bytes(id.key()));
            names.appendItem(id.value());
        }
        QPDFObjectHandle tree = dictionary();
        tree.replaceKey("/Names", names);
        return tree;
    }

    const Pages& m_pages;
    const Structure& m_structure;
    QList<QMap<int, QPDFObjectHandle>> m_owners; ///< by page, then by MCID
    QMap<QByteArray, QPDFObjectHandle> m_ids;
    LinkAnnotations m_annotations;
    int m_level = 0;
};

} // namespace

QPDFObjectHandle Pages::rectangle(const QRectF& rect) const
{
    QPDFObjectHandle made = array();
    for (const double edge : {rect.left(), height - rect.bottom(), rect.right(), height - rect.top()})
        made.appendItem(real(edge));
    return made;
}

void addStructureTree(const Pages& pages, const Structure& structure)
{
    QPDFObjectHandle root = pages.pdf.getRoot();
    root.replaceKey("/StructTreeRoot", TreeBuilder(pages, structure).build());
    QPDFObjectHandle marked = dictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", marked);
}

} // namespace communique::writers::pdf
