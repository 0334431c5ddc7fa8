#include "document/Release.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::document {

Release::Release()
    : m_header(std::make_shared<Header>())
{
}

Release::Release(Header header, QList<BlockPtr> blocks)
    : m_header(std::make_shared<Header>(std::move(header)))
    , m_blocks(std::move(blocks))
{
}

qsizetype Release::indexOf(const QString& blockId) const
{
    const auto found = std::find_if(m_blocks.cbegin(), m_blocks.cend(),
                                    [&](const BlockPtr& block) { return block->id == blockId; });
    return found == m_blocks.cend() ? -1 : found - m_blocks.cbegin();
}

const Block* Release::find(const QString& blockId) const
{
    const qsizetype index = indexOf(blockId);
    return index < 0 ? nullptr : m_blocks[index].get();
}

Release Release::withHeader(Header header) const
{
    Release copy = *this;
    copy.m_header = std::make_shared<Header>(std::move(header));
    return copy;
}

Release Release::withBlocks(QList<BlockPtr> blocks) const
{
    Release copy = *this;
    copy.m_blocks = std::move(blocks);
    return copy;
}

QString Release::freshBlockId() const
{
    qulonglong highest = 0;
    for (const BlockPtr& block : m_blocks)
        if (block->id.startsWith(u'b'))
            highest = std::max(highest, QStringView(block->id).sliced(1).toULongLong());
    QString id;
    do {
        id = u'b' + QString::number(++highest); // may wrap around: then the search finds a gap
    } while (find(id));
    return id;
}

bool Release::speaks(Language language) const
{
    if (!header().title[language].isEmpty())
        return true;
    return std::any_of(m_blocks.cbegin(), m_blocks.cend(), [&](const BlockPtr& block) {
        const auto& rows = block->table.rows;
        return !block->text[language].isEmpty() ||
               std::any_of(rows.cbegin(), rows.cend(), [&](const auto& row) {
                   return std::any_of(row.cbegin(), row.cend(),
                                      [&](const Cell& cell) { return !cell[language].isEmpty(); });
               });
    });
}

bool Release::appearsIn(Language language) const
{
    return header().languages.contains(language) && speaks(language);
}

bool Release::operator==(const Release& other) const
{
    return (m_header == other.m_header || *m_header == *other.m_header) &&
           std::equal(m_blocks.cbegin(), m_blocks.cend(), other.m_blocks.cbegin(), other.m_blocks.cend(),
                      [](const BlockPtr& a, const BlockPtr& b) { return a == b || *a == *b; });
}

Release newRelease(const QString& form, QDate date)
{
    Header header;
    header.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    header.form = form;
    header.date = date;
    header.unofficialTranslation[Language::English] = true;
    Block first;
    first.id = u"b1"_s;
    return {header, {std::make_shared<const Block>(first)}};
}

const RichText& textOrOther(const Block& block, Language language)
{
    const RichText& own = block.text[language];
    return own.isEmpty() ? block.text[base::other(language)] : own;
}

QString titleOrOther(const Release& release, Language language)
{
    const auto& title = release.header().title;
    return title[language].isEmpty() ? title[base::other(language)] : title[language];
}

QString publishedTitle(const Release& release, Language language)
{
    const bool othersTitle = release.header().languages.contains(base::other(language));
    return othersTitle ? titleOrOther(release, language) : release.header().title[language];
}

} // namespace communique::document
