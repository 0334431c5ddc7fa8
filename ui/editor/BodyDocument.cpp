#include "editor/BodyDocument.h"

#include "base/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <cmath>

namespace communique::ui::editor {

namespace {

constexpr qreal LineHeight = 1.6; ///< of the font's size

QTextBlockFormat formatFor(const document::BlockShape& shape, const QFont& font)
{
    QTextBlockFormat format;
    format.setLeftMargin(BodyDocument::indent(shape, font));
    format.setLineHeight(std::round(QFontInfo(font).pixelSize() * LineHeight), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(BodyDocument::ParagraphSpacing);
    return format;
}

QTextCharFormat formatFor(const document::Run& run)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic)
        format.setFontItalic(true);
    if (run.underline || !run.link.isEmpty())
        format.setFontUnderline(true);
    if (!run.link.isEmpty())
        format.setToolTip(run.link);
    return format;
}

/// Character format of a whole block, before its marks.
QTextCharFormat formatFor(document::BlockType type)
{
    QTextCharFormat format;
    if (type == document::BlockType::Heading)
        format.setFontWeight(QFont::Bold);
    return format;
}

/// True when no mark is shown anywhere in the block.
bool isUniform(const QTextBlock& block)
{
    auto fragment = block.begin();
    if (fragment.atEnd())
        return true;
    const bool plain = fragment.fragment().charFormat() == block.charFormat();
    return plain && (++fragment).atEnd();
}

} // namespace

BodyDocument::BodyDocument(Language language, QObject* parent)
    : QTextDocument(parent)
    , m_language(language)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

qreal BodyDocument::indent(const document::BlockShape& shape, const QFont& font)
{
    const qreal step = QFontInfo(font).pixelSize() * LineHeight;
    switch (shape.type) {
    case document::BlockType::Point:
    case document::BlockType::Note:
        return step * (1.4 + 1.1 * shape.level);
    case document::BlockType::Quote:
        return step * 2.5;
    case document::BlockType::Paragraph:
    case document::BlockType::Heading:
        return shape.marker ? step * 1.4 : 0;
    case document::BlockType::Table:
    case document::BlockType::Figure:
    case document::BlockType::Signature:
        break;
    }
    return 0;
}

void BodyDocument::show(const Release& release)
{
    const QScopedValueRollback updating(m_updating, true);
    const QTextFrameFormat column = rootFrame()->frameFormat(); // its margins: the window sets them
    clear();
    m_ids.clear();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    rootFrame()->setFrameFormat(column);
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const document::Block& block = release.block(i);
        const QTextBlockFormat format = formatFor(block.shape, defaultFont());
        if (i == 0) {
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(formatFor(block.shape.type));
        } else {
            cursor.insertBlock(format, formatFor(block.shape.type));
        }
        cursor.insertText(block.text[m_language].plain(), formatFor(block.shape.type));
        if (!block.text[m_language].marks().isEmpty())
            writeMarks(cursor.block(), block.text[m_language]);
        m_ids.append(block.id);
    }
    cursor.endEditBlock();
    layOutEmptyText();
}

void BodyDocument::setColumn(const QTextFrameFormat& column)
{
    if (column == rootFrame()->frameFormat())
        return;
    rootFrame()->setFrameFormat(column);
    layOutEmptyText();
}

/// A new format of the frame costs a text without words its only line (Qt 6.4): no caret, no hint. All of it
/// is laid out anew with the font.
void BodyDocument::layOutEmptyText()
{
    if (isEmpty())
        setDefaultFont(defaultFont());
}

void BodyDocument::follow(const Release& release, const editing::ChangeSet& changes)
{
    const QScopedValueRollback updating(m_updating, true);
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    if (changes.structure)
        replaceIds(release);
    for (const QString& id : changes.blocks)
        if (const qsizetype index = release.indexOf(id); index >= 0)
            refresh(release, static_cast<int>(index));
    cursor.endEditBlock();
}

/// Brings number and order of the text blocks in line with the release. Only the stretch that differs is
/// rewritten.
void BodyDocument::replaceIds(const Release& release)
{
    QStringList wanted;
    for (const document::BlockPtr& block : release.blocks())
        wanted.append(block->id);
    const qsizetype shorter = std::min(wanted.size(), m_ids.size());
    qsizetype head = 0;
    while (head < shorter && wanted[head] == m_ids[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && wanted[wanted.size() - 1 - tail] == m_ids[m_ids.size() - 1 - tail])
        ++tail;
    const qsizetype before = m_ids.size() - head - tail;
    const qsizetype after = wanted.size() - head - tail;
    if (before == 0 && after == 0)
        return;

    for (qsizetype i = before; i < after; ++i) {
        const QTextBlock anchor = findBlockByNumber(static_cast<int>(head > 0 ? head - 1 : 0));
        QTextCursor cursor(anchor);
        if (head > 0)
            cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
    }
    for (qsizetype i = after; i < before && blockCount() > 1; ++i) {
        QTextBlock doomed = findBlockByNumber(static_cast<int>(head));
        QTextCursor cursor(doomed);
        if (doomed.next().isValid()) {
            cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        } else {
            cursor.movePosition(QTextCursor::PreviousBlock);
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        }
        cursor.removeSelectedText();
    }
    m_ids = wanted;
    for (qsizetype i = head; i < head + after; ++i)
        refresh(release, static_cast<int>(i));
    // Removing a neighbour merges formats into the block that stays.
    for (const qsizetype edge : {head - 1, head + after})
        if (edge >= 0 && edge < wanted.size())
            refresh(release, static_cast<int>(edge));
}

void BodyDocument::refresh(const Release& release, int index)
{
    const document::Block& source = release.block(index);
    const QTextBlock block = findBlockByNumber(index);
    QTextBlockFormat format = formatFor(source.shape, defaultFont());
    format.setBottomMargin(std::max(block.blockFormat().bottomMargin(), qreal(ParagraphSpacing)));
    QTextCursor cursor(block);
    if (block.blockFormat() != format)
        cursor.setBlockFormat(format);
    // The other language of the block is mostly as it was: setting what is set would lay it out once more.
    if (const QTextCharFormat letters = formatFor(source.shape.type); block.charFormat() != letters)
        cursor.setBlockCharFormat(letters);
    writeText(block, source.text[m_language]);
    writeMarks(block, source.text[m_language]);
}

void BodyDocument::writeText(const QTextBlock& block, const document::RichText& text)
{
    const QString shown = block.text();
    const QString& wanted = text.plain();
    if (shown == wanted)
        return;
    const base::TextEdit edit = base::editBetween(shown, wanted);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(edit.from));
    cursor.setPosition(block.position() + static_cast<int>(edit.from + edit.length), QTextCursor::KeepAnchor);
    cursor.insertText(edit.insert);
}

void BodyDocument::writeMarks(const QTextBlock& block, const document::RichText& text)
{
    if (text.isEmpty() || (text.marks().isEmpty() && isUniform(block)))
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(block.charFormat());
    int from = block.position();
    for (const document::Run& run : document::runs(text)) {
        cursor.setPosition(from);
        from += static_cast<int>(run.text.size());
        cursor.setPosition(from, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(formatFor(run));
    }
}

int BodyDocument::positionOf(const editing::Position& position) const
{
    const qsizetype index = m_ids.indexOf(position.place.blockId);
    if (index < 0)
        return -1;
    const QTextBlock block = findBlockByNumber(static_cast<int>(index));
    return block.position() + static_cast<int>(std::clamp<qsizetype>(position.offset, 0, block.length() - 1));
}

editing::Position BodyDocument::placeAt(int characterPosition) const
{
    const QTextBlock block = findBlock(characterPosition);
    return {editing::TextPlace::inBlock(m_ids.value(block.blockNumber()), m_language),
            characterPosition - block.position()};
}

qreal BodyDocument::textHeight(int index) const
{
    const QTextBlock block = findBlockByNumber(index);
    documentLayout()->blockBoundingRect(block); // lays the block out where that is still to do
    return block.layout()->lineCount() * block.blockFormat().lineHeight();
}

void BodyDocument::align(const QList<int>& indexes, const QList<qreal>& extraHeights)
{
    const QScopedValueRollback updating(m_updating, true);
    QTextCursor edit(this);
    edit.beginEditBlock();
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const QTextBlock block = findBlockByNumber(indexes[i]);
        QTextBlockFormat format = block.blockFormat();
        const qreal margin = ParagraphSpacing + extraHeights[i];
        if (qAbs(format.bottomMargin() - margin) < 0.5)
            continue;
        format.setBottomMargin(margin);
        QTextCursor(block).setBlockFormat(format);
    }
    edit.endEditBlock();
}

QString BodyDocument::textOf(int index) const
{
    return findBlockByNumber(index).text();
}

} // namespace communique::ui::editor
