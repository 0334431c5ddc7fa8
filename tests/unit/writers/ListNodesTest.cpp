#include "TestMain.h"

#include "writers/pdf/ListNodes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using writers::pdf::ListNodes;
using writers::pdf::Structure;

namespace {

/// "Document(L(LI(Lbl LBody(P Note))))": types, in the order in which they are read.
QString shown(const Structure& structure, int node = 0)
{
    QStringList below;
    for (const int child : structure.nodes()[node].children)
        if (child >= 0)
            below.append(shown(structure, child));
    const QString type = QString::fromLatin1(structure.nodes()[node].type);
    return below.isEmpty() ? type : type + u'(' + below.join(u' ') + u')';
}

} // namespace

class ListNodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A number that has a note goes on being one of its list.
    void aNoteBelongsToTheItemAbove()
    {
        Structure structure;
        ListNodes lists(structure, structure.addNode(-1, "Document"));
        std::ignore = lists.add(1, u"1."_s);
        structure.addNode(lists.parentOfNote(0), "Note");
        std::ignore = lists.add(1, u"2."_s);
        std::ignore = lists.add(2, u"ㅇ"_s);
        structure.addNode(lists.parentOfNote(1), "Note");
        std::ignore = lists.add(2, u"ㅇ"_s);
        structure.addNode(lists.parentOfNote(0), "Note");
        QCOMPARE(shown(structure), u"Document(L(LI(Lbl LBody(P Note)) "
                                   "LI(Lbl LBody(P L(LI(Lbl LBody(P Note)) LI(Lbl LBody(P))) Note))))"_s);
    }

    /// A deep one, where there is no item as deep, to the deepest that there is.
    void aNoteWithoutAnItemOfItsLevel()
    {
        Structure structure;
        ListNodes lists(structure, structure.addNode(-1, "Document"));
        structure.addNode(lists.parentOfNote(2), "Note");
        std::ignore = lists.add(1, u"1."_s);
        structure.addNode(lists.parentOfNote(3), "Note");
        lists.close(); // by a heading
        structure.addNode(lists.parentOfNote(0), "Note");
        QCOMPARE(shown(structure), u"Document(Note L(LI(Lbl LBody(P Note))) Note)"_s);
    }
};

COMMUNIQUE_TEST(ListNodesTest)
#include "ListNodesTest.moc"
