#include "base/Language.h"

using namespace Qt::StringLiterals;

namespace communique::base {

QString code(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView text)
{
    for (const Language language : Languages)
        if (text == code(language))
            return language;
    return std::nullopt;
}

} // namespace communique::base
