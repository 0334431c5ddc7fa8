#include "writers/html/Address.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace communique::writers::html {

bool isPlaced(const Options& options)
{
    return !options.address.isEmpty();
}

QString addressOf(const QString& fileName, const Options& options)
{
    if (fileName.isEmpty())
        return {};
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(fileName));
    if (!isPlaced(options))
        return name;
    const QString folder = QUrl(options.address).toString(QUrl::FullyEncoded);
    return folder + (folder.endsWith(u'/') ? QString() : u"/"_s) + name;
}

QString pageAddress(base::Language language, const Options& options)
{
    return addressOf(options.fileNames[language], options);
}

} // namespace communique::writers::html
