#pragma once

#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace communique::ui::preview {

/// Must be called before the application object is made.
void registerPreviewScheme();

/// Serves the page that is previewed under "communique:" and nothing else.
class PreviewSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void setPage(const QByteArray& html) { m_html = html; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    QByteArray m_html;
};

/// Lets nothing out: every request but that of the previewed page is refused.
class PreviewInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

Q_SIGNALS:
    void refused(const QUrl& url);
};

} // namespace communique::ui::preview
