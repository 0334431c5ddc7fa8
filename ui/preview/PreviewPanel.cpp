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
/// The last of the choices of a language.
constexpr int Facing = 2;

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_views(new widgets::SegmentedSwitch(3, this))
    , m_languages(new widgets::SegmentedSwitch(3, this))
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
    connect(m_languages, &widgets::SegmentedSwitch::choiceMade, this, [this](int i) {
        setFacing(i == Facing);
        if (i != Facing)
            setLanguage(i == 0 ? Language::Korean : Language::English);
    });
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
    m_languages->setIcon(Facing, QIcon::fromTheme(u"view-split-left-right"_s));
    showLanguages();
}

void PreviewPanel::retranslate()
{
    m_views->setTexts({tr("Web"), tr("Page"), tr("Text")},
                      {tr("The exported web page"), tr("The exported PDF"), tr("The exported text")});
    m_views->setAccessibleName(tr("Kind of preview"));
    m_languages->setTexts({u"KOR"_s, u"ENG"_s, {}},
                          {tr("Korean"), tr("English"), tr("Korean and English side by side")});
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

void PreviewPanel::show(const document::Release& release, const document::FormPtr& form,
                        std::optional<Language> language)
{
    const bool sameShown = m_release && m_release->header().id == release.header().id;
    m_release = release;
    m_form = form;
    if (!sameShown)
        forgetLayouts();
    Language wanted = sameShown ? m_language : language.value_or(m_language);
    if (!sameShown && !release.appearsIn(wanted) && release.appearsIn(base::other(wanted)))
        wanted = base::other(wanted);
    const bool turned = m_language != wanted;
    m_language = wanted;
    m_typesetting->show(release, form);
    refresh();
    if (turned)
        Q_EMIT languageChanged(wanted);
}

void PreviewPanel::update(const document::Release& release, const document::FormPtr& form,
                          const editing::ChangeSet& changes)
{
    m_release = release;
    m_form = form;
    m_typesetting->update(release, form);
    if (changes.fields.contains(editing::Field::Languages) &&
        !release.header().languages.contains(m_language))
        setLanguage(base::other(m_language)); // what goes out
    tellTypesetting();                        // a language may have got its first words, or lost its last
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
    tellTypesetting();
    showGauge();
    if (!m_release || !isVisible())
        return;
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
    showLanguages();
    m_typesetting->setShown(isVisible() && m_view == View::Page ? shownLanguages() : QList<Language>());
}

bool PreviewPanel::isFacingPossible() const
{
    return m_view == View::Page && m_release && m_release->appearsIn(Language::Korean) &&
           m_release->appearsIn(Language::English);
}

QList<Language> PreviewPanel::shownLanguages() const
{
    return m_facing && isFacingPossible() ? QList{Language::Korean, Language::English} : QList{m_language};
}

void PreviewPanel::showLanguages()
{
    m_languages->setOffered(Facing, isFacingPossible());
    m_languages->setChosen(shownLanguages().size() > 1 ? Facing : m_language == Language::Korean ? 0 : 1);
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
    refresh();
    Q_EMIT languageChanged(language);
}

void PreviewPanel::flipLanguage()
{
    if (isFacingPossible())
        setFacing(false);
    setLanguage(base::other(m_language));
}

void PreviewPanel::setFacing(bool facing)
{
    if (m_facing == facing)
        return;
    m_facing = facing;
    refresh();
    Q_EMIT facingChanged(facing);
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

void PreviewPanel::takeLayout(const QList<Language>& languages, const writers::pdf::PageLayout& layout)
{
    (languages.size() > 1 ? m_facingLayout : m_layouts[languages.first()]) = layout;
    if (languages == shownLanguages())
        showGauge();
    QHash<QString, int> starts;
    int page = 1;
    for (const writers::pdf::BlockPlace& place : layout.places) {
        const int here = layout.pageOfBlock.value(place.blockId);
        if (here != page)
            starts.insert(place.blockId, here);
        page = here;
    }
    for (const Language language : languages)
        Q_EMIT pageBreaksChanged(language, starts);
    if (languages.size() == 1)
        Q_EMIT blockEndsChanged(languages.first(), layout.endOfBlock);
}

void PreviewPanel::forgetLayouts()
{
    m_layouts = {};
    m_facingLayout.reset();
    m_gauge->clear();
    for (const Language language : base::Languages) {
        Q_EMIT pageBreaksChanged(language, {});
        Q_EMIT blockEndsChanged(language, {});
    }
}

void PreviewPanel::showGauge()
{
    const auto& layout = shownLanguages().size() > 1 ? m_facingLayout : m_layouts[m_language];
    if (m_release && layout)
        m_gauge->show(*layout, m_form->texts[m_language].bodyStyle);
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
