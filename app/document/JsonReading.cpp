#include "document/JsonReading.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct JsonReading
{
    Q_DECLARE_TR_FUNCTIONS(JsonReading)
};

} // namespace

base::Result<QJsonObject> parseJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
        return base::Error{
            base::ErrorKind::Unreadable,
            JsonReading::tr("The file is damaged or not complete: line %1, column %2 is not valid "
                            "JSON (%3). Open a copy of it, or repair that line.")
                .arg(line)
                .arg(column)
                .arg(error.errorString())};
    }
    if (!document.isObject())
        return base::Error{base::ErrorKind::Unreadable,
                           JsonReading::tr("The file is JSON, but not a Communiqué file.")};
    return document.object();
}

JsonObjectReader::JsonObjectReader(QJsonObject object, QString path, QList<Problem>& problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

QString JsonObjectReader::path(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

bool JsonObjectReader::has(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonObjectReader::complain(const QString& key, const QString& message) const
{
    const QString place = path(key);
    if (m_problems->isEmpty() || m_problems->last().path != place)
        m_problems->append({place, message});
}

QString JsonObjectReader::string(const QString& key, const QString& fallback) const
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        complain(key, JsonReading::tr("must be a text"));
    return value.toString(fallback);
}

QStringList JsonObjectReader::strings(const QString& key, const QStringList& fallback) const
{
    if (!has(key))
        return fallback;
    QStringList result;
    for (const QJsonValue& item : array(key)) {
        if (!item.isString())
            complain(key, JsonReading::tr("must be a list of texts"));
        else
            result.append(item.toString());
    }
    return result;
}

double JsonObjectReader::number(const QString& key, double fallback) const
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble())
        complain(key, JsonReading::tr("must be a number"));
    return value.toDouble(fallback);
}

int JsonObjectReader::integer(const QString& key, int fallback) const
{
    const double value = number(key, fallback);
    if (value != std::floor(value) || std::abs(value) > 1e9) {
        complain(key, JsonReading::tr("must be a whole number"));
        return fallback;
    }
    return static_cast<int>(value);
}

bool JsonObjectReader::boolean(const QString& key, bool fallback) const
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        complain(key, JsonReading::tr("must be true or false"));
    return value.toBool(fallback);
}

JsonObjectReader JsonObjectReader::object(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isObject())
        complain(key, JsonReading::tr("must be an object in braces"));
    return {value.toObject(), path(key), *m_problems};
}

QJsonArray JsonObjectReader::array(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isArray())
        complain(key, JsonReading::tr("must be a list in brackets"));
    return value.toArray();
}

QJsonObject JsonObjectReader::without(const QStringList& known) const
{
    QJsonObject rest = m_object;
    for (const QString& key : known)
        rest.remove(key);
    return rest;
}

} // namespace communique::document
