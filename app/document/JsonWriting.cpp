#include "document/JsonWriting.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <cmath>

namespace communique::document {

namespace {

QByteArray quoted(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size() + 2);
    escaped += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c.unicode() < 0x20)
            escaped += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    escaped += u'"';
    return escaped.toUtf8();
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_bytes += ',';
    if (m_depth > 0)
        indent();
    m_first = false;
}

void JsonWriter::indent()
{
    m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
}

void JsonWriter::raw(const QByteArray& text)
{
    separate();
    m_bytes += text;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        indent();
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::beginObject()
{
    begin('{');
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray()
{
    begin('[');
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(const QString& name)
{
    separate();
    m_bytes += quoted(name) + ": ";
    m_afterKey = true;
}

void JsonWriter::value(const QString& text)
{
    raw(quoted(text));
}

void JsonWriter::value(bool flag)
{
    raw(flag ? "true" : "false");
}

void JsonWriter::value(qint64 number)
{
    raw(QByteArray::number(number));
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::value(const QStringList& texts)
{
    QByteArrayList parts;
    for (const QString& text : texts)
        parts.append(quoted(text));
    raw('[' + parts.join(", ") + ']');
}

void JsonWriter::value(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return value(json.toBool());
    case QJsonValue::String:
        return value(json.toString());
    case QJsonValue::Double:
        if (json.toVariant().typeId() == QMetaType::LongLong) // a double would lose digits
            return value(json.toInteger());
        if (json.toDouble() == std::floor(json.toDouble()) && std::abs(json.toDouble()) < 9e15)
            return value(json.toInteger());
        return raw(QByteArray::number(json.toDouble(), 'g', QLocale::FloatingPointShortest));
    case QJsonValue::Array: {
        beginArray();
        for (const QJsonValue& item : json.toArray())
            value(item);
        return endArray();
    }
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(it.key());
            value(QJsonValue(it.value()));
        }
        return endObject();
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    null();
}

} // namespace communique::document
