#pragma once

#include "document/Numbering.h"
#include "editing/Step.h"
#include "preview/PreviewScheme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace communique::ui::preview {

/// What a page calls when a block is clicked; reached from the program's own script world only.
class PageBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Q_INVOKABLE void activate(const QString& elementId) { Q_EMIT activated(elementId); }

Q_SIGNALS:
    void activated(const QString& elementId);
};

/// A page that never leaves: links open outside.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    using QWebEnginePage::QWebEnginePage;

Q_SIGNALS:
    void linkActivated(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
};

/// The release as the exported web page. Loaded once; after that each edit patches the touched elements, so
/// that nothing flickers and the place on the page stays. Off the record, without network, without the
/// document's scripts.
class WebView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit WebView(QWidget* parent = nullptr);
    ~WebView() override;

    void show(const document::Release& release, const document::FormPtr& form, base::Language language);
    void update(const document::Release& release, const document::FormPtr& form,
                const editing::ChangeSet& changes);
    /// Marks the block, and scrolls to it where it is out of sight.
    void setCurrentBlock(const QString& blockId);
    void revealCurrentBlock() { setCurrentBlock(m_currentBlock); }
    /// Shows the page by the rules of its style sheet for print; else by those for the screen, dark or light
    /// as the window is. Qt 6.4 can emulate neither, so the rules' conditions are changed in the loaded page,
    /// which is ours.
    void setPrinted(bool printed);
    [[nodiscard]] PreviewInterceptor& interceptor() const { return *m_interceptor; }

Q_SIGNALS:
    void blockActivated(const QString& blockId, communique::base::Language language);
    void linkActivated(const QUrl& url);
    /// Another page is there.
    void loaded();
    /// The page shows an edit; `msecs` after the edit arrived here.
    void patched(double msecs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    /// Now, and before the next page is seen.
    void applyLook();
    /// Puts the other language in the place of this one, without a load and its flash.
    void turnFrom(base::Language former);
    void sendPatch();
    void runScript(const QString& script);
    [[nodiscard]] QString patchScript();

    QWebEngineProfile* m_profile;
    PreviewInterceptor* m_interceptor;
    PreviewSchemeHandler* m_scheme;
    PreviewPage* m_page;
    PageBridge* m_bridge;
    std::optional<document::Release> m_release;
    document::FormPtr m_form;
    base::Language m_language = base::Language::English;
    std::optional<document::Numbering> m_numbering; ///< while the order of blocks stays as it is
    editing::ChangeSet m_pending;
    QString m_currentBlock;
    QElapsedTimer m_sinceEdit;
    QTimer m_patchDelay;
    QString m_look; ///< the script that makes the page look like print or like the window
    bool m_printed = false;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace communique::ui::preview
