#include "forms/FaultLine.h"
#include "forms/FormPage.h"

#include <QGridLayout>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

/// The rows with numbers. One that does not fit stays where it was typed, with what does.
namespace communique::ui::forms {

namespace {

/// To the decimals that the field has, and none of them beyond a limit.
Limits rounded(Limits limits, int decimals)
{
    constexpr double Noise = 1e-6; // of converting units
    const double unit = std::pow(10.0, decimals);
    limits.least = std::ceil(limits.least * unit - Noise) / unit;
    limits.most = std::floor(limits.most * unit + Noise) / unit;
    return limits;
}

/// For RefusedInput.
QString written(double number)
{
    return QString::number(number, 'g', 12);
}

QString sentenceOf(const Limits& limits, const NumberRange& range, double said)
{
    const auto shown = [&](double number) {
        const double unit = std::pow(10.0, range.decimals);
        return QLocale().toString(std::round(number * unit) / unit, 'g', 6);
    };
    QStringList sentences{
        FormPage::tr("%1 to %2 can be set here.").arg(shown(limits.least), shown(limits.most) + range.unit)};
    if (!limits.reason.isEmpty())
        sentences.append(limits.reason);
    sentences.append(FormPage::tr("Pages keep %1.").arg(shown(said) + range.unit));
    return sentences.join(u' ');
}

} // namespace

void FormPage::addNumber(const QString& what, const QString& name, const Value<double>& value,
                         Language language, const NumberRange& range, const LimitRule& limitsOf, int columns)
{
    auto* box = new NumberBox(range, this);
    box->setObjectName(what);
    box->setAccessibleName(name);
    box->setFixedWidth(112);
    m_grid->addWidget(box, m_row, language == Language::Korean ? 1 : 2, Qt::AlignLeft | Qt::AlignTop);
    FaultLine* line = faultLine(what, language, box, columns);
    const auto limits = [=, this] {
        return rounded(limitsOf ? limitsOf(m_form) : Limits{range.least, range.most, {}}, range.decimals);
    };
    const auto tell = [=](const Limits& now, double said) {
        // A number that is too small may still grow.
        if (box->isTyping() && box->value() <= now.most)
            line->clear();
        else
            line->refuse(sentenceOf(now, range, said));
    };
    // What the form said when somebody began to type: on its way to a number that does not fit are others
    // that do.
    const auto before = std::make_shared<std::optional<double>>();
    const auto take = [=, this] {
        const double said = before->value_or(value.get(m_form, language));
        if (box->isTyping())
            *before = said;
        const Limits now = limits();
        if (box->value() >= now.least && box->value() <= now.most) {
            accept(what);
            line->clear();
            put(value, language, box->shows(said) ? said : box->value(), what);
            return;
        }
        refuse(what, written(box->value()), written(said));
        put(value, language, said, what);
        tell(now, said);
    };
    connect(box, &NumberBox::valueChanged, this, [=, this] {
        if (!m_filling)
            take();
    });
    connect(box, &NumberBox::editingFinished, this, [=, this] {
        before->reset();
        box->endTyping();
        if (refusedFields().contains(what))
            take();
    });
    m_refills.append([=, this] {
        const Limits now = limits();
        box->setLimits(now.least, now.most);
        const double said = value.get(m_form, language);
        const auto refused = m_refused.typed(m_form.id, what, written(said));
        const double shown = refused ? refused->toDouble() : said;
        if (!box->shows(shown))
            before->reset(); // undone, or another form
        box->showNumber(shown);
        if (!refused) {
            line->clear();
        } else if (box->value() < now.least || box->value() > now.most) {
            tell(now, said);
        } else {
            line->refuse(tr("This fits now; Enter takes it."));
            if (m_putting)
                m_fitting.append(take);
        }
    });
}

void FormPage::numbers(const QString& what, const QString& name, const Value<double>& value,
                       const NumberRange& range)
{
    label(name);
    for (const Language language : base::Languages)
        addNumber(what + u'.' + base::code(language), fullName(name, language), value, language, range, {},
                  1);
    m_row += 2;
}

void FormPage::number(const QString& what, const QString& name, const Value<double>& value,
                      const NumberRange& range, const LimitRule& limitsOf)
{
    label(name);
    addNumber(what, name, value, Language::Korean, range, limitsOf, 2);
    m_row += 2;
}

} // namespace communique::ui::forms
