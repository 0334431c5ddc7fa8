#include "writers/pdf/LineBreaking.h"

#include "base/Text.h"
#include "writers/pdf/Hyphenation.h"
#include "writers/pdf/Justification.h"

#include <QSet>

#include <hb.h>

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
constexpr double ShortLastLineDemerits = 250'000;
constexpr double PartDemerits = 400'000;
constexpr double DividedLongWordDemerits = 1'000;
constexpr double DividedNameDemerits = 300'000; ///< in an address, elsewhere than before its signs
constexpr double ShortLastLine = 0.11;          ///< of the measure
/// A space stretched by this share of its width is as ugly as a line may usually be.
constexpr double EasyStretch = 0.75;
/// Where spaces would become wider than by this share of their width, words may be divided.
constexpr double GreatestStretch = 0.8;
/// The same, where a part of a Korean word may end a line.
constexpr double GreatestStretchOfParts = 1.5;
constexpr double GreatestBadness = 10'000;

/// Longer runs without a space are no words (addresses, ruled lines): they may break anywhere.
constexpr qsizetype LongestUnbrokenWord = 24;

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

/// Where each UTF-16 unit of a text on one line begins when its characters are laid side by side as they are
/// read, and where the last one ends. A line is as wide as its characters whatever direction they run in.
std::vector<double> positions(PangoLayout* layout, const QString& text)
{
    const char* utf8 = pango_layout_get_text(layout);
    std::vector<PangoLayoutRun*> runs;
    for (const GSList* each = pango_layout_get_line_readonly(layout, 0)->runs; each; each = each->next)
        runs.push_back(static_cast<PangoLayoutRun*>(each->data));
    std::sort(runs.begin(), runs.end(), [](const PangoLayoutRun* a, const PangoLayoutRun* b) {
        return a->item->offset < b->item->offset;
    });
    std::vector<double> at;
    at.reserve(static_cast<std::size_t>(text.size()) + 1);
    double x = 0;
    std::vector<int> widths;
    for (PangoLayoutRun* run : runs) {
        widths.resize(static_cast<std::size_t>(run->item->num_chars));
        pango_glyph_item_get_logical_widths(run, utf8, widths.data());
        const char* character = utf8 + run->item->offset;
        for (const int width : widths) {
            at.insert(at.end(), g_utf8_get_char(character) > 0xFFFF ? 2 : 1, x);
            character = g_utf8_next_char(character);
            x += width;
        }
    }
    at.resize(static_cast<std::size_t>(text.size()) + 1, x);
    return at;
}

/// For each UTF-16 unit of a text whether it stands inside a Korean word, behind the word's first one.
/// (Pango's attribute for it makes every word an item of its own, and its time grow with the third power of
/// their number.)
std::vector<bool> insideWords(const QString& text)
{
    std::vector<bool> inside(static_cast<std::size_t>(text.size()), false);
    for (qsizetype from = 0, to = 0; from < text.size(); from = to + 1) {
        to = text.indexOf(u' ', from);
        to = to < 0 ? text.size() : to;
        if (to - from > 1 && to - from <= LongestUnbrokenWord &&
            base::containsHangul(text.mid(from, to - from)))
            std::fill(inside.begin() + from + 1, inside.begin() + to, true);
    }
    return inside;
}

/// Of the hyphen at the end of a divided word.
double hyphenWidth(PangoLayout* layout)
{
    PangoFont* font =
        pango_context_load_font(pango_layout_get_context(layout), pango_layout_get_font_description(layout));
    if (!font)
        return 0;
    hb_font_t* face = pango_font_get_hb_font(font);
    hb_codepoint_t glyph = 0;
    double width = 0;
    if (hb_font_get_nominal_glyph(face, HyphenSign, &glyph) || hb_font_get_nominal_glyph(face, u'-', &glyph))
        width = hb_font_get_glyph_h_advance(face, glyph);
    g_object_unref(font);
    return width;
}

/// "02-2100-0000 | · press@mofa.go.kr": what separates ends a line, it does not begin one.
bool beginsWithSeparator(const QString& text, qsizetype at)
{
    return text[at] == u'·' && at + 1 < text.size() && text[at + 1] == u' ';
}

/// "press | @mofa | .go | .kr", "https:// | www | .mofa | .go | .kr/ | eng": where an address is divided.
bool dividesAddress(const QString& text, qsizetype at)
{
    static const QString Before = QStringLiteral("@.?&#%=_-~");
    static const QString After = QStringLiteral("/:");
    return (Before.contains(text[at]) && text[at - 1].isLetterOrNumber()) ||
           (After.contains(text[at - 1]) && !After.contains(text[at]));
}

bool isSyllable(QChar c)
{
    return c >= QChar(0xAC00) && c <= QChar(0xD7A3);
}

/// "정상회의 | (ASEAN-ROK", "2026.10.8. | (목)~ | 9.(금)", "1,234억 | 5,678만": inside a Korean word, where
/// it has parts.
bool endsPart(const QString& text, qsizetype at)
{
    static const QString Units = QStringLiteral("조억만");
    const QChar before = text[at - 1];
    if (text[at].category() == QChar::Punctuation_Open)
        return isSyllable(before) || before.isDigit() || before == u'.';
    if (before == u'-')
        return text[at].script() == QChar::Script_Latin;
    return (before == u'~' && text[at].isLetterOrNumber()) || (Units.contains(before) && text[at].isDigit());
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
        if (m_x.back() <= measure.width)
            return;
        m_spaceWidth = spaceWidth();
        m_hyphenWidth = hyphenWidth(layout);
        const std::vector<bool> inside = measure.keepWords ? insideWords(text) : std::vector<bool>();
        m_places = places(layout, [&](const PangoLogAttr& attribute, qsizetype at) {
            return attribute.is_line_break && (inside.empty() || !inside[static_cast<std::size_t>(at)]);
        });
        if (measure.width > 0 && longest() > measure.width)
            divideLongWords(layout);
    }

    /// Of the stretches between two places.
    [[nodiscard]] double longest() const
    {
        double longest = 0;
        for (std::size_t i = 1; i < m_places.size(); ++i)
            longest = std::max(longest, m_places[i].end - m_places[i - 1].start);
        return longest;
    }

    /// Words are divided only where the spaces would be too wide otherwise.
    [[nodiscard]] QList<LineBreak> choose()
    {
        if (m_places.size() < 2)
            return {};
        Choice choice = best();
        if (m_measure.hyphenate && choice.loosest > GreatestStretch) {
            add(hyphens(Capitals::StayWhole));
            choice = best();
        }
        // Better a word in two lines than a hole, or a line that ends in the middle of the page.
        if (m_measure.evenness == Evenness::Justified && choice.loosest > GreatestStretchOfParts) {
            addPlaces(endsPart, PartDemerits);
            choice = best();
        }
        return choice.breaks;
    }

    /// Also what would fit on a line.
    void divide(Divided divided)
    {
        if (divided == Divided::Words)
            add(hyphens(Capitals::AreDivided));
        if (divided == Divided::Nothing)
            return;
        addPlaces(
            [](const QString& text, qsizetype at) {
                const qsizetype end = text.indexOf(u' ', at);
                const qsizetype word = (end < 0 ? text.size() : end) - text.lastIndexOf(u' ', at) - 1;
                return word > LongestUnbrokenWord && dividesAddress(text, at);
            },
            DividedLongWordDemerits);
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
                // A single grapheme may be wider than the line: then it has a line of its own.
                if (m_places[to].end - m_places[start].start > m_measure.width && start + 1 < to)
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
        const double spaces = m_spaceWidth * std::max(0.4, double(end.spacesInside - start.spaces));
        const double slack = m_measure.width - (end.end - start.start);
        const double lettersTake =
            std::clamp(slack - StretchOfSpacesAlone * spaces, 0.0,
                       double(m_measure.greatestLetterSpacing) * double(end.at - start.at));
        return (slack - lettersTake) / spaces;
    }

    template <typename Condition>
    [[nodiscard]] std::vector<Place> places(PangoLayout* layout, Condition&& condition) const
    {
        int count = 0;
        const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
        std::vector<Place> places(1);
        int character = 0;
        int spaces = 0;
        for (qsizetype at = 1; at < m_text.size(); ++at) {
            spaces += m_text[at - 1] == u' ' ? 1 : 0;
            if (!m_text[at].isLowSurrogate() && ++character < count && condition(attributes[character], at) &&
                !beginsWithSeparator(m_text, at))
                places.push_back(placeAt(at, spaces, false));
        }
        spaces += m_text.endsWith(u' ') ? 1 : 0;
        places.push_back(placeAt(m_text.size(), spaces, false));
        return places;
    }

    /// Words that fit on no line, by hyphens first. What does not fit then, addresses and ruled lines for the
    /// most part, may end a line with any grapheme.
    void divideLongWords(PangoLayout* layout)
    {
        std::vector<Place> dividing = hyphens(Capitals::AreDivided);
        dividing.erase(std::remove_if(dividing.begin(), dividing.end(),
                                      [this](const Place& place) { return fitsOnALine(place); }),
                       dividing.end());
        add(dividing);
        const std::vector<Place> graphemes = places(
            layout, [](const PangoLogAttr& attribute, qsizetype) { return attribute.is_cursor_position; });
        std::vector<Place> all(1);
        auto grapheme = graphemes.begin();
        for (std::size_t i = 1; i < m_places.size(); ++i) {
            while (grapheme != graphemes.end() && grapheme->at <= m_places[i - 1].at)
                ++grapheme;
            if (m_places[i].end - m_places[i - 1].start > m_measure.width)
                for (; grapheme != graphemes.end() && grapheme->at < m_places[i].at; ++grapheme) {
                    all.push_back(*grapheme);
                    all.back().demerits +=
                        dividesAddress(m_text, grapheme->at) ? DividedLongWordDemerits : DividedNameDemerits;
                }
            all.push_back(m_places[i]);
        }
        m_places = std::move(all);
    }

    [[nodiscard]] std::vector<Place> hyphens(Capitals capitals) const
    {
        std::vector<Place> hyphens;
        for (const qsizetype at : hyphenationPoints(m_text, capitals))
            hyphens.push_back(placeAt(at, spacesBefore(at), true));
        return hyphens;
    }

    /// Of the stretch between two places that the one given divides.
    [[nodiscard]] bool fitsOnALine(const Place& inside) const
    {
        const auto next = std::upper_bound(m_places.begin(), m_places.end(), inside.at,
                                           [](qsizetype at, const Place& place) { return at < place.at; });
        return next == m_places.end() || next->end - std::prev(next)->start <= m_measure.width;
    }

    template <typename Condition>
    void addPlaces(Condition&& condition, double demerits)
    {
        std::vector<Place> places;
        for (qsizetype at = 1; at < m_text.size(); ++at)
            if (condition(m_text, at)) {
                places.push_back(placeAt(at, spacesBefore(at), false));
                places.back().demerits += demerits;
            }
        add(places);
    }

    void add(const std::vector<Place>& places)
    {
        std::vector<Place> all;
        const auto isBefore = [](const Place& a, const Place& b) { return a.at < b.at; };
        std::merge(m_places.begin(), m_places.end(), places.begin(), places.end(), std::back_inserter(all),
                   isBefore);
        // Of two at one place, the first is the one that was there.
        const auto same = [](const Place& a, const Place& b) { return a.at == b.at; };
        all.erase(std::unique(all.begin(), all.end(), same), all.end());
        m_places = std::move(all);
    }

    [[nodiscard]] int spacesBefore(qsizetype at) const
    {
        return static_cast<int>(QStringView(m_text).first(at).count(u' '));
    }

    [[nodiscard]] Place placeAt(qsizetype at, int spaces, bool hyphen) const
    {
        qsizetype end = at;
        while (end > 0 && m_text[end - 1] == u' ')
            --end;
        Place place;
        place.at = at;
        place.start = m_x[static_cast<std::size_t>(at)];
        place.end = m_x[static_cast<std::size_t>(end)] + (hyphen ? m_hyphenWidth : 0);
        place.spaces = spaces;
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
            const double stretch = stretchOf(start, end) / EasyStretch;
            badness = 100 * stretch * stretch * stretch;
            if (badness > GreatestBadness) // It will stay short: the emptier, the worse.
                badness = GreatestBadness * (1 + 4 * (slack / m_measure.width) * (slack / m_measure.width));
        }
        return sum + (10 + badness) * (10 + badness);
    }

    const QString& m_text;
    Measure m_measure;
    std::vector<double> m_x; ///< of every UTF-16 unit, and of the end
    double m_spaceWidth = 1;
    double m_hyphenWidth = 0;
    std::vector<Place> m_places;
};

} // namespace

double longestWord(PangoLayout* layout, const QString& text, bool keepWords, Divided divided)
{
    Measure measure;
    measure.keepWords = keepWords && divided != Divided::Words;
    Breaker breaker(layout, text, measure);
    breaker.divide(divided);
    return breaker.longest();
}

QList<LineBreak> chooseBreaks(PangoLayout* layout, const QString& text, const Measure& measure)
{
    return Breaker(layout, text, measure).choose();
}

} // namespace communique::writers::pdf
