#pragma once

#include "base/Language.h"

#include <QString>

/// What a page says beside the release's own words and the form's labels. In the language of the page, not in
/// that of the program, so it does not go through tr().
namespace communique::writers::html {

struct PageWords
{
    QString ownName;   ///< of the language
    QString skip;      ///< to the text
    QString languages; ///< name of the list of languages
    QString table;     ///< name of a table without a caption
    QString picture;   ///< in place of a picture that nobody described
    QString online;    ///< in a mail: see this page on the web
};

[[nodiscard]] const PageWords& pageWords(base::Language language);

} // namespace communique::writers::html
