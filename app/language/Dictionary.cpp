#include "language/Dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

struct SpellingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SpellingTexts)
};

} // namespace

QString Dictionary::folderOf(const QString& name)
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    folders += {u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s, u"/usr/share/myspell"_s};
    for (const QString& folder : folders)
        if (QFileInfo::exists(QDir(folder).filePath(name + u".aff"_s)) &&
            QFileInfo::exists(QDir(folder).filePath(name + u".dic"_s)))
            return folder;
    return {};
}

base::Result<std::unique_ptr<Dictionary>> Dictionary::load(const QString& name)
{
    const QString folder = folderOf(name);
    if (folder.isEmpty()) {
        const QString package = u"hunspell-"_s + name.toLower().replace(u'_', u'-');
        return base::Error{
            base::ErrorKind::Unreadable,
            SpellingTexts::tr("The spelling dictionary “%1” is missing. Install the package %2; "
                              "everything else works without it.")
                .arg(name, package)};
    }
    return std::unique_ptr<Dictionary>(new Dictionary(QDir(folder).filePath(name)));
}

Dictionary::Dictionary(const QString& pathWithoutSuffix)
    : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(pathWithoutSuffix + u".aff"_s).constData(),
                                            QFile::encodeName(pathWithoutSuffix + u".dic"_s).constData()))
    , m_utf8(m_hunspell->get_dict_encoding() == "UTF-8")
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString& word) const
{
    return m_hunspell->spell(m_utf8 ? word.toStdString() : word.toLatin1().toStdString());
}

QStringList Dictionary::suggestions(const QString& word) const
{
    QStringList result;
    for (const std::string& each :
         m_hunspell->suggest(m_utf8 ? word.toStdString() : word.toLatin1().toStdString()))
        result.append((m_utf8 ? QString::fromStdString(each) : QString::fromLatin1(each.c_str()))
                          .normalized(QString::NormalizationForm_C));
    result.removeDuplicates();
    return result;
}

} // namespace communique::language
