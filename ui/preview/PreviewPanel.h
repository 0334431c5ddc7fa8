#pragma once

#include "document/Form.h"
#include "editing/Step.h"
#include "writers/pdf/PdfWriter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;

namespace communique::ui::widgets {
class SegmentedSwitch;
}

namespace communique::ui::preview {

class PageView;
class WebView;

/// The right side of the window: the release as it will go out, as web page, as printed pages, as plain text.
/// Only the view that is seen is kept up to date.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    enum class View { Web, Page, Text };

    explicit PreviewPanel(QWidget* parent = nullptr);
    ~PreviewPanel() override;

    /// Another release: everything anew.
    void show(const document::Release& release, const document::FormPtr& form);
    /// The same release after an edit.
    void update(const document::Release& release, const document::FormPtr& form,
                const editing::ChangeSet& changes);
    void clear();

    /// Loads the web engine, which takes its time; called once the window can be typed into.
    void startWebView();

    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    void setLanguage(base::Language language);
    [[nodiscard]] base::Language language() const { return m_language; }
    /// Highlights the block and scrolls to it where it is out of sight.
    void setCurrentBlock(const QString& blockId);

    [[nodiscard]] WebView* web() const { return m_web; }
    [[nodiscard]] PageView& page() const { return *m_page; }
    [[nodiscard]] QString text() const;
    /// 1 is actual size; pages fit the panel's width at 1.
    void setZoom(qreal factor);

Q_SIGNALS:
    void viewChanged(communique::ui::preview::PreviewPanel::View view);
    void languageChanged(communique::base::Language language);
    /// The blocks with which the pages of the page view begin, with the pages' numbers; none in other views.
    void pageBreaksChanged(communique::base::Language language, const QHash<QString, int>& pageByBlock);
    void blockActivated(const QString& blockId, communique::base::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshText();
    void retranslate();
    void showLayout(const writers::pdf::PageLayout& layout);

    widgets::SegmentedSwitch* m_views;
    widgets::SegmentedSwitch* m_languages;
    QLabel* m_pageCount;
    QProgressBar* m_gauge; ///< how full the first page is
    QStackedWidget* m_stack;
    QLabel* m_placeholder;
    WebView* m_web = nullptr;
    PageView* m_page;
    QPlainTextEdit* m_text;
    std::optional<document::Release> m_release;
    document::FormPtr m_form;
    View m_view = View::Web;
    base::Language m_language = base::Language::English;
    qreal m_zoom = 1;
    QString m_currentBlock;
};

} // namespace communique::ui::preview
