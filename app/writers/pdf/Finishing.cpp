#include "writers/pdf/Finishing.h"

#include <QCoreApplication>
#include <QMap>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace communique::writers::pdf {

namespace {

struct Finishing
{
    Q_DECLARE_TR_FUNCTIONS(Finishing)
};

QPDFObjectHandle name(const QByteArray& text)
{
    return QPDFObjectHandle::newName(QByteArray("/" + text).toStdString());
}

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The elements that Cairo wrote for the leaves, in drawing order.
void collectLeaves(QPDFObjectHandle element, QList<QPDFObjectHandle>& leaves)
{
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isInteger()) {
        leaves.append(element);
        return;
    }
    if (kids.isDictionary()) {
        collectLeaves(kids, leaves);
        return;
    }
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        QPDFObjectHandle kid = kids.getArrayItem(i);
        if (kid.isInteger()) {
            leaves.append(element);
            return;
        }
        if (kid.isDictionary())
            collectLeaves(kid, leaves);
    }
}

int markedContentId(QPDFObjectHandle leaf)
{
    QPDFObjectHandle kids = leaf.getKey("/K");
    return static_cast<int>(kids.isArray() ? kids.getArrayItem(0).getIntValue() : kids.getIntValue());
}

/// Builds the structure tree of a document out of its leaves (ISO 32000-1, 14.7.2 and 14.7.4).
class TreeBuilder
{
public:
    TreeBuilder(QPDF& pdf, const Structure& structure, QList<QPDFObjectHandle> leaves)
        : m_pdf(pdf)
        , m_structure(structure)
        , m_leaves(std::move(leaves))
    {
    }

    void build(QPDFObjectHandle treeRoot)
    {
        QPDFObjectHandle document = element(0, treeRoot);
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        kids.appendItem(document);
        treeRoot.replaceKey("/K", kids);
        treeRoot.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
        treeRoot.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(m_owners.size()));
    }

private:
    /// The element of a node with everything below it; null where there is no content in it at all.
    QPDFObjectHandle element(int index, QPDFObjectHandle parent)
    {
        const Structure::Node& node = m_structure.nodes()[index];
        QPDFObjectHandle made = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        for (const int child : node.children) {
            QPDFObjectHandle kid = child >= 0 ? element(child, made) : content(~child, made);
            if (!kid.isNull())
                kids.appendItem(kid);
        }
        if (kids.getArrayNItems() == 0 && index != 0)
            return QPDFObjectHandle::newNull();
        made.replaceKey("/Type", name("StructElem"));
        made.replaceKey("/S", name(node.type));
        made.replaceKey("/P", parent);
        made.replaceKey("/K", kids);
        if (!node.language.isEmpty())
            made.replaceKey("/Lang", unicode(QString::fromLatin1(node.language)));
        if (node.type == "Figure")
            made.replaceKey("/Alt", unicode(node.alternative));
        if (node.type == "TH") {
            QPDFObjectHandle scope = QPDFObjectHandle::newDictionary();
            scope.replaceKey("/O", name("Table"));
            scope.replaceKey("/Scope", name("Column"));
            made.replaceKey("/A", scope);
        }
        return made;
    }

    QPDFObjectHandle content(int leaf, QPDFObjectHandle owner)
    {
        QPDFObjectHandle page = m_leaves[leaf].getKey("/Pg");
        const int id = markedContentId(m_leaves[leaf]);
        m_owners[static_cast<int>(page.getKey("/StructParents").getIntValue())][id] = owner;
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(id));
        return reference;
    }

    QPDFObjectHandle parentTree() const
    {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        for (auto page = m_owners.begin(); page != m_owners.end(); ++page) {
            QPDFObjectHandle owners = QPDFObjectHandle::newArray();
            for (int id = 0; id <= page->lastKey(); ++id)
                owners.appendItem(page->value(id, QPDFObjectHandle::newNull()));
            numbers.appendItem(QPDFObjectHandle::newInteger(page.key()));
            numbers.appendItem(owners);
        }
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDF& m_pdf;
    const Structure& m_structure;
    QList<QPDFObjectHandle> m_leaves;
    QMap<int, QMap<int, QPDFObjectHandle>> m_owners; ///< by StructParents of the page, then by MCID
};

/// "/NonStruct << /MCID 3 >> BDC" becomes "/Artifact BMC" (ISO 32000-1, 14.8.2.2).
void markArtifacts(QPDFObjectHandle page)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (!contents.isStream())
        return;
    const auto buffer = contents.getStreamData();
    const QByteArray old = QByteArray::fromRawData(reinterpret_cast<const char*>(buffer->getBuffer()),
                                                   static_cast<qsizetype>(buffer->getSize()));
    QByteArray fresh;
    fresh.reserve(old.size());
    qsizetype done = 0;
    for (qsizetype at = old.indexOf("/NonStruct"); at >= 0; at = old.indexOf("/NonStruct", done)) {
        const qsizetype end = old.indexOf("BDC", at);
        if (end < 0)
            break;
        fresh += old.mid(done, at - done) + "/Artifact BMC";
        done = end + 3;
    }
    fresh += old.mid(done);
    contents.replaceStreamData(fresh.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QByteArray rewrite(const QByteArray& drawn, const Structure& structure, const DocumentFacts& facts)
{
    QPDF pdf;
    pdf.processMemoryFile("release", drawn.constData(), static_cast<size_t>(drawn.size()));
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle treeRoot = root.getKey("/StructTreeRoot");
    if (treeRoot.isDictionary()) {
        QList<QPDFObjectHandle> leaves;
        collectLeaves(treeRoot, leaves);
        if (leaves.size() == structure.leaves().size())
            TreeBuilder(pdf, structure, leaves).build(treeRoot);
    }
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        markArtifacts(page.getObjectHandle());
        page.getObjectHandle().replaceKey("/Tabs", name("S"));
    }
    root.replaceKey("/Lang", unicode(QString::fromLatin1(facts.language)));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle marked = QPDFObjectHandle::newDictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", marked);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/Title", unicode(facts.title));
        info.replaceKey("/Producer", unicode(QStringLiteral("Communiqué")));
        info.removeKey("/Creator");
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(false);
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

} // namespace

base::Result<QByteArray> finish(const QByteArray& drawn, const Structure& structure,
                                const DocumentFacts& facts)
{
    try {
        return rewrite(drawn, structure, facts);
    } catch (const std::exception& error) {
        return base::Error{
            base::ErrorKind::Unwritable,
            Finishing::tr("The PDF could not be finished (%1).").arg(QString::fromUtf8(error.what()))};
    }
}

} // namespace communique::writers::pdf
