#pragma once

#include "base/Result.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace communique::language {

/// A Hunspell dictionary (Debian packages hunspell-en-us, hunspell-en-gb, hunspell-ko). Not thread-safe: one
/// thread uses one dictionary.
class Dictionary
{
public:
    /// `name` as dictionaries are named: "en_US", "en_GB", "ko". Unreadable, naming the package to install,
    /// where it is missing. Loading the Korean one takes about half a second.
    [[nodiscard]] static base::Result<std::unique_ptr<Dictionary>> load(const QString& name);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    /// The folder that holds `name`.aff and `name`.dic: below DICPATH, or where the system keeps them. Empty
    /// for none.
    [[nodiscard]] static QString folderOf(const QString& name);

    [[nodiscard]] bool knows(const QString& word) const;
    /// Best first. For Korean this may take 0.3 s.
    [[nodiscard]] QStringList suggestions(const QString& word) const;

private:
    explicit Dictionary(const QString& pathWithoutSuffix);

    std::unique_ptr<Hunspell> m_hunspell;
    bool m_utf8 = true;
};

} // namespace communique::language
