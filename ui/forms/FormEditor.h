#pragma once

#include "forms/FormPage.h"
#include "session/FormDesk.h"

class QAction;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace communique::ui::widgets {
class ElidedLabel;
class SegmentedSwitch;
} // namespace communique::ui::widgets

namespace communique::ui::forms {

/// The form (서식) of the open release, where its text stands otherwise: what offices change of it, and what
/// can be done with it. Every edit goes to the desk at once; storing and what is said about it is the
/// window's.
class FormEditor : public QWidget
{
    Q_OBJECT

public:
    FormEditor(session::FormDesk& desk, FormQuestions questions, QWidget* parent = nullptr);

    /// Shows this form from now on, beside this release.
    void edit(const QString& id, const document::Release& release);
    [[nodiscard]] const QString& id() const { return m_id; }
    /// Nothing before the first edit().
    [[nodiscard]] FormPage* page() const { return m_page; }
    /// The page for the rules of the checks, beside that of the look: the window makes it, since it is the
    /// one that the problems have. It is told what to show by checksShown().
    void setChecksPage(QWidget* page);
    /// The form wants this rule so loud: "error", "warning", "hint" or "off"; empty for no wish.
    void setSeverity(const QString& rule, const QString& severity);
    /// Undo is for what was typed and not taken: where that has the keyboard, or there is nothing else.
    [[nodiscard]] bool canUndo() const;
    void undo();
    /// Asks for the names of a new form, in place.
    void askNames();
    void hideNames();
    void focusFirst();

Q_SIGNALS:
    void saveWanted(const QString& id);
    void newFormWanted(const QString& id, const communique::base::PerLanguage<QString>& names);
    void revertWanted(const QString& id);
    /// The person's own form, or their copy of a shipped one, is to go.
    void removalWanted(const QString& id);
    void folderWanted();
    /// A value of this language changed: that is where the change is seen.
    void languageEdited(communique::base::Language language);
    void closeWanted();
    /// There is something else to undo than before.
    void undoChanged();
    /// The page of the checks is seen, and this is the form that it is to show.
    void checksShown(const communique::document::Form& form);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeNames();
    void makePage();
    void retranslate();
    void showState();
    void makeForm();
    void showPage(int page);
    void revert();
    void tellChecks();

    session::FormDesk& m_desk;
    FormQuestions m_questions;
    RefusedInput m_refused;
    document::Release m_release;
    QString m_id;
    widgets::ElidedLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_revert = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_folder = nullptr;
    QPushButton* m_saveAs = nullptr;
    QPushButton* m_save = nullptr;
    QToolButton* m_close = nullptr;
    QWidget* m_naming = nullptr; ///< the row that asks for the names of a new form
    QLabel* m_namingLabel = nullptr;
    base::PerLanguage<QLineEdit*> m_names;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
    widgets::SegmentedSwitch* m_switch; ///< look or checks
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    FormPage* m_page = nullptr;
};

} // namespace communique::ui::forms
