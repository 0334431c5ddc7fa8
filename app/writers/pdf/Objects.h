#pragma once

#include "base/Text.h"

#include <QByteArray>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

/// Short names for the objects that finish() makes.
namespace communique::writers::pdf {

inline QPDFObjectHandle name(const QByteArray& text)
{
    return QPDFObjectHandle::newName(QByteArray("/" + text).toStdString());
}

/// Strings have at most 32767 bytes (ISO 19005-2, 6.1.13).
inline QPDFObjectHandle unicode(const QString& text)
{
    constexpr qsizetype Longest = 16'000;
    return QPDFObjectHandle::newUnicodeString(base::elided(text, Longest).toStdString());
}

inline QPDFObjectHandle bytes(const QByteArray& text)
{
    return QPDFObjectHandle::newString(text.toStdString());
}

inline QPDFObjectHandle integer(long long number)
{
    return QPDFObjectHandle::newInteger(number);
}

inline QPDFObjectHandle real(double number)
{
    return QPDFObjectHandle::newReal(number, 3);
}

inline QPDFObjectHandle array()
{
    return QPDFObjectHandle::newArray();
}

inline QPDFObjectHandle dictionary()
{
    return QPDFObjectHandle::newDictionary();
}

} // namespace communique::writers::pdf
