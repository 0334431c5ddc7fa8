#include "writers/OutputFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString pathOf(const Naming& naming, const QList<Language>& languages, Format format)
{
    if (!naming.path.isEmpty())
        return naming.path;
    const QString tongue = languages.size() > 1 ? QString() : u'.' + base::code(languages.first());
    return naming.stem + tongue + u'.' + suffix(format);
}

/// A name of another kind than "name.ko.html" has no partner. `wanted` are the languages of the whole export:
/// a draft in a language in which the release is not to appear is tied to no page that is not made with it.
base::PerLanguage<QString> pageNames(const QString& path, const Release& release,
                                     const QList<Language>& languages, const QList<Language>& wanted)
{
    base::PerLanguage<QString> names;
    if (path == u"-")
        return names;
    const QString name = QFileInfo(path).fileName();
    for (const Language language : languages)
        names[language] = name;
    if (languages.size() > 1)
        return names;
    const Language other = base::other(languages.first());
    const QString html = u'.' + suffix(Format::Html);
    const QString ending = u'.' + base::code(languages.first()) + html;
    const auto& listed = release.header().languages;
    const bool tied =
        wanted.contains(other) || (listed.contains(languages.first()) && listed.contains(other));
    if (name.endsWith(ending) && tied && release.speaks(other))
        names[other] = name.chopped(ending.size()) + u'.' + base::code(other) + html;
    return names;
}

/// The preview picture of a page stands beside it: "name.ko.png".
QString picturePath(const QString& page)
{
    const QFileInfo info(page);
    return QDir::cleanPath(info.dir().filePath(info.completeBaseName() + u'.' + suffix(Format::Picture)));
}

void addPage(QList<OutputFile>& files, const Release& release, const Form& form, OutputFile page,
             const QList<Language>& wanted)
{
    Options& options = page.options;
    if (page.format == Format::Html || page.format == Format::Mail || page.format == Format::Message)
        options.fileNames = pageNames(page.path, release, options.languages, wanted);
    if (page.format == Format::Html && !options.address.isEmpty() && page.path != u"-") {
        const QString picture = picturePath(page.path);
        options.pictureName = QFileInfo(picture).fileName();
        files.append({picture, Format::Picture, Options(options.languages), {}});
        if (form.logo.media) {
            // One for all pages of a form in a folder.
            options.logoName = form.id + u"-logo."_s + QFileInfo(form.logo.file).suffix();
            const QString logo = QFileInfo(page.path).dir().filePath(options.logoName);
            if (std::none_of(files.cbegin(), files.cend(),
                             [&](const OutputFile& file) { return file.path == logo; }))
                files.append({logo, Format::Picture, {}, form.logo.media->bytes});
        }
    }
    files.append(std::move(page));
}

} // namespace

QString fileNameFor(const QString& name, Format format)
{
    static const QStringList known{u"communique"_s, u"eml"_s, u"htm"_s, u"html"_s,
                                   u"pdf"_s,        u"png"_s, u"txt"_s};
    const QString ending = QFileInfo(name).suffix();
    QString kind = ending.toLower();
    if (kind == u"htm")
        kind = u"html"_s;
    if (suffix(format).section(u'.', -1) == kind)
        return name;
    return name.chopped(known.contains(kind) ? ending.size() + 1 : 0) + u'.' + suffix(format);
}

QList<Language> publishedLanguages(const Release& release)
{
    const Language source = release.header().source;
    QList<Language> languages;
    for (const Language language : {source, base::other(source)})
        if (release.appearsIn(language))
            languages.append(language);
    if (languages.isEmpty())
        languages.append(release.header().languages.contains(source) ? source : base::other(source));
    return languages;
}

QList<OutputFile> outputFiles(const Release& release, const Form& form, Format format, const Options& options,
                              const Naming& naming)
{
    QList<QList<Language>> pages{options.languages};
    if (naming.each) {
        pages.clear();
        for (const Language language : options.languages)
            pages.append(QList{language});
    }
    QList<OutputFile> files;
    for (const QList<Language>& languages : std::as_const(pages)) {
        Options own = options;
        own.languages = languages;
        addPage(files, release, form, {pathOf(naming, languages, format), format, own, {}},
                options.languages);
    }
    return files;
}

base::Result<QByteArray> bytesOf(const OutputFile& file, const Release& release, const Form& form)
{
    return file.ready.isEmpty() ? write(release, form, file.format, file.options)
                                : base::Result<QByteArray>(file.ready);
}

base::Result<QString> webFolder(const QString& text)
{
    if (text.trimmed().isEmpty())
        return QString();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return base::Error{base::ErrorKind::Usage,
                           Files::tr("“%1” is no folder on the web. Write one such as "
                                     "https://www.example.org/press/.")
                               .arg(text)};
    const QString address = url.toString(QUrl::FullyEncoded);
    return address.endsWith(u'/') ? address : address + u'/';
}

} // namespace communique::writers
