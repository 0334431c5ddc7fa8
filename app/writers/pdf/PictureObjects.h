#pragma once

#include "writers/pdf/Picture.h"
#include "writers/pdf/PictureProfile.h"

#include <QHash>
#include <QList>
#include <QSizeF>

class QPDF;
class QPDFObjectHandle;

namespace communique::writers::pdf {

/// The pictures of a document, each drawn once by Cairo and shown wherever it stands.
class PictureObjects
{
public:
    /// Of a picture that is to be shown in this size, in points; another size shows the same, scaled. Throws
    /// std::runtime_error where it cannot be drawn.
    [[nodiscard]] int indexOf(const document::Media& media, QSizeF size);

    /// In which it was drawn.
    [[nodiscard]] QSizeF sizeOf(int index) const { return m_pictures[index].size; }
    /// The form XObjects (ISO 32000-1, 8.10), by index.
    [[nodiscard]] QList<QPDFObjectHandle> write(QPDF& pdf) const;

private:
    struct Picture
    {
        QByteArray drawn; ///< a PDF of one page
        QSizeF size;
        PictureProfile profile;
    };

    QList<Picture> m_pictures;
    QHash<QString, int> m_known; ///< by digest
};

} // namespace communique::writers::pdf
