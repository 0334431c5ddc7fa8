#include "preview/PreviewScheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace communique::ui::preview {

namespace {

const QByteArray SchemeName("communique");

} // namespace

void registerPreviewScheme()
{
    QWebEngineUrlScheme scheme(SchemeName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::LocalScheme |
                    QWebEngineUrlScheme::LocalAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void PreviewSchemeHandler::requestStarted(QWebEngineUrlRequestJob* job)
{
    auto* buffer = new QBuffer(job);
    buffer->setData(m_html);
    job->reply("text/html; charset=utf-8", buffer);
}

void PreviewInterceptor::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    const QUrl url = info.requestUrl();
    const bool own =
        url.scheme() == QLatin1StringView("communique") || url.scheme() == QLatin1StringView("qrc");
    if (own || url.scheme() == QLatin1StringView("data"))
        return;
    info.block(true);
    Q_EMIT refused(url);
}

} // namespace communique::ui::preview
