#pragma once

#include "document/Form.h"
#include "document/FormRules.h"
#include "forms/FormQuestions.h"
#include "forms/PresetField.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace communique::ui::forms {

class LogoField;

using base::Language;
using document::Form;

/// Reads and writes one value of a form, in a language where it has one for each.
template <typename T>
struct Value
{
    std::function<T(const Form&, Language)> get;
    std::function<void(Form&, Language, const T&)> set;
};

/// A value of the form's texts in one language.
template <typename T>
[[nodiscard]] Value<T> inTexts(T document::FormTexts::*member)
{
    return {
        [member](const Form& form, Language language) { return form.texts[language].*member; },
        [member](Form& form, Language language, const T& value) { form.texts[language].*member = value; }};
}

/// A number as it is shown, and how far it may go.
struct NumberRange
{
    double least;
    double most;
    int decimals;
    double step;
    QString unit;
};

/// The values of a form as rows: labels at the left, Korean and English beside it. Holds the form that it
/// shows; every edit changes that and is told at once.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(FormQuestions questions, QWidget* parent = nullptr);

    /// Leaves the field alone in which somebody is typing, where it says the same.
    void show(const Form& form);
    [[nodiscard]] const Form& form() const { return m_form; }
    [[nodiscard]] LogoField* logo() const { return m_logo; }

    // Rows, from above. `what` names the widgets (objectName: what, or what.ko and what.en) and the step of
    // the history.
    void section(const QString& title, bool languages);
    void texts(const QString& what, const QString& label, const Value<QString>& value,
               const QString& hint = {}, const TextRule& faultOf = document::faultOfText);
    void presets(const QString& what, const QString& label, const Value<QString>& value,
                 const base::PerLanguage<QList<Preset>>& usual, const TextRule& faultOf);
    void families(const QString& what, const QString& label, document::TextStyle document::FormTexts::*style);
    void numbers(const QString& what, const QString& label, const Value<double>& value,
                 const NumberRange& range);
    /// Only in the languages that are named.
    void flags(const QString& what, const QString& label, const Value<bool>& value,
               const QList<Language>& languages);
    void choices(const QString& what, const QString& label, const Value<int>& value,
                 const QStringList& names);
    /// One value for both languages, with a remark at the right that is made from the form.
    void colour(const QString& what, const QString& name, const Value<QString>& value, const QString& note,
                const std::function<QString(const Form&)>& warning = {});
    void number(const QString& what, const QString& label, const Value<double>& value,
                const NumberRange& range, const std::function<double(const Form&)>& most = {});
    void logoRow(const QString& label);
    void note(const QString& text);
    /// After the last row.
    void finish();

Q_SIGNALS:
    void edited(const communique::document::Form& form, const QString& what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* label(const QString& text);
    void place(QWidget* widget, const QString& what, Language language);
    QLabel* remark(const QString& what, Language language);
    void addFamilies(class QComboBox* box, Language language);
    void takePicture();
    template <typename T>
    void put(const Value<T>& value, Language language, const T& now, const QString& what);

    FormQuestions m_questions;
    Form m_form;
    QGridLayout* m_grid;
    QList<std::function<void()>> m_refills; ///< each shows one value of m_form
    LogoField* m_logo = nullptr;
    int m_row = 0;
    bool m_filling = false;
};

} // namespace communique::ui::forms
