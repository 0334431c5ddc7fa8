#pragma once

#include "document/Form.h"
#include "document/Release.h"

#include <QPlainTextEdit>

namespace communique::ui::preview {

/// The release as the exported plain text. Edits change only what changed, so that the place stays.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextView(QWidget* parent = nullptr);

    void show(const document::Release& release, const document::Form& form, base::Language language);
    /// Marks the block, and scrolls to it where it is out of sight.
    void setCurrentBlock(const QString& blockId);

Q_SIGNALS:
    void blockActivated(const QString& blockId, communique::base::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// A stretch of the text that shows a block.
    struct Stretch
    {
        QString blockId;
        int from = 0;
        int to = 0;
    };

    void findBlocks(const document::Release& release, const QString& text);
    void markCurrentBlock();

    QList<Stretch> m_stretches; ///< in the order of the text
    base::Language m_language = base::Language::Korean;
    QString m_currentBlock;
};

} // namespace communique::ui::preview
