#pragma once

#include "document/Release.h"

#include <QtEndian>

#include <array>

/// Small pictures made on the spot, valid to the last byte.
namespace communique::tests {

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// CRC-32 as PNG wants it (ISO/IEC 15948, annex D).
inline quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

inline QByteArray chunk(const QByteArray& kind, const QByteArray& data)
{
    return bigEndian(static_cast<quint32>(data.size())) + kind + data + bigEndian(crcOf(kind + data));
}

/// Grey pixels; of a huge picture only the first rows.
inline QByteArray png(int width, int height)
{
    const QByteArray header = bigEndian(static_cast<quint32>(width)) +
                              bigEndian(static_cast<quint32>(height)) + QByteArray("\x08\x00\x00\x00\x00", 5);
    QByteArray rows;
    for (int i = 0; i < std::min(height, 200); ++i)
        rows += '\0' + QByteArray(width, char(i * 3));
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4)) +
           chunk("IEND", {});
}

/// The frame of a JPEG: enough to be recognised and measured, with no picture in it.
inline QByteArray jpeg(int width, int height)
{
    QByteArray frame("\xFF\xD8\xFF\xE0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF\xC0\x00\x0B\x08", 25);
    frame += char(height >> 8);
    frame += char(height & 255);
    frame += char(width >> 8);
    frame += char(width & 255);
    return frame + QByteArray("\x01\x01\x11\x00\xFF\xD9", 6);
}

/// Two figures that show the same picture.
inline document::Release withFigures(const QByteArray& picture)
{
    const auto media = document::readMedia(picture);
    QList<document::BlockPtr> blocks;
    for (const auto* id : {"b1", "b2"}) {
        document::Block block;
        block.id = QString::fromLatin1(id);
        block.shape.type = document::BlockType::Figure;
        block.shape.marker = false;
        block.text = {document::RichText(QStringLiteral("그림 설명")),
                      document::RichText(QStringLiteral("The caption"))};
        block.figure.media = media ? *media : nullptr;
        block.figure.width = 60;
        block.figure.alternative = {QStringLiteral("회의장 사진"), QStringLiteral("The \"meeting\" room")};
        blocks.append(std::make_shared<const document::Block>(block));
    }
    document::Header header;
    header.id = QStringLiteral("figures");
    header.date = QDate(2026, 11, 24);
    header.title = {QStringLiteral("제목"), QStringLiteral("Title")};
    return {header, blocks};
}

} // namespace communique::tests
