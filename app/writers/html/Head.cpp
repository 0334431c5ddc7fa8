#include "writers/html/Head.h"

#include "writers/html/Address.h"
#include "writers/html/Markup.h"
#include "writers/html/StructuredData.h"
#include "writers/html/StyleSheet.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

namespace {

/// A source expression that allows exactly this content (CSP Level 3, 6.7.2).
QString contentHash(const QString& content)
{
    const QByteArray digest =
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"'sha256-"_s + QString::fromLatin1(digest) + u'\'';
}

/// Allows the style sheet beside its hash, for checkers and gateways that know nonces only. It follows from
/// the words of the page, so that equal releases give equal bytes and nobody can write a text that holds its
/// own nonce.
QString nonceFor(const QString& body)
{
    const QByteArray digest = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toBase64(QByteArray::OmitTrailingEquals));
}

/// A page without pictures loads nothing at all. One with pictures names everything that it does not load,
/// one by one, and says nothing about images: "img-src data:" is what browsers want to hear, and the Nu HTML
/// checker, which takes only addresses with a host for addresses, reports every data: image under it. The
/// live preview is read by no checker, and a picture may come with the next edit.
QString policy(const QString& style, const QString& nonce, const QString& data, bool pictures, bool live)
{
    const QString loads =
        live       ? u"default-src 'none'; img-src data:; "_s
        : pictures ? u"connect-src 'none'; font-src 'none'; media-src 'none'; object-src 'none'; "
                     "child-src 'none'; frame-src 'none'; worker-src 'none'; manifest-src 'none'; "_s
                   : u"default-src 'none'; "_s;
    return loads + u"style-src "_s + contentHash(style) + u" 'nonce-"_s + nonce + u"'; script-src "_s +
           contentHash(data) + u"; base-uri 'none'; form-action 'none'"_s;
}

class Head
{
public:
    void line(const QString& html) { m_html += html + u'\n'; }

    void meta(const QString& kind, const QString& name, const QString& content)
    {
        if (!content.isEmpty())
            line(u"<meta"_s + attribute(kind, name) + attribute(u"content"_s, content) + u'>');
    }
    void name(const QString& name, const QString& content) { meta(u"name"_s, name, content); }
    void property(const QString& name, const QString& content) { meta(u"property"_s, name, content); }

    void link(const QString& relation, const QString& language, const QString& address)
    {
        line(u"<link"_s + attribute(u"rel"_s, relation) + attribute(u"hreflang"_s, language) +
             attribute(u"href"_s, address) + u'>');
    }

    [[nodiscard]] const QString& html() const { return m_html; }

private:
    QString m_html;
};

/// Canonical, and the other language's page: every page names all of them, itself included, or search engines
/// take none for true. Whoever speaks neither language is sent to the English page.
void addLinks(Head& head, const Facts& facts, const Options& options)
{
    if (isPlaced(options) && !facts.address.isEmpty())
        head.link(u"canonical"_s, {}, facts.address);
    const QString korean = pageAddress(Language::Korean, options);
    const QString english = pageAddress(Language::English, options);
    if (korean.isEmpty() || english.isEmpty() || korean == english)
        return;
    head.link(u"alternate"_s, u"ko"_s, korean);
    head.link(u"alternate"_s, u"en"_s, english);
    head.link(u"alternate"_s, u"x-default"_s, english);
}

QString localeOf(Language language)
{
    return language == Language::Korean ? u"ko_KR"_s : u"en_US"_s;
}

/// The Open Graph protocol, with the article namespace, and what other messengers take from it.
void addOpenGraph(Head& head, const Release& release, const Facts& facts, const Options& options)
{
    head.property(u"og:type"_s, u"article"_s);
    head.property(u"og:title"_s, facts.title);
    head.property(u"og:description"_s, facts.description);
    head.property(u"og:site_name"_s, facts.organisation);
    head.property(u"og:locale"_s, localeOf(facts.language));
    for (const Language language : languagesWithPages(options))
        if (language != facts.language)
            head.property(u"og:locale:alternate"_s, localeOf(language));
    if (isPlaced(options))
        head.property(u"og:url"_s, facts.address);
    if (!facts.picture.isEmpty()) {
        head.property(u"og:image"_s, facts.picture);
        head.property(u"og:image:type"_s, u"image/png"_s);
        head.property(u"og:image:width"_s, u"1200"_s);
        head.property(u"og:image:height"_s, u"630"_s);
        head.property(u"og:image:alt"_s, facts.organisation + u": "_s + facts.title);
    }
    head.property(u"article:published_time"_s, facts.published);
    head.property(u"article:modified_time"_s, facts.modified);
    head.property(u"article:section"_s, facts.section);
    for (const QString& topic : release.header().topics)
        head.property(u"article:tag"_s, topic);
    head.name(u"twitter:card"_s, facts.picture.isEmpty() ? u"summary"_s : u"summary_large_image"_s);
}

/// Of the figures that the page has; of any that the live page may get.
QSet<int> widthsOf(const Release& release, bool live)
{
    QSet<int> widths;
    for (int percent = document::Figure::SmallestWidth; live && percent < 100; ++percent)
        widths.insert(percent);
    for (const document::BlockPtr& block : release.blocks())
        if (block->shape.type == document::BlockType::Figure && block->figure.media)
            widths.insert(block->figure.width);
    return widths;
}

bool hasPictures(const QString& body)
{
    return body.contains(u"<img "_s);
}

} // namespace

QString headHtml(const Release& release, const Form& form, const Options& options, const QString& body,
                 bool live)
{
    const Facts facts = factsOf(release, form, options.languages.first(), options);
    const QString nonce = nonceFor(body);
    const QString style =
        figureWidths(widthsOf(release, live)) +
        styleSheet(form, live ? QList<Language>(base::Languages.begin(), base::Languages.end())
                              : options.languages);
    const QString data = jsonLd(release, form, options);
    Head head;
    head.line(u"<meta charset=\"utf-8\">"_s);
    head.line(u"<meta http-equiv=\"Content-Security-Policy\" content=\""_s +
              policy(style, nonce, data, hasPictures(body), live) + u"\">"_s);
    head.name(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    head.name(u"color-scheme"_s, u"light dark"_s);
    head.line(element(
        u"title"_s, languageAttribute(facts.titleLanguage, facts.language),
        escaped(facts.title + (facts.organisation.isEmpty() || facts.title.contains(facts.organisation)
                                   ? QString()
                                   : u" | "_s + facts.organisation))));
    head.name(u"description"_s, facts.description);
    head.name(u"author"_s, facts.organisation);
    if (facts.embargoed)
        head.name(u"robots"_s, u"noindex, nofollow, noarchive"_s);
    addLinks(head, facts, options);
    addOpenGraph(head, release, facts, options);
    head.line(u"<style nonce=\""_s + nonce + u"\">"_s + style + u"</style>"_s);
    head.line(u"<script type=\"application/ld+json\">"_s + data + u"</script>"_s);
    return head.html();
}

} // namespace communique::writers::html
