#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace communique::document {

/// Writes JSON with the keys in the order of the calls (QJsonObject sorts them), two-space indent, Unicode as
/// it is.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QString& name);

    void value(const QString& text);
    void value(bool flag);
    void value(qint64 number);
    void null();
    /// Any JSON; the keys of objects in it are written in alphabetical order.
    void value(const QJsonValue& json);
    /// A list of texts on one line.
    void value(const QStringList& texts);

    /// The text written so far, closed by a line feed.
    [[nodiscard]] QByteArray finished() const { return m_bytes + '\n'; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void indent();
    void raw(const QByteArray& text);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace communique::document
