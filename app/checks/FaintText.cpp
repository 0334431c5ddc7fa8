#include "checks/Accessibility.h"

#include "base/Colour.h"

namespace communique::checks {

namespace {

using document::TextStyle;

constexpr double LargePoints = 18;
constexpr double LargeBoldPoints = 14;

double needed(const TextStyle& style)
{
    const bool large = style.size >= (style.bold ? LargeBoldPoints : LargePoints);
    return large ? base::LargeTextContrast : base::TextContrast;
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

QList<Finding> faintText(const Subject& subject)
{
    QList<Finding> findings;
    const Form& form = subject.form();
    const auto hold = [&](Language language, const QString& what, const QString& colour, double needed) {
        const double reached = base::contrast(colour, QStringLiteral("#ffffff"));
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
            hold(language, Rules::tr("The organisation's name"), form.colours.accent, base::TextContrast);
    }
    if (subject.release().header().embargo && !subject.languages().isEmpty())
        hold(subject.languages().first(), Rules::tr("The embargo line"), form.colours.embargo,
             base::TextContrast);
    return findings;
}

} // namespace communique::checks
