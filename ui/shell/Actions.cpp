#include "shell/Actions.h"

#include <QActionGroup>
#include <QIcon>

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
    {ActionId::Import, QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I", "document-import"},
    {ActionId::Save, QT_TRANSLATE_NOOP("Actions", "&Save to file"), "Ctrl+S", "document-save"},
    {ActionId::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save to another file…"), "Ctrl+Shift+S",
     "document-save-as"},
    {ActionId::ExportHtml, QT_TRANSLATE_NOOP("Actions", "Export &HTML…"), "Ctrl+Shift+H", "text-html"},
    {ActionId::ExportPdf, QT_TRANSLATE_NOOP("Actions", "Export &PDF…"), "Ctrl+E", "application-pdf"},
    {ActionId::ExportText, QT_TRANSLATE_NOOP("Actions", "Export &text…"), "Ctrl+Shift+E", "text-plain"},
    {ActionId::Print, QT_TRANSLATE_NOOP("Actions", "P&rint…"), "Ctrl+P", "document-print"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "application-exit"},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "edit-undo"},
    {ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "edit-redo"},
    {ActionId::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "edit-cut"},
    {ActionId::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "edit-copy"},
    {ActionId::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "edit-paste"},
    {ActionId::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "edit-select-all"},
    {ActionId::FindRelease, QT_TRANSLATE_NOOP("Actions", "&Find a release"), "Ctrl+Shift+F", "edit-find"},
    {ActionId::ViewKorean, QT_TRANSLATE_NOOP("Actions", "&Korean"), "Ctrl+1", "", 1},
    {ActionId::ViewBoth, QT_TRANSLATE_NOOP("Actions", "Korean and English &side by side"), "Ctrl+2", "", 1},
    {ActionId::ViewEnglish, QT_TRANSLATE_NOOP("Actions", "&English"), "Ctrl+3", "", 1},
    {ActionId::PreviewWeb, QT_TRANSLATE_NOOP("Actions", "Preview as &web page"), "Ctrl+4", "", 2},
    {ActionId::PreviewPage, QT_TRANSLATE_NOOP("Actions", "Preview as &printed page"), "Ctrl+5", "", 2},
    {ActionId::PreviewText, QT_TRANSLATE_NOOP("Actions", "Preview as plain &text"), "Ctrl+6", "", 2},
    {ActionId::ToggleNewsroom, QT_TRANSLATE_NOOP("Actions", "&Newsroom"), "F9", "", -1},
    {ActionId::TogglePreview, QT_TRANSLATE_NOOP("Actions", "&Preview"), "F10", "", -1},
    {ActionId::LargerText, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl+=", "zoom-in"},
    {ActionId::SmallerText, QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+-", "zoom-out"},
    {ActionId::ThemeSystem, QT_TRANSLATE_NOOP("Actions", "As the &desktop"), "", "", 3},
    {ActionId::ThemeLight, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", 3},
    {ActionId::ThemeDark, QT_TRANSLATE_NOOP("Actions", "Da&rk"), "", "", 3},
    {ActionId::InterfaceKorean, "한국어", "", "", 4},
    {ActionId::InterfaceEnglish, "English", "", "", 4},
    {ActionId::TurnIntoHeading, QT_TRANSLATE_NOOP("Actions", "&Heading"), "Ctrl+Alt+1", ""},
    {ActionId::TurnIntoParagraph, QT_TRANSLATE_NOOP("Actions", "&Numbered paragraph"), "Ctrl+Alt+2", ""},
    {ActionId::TurnIntoPlainParagraph, QT_TRANSLATE_NOOP("Actions", "Paragraph &without number"),
     "Ctrl+Alt+3", ""},
    {ActionId::TurnIntoPoint, QT_TRANSLATE_NOOP("Actions", "&Point"), "Ctrl+Alt+4", ""},
    {ActionId::TurnIntoNote, QT_TRANSLATE_NOOP("Actions", "N&ote"), "Ctrl+Alt+5", ""},
    {ActionId::TurnIntoQuote, QT_TRANSLATE_NOOP("Actions", "&Quote"), "Ctrl+Alt+6", ""},
    {ActionId::TurnIntoSignature, QT_TRANSLATE_NOOP("Actions", "&Signature"), "Ctrl+Alt+7", ""},
    {ActionId::Demote, QT_TRANSLATE_NOOP("Actions", "&Demote"), "", "format-indent-more"},
    {ActionId::Promote, QT_TRANSLATE_NOOP("Actions", "Pro&mote"), "", "format-indent-less"},
    {ActionId::MoveUp, QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", "go-up"},
    {ActionId::MoveDown, QT_TRANSLATE_NOOP("Actions", "Move do&wn"), "Alt+Down", "go-down"},
    {ActionId::NotInThisLanguage, QT_TRANSLATE_NOOP("Actions", "Not in this &language"), "Ctrl+Alt+0", "",
     -1},
    {ActionId::StatusDraft, QT_TRANSLATE_NOOP("Actions", "&Draft"), "", "", 5},
    {ActionId::StatusInReview, QT_TRANSLATE_NOOP("Actions", "In &review"), "", "", 5},
    {ActionId::StatusPublished, QT_TRANSLATE_NOOP("Actions", "&Published"), "", "", 5},
    {ActionId::UnofficialTranslation, QT_TRANSLATE_NOOP("Actions", "English is an &unofficial translation"),
     "", "", -1},
    {ActionId::DeleteRelease, QT_TRANSLATE_NOOP("Actions", "Move to &trash"), "", "edit-delete"},
    {ActionId::NextArea, QT_TRANSLATE_NOOP("Actions", "Next &area"), "F6", ""},
    {ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About Communiqué"), "", "help-about"},
};

} // namespace

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
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    retranslate();
}

void Actions::retranslate()
{
    for (const Entry& entry : Entries) {
        QAction* action = m_actions.value(entry.id);
        action->setText(QCoreApplication::translate("Actions", entry.text));
        const QString plain = action->text().remove(u'&').remove(u'…');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys));
    }
}

} // namespace communique::ui::shell
