#include "writers/pdf/Furniture.h"

#include "base/Text.h"
#include "writers/pdf/Picture.h"

#include <cairo-pdf.h>

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

TextStyle sized(TextStyle style, double size, double leading)
{
    style.size = size;
    style.leading = leading;
    style.letterSpacing = 0;
    return style;
}

double letterheadHeight(const Form& form, Language language)
{
    const double logo = form.logo.media ? form.logo.height : 0;
    switch (form.texts[language].letterhead) {
    case LetterheadKind::Line:
        return std::max(LineLetterheadHeight, logo + 9);
    case LetterheadKind::Ruled:
        return std::max(RuledLetterheadHeight, logo + 14);
    case LetterheadKind::None:
        return 0;
    }
    Q_UNREACHABLE();
}

/// What an embargo line does not find above the top margin.
double embargoHeight(const Release& release, const Form& form, qsizetype languages)
{
    if (!release.header().embargo)
        return 0;
    const double wanted = AboveEmbargo + double(languages) * EmbargoLine + BelowEmbargo;
    return std::max(0.0, wanted - form.marginTop);
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

void setColour(cairo_t* cairo, const QString& colour)
{
    const uint rgb = QStringView(colour).sliced(1).toUInt(nullptr, 16);
    cairo_set_source_rgb(cairo, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0,
                         (rgb & 0xff) / 255.0);
}

Room Furniture::room(const Release& release, const Form& form, const QList<Language>& languages)
{
    double head = 0;
    double header = 0;
    for (const Language language : languages) {
        head = std::max(head, letterheadHeight(form, language));
        header = form.texts[language].pageHeader.isEmpty() ? header : PageHeaderHeight;
    }
    const double top = form.marginTop + embargoHeight(release, form, base::Languages.size());
    return {top + head, top + header, form.pageHeight - form.marginBottom - FooterHeight};
}

Span Furniture::wholeWidth() const
{
    return {m_form.marginStart, m_form.pageWidth - m_form.marginStart - m_form.marginEnd};
}

void Furniture::drawRule(Span span, double y, double thickness, const QString& colour)
{
    m_structure.addLeaf(Structure::LayoutArtifact);
    cairo_tag_begin(m_cairo, "NonStruct", nullptr);
    setColour(m_cairo, colour);
    cairo_rectangle(m_cairo, span.x, y, span.width, thickness);
    cairo_fill(m_cairo);
    cairo_tag_end(m_cairo, "NonStruct");
}

namespace {

LayoutPtr lineOf(const QString& text, const TextStyle& style, Language language)
{
    return layOut(text, {style, language, -1, false, false, false});
}

} // namespace

void Furniture::drawLine(const QString& text, const TextStyle& style, Language language, double x, double top,
                         int node)
{
    setColour(m_cairo, style.colour);
    const LayoutPtr layout = lineOf(text, style, language);
    m_texts.draw(layout.get(), 0, 1, {x, top}, style, node);
}

/// Draws the logo at the start of the span, its middle at `top + height / 2`; gives the room that it takes.
double Furniture::drawLogo(Span span, double top, double height, Language language, int node)
{
    if (!m_form.logo.media)
        return 0;
    const document::Media& media = *m_form.logo.media;
    const double width = m_form.logo.height * media.width / media.height;
    const PictureFrame frame{span.x, top + (height - m_form.logo.height) / 2, width, m_form.logo.height};
    const QString& alternative = m_form.logo.alternative[language];
    int figure = Structure::LayoutArtifact;
    if (!alternative.isEmpty()) {
        figure = m_structure.addNode(node, "Figure");
        m_structure.setAlternative(figure, alternative);
        m_structure.node(figure).box = {frame.x, frame.y, frame.width, frame.height};
    }
    const char* tag = alternative.isEmpty() ? "NonStruct" : "P";
    m_structure.addLeaf(figure, frame.y);
    cairo_tag_begin(m_cairo, tag, nullptr);
    drawPicture(m_cairo, media, frame);
    cairo_tag_end(m_cairo, tag);
    return width + AfterLogo;
}

void Furniture::drawLetterhead(const Release& release, Language language, Span span, int node)
{
    const FormTexts& texts = m_form.texts[language];
    if (texts.letterhead == LetterheadKind::None)
        return;
    if (texts.letterhead == LetterheadKind::Ruled)
        return drawRuledLetterhead(release, language, span, node);
    const double top = m_form.marginTop + embargoHeight(release, m_form, base::Languages.size());
    const double height = letterheadHeight(m_form, language);
    const TextStyle& name = texts.letterheadStyle;
    const TextStyle kindStyle = sized(name, name.size * 0.78, name.leading);
    const double line = name.size * name.leading;
    const double y = top + (height - 5 - line) - (m_form.logo.media ? (height - 5 - line) / 2 : 0);
    const double logo = drawLogo(span, top, height - 5, language, node);
    drawLine(texts.organisation, name, language, span.x + logo, y, m_structure.addNode(node, "P"));
    const QString kind = m_form.kind(release.header().kind, language);
    const LayoutPtr left = lineOf(texts.organisation, name, language);
    const LayoutPtr right = lineOf(kind, kindStyle, language);
    const double baseline = baselineOffset(left.get(), name) - baselineOffset(right.get(), kindStyle);
    drawLine(kind, kindStyle, language, span.x + span.width - widthOf(right.get(), kindStyle), y + baseline,
             m_structure.addNode(node, "P"));
    drawRule(span, top + height - 2, 1.5, m_form.colours.accent);
}

void Furniture::drawRuledLetterhead(const Release& release, Language language, Span span, int node)
{
    const FormTexts& texts = m_form.texts[language];
    const double top = m_form.marginTop + embargoHeight(release, m_form, base::Languages.size());
    const double height = letterheadHeight(m_form, language);
    const double middle = top + height / 2;
    const auto draw = [&](const QString& text, const TextStyle& style, double x, double centre) {
        if (!text.isEmpty())
            drawLine(text, style, language, x, centre - style.size * style.leading / 2,
                     m_structure.addNode(node, "P"));
    };
    drawRule(span, top, 2.2, m_form.colours.accent);
    TextStyle name = sized(texts.letterheadStyle, 12.5, texts.letterheadStyle.leading);
    name.colour = m_form.colours.accent;
    draw(texts.organisation, name, span.x + drawLogo(span, top, height, language, node), middle);

    const QString kind = m_form.kind(release.header().kind, language);
    const LayoutPtr kindLayout = lineOf(kind, texts.letterheadStyle, language);
    draw(kind, texts.letterheadStyle,
         span.x + (span.width - widthOf(kindLayout.get(), texts.letterheadStyle) +
                   texts.letterheadStyle.letterSpacing) /
                      2,
         middle);

    QStringList facts;
    for (const QString& field : texts.pageFields)
        if (const QString text = document::fieldText(field, release.header(), m_form, language, true);
            !text.isEmpty())
            facts.append(m_form.label(field, language) + u"  "_s + text);
    const TextStyle small = sized(texts.dateStyle, texts.dateStyle.size * 0.95, 1.5);
    const double line = small.size * small.leading;
    double y = middle - double(facts.size() - 1) * line / 2;
    for (const QString& fact : std::as_const(facts)) {
        draw(fact, small, span.x + span.width - widthOf(lineOf(fact, small, language).get(), small), y);
        y += line;
    }
    drawRule(span, top + height - 1, 0.75, m_form.colours.accent);
}

void Furniture::drawEmbargo(const Release& release, const QList<Language>& languages, int node)
{
    double y =
        std::max(AboveEmbargo, m_form.marginTop - BelowEmbargo - double(languages.size()) * EmbargoLine);
    for (const Language language : languages) {
        const QString text = m_form.embargoLine(release.header(), language);
        if (text.isEmpty())
            continue;
        TextStyle style = sized(m_form.texts[language].dateStyle, 9, EmbargoLine / 9);
        style.bold = true;
        style.colour = m_form.colours.embargo;
        const double width = widthOf(lineOf(text, style, language).get(), style);
        const Span span = wholeWidth();
        drawLine(text, style, language, span.x + (span.width - width) / 2, y,
                 node < 0 ? Structure::Artifact
                          : m_structure.addNode(node, "P", base::code(language).toLatin1()));
        y += EmbargoLine;
    }
}

void Furniture::drawThreePlaces(const Release& release, const document::Furniture& furniture,
                                const QList<Language>& languages, double y, int page, int pages)
{
    const Language language = languages.first();
    const Language translation = translationOf(release, languages);
    const bool unofficial = release.header().unofficialTranslation[translation] &&
                            m_form.texts[translation].unofficialPlace == document::NotePlace::Footer;
    const QString note = unofficial ? m_form.texts[translation].unofficialTranslation : QString();
    const auto draw = [&](QString pattern, double share) {
        const QString text =
            base::collapsed(pattern.replace(u"{page}"_s, QString::number(page))
                                .replace(u"{pages}"_s, QString::number(pages))
                                .replace(u"{unofficialTranslation}"_s, note)
                                .replace(u"{organisation}"_s, m_form.texts[language].organisation)
                                .replace(u"{title}"_s, document::titleOrOther(release, language))
                                .replace(u"{date}"_s, m_form.date(release.header().date, language)));
        if (text.isEmpty())
            return;
        const TextStyle style =
            sized(m_form.texts[language].footerStyle, m_form.texts[language].footerStyle.size, 1.3);
        const Span span = wholeWidth();
        QString fitting = text; // a long title is cut, never printed over its neighbour
        while (fitting.size() > 8 &&
               widthOf(lineOf(fitting, style, language).get(), style) > span.width * 0.6)
            fitting = base::elided(text, fitting.size() - 4);
        const double width = widthOf(lineOf(fitting, style, language).get(), style);
        drawLine(fitting, style, language, span.x + (span.width - width) * share, y, Structure::Artifact);
    };
    draw(furniture.start, 0);
    draw(furniture.centre, 0.5);
    draw(furniture.end, 1);
}

void Furniture::drawPageHeader(const Release& release, Language language, int page, int pages)
{
    const document::Furniture& header = m_form.texts[language].pageHeader;
    if (header.isEmpty() || page == 1)
        return;
    const double top = m_form.marginTop + embargoHeight(release, m_form, base::Languages.size());
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
