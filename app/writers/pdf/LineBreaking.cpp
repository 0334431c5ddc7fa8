#include "writers/pdf/LineBreaking.h"

#include "writers/pdf/Hyphenation.h"

#include <QSet>

#include <cmath>
#include <limits>
#include <vector>

namespace communique::writers::pdf {

namespace {

constexpr double HyphenDemerits = 6'000;
constexpr double SecondHyphenDemerits = 30'000;
constexpr double PartedNameDemerits = 60'000;
constexpr double ShortLastLineDemerits = 40'000;
constexpr double ShortLastLine = 0.11; ///< of the measure
/// A space stretched by this share of its width is as ugly as a line may usually be.
constexpr double EasyStretch = 0.75;
constexpr double GreatestBadness = 10'000;

/// A place where a line may end.
struct Place
{
    qsizetype at = 0;     ///< UTF-16 offset of the next line's start
    double start = 0;     ///< x of the next line's first character
    double end = 0;       ///< x after the line's last visible character, its hyphen included
    int spaces = 0;       ///< stretchable spaces before the next line's first character
    int spacesInside = 0; ///< the same, without those at the end of the line
    bool hyphen = false;
    double demerits = 0;
};

/// The advance of every character of a layout on one line, in UTF-16 offsets. Empty for right-to-left text.
std::vector<double> positions(PangoLayout* layout, const QString& text)
{
    const char* utf8 = pango_layout_get_text(layout);
    std::vector<double> at(static_cast<std::size_t>(text.size()) + 1, 0);
    const PangoLayoutLine* line = pango_layout_get_line_readonly(layout, 0);
    double x = 0;
    std::size_t unit = 0;
    std::vector<int> widths;
    for (const GSList* each = line->runs; each; each = each->next) {
        auto* run = static_cast<PangoLayoutRun*>(each->data);
        if (run->item->analysis.level % 2 != 0)
            return {};
        widths.resize(static_cast<std::size_t>(run->item->num_chars));
        pango_glyph_item_get_logical_widths(run, utf8, widths.data());
        const char* character = utf8 + run->item->offset;
        for (const int width : widths) {
            const gunichar code = g_utf8_get_char(character);
            character = g_utf8_next_char(character);
            for (int units = code > 0xFFFF ? 2 : 1; units > 0 && unit < at.size(); --units)
                at[unit++] = x;
            x += width;
        }
    }
    for (; unit < at.size(); ++unit)
        at[unit] = x;
    return at;
}

/// "Mr. | Kim", "No. | 5": what precedes the place belongs to what follows.
bool partsName(const QString& text, qsizetype at)
{
    static const QSet<QString> Titles{QStringLiteral("Mr."), QStringLiteral("Mrs."),  QStringLiteral("Ms."),
                                      QStringLiteral("Dr."), QStringLiteral("Prof."), QStringLiteral("H.E."),
                                      QStringLiteral("No."), QStringLiteral("St.")};
    if (at < 3 || text[at - 1] != u' ')
        return false;
    const qsizetype word = text.lastIndexOf(u' ', at - 2) + 1;
    return Titles.contains(text.mid(word, at - 1 - word));
}

class Breaker
{
public:
    Breaker(PangoLayout* layout, const QString& text, const Measure& measure)
        : m_text(text)
        , m_measure(measure)
        , m_x(positions(layout, text))
    {
        if (m_x.empty() || m_x.back() <= measure.width)
            return;
        m_spaceWidth = spaceWidth();
        collect(layout);
    }

    [[nodiscard]] QList<LineBreak> choose()
    {
        const std::size_t count = m_places.size();
        if (count < 2)
            return {};
        std::vector<double> least(count, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> from(count, 0);
        least[0] = 0;
        for (std::size_t to = 1; to < count; ++to)
            for (std::size_t start = to; start-- > 0;) {
                if (m_places[to].end - m_places[start].start > m_measure.width)
                    break;
                const double sum = least[start] + demerits(m_places[start], m_places[to], to + 1 == count);
                if (sum < least[to]) {
                    least[to] = sum;
                    from[to] = start;
                }
            }
        if (!std::isfinite(least.back()))
            return {};
        QList<LineBreak> breaks;
        for (std::size_t to = from[count - 1]; to > 0; to = from[to])
            breaks.prepend({m_places[to].at, m_places[to].hyphen});
        return breaks;
    }

private:
    /// An ordinary space of this text, for lines to be compared with.
    [[nodiscard]] double spaceWidth() const
    {
        const qsizetype space = m_text.indexOf(u' ');
        const auto at = static_cast<std::size_t>(space);
        return space < 0 ? m_measure.width / 40.0 : std::max(1.0, m_x[at + 1] - m_x[at]);
    }

    void collect(PangoLayout* layout)
    {
        QList<qsizetype> points;
        if (m_measure.hyphenate)
            points = hyphenationPoints(m_text);
        int count = 0;
        const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
        m_places.push_back({});
        int spaces = 0;
        int character = 0;
        qsizetype point = 0;
        for (qsizetype at = 1; at < m_text.size(); ++at) {
            spaces += m_text[at - 1] == u' ' ? 1 : 0;
            if (m_text[at].isLowSurrogate())
                continue;
            if (++character >= count)
                break;
            if (attributes[character].is_line_break)
                addPlace(at, spaces, false);
            while (point < points.size() && points[point] < at)
                ++point;
            if (point < points.size() && points[point] == at)
                addPlace(at, spaces, true);
        }
        m_places.push_back({m_text.size(), m_x.back(), m_x.back(), spaces, spaces, false, 0});
    }

    void addPlace(qsizetype at, int spaces, bool hyphen)
    {
        qsizetype end = at;
        while (end > 0 && m_text[end - 1] == u' ')
            --end;
        Place place;
        place.at = at;
        place.start = m_x[static_cast<std::size_t>(at)];
        place.end = m_x[static_cast<std::size_t>(end)] + (hyphen ? m_spaceWidth * 1.5 : 0);
        place.spaces = spaces;
        place.spacesInside = spaces - static_cast<int>(at - end);
        place.hyphen = hyphen;
        place.demerits = (hyphen ? HyphenDemerits : 0) + (partsName(m_text, at) ? PartedNameDemerits : 0);
        m_places.push_back(place);
    }

    [[nodiscard]] double demerits(const Place& start, const Place& end, bool last) const
    {
        const double width = end.end - start.start;
        double sum = end.demerits + (start.hyphen && end.hyphen ? SecondHyphenDemerits : 0);
        if (last && m_measure.evenness == Evenness::Justified)
            return sum + (width < m_measure.width * ShortLastLine ? ShortLastLineDemerits : 0);
        const double slack = m_measure.width - width;
        double badness = 0;
        if (m_measure.evenness == Evenness::Ragged) {
            badness = 1'000 * (slack / m_measure.width) * (slack / m_measure.width);
        } else {
            const double easy =
                EasyStretch * m_spaceWidth * std::max(0.4, double(end.spacesInside - start.spaces));
            badness = std::min(GreatestBadness, 100 * std::pow(slack / easy, 3));
        }
        return sum + (10 + badness) * (10 + badness);
    }

    const QString& m_text;
    Measure m_measure;
    std::vector<double> m_x; ///< of every UTF-16 unit, and of the end
    double m_spaceWidth = 1;
    std::vector<Place> m_places;
};

} // namespace

QList<LineBreak> chooseBreaks(PangoLayout* layout, const QString& text, const Measure& measure)
{
    return Breaker(layout, text, measure).choose();
}

} // namespace communique::writers::pdf
