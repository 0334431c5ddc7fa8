#include "writers/pdf/Outline.h"

#include "base/Text.h"
#include "writers/pdf/Objects.h"

#include <QMap>

namespace communique::writers::pdf {

namespace {

constexpr qsizetype LongestTitle = 60;

/// The first words, cut at a word.
QString shortened(const QString& text)
{
    const QString words = base::collapsed(text);
    if (words.size() <= LongestTitle)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', LongestTitle - 1);
    return space > LongestTitle / 2 ? words.first(space) + u'…' : base::elided(words, LongestTitle);
}

struct Item
{
    QPDFObjectHandle object;
    int level = -1;
    QList<Item> children;
};

/// ISO 32000-1, 12.3.3: the items of one level are a chain; Count is what an open item shows.
int hang(QPDFObjectHandle parent, const QList<Item>& items)
{
    int shown = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QPDFObjectHandle item = items[i].object;
        item.replaceKey("/Parent", parent);
        if (i > 0)
            item.replaceKey("/Prev", items[i - 1].object);
        if (i + 1 < items.size())
            item.replaceKey("/Next", items[i + 1].object);
        shown += 1 + (items[i].children.isEmpty() ? 0 : hang(item, items[i].children));
    }
    parent.replaceKey("/First", items.first().object);
    parent.replaceKey("/Last", items.last().object);
    parent.replaceKey("/Count", integer(shown));
    return shown;
}

Item itemFor(const Pages& pages, const Structure& structure, int index, int leaf)
{
    const Structure::Bookmark& bookmark = *structure.nodes()[index].bookmark;
    QPDFObjectHandle destination = array();
    destination.appendItem(pages.pages[structure.leaves()[leaf].page]);
    destination.appendItem(name("XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(real(pages.height - structure.leaves()[leaf].top));
    destination.appendItem(QPDFObjectHandle::newNull());
    QPDFObjectHandle made = pages.pdf.makeIndirectObject(dictionary());
    made.replaceKey("/Title", unicode(shortened(bookmark.title)));
    made.replaceKey("/Dest", destination);
    return {made, bookmark.level, {}};
}

} // namespace

void addOutline(const Pages& pages, const Structure& structure)
{
    QList<Item> top;
    for (int index = 0; index < structure.nodes().size(); ++index) {
        const auto& bookmark = structure.nodes()[index].bookmark;
        const int leaf = bookmark ? structure.firstLeaf(index) : -1;
        if (leaf < 0 || base::collapsed(bookmark->title).isEmpty())
            continue;
        QList<Item>* siblings = &top;
        while (!siblings->isEmpty() && siblings->last().level < bookmark->level)
            siblings = &siblings->last().children;
        siblings->append(itemFor(pages, structure, index, leaf));
    }
    if (top.isEmpty())
        return;
    QPDFObjectHandle outlines = pages.pdf.makeIndirectObject(dictionary());
    outlines.replaceKey("/Type", name("Outlines"));
    hang(outlines, top);
    pages.pdf.getRoot().replaceKey("/Outlines", outlines);
    if (pages.pages.size() > 1)
        pages.pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
}

void addPageLabels(const Pages& pages, const Structure& structure)
{
    QMap<int, bool> starts{{0, true}};
    for (const int section : structure.nodes()[0].children)
        if (const int leaf = section < 0 ? ~section : structure.firstLeaf(section); leaf >= 0)
            starts.insert(structure.leaves()[leaf].page, true);
    QPDFObjectHandle numbers = array();
    for (const int page : starts.keys()) {
        QPDFObjectHandle label = dictionary();
        label.replaceKey("/S", name("D"));
        numbers.appendItem(integer(page));
        numbers.appendItem(label);
    }
    QPDFObjectHandle labels = dictionary();
    labels.replaceKey("/Nums", numbers);
    pages.pdf.getRoot().replaceKey("/PageLabels", labels);
}

} // namespace communique::writers::pdf
