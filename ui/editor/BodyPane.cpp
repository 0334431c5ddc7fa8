#include "editor/BodyPane.h"

#include "editor/InactiveSelection.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace communique::ui::editor {

namespace {

constexpr int SideMargin = 20;
constexpr int TopMargin = 12;
constexpr int LeastRoomBelow = 48;
/// Some eight lines: panels and messages yield before the text does.
constexpr int LeastHeight = 180;
constexpr int CharactersPerLine = 76;

} // namespace

BodyPane::BodyPane(Language language, QWidget* parent)
    : QTextEdit(parent)
    , m_document(new BodyDocument(language, this))
{
    setDocument(m_document);
    QFont face = font();
    face.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic"), face.family()});
    setFont(face);
    m_document->setDefaultFont(face);
    setObjectName(language == Language::Korean ? QStringLiteral("koreanBody")
                                               : QStringLiteral("englishBody"));
    setAccessibleName(language == Language::Korean ? tr("Korean text") : tr("English text"));
    setFrameShape(QFrame::NoFrame);
    greySelectionWithoutKeyboard(*this);
    setAcceptDrops(false);
    setTabChangesFocus(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // lines stay as long as they are; see Theme for its end
    setMinimumHeight(LeastHeight);
    setLocale(language == Language::Korean ? QLocale(QLocale::Korean) : QLocale(QLocale::English));
    connect(this, &QTextEdit::cursorPositionChanged, this, &BodyPane::reportSelection);
    connect(this, &QTextEdit::selectionChanged, this, &BodyPane::reportSelection);
    connect(m_document, &QTextDocument::contentsChange, this, &BodyPane::takeForeignChange);
    verticalScrollBar()->setEnabled(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { verticalScrollBar()->setEnabled(most > least); });
    // Not while the layout is at it.
    connect(m_document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &BodyPane::setColumn, Qt::QueuedConnection);
}

void BodyPane::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_preedit.clear();
    m_rewrittenLink.end();
    m_session = session;
    setEnabled(session != nullptr);
    if (!session) {
        m_document->show({});
        m_numbering.reset();
        return;
    }
    setReadOnly(session->isReadOnly());
    m_document->show(session->release());
    blockSignals(true);
    moveCursor(QTextCursor::Start);
    blockSignals(false);
    renumber();
    connect(session, &session::DocumentSession::changed, this, &BodyPane::follow);
    Q_EMIT layoutChanged();
}

void BodyPane::follow(const editing::ChangeSet& changes)
{
    m_document->follow(m_session->release(), changes);
    if (changes.fields.contains(editing::Field::Languages))
        viewport()->update(); // the marks of translations
    if (changes.structure) {
        renumber();
        Q_EMIT layoutChanged();
        return;
    }
    QList<int> touched;
    for (const QString& id : changes.blocks) {
        touched.append(static_cast<int>(m_session->release().indexOf(id)));
        updateProgress(touched.last());
    }
    if (!touched.isEmpty())
        Q_EMIT heightsChanged(touched);
}

void BodyPane::renumber()
{
    m_numbering.emplace(m_session->release(), *m_session->form());
    viewport()->update();
}

editing::Selection BodyPane::selectionHere() const
{
    const QTextCursor cursor = textCursor();
    return {m_document->placeAt(cursor.anchor()), m_document->placeAt(cursor.position())};
}

void BodyPane::reportSelection()
{
    if (!m_session || m_document->isUpdating() || !hasFocus())
        return;
    const editing::Selection selection = selectionHere();
    if (selection == m_session->selection())
        return;
    m_rewrittenLink.end();
    m_session->breakTyping();
    m_session->setSelection(selection);
}

void BodyPane::takeSelection(const editing::Selection& selection)
{
    const int anchor = m_document->positionOf(selection.anchor);
    const int head = m_document->positionOf(selection.head);
    if (anchor < 0 || head < 0)
        return;
    const QSignalBlocker quiet(this);
    QTextCursor cursor = textCursor();
    cursor.setPosition(anchor);
    cursor.setPosition(head, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    if (cursor.blockNumber() == 0 && verticalScrollBar()->value() <= TopMargin)
        verticalScrollBar()->setValue(0);
}

void BodyPane::showCaret()
{
    ensureCursorVisible();
    showWholeBlock();
}

/// Scrolls until all of the block is in sight, and with it the same block in the other pane; one that is
/// higher than the pane stays with the caret in sight.
void BodyPane::showWholeBlock()
{
    const QTextBlock block = textCursor().block();
    const QRectF text = rectOf(block);
    const qreal bottom = text.bottom() + block.blockFormat().bottomMargin() - BodyDocument::ParagraphSpacing;
    const qreal room = viewport()->height();
    if (bottom - text.top() > room)
        return;
    if (const qreal beyond = std::min(text.top(), 0.0) + std::max(bottom - room, 0.0); !qFuzzyIsNull(beyond))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(beyond));
}

/// Something other than the session wrote into the widget (an assistive technology, a drag). It becomes an
/// edit.
void BodyPane::takeForeignChange(int position, int removed, int added)
{
    if (!m_session || m_document->isUpdating() || (removed == 0 && added == 0))
        return;
    const Release& release = m_session->release();
    QMetaObject::invokeMethod(
        this,
        [this, position, blocks = release.blocks().size()] {
            const QTextBlock block = m_document->findBlock(position);
            if (m_document->blockCount() != blocks) {
                m_document->show(m_session->release());
                return;
            }
            const editing::TextPlace place = m_document->placeAt(block.position()).place;
            if (!m_session->perform(editing::commands::setText(m_session->release(), place, block.text())) &&
                editing::textAt(m_session->release(), place).plain() != block.text())
                m_document->show(m_session->release());
        },
        Qt::QueuedConnection);
}

void BodyPane::setTextSize(qreal points)
{
    QFont font = m_document->defaultFont();
    if (qFuzzyCompare(font.pointSizeF(), points))
        return;
    font.setPointSizeF(points);
    m_document->setDefaultFont(font);
    setFont(font);
    if (m_session) {
        m_document->show(m_session->release());
        takeSelection(m_session->selection());
    }
    setColumn();
    Q_EMIT layoutChanged();
}

/// A theme sets the font of the program anew; the text keeps the size that was chosen for it.
void BodyPane::changeEvent(QEvent* event)
{
    const QFont chosen = m_document->defaultFont();
    QTextEdit::changeEvent(event);
    if (m_document->defaultFont() != chosen)
        m_document->setDefaultFont(chosen);
}

void BodyPane::setCurrentBlock(int index)
{
    if (m_currentBlock == index)
        return;
    updateBand();
    m_currentBlock = index;
    updateBand();
}

/// The lines of the current block, and the space that levels it with the other pane.
QRectF BodyPane::band() const
{
    const QTextBlock block = m_document->findBlockByNumber(m_currentBlock);
    if (!m_session || m_currentBlock < 0 || !block.isValid())
        return {};
    QRectF band = rectOf(block);
    band.setLeft(0);
    band.setRight(viewport()->width());
    const qreal levelling = block.blockFormat().bottomMargin() - BodyDocument::ParagraphSpacing;
    return band.adjusted(0, -2, 0, levelling + 8);
}

void BodyPane::updateBand()
{
    viewport()->update(band().toAlignedRect());
}

void BodyPane::resizeEvent(QResizeEvent* event)
{
    const bool active = m_session && m_session->selection().head.place.language == language() &&
                        !m_session->selection().head.place.isField();
    const bool yields = active && event->size().height() < event->oldSize().height() &&
                        QRect(QPoint(), event->oldSize()).intersects(cursorRect());
    QTextEdit::resizeEvent(event);
    setColumn();
    Q_EMIT layoutChanged();
    if (yields)
        Q_EMIT caretCrowded();
}

/// A text that is higher than the pane scrolls on until its last line is at a comfortable height.
int BodyPane::roomBelow() const
{
    const qreal text = m_document->documentLayout()->documentSize().height() -
                       m_document->rootFrame()->frameFormat().bottomMargin();
    const int height = viewport()->height();
    return text + LeastRoomBelow <= height ? LeastRoomBelow : std::max(LeastRoomBelow, height / 3);
}

/// The text stands in the middle, in lines that are not too long to be read.
void BodyPane::setColumn()
{
    const QFontMetricsF metrics(m_document->defaultFont());
    const qreal column = metrics.averageCharWidth() * CharactersPerLine + SideMargin;
    const qreal spare = viewport()->width() - 2 * SideMargin - column;
    QTextFrameFormat format = m_document->rootFrame()->frameFormat();
    format.setLeftMargin(SideMargin + std::max(0.0, spare / 2));
    format.setRightMargin(SideMargin + std::max(0.0, spare / 2));
    format.setTopMargin(TopMargin);
    format.setBottomMargin(roomBelow());
    m_document->setColumn(format);
}

QRectF BodyPane::rectOf(const QTextBlock& block) const
{
    return m_document->documentLayout()->blockBoundingRect(block).translated(-horizontalScrollBar()->value(),
                                                                             -verticalScrollBar()->value());
}

void BodyPane::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintBand(painter);
        paintMatches(painter, event->rect());
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintMargin(painter, event->rect());
    paintDropLine(painter);
}

void BodyPane::paintBand(QPainter& painter) const
{
    const QRectF band = this->band();
    if (band.isEmpty())
        return;
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    QColor soft = accent;
    soft.setAlphaF(0.08F);
    painter.fillRect(band, soft);
    if (language() == Language::Korean || !parentWidget() || !parentWidget()->property("sideBySide").toBool())
        painter.fillRect(QRectF(0, band.top(), 3, band.height()), accent);
}

/// Numbers, bullets and hints: what is seen but is no text.
void BodyPane::paintMargin(QPainter& painter, const QRect& exposed) const
{
    if (!m_numbering)
        return;
    painter.setFont(m_document->defaultFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QFontMetricsF metrics(m_document->defaultFont());
    const qreal columnLeft = m_document->rootFrame()->frameFormat().leftMargin();
    for (QTextBlock block = cursorForPosition(exposed.topLeft()).block(); block.isValid();
         block = block.next()) {
        const QRectF rect = rectOf(block);
        if (rect.top() > exposed.bottom())
            break;
        if (block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const qreal baseline = rect.top() + line.y() + line.ascent();
        const qreal textLeft = columnLeft + block.blockFormat().leftMargin();
        const qreal markerRight = textLeft - metrics.height() * 0.45;
        const QString marker = metrics.elidedText(m_numbering->marker(block.blockNumber(), language()),
                                                  Qt::ElideRight, markerRight);
        paintTerms(painter, block, rect);
        paintDoubts(painter, block, rect);
        paintFindings(painter, block, rect);
        paintBeside(painter, block, rect);
        paintPageBreak(painter, block, rect);
        paintProgressOf(painter, block, rect);
        painter.drawText(QPointF(markerRight - metrics.horizontalAdvance(marker), baseline), marker);
        if (block.length() == 1 && !(isComposing() && block == textCursor().block()))
            painter.drawText(QPointF(textLeft, baseline), hintFor(block.blockNumber()));
        else
            paintKind(painter, block, QPointF(textLeft, rect.top()));
    }
}

/// A caption looks like any other text: behind it stands what it belongs to, where the line has room.
void BodyPane::paintKind(QPainter& painter, const QTextBlock& block, const QPointF& corner) const
{
    const QString kind = kindOf(m_session->release().block(block.blockNumber()));
    const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
    const QFontMetricsF metrics(m_document->defaultFont());
    const QPointF behind =
        corner + QPointF(last.naturalTextWidth() + metrics.height(), last.y() + last.ascent());
    if (behind.x() + metrics.horizontalAdvance(kind) < viewport()->width() - 2 * SideMargin)
        painter.drawText(behind, kind);
}

/// Of a table or figure: what it is and its size.
QString BodyPane::kindOf(const document::Block& block)
{
    if (block.shape.type == document::BlockType::Table)
        return tr("Table, %1 × %2").arg(block.table.rows.size()).arg(block.table.columns());
    if (block.figure.isLost())
        return tr("Figure, picture missing");
    if (block.figure.media)
        return tr("Figure, %1 × %2").arg(block.figure.media->width).arg(block.figure.media->height);
    return {};
}

QString BodyPane::hintFor(int index) const
{
    const document::Block& block = m_session->release().block(index);
    if (block.shape.absent[language()])
        return tr("Not in this language");
    if (block.shape.type == document::BlockType::Table || block.figure.isLost())
        return kindOf(block);
    if (block.shape.type == document::BlockType::Figure && block.figure.media)
        return block.figure.alternative[language()].isEmpty()
                   ? tr("Figure, %1 × %2, no alternative text yet")
                         .arg(block.figure.media->width)
                         .arg(block.figure.media->height)
                   : tr("Figure: %1").arg(block.figure.alternative[language()]);
    if (!block.text[base::other(language())].isEmpty() &&
        m_session->release().header().languages.contains(language()))
        return tr("To be translated");
    return m_session->release().blocks().size() == 1 ? tr("Write here, or drop a file") : QString();
}

} // namespace communique::ui::editor
