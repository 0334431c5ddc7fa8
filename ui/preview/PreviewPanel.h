#pragma once

#include "document/Form.h"
#include "editing/Step.h"
#include "preview/PageGeometry.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace communique::ui::widgets {
class SegmentedSwitch;
}

namespace communique::ui::preview {

class FirstPageGauge;
class PageArea;
class PageView;
class TextView;
class Typesetting;
class WebArea;
class WebView;
enum class WebWidth;

/// The right side of the window: the release as it will go out, as web page, as printed pages, as plain text.
/// Only the view that is seen is kept up to date; where pages end is known in all of them.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    enum class View { Web, Page, Text };

    explicit PreviewPanel(QWidget* parent = nullptr);
    ~PreviewPanel() override;

    /// Another release: everything anew. `language` is the one that is worked in; where none is given, or the
    /// release says nothing in it, the one that was shown before or the other.
    void show(const document::Release& release, const document::FormPtr& form,
              std::optional<base::Language> language = {});
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
    /// The other language at the same place, alone.
    void flipLanguage();
    /// Pages show both languages side by side, as such an export does, while the release speaks both.
    void setFacing(bool facing);
    /// Pages are shown, and both languages have text.
    [[nodiscard]] bool isFacingPossible() const;
    [[nodiscard]] bool isFacing() const { return m_facing; }
    /// Highlights the block and scrolls to it where it is out of sight.
    void setCurrentBlock(const QString& blockId);

    [[nodiscard]] WebView* web() const;
    [[nodiscard]] WebArea& webArea() const { return *m_webArea; }
    [[nodiscard]] PageArea& pageArea() const { return *m_pageArea; }
    [[nodiscard]] PageView& page() const;
    [[nodiscard]] TextView& textView() const { return *m_text; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString gaugeText() const;

    /// Of web page and text: 1 is the size that fits, or the font of the interface.
    void setZoom(qreal factor);
    void setPageZoom(const PageZoom& zoom);
    /// One step, in the view that is seen; 0 goes back to what fits.
    void zoomBy(int steps);
    void setThumbnailsWanted(bool wanted);

Q_SIGNALS:
    void viewChanged(communique::ui::preview::PreviewPanel::View view);
    void languageChanged(communique::base::Language language);
    void facingChanged(bool facing);
    void zoomChanged(qreal factor);
    void pageZoomChanged(const communique::ui::preview::PageZoom& zoom);
    /// The blocks with which pages begin, with the pages' numbers.
    void pageBreaksChanged(communique::base::Language language, const QHash<QString, int>& pageByBlock);
    /// The pages on which the blocks end; none while there is no layout.
    void blockEndsChanged(communique::base::Language language, const QHash<QString, int>& pageByBlock);
    void blockActivated(const QString& blockId, communique::base::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void refresh();
    void retranslate();
    void takeLayout(const QList<base::Language>& languages, const writers::pdf::PageLayout& layout);
    void forgetLayouts();
    void showGauge();
    /// The typesetter makes pages where somebody looks at them.
    void tellTypesetting();
    /// What the view that is seen shows.
    [[nodiscard]] QList<base::Language> shownLanguages() const;
    void showLanguages();

    widgets::SegmentedSwitch* m_views;
    widgets::SegmentedSwitch* m_languages;
    QStackedWidget* m_tools;
    QStackedWidget* m_stack;
    QLabel* m_placeholder;
    WebArea* m_webArea;
    PageArea* m_pageArea;
    TextView* m_text;
    FirstPageGauge* m_gauge;
    Typesetting* m_typesetting;
    std::optional<document::Release> m_release;
    document::FormPtr m_form;
    base::PerLanguage<std::optional<writers::pdf::PageLayout>> m_layouts;
    std::optional<writers::pdf::PageLayout> m_facingLayout;
    View m_view = View::Web;
    base::Language m_language = base::Language::English;
    bool m_facing = false;
    qreal m_zoom = 1;
    QString m_currentBlock;
};

} // namespace communique::ui::preview
