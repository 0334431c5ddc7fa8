#include "shell/Actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QIcon>
#include <QRegularExpression>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

namespace {

struct Entry
{
    ActionId id;
    const char* text;
    const char* shortcut; ///< portable text, or empty
    const char* icon;     ///< freedesktop name, or empty
    int group = 0;        ///< checkable: exclusive among those of the same number; -1 checkable alone
};

constexpr Entry Entries[] = {
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New release"), "Ctrl+N", "document-new"},
    {ActionId::Open, QT_TRANSLATE_NOOP("Actions", "&Open file…"), "Ctrl+O", "document-open"},
    {ActionId::Import, QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+Shift+O", "document-import"},
    {ActionId::Save, QT_TRANSLATE_NOOP("Actions", "&Save to file"), "Ctrl+S", "document-save"},
    {ActionId::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save to &another file…"), "Ctrl+Shift+S",
     "document-save-as"},
    {ActionId::ExportHtml, QT_TRANSLATE_NOOP("Actions", "Export &web page…"), "Ctrl+Shift+H", "text-html"},
    {ActionId::ExportPdf, QT_TRANSLATE_NOOP("Actions", "Export &PDF…"), "Ctrl+E", "application-pdf"},
    {ActionId::ExportText, QT_TRANSLATE_NOOP("Actions", "Export &text…"), "Ctrl+Shift+E", "text-plain"},
    {ActionId::ExportMessage, QT_TRANSLATE_NOOP("Actions", "Export e-&mail…"), "", "mail-message-new"},
    {ActionId::ExportMail, QT_TRANSLATE_NOOP("Actions", "Export text of an e-mail (&HTML)…"), "",
     "text-html"},
    {ActionId::ExportPicture, QT_TRANSLATE_NOOP("Actions", "Export preview pi&cture…"), "",
     "image-x-generic"},
    {ActionId::Print, QT_TRANSLATE_NOOP("Actions", "P&rint…"), "Ctrl+P", "document-print"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "application-exit"},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "edit-undo"},
    {ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "edit-redo"},
    {ActionId::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "edit-cut"},
    {ActionId::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "edit-copy"},
    {ActionId::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "edit-paste"},
    {ActionId::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "edit-select-all"},
    {ActionId::Find, QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F", "edit-find"},
    {ActionId::Replace, QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "Ctrl+H", "edit-find-replace"},
    {ActionId::FindNext, QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "F3", ""},
    {ActionId::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "Shift+F3", ""},
    {ActionId::GoToBlock, QT_TRANSLATE_NOOP("Actions", "&Go to paragraph…"), "Ctrl+G", "go-jump"},
    {ActionId::Palette, QT_TRANSLATE_NOOP("Actions", "C&ommand palette…"), "Ctrl+Shift+P", ""},
    {ActionId::NextProblem, QT_TRANSLATE_NOOP("Actions", "Next proble&m"), "F4", ""},
    {ActionId::PreviousProblem, QT_TRANSLATE_NOOP("Actions", "Previous prob&lem"), "Shift+F4", ""},
    {ActionId::FindRelease, QT_TRANSLATE_NOOP("Actions", "Fin&d a release"), "Ctrl+Shift+F", "edit-find"},
    {ActionId::ViewKorean, QT_TRANSLATE_NOOP("Actions", "&Korean"), "Ctrl+1", "", 1},
    {ActionId::ViewBoth, QT_TRANSLATE_NOOP("Actions", "Korean and English &side by side"), "Ctrl+2", "", 1},
    {ActionId::ViewEnglish, QT_TRANSLATE_NOOP("Actions", "&English"), "Ctrl+3", "", 1},
    {ActionId::PreviewWeb, QT_TRANSLATE_NOOP("Actions", "Preview as &web page"), "Ctrl+4", "", 2},
    {ActionId::PreviewPage, QT_TRANSLATE_NOOP("Actions", "Preview as &printed page"), "Ctrl+5", "", 2},
    {ActionId::PreviewText, QT_TRANSLATE_NOOP("Actions", "Preview as plain &text"), "Ctrl+6", "", 2},
    {ActionId::PreviewOtherLanguage, QT_TRANSLATE_NOOP("Actions", "Preview in the other lan&guage"), "F8",
     ""},
    {ActionId::PreviewFacing, QT_TRANSLATE_NOOP("Actions", "Pages with both languages side b&y side"),
     "Shift+F8", "", -1},
    {ActionId::WebDesktop, QT_TRANSLATE_NOOP("Actions", "Web page as on a &desktop"), "", "", 7},
    {ActionId::WebPhone, QT_TRANSLATE_NOOP("Actions", "Web page as on a p&hone"), "", "", 7},
    {ActionId::WebPrint, QT_TRANSLATE_NOOP("Actions", "Web page as p&rinted"), "", "", 7},
    {ActionId::ToggleNewsroom, QT_TRANSLATE_NOOP("Actions", "&Newsroom"), "F9", "", -1},
    {ActionId::TogglePreview, QT_TRANSLATE_NOOP("Actions", "Pre&view"), "F10", "", -1},
    {ActionId::ToggleThumbnails, QT_TRANSLATE_NOOP("Actions", "Small pages bes&ide the preview"), "", "", -1},
    {ActionId::ToggleProblems, QT_TRANSLATE_NOOP("Actions", "Pro&blems"), "Ctrl+Shift+M", "", -1},
    {ActionId::ToggleOutline, QT_TRANSLATE_NOOP("Actions", "&Outline"), "Ctrl+Shift+1", "", -1},
    {ActionId::ToggleTable, QT_TRANSLATE_NOOP("Actions", "&Table cells"), "Ctrl+Shift+2", "", -1},
    {ActionId::ToggleFigure, QT_TRANSLATE_NOOP("Actions", "F&igure"), "Ctrl+Shift+3", "", -1},
    {ActionId::ToggleContacts, QT_TRANSLATE_NOOP("Actions", "&Contacts"), "Ctrl+Shift+4", "", -1},
    {ActionId::ToggleVersions, QT_TRANSLATE_NOOP("Actions", "&Versions"), "Ctrl+Shift+5", "", -1},
    {ActionId::ToggleAccessibility, QT_TRANSLATE_NOOP("Actions", "Problems of &accessibility"),
     "Ctrl+Shift+6", "", -1},
    {ActionId::ToggleMemory, QT_TRANSLATE_NOOP("Actions", "Translation &memory"), "Ctrl+Shift+7", "", -1},
    {ActionId::ToggleGlossary, QT_TRANSLATE_NOOP("Actions", "&Glossary"), "Ctrl+Shift+8", "", -1},
    {ActionId::AddTerm, QT_TRANSLATE_NOOP("Actions", "Add to the glossar&y…"), "Ctrl+Alt+G", "list-add"},
    {ActionId::InOtherLanguage, QT_TRANSLATE_NOOP("Actions", "Amount, date or name in the &other language…"),
     "Ctrl+Alt+C", ""},
    {ActionId::ImportMemory, QT_TRANSLATE_NOOP("Actions", "&Import translation memory (TMX)…"), "",
     "document-import"},
    {ActionId::ExportMemory, QT_TRANSLATE_NOOP("Actions", "&Export translation memory (TMX)…"), "",
     "document-export"},
    {ActionId::ImportGlossary, QT_TRANSLATE_NOOP("Actions", "Import g&lossary (CSV, TBX)…"), "",
     "document-import"},
    {ActionId::ExportGlossary, QT_TRANSLATE_NOOP("Actions", "Export gl&ossary (CSV, TBX)…"), "",
     "document-export"},
    {ActionId::ExportOwnTerms, QT_TRANSLATE_NOOP("Actions", "Export o&wn terms (CSV, TBX)…"), "", ""},
    {ActionId::ExportXliff21, QT_TRANSLATE_NOOP("Actions", "Export for translation (&XLIFF 2.1)…"), "",
     "document-send"},
    {ActionId::ExportXliff12,
     QT_TRANSLATE_NOOP("Actions", "Export for translation (XLIFF 1.&2: OmegaT and most others)…"), "", ""},
    {ActionId::MergeXliff, QT_TRANSLATE_NOOP("Actions", "Merge a translation that came &back (XLIFF)…"), "",
     "document-import"},
    {ActionId::ExportReview, QT_TRANSLATE_NOOP("Actions", "Bilingual re&view copy (web page)…"), "",
     "text-html"},
    {ActionId::ExportFacingPdf, QT_TRANSLATE_NOOP("Actions", "Bilingual review copy (&PDF)…"), "",
     "application-pdf"},
    {ActionId::FocusMode, QT_TRANSLATE_NOOP("Actions", "Write without &distraction"), "F11",
     "view-fullscreen", -1},
    {ActionId::LargerText, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl+=", "zoom-in"},
    {ActionId::SmallerText, QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+-", "zoom-out"},
    {ActionId::ActualSize, QT_TRANSLATE_NOOP("Actions", "A&ctual size"), "Ctrl+0", "zoom-original"},
    {ActionId::ThemeSystem, QT_TRANSLATE_NOOP("Actions", "As the &desktop"), "", "", 3},
    {ActionId::ThemeLight, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", 3},
    {ActionId::ThemeDark, QT_TRANSLATE_NOOP("Actions", "Da&rk"), "", "", 3},
    {ActionId::ThemeHighContrast, QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", "", 3},
    {ActionId::InterfaceKorean, "한국어(&K)", "", "", 4},
    {ActionId::InterfaceEnglish, "&English", "", "", 4},
    {ActionId::TurnIntoHeading, QT_TRANSLATE_NOOP("Actions", "&Heading"), "Ctrl+Alt+1", ""},
    {ActionId::TurnIntoParagraph, QT_TRANSLATE_NOOP("Actions", "&Numbered paragraph"), "Ctrl+Alt+2", ""},
    {ActionId::TurnIntoPlainParagraph, QT_TRANSLATE_NOOP("Actions", "Paragraph &without number"),
     "Ctrl+Alt+3", ""},
    {ActionId::TurnIntoPoint, QT_TRANSLATE_NOOP("Actions", "&Point"), "Ctrl+Alt+4", ""},
    {ActionId::TurnIntoNote, QT_TRANSLATE_NOOP("Actions", "N&ote"), "Ctrl+Alt+5", ""},
    {ActionId::TurnIntoQuote, QT_TRANSLATE_NOOP("Actions", "&Quote"), "Ctrl+Alt+6", ""},
    {ActionId::TurnIntoSignature, QT_TRANSLATE_NOOP("Actions", "&Signature"), "Ctrl+Alt+7", ""},
    {ActionId::Bold, QT_TRANSLATE_NOOP("Actions", "&Bold"), "Ctrl+B", "format-text-bold"},
    {ActionId::Italic, QT_TRANSLATE_NOOP("Actions", "&Italic"), "Ctrl+I", "format-text-italic"},
    {ActionId::Underline, QT_TRANSLATE_NOOP("Actions", "U&nderline"), "Ctrl+U", "format-text-underline"},
    {ActionId::Link, QT_TRANSLATE_NOOP("Actions", "Lin&k…"), "Ctrl+K", "insert-link"},
    {ActionId::InsertTable, QT_TRANSLATE_NOOP("Actions", "&Table"), "Ctrl+Alt+T", "table"},
    {ActionId::InsertFigure, QT_TRANSLATE_NOOP("Actions", "&Figure…"), "Ctrl+Alt+P", "insert-image"},
    {ActionId::Duplicate, QT_TRANSLATE_NOOP("Actions", "Dupl&icate"), "Ctrl+D", "edit-duplicate"},
    {ActionId::DeleteBlock, QT_TRANSLATE_NOOP("Actions", "Delete para&graph"), "Ctrl+Shift+K", "edit-delete"},
    {ActionId::Demote, QT_TRANSLATE_NOOP("Actions", "&Demote"), "", "format-indent-more"},
    {ActionId::Promote, QT_TRANSLATE_NOOP("Actions", "Pro&mote"), "", "format-indent-less"},
    {ActionId::MoveUp, QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", "go-up"},
    {ActionId::MoveDown, QT_TRANSLATE_NOOP("Actions", "Mo&ve down"), "Alt+Down", "go-down"},
    {ActionId::NotInThisLanguage, QT_TRANSLATE_NOOP("Actions", "Not in this &language"), "Ctrl+Alt+0", "",
     -1},
    {ActionId::ConfirmTranslated, QT_TRANSLATE_NOOP("Actions", "Confirm as &translated, go to the next"),
     "Ctrl+Return", "dialog-ok"},
    {ActionId::ConfirmReviewed, QT_TRANSLATE_NOOP("Actions", "Confirm as &reviewed, go to the next"),
     "Ctrl+Shift+Return", "dialog-ok-apply"},
    {ActionId::BackToDraft, QT_TRANSLATE_NOOP("Actions", "Back to &draft"), "", ""},
    {ActionId::NextToTranslate, QT_TRANSLATE_NOOP("Actions", "&Next that needs work"), "Ctrl+J", "go-next"},
    {ActionId::ReviewAll, QT_TRANSLATE_NOOP("Actions", "Mark &all translated as reviewed"), "", ""},
    {ActionId::StatusDraft, QT_TRANSLATE_NOOP("Actions", "&Draft"), "", "", 5},
    {ActionId::StatusInReview, QT_TRANSLATE_NOOP("Actions", "In &review"), "", "", 5},
    {ActionId::StatusPublished, QT_TRANSLATE_NOOP("Actions", "&Published"), "", "", 5},
    {ActionId::AppearsInBoth, QT_TRANSLATE_NOOP("Actions", "Appears in Korean &and English"), "", "", 8},
    {ActionId::AppearsInKorean, QT_TRANSLATE_NOOP("Actions", "Appears in &Korean only"), "", "", 8},
    {ActionId::AppearsInEnglish, QT_TRANSLATE_NOOP("Actions", "Appears in &English only"), "", "", 8},
    {ActionId::UnofficialTranslation, QT_TRANSLATE_NOOP("Actions", "English is an &unofficial translation"),
     "", "", -1},
    {ActionId::EditForm, QT_TRANSLATE_NOOP("Actions", "Edit &form…"), "", "document-edit"},
    {ActionId::FormsFolder, QT_TRANSLATE_NOOP("Actions", "&Open forms folder"), "", "folder-open"},
    {ActionId::DeleteRelease, QT_TRANSLATE_NOOP("Actions", "Move to &trash"), "", "edit-delete"},
    {ActionId::TakeFromTrash, QT_TRANSLATE_NOOP("Actions", "Take &back from the trash…"), "", ""},
    {ActionId::NextArea, QT_TRANSLATE_NOOP("Actions", "Next &area"), "F6", ""},
    {ActionId::CheckSpelling, QT_TRANSLATE_NOOP("Actions", "Check &spelling"), "F7", "tools-check-spelling",
     -1},
    {ActionId::Suggestions, QT_TRANSLATE_NOOP("Actions", "S&uggestions for the word"), "Ctrl+.", ""},
    {ActionId::EnglishEither, QT_TRANSLATE_NOOP("Actions", "American or British &English"), "", "", 6},
    {ActionId::EnglishAmerican, QT_TRANSLATE_NOOP("Actions", "&American English only"), "", "", 6},
    {ActionId::EnglishBritish, QT_TRANSLATE_NOOP("Actions", "&British English only"), "", "", 6},
    {ActionId::OfficeWords, QT_TRANSLATE_NOOP("Actions", "Word list of the &office…"), "", ""},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1", "input-keyboard"},
    {ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About Communiqué"), "", "help-about"},
};

} // namespace

QString Actions::plain(QString text)
{
    // Korean menus write their letter in brackets: "파일(&F)".
    static const QRegularExpression letter(u"\\(&.\\)"_s);
    return text.remove(letter).remove(u'&').remove(u'…');
}

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    QHash<int, QActionGroup*> groups;
    for (const Entry& entry : Entries) {
        auto* action = new QAction(this);
        if (*entry.shortcut)
            action->setShortcut(
                QKeySequence(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText));
        if (*entry.icon)
            action->setIcon(QIcon::fromTheme(QString::fromLatin1(entry.icon)));
        action->setCheckable(entry.group != 0);
        if (entry.group > 0) {
            QActionGroup*& group = groups[entry.group];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions.insert(entry.id, action);
    }
    m_actions[ActionId::Redo]->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_actions[ActionId::LargerText]->setShortcuts({QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl++"_s)});
    m_actions[ActionId::ConfirmTranslated]->setShortcuts(
        {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    m_actions[ActionId::ConfirmReviewed]->setShortcuts(
        {QKeySequence(u"Ctrl+Shift+Return"_s), QKeySequence(u"Ctrl+Shift+Enter"_s)});
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    retranslate();
}

QString Actions::nameIn(ActionId id, QLocale::Language language) const
{
    static const auto translators = [] {
        const auto load = [](const QString& code) {
            auto translator = std::make_unique<QTranslator>();
            (void)translator->load(u":/i18n/communique_%1.qm"_s.arg(code));
            return translator;
        };
        return std::pair(load(u"ko"_s), load(u"en"_s));
    }();
    const auto entry = std::find_if(std::begin(Entries), std::end(Entries),
                                    [&](const Entry& each) { return each.id == id; });
    const QTranslator& translator = language == QLocale::Korean ? *translators.first : *translators.second;
    const QString name = translator.translate("Actions", entry->text);
    return plain(name.isEmpty() ? QString::fromUtf8(entry->text) : name);
}

QList<ActionId> Actions::order()
{
    QList<ActionId> ids;
    for (const Entry& entry : Entries)
        ids.append(entry.id);
    return ids;
}

void Actions::retranslate()
{
    for (const Entry& entry : Entries) {
        QAction* action = m_actions.value(entry.id);
        action->setText(QCoreApplication::translate("Actions", entry.text));
        const QString name = plain(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    }
}

} // namespace communique::ui::shell
