#pragma once

#include "panels/ReportPanel.h"
#include "session/GlossaryDesk.h"
#include "session/GlossaryExport.h"
#include "session/MemoryExchange.h"
#include "session/Workspace.h"
#include "session/XliffMerge.h"
#include "shell/Dialogs.h"
#include "shell/Settings.h"
#include "translation/XliffWriter.h"
#include "widgets/JobBar.h"
#include "widgets/MessageBar.h"

#include <functional>

namespace communique::ui::shell {

/// What goes to other translators' programs, and what comes back: translation memory, glossary, XLIFF. Says
/// in place what happened; long work goes on beside the window.
class ExchangeCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        session::Workspace& workspace;
        session::MemoryDesk& memory;
        session::GlossaryDesk& glossary;
        Dialogs& dialogs;
        Settings& settings;
        widgets::MessageBar& messages;
        widgets::JobBar& job;
        std::function<void()> settleInput; ///< turns what is being composed into text
    };
    ExchangeCommands(Parts parts, QWidget* window);

    void importMemory();
    void exportMemory();
    void importGlossary();
    enum class Terms : quint8 { All, Own };
    void exportGlossary(Terms terms);
    void exportXliff(translation::XliffVersion version);
    void mergeXliff();

Q_SIGNALS:
    /// Lines that somebody has to look at.
    void reported(const QString& about, const QList<communique::ui::panels::ReportLine>& lines);

private:
    void begin(const QString& job);
    [[nodiscard]] bool isBusy();
    void takeTerms(const QString& path, bool replace);
    void mergeFile(const QString& path, session::OtherRelease other);
    [[nodiscard]] QList<panels::ReportLine> linesOf(const session::MergeReport& report);
    void tellImported(const QString& path, const base::Result<translation::TmxImport>& result);
    void tellExported(const QString& path, const base::Result<std::optional<qint64>>& result);
    void tellTerms(const base::Result<session::GlossaryAddition>& result);
    void tellRemarks();
    void tellError(const base::Error& error);
    void tellWritten(const QString& path);
    [[nodiscard]] QString askOpen(const QString& title, const QString& filter);
    /// With the ending, unless another one was written; empty where an existing file is to stay.
    [[nodiscard]] QString askSave(const QString& title, const QString& name, const QString& ending,
                                  const QString& filter);

    Parts m_parts;
    session::MemoryExchange* m_exchange;
    session::GlossaryExport* m_terms;
    QWidget* m_window;
    QString m_termsFile;   ///< that is being taken into the glossary; empty for none
    QStringList m_remarks; ///< on the glossary that were told already
};

} // namespace communique::ui::shell
