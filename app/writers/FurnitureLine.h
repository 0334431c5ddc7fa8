#pragma once

#include "document/Form.h"
#include "document/Release.h"

#include <functional>

namespace communique::writers {

/// What stands in the place of a header's or footer's placeholders.
struct FurnitureFacts
{
    QString page;
    QString pages;
    QString unofficialTranslation; ///< empty where the page does not say so
    QString organisation;
    QString title;
    QString date;
};

/// The facts that a page in one language prints; without its number, and how many there are.
[[nodiscard]] FurnitureFacts furnitureFacts(const document::Release& release, const document::Form& form,
                                            document::Language language);

enum class Cut : quint8 { Nothing, Title, Words };

/// What a page prints in one of the three places.
struct FurniturePlace
{
    QString text;
    Cut cut = Cut::Nothing; ///< what had to give way; the title does before anything else
};

struct FurnitureLine
{
    FurniturePlace start;
    FurniturePlace centre;
    FurniturePlace end;
};

/// A line filled in and cut to `width`, so that nothing is printed over its neighbour. `widthOf` measures in
/// the unit of `width`.
[[nodiscard]] FurnitureLine fittedLine(const document::Furniture& furniture, const FurnitureFacts& facts,
                                       double width, const std::function<double(const QString&)>& widthOf);

} // namespace communique::writers
