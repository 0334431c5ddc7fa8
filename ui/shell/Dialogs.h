#pragma once

#include "writers/Writers.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace communique::ui::shell {

/// What goes into an export, and where it goes.
struct ExportChoice
{
    writers::Options options;
    QString
        path; ///< of the file; with `each`, "…/name.html" stands for "…/name.ko.html" and "…/name.en.html"
    bool each = false; ///< a file for each language
};

/// What was chosen the last time.
struct ExportHabits
{
    QString folder;
    QString address;     ///< of the folder on the web; empty for none
    bool facing = false; ///< a PDF with both languages side by side is wanted
};

/// Writes what was chosen; `over` is the window that asks before a file is replaced. False where that file is
/// to stay, the error where nothing could be written.
using ExportAttempt = std::function<base::Result<bool>(QWidget* over, const ExportChoice& choice)>;

/// Every question that the window asks in a box of its own, so that a test can answer instead of a person.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Paths, empty where the person changed their mind.
    [[nodiscard]] virtual QString askOpenFile(QWidget* parent, const QString& title, const QString& folder,
                                              const QString& filter) = 0;
    [[nodiscard]] virtual QString askSaveFile(QWidget* parent, const QString& title,
                                              const QString& suggestion, const QString& filter) = 0;
    /// Asks until an attempt succeeds or the person gives up.
    virtual void askExport(QWidget* parent, const document::Release& release, writers::Format format,
                           const ExportHabits& habits, const ExportAttempt& attempt) = 0;
    /// The existing file may be replaced.
    [[nodiscard]] virtual bool askReplace(QWidget* parent, const QString& path) = 0;
    /// Prints the PDF; false where the person changed their mind.
    virtual bool print(QWidget* parent, const QByteArray& pdf, const QString& title) = 0;
    /// The address of a link; empty to take it away, nothing where the person changed their mind.
    [[nodiscard]] virtual std::optional<QString> askLink(QWidget* parent, const QString& current) = 0;
    /// A colour as "#rrggbb", nothing where the person changed their mind.
    [[nodiscard]] virtual std::optional<QString> askColour(QWidget* parent, const QString& title,
                                                           const QString& current) = 0;
    virtual void showAbout(QWidget* parent) = 0;
};

} // namespace communique::ui::shell
