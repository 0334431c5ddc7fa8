#pragma once

#include "shell/Dialogs.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace communique::ui::widgets {
class SegmentedSwitch;
}

namespace communique::ui::shell {

/// Asks which languages to export, how, and to which file. The suggested name follows the choice of languages
/// until the person edits it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const document::Release& release, writers::Format format, const ExportHabits& habits,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

private:
    void addLanguages(QFormLayout& form);
    void addPdfOptions(QFormLayout& form);
    void addWebOptions(QFormLayout& form, const QString& address);
    void acceptIfSound();
    void showConsequences();
    void suggestName();
    void browse();
    [[nodiscard]] QList<base::Language> languages() const;

    document::Release m_release;
    writers::Format m_format;
    QString m_folder;
    QCheckBox* m_each; ///< web page only, as the next two
    QLineEdit* m_address;
    QLabel* m_addressHint;
    widgets::SegmentedSwitch* m_languages;
    QCheckBox* m_facing; ///< PDF only, as the next three
    QCheckBox* m_embedSource;
    QLineEdit* m_password;
    QLabel* m_archiveHint;
    QLineEdit* m_path;
    bool m_named = false;
};

} // namespace communique::ui::shell
