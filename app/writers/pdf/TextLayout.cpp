#include "writers/pdf/TextLayout.h"

#include "base/Text.h"
#include "writers/pdf/AttachedSigns.h"
#include "writers/pdf/FontCoverage.h"
#include "writers/pdf/Fonts.h"
#include "writers/pdf/Justification.h"
#include "writers/pdf/LineBreaking.h"
#include "writers/pdf/RunMeaning.h"

#include <QCache>

#include <hb.h>
#include <pango/pangofc-fontmap.h>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

/// Every face is loaded at this one size, in points, and scaled when it is drawn: matching and loading a face
/// takes fontconfig longer than laying out a page, and each size would be another face to it.
constexpr double LoadedSize = 10;

/// Of the size: what a letter of a loose line may be moved away from its neighbour.
constexpr double GreatestLetterSpacing = 0.035;

/// Font maps belong to one thread and keep the fonts that it has loaded.
PangoContext* threadContext()
{
    struct Fonts
    {
        std::unique_ptr<PangoFontMap, Unref> map{pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)};
        std::unique_ptr<PangoContext, Unref> context;
    };
    thread_local const Fonts fonts = [] {
        Fonts made;
        if (FcConfig* own = ownFonts())
            pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(made.map.get()), own);
        made.context.reset(pango_font_map_create_context(made.map.get()));
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(made.context.get(), options);
        pango_context_set_round_glyph_positions(made.context.get(), FALSE);
        pango_context_set_language(made.context.get(), pango_language_from_string("ko"));
        // Korean and English run from left to right, also where a line begins with words that do not.
        pango_context_set_base_dir(made.context.get(), PANGO_DIRECTION_LTR);
        cairo_font_options_destroy(options);
        return made;
    }();
    return fonts.context.get();
}

PangoFontDescription* describe(const document::TextStyle& style, const QStringList& families)
{
    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family(description, families.join(u',').toUtf8().constData());
    pango_font_description_set_absolute_size(description, LoadedSize * PANGO_SCALE);
    pango_font_description_set_weight(description, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return description;
}

/// Points on the page in the units of a layout.
int inLayout(double points, const Setting& setting)
{
    return static_cast<int>(points / scaleOf(setting.style) * PANGO_SCALE);
}

void insert(PangoAttrList* list, PangoAttribute* attribute, qsizetype from, qsizetype to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

/// Bytes of a stretch in the UTF-8 of the text around it: a mark that cuts a surrogate pair ends behind it.
qsizetype bytesOf(QStringView stretch)
{
    qsizetype bytes = 0;
    for (const QChar unit : stretch)
        bytes += unit.isHighSurrogate()   ? 4
                 : unit.isLowSurrogate()  ? 0
                 : unit.unicode() < 0x80  ? 1
                 : unit.unicode() < 0x800 ? 2
                                          : 3;
    return bytes;
}

void addFamilies(PangoAttrList* list, const QString& text, const QList<FamilyStretch>& stretches)
{
    qsizetype byte = 0;
    qsizetype at = 0;
    for (const FamilyStretch& stretch : stretches) {
        byte += bytesOf(QStringView(text).sliced(at, stretch.from - at));
        const qsizetype end =
            byte + bytesOf(QStringView(text).sliced(stretch.from, stretch.to - stretch.from));
        insert(list, pango_attr_family_new(stretch.family.toUtf8().constData()), byte, end);
        byte = end;
        at = stretch.to;
    }
}

void addMarks(PangoAttrList* list, const document::RichText& text)
{
    qsizetype byte = 0;
    for (const document::Run& run : document::runs(text)) {
        const qsizetype end = byte + bytesOf(run.text);
        if (run.bold)
            insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), byte, end);
        if (run.italic)
            insert(list, pango_attr_style_new(PANGO_STYLE_ITALIC), byte, end);
        if (run.underline)
            insert(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), byte, end);
        byte = end;
    }
}

/// A link over words that look different is one link. One over nothing that is seen is none.
void addLinks(PangoAttrList* list, const document::RichText& text)
{
    qsizetype from = 0;
    qsizetype byte = 0;
    QString open;
    QString words;
    const auto close = [&] {
        if (!open.isEmpty() && !base::collapsed(words).isEmpty()) {
            insert(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), from, byte);
            markLink(list, from, byte, open);
        }
    };
    for (const document::Run& run : document::runs(text)) {
        if (run.link != open) {
            close();
            open = run.link;
            from = byte;
            words.clear();
        }
        words += run.text;
        byte += bytesOf(run.text);
    }
    close();
}

LayoutPtr make(const document::RichText& text, const Setting& setting)
{
    const LayoutPtr layout(pango_layout_new(threadContext()), Unref());
    const FamilyChoice choice = familiesFor(text.plain(), setting.style.families);
    PangoFontDescription* description = describe(setting.style, choice.families);
    pango_layout_set_font_description(layout.get(), description);
    pango_font_description_free(description);
    const QByteArray utf8 = text.plain().toUtf8();
    pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_alignment(layout.get(), setting.alignment);

    PangoAttrList* attributes = pango_attr_list_new();
    const QByteArray language = base::code(setting.language).toLatin1();
    pango_attr_list_insert(attributes,
                           pango_attr_language_new(pango_language_from_string(language.constData())));
    if (setting.style.letterSpacing > 0)
        pango_attr_list_insert(attributes,
                               pango_attr_letter_spacing_new(inLayout(setting.style.letterSpacing, setting)));
    if (!choice.stretches.isEmpty())
        addFamilies(attributes, text.plain(), choice.stretches);
    if (!text.marks().isEmpty()) {
        addMarks(attributes, text);
        addLinks(attributes, text);
    }
    markLanguages(attributes, text.plain(), setting.language);
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    narrowAttachedSigns(layout.get());
    return layout;
}

bool hasBackwardRuns(PangoLayout* layout)
{
    for (const GSList* each = pango_layout_get_line_readonly(layout, 0)->runs; each; each = each->next)
        if (static_cast<const PangoLayoutRun*>(each->data)->item->analysis.level % 2 == 1)
            return true;
    return false;
}

/// The text with `separator` at every break, and a soft hyphen (U+00AD) before it where a word is divided.
document::RichText divided(const document::RichText& text, const QList<LineBreak>& breaks, QChar separator)
{
    document::RichText lines = text;
    for (auto each = breaks.rbegin(); each != breaks.rend(); ++each)
        lines = lines.replaced(each->at, 0, each->hyphen ? u"\u00AD"_s + separator : QString(separator));
    return lines;
}

/// What a soft hyphen at the end of a line looks like.
void showHyphen(const PangoLayoutRun& run, int glyph)
{
    hb_font_t* font = pango_font_get_hb_font(run.item->analysis.font);
    hb_codepoint_t hyphen = 0;
    if (!hb_font_get_nominal_glyph(font, HyphenSign, &hyphen) &&
        !hb_font_get_nominal_glyph(font, u'-', &hyphen))
        return;
    run.glyphs->glyphs[glyph].glyph = hyphen;
    run.glyphs->glyphs[glyph].geometry.width = hb_font_get_glyph_h_advance(font, hyphen);
}

/// The spaces at which a line was broken take no room, and its soft hyphen is seen.
void finishLine(PangoLayoutLine* line, const char* text)
{
    int end = line->start_index + line->length;
    if (QByteArrayView(text + line->start_index, line->length).endsWith("\u2028"))
        end -= 3;
    while (end > line->start_index && text[end - 1] == ' ')
        --end;
    const bool hyphen = end - line->start_index >= 2 && QByteArrayView(text + end - 2, 2) == "\u00AD";
    for (const GSList* each = line->runs; each; each = each->next) {
        const auto& run = *static_cast<const PangoLayoutRun*>(each->data);
        for (int g = 0; g < run.glyphs->num_glyphs; ++g) {
            const int at = run.item->offset + run.glyphs->log_clusters[g];
            if (at >= end)
                run.glyphs->glyphs[g].geometry.width = 0;
            else if (hyphen && at == end - 2)
                showHyphen(run, g);
        }
    }
}

Measure measureOf(const Setting& setting)
{
    Measure measure;
    measure.width = inLayout(setting.width, setting);
    measure.evenness = setting.justified ? Evenness::Justified : Evenness::Ragged;
    measure.hyphenate = setting.hyphenate;
    measure.keepWords = !setting.breakAtSyllables;
    measure.greatestLetterSpacing = inLayout(setting.style.size * GreatestLetterSpacing, setting);
    return measure;
}

LayoutPtr laidOutAnew(const document::RichText& text, const Setting& setting)
{
    const LayoutPtr whole = make(text, setting);
    if (setting.width < 0)
        return whole;
    const Measure measure = measureOf(setting);
    const QList<LineBreak> breaks = chooseBreaks(whole.get(), text.plain(), measure);
    if (breaks.isEmpty())
        return whole;
    // Line feeds make paragraphs, which Pango lays out faster; but then a comma at the end of a line would no
    // longer stand between two words of Arabic (Unicode Standard Annex 9, rule N1).
    const QChar separator = hasBackwardRuns(whole.get()) ? QChar::LineSeparator : QChar::LineFeed;
    const LayoutPtr layout = make(divided(text, breaks, separator), setting);
    const char* utf8 = pango_layout_get_text(layout.get());
    for (int i = 0; i + 1 < pango_layout_get_line_count(layout.get()); ++i)
        finishLine(pango_layout_get_line(layout.get(), i), utf8);
    if (setting.justified)
        justify(layout.get(), measure.width, measure.greatestLetterSpacing);
    return layout;
}

/// All that a layout depends on.
struct Wanted
{
    document::RichText text;
    Setting setting;

    bool operator==(const Wanted&) const = default;
};

std::size_t qHash(const Wanted& wanted, std::size_t seed)
{
    return qHashMulti(seed, wanted.text.plain(), wanted.setting.style.size, wanted.setting.width);
}

/// Layouts belong to the thread whose font map they were made with.
QCache<Wanted, LayoutPtr>& threadLayouts()
{
    thread_local QCache<Wanted, LayoutPtr> layouts(0);
    return layouts;
}

} // namespace

LayoutPtr layOut(const document::RichText& text, const Setting& setting)
{
    QCache<Wanted, LayoutPtr>& kept = threadLayouts();
    if (kept.maxCost() == 0)
        return laidOutAnew(text, setting);
    const Wanted wanted{text, setting};
    if (const LayoutPtr* known = kept.object(wanted))
        return *known;
    LayoutPtr layout = laidOutAnew(text, setting);
    kept.insert(wanted, new LayoutPtr(layout), 1 + text.size()); // NOLINT: the cache owns it
    return layout;
}

void keepLayouts(qsizetype units)
{
    threadLayouts().setMaxCost(units);
}

double longestWordOf(const document::RichText& text, const Setting& setting)
{
    Setting onOneLine = setting;
    onOneLine.width = -1;
    return longestWord(layOut(text, onOneLine).get(), text.plain(), !setting.breakAtSyllables) *
           scaleOf(setting.style) / PANGO_SCALE;
}

TextWidths widthsOf(const document::RichText& text, const Setting& setting)
{
    Setting onOneLine = setting;
    onOneLine.width = -1;
    const LayoutPtr layout = layOut(text, onOneLine);
    const auto longest = [&](Divided divided) {
        return longestWord(layout.get(), text.plain(), !setting.breakAtSyllables, divided) *
               scaleOf(setting.style) / PANGO_SCALE;
    };
    return {widthOf(layout.get(), setting.style), longest(Divided::Addresses), longest(Divided::Words)};
}

QString drawnFamily(const document::TextStyle& style, Language language)
{
    Setting setting;
    setting.style = style;
    setting.language = language;
    const LayoutPtr layout = make(QString(sampleLetter(language)), setting);
    const PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), 0);
    if (!line || !line->runs)
        return {};
    const auto& run = *static_cast<const PangoLayoutRun*>(line->runs->data);
    if (!run.item->analysis.font)
        return {}; // no font is installed
    PangoFontDescription* description = pango_font_describe(run.item->analysis.font);
    const QString family = QString::fromUtf8(pango_font_description_get_family(description));
    pango_font_description_free(description);
    return family;
}

double scaleOf(const document::TextStyle& style)
{
    return style.size / LoadedSize;
}

double baselineOffset(PangoLayout* layout, const document::TextStyle& style)
{
    // Not pango_context_get_metrics(): it would match every face once more to measure sample words.
    PangoFont* font =
        pango_context_load_font(pango_layout_get_context(layout), pango_layout_get_font_description(layout));
    hb_font_extents_t extents{};
    if (font)
        hb_font_get_h_extents(pango_font_get_hb_font(font), &extents);
    const double scale = scaleOf(style) / PANGO_SCALE;
    const double ascent = extents.ascender * scale;
    const double descent = -extents.descender * scale;
    g_clear_object(&font);
    return (style.leading * style.size - ascent - descent) / 2 + ascent;
}

double widthOf(PangoLayout* layout, const document::TextStyle& style)
{
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return double(logical.width) / PANGO_SCALE * scaleOf(style);
}

} // namespace communique::writers::pdf
