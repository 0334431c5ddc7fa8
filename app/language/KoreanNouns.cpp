#include "language/KoreanNouns.h"

#include "language/Dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

/// The affix classes (numbers of AF lines) that include a suffix class which adds 을 or 를.
QSet<int> nounClasses(QFile& affixes)
{
    QList<QSet<QByteArray>> aliases;
    QSet<QByteArray> objectSuffixes;
    const QByteArray object = u"을"_s.normalized(QString::NormalizationForm_D).toUtf8();
    while (!affixes.atEnd()) {
        const QByteArray line = affixes.readLine();
        if (line.startsWith("AF ")) {
            const QList<QByteArray> flags = line.mid(3).trimmed().split(',');
            aliases.append(QSet<QByteArray>(flags.cbegin(), flags.cend()));
        } else if (line.startsWith("SFX ")) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.size() > 3 && parts[2] == "0" && parts[3] == object)
                objectSuffixes.insert(parts[1]);
        }
    }
    QSet<int> classes;
    for (qsizetype i = 1; i < aliases.size(); ++i) // the first AF line is their number
        if (aliases[i].intersects(objectSuffixes))
            classes.insert(static_cast<int>(i));
    return classes;
}

} // namespace

base::Result<QSet<QString>> readKoreanNouns()
{
    const QDir folder(Dictionary::folderOf(u"ko"_s));
    QFile affixes(folder.filePath(u"ko.aff"_s));
    QFile words(folder.filePath(u"ko.dic"_s));
    if (!affixes.open(QIODevice::ReadOnly) || !words.open(QIODevice::ReadOnly))
        return base::Error{
            base::ErrorKind::Unreadable,
            QCoreApplication::translate("SpellingTexts", "The Korean dictionary cannot be read.")};
    const QSet<int> classes = nounClasses(affixes);
    QSet<QString> nouns;
    words.readLine(); // the number of entries
    while (!words.atEnd()) {
        const QByteArray line = words.readLine().trimmed();
        const qsizetype slash = line.indexOf('/');
        const QString word = QString::fromUtf8(line.first(slash < 0 ? line.size() : slash))
                                 .normalized(QString::NormalizationForm_C);
        if (slash >= 0 && classes.contains(line.sliced(slash + 1).toInt()))
            nouns.insert(word);
        else if (word.size() > 3 && (word.endsWith(u"하다") || word.endsWith(u"되다")))
            nouns.insert(word.chopped(2));
    }
    return nouns;
}

} // namespace communique::language
