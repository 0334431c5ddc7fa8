#include "preview/Typesetting.h"

#include "writers/Writers.h"

#include <QtConcurrent>

namespace communique::ui::preview {

using base::Language;

namespace {

constexpr int LeastPauseMsecs = 80;

} // namespace

Typesetting::Typesetting(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(LeastPauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &Typesetting::run);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &Typesetting::take);
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
    if (m_watcher.isRunning())
        m_again = true;
    else if (!m_pause.isActive())
        m_pause.start();
}

void Typesetting::clear()
{
    m_release.reset();
    m_pause.stop();
    m_stale = m_watcher.isRunning();
}

void Typesetting::setShown(std::optional<Language> language)
{
    if (m_shown == language)
        return;
    m_shown = language;
    if (m_release)
        startAnew();
}

void Typesetting::startAnew()
{
    m_stale = m_watcher.isRunning();
    m_again = m_stale;
    if (!m_stale)
        run();
}

void Typesetting::run()
{
    m_pause.stop();
    m_again = false;
    m_duration.start();
    m_watcher.setFuture(QtConcurrent::run(
        [release = *m_release, form = m_form, shown = m_shown] { return work(release, *form, shown); }));
}

Typesetting::Outcome Typesetting::work(const document::Release& release, const document::Form& form,
                                       std::optional<Language> shown)
{
    Outcome outcome;
    for (const Language language : base::Languages)
        if (language == shown || release.speaks(language))
            outcome.layouts.append({language, writers::pdf::layoutOf(release, form, language)});
    if (!shown)
        return outcome;
    auto pdf = writers::write(release, form, writers::Format::Pdf, {*shown});
    const auto layout = std::find_if(outcome.layouts.cbegin(), outcome.layouts.cend(),
                                     [&](const auto& each) { return each.first == *shown; });
    if (pdf)
        outcome.pages = std::make_shared<const TypesetPages>(
            TypesetPages{release.header().id, *shown, *std::move(pdf), layout->second});
    return outcome;
}

void Typesetting::take()
{
    const Outcome outcome = m_watcher.result();
    m_pause.setInterval(std::max(LeastPauseMsecs, static_cast<int>(m_duration.elapsed())));
    if (!std::exchange(m_stale, false)) {
        for (const auto& [language, layout] : outcome.layouts)
            Q_EMIT laidOut(language, layout);
        if (outcome.pages)
            Q_EMIT typeset(outcome.pages);
        if (m_again && m_release && !m_watcher.isRunning())
            m_pause.start();
    } else if (m_release) {
        run();
    }
}

} // namespace communique::ui::preview
