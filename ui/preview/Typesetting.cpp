#include "preview/Typesetting.h"

#include "writers/Writers.h"
#include "writers/pdf/TextLayout.h"

#include <QtConcurrent>

namespace communique::ui::preview {

using base::Language;

namespace {

/// The pane that was typed into paints first.
constexpr qint64 DelayMsecs = 16;
/// From the end of one to the start of the next; longer where typesetting itself takes longer.
constexpr qint64 RestMsecs = 80;
/// Where nobody looks at pages, their breaks wait for a pause in typing: the keys have the processor.
constexpr int QuietMsecs = 300;
/// UTF-16 units of the texts whose layouts are kept: about sixty pages in both languages.
constexpr qsizetype KeptUnits = 200'000;

} // namespace

Typesetting::Typesetting(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // it keeps the layouts
    m_pool.setExpiryTimeout(-1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Typesetting::start);
    connect(&m_watcher, &QFutureWatcher<TypesetPages>::finished, this, &Typesetting::take);
    m_finished.start();
}

Typesetting::~Typesetting()
{
    m_watcher.waitForFinished();
}

void Typesetting::show(const document::Release& release, const document::FormPtr& form)
{
    m_release = release;
    m_form = form;
    startAnew();
}

void Typesetting::update(const document::Release& release, const document::FormPtr& form)
{
    m_release = release;
    m_form = form;
    if (m_shown.isEmpty()) {
        m_waiting.clear();
        m_again = m_working;
        m_pause.start(QuietMsecs);
    } else if (m_working) {
        m_again = true;
    } else if (!m_pause.isActive()) {
        const qint64 rest = std::max(RestMsecs, m_duration) - m_finished.elapsed();
        m_pause.start(static_cast<int>(std::max(DelayMsecs, rest)));
    }
}

void Typesetting::clear()
{
    m_release.reset();
    m_pause.stop();
    m_waiting.clear();
    m_stale = m_working;
}

void Typesetting::setShown(const QList<Language>& languages)
{
    if (m_shown == languages)
        return;
    m_shown = languages;
    if (m_release)
        startAnew();
}

void Typesetting::startAnew()
{
    m_stale = m_working; // take() starts
    if (!m_stale)
        start();
}

void Typesetting::start()
{
    m_pause.stop();
    if (m_working) { // take() goes on
        m_again = true;
        return;
    }
    m_again = false;
    m_waiting.clear();
    if (!m_shown.isEmpty())
        m_waiting.append(m_shown);
    for (const Language language : base::Languages)
        if (!m_shown.contains(language) && m_shown.size() < 2 && m_release->speaks(language))
            m_waiting.append(QList{language});
    workOnNext();
}

void Typesetting::workOnNext()
{
    if (m_waiting.isEmpty())
        return;
    m_started.start();
    m_working = true;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [release = *m_release, form = m_form, shown = m_shown, languages = m_waiting.takeFirst()] {
            return work(release, *form, languages, languages == shown);
        }));
}

TypesetPages Typesetting::work(const document::Release& release, const document::Form& form,
                               const QList<Language>& languages, bool withPdf)
{
    writers::pdf::keepLayouts(KeptUnits);
    TypesetPages pages{release.header().id, languages, {}, writers::pdf::layoutOf(release, form, languages)};
    writers::Options options(languages);
    options.facing = languages.size() > 1;
    if (withPdf)
        if (auto pdf = writers::write(release, form, writers::Format::Pdf, options))
            pages.pdf = *std::move(pdf);
    return pages;
}

void Typesetting::take()
{
    m_working = false;
    if (std::exchange(m_stale, false)) {
        if (m_release)
            start();
        return;
    }
    const TypesetPages pages = m_watcher.result();
    if (m_waiting.isEmpty() || pages.languages == m_shown) {
        m_duration = m_started.elapsed();
        m_finished.start();
    }
    Q_EMIT laidOut(pages.languages, pages.layout);
    if (!pages.pdf.isEmpty())
        Q_EMIT typeset(std::make_shared<const TypesetPages>(pages));
    if (m_working || !m_release) // a slot asked for something else
        return;
    if (!m_again)
        workOnNext();
    else if (!m_pause.isActive())
        update(*m_release, m_form);
}

} // namespace communique::ui::preview
