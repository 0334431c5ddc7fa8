#include "document/JsonPlaces.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace communique::document {

namespace {

/// Notes where the keys of a JSON text (RFC 8259) are. The text is known to be valid.
class Places
{
public:
    explicit Places(const QByteArray& json)
        : m_json(json)
    {
        value({});
    }

    [[nodiscard]] int line(const QString& path) const
    {
        for (QString place = path; !place.isEmpty(); place = place.left(qMax(0, place.lastIndexOf(u'.'))))
            if (const int found = m_lines.value(place))
                return found;
        return 1;
    }

    [[nodiscard]] const QString& repeated() const { return m_repeated; }

private:
    void skipSpace()
    {
        for (; m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]); ++m_at)
            m_line += m_json[m_at] == '\n' ? 1 : 0;
    }

    QString text()
    {
        const qsizetype from = m_at++;
        for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at)
            m_at += m_json[m_at] == '\\' ? 1 : 0;
        ++m_at;
        const QByteArray quoted = '[' + m_json.mid(from, m_at - from) + ']';
        return QJsonDocument::fromJson(quoted).array().first().toString();
    }

    void value(const QString& path)
    {
        skipSpace();
        if (m_at >= m_json.size())
            return;
        const char first = m_json[m_at];
        if (first == '{' || first == '[') {
            items(path, first == '{');
        } else if (first == '"') {
            text();
        } else {
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
        }
    }

    void items(const QString& path, bool keyed)
    {
        ++m_at;
        for (int i = 0; m_at < m_json.size(); ++i) {
            skipSpace();
            if (m_at >= m_json.size() || m_json[m_at] == '}' || m_json[m_at] == ']')
                break;
            if (m_json[m_at] == ',') {
                ++m_at;
                skipSpace();
            }
            if (!keyed) {
                const QString place = path + QStringLiteral("[%1]").arg(i);
                m_lines.insert(place, m_line);
                value(place);
                continue;
            }
            const int line = m_line;
            const QString key = text();
            const QString place = path.isEmpty() ? key : path + u'.' + key;
            if (m_repeated.isEmpty() && m_lines.contains(place))
                m_repeated = place;
            m_lines.insert(place, line);
            skipSpace();
            ++m_at; // the colon
            value(place);
        }
        ++m_at;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QString m_repeated;
};

} // namespace

int lineOf(const QString& path, const QByteArray& json)
{
    return Places(json).line(path);
}

QString repeatedKey(const QByteArray& json)
{
    return Places(json).repeated();
}

} // namespace communique::document
