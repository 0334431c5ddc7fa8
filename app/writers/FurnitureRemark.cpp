#include "writers/FurnitureRemark.h"

#include "writers/FurnitureLine.h"
#include "writers/pdf/TextLayout.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

struct Remark
{
    Q_DECLARE_TR_FUNCTIONS(FurnitureRemark)
};

const FurniturePlace& placeOf(const FurnitureLine& line, QString document::Furniture::*place)
{
    using document::Furniture;
    return place == &Furniture::start ? line.start : place == &Furniture::centre ? line.centre : line.end;
}

} // namespace

FurnitureRemark furnitureRemark(const document::Form& form, document::Language language,
                                const FurnitureSpot& spot, const document::Release& release)
{
    const document::FormTexts& texts = form.texts[language];
    const document::Furniture& furniture = texts.*spot.line;
    if ((furniture.*spot.place).isEmpty())
        return {};
    document::TextStyle style = texts.footerStyle;
    style.letterSpacing = 0; // as Furniture draws it
    const auto widthOf = [&](const QString& text) {
        return text.isEmpty()
                   ? 0
                   : pdf::widthOf(pdf::layOut(text, {.style = style, .language = language}).get(), style);
    };
    const auto fitted = [&](const FurnitureFacts& facts) {
        return placeOf(
            fittedLine(furniture, facts, form.pageWidth - form.marginStart - form.marginEnd, widthOf),
            spot.place);
    };
    FurnitureFacts facts = furnitureFacts(release, form, language);
    facts.page = facts.pages = u"10"_s; // as many as a release will have
    const FurniturePlace printed = fitted(facts);
    if (printed.cut == Cut::Words)
        return {Remark::tr("Too long for its place: pages print “%1”.").arg(printed.text)};
    if (texts.unofficialPlace == document::NotePlace::Footer && facts.unofficialTranslation.isEmpty()) {
        facts.unofficialTranslation = texts.unofficialTranslation;
        if (const FurniturePlace marked = fitted(facts); marked.cut == Cut::Words)
            return {Remark::tr("Too long for its place on unofficial translations: pages print “%1”.")
                        .arg(marked.text)};
    }
    if (printed.cut == Cut::Title)
        return {Remark::tr("This release's title is shortened here: pages print “%1”.").arg(printed.text),
                true};
    return {};
}

} // namespace communique::writers
