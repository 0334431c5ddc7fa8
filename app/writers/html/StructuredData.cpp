#include "writers/html/StructuredData.h"

#include "base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

namespace {

/// Longer headlines are cut by search engines.
constexpr qsizetype HeadlineLength = 110;

constexpr int PictureWidth = 1200;
constexpr int PictureHeight = 630;

/// Ministries and agencies have hosts of their own kind; everybody else is an Organization.
bool isGovernment(const QString& site)
{
    const QString host = QUrl(site).host();
    return host.endsWith(u".go.kr") || host.endsWith(u"korea.kr") || host.endsWith(u".gov") ||
           host.contains(u".gov.");
}

QJsonObject publisherOf(const Form& form, const Facts& facts)
{
    const Language language = facts.language;
    QJsonObject publisher{
        {u"@type"_s, isGovernment(form.site) ? u"GovernmentOrganization"_s : u"Organization"_s},
        {u"name"_s, form.texts[language].organisation}};
    const QString other = form.texts[base::other(language)].organisation;
    if (!other.isEmpty() && other != form.texts[language].organisation)
        publisher.insert(u"alternateName"_s, other);
    if (!form.site.isEmpty())
        publisher.insert(u"url"_s, form.site);
    if (!facts.logo.isEmpty())
        publisher.insert(u"logo"_s, QJsonObject{{u"@type"_s, u"ImageObject"_s}, {u"url"_s, facts.logo}});
    return publisher;
}

void insertIfAny(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

/// What another article needs to know of this one.
QJsonObject reference(const Facts& facts)
{
    QJsonObject article{{u"@type"_s, u"NewsArticle"_s},
                        {u"@id"_s, facts.id},
                        {u"headline"_s, base::elided(facts.title, HeadlineLength)},
                        {u"inLanguage"_s, base::code(facts.language)}};
    insertIfAny(article, u"url"_s, facts.address);
    return article;
}

QJsonObject articleOf(const Release& release, const Form& form, const Facts& facts)
{
    const document::Header& header = release.header();
    QJsonObject article = reference(facts);
    if (facts.title.size() > HeadlineLength)
        article.insert(u"name"_s, facts.title);
    insertIfAny(article, u"alternativeHeadline"_s, facts.subtitle);
    insertIfAny(article, u"description"_s, facts.description);
    insertIfAny(article, u"datePublished"_s, facts.published);
    insertIfAny(article, u"dateModified"_s, facts.modified);
    insertIfAny(article, u"articleSection"_s, facts.section);
    insertIfAny(article, u"identifier"_s, header.reference);
    if (!header.topics.isEmpty())
        article.insert(u"keywords"_s, QJsonArray::fromStringList(header.topics));
    article.insert(u"isAccessibleForFree"_s, true);
    const QJsonObject publisher = publisherOf(form, facts);
    article.insert(u"publisher"_s, publisher);
    article.insert(u"author"_s, publisher);
    if (!facts.address.isEmpty())
        article.insert(u"mainEntityOfPage"_s,
                       QJsonObject{{u"@type"_s, u"WebPage"_s}, {u"@id"_s, facts.address}});
    if (!facts.picture.isEmpty())
        article.insert(u"image"_s, QJsonObject{{u"@type"_s, u"ImageObject"_s},
                                               {u"url"_s, facts.picture},
                                               {u"width"_s, PictureWidth},
                                               {u"height"_s, PictureHeight}});
    return article;
}

} // namespace

QString jsonLd(const Release& release, const Form& form, const Options& options)
{
    const Language source = release.header().source;
    const QList<Language> all = languagesWithPages(options);
    QJsonArray articles;
    for (const Language language : options.languages) {
        QJsonObject article = articleOf(release, form, factsOf(release, form, language, options));
        const Language second = base::other(language);
        if (all.contains(second)) {
            const QString relation = language == source ? u"workTranslation"_s : u"translationOfWork"_s;
            article.insert(relation, reference(factsOf(release, form, second, options)));
        }
        articles.append(article);
    }
    QJsonObject root{{u"@context"_s, u"https://schema.org"_s}};
    if (articles.size() == 1) {
        const QJsonObject only = articles.first().toObject();
        for (auto it = only.begin(); it != only.end(); ++it)
            root.insert(it.key(), it.value());
    } else {
        root.insert(u"@graph"_s, articles);
    }
    const QString json = QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
    return QString(json).replace(u'<', u"\\u003c"_s);
}

} // namespace communique::writers::html
