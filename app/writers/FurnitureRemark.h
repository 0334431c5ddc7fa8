#pragma once

#include "document/Form.h"
#include "document/Release.h"

namespace communique::writers {

/// One of the three places of a form's page header or footer.
struct FurnitureSpot
{
    document::Furniture document::FormTexts::*line;
    QString document::Furniture::*place;
};

struct FurnitureRemark
{
    QString sentence;   ///< empty where all fits
    bool quiet = false; ///< only this release's title is shortened, as it is meant to be
};

/// What to tell whoever designs the form where pages have no room for all that is to stand there: what they
/// print instead. Measured in the form's fonts between its margins, with the facts of this release. Any
/// thread.
[[nodiscard]] FurnitureRemark furnitureRemark(const document::Form& form, document::Language language,
                                              const FurnitureSpot& spot, const document::Release& release);

} // namespace communique::writers
