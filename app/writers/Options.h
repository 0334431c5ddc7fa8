#pragma once

#include "base/Language.h"

#include <QList>
#include <QString>

namespace communique::writers {

/// How a release is written, beside the format. What a format does not know it leaves out.
struct Options
{
    QList<base::Language> languages; ///< one or both, in the order in which they are written; never empty
    bool facing = false;             ///< both languages side by side
    bool embedSource = false;        ///< PDF: the .communique file travels inside, as an associated file
    QString password;                ///< PDF: encrypts the file; empty for none
    QString address;                 ///< where the release is published; empty where it is not
};

} // namespace communique::writers
