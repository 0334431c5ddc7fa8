#include "preview/PreviewPanel.h"

#include "preview/PageView.h"
#include "preview/WebView.h"
#include "widgets/SegmentedSwitch.h"
#include "writers/Writers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace communique::ui::preview {

using base::Language;

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_views(new widgets::SegmentedSwitch(3, this))
    , m_languages(new widgets::SegmentedSwitch(2, this))
    , m_pageCount(new QLabel(this))
    , m_gauge(new QProgressBar(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new QLabel(this))
    , m_page(new PageView(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"previewPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_views);
    bar->addWidget(m_languages);
    // What is told about the pages takes what the switches leave.
    m_pageCount->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pageCount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_views->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_languages->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    bar->addWidget(m_pageCount, 1);
    bar->addWidget(m_gauge);
    m_gauge->setRange(0, 100);
    m_gauge->setTextVisible(false);
    m_gauge->setFixedSize(40, 6);
    m_gauge->hide();
    m_pageCount->setProperty("muted", true);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setProperty("muted", true);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    for (QWidget* view : std::initializer_list<QWidget*>{m_placeholder, m_page, m_text})
        m_stack->addWidget(view);
    m_languages->setTexts({u"KOR"_s, u"ENG"_s});
    m_languages->setChosen(1);

    connect(m_views, &widgets::SegmentedSwitch::choiceMade, this,
            [this](int i) { setView(static_cast<View>(i)); });
    connect(m_languages, &widgets::SegmentedSwitch::choiceMade, this,
            [this](int i) { setLanguage(i == 0 ? Language::Korean : Language::English); });
    connect(m_page, &PageView::laidOut, this, &PreviewPanel::showLayout);
    retranslate();
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::retranslate()
{
    m_views->setTexts({tr("Web"), tr("Page"), tr("Text")},
                      {tr("The exported web page"), tr("The exported PDF"), tr("The exported text")});
    m_languages->setAccessibleName(tr("Language of the preview"));
    m_text->setAccessibleName(tr("The release as plain text"));
    m_placeholder->setText(m_release ? tr("The preview is being loaded…") : tr("Nothing to preview yet."));
}

void PreviewPanel::startWebView()
{
    if (m_web)
        return;
    m_web = new WebView(this);
    m_stack->addWidget(m_web);
    m_web->setZoomFactor(m_zoom);
    connect(m_web, &WebView::blockActivated, this, &PreviewPanel::blockActivated);
    refresh();
}

void PreviewPanel::show(const document::Release& release, const document::FormPtr& form)
{
    const bool sameShown = m_release && m_release->header().id == release.header().id;
    m_release = release;
    m_form = form;
    if (!sameShown && !release.speaks(m_language) && release.speaks(base::other(m_language)))
        setLanguage(base::other(m_language));
    refresh();
}

void PreviewPanel::update(const document::Release& release, const document::FormPtr& form,
                          const editing::ChangeSet& changes)
{
    m_release = release;
    m_form = form;
    if (!isVisible())
        return;
    if (m_view == View::Web && m_web)
        m_web->update(release, form, changes);
    else
        refresh();
}

void PreviewPanel::clear()
{
    m_release.reset();
    retranslate();
    m_pageCount->clear();
    m_stack->setCurrentWidget(m_placeholder);
}

/// Brings the visible view up to date from scratch.
void PreviewPanel::refresh()
{
    if (!m_release || !isVisible())
        return;
    switch (m_view) {
    case View::Web:
        if (!m_web) {
            retranslate();
            m_stack->setCurrentWidget(m_placeholder);
            break;
        }
        m_web->show(*m_release, m_form, m_language);
        m_web->setCurrentBlock(m_currentBlock);
        m_stack->setCurrentWidget(m_web);
        break;
    case View::Page:
        m_page->show(*m_release, m_form, m_language);
        m_stack->setCurrentWidget(m_page);
        break;
    case View::Text:
        refreshText();
        m_stack->setCurrentWidget(m_text);
        break;
    }
}

void PreviewPanel::refreshText()
{
    const auto bytes = writers::write(*m_release, *m_form, writers::Format::Text, {m_language});
    const QString text = bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void PreviewPanel::setView(View view)
{
    m_view = view;
    m_views->setChosen(static_cast<int>(view));
    m_pageCount->setVisible(view == View::Page);
    m_gauge->setVisible(view == View::Page);
    if (view != View::Page)
        for (const Language language : base::Languages)
            Q_EMIT pageBreaksChanged(language, {});
    refresh();
    Q_EMIT viewChanged(view);
}

void PreviewPanel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    Q_EMIT pageBreaksChanged(m_language, {});
    m_language = language;
    m_languages->setChosen(language == Language::Korean ? 0 : 1);
    refresh();
    Q_EMIT languageChanged(language);
}

void PreviewPanel::setCurrentBlock(const QString& blockId)
{
    m_currentBlock = blockId;
    if (m_web && m_view == View::Web)
        m_web->setCurrentBlock(blockId);
}

QString PreviewPanel::text() const
{
    return m_text->toPlainText();
}

/// What still fits on the first page, and where the next ones begin.
void PreviewPanel::showLayout(const writers::pdf::PageLayout& layout)
{
    const int fill = qRound(layout.firstPageFill * 100);
    m_gauge->setValue(fill);
    m_pageCount->setText(layout.pages > 1 ? tr("%Ln page(s)", nullptr, layout.pages)
                                          : tr("p. 1: %1 %").arg(fill));
    const QString tip = layout.pages > 1 ? tr("The text goes on after page 1.")
                                         : tr("%1 % of page 1 is still free.").arg(100 - fill);
    m_pageCount->setToolTip(tip);
    m_gauge->setToolTip(tip);
    m_gauge->setAccessibleName(tip);
    QHash<QString, int> starts;
    int page = 1;
    for (const document::BlockPtr& block : m_release ? m_release->blocks() : QList<document::BlockPtr>()) {
        const int here = layout.pageOfBlock.value(block->id, page);
        if (here != page)
            starts.insert(block->id, here);
        page = here;
    }
    Q_EMIT pageBreaksChanged(m_language, starts);
}

void PreviewPanel::setZoom(qreal factor)
{
    m_zoom = factor;
    if (m_web)
        m_web->setZoomFactor(factor);
    m_page->setZoomFitting(factor);
    QFont font = m_text->document()->defaultFont();
    font.setPointSizeF(this->font().pointSizeF() * factor);
    m_text->setFont(font);
}

void PreviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace communique::ui::preview
