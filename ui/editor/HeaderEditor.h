#pragma once

#include "editor/FieldEdit.h"
#include "editor/FindingSign.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace communique::ui::widgets {
class WrappingRow;
}

namespace communique::ui::editor {

/// The header fields of a release: title and subtitle per language, date, department, embargo and form.
class HeaderEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderEditor(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    /// The forms that can be chosen.
    void setForms(const document::FormCatalogue& forms);
    /// Where problems come from; those of texts are marked in them, those of facts beside them.
    void setChecking(const session::Checking* checking);
    void setLanguageShown(base::Language language, bool shown);
    void commitComposition();
    /// The text field that shows a place of the header, or nothing.
    [[nodiscard]] FieldEdit* fieldAt(const editing::TextPlace& place) const;
    [[nodiscard]] const QList<FieldEdit*>& fields() const { return m_fields; }
    void focusTitle(base::Language language);
    /// Date or embargo.
    void focusFact(editing::Field field);

Q_SIGNALS:
    /// The form itself is to be changed.
    void formEditWanted();
    /// What can be done about the problems beside a text or a fact is wanted.
    void findingMenuWanted(const communique::editing::TextPlace& place, const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;

private:
    FieldEdit* addField(editing::Field field, base::Language language, int row, int column);
    void fillFacts();
    QWidget* boxed(QLabel*& label, QWidget* editor);
    /// A sign for problems behind the label of a fact's box.
    void addSign(editing::Field field, QWidget* editor, QWidget* box);
    void retranslate();
    void showFacts();
    void showForms();
    void chooseForm(const QString& id);
    void pushDate();
    void pushDepartment();
    void pushEmbargo();
    void pushForm();
    void setField(editing::Field field, const editing::FieldValue& value);

    session::DocumentSession* m_session = nullptr;
    QList<FieldEdit*> m_fields;
    QList<FindingSign*> m_signs;
    QGridLayout* m_grid;
    widgets::WrappingRow* m_facts;
    QLabel* m_titleLabel;
    QLabel* m_subtitleLabel;
    QLabel* m_infoLabel;
    QLabel* m_dateLabel = nullptr;
    QLabel* m_departmentLabel = nullptr;
    QLabel* m_embargoLabel = nullptr;
    document::FormCatalogue m_forms;
    QLabel* m_formLabel = nullptr;
    QDateEdit* m_date;
    QLineEdit* m_department;
    QCheckBox* m_embargoed;
    QDateTimeEdit* m_embargo;
    QComboBox* m_form;
    QToolButton* m_editForm;
    bool m_updating = false;
};

} // namespace communique::ui::editor
