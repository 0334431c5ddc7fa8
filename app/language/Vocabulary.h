#pragma once

#include "base/Language.h"
#include "base/Result.h"

#include <QSet>
#include <QString>

namespace communique::language {

/// Words that are right although no dictionary has them. A plain value.
class Vocabulary
{
public:
    /// Those that ship with the program: places, organisations, the words of the trade.
    [[nodiscard]] static const Vocabulary& builtIn(base::Language language);

    /// Reads a word list as an office shares it: UTF-8, one word per line or several between spaces, `#`
    /// starts a remark.
    void add(const QString& list);
    void insert(const QString& word) { m_words.insert(word); }
    void unite(const Vocabulary& other) { m_words.unite(other.m_words); }
    [[nodiscard]] bool contains(QStringView word) const { return m_words.contains(word.toString()); }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QSet<QString>& words() const { return m_words; }

    bool operator==(const Vocabulary&) const = default;

private:
    QSet<QString> m_words;
};

/// A word list in a plain text file, a person's own or the office's.
class WordFile
{
public:
    explicit WordFile(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] const QString& path() const { return m_path; }
    /// What the file holds now; nothing where there is none.
    [[nodiscard]] Vocabulary read() const;
    /// Appends a word on a line of its own; what others wrote into the file meanwhile stays. Unwritable where
    /// the file cannot be written.
    [[nodiscard]] base::Result<void> append(const QString& word) const;

private:
    QString m_path;
};

} // namespace communique::language
