#pragma once

#include "shell/Dialogs.h"

namespace communique::ui::shell {

/// The boxes that people see.
class DesktopDialogs final : public Dialogs
{
public:
    QString askOpenFile(QWidget* parent, const QString& title, const QString& folder,
                        const QString& filter) override;
    QString askSaveFile(QWidget* parent, const QString& title, const QString& suggestion,
                        const QString& filter) override;
    void askExport(QWidget* parent, const document::Release& release, writers::Format format,
                   const ExportHabits& habits, const ExportAttempt& attempt) override;
    bool askReplace(QWidget* parent, const QString& path) override;
    bool print(QWidget* parent, const QByteArray& pdf, const QString& title) override;
    std::optional<QString> askLink(QWidget* parent, const QString& current) override;
    std::optional<QString> askColour(QWidget* parent, const QString& title, const QString& current) override;
    void showAbout(QWidget* parent) override;
};

} // namespace communique::ui::shell
