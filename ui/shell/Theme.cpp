#include "shell/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using widgets::Colours;

namespace {

/// The ground of a quiet chip: the colour of lines, unless that is as bright as the text.
QString chip(const Colours& c)
{
    return c.line == c.text ? u"#3a3a3a"_s : c.line;
}

QPalette paletteFrom(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::Base, QColor(c.panel));
    palette.setColor(QPalette::AlternateBase, QColor(c.window));
    palette.setColor(QPalette::Button, QColor(c.panel));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(c.text));
    palette.setColor(QPalette::ToolTipBase, QColor(c.panel));
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, QColor(c.accentText));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::Mid, QColor(chip(c)));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.muted));
    return palette;
}

/// The style sheet of the whole interface; @names stand for the colours.
constexpr auto Sheet = R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @soft; color: @accent; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 28px; border-radius: 4px; }
QMenu::item:selected { background: @soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
QLabel[muted="true"], QStatusBar QLabel { color: @muted; }
QLabel[done="true"] { color: @done; }
QLabel[wrong="true"] { color: @wrong; }
#releaseBar { background: @panel; border-bottom: 1px solid @line; }
#paneHeader { background: @panel; border-bottom: 1px solid @line; }
#headerEditor, #editorArea { background: @panel; }
#findBar { background: @window; border-bottom: 1px solid @line; }
#sourceChange { background: @window; border-top: 1px solid @line; }
#findBar QLineEdit { min-width: 160px; }
#findBar QComboBox { min-height: 28px; border: 1px solid @line; border-radius: 6px; padding: 0 8px; background: @panel; color: @text; }
#formEditor, #formPage { background: @panel; }
#formHead, #formNaming { background: @panel; border-bottom: 1px solid @line; }
#formNaming { background: @window; }
QLabel[section="true"] { font-weight: 600; color: @text; }
QLabel[warning="true"], QStatusBar QLabel[warning="true"] { color: @work; }
QLabel[paper="true"] { background: #ffffff; border: 1px solid @line; border-radius: 6px; }
QLabel[frame="true"] { border: 1px dashed @line; border-radius: 6px; }
QFrame[line="true"] { background: @line; border: none; }
#formEditor QComboBox, #formEditor QDoubleSpinBox { min-height: 28px; border: 1px solid @line; border-radius: 6px; padding: 0 8px;
  background: @panel; color: @text; }
#formEditor QComboBox:focus, #formEditor QDoubleSpinBox:focus { border-color: @accent; }
#formEditor QDoubleSpinBox { padding-right: 18px; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button, QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QDoubleSpinBox::up-button, QSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QDoubleSpinBox::down-button, QSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QDoubleSpinBox::up-arrow, QSpinBox::up-arrow { image: url(:/icons/up.svg); width: 8px; height: 8px; }
QDoubleSpinBox::down-arrow, QSpinBox::down-arrow { image: url(:/icons/down.svg); width: 8px; height: 8px; }
QToolButton[patch="true"] { min-height: 28px; min-width: 36px; border: 1px solid @line; border-radius: 6px; background: @panel; }
QToolButton[patch="true"]:hover, QToolButton[patch="true"]:focus { border-color: @accent; }
#bottomArea QComboBox { min-height: 24px; border: 1px solid @line; border-radius: 6px; padding: 0 8px; background: @panel; color: @text; }
#bottomArea QComboBox:focus { border-color: @accent; }
#bottomArea QSpinBox { min-height: 28px; border: 1px solid @line; border-radius: 6px; padding: 0 18px 0 8px; background: @panel; color: @text; }
#bottomArea QSpinBox:focus { border-color: @accent; }
QToolButton[filter="true"], #problemCount { border: 1px solid transparent; border-radius: 6px; padding: 2px 8px; color: @text; background: transparent; }
QToolButton[filter="true"]:disabled { color: @muted; }
QToolButton[filter="true"]:checked { background: @soft; }
QToolButton[filter="true"]:hover, QToolButton[filter="true"]:focus, #problemCount:hover, #problemCount:focus { border-color: @accent; }
#problemCount { color: @muted; }
#problemDetails, #problemDetails > QWidget > QWidget { background: @panel; }
#rules { background: @panel; color: @text; }
#rules::item { padding: 2px 8px; }
#outline { padding: 4px 8px; }
#quickList { background: @panel; border: 1px solid @line; }
#quickList QListWidget, #outline, QTextBrowser, QTableWidget, #bottomArea QListWidget, #findings { background: @panel; color: @text; }
#bottomArea, #bottomArea QStackedWidget, #bottomArea QStackedWidget > QWidget { background: @panel; }
#bottomArea { border-top: 1px solid @line; }
#bottomArea QTabBar::tab { padding: 6px 12px; border: none; color: @muted; background: transparent; }
#bottomArea QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
#bottomArea QTabBar::tab:focus { color: @accent; }
#bottomArea::pane { border: none; border-top: 1px solid @line; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QTableWidget { gridline-color: @line; }
QListWidget::item { padding: 3px 8px; background: transparent; }
QListWidget::item:selected { background: @soft; color: @text; }
#headerEditor { border-bottom: 1px solid @line; }
#newsroomPanel, #newsroomPanel QListView { background: @window; border: none; }
#newsroomEmpty { color: @muted; padding: 16px; }
QPushButton, QToolButton[bar="true"] { min-height: 30px; padding: 0 12px; border: 1px solid @line; border-radius: 6px;
  background: @panel; color: @text; }
QPushButton:hover, QToolButton[bar="true"]:hover { border-color: @accent; }
QPushButton:focus, QToolButton[bar="true"]:focus { border: 2px solid @accent; padding: 0 11px; min-height: 28px; }
QPushButton:pressed, QToolButton[bar="true"]:pressed { background: @soft; }
QPushButton:disabled, QToolButton[bar="true"]:disabled { color: @muted; }
QPushButton[primary="true"], QToolButton[primary="true"], QPushButton:default { background: @accent; border-color: @accent;
  color: @accentText; font-weight: 600; }
QPushButton[primary="true"]:pressed, QPushButton:default:pressed, QToolButton[primary="true"]:pressed,
QPushButton[primary="true"]:focus, QPushButton:default:focus, QToolButton[primary="true"]:focus {
  background: @accent; color: @accentText; border: 2px solid @text; padding: 0 11px; min-height: 28px; }
QToolButton[primary="true"]:disabled { background: @line; border-color: @line; color: @muted; }
QToolButton[bar="true"]::menu-indicator { subcontrol-position: right center; right: 4px; }
QToolButton[menued="true"] { padding-right: 20px; }
QToolButton[menued="true"]:pressed, QToolButton[menued="true"]:focus { padding-right: 19px; }
QToolButton[chip="true"], QLabel[chip="true"] { min-height: 20px; padding: 1px 9px; border: 1px solid transparent; border-radius: 11px; font-size: 12px; }
QToolButton[chip="true"]:hover, QToolButton[chip="true"]:focus { border-color: @accent; }
QToolButton[chip="true"]::menu-indicator { image: none; width: 0; }
*[tone="draft"] { background: @chip; color: @text; }
*[tone="work"] { background: @workSoft; color: @work; }
*[tone="done"] { background: @doneSoft; color: @done; }
*[tone="wrong"] { background: @wrongSoft; color: @wrong; }
QTreeWidget[rich="true"] { background: @panel; color: @text; show-decoration-selected: 1; outline: none; }
QTreeWidget[rich="true"]::item { border: none; border-bottom: 1px solid @line; }
QTreeWidget[rich="true"]::item:selected { background: @soft; color: @text; }
#termForm { background: @window; border: 1px solid @line; border-radius: 6px; }
#termForm QComboBox { min-height: 28px; border: 1px solid @line; border-radius: 6px; padding: 0 8px; background: @panel; color: @text; }
#jobBar { background: @soft; border: none; border-bottom: 1px solid @line; }
#jobBar QLabel { color: @text; background: transparent; }
#jobBar QProgressBar { border: none; border-radius: 2px; background: @line; }
#jobBar QProgressBar::chunk { border-radius: 2px; background: @accent; }
#messageBar { border: none; border-bottom: 1px solid @line; }
#messageBar QLabel { color: @text; background: transparent; }
QLineEdit, QDateEdit, QDateTimeEdit, QComboBox, QTextEdit[title="true"], FieldEdit { color: @text; background: @panel;
  selection-background-color: @accent; selection-color: @accentText; }
QLineEdit { min-height: 28px; border: 1px solid @line; border-radius: 6px; padding: 0 8px; }
QLineEdit:focus { border-color: @accent; }
#headerEditor QTextEdit { border: 1px solid @line; border-radius: 6px; background: @panel; }
#headerEditor QTextEdit:focus { border-color: @accent; }
#headerEditor QTextEdit[title="true"] { font-weight: 700; }
QFrame[field="true"] { border: 1px solid @line; border-radius: 6px; background: @panel; min-height: 30px; }
QFrame[field="true"] QLineEdit, QFrame[field="true"] QDateEdit, QFrame[field="true"] QDateTimeEdit, QFrame[field="true"] QComboBox {
  border: none; background: transparent; min-height: 28px; padding: 0 2px; }
QFrame[field="true"] *:focus { background: @soft; }
QDateEdit::drop-down, QDateTimeEdit::drop-down, QComboBox::drop-down { border: none; width: 16px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @panel; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/check-@check.svg); }
QCheckBox::indicator:focus { border: 2px solid @text; width: 12px; height: 12px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 10px; height: 10px; }
QToolButton[segment="true"] { min-height: 30px; padding: 0 14px; border: 1px solid @line; background: @panel; color: @text; }
QToolButton[segment="true"]:checked { background: @soft; color: @accent; font-weight: 600; }
QToolButton[segment="true"]:focus { border-color: @accent; }
QToolButton[segment="true"][place="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[segment="true"][place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[segment="true"][place="middle"], QToolButton[segment="true"][place="last"] { border-left: none; }
QToolButton[segment="true"][small="true"] { min-height: 24px; padding: 0 10px; }
#pageZoom { border: 1px solid transparent; border-radius: 6px; min-height: 24px; padding: 0 6px; color: @text; }
#pageZoom:hover { background: @soft; }
#pageZoom:focus { border-color: @accent; }
#pageZoom::menu-indicator { image: none; width: 0; }
QPushButton[link="true"] { border: 1px solid transparent; background: transparent; color: @accent; min-height: 22px; padding: 0 8px; text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @accent; padding: 0 8px; }
QPushButton[link="true"]:disabled { color: @muted; }
#findings { show-decoration-selected: 1; outline: none; }
#findings::item { padding: 2px 4px; border: none; }
#findings::item:selected { background: @soft; color: @text; }
#findings::item:focus { border: none; }
#thumbnails { background: @window; border: none; }
#thumbnails::item { padding: 0; }
#firstPageGauge QProgressBar { border: none; border-radius: 2px; background: @line; }
#firstPageGauge QProgressBar::chunk { border-radius: 2px; background: @accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
)";

} // namespace

bool isDark(ThemeChoice choice)
{
    if (choice == ThemeChoice::HighContrast)
        return true;
    if (choice != ThemeChoice::System)
        return choice == ThemeChoice::Dark;
    static const bool desktopIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return desktopIsDark;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const bool dark = isDark(choice);
    const Colours c =
        choice == ThemeChoice::HighContrast ? widgets::highContrastColours() : widgets::colours(dark);
    QString sheet = QString::fromLatin1(Sheet);
    const std::pair<QString, QString> names[] = {
        {u"@check"_s, QColor(c.accentText).lightness() > 127 ? u"white"_s : u"black"_s},
        {u"@chip"_s, chip(c)},
        {u"@window"_s, c.window},
        {u"@panel"_s, c.panel},
        {u"@line"_s, c.line},
        {u"@text"_s, c.text},
        {u"@muted"_s, c.muted},
        {u"@accentText"_s, c.accentText},
        {u"@accent"_s, c.accent},
        {u"@soft"_s, c.soft},
        {u"@doneSoft"_s, c.doneSoft},
        {u"@done"_s, c.done},
        {u"@workSoft"_s, c.workSoft},
        {u"@work"_s, c.work},
        {u"@wrongSoft"_s, c.wrongSoft},
        {u"@wrong"_s, c.wrong},
    };
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    QFont font = QApplication::font();
    font.setFamilies({font.family(), u"Noto Sans CJK KR"_s, u"NanumGothic"_s});
    QApplication::setFont(font);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteFrom(c));
    application.setStyleSheet(sheet);
    QIcon::setFallbackThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setThemeSearchPaths(
        QIcon::themeSearchPaths()); // icons that are there already look theirs up again
}

} // namespace communique::ui::shell
