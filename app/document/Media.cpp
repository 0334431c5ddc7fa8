#include "document/Media.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QtEndian>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct MediaTexts
{
    Q_DECLARE_TR_FUNCTIONS(MediaTexts)
};

struct Facts
{
    QString type;
    int width = 0;
    int height = 0;
    int orientation = 1;
    bool whole = false; ///< the file is there to its end
};

/// How a camera was held: the first directory of the TIFF structure that is Exif (CIPA DC-008, 4.6).
int orientationOf(QByteArrayView tiff)
{
    constexpr qsizetype Entry = 12;
    constexpr quint32 Orientation = 0x0112;
    if (tiff.size() < 8)
        return 1;
    const bool little = tiff[0] == 'I';
    const auto number = [&](qsizetype at, int bytes) -> quint32 {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<uchar>(tiff[at + (little ? bytes - 1 - i : i)]);
        return value;
    };
    const qsizetype directory = number(4, 4);
    if (directory + 2 > tiff.size())
        return 1;
    const qsizetype entries = number(directory, 2);
    for (qsizetype i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + i * Entry;
        if (at + Entry > tiff.size())
            return 1;
        if (number(at, 2) == Orientation) {
            const auto value = static_cast<int>(number(at + 8, 2));
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

/// From the pixels as they are kept to the picture as it is seen.
void standUp(Facts& facts)
{
    if (facts.orientation >= 5)
        std::swap(facts.width, facts.height);
}

/// PNG: chunks of length, type, data, CRC; IHDR first, IEND last (ISO/IEC 15948, 5.3).
Facts factsOfPng(const QByteArray& bytes)
{
    constexpr qsizetype Signature = 8;
    constexpr qsizetype Overhead = 12;
    Facts facts{u"image/png"_s};
    for (qsizetype at = Signature; at + Overhead <= bytes.size();) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArray kind = bytes.mid(at + 4, 4);
        if (length > bytes.size() - at - Overhead)
            return facts;
        if (at == Signature && kind == "IHDR" && length == 13) {
            facts.width = qFromBigEndian<qint32>(bytes.constData() + at + 8);
            facts.height = qFromBigEndian<qint32>(bytes.constData() + at + 12);
        }
        if (kind == "eXIf")
            facts.orientation = orientationOf(QByteArrayView(bytes).sliced(at + 8, length));
        if (kind == "IEND") {
            facts.whole = true;
            standUp(facts);
            return facts;
        }
        at += length + Overhead;
    }
    return facts;
}

/// JPEG: segments of marker and length up to a frame header SOFn (ITU-T T.81, B.2.2); EOI at the end.
Facts factsOfJpeg(const QByteArray& bytes)
{
    constexpr QByteArrayView Exif("Exif\0\0", 6);
    Facts facts{u"image/jpeg"_s};
    for (qsizetype at = 2; at + 9 < bytes.size();) {
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (static_cast<uchar>(bytes[at]) != 0xFF)
            return facts;
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            facts.height = qFromBigEndian<quint16>(bytes.constData() + at + 5);
            facts.width = qFromBigEndian<quint16>(bytes.constData() + at + 7);
            facts.whole = bytes.lastIndexOf("\xFF\xD9") > at;
            standUp(facts);
            return facts;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (marker == 0xE1 && facts.orientation == 1 && bytes.sliced(at + 4, Exif.size()) == Exif)
            facts.orientation = orientationOf(
                QByteArrayView(bytes)
                    .sliced(at + 4)
                    .first(std::clamp<qsizetype>(length - 2, Exif.size(), bytes.size() - at - 4))
                    .sliced(Exif.size()));
        at += 2 + length;
    }
    return facts;
}

/// Of an svg element; none where it follows from what is around the drawing.
std::optional<int> lengthOf(QStringView text)
{
    if (text.isEmpty() || text == u"auto" || text.endsWith(u'%'))
        return std::nullopt;
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
        ++digits;
    return qRound(text.first(digits).toDouble());
}

std::optional<Facts> factsOfSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement() || reader.name() != u"svg")
        return std::nullopt;
    Facts facts{u"image/svg+xml"_s};
    const auto width = lengthOf(reader.attributes().value(u"width"_s));
    const auto height = lengthOf(reader.attributes().value(u"height"_s));
    const QStringList box =
        reader.attributes().value(u"viewBox"_s).toString().replace(u',', u' ').simplified().split(u' ');
    if (box.size() == 4 && (width.value_or(0) <= 0 || height.value_or(0) <= 0)) {
        facts.width = qRound(box[2].toDouble());
        facts.height = qRound(box[3].toDouble());
    } else { // what browsers take (CSS Images 3, 5.3)
        facts.width = width.value_or(300);
        facts.height = height.value_or(150);
    }
    while (!reader.atEnd())
        reader.readNext();
    facts.whole = !reader.hasError();
    return facts;
}

std::optional<Facts> factsOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return factsOfPng(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return factsOfJpeg(bytes);
    const QByteArray start = bytes.left(2048);
    const bool isWide = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"); // UTF-16
    const bool isSvg = isWide ? QString(QStringDecoder(QStringDecoder::Utf16)(start)).contains(u"<svg")
                              : start.contains("<svg");
    return isSvg ? factsOfSvg(bytes) : std::nullopt;
}

base::Error refused(const QString& message)
{
    return {base::ErrorKind::Invalid, message};
}

} // namespace

base::Result<MediaPtr> readMedia(const QByteArray& bytes)
{
    if (bytes.size() > MaxMediaBytes)
        return refused(
            MediaTexts::tr("The picture is larger than 10 MiB. Save it smaller, and insert that."));
    const auto facts = factsOf(bytes);
    if (!facts)
        return refused(
            MediaTexts::tr("This is no PNG, JPEG or SVG picture. Save it as one of these, and insert that."));
    if (facts->whole && facts->type == u"image/svg+xml" && (facts->width <= 0 || facts->height <= 0))
        return refused(MediaTexts::tr(
            "The drawing does not say how large it is. Give its svg element a viewBox, or width "
            "and height, or save it anew in a drawing program."));
    if (!facts->whole || facts->width <= 0 || facts->height <= 0)
        return refused(
            MediaTexts::tr("The picture is damaged or cut off. Get it again from where it comes from."));
    if (qint64(facts->width) * facts->height > MaxMediaPixels && facts->type != u"image/svg+xml")
        return refused(
            MediaTexts::tr(
                "The picture has %1 × %2 pixels, more than can be printed. Reduce it, and insert that.")
                .arg(facts->width)
                .arg(facts->height));
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return std::make_shared<const Media>(Media{bytes, facts->type, QString::fromLatin1(digest), facts->width,
                                               facts->height, facts->orientation});
}

} // namespace communique::document
