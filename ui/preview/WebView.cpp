#include "preview/WebView.h"

#include "writers/html/HtmlWriter.h"
#include "writers/html/StyleSheet.h"

#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebChannel>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace communique::ui::preview {

namespace html = writers::html;
using base::Language;

namespace {

const QUrl PageUrl(u"communique:preview"_s);

QString resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1).chopped(1));
}

/// Runs in the program's own script world: reports clicks, marks the current block, applies the rules of one
/// medium: "print" with the margins of the sheet, "dark" or "light".
constexpr auto PageScript = R"(
(function () {
  if (window.communique) return;
  window.communique = {
    current: null,
    patch: function (changes) {
      for (const change of changes) {
        const old = document.getElementById(change.id);
        if (old) old.outerHTML = change.html;
      }
      this.mark(this.current, false);
    },
    turn: function (former, html, language, title) {
      const old = document.getElementById(former);
      if (!old) return false;
      old.outerHTML = html;
      document.documentElement.lang = language;
      document.title = title;
      return true;
    },
    mark: function (id, scroll) {
      const former = document.querySelector('[data-current]');
      if (former) { former.removeAttribute('data-current'); former.style.removeProperty('background-color'); }
      this.current = id;
      const now = id && document.getElementById(id);
      if (!now) return;
      now.setAttribute('data-current', '');
      now.style.backgroundColor = 'rgba(60, 120, 240, 0.13)';
      if (!scroll) return;
      const box = now.getBoundingClientRect();
      if (box.top < 0 || box.bottom > window.innerHeight)
        now.scrollIntoView({block: 'center'});
      this.note();
    },
    // What stands where, so that it stays there when the page becomes narrower or wider: the marked block
    // where it is seen, else the first that is.
    note: function () {
      if (this.moving) return;
      const seen = function (element) {
        const box = element.getBoundingClientRect();
        return box.bottom > 0 && box.top < window.innerHeight;
      };
      const now = this.current && document.getElementById(this.current);
      const place = now && seen(now) ? now : Array.from(document.querySelectorAll('.body [id]')).find(seen);
      this.place = place ? {id: place.id, share: place.getBoundingClientRect().top / window.innerHeight} : null;
    },
    keep: function () {
      const element = this.place && document.getElementById(this.place.id);
      if (!element) return;
      this.moving = true;
      window.scrollBy(0, element.getBoundingClientRect().top - this.place.share * window.innerHeight);
      requestAnimationFrame(() => { this.moving = false; });
    },
    conditions: new Map(),
    look: function (medium, margins) {
      const print = medium === 'print';
      for (const sheet of document.styleSheets)
        for (const rule of sheet.cssRules) {
          if (!(rule instanceof CSSMediaRule)) continue;
          if (!this.conditions.has(rule)) this.conditions.set(rule, rule.media.mediaText);
          const own = this.conditions.get(rule);
          rule.media.mediaText = /prefers-color-scheme/.test(own) ? (medium === 'dark' ? 'screen' : 'not all')
            : !print ? own : /\bprint\b/.test(own) ? 'all' : /screen/.test(own) ? 'not all' : own;
        }
      document.documentElement.style.colorScheme = medium === 'dark' ? 'dark' : 'light';
      document.body.style.padding = print ? margins : '';
    }
  };
  window.addEventListener('scroll', function () { communique.note(); }, {passive: true});
  window.addEventListener('resize', function () { communique.keep(); });
  new QWebChannel(qt.webChannelTransport, function (channel) {
    document.addEventListener('click', function (event) {
      if (event.target.closest('a')) return;
      const block = event.target.closest('[id]');
      if (block) channel.objects.bridge.activate(block.id);
    });
  });
})();
)";

/// `look` is how the page looks from its first frame.
QWebEngineScript pageScript(const QString& look)
{
    QWebEngineScript script;
    script.setName(u"communique"_s);
    script.setSourceCode(resource(u":/qtwebchannel/qwebchannel.js"_s) + QString::fromLatin1(PageScript) +
                         look);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    return script;
}

/// The pane that was typed into paints first.
constexpr int PatchDelayMsecs = 3;

} // namespace

bool PreviewPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (url.scheme() == PageUrl.scheme())
        return isMainFrame;
    if (type == NavigationTypeLinkClicked)
        Q_EMIT linkActivated(url);
    return false;
}

WebView::WebView(QWidget* parent)
    : QWebEngineView(parent)
    , m_profile(new QWebEngineProfile(this)) // without a name: off the record
    , m_interceptor(new PreviewInterceptor(m_profile))
    , m_scheme(new PreviewSchemeHandler(m_profile))
    , m_page(new PreviewPage(m_profile, this))
    , m_bridge(new PageBridge(this))
{
    m_profile->setUrlRequestInterceptor(m_interceptor);
    m_profile->installUrlSchemeHandler(PageUrl.scheme().toLatin1(), m_scheme);
    QWebEngineSettings* settings = m_page->settings();
    settings->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings->setAttribute(QWebEngineSettings::AutoLoadIconsForPage, false);
    auto* channel = new QWebChannel(this);
    channel->registerObject(u"bridge"_s, m_bridge);
    m_page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    setPage(m_page);
    m_patchDelay.setSingleShot(true);
    m_patchDelay.setTimerType(Qt::PreciseTimer);
    m_patchDelay.setInterval(PatchDelayMsecs);
    connect(&m_patchDelay, &QTimer::timeout, this, [this] {
        if (m_ready && !m_busy && !m_pending.isEmpty())
            sendPatch();
    });
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setAccessibleName(tr("The release as a web page"));

    applyLook();
    connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool done) {
        m_ready = done;
        m_busy = false;
        setCurrentBlock(m_currentBlock);
        Q_EMIT loaded();
        if (!m_pending.isEmpty())
            sendPatch();
    });
    connect(m_page, &PreviewPage::linkActivated, this, [this](const QUrl& url) {
        Q_EMIT linkActivated(url);
        if (document::isAllowedLink(url.toString()))
            QDesktopServices::openUrl(url);
    });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { load(); });
    connect(m_bridge, &PageBridge::activated, this, [this](const QString& elementId) {
        const QString prefix = base::code(m_language) + u'-';
        if (elementId.startsWith(prefix))
            Q_EMIT blockActivated(elementId.sliced(prefix.size()), m_language);
    });
}

WebView::~WebView()
{
    delete m_page;
}

void WebView::show(const document::Release& release, const document::FormPtr& form, base::Language language)
{
    const bool same = m_ready && m_release && m_form == form && m_release->header().id == release.header().id;
    if (same && m_language == language && *m_release == release) {
        revealCurrentBlock();
        return;
    }
    m_release = release;
    m_form = form;
    m_numbering.reset();
    const Language former = std::exchange(m_language, language);
    if (same && former != language && !m_busy)
        turnFrom(former);
    else
        load();
}

void WebView::turnFrom(Language former)
{
    m_pending = {};
    m_busy = true;
    const QString article = html::articleHtml(*m_release, *m_form, m_language);
    const QString script = u"communique.turn(%1, %2, %3, %4);"_s.arg(
        quoted(base::code(former)), quoted(article), quoted(base::code(m_language)),
        quoted(document::titleOrOther(*m_release, m_language)));
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, [this](const QVariant& turned) {
        m_busy = false;
        if (!turned.toBool()) {
            load();
            return;
        }
        revealCurrentBlock();
        if (!m_pending.isEmpty())
            sendPatch();
        Q_EMIT loaded();
    });
}

void WebView::load()
{
    if (!m_release)
        return;
    m_ready = false;
    m_pending = {};
    applyLook(); // another form has other margins
    m_scheme->setPage(html::writeHtml(*m_release, *m_form, {m_language}));
    m_page->load(PageUrl);
}

void WebView::update(const document::Release& release, const document::FormPtr& form,
                     const editing::ChangeSet& changes)
{
    m_release = release;
    m_form = form;
    m_pending.unite(changes);
    if (changes.structure || changes.fields.contains(editing::Field::Form))
        m_numbering.reset();
    if (changes.fields.contains(editing::Field::Form)) {
        load();
        return;
    }
    if (!m_busy)
        m_sinceEdit.start();
    if (m_ready && !m_busy && !m_patchDelay.isActive())
        m_patchDelay.start();
}

/// The touched elements, or the whole article where order, numbers or header fields changed.
QString WebView::patchScript()
{
    QJsonArray changes;
    if (m_pending.structure || !m_pending.fields.isEmpty()) {
        changes.append(QJsonObject{{u"id"_s, base::code(m_language)},
                                   {u"html"_s, html::articleHtml(*m_release, *m_form, m_language)}});
    } else {
        if (!m_numbering)
            m_numbering.emplace(*m_release, *m_form);
        for (const QString& id : m_pending.blocks)
            if (const qsizetype index = m_release->indexOf(id); index >= 0)
                changes.append(QJsonObject{
                    {u"id"_s, html::elementId(id, m_language)},
                    {u"html"_s, html::blockHtml(*m_release, *m_form, *m_numbering, index, m_language)}});
    }
    return u"communique.patch("_s + QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)) +
           u");"_s;
}

/// One patch on its way at a time; what was typed meanwhile goes with the next.
void WebView::sendPatch()
{
    const QString script = patchScript();
    m_pending = {};
    m_busy = true;
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld, [this](const QVariant&) {
        m_busy = false;
        Q_EMIT patched(double(m_sinceEdit.nsecsElapsed()) / 1e6);
        if (m_ready && !m_pending.isEmpty()) {
            m_sinceEdit.start();
            sendPatch();
        }
    });
}

void WebView::runScript(const QString& script)
{
    if (m_ready)
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

void WebView::setPrinted(bool printed)
{
    m_printed = printed;
    applyLook();
}

void WebView::applyLook()
{
    const bool dark = !m_printed && palette().color(QPalette::Base).lightness() < 128;
    const QString look =
        u"communique.look('%1', '%2');"_s.arg(m_printed ? u"print"_s
                                              : dark    ? u"dark"_s
                                                        : u"light"_s,
                                              m_printed && m_form ? html::paperMargins(*m_form) : QString());
    if (look == m_look)
        return;
    m_look = look;
    m_page->setBackgroundColor(dark ? palette().color(QPalette::Base) : Qt::white);
    m_page->scripts().clear();
    m_page->scripts().insert(pageScript(look));
    runScript(look);
}

void WebView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyLook();
    QWebEngineView::changeEvent(event);
}

void WebView::setCurrentBlock(const QString& blockId)
{
    m_currentBlock = blockId;
    const QString id = blockId.isEmpty() ? u"null"_s : quoted(html::elementId(blockId, m_language));
    runScript(u"communique.mark(%1, true);"_s.arg(id));
}

} // namespace communique::ui::preview
