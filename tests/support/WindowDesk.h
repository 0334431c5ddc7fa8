#pragma once

#include "ScriptedDialogs.h"

#include "shell/MainWindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace communique::tests {

/// The whole window on a newsroom of its own, for tests that work in it as a person would.
class WindowDesk : public QObject
{
protected:
    void openFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        m_store = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_store->setValue(QStringLiteral("translation/memory"), path(QStringLiteral("memory.sqlite")));
        m_store->setValue(QStringLiteral("translation/glossary"), path(QStringLiteral("glossary")));
        m_settings = std::make_unique<ui::shell::Settings>(*m_store);
    }

    void openWindow()
    {
        auto newsroom = newsroom::Newsroom::open(path(QStringLiteral("newsroom.sqlite")));
        QVERIFY(newsroom);
        m_workspace = std::make_unique<session::Workspace>(
            *std::move(newsroom), m_clock,
            m_formsFolder.isEmpty() ? document::FormCatalogue()
                                    : document::FormCatalogue::withFolder(m_formsFolder));
        m_window = std::make_unique<ui::shell::MainWindow>(*m_workspace, m_dialogs, *m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_workspace.reset();
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] const document::Release& release() const { return m_workspace->current()->release(); }
    [[nodiscard]] ui::editor::BodyPane& pane(base::Language language) const
    {
        return *m_window->editor().pane(language);
    }
    [[nodiscard]] QString said() const
    {
        return m_window->messages().isHidden() ? QString() : m_window->messages().sentence();
    }
    void act(ui::shell::ActionId id) const { m_window->actions()[id]->trigger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_formsFolder; ///< where the window finds a person's own forms; empty for none
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ui::shell::Settings> m_settings;
    const base::SystemClock m_clock;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace communique::tests
