#include "writers/html/StyleSheet.h"

#include "writers/Contrast.h"
#include "writers/FontFamilies.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

using base::Language;
using document::Form;
using document::FormTexts;
using document::TextStyle;

namespace {

const QString Light = u"#ffffff"_s;
const QString Dark = u"#16181c"_s;
const QString DarkHead = u"#262a31"_s; ///< ground of a table's head

/// Text on a screen is read from further away than a page: 11 pt become 17 px.
constexpr double ScreenRem = 1.0625;
constexpr double PageSize = 11;
constexpr double SmallestRem = 0.8125;

QString number(double value)
{
    return QString::number(std::round(value * 1000) / 1000);
}

/// A name between quotes (CSS Syntax Level 3, 4.3.5); everything that is no letter, digit, space or hyphen is
/// dropped.
QString quotedFamily(const QString& family)
{
    QString name;
    for (const QChar c : family)
        if (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_')
            name += c;
    return u'"' + name + u'"';
}

/// "NanumMyeongjo" is "Nanum Myeongjo" elsewhere, "Noto Serif CJK KR" is "Noto Serif KR".
QString nameElsewhere(const QString& family)
{
    if (family.startsWith(u"Nanum") && family.size() > 5 && family[5].isUpper())
        return u"Nanum "_s + family.sliced(5);
    return family.contains(u" CJK ") ? QString(family).replace(u" CJK "_s, u" "_s) : QString();
}

QString colourRule(const QString& selector, const QString& colour)
{
    return selector + u"{color:"_s + colour + u"}\n"_s;
}

/// What one language's article looks like.
class ArticleRules
{
public:
    ArticleRules(const Form& form, Language language)
        : m_form(form)
        , m_texts(form.texts[language])
        , m_id(u'#' + base::code(language))
    {
    }

    [[nodiscard]] QString rules() const
    {
        const TextStyle& body = m_texts.bodyStyle;
        const double rem = std::clamp(ScreenRem * body.size / PageSize, 1.0, 1.5);
        QString css = m_id + u"{font:"_s + number(rem) + u"rem/"_s + number(body.leading) + u' ' +
                      fontStack(body.families) + u";color:"_s + readableOn(body.colour, Light) + u"}\n"_s;
        css += styled(u".letterhead"_s, m_texts.letterheadStyle) + styled(u"h1"_s, m_texts.titleStyle) +
               styled(u".subtitle"_s, m_texts.subtitleStyle) + styled(u".fields"_s, m_texts.dateStyle) +
               styled(u"h2"_s, m_texts.headingStyle) + styled(u".note"_s, m_texts.noteStyle) +
               styled(u"table"_s, m_texts.tableStyle) + styled(u"figcaption"_s, m_texts.tableStyle) +
               styled(u".contacts"_s, m_texts.tableStyle) + styled(u"footer"_s, m_texts.footerStyle);
        css += m_id + u" .embargo,"_s + m_id + u" .board{font-family:"_s +
               fontStack(m_texts.titleStyle.families) + u"}\n"_s;
        css += colourRule(m_id + u" th:not(.department)"_s,
                          readableOn(m_texts.tableStyle.colour, m_form.colours.tableHead, HeadContrast));
        return css + spacing() + habits() + logo();
    }

    [[nodiscard]] QString darkRules() const
    {
        const auto rule = [this](const QString& part, const TextStyle& style) {
            return colourRule(m_id + part, darkTone(style.colour, Dark));
        };
        return rule({}, m_texts.bodyStyle) + rule(u" .letterhead"_s, m_texts.letterheadStyle) +
               rule(u" h1"_s, m_texts.titleStyle) + rule(u" .subtitle"_s, m_texts.subtitleStyle) +
               rule(u" .fields"_s, m_texts.dateStyle) + rule(u" h2"_s, m_texts.headingStyle) +
               rule(u" .note"_s, m_texts.noteStyle) + rule(u" table"_s, m_texts.tableStyle) +
               rule(u" figcaption"_s, m_texts.tableStyle) + rule(u" .contacts"_s, m_texts.tableStyle) +
               rule(u" footer"_s, m_texts.footerStyle) +
               colourRule(m_id + u" th:not(.department)"_s,
                          readableOn(darkTone(m_texts.tableStyle.colour, Dark), DarkHead));
    }

    /// On paper the sizes are those of the form; everything else of the article is a multiple of this one.
    [[nodiscard]] QString paperRules() const
    {
        return m_id + u"{font-size:"_s + number(m_texts.bodyStyle.size) + u"pt}\n"_s;
    }

private:
    [[nodiscard]] double em(double points) const { return points / m_texts.bodyStyle.size; }

    [[nodiscard]] QString styled(const QString& part, const TextStyle& style) const
    {
        const double rem = std::clamp(ScreenRem * m_texts.bodyStyle.size / PageSize, 1.0, 1.5);
        const double size = std::max(em(style.size), SmallestRem / rem);
        QString css = m_id + u' ' + part + u"{font:"_s + (style.bold ? u"700 "_s : u"400 "_s) + number(size) +
                      u"em/"_s + number(std::max(style.leading, 1.2)) + u' ' + fontStack(style.families) +
                      u";color:"_s + readableOn(style.colour, Light);
        if (style.letterSpacing > 0 && style.size > 0)
            css += u";--spaced:"_s + number(style.letterSpacing / style.size) + u"em"_s;
        return css + u"}\n"_s;
    }

    [[nodiscard]] QString spacing() const
    {
        const document::Spacing& s = m_texts.spacing;
        return m_id + u"{--blocks:"_s + number(em(s.betweenBlocks)) + u"em;--points:"_s +
               number(em(s.betweenPoints)) + u"em;--indent:"_s + number(em(s.indent)) + u"em;--title:"_s +
               number(em(s.beforeTitle)) + u"em;--head:"_s + number(em(s.afterHead)) + u"em}\n"_s;
    }

    /// A web page is never justified: without good hyphenation it tears holes (WCAG 2.2, 1.4.8).
    [[nodiscard]] QString habits() const
    {
        QString css;
        if (m_texts.titleCentred)
            css += m_id + u" h1,"_s + m_id + u" .board,"_s + m_id + u" .subtitle{text-align:center}"_s +
                   m_id + u" .fields{justify-content:center}\n"_s;
        if (!m_texts.breakAtSyllables)
            css += m_id + u"{word-break:keep-all}\n"_s;
        if (m_texts.hyphenate)
            css += u"@media print,(max-width:30rem){"_s + m_id + u" .body{hyphens:auto}}\n"_s;
        return css;
    }

    [[nodiscard]] QString logo() const
    {
        return m_form.logo.media ? m_id + u" .logo{height:"_s + number(em(m_form.logo.height)) + u"rem}\n"_s
                                 : QString();
    }

    const Form& m_form;
    const FormTexts& m_texts;
    QString m_id;
};

QString paletteOn(const QString& ground, const document::FormColours& colours, bool dark)
{
    const auto tone = [&](const QString& colour) {
        return dark ? darkTone(colour, ground) : readableOn(colour, ground);
    };
    return u"--ground:"_s + ground + u";--accent:"_s + tone(colours.accent) + u";--embargo:"_s +
           tone(colours.embargo) + u";--rule:"_s + (dark ? u"#3a4048"_s : colours.rule) + u";--grid:"_s +
           (dark ? u"#59616c"_s : colours.grid) + u";--head-ground:"_s +
           (dark ? DarkHead : colours.tableHead);
}

QString points(double length)
{
    return number(length) + u"pt"_s;
}

QString sheetOfPaper(const Form& form)
{
    return u"@page{size:"_s + points(form.pageWidth) + u' ' + points(form.pageHeight) + u";margin:"_s +
           paperMargins(form) + u"}\n"_s;
}

/// No sheet cuts a picture in two: each fits on one, with its caption.
QString picturesOnPaper(const Form& form)
{
    constexpr double Share = 0.8;
    return u"figure img{max-height:"_s +
           points((form.pageHeight - form.marginTop - form.marginBottom) * Share) + u"}\n"_s;
}

QString commonRules()
{
    QFile file(u":/css/release.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("release.css is missing from the program's resources");
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString fontStack(const QStringList& families)
{
    QStringList stack;
    for (const QString& family : families)
        for (const QString& name : {family, nameElsewhere(family)})
            if (!name.isEmpty() && !stack.contains(quotedFamily(name)))
                stack.append(quotedFamily(name));
    const bool serifs = !families.isEmpty() && hasSerifs(families.first());
    stack += serifs ? QStringList{u"AppleMyungjo"_s, u"Batang"_s, u"Georgia"_s, u"serif"_s}
                    : QStringList{u"\"Apple SD Gothic Neo\""_s, u"\"Malgun Gothic\""_s, u"system-ui"_s,
                                  u"sans-serif"_s};
    return stack.join(u',');
}

QString paperMargins(const Form& form)
{
    QStringList sides;
    for (const double side : {form.marginTop, form.marginEnd, form.marginBottom, form.marginStart})
        sides.append(points(side));
    return sides.join(u' ');
}

QString figureWidths(const QSet<int>& percents)
{
    QList<int> widths(percents.begin(), percents.end());
    std::sort(widths.begin(), widths.end());
    QString css;
    for (const int width : std::as_const(widths))
        if (width < 100)
            css += u".width-%1 img{width:%1%}"_s.arg(width);
    return css.isEmpty() ? css : css + u'\n';
}

QString styleSheet(const Form& form, const QList<Language>& languages)
{
    QString css = u":root{color-scheme:light dark;"_s + paletteOn(Light, form.colours, false) + u"}\n"_s;
    QString dark = u":root{"_s + paletteOn(Dark, form.colours, true) + u"}\n"_s;
    QString paper = sheetOfPaper(form) + picturesOnPaper(form);
    css += commonRules();
    for (const Language language : languages) {
        const ArticleRules article(form, language);
        css += article.rules();
        dark += article.darkRules();
        paper += article.paperRules();
    }
    css += u"@media print{\n"_s + paper + u"}\n"_s;
    // On paper the ground is white, whatever the reader's screen is.
    return css + u"@media screen and (prefers-color-scheme:dark){\n"_s + dark + u"}\n"_s;
}

} // namespace communique::writers::html
