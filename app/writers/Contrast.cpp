#include "writers/Contrast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace communique::writers {

using base::contrast;
using base::Rgb;
using base::rgbOf;

namespace {

const QString White = u"#ffffff"_s;
/// From a colour to white or black, on the search for one that can be read.
constexpr int Steps = 400;

QString nameOf(const Rgb& rgb)
{
    QString name = u"#"_s;
    for (const double part : rgb)
        name += QString::number(std::clamp(int(std::lround(part * 255)), 0, 255), 16).rightJustified(2, u'0');
    return name;
}

/// 0 for greys, 1 for the purest colours.
double chroma(const Rgb& rgb)
{
    const auto [low, high] = std::minmax_element(rgb.begin(), rgb.end());
    return *high - *low;
}

/// From the colour (0) to black (1): all parts shrink alike, so hue and strength stay.
Rgb darkened(const Rgb& rgb, double share)
{
    return {rgb[0] * (1 - share), rgb[1] * (1 - share), rgb[2] * (1 - share)};
}

/// From the colour (0) to white (1) with hue and saturation of HSL, where every part is the lightness plus a
/// fixed share of the chroma. Mixed with white, a navy would turn grey.
Rgb lightened(const Rgb& rgb, double share)
{
    const auto [low, high] = std::minmax_element(rgb.begin(), rgb.end());
    const double lightness = (*low + *high) / 2;
    const double chroma = *high - *low;
    const double lighter = lightness + (1 - lightness) * share;
    const double room = 1 - std::abs(2 * lightness - 1);
    const double newChroma = room > 0 ? chroma / room * (1 - std::abs(2 * lighter - 1)) : 0;
    Rgb tone{};
    for (std::size_t i = 0; i < tone.size(); ++i)
        tone[i] = lighter + (chroma > 0 ? (rgb[i] - lightness) / chroma * newChroma : 0);
    return tone;
}

} // namespace

QString readableOn(const QString& colour, const QString& ground, double ratio)
{
    const Rgb from = rgbOf(colour);
    const Rgb under = rgbOf(ground);
    if (contrast(from, under) >= ratio)
        return nameOf(from);
    // Whichever end is further away; one of them always reaches 4.58.
    const bool lighter = contrast(Rgb{1, 1, 1}, under) > contrast(Rgb{0, 0, 0}, under);
    // What counts is the colour as it is written, rounded.
    const auto toneAt = [&](int step) {
        const double share = double(step) / Steps;
        return nameOf(lighter ? lightened(from, share) : darkened(from, share));
    };
    // The further, the more contrast, once the ground's own luminance is passed.
    const auto steps = std::views::iota(1, Steps + 1);
    const auto nearest = std::ranges::partition_point(
        steps, [&](int step) { return contrast(rgbOf(toneAt(step)), under) < ratio; });
    if (nearest != steps.end())
        return toneAt(*nearest);
    return lighter ? White : u"#000000"_s;
}

QString darkTone(const QString& colour, const QString& ground)
{
    const Rgb rgb = rgbOf(colour);
    const bool isGrey = chroma(rgb) < 0.12;
    const double wanted = std::clamp(contrast(colour, White), base::TextContrast, isGrey ? 14.0 : 7.5);
    return readableOn(colour, ground, wanted);
}

QString toneForAnyGround(const QString& colour)
{
    // 4.5 on white leaves just over 4.5 on black: the band is narrow, and every hue has a tone in it.
    const QString black = u"#000000"_s;
    const QString onWhite = readableOn(colour, White, 4.52);
    return readableOn(onWhite, black, 4.52);
}

} // namespace communique::writers
