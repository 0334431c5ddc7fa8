#pragma once

#include "document/Form.h"

#include <pango/pangocairo.h>

#include <memory>

namespace communique::writers::pdf {

using base::Language;

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
using LayoutPtr = std::shared_ptr<PangoLayout>;

struct Setting
{
    document::TextStyle style;
    Language language = Language::Korean;
    double width = -1; ///< points; negative for one line without a limit
    bool justified = false;
    bool breakAtSyllables = false;
};

/// A paragraph laid out by Pango. One unit of Pango is 1/1024 point here.
[[nodiscard]] LayoutPtr layOut(const document::RichText& text, const Setting& setting);

/// Distance from a line's top to its baseline when the line is `style.leading * style.size` high.
[[nodiscard]] double baselineOffset(PangoLayout* layout, const document::TextStyle& style);

[[nodiscard]] double widthOf(PangoLayout* layout);

} // namespace communique::writers::pdf
