#include "base/Colour.h"

#include <algorithm>
#include <cmath>

namespace communique::base {

Rgb rgbOf(const QString& colour)
{
    bool isNumber = false;
    const uint value = colour.size() == 7 && colour.startsWith(u'#')
                           ? QStringView(colour).sliced(1).toUInt(&isNumber, 16)
                           : 0;
    if (!isNumber)
        return {};
    return {double(value >> 16 & 255) / 255, double(value >> 8 & 255) / 255, double(value & 255) / 255};
}

double luminance(const Rgb& rgb)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

double contrast(const Rgb& first, const Rgb& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrast(const QString& first, const QString& second)
{
    return contrast(rgbOf(first), rgbOf(second));
}

} // namespace communique::base
