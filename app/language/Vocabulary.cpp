#include "language/Vocabulary.h"

#include "base/Files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

struct WordFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(WordFileTexts)
};

Vocabulary shipped(base::Language language)
{
    Vocabulary vocabulary;
    QFile file(u":/language/%1-words.txt"_s.arg(base::code(language)));
    if (file.open(QIODevice::ReadOnly))
        vocabulary.add(QString::fromUtf8(file.readAll()));
    return vocabulary;
}

} // namespace

const Vocabulary& Vocabulary::builtIn(base::Language language)
{
    static const base::PerLanguage<Vocabulary> all{shipped(base::Language::Korean),
                                                   shipped(base::Language::English)};
    return all[language];
}

void Vocabulary::add(const QString& list)
{
    for (const QString& line : list.split(u'\n'))
        for (const QString& word : line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts))
            m_words.insert(word.normalized(QString::NormalizationForm_C));
}

Vocabulary WordFile::read() const
{
    Vocabulary vocabulary;
    if (const auto bytes = base::readFile(m_path))
        vocabulary.add(QString::fromUtf8(*bytes));
    return vocabulary;
}

base::Result<void> WordFile::append(const QString& word) const
{
    QFile file(m_path);
    const bool ready = QDir().mkpath(QFileInfo(m_path).absolutePath()) && file.open(QIODevice::ReadWrite);
    if (ready && file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        file.write("\n");
    if (!ready || !file.seek(file.size()) || file.write(word.toUtf8() + '\n') < 0 || !file.flush())
        return base::Error{base::ErrorKind::Unwritable,
                           WordFileTexts::tr("The word list “%1” could not be written. Check the folder, or "
                                             "choose another list in the Spelling menu.")
                               .arg(QDir::toNativeSeparators(m_path))};
    return {};
}

} // namespace communique::language
