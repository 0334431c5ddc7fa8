#include "writers/FontFamilies.h"

using namespace Qt::StringLiterals;

namespace communique::writers {

bool hasSerifs(const QString& family)
{
    for (const QString& mark : {u"Serif"_s, u"Myeongjo"_s, u"Myungjo"_s, u"Batang"_s, u"Times"_s,
                                u"Georgia"_s, u"명조"_s, u"바탕"_s})
        if (family.contains(mark, Qt::CaseInsensitive) && !family.contains(u"Sans"_s, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace communique::writers
