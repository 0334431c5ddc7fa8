#include "preview/FirstPageGauge.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace communique::ui::preview {

FirstPageGauge::FirstPageGauge(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("firstPageGauge"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(4);
    m_words->setProperty("muted", true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(5);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    clear();
}

void FirstPageGauge::show(const writers::pdf::PageLayout& layout, const document::TextStyle& body)
{
    m_pages = layout.pages;
    m_fill = qRound(layout.firstPageFill * 100);
    m_lines = static_cast<int>(std::floor(layout.firstPageFree / (body.size * body.leading)));
    retranslate();
}

void FirstPageGauge::clear()
{
    m_pages = 0;
    retranslate();
}

QString FirstPageGauge::text() const
{
    return m_words->text();
}

void FirstPageGauge::retranslate()
{
    setEnabled(m_pages > 0);
    m_bar->setUpdatesEnabled(
        false); // or it paints at once, with whatever else the window has to paint by then
    m_bar->setValue(m_pages > 1 ? 100 : m_pages == 1 ? m_fill : 0);
    m_bar->setUpdatesEnabled(true);
    QString words;
    if (m_pages == 1)
        words = tr("First page %1% · %2").arg(m_fill).arg(tr("%Ln line(s) left", nullptr, m_lines));
    else if (m_pages > 1)
        words = tr("First page full · %Ln page(s)", nullptr, m_pages);
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setToolTip(words);
}

void FirstPageGauge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace communique::ui::preview
