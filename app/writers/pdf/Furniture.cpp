#include "writers/pdf/Furniture.h"

#include "writers/FurnitureLine.h"
#include "writers/pdf/Picture.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

using document::FormTexts;
using document::LetterheadKind;
using document::TextStyle;

namespace {

constexpr double LineLetterheadHeight = 26;
constexpr double RuledLetterheadHeight = 40;
constexpr double FooterHeight = 22;
constexpr double PageHeaderHeight = 24;
constexpr double EmbargoLine = 13;
constexpr double AboveEmbargo = 10;
constexpr double BelowEmbargo = 6;
constexpr double AfterLogo = 8;
constexpr double WidestLogo = 0.3;    ///< of the letterhead
constexpr double WidestKind = 0.4;    ///< the same; a longer name of the kind is set smaller
constexpr double SmallestWords = 0.6; ///< of their size
constexpr double BetweenPlaces = 14;

TextStyle sized(TextStyle style, double size, double leading)
{
    style.size = size;
    style.leading = leading;
    style.letterSpacing = 0;
    return style;
}

LayoutPtr lineOf(const QString& text, const TextStyle& style, Language language)
{
    return layOut(text, {style, language, -1, false, false, false});
}

/// Words in one or more lines of their own style.
struct Words
{
    LayoutPtr layout;
    TextStyle style;

    [[nodiscard]] int lines() const { return pango_layout_get_line_count(layout.get()); }
    [[nodiscard]] double lineHeight() const { return style.size * style.leading; }
    [[nodiscard]] double height() const { return lines() * lineHeight(); }
    [[nodiscard]] double width() const { return widthOf(layout.get(), style); }
};

/// In as many lines as they need, smaller where a word alone would be wider; the lines of one layout are
/// aligned with each other.
Words wordsIn(const QString& text, TextStyle style, Language language, double width,
              PangoAlignment alignment = PANGO_ALIGN_LEFT)
{
    const double longest = longestWordOf(text, {style, language, -1, false, false, false}) + 1;
    style.size *= std::clamp(width / longest, SmallestWords, 1.0);
    return {layOut(text, {style, language, std::max(width, style.size), false, false, false, alignment}),
            style};
}

/// On one line, smaller where it would be wider than that.
Words wordsWithin(const QString& text, TextStyle style, Language language, double width)
{
    const double wanted = widthOf(lineOf(text, style, language).get(), style);
    if (wanted > width) {
        style.size *= width / wanted;
        style.letterSpacing *= width / wanted;
    }
    return {lineOf(text, style, language), style};
}

/// What stands in a letterhead, none over another.
struct Letterhead
{
    double logoWidth = 0;
    double logoHeight = 0;
    Words name;
    Words kind;
    QList<Words> facts;
    double height = 0;

    /// What the logo takes from the name.
    [[nodiscard]] double afterLogo() const { return logoWidth > 0 ? logoWidth + AfterLogo : 0; }
};

/// Organisation and kind on one line above a rule.
void fillLine(Letterhead& head, const FormTexts& texts, const QString& kind, Language language, double width)
{
    const TextStyle& style = texts.letterheadStyle;
    head.kind =
        wordsWithin(kind, sized(style, style.size * 0.78, style.leading), language, width * WidestKind);
    head.name = wordsIn(texts.organisation, style, language,
                        width - head.afterLogo() - head.kind.width() - BetweenPlaces);
    head.height = std::max({LineLetterheadHeight, head.logoHeight + 9, head.name.height() + 5});
}

/// Organisation, kind in the middle, and the page's fields between two rules.
void fillRuled(Letterhead& head, const Release& release, const Form& form, Language language, double width)
{
    const FormTexts& texts = form.texts[language];
    TextStyle name = sized(texts.letterheadStyle, 12.5, texts.letterheadStyle.leading);
    name.colour = form.colours.accent;
    const TextStyle fact = sized(texts.dateStyle, texts.dateStyle.size * 0.95, 1.5);
    head.kind = wordsWithin(form.kind(release.header().kind, language), texts.letterheadStyle, language,
                            width * WidestKind);
    const double side = (width - head.kind.width()) / 2 - BetweenPlaces;
    if (head.logoWidth > side / 2) {
        head.logoHeight *= side / 2 / head.logoWidth;
        head.logoWidth = side / 2;
    }
    head.name = wordsIn(texts.organisation, name, language, side - head.afterLogo());
    double facts = 0;
    for (const QString& field : texts.pageFields) {
        const QString text = document::fieldText(field, release.header(), form, language, true);
        if (text.isEmpty())
            continue;
        head.facts.append(
            wordsIn(form.label(field, language) + u"  "_s + text, fact, language, side, PANGO_ALIGN_RIGHT));
        facts += head.facts.last().height();
    }
    const double words = std::max({head.name.height(), head.kind.height(), facts});
    head.height = std::max({RuledLetterheadHeight, head.logoHeight + 14, words + 8});
}

Letterhead letterheadOf(const Release& release, const Form& form, Language language, double width)
{
    Letterhead head;
    const FormTexts& texts = form.texts[language];
    if (texts.letterhead == LetterheadKind::None)
        return head;
    if (const document::MediaPtr& logo = form.logo.media) {
        const double ratio = double(logo->width) / logo->height;
        head.logoWidth = std::min(form.logo.height * ratio, width * WidestLogo);
        head.logoHeight = head.logoWidth / ratio;
    }
    if (texts.letterhead == LetterheadKind::Ruled)
        fillRuled(head, release, form, language, width);
    else
        fillLine(head, texts, form.kind(release.header().kind, language), language, width);
    return head;
}

double textWidth(const Form& form)
{
    return form.pageWidth - form.marginStart - form.marginEnd;
}

/// The embargo in both languages: whoever gets a page must know. Those that say nothing are left out.
std::vector<std::pair<Language, Words>> embargoOf(const Release& release, const Form& form)
{
    std::vector<std::pair<Language, Words>> all;
    for (const Language language : base::Languages) {
        const QString text = form.embargoLine(release.header(), language);
        if (text.isEmpty())
            continue;
        TextStyle style = sized(form.texts[language].dateStyle, 9, EmbargoLine / 9);
        style.bold = true;
        style.colour = form.colours.embargo;
        all.emplace_back(language, wordsIn(text, style, language, textWidth(form), PANGO_ALIGN_CENTER));
    }
    return all;
}

double linesHeight(const std::vector<std::pair<Language, Words>>& all)
{
    double height = 0;
    for (const auto& [language, words] : all)
        height += words.height();
    return height;
}

/// What the embargo does not find above the top margin.
double embargoHeight(const Release& release, const Form& form)
{
    const double lines = linesHeight(embargoOf(release, form));
    return lines > 0 ? std::max(0.0, AboveEmbargo + lines + BelowEmbargo - form.marginTop) : 0;
}

/// The languages of which one is a translation come last.
Language translationOf(const Release& release, const QList<Language>& languages)
{
    for (const Language language : languages)
        if (release.header().unofficialTranslation[language])
            return language;
    return languages.first();
}

} // namespace

Room Furniture::room(const Release& release, const Form& form, const QList<Language>& languages, double width)
{
    double head = 0;
    double header = 0;
    for (const Language language : languages) {
        head = std::max(head, letterheadOf(release, form, language, width).height);
        header = form.texts[language].pageHeader.isEmpty() ? header : PageHeaderHeight;
    }
    const double top = form.marginTop + embargoHeight(release, form);
    return {top + head, top + header, form.pageHeight - form.marginBottom - FooterHeight};
}

Span Furniture::wholeWidth() const
{
    return {m_form.marginStart, textWidth(m_form)};
}

void Furniture::drawRule(Span span, double y, double thickness, const QString& colour)
{
    m_canvas.beginContent(Structure::LayoutArtifact);
    m_canvas.content().setColour(colour);
    m_canvas.content().fill({span.x, y, span.width, thickness});
    m_canvas.endContent();
}

void Furniture::drawWords(const LayoutPtr& words, const TextStyle& style, double x, double top, int node)
{
    m_canvas.content().setColour(style.colour);
    m_texts.draw(words.get(), 0, pango_layout_get_line_count(words.get()), {x, top}, style, node);
}

/// Draws the logo at `x`, its middle at `middle`.
void Furniture::drawLogo(double x, double middle, double width, double height, Language language, int node)
{
    if (width <= 0)
        return;
    const PictureFrame frame{x, middle - height / 2, width, height};
    const QString& alternative = m_form.logo.alternative[language];
    int figure = Structure::LayoutArtifact;
    if (!alternative.isEmpty()) {
        figure = m_canvas.structure().addNode(node, "Figure");
        m_canvas.structure().setAlternative(figure, alternative);
        m_canvas.structure().node(figure).box = {frame.x, frame.y, frame.width, frame.height};
    }
    m_canvas.beginContent(figure, frame.y);
    m_canvas.drawPicture(*m_form.logo.media, frame);
    m_canvas.endContent();
}

void Furniture::drawLetterhead(const Release& release, Language language, Span span, int node)
{
    const FormTexts& texts = m_form.texts[language];
    if (texts.letterhead == LetterheadKind::None)
        return;
    if (texts.letterhead == LetterheadKind::Ruled)
        return drawRuledLetterhead(release, language, span, node);
    const double top = m_form.marginTop + embargoHeight(release, m_form);
    const Letterhead head = letterheadOf(release, m_form, language, span.width);
    const double free = head.height - 5 - head.name.height();
    const double y = top + free - (head.logoWidth > 0 ? free / 2 : 0);
    drawLogo(span.x, top + (head.height - 5) / 2, head.logoWidth, head.logoHeight, language, node);
    drawWords(head.name.layout, head.name.style, span.x + head.afterLogo(), y,
              m_canvas.structure().addNode(node, "P"));
    const double baseline = baselineOffset(head.name.layout.get(), head.name.style) -
                            baselineOffset(head.kind.layout.get(), head.kind.style);
    drawWords(head.kind.layout, head.kind.style, span.x + span.width - head.kind.width(), y + baseline,
              m_canvas.structure().addNode(node, "P"));
    drawRule(span, top + head.height - 2, 1.5, m_form.colours.accent);
}

void Furniture::drawRuledLetterhead(const Release& release, Language language, Span span, int node)
{
    const double top = m_form.marginTop + embargoHeight(release, m_form);
    const Letterhead head = letterheadOf(release, m_form, language, span.width);
    const double middle = top + head.height / 2;
    const auto draw = [&](const Words& words, double x, double y) {
        if (*pango_layout_get_text(words.layout.get()))
            drawWords(words.layout, words.style, x, y, m_canvas.structure().addNode(node, "P"));
    };
    drawRule(span, top, 2.2, m_form.colours.accent);
    drawLogo(span.x, middle, head.logoWidth, head.logoHeight, language, node);
    draw(head.name, span.x + head.afterLogo(), middle - head.name.height() / 2);
    draw(head.kind, span.x + (span.width - head.kind.width() + head.kind.style.letterSpacing) / 2,
         middle - head.kind.height() / 2);
    double facts = 0;
    for (const Words& fact : head.facts)
        facts += fact.height();
    double y = middle - facts / 2;
    for (const Words& fact : head.facts) {
        draw(fact, span.x + span.width - fact.width(), y);
        y += fact.height();
    }
    drawRule(span, top + head.height - 1, 0.75, m_form.colours.accent);
}

void Furniture::drawEmbargo(const Release& release, Language first, int node)
{
    auto all = embargoOf(release, m_form);
    std::stable_partition(all.begin(), all.end(), [first](const auto& each) { return each.first == first; });
    double y = std::max(AboveEmbargo, m_form.marginTop - BelowEmbargo - linesHeight(all));
    const Span span = wholeWidth();
    for (const auto& [language, words] : all) {
        drawWords(words.layout, words.style, span.x + (span.width - words.width()) / 2, y,
                  node < 0 ? Structure::Artifact
                           : m_canvas.structure().addNode(node, "P", base::code(language).toLatin1()));
        y += words.height();
    }
}

void Furniture::drawThreePlaces(const Release& release, const document::Furniture& furniture,
                                const QList<Language>& languages, double y, int page, int pages)
{
    const Language language = languages.first();
    const TextStyle style =
        sized(m_form.texts[language].footerStyle, m_form.texts[language].footerStyle.size, 1.3);
    FurnitureFacts facts = furnitureFacts(release, m_form, language);
    facts.page = QString::number(page);
    facts.pages = QString::number(pages);
    facts.unofficialTranslation =
        furnitureFacts(release, m_form, translationOf(release, languages)).unofficialTranslation;
    const auto widthOfText = [&](const QString& text) {
        return text.isEmpty() ? 0 : widthOf(lineOf(text, style, language).get(), style);
    };
    const Span span = wholeWidth();
    const auto draw = [&](const QString& text, double share) {
        if (!text.isEmpty())
            drawWords(lineOf(text, style, language), style, span.x + (span.width - widthOfText(text)) * share,
                      y, Structure::Artifact);
    };
    const FurnitureLine line = fittedLine(furniture, facts, span.width, widthOfText);
    draw(line.start.text, 0);
    draw(line.centre.text, 0.5);
    draw(line.end.text, 1);
}

void Furniture::drawPageHeader(const Release& release, Language language, int page, int pages)
{
    const document::Furniture& header = m_form.texts[language].pageHeader;
    if (header.isEmpty() || page == 1)
        return;
    const double top = m_form.marginTop + embargoHeight(release, m_form);
    drawThreePlaces(release, header, {language}, top, page, pages);
    if (header.rule)
        drawRule(wholeWidth(), top + 14, 0.75, m_form.colours.rule);
}

void Furniture::drawFooter(const Release& release, const QList<Language>& languages, int page, int pages)
{
    document::Furniture footer = m_form.texts[languages.first()].footer;
    // In two columns the translation's note finds its place in the other language's footer.
    const QString mark = u"{unofficialTranslation}"_s;
    if (languages.size() > 1 && !(footer.start + footer.centre + footer.end).contains(mark))
        footer.start = footer.start.isEmpty() ? mark : footer.start + u' ' + mark;
    const double y = m_form.pageHeight - m_form.marginBottom - 12;
    if (footer.rule)
        drawRule(wholeWidth(), y, 0.75, m_form.colours.rule);
    drawThreePlaces(release, footer, languages, y + 6, page, pages);
}

} // namespace communique::writers::pdf
