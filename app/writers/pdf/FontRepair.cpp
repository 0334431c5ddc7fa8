#include "writers/pdf/FontRepair.h"

#include "writers/pdf/Objects.h"

namespace communique::writers::pdf {

namespace {

void repair(QPDFObjectHandle object)
{
    if (object.isStream()) {
        // 6.2.8: Cairo asks for smoothing, which the standard leaves to the reader.
        object.getDict().removeKey("/Interpolate");
        return;
    }
    // 6.2.11.3.2: Cairo numbers the glyphs as the characters, and leaves that unsaid.
    if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap"))
        object.replaceKey("/CIDToGIDMap", name("Identity"));
}

} // namespace

void repairFontsAndPictures(QPDF& pdf)
{
    for (auto& object : pdf.getAllObjects())
        if (object.isDictionary() || (object.isStream() && object.getDict().hasKey("/Interpolate")))
            repair(object);
}

} // namespace communique::writers::pdf
