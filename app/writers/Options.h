#pragma once

#include "base/Language.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace communique::writers {

/// What the person who exports may choose.
struct Options
{
    Options() = default;
    Options(QList<base::Language> wanted) // NOLINT(google-explicit-constructor)
        : languages(std::move(wanted))
    {
    }
    Options(std::initializer_list<base::Language> wanted)
        : languages(wanted)
    {
    }

    QList<base::Language> languages; ///< in the order in which they are to appear
    bool facing = false;             ///< PDF: both languages in two columns, block beside block
    bool embedSource = false;        ///< PDF: the release itself travels inside, as PDF/A-3
    QString password;                ///< PDF: opens the file (AES-256); empty for none. Then it is no PDF/A.
    QString address; ///< HTML: the https folder where the page will stand, for canonical and return links
    /// HTML: the name of the file that speaks each language, the page itself included, so that the languages
    /// link to one another; twice the same for a page with both; empty for a language without a page.
    base::PerLanguage<QString> fileNames;
    QString pictureName; ///< HTML: the preview picture that stands beside the page; empty for none
    QString logoName;    ///< HTML: the office's logo as a file beside the page; empty for none
    QDateTime modified;  ///< HTML: when the words changed last; the date of issue where it is not valid
};

} // namespace communique::writers
