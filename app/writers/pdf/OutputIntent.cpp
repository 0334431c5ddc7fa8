#include "writers/pdf/OutputIntent.h"

#include "writers/pdf/Objects.h"

#include <lcms2.h>

namespace communique::writers::pdf {

namespace {

constexpr double ProfileVersion = 4.2; // ISO 15076-1, as ISO 19005-2, 6.2.3 allows
constexpr qsizetype DateOffset = 24;   // ISO 15076-1, table 17: six numbers of two bytes

/// The bytes of an ICC profile of sRGB, the same on every day.
QByteArray makeProfile()
{
    cmsHPROFILE profile = cmsCreate_sRGBProfile();
    cmsSetProfileVersion(profile, ProfileVersion);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray made(size, '\0');
    cmsSaveProfileToMem(profile, made.data(), &size);
    cmsCloseProfile(profile);
    made.replace(DateOffset, 12, QByteArray("\x07\xD0\0\x01\0\x01\0\0\0\0\0\0", 12));
    return made;
}

} // namespace

void addOutputIntent(QPDF& pdf)
{
    static const QByteArray profile = makeProfile();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", integer(3));
    QPDFObjectHandle intent = dictionary();
    intent.replaceKey("/Type", name("OutputIntent"));
    intent.replaceKey("/S", name("GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", bytes("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", bytes("sRGB IEC61966-2.1"));
    intent.replaceKey("/RegistryName", bytes("http://www.color.org"));
    intent.replaceKey("/DestOutputProfile", stream);
    QPDFObjectHandle intents = array();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

} // namespace communique::writers::pdf
