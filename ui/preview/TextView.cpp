#include "preview/TextView.h"

#include "base/Text.h"
#include "writers/Writers.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace communique::ui::preview {

using base::Language;

namespace {

constexpr int Margin = 12;

/// The words by which a block is found in the text: what it says first.
QString firstWords(const document::Block& block, Language language)
{
    if (const QString& own = block.text[language].plain(); !own.isEmpty())
        return own;
    for (const auto& row : block.table.rows)
        for (const document::Cell& cell : row)
            if (!cell[language].isEmpty())
                return cell[language].plain();
    return block.figure.alternative[language];
}

} // namespace

TextView::TextView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(Margin);
    setAccessibleName(tr("The release as plain text"));
}

void TextView::show(const document::Release& release, const document::Form& form, Language language)
{
    const auto bytes = writers::write(release, form, writers::Format::Text, {language});
    const QString text = bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
    const bool another = std::exchange(m_language, language) != language;
    if (const base::TextEdit edit = base::editBetween(toPlainText(), text);
        edit.length > 0 || !edit.insert.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(edit.from));
        cursor.setPosition(static_cast<int>(edit.from + edit.length), QTextCursor::KeepAnchor);
        cursor.insertText(edit.insert);
    }
    findBlocks(release, text);
    if (another)
        setCurrentBlock(m_currentBlock);
    else
        markCurrentBlock();
}

void TextView::findBlocks(const document::Release& release, const QString& text)
{
    m_stretches.clear();
    qsizetype from = 0;
    for (const document::BlockPtr& block : release.blocks()) {
        const QString words = block->shape.absent[m_language] ? QString() : firstWords(*block, m_language);
        const qsizetype found = words.isEmpty() ? -1 : text.indexOf(words, from);
        if (found < 0)
            continue;
        const qsizetype start = text.lastIndexOf(u'\n', found) + 1; // with its marker
        const qsizetype blank = text.indexOf(QStringLiteral("\n\n"), found + words.size());
        from = blank < 0 ? text.size() : blank;
        m_stretches.append({block->id, static_cast<int>(start), static_cast<int>(from)});
    }
}

void TextView::setCurrentBlock(const QString& blockId)
{
    m_currentBlock = blockId;
    markCurrentBlock();
    for (const Stretch& stretch : std::as_const(m_stretches)) {
        if (stretch.blockId != blockId)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(stretch.from);
        const QRect line = cursorRect(cursor);
        if (line.top() < 0 || line.bottom() > viewport()->height()) {
            setTextCursor(cursor);
            centerCursor();
        }
        return;
    }
}

void TextView::markCurrentBlock()
{
    QList<QTextEdit::ExtraSelection> marks;
    QColor soft = palette().color(QPalette::Highlight);
    soft.setAlphaF(0.13F);
    for (const Stretch& stretch : std::as_const(m_stretches)) {
        if (stretch.blockId != m_currentBlock)
            continue;
        for (QTextBlock line = document()->findBlock(stretch.from);
             line.isValid() && line.position() < stretch.to; line = line.next()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(line);
            mark.format.setBackground(soft);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            mark.cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

void TextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int place = cursorForPosition(event->position().toPoint()).position();
    for (const Stretch& stretch : std::as_const(m_stretches))
        if (place >= stretch.from && place <= stretch.to)
            Q_EMIT blockActivated(QString(stretch.blockId), m_language);
}

void TextView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The release as plain text"));
    else if (event->type() == QEvent::PaletteChange)
        markCurrentBlock();
    QPlainTextEdit::changeEvent(event);
}

} // namespace communique::ui::preview
