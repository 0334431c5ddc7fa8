#include "preview/PreviewPanel.h"

#include "preview/FirstPageGauge.h"
#include "preview/PageArea.h"
#include "preview/TextView.h"
#include "preview/Typesetting.h"
#include "preview/WebArea.h"
#include "widgets/SegmentedSwitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace communique::ui::preview {

using base::Language;

namespace {

constexpr qreal ZoomStep = 1.1;
constexpr qreal LeastZoom = 0.5;
constexpr qreal GreatestZoom = 4;

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_views(new widgets::SegmentedSwitch(3, this))
    , m_languages(new widgets::SegmentedSwitch(2, this))
    , m_tools(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new QLabel(this))
    , m_webArea(new WebArea(this))
    , m_pageArea(new PageArea(this))
    , m_text(new TextView(this))
    , m_gauge(new FirstPageGauge(this))
    , m_typesetting(new Typesetting(this))
{
    arrange();
    connect(m_views, &widgets::SegmentedSwitch::choiceMade, this,
            [this](int i) { setView(static_cast<View>(i)); });
    connect(m_languages, &widgets::SegmentedSwitch::choiceMade, this,
            [this](int i) { setLanguage(i == 0 ? Language::Korean : Language::English); });
    connect(m_typesetting, &Typesetting::laidOut, this, &PreviewPanel::takeLayout);
    connect(m_typesetting, &Typesetting::typeset, m_pageArea, &PageArea::setPages);
    connect(&page(), &PageView::blockActivated, this, &PreviewPanel::blockActivated);
    connect(&page(), &PageView::zoomChanged, this, &PreviewPanel::pageZoomChanged);
    connect(m_text, &TextView::blockActivated, this, &PreviewPanel::blockActivated);
    connect(m_webArea, &WebArea::zoomWanted, this, &PreviewPanel::zoomBy);
    retranslate();
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::arrange()
{
    setObjectName(u"previewPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_views);
    bar->addStretch();
    bar->addWidget(m_languages);
    layout->addLayout(bar);
    m_tools->addWidget(m_webArea->tools());
    m_tools->addWidget(m_pageArea->tools());
    m_tools->setContentsMargins(12, 0, 12, 8);
    m_tools->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_gauge);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setProperty("muted", true);
    for (QWidget* view : std::initializer_list<QWidget*>{m_placeholder, m_webArea, m_pageArea, m_text})
        m_stack->addWidget(view);
    m_languages->setTexts({u"KOR"_s, u"ENG"_s});
    m_languages->setChosen(1);
}

void PreviewPanel::retranslate()
{
    m_views->setTexts({tr("Web"), tr("Page"), tr("Text")},
                      {tr("The exported web page"), tr("The exported PDF"), tr("The exported text")});
    m_views->setAccessibleName(tr("Kind of preview"));
    m_languages->setAccessibleName(tr("Language of the preview"));
    m_placeholder->setText(m_release ? tr("The preview is being loaded…") : tr("Nothing to preview yet."));
}

PageView& PreviewPanel::page() const
{
    return m_pageArea->view();
}

WebView* PreviewPanel::web() const
{
    return m_webArea->view();
}

void PreviewPanel::startWebView()
{
    if (web())
        return;
    connect(m_webArea->start(), &WebView::blockActivated, this, &PreviewPanel::blockActivated);
    refresh();
}

void PreviewPanel::show(const document::Release& release, const document::FormPtr& form)
{
    const bool sameShown = m_release && m_release->header().id == release.header().id;
    m_release = release;
    m_form = form;
    if (!sameShown)
        forgetLayouts();
    if (!sameShown && !release.speaks(m_language) && release.speaks(base::other(m_language)))
        setLanguage(base::other(m_language));
    m_typesetting->show(release, form);
    refresh();
}

void PreviewPanel::update(const document::Release& release, const document::FormPtr& form,
                          const editing::ChangeSet& changes)
{
    m_release = release;
    m_form = form;
    m_typesetting->update(release, form);
    if (!isVisible())
        return;
    if (m_view == View::Web && web())
        web()->update(release, form, changes);
    else
        refresh();
}

void PreviewPanel::clear()
{
    m_release.reset();
    m_typesetting->clear();
    forgetLayouts();
    retranslate();
    m_stack->setCurrentWidget(m_placeholder);
}

/// Brings the visible view up to date from scratch.
void PreviewPanel::refresh()
{
    if (!m_release || !isVisible())
        return;
    tellTypesetting();
    switch (m_view) {
    case View::Web:
        if (!web()) {
            retranslate();
            m_stack->setCurrentWidget(m_placeholder);
            break;
        }
        web()->setCurrentBlock(m_currentBlock);
        web()->show(*m_release, m_form, m_language);
        m_stack->setCurrentWidget(m_webArea);
        break;
    case View::Page:
        m_stack->setCurrentWidget(m_pageArea);
        break;
    case View::Text:
        m_text->show(*m_release, *m_form, m_language);
        m_stack->setCurrentWidget(m_text);
        break;
    }
}

void PreviewPanel::tellTypesetting()
{
    const bool seen = isVisible() && m_view == View::Page;
    m_typesetting->setShown(seen ? std::optional(m_language) : std::nullopt);
}

void PreviewPanel::setView(View view)
{
    m_view = view;
    m_views->setChosen(static_cast<int>(view));
    m_tools->setVisible(view != View::Text);
    if (view != View::Text)
        m_tools->setCurrentIndex(static_cast<int>(view));
    refresh();
    setCurrentBlock(m_currentBlock);
    Q_EMIT viewChanged(view);
}

void PreviewPanel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_languages->setChosen(language == Language::Korean ? 0 : 1);
    showGauge();
    refresh();
    Q_EMIT languageChanged(language);
}

void PreviewPanel::setCurrentBlock(const QString& blockId)
{
    m_currentBlock = blockId;
    switch (m_view) {
    case View::Web:
        if (web())
            web()->setCurrentBlock(blockId);
        break;
    case View::Page:
        page().setCurrentBlock(blockId);
        break;
    case View::Text:
        m_text->setCurrentBlock(blockId);
        break;
    }
}

QString PreviewPanel::text() const
{
    return m_text->toPlainText();
}

QString PreviewPanel::gaugeText() const
{
    return m_gauge->text();
}

void PreviewPanel::takeLayout(Language language, const writers::pdf::PageLayout& layout)
{
    m_layouts[language] = layout;
    if (language == m_language)
        showGauge();
    QHash<QString, int> starts;
    int page = 1;
    for (const writers::pdf::BlockPlace& place : layout.places) {
        const int here = layout.pageOfBlock.value(place.blockId);
        if (here != page)
            starts.insert(place.blockId, here);
        page = here;
    }
    Q_EMIT pageBreaksChanged(language, starts);
    Q_EMIT blockEndsChanged(language, layout.endOfBlock);
}

void PreviewPanel::forgetLayouts()
{
    m_layouts = {};
    m_gauge->clear();
    for (const Language language : base::Languages) {
        Q_EMIT pageBreaksChanged(language, {});
        Q_EMIT blockEndsChanged(language, {});
    }
}

void PreviewPanel::showGauge()
{
    if (m_release && m_layouts[m_language])
        m_gauge->show(*m_layouts[m_language], m_form->texts[m_language].bodyStyle);
    else
        m_gauge->clear();
}

void PreviewPanel::setZoom(qreal factor)
{
    m_zoom = std::clamp(factor, LeastZoom, GreatestZoom);
    m_webArea->setZoom(m_zoom);
    QFont scaled = font();
    scaled.setPointSizeF(font().pointSizeF() * m_zoom);
    m_text->setFont(scaled);
    Q_EMIT zoomChanged(m_zoom);
}

void PreviewPanel::setPageZoom(const PageZoom& zoom)
{
    page().setZoom(zoom);
}

void PreviewPanel::zoomBy(int steps)
{
    if (m_view != View::Page)
        setZoom(steps == 0 ? 1 : m_zoom * std::pow(ZoomStep, steps));
    else if (steps == 0)
        page().setZoom({});
    else
        page().zoomBy(steps);
}

void PreviewPanel::setThumbnailsWanted(bool wanted)
{
    m_pageArea->setThumbnailsWanted(wanted);
}

void PreviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    tellTypesetting();
}

void PreviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace communique::ui::preview
