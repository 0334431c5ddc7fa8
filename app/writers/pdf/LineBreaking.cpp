#include "writers/pdf/LineBreaking.h"

#include "writers/pdf/Hyphenation.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
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
/// Where spaces would become wider than by this share of their width, words may be divided.
constexpr double GreatestStretch = 0.8;
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
        m_places = placesBetweenWords(layout);
    }

    /// Words are divided only where the spaces would be too wide otherwise.
    [[nodiscard]] QList<LineBreak> choose()
    {
        if (m_places.size() < 2)
            return {};
        Choice choice = best();
        if (m_measure.hyphenate && choice.loosest > GreatestStretch) {
            addHyphens();
            choice = best();
        }
        return choice.breaks;
    }

private:
    /// An ordinary space of this text, for lines to be compared with.
    [[nodiscard]] double spaceWidth() const
    {
        const qsizetype space = m_text.indexOf(u' ');
        const auto at = static_cast<std::size_t>(space);
        return space < 0 ? m_measure.width / 40.0 : std::max(1.0, m_x[at + 1] - m_x[at]);
    }

    struct Choice
    {
        QList<LineBreak> breaks;                                  ///< none where there is no way
        double loosest = std::numeric_limits<double>::infinity(); ///< stretch of a space in the loosest line
    };

    [[nodiscard]] Choice best() const
    {
        const std::size_t count = m_places.size();
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
        Choice choice;
        if (!std::isfinite(least.back()))
            return choice;
        choice.loosest = 0;
        for (std::size_t to = from[count - 1]; to > 0; to = from[to]) {
            choice.breaks.prepend({m_places[to].at, m_places[to].hyphen});
            choice.loosest = std::max(choice.loosest, stretchOf(m_places[from[to]], m_places[to]));
        }
        return choice;
    }

    /// How much wider the spaces of a line become, as a share of their width.
    [[nodiscard]] double stretchOf(const Place& start, const Place& end) const
    {
        const double slack = m_measure.width - (end.end - start.start);
        return slack / (m_spaceWidth * std::max(0.4, double(end.spacesInside - start.spaces)));
    }

    [[nodiscard]] std::vector<Place> placesBetweenWords(PangoLayout* layout) const
    {
        int count = 0;
        const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
        std::vector<Place> places(1);
        int character = 0;
        for (qsizetype at = 1; at < m_text.size(); ++at)
            if (!m_text[at].isLowSurrogate() && ++character < count && attributes[character].is_line_break)
                places.push_back(placeAt(at, false));
        places.push_back(placeAt(m_text.size(), false));
        return places;
    }

    void addHyphens()
    {
        std::vector<Place> hyphens;
        for (const qsizetype at : hyphenationPoints(m_text))
            hyphens.push_back(placeAt(at, true));
        std::vector<Place> all;
        std::merge(m_places.begin(), m_places.end(), hyphens.begin(), hyphens.end(), std::back_inserter(all),
                   [](const Place& a, const Place& b) { return a.at < b.at; });
        m_places = std::move(all);
    }

    [[nodiscard]] Place placeAt(qsizetype at, bool hyphen) const
    {
        qsizetype end = at;
        while (end > 0 && m_text[end - 1] == u' ')
            --end;
        Place place;
        place.at = at;
        place.start = m_x[static_cast<std::size_t>(at)];
        place.end = m_x[static_cast<std::size_t>(end)] + (hyphen ? m_spaceWidth * 1.5 : 0);
        place.spaces = static_cast<int>(QStringView(m_text).first(at).count(u' '));
        place.spacesInside = place.spaces - static_cast<int>(at - end);
        place.hyphen = hyphen;
        place.demerits = (hyphen ? HyphenDemerits : 0) + (partsName(m_text, at) ? PartedNameDemerits : 0);
        return place;
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
            badness = std::min(GreatestBadness, 100 * std::pow(stretchOf(start, end) / EasyStretch, 3));
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
