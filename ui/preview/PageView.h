#pragma once

#include "document/Form.h"
#include "document/Release.h"
#include "writers/pdf/PdfWriter.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QPdfDocument>
#include <QPdfView>
#include <QTimer>

#include <memory>

namespace communique::ui::preview {

/// The very PDF that is exported, typeset off the UI thread after a short pause in typing. The former pages
/// stay until the new ones are there, and the place on the page is kept.
class PageView : public QPdfView
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    void show(const document::Release& release, const document::FormPtr& form, base::Language language);
    /// 1 fits the page's width; other factors are multiples of that.
    void setZoomFitting(qreal factor);
    [[nodiscard]] const QByteArray& pdf() const { return m_bytes; }

Q_SIGNALS:
    /// New pages are on the screen.
    void shown(int pages);
    /// Where the blocks fall on the pages that are shown.
    void laidOut(const communique::writers::pdf::PageLayout& layout);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void typeset();
    void take();

    struct Loaded
    {
        QBuffer buffer;
        QPdfDocument document;
    };

    std::optional<document::Release> m_release;
    document::FormPtr m_form;
    base::Language m_language = base::Language::Korean;
    struct Typeset
    {
        QByteArray pdf;
        writers::pdf::PageLayout layout;
    };

    QByteArray m_bytes;
    std::unique_ptr<Loaded> m_loaded;
    QFutureWatcher<Typeset> m_watcher;
    QTimer m_pause;
    qreal m_zoom = 1;
    bool m_again = false;
};

} // namespace communique::ui::preview
