#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace communique::ui::shell {

enum class ActionId {
    New,
    Open,
    Import,
    Save,
    SaveAs,
    ExportHtml,
    ExportPdf,
    ExportText,
    Print,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    FindRelease,
    ViewKorean,
    ViewBoth,
    ViewEnglish,
    PreviewWeb,
    PreviewPage,
    PreviewText,
    ToggleNewsroom,
    TogglePreview,
    LargerText,
    SmallerText,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    InterfaceKorean,
    InterfaceEnglish,
    TurnIntoHeading,
    TurnIntoParagraph,
    TurnIntoPlainParagraph,
    TurnIntoPoint,
    TurnIntoNote,
    TurnIntoQuote,
    TurnIntoSignature,
    Demote,
    Promote,
    MoveUp,
    MoveDown,
    NotInThisLanguage,
    StatusDraft,
    StatusInReview,
    StatusPublished,
    UnofficialTranslation,
    DeleteRelease,
    NextArea,
    About,
};

/// Every action of the window, once: its text, icon and shortcut. Menus, tool bar and context menus share
/// them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction*> all() const { return m_actions.values(); }

    /// Texts again, after the language of the interface changed.
    void retranslate();

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace communique::ui::shell
