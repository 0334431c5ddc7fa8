#pragma once

#include <QAction>
#include <QHash>
#include <QLocale>
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
    ExportMail,
    ExportMessage,
    ExportPicture,
    Print,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    GoToBlock,
    NextProblem,
    PreviousProblem,
    FindRelease,
    Palette,
    ViewKorean,
    ViewBoth,
    ViewEnglish,
    PreviewWeb,
    PreviewPage,
    PreviewText,
    PreviewOtherLanguage,
    PreviewFacing,
    WebDesktop,
    WebPhone,
    WebPrint,
    ToggleNewsroom,
    TogglePreview,
    ToggleThumbnails,
    ToggleProblems,
    ToggleOutline,
    ToggleTable,
    ToggleFigure,
    ToggleContacts,
    ToggleVersions,
    ToggleAccessibility,
    ToggleMemory,
    ToggleGlossary,
    AddTerm,
    InOtherLanguage,
    ImportMemory,
    ExportMemory,
    ImportGlossary,
    ExportGlossary,
    ExportOwnTerms,
    ExportXliff21,
    ExportXliff12,
    MergeXliff,
    ExportReview,
    ExportFacingPdf,
    FocusMode,
    LargerText,
    SmallerText,
    ActualSize,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    InterfaceKorean,
    InterfaceEnglish,
    TurnIntoHeading,
    TurnIntoParagraph,
    TurnIntoPlainParagraph,
    TurnIntoPoint,
    TurnIntoNote,
    TurnIntoQuote,
    TurnIntoSignature,
    Bold,
    Italic,
    Underline,
    Link,
    InsertTable,
    InsertFigure,
    Duplicate,
    DeleteBlock,
    Demote,
    Promote,
    MoveUp,
    MoveDown,
    NotInThisLanguage,
    ConfirmTranslated,
    ConfirmReviewed,
    BackToDraft,
    NextToTranslate,
    ReviewAll,
    StatusDraft,
    StatusInReview,
    StatusPublished,
    AppearsInBoth,
    AppearsInKorean,
    AppearsInEnglish,
    UnofficialTranslation,
    EditForm,
    FormsFolder,
    DeleteRelease,
    TakeFromTrash,
    NextArea,
    CheckSpelling,
    Suggestions,
    EnglishEither,
    EnglishAmerican,
    EnglishBritish,
    OfficeWords,
    Shortcuts,
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

    /// The action's name without marks for the keyboard, as an interface in this language has it.
    [[nodiscard]] QString nameIn(ActionId id, QLocale::Language language) const;
    /// A menu's text without its marks for keyboard and dialog.
    [[nodiscard]] static QString plain(QString text);
    /// In the order in which menus show them.
    [[nodiscard]] static QList<ActionId> order();

    /// Texts again, after the language of the interface changed.
    void retranslate();

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace communique::ui::shell
