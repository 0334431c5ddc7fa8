#pragma once

#include "shell/Dialogs.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace communique::ui::widgets {
class SegmentedSwitch;
}

namespace communique::ui::shell {

/// Asks which languages to export, how, and to which file. The suggested name follows the choice of languages
/// until the person edits it. Closes when the export is written; until then it says in place what stands in
/// the way, and everything stays as it was chosen.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const document::Release& release, writers::Format format, const ExportHabits& habits,
                 ExportAttempt attempt, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

private:
    void addLanguages(QFormLayout& form);
    void addPdfOptions(QFormLayout& form);
    void addWebOptions(QFormLayout& form, const QString& address);
    void addFile(QFormLayout& form);
    void exportIfSound();
    void tellWrong(QLabel* hint, QLineEdit* field, const QString& sentence);
    void tellRefusal(const base::Error& error);
    void showConsequences();
    void showPassword(bool shown);
    void showTarget();
    void suggestName();
    void browse();
    [[nodiscard]] QList<base::Language> languages() const;
    [[nodiscard]] bool eachLanguage() const;
    [[nodiscard]] QString path() const;

    document::Release m_release;
    writers::Format m_format;
    QString m_folder; ///< in which a bare name goes
    ExportAttempt m_attempt;
    // In the order of the dialog, which is that of the Tab key.
    widgets::SegmentedSwitch* m_languages;
    QCheckBox* m_each; ///< web page only, as the next two
    QLineEdit* m_address;
    QLabel* m_addressHint;
    QCheckBox* m_facing; ///< PDF only, as the next four
    QCheckBox* m_embedSource;
    QLineEdit* m_password;
    QToolButton* m_eye;
    QLabel* m_passwordHint;
    QLineEdit* m_path;
    QLabel* m_pathHint;
    bool m_named = false;
};

} // namespace communique::ui::shell
