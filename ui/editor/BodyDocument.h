#pragma once

#include "editing/Step.h"

#include <QFont>
#include <QTextDocument>
#include <QTextFormat>

namespace communique::ui::editor {

using base::Language;
using document::Release;

/// The text of one language of a release as a QTextDocument, one text block per document block. It only ever
/// shows: what changes in the release is written into it with the smallest edit, so that carets, selections
/// and the layout of everything else stay as they are.
class BodyDocument : public QTextDocument
{
    Q_OBJECT

public:
    /// Space below every block, in pixels, before blocks are made level.
    static constexpr qreal ParagraphSpacing = 10;

    explicit BodyDocument(Language language, QObject* parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }

    /// Shows another release, everything anew.
    void show(const Release& release);
    /// The margins in which the text stands.
    void setColumn(const QTextFrameFormat& column);
    /// Takes over what `changes` touched.
    void follow(const Release& release, const editing::ChangeSet& changes);
    /// True while the document is being written by show(), follow() or align().
    [[nodiscard]] bool isUpdating() const { return m_updating; }

    /// Character position in this document of a place in the body; -1 for a block that is not here.
    [[nodiscard]] int positionOf(const editing::Position& position) const;
    [[nodiscard]] editing::Position placeAt(int characterPosition) const;

    /// Height in pixels that a block's lines take, without the space below.
    [[nodiscard]] qreal textHeight(int index) const;
    /// Space added below a block so that the next one starts level with its counterpart in the other
    /// language.
    void align(const QList<int>& indexes, const QList<qreal>& extraHeights);

    /// Left edge of the words of a block, in pixels from the text column's edge.
    [[nodiscard]] static qreal indent(const document::BlockShape& shape, const QFont& font);

    /// The text of a block of this document, without what the input method is composing.
    [[nodiscard]] QString textOf(int index) const;

private:
    void layOutEmptyText();
    void replaceIds(const Release& release);
    void refresh(const Release& release, int index);
    void writeText(const QTextBlock& block, const document::RichText& text);
    void writeMarks(const QTextBlock& block, const document::RichText& text);

    Language m_language;
    QStringList m_ids;
    bool m_updating = false;
};

} // namespace communique::ui::editor
