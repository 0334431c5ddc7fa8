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

/// A name of another kind than "name.ko.html" has no partner.
base::PerLanguage<QString> pageNames(const QString& path, const Release& release,
                                     const QList<Language>& languages)
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
    if (name.endsWith(ending) && release.speaks(other))
        names[other] = name.chopped(ending.size()) + u'.' + base::code(other) + html;
    return names;
}

/// The preview picture of a page stands beside it: "name.ko.png".
QString picturePath(const QString& page)
{
    const QFileInfo info(page);
    return QDir::cleanPath(info.dir().filePath(info.completeBaseName() + u'.' + suffix(Format::Picture)));
}

void addPage(QList<OutputFile>& files, const Release& release, const Form& form, OutputFile page)
{
    Options& options = page.options;
    if (page.format == Format::Html || page.format == Format::Mail || page.format == Format::Message)
        options.fileNames = pageNames(page.path, release, options.languages);
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

QList<Language> spokenLanguages(const Release& release)
{
    QList<Language> languages;
    for (const Language language : {release.header().source, base::other(release.header().source)})
        if (release.speaks(language))
            languages.append(language);
    return languages.isEmpty() ? QList{release.header().source} : languages;
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
        addPage(files, release, form, {pathOf(naming, languages, format), format, own, {}});
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
