#pragma once

#include "panels/FigurePanel.h"
#include "panels/GlossaryPanel.h"
#include "panels/GridPanel.h"
#include "panels/MemoryPanel.h"
#include "panels/OutlinePanel.h"
#include "panels/ProblemsPanel.h"
#include "panels/ReportPanel.h"
#include "panels/VersionsPanel.h"

#include <QTabWidget>

namespace communique::ui::shell {

/// The panels below the editor, one at a time: problems, outline, table cells, figure, contacts, versions,
/// translation memory, glossary, and what an import left to look at.
class BottomArea : public QTabWidget
{
    Q_OBJECT

public:
    BottomArea(session::Workspace& workspace, session::Checking& checking, session::MemoryDesk& memory,
               session::GlossaryDesk& glossary, QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    enum class Keyboard : quint8 { Follows, Stays };
    /// Shows a panel and gives it the keyboard, unless that is to stay in the text; hides the area where this
    /// panel is shown already.
    void toggle(int panel, Keyboard keyboard = Keyboard::Follows);
    /// Shows a panel; the keyboard stays where it is.
    void reveal(int panel);
    /// Shows what an import or a merge left to look at.
    void report(const QString& about, const QList<panels::ReportLine>& lines);
    /// Shows a panel, where another one or none is shown.
    void open(int panel);
    /// What is being typed in a cell or field becomes part of the release now.
    void commitInput();
    [[nodiscard]] int shown() const { return isVisible() ? currentIndex() : -1; }

    enum Panel { Problems, Outline, Table, Figure, Contacts, Versions, Memory, Glossary, Report };
    [[nodiscard]] panels::ProblemsPanel& problems() const { return *m_problems; }
    [[nodiscard]] panels::OutlinePanel& outline() const { return *m_outline; }
    [[nodiscard]] panels::VersionsPanel& versions() const { return *m_versions; }
    [[nodiscard]] panels::MemoryPanel& memory() const { return *m_memory; }
    [[nodiscard]] panels::GlossaryPanel& glossary() const { return *m_glossary; }
    [[nodiscard]] panels::ReportPanel& reportPanel() const { return *m_report; }
    [[nodiscard]] panels::TablePanel& table() const { return *m_table; }
    [[nodiscard]] panels::FigurePanel& figure() const { return *m_figure; }
    [[nodiscard]] panels::ContactsPanel& contacts() const { return *m_contacts; }

Q_SIGNALS:
    void shownChanged(int panel);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void showCount();

    const session::Checking& m_checking;
    panels::ProblemsPanel* m_problems;
    panels::OutlinePanel* m_outline;
    panels::TablePanel* m_table;
    panels::FigurePanel* m_figure;
    panels::ContactsPanel* m_contacts;
    panels::VersionsPanel* m_versions;
    panels::MemoryPanel* m_memory;
    panels::GlossaryPanel* m_glossary;
    panels::ReportPanel* m_report;
};

} // namespace communique::ui::shell
