#include "widgets/Colours.h"

using namespace Qt::StringLiterals;

namespace communique::ui::widgets {

Colours colours(bool dark)
{
    if (dark)
        return {u"#16181c"_s, u"#1d2025"_s, u"#30353d"_s, u"#e6e9ed"_s, u"#98a2ae"_s,
                u"#7aa7ff"_s, u"#10131a"_s, u"#1f2d4a"_s, u"#57c08a"_s, u"#17301f"_s,
                u"#e0a13c"_s, u"#362a14"_s, u"#ff7b72"_s, u"#3d1f1f"_s};
    return {u"#f5f6f8"_s, u"#ffffff"_s, u"#dfe3e8"_s, u"#1e2329"_s, u"#5f6873"_s, u"#1d56c9"_s, u"#ffffff"_s,
            u"#e9f0fd"_s, u"#1d7d4f"_s, u"#e5f5ec"_s, u"#8f5500"_s, u"#fff3df"_s, u"#c22f2f"_s, u"#fdeaea"_s};
}

Colours highContrastColours()
{
    return {u"#000000"_s, u"#000000"_s, u"#ffffff"_s, u"#ffffff"_s, u"#e6e6e6"_s, u"#ffe14d"_s, u"#000000"_s,
            u"#333300"_s, u"#6dff9c"_s, u"#003314"_s, u"#ffc04d"_s, u"#332200"_s, u"#ff9c94"_s, u"#330a08"_s};
}

Colours coloursOf(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const Colours strongest = highContrastColours();
    return ground == QColor(strongest.panel) ? strongest : colours(ground.lightness() < 128);
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const Colours colours = coloursOf(palette);
    switch (tone) {
    case Tone::Done:
        return QColor(colours.done);
    case Tone::Work:
        return QColor(colours.work);
    case Tone::Wrong:
        break;
    }
    return QColor(colours.wrong);
}

} // namespace communique::ui::widgets
