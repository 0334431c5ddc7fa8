#include "checks/Accessibility.h"

#include <cmath>

namespace communique::checks {

namespace {

using document::TextStyle;

constexpr double Enough = 4.5;
constexpr double EnoughForLarge = 3;
constexpr double LargePoints = 18;
constexpr double LargeBoldPoints = 14;

/// WCAG 2.2, definition of relative luminance.
double luminance(const QString& colour)
{
    const uint rgb = QStringView(colour).mid(1).toUInt(nullptr, 16);
    const auto linear = [](uint channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
}

double needed(const TextStyle& style)
{
    const bool large = style.size >= (style.bold ? LargeBoldPoints : LargePoints);
    return large ? EnoughForLarge : Enough;
}

struct Sort
{
    const char* name;
    TextStyle document::FormTexts::*style;
};

constexpr Sort Sorts[] = {
    {QT_TRANSLATE_NOOP("Checks", "The letterhead"), &document::FormTexts::letterheadStyle},
    {QT_TRANSLATE_NOOP("Checks", "The title"), &document::FormTexts::titleStyle},
    {QT_TRANSLATE_NOOP("Checks", "The subtitle"), &document::FormTexts::subtitleStyle},
    {QT_TRANSLATE_NOOP("Checks", "The date"), &document::FormTexts::dateStyle},
    {QT_TRANSLATE_NOOP("Checks", "A heading"), &document::FormTexts::headingStyle},
    {QT_TRANSLATE_NOOP("Checks", "The text"), &document::FormTexts::bodyStyle},
    {QT_TRANSLATE_NOOP("Checks", "A note"), &document::FormTexts::noteStyle},
    {QT_TRANSLATE_NOOP("Checks", "A table"), &document::FormTexts::tableStyle},
    {QT_TRANSLATE_NOOP("Checks", "The footer"), &document::FormTexts::footerStyle},
};

} // namespace

double contrast(const QString& one, const QString& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<Finding> faintText(const Subject& subject)
{
    QList<Finding> findings;
    const Form& form = subject.form();
    const auto hold = [&](Language language, const QString& what, const QString& colour, double needed) {
        const double reached = contrast(colour, QStringLiteral("#ffffff"));
        if (reached < needed)
            findings.append(
                {QStringLiteral("contrast"),
                 Severity::Error,
                 {Part::Form, {}, language},
                 colour,
                 Rules::tr("%1 reaches a contrast of %2 : 1 on paper; %3 : 1 is needed. Choose a darker "
                           "colour in the form.")
                     .arg(what)
                     .arg(reached, 0, 'f', 1)
                     .arg(needed)});
    };
    for (const Language language : subject.languages()) {
        const document::FormTexts& texts = form.texts[language];
        for (const Sort& sort : Sorts)
            hold(language, QCoreApplication::translate("Checks", sort.name), (texts.*sort.style).colour,
                 needed(texts.*sort.style));
        // Between rules the organisation is small, and in the accent's colour.
        if (texts.letterhead == document::LetterheadKind::Ruled && !texts.organisation.isEmpty())
            hold(language, Rules::tr("The organisation's name"), form.colours.accent, Enough);
    }
    if (subject.release().header().embargo && !subject.languages().isEmpty())
        hold(subject.languages().first(), Rules::tr("The embargo line"), form.colours.embargo, Enough);
    return findings;
}

} // namespace communique::checks
