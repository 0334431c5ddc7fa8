#pragma once

#include "document/Form.h"
#include "document/FormRules.h"
#include "document/Release.h"
#include "forms/FormQuestions.h"
#include "forms/NumberBox.h"
#include "forms/PresetField.h"
#include "forms/RefusedInput.h"
#include "writers/FurnitureRemark.h"

#include <QScopedValueRollback>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace communique::ui::forms {

class FaultLine;
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

/// What there is to know about a text of the form, beside a release.
using TextRemarkRule =
    std::function<writers::FurnitureRemark(const Form&, Language, const document::Release&)>;
using LimitRule = std::function<Limits(const Form&)>;

/// The values of a form as rows: labels at the left, Korean and English beside it. Holds the form that it
/// shows; every edit changes that and is told at once. What a form cannot say stays in its field with the
/// reason below it, and goes no further.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    /// `refused` outlives the page.
    FormPage(FormQuestions questions, RefusedInput& refused, QWidget* parent = nullptr);

    /// Leaves the field alone in which somebody is typing, where it says the same.
    void show(const Form& form);
    /// The release beside the form, of which some remarks tell from the next show() on.
    void setRelease(const document::Release& release);
    [[nodiscard]] const Form& form() const { return m_form; }
    [[nodiscard]] LogoField* logo() const { return m_logo; }
    /// The fields whose text or number is not in the form.
    [[nodiscard]] QStringList refusedFields() const { return m_refused.fields(m_form.id); }
    /// The field that has the keyboard, where it is one of them; else empty.
    [[nodiscard]] QString refusedFieldInHand() const;
    /// The form's own value back in that field; in all of them.
    void putBack(const QString& what);
    void putBackAll();

    // Rows, from above. `what` names the widgets (objectName: what, or what.ko and what.en) and the step of
    // the history.
    void section(const QString& title, bool languages);
    void texts(const QString& what, const QString& label, const Value<QString>& value,
               const QString& hint = {}, const TextRule& faultOf = document::faultOfText,
               const TextRemarkRule& remarkOn = {});
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
                const NumberRange& range, const LimitRule& limitsOf = {});
    void logoRow(const QString& label);
    void note(const QString& text);
    /// After the last row.
    void finish();

Q_SIGNALS:
    void edited(const communique::document::Form& form, const QString& what);
    /// Other fields than before hold what the form cannot say.
    void refusalsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* label(const QString& text);
    /// What a field is called by whoever does not see the columns.
    [[nodiscard]] static QString fullName(const QString& label, Language language);
    void place(QWidget* widget, const QString& what, Language language);
    FaultLine* faultLine(const QString& what, Language language, QWidget* field, int columns = 1);
    void addNumber(const QString& what, const QString& name, const Value<double>& value, Language language,
                   const NumberRange& range, const LimitRule& limitsOf, int columns);
    void addFamilies(QComboBox* box, Language language);
    void takePicture();
    void refuse(const QString& what, const QString& typed, const QString& said);
    void accept(const QString& what);
    template <typename T>
    void put(const Value<T>& value, Language language, const T& now, const QString& what)
    {
        if (m_filling || value.get(m_form, language) == now)
            return;
        value.set(m_form, language, now);
        {
            const QScopedValueRollback putting(m_putting, true);
            Q_EMIT edited(m_form, what);
        }
        for (const auto& take : std::exchange(m_fitting, {}))
            take();
    }

    FormQuestions m_questions;
    RefusedInput& m_refused;
    Form m_form;
    document::Release m_release;
    QGridLayout* m_grid;
    QList<std::function<void()>> m_refills; ///< each shows one value of m_form
    LogoField* m_logo = nullptr;
    int m_row = 0;
    bool m_filling = false;
    bool m_putting = false;                 ///< a value that the person gave goes into the form
    QList<std::function<void()>> m_fitting; ///< each takes a number that fits now, after that value
};

} // namespace communique::ui::forms
