#include "document/FormWalk.h"
#include "document/JsonWriting.h"

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

class WritingWalker
{
public:
    explicit WritingWalker(JsonWriter& json)
        : m_json(json)
    {
    }

    void text(const char* key, const QString& value) { write(key, value); }
    void filled(const char* key, const QString& value, const QStringList&) { write(key, value); }
    void date(const char* key, const QString& value) { write(key, value); }
    void time(const char* key, const QString& value) { write(key, value); }
    void marker(const char* key, const QString& value) { write(key, value); }
    void colour(const char* key, const QString& value) { write(key, value); }
    void number(const char* key, double value, double, double) { write(key, QJsonValue(value)); }
    void flag(const char* key, bool value) { write(key, value); }
    void fonts(const char* key, const QStringList& value) { write(key, value); }
    void markers(const char* key, const QStringList& value) { write(key, value); }
    void fields(const char* key, const QStringList& value) { write(key, value); }

    template <typename Enum, std::size_t Count>
    void choice(const char* key, Enum value, const std::array<const char*, Count>& names)
    {
        write(key, QString::fromLatin1(names[static_cast<std::size_t>(value)]));
    }

    void words(const char* key, const QMap<QString, QString>& value, const QStringList&) { map(key, value); }

    void severities(const char* key, const QMap<QString, QString>& value)
    {
        if (!value.isEmpty())
            map(key, value);
    }

    void style(const char* key, const TextStyle& value, const TextStyle&)
    {
        group(key, [&](auto& inner) { walkStyle(inner, value); });
    }

    template <typename Inside>
    void group(const char* key, Inside&& inside)
    {
        m_json.key(QString::fromLatin1(key));
        m_json.beginObject();
        inside(*this);
        m_json.endObject();
    }

private:
    void map(const char* key, const QMap<QString, QString>& value)
    {
        m_json.key(QString::fromLatin1(key));
        m_json.beginObject();
        for (auto entry = value.begin(); entry != value.end(); ++entry) {
            m_json.key(entry.key());
            m_json.value(entry.value());
        }
        m_json.endObject();
    }

    template <typename Value>
    void write(const char* key, const Value& value)
    {
        m_json.key(QString::fromLatin1(key));
        m_json.value(value);
    }

    JsonWriter& m_json;
};

} // namespace

QByteArray writeForm(const Form& form)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"format"_s);
    json.value(u"communique-form/1"_s);
    WritingWalker walker(json);
    walkForm(walker, form);
    json.endObject();
    return json.finished();
}

} // namespace communique::document
