#pragma once

#include "shell/Dialogs.h"

namespace communique::tests {

/// Answers the window's questions as a test says, and counts them.
class ScriptedDialogs : public ui::shell::Dialogs
{
public:
    QString file; ///< the answer to both file questions
    std::optional<ui::shell::ExportChoice> exportChoice;
    QString exportRefusal; ///< why the last export could not be written; empty where it was
    bool replace = false;
    int replaceQuestions = 0;
    QByteArray printed;

    QString askOpenFile(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    QString askSaveFile(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    void askExport(QWidget* parent, const document::Release&, writers::Format, const ui::shell::ExportHabits&,
                   const ui::shell::ExportAttempt& attempt) override
    {
        exportRefusal.clear();
        if (!exportChoice)
            return;
        if (const auto done = attempt(parent, *exportChoice); !done)
            exportRefusal = done.error().message;
    }
    bool askReplace(QWidget*, const QString&) override
    {
        ++replaceQuestions;
        return replace;
    }
    bool print(QWidget*, const QByteArray& pdf, const QString&) override
    {
        printed = pdf;
        return true;
    }
    std::optional<QString> link;
    std::optional<QString> askLink(QWidget*, const QString&) override { return link; }
    std::optional<QString> colour;
    std::optional<QString> askColour(QWidget*, const QString&, const QString&) override { return colour; }
    void showAbout(QWidget*) override {}
};

} // namespace communique::tests
