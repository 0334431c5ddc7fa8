#pragma once

#include "base/Result.h"
#include "document/Schema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace communique::document {

/// The object at the root of a JSON text. Unreadable, with line and column, when it is none.
[[nodiscard]] base::Result<QJsonObject> parseJson(const QByteArray& json);

/// Reads typed values from a JSON object. A missing key gives the default; a value of the wrong type gives
/// the default too and adds a Problem with the full path, so that one pass finds everything that is wrong.
class JsonObjectReader
{
public:
    JsonObjectReader(QJsonObject object, QString path, QList<Problem>& problems);

    [[nodiscard]] QString string(const QString& key, const QString& fallback = {}) const;
    [[nodiscard]] QStringList strings(const QString& key, const QStringList& fallback = {}) const;
    [[nodiscard]] double number(const QString& key, double fallback) const;
    [[nodiscard]] int integer(const QString& key, int fallback) const;
    [[nodiscard]] bool boolean(const QString& key, bool fallback) const;
    [[nodiscard]] JsonObjectReader object(const QString& key) const;
    [[nodiscard]] QJsonArray array(const QString& key) const;
    [[nodiscard]] QJsonValue value(const QString& key) const { return m_object.value(key); }

    [[nodiscard]] bool has(const QString& key) const; ///< present and not null
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QString path(const QString& key) const;
    /// What is left of the object without the keys that were understood.
    [[nodiscard]] QJsonObject without(const QStringList& known) const;

    /// Notes that the value under `key` is wrong; `message` completes the sentence "<path> …". What follows
    /// from the fault noted last, at the same path, is not noted again.
    void complain(const QString& key, const QString& message) const;
    [[nodiscard]] QList<Problem>& problems() const { return *m_problems; }

private:
    QJsonObject m_object;
    QString m_path;
    QList<Problem>* m_problems;
};

} // namespace communique::document
