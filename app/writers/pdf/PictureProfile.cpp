#include "writers/pdf/PictureProfile.h"

#include <QMap>
#include <QtEndian>

#include <algorithm>

namespace communique::writers::pdf {

namespace {

// ICC.1:2010, 7.2 and 7.3.
constexpr qsizetype ClassAt = 12;
constexpr qsizetype SpaceAt = 16;
constexpr qsizetype MarkAt = 36;
constexpr qsizetype HeaderSize = 128;
constexpr qsizetype TagSize = 12;
constexpr int GreatestVersion = 4;

constexpr qsizetype PngSignature = 8;
constexpr qsizetype ChunkFrame = 12; ///< length, name and check sum

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

QByteArray inPng(const QByteArray& png)
{
    for (qsizetype at = PngSignature; at + ChunkFrame <= png.size();) {
        const auto length = static_cast<qsizetype>(numberAt(png, at));
        if (length > png.size() - at - ChunkFrame)
            break;
        const QByteArray name = png.sliced(at + 4, 4);
        if (name == "IDAT")
            break;
        if (name == "iCCP") {
            const QByteArray chunk = png.sliced(at + 8, length);
            const qsizetype packed = chunk.indexOf('\0') + 2; // behind the name and the method
            // qUncompress wants a size in front; 0 is a guess that it mends.
            return packed < 2 || packed >= chunk.size()
                       ? QByteArray()
                       : qUncompress(QByteArray(4, '\0') + chunk.sliced(packed));
        }
        at += length + ChunkFrame;
    }
    return {};
}

QByteArray inJpeg(const QByteArray& jpeg)
{
    constexpr char Name[] = "ICC_PROFILE"; // with its end
    constexpr uchar StartOfScan = 0xDA;
    constexpr uchar App2 = 0xE2;
    QMap<int, QByteArray> parts;
    for (qsizetype at = 2; at + 4 <= jpeg.size();) {
        const auto marker = static_cast<uchar>(jpeg[at + 1]);
        if (static_cast<uchar>(jpeg[at]) != 0xFF || marker == StartOfScan)
            break;
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (length < 2 || length > jpeg.size() - at - 2)
            break;
        const QByteArray segment = jpeg.sliced(at + 4, length - 2);
        if (marker == App2 && segment.size() > qsizetype(sizeof(Name)) + 2 &&
            segment.startsWith(QByteArrayView(Name, sizeof(Name))))
            parts.insert(static_cast<uchar>(segment[sizeof(Name)]), segment.sliced(sizeof(Name) + 2));
        at += length + 2;
    }
    QByteArray whole;
    for (const QByteArray& part : std::as_const(parts))
        whole += part;
    return whole;
}

/// 8.3 to 8.5: what every profile of that kind has, all of it inside the file.
bool hasTags(const QByteArray& profile, const QList<QByteArray>& wanted)
{
    if (profile.size() < HeaderSize + 4)
        return false;
    const auto count = static_cast<qsizetype>(numberAt(profile, HeaderSize));
    if (count > (profile.size() - HeaderSize - 4) / TagSize)
        return false;
    QList<QByteArray> found;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = HeaderSize + 4 + i * TagSize;
        if (qint64(numberAt(profile, at + 4)) + numberAt(profile, at + 8) > profile.size())
            return false;
        found.append(profile.sliced(at, 4));
    }
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&](const QByteArray& tag) { return found.contains(tag); });
}

int componentsOf(const QByteArray& profile)
{
    if (profile.size() < HeaderSize || numberAt(profile, 0) != profile.size() ||
        profile.sliced(MarkAt, 4) != "acsp" || static_cast<uchar>(profile[8]) > GreatestVersion)
        return 0;
    const QByteArray kind = profile.sliced(ClassAt, 4);
    if (kind != "mntr" && kind != "scnr" && kind != "spac")
        return 0;
    const QByteArray space = profile.sliced(SpaceAt, 4);
    if (space == "GRAY")
        return hasTags(profile, {"wtpt", "kTRC"}) ? 1 : 0;
    const bool isRgb =
        space == "RGB " && (hasTags(profile, {"wtpt", "A2B0"}) ||
                            hasTags(profile, {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}));
    return isRgb ? 3 : 0;
}

} // namespace

PictureProfile profileOf(const document::Media& media)
{
    PictureProfile found;
    if (media.type == QStringLiteral("image/png"))
        found.bytes = inPng(media.bytes);
    else if (media.type == QStringLiteral("image/jpeg"))
        found.bytes = inJpeg(media.bytes);
    found.components = componentsOf(found.bytes);
    return found.components > 0 ? found : PictureProfile();
}

} // namespace communique::writers::pdf
