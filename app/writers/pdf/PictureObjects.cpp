#include "writers/pdf/PictureObjects.h"

#include "writers/pdf/Objects.h"

#include <QRegularExpression>

#include <cairo-pdf.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

cairo_status_t append(void* target, const unsigned char* bytes, unsigned int length)
{
    static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

QByteArray drawnAlone(const document::Media& media, QSizeF size)
{
    QByteArray drawn;
    cairo_surface_t* surface =
        cairo_pdf_surface_create_for_stream(append, &drawn, size.width(), size.height());
    cairo_t* cairo = cairo_create(surface);
    drawPicture(cairo, media, {0, 0, size.width(), size.height()});
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(cairo_status_to_string(status));
    return drawn;
}

/// 6.2.11.7.3: private characters, which symbols of drawing programs mostly are, mean nothing to a reader.
/// The figure has its words.
void sayNothingPrivate(QPDFObjectHandle unicodeMap)
{
    static const QRegularExpression privateCharacter(
        u"(<[0-9a-f]+> <)(?:e[0-9a-f]{3}|f[0-8][0-9a-f]{2}|db[89a-f][0-9a-f]d[c-f][0-9a-f]{2})>"_s);
    const auto buffer = unicodeMap.getStreamData();
    QString map = QString::fromLatin1(reinterpret_cast<const char*>(buffer->getBuffer()),
                                      static_cast<qsizetype>(buffer->getSize()));
    map.replace(privateCharacter, u"\\1fffd>"_s);
    unicodeMap.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// What Cairo leaves unsaid, or says against ISO 19005-2.
void repair(QPDFObjectHandle object)
{
    if (object.isStream()) // 6.2.8: smoothing is left to the reader
        object.getDict().removeKey("/Interpolate");
    else if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap"))
        object.replaceKey("/CIDToGIDMap", name("Identity")); // 6.2.11.3.2
    if (object.isDictionary() && object.getKey("/ToUnicode").isStream())
        sayNothingPrivate(object.getKey("/ToUnicode"));
}

/// Cairo takes every colour for one of the screen's; those of a photograph may be others (ISO
/// 32000-1, 8.6.5.5).
void giveProfile(QPDFObjectHandle form, QPDFObjectHandle profile, int components)
{
    QPDFObjectHandle pictures = form.getDict().getKey("/Resources").getKey("/XObject");
    if (!pictures.isDictionary())
        return;
    QPDFObjectHandle space = array();
    space.appendItem(name("ICCBased"));
    space.appendItem(profile);
    const std::string usual = components == 1 ? "/DeviceGray" : "/DeviceRGB";
    for (const std::string& key : pictures.getKeys())
        if (QPDFObjectHandle picture = pictures.getKey(key); picture.isStream())
            if (QPDFObjectHandle said = picture.getDict().getKey("/ColorSpace");
                said.isName() && said.getName() == usual)
                picture.getDict().replaceKey("/ColorSpace", space);
}

/// Each profile once.
class Profiles
{
public:
    explicit Profiles(QPDF& pdf)
        : m_pdf(pdf)
    {
    }

    QPDFObjectHandle of(const PictureProfile& profile)
    {
        const auto known = m_known.constFind(profile.bytes);
        if (known != m_known.cend())
            return *known;
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&m_pdf, profile.bytes.toStdString());
        stream.getDict().replaceKey("/N", integer(profile.components));
        return *m_known.insert(profile.bytes, stream);
    }

private:
    QPDF& m_pdf;
    QHash<QByteArray, QPDFObjectHandle> m_known;
};

} // namespace

int PictureObjects::indexOf(const document::Media& media, QSizeF size)
{
    if (const auto known = m_known.constFind(media.digest); known != m_known.cend())
        return *known;
    const auto index = static_cast<int>(m_pictures.size());
    m_pictures.append({drawnAlone(media, size), size, profileOf(media)});
    m_known.insert(media.digest, index);
    return index;
}

QList<QPDFObjectHandle> PictureObjects::write(QPDF& pdf) const
{
    QList<QPDFObjectHandle> made;
    Profiles profiles(pdf);
    for (const Picture& picture : m_pictures) {
        QPDF alone;
        alone.setImmediateCopyFrom(true);
        alone.processMemoryFile("picture", picture.drawn.constData(),
                                static_cast<size_t>(picture.drawn.size()));
        for (auto& object : alone.getAllObjects())
            if (object.isDictionary() || object.isStream())
                repair(object);
        QPDFPageObjectHelper page = QPDFPageDocumentHelper(alone).getAllPages().front();
        made.append(pdf.copyForeignObject(page.getFormXObjectForPage()));
        if (picture.profile.components > 0)
            giveProfile(made.last(), profiles.of(picture.profile), picture.profile.components);
    }
    return made;
}

} // namespace communique::writers::pdf
