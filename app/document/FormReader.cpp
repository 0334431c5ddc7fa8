#include "document/FormRules.h"
#include "document/FormWalk.h"
#include "document/JsonPlaces.h"
#include "document/JsonReading.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

/// Reads what is there and complains of what is wrong or unknown; everything else keeps its default.
class ReadingWalker
{
public:
    explicit ReadingWalker(JsonObjectReader object)
        : m_object(std::move(object))
    {
    }

    void text(const char* key, QString& value)
    {
        judged(key, value, [](const QString& text) { return faultOfText(text); });
    }

    void filled(const char* key, QString& value, const QStringList& placeholders)
    {
        judged(key, value, [&](const QString& text) { return faultOfFilled(text, placeholders); });
    }

    void date(const char* key, QString& value) { judged(key, value, faultOfDatePattern); }

    void time(const char* key, QString& value) { judged(key, value, faultOfTimePattern); }

    void marker(const char* key, QString& value) { judged(key, value, faultOfMarker); }

    void colour(const char* key, QString& value)
    {
        static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}$"_s);
        text(key, value);
        if (!pattern.match(value).hasMatch())
            m_object.complain(known(key), Forms::tr("must be a colour such as #123a7a"));
    }

    void number(const char* key, double& value, double least, double most)
    {
        const QString name = known(key);
        const double read = m_object.number(name, value);
        if (read < least || read > most)
            m_object.complain(name, Forms::tr("must lie between %1 and %2").arg(least).arg(most));
        else
            value = read;
    }

    void flag(const char* key, bool& value) { value = m_object.boolean(known(key), value); }

    void fonts(const char* key, QStringList& value)
    {
        list(key, value);
        each(key, value, [](const QString& font) {
            return font.trimmed().isEmpty() ? Forms::tr("must be the name of a font") : faultOfText(font);
        });
    }

    void markers(const char* key, QStringList& value)
    {
        list(key, value);
        if (value.size() > PointLevels)
            m_object.complain(known(key) + u"[%1]"_s.arg(PointLevels),
                              Forms::tr("is one too many: points have %1 levels").arg(PointLevels));
        each(key, value, faultOfMarker);
    }

    void fields(const char* key, QStringList& value)
    {
        list(key, value);
        QStringList before;
        each(key, value, [&](const QString& field) {
            if (before.contains(field))
                return Forms::tr("is there twice");
            before.append(field);
            return fieldNames().contains(field)
                       ? QString()
                       : Forms::tr("knows only these fields: %1").arg(fieldNames().join(u", "_s));
        });
    }

    template <typename Enum, std::size_t Count>
    void choice(const char* key, Enum& value, const std::array<const char*, Count>& names)
    {
        const QString name = known(key);
        const QString read = m_object.string(name, QLatin1StringView(names[static_cast<std::size_t>(value)]));
        QStringList choices;
        for (std::size_t i = 0; i < Count; ++i) {
            choices.append(QLatin1StringView(names[i]));
            if (read == choices.last()) {
                value = static_cast<Enum>(i);
                return;
            }
        }
        m_object.complain(name, Forms::tr("must be one of these: %1").arg(choices.join(u", "_s)));
    }

    void words(const char* key, QMap<QString, QString>& value, const QStringList& names)
    {
        map(key, value);
        const JsonObjectReader entries = m_object.object(known(key));
        for (auto entry = value.cbegin(); entry != value.cend(); ++entry) {
            if (!names.contains(entry.key()))
                entries.complain(entry.key(),
                                 Forms::tr("is not known; these are: %1").arg(names.join(u", "_s)));
            else if (const QString fault = faultOfText(*entry); !fault.isEmpty())
                entries.complain(entry.key(), fault);
        }
    }

    void severities(const char* key, QMap<QString, QString>& value)
    {
        static const QStringList names{u"error"_s, u"warning"_s, u"hint"_s, u"off"_s};
        map(key, value);
        const JsonObjectReader entries = m_object.object(known(key));
        for (auto entry = value.cbegin(); entry != value.cend(); ++entry)
            if (!names.contains(*entry))
                entries.complain(entry.key(),
                                 Forms::tr("knows only these severities: %1").arg(names.join(u", "_s)));
    }

    void style(const char* key, TextStyle& value, const TextStyle& inherited)
    {
        value = inherited;
        group(key, [&](auto& inner) { walkStyle(inner, value); });
    }

    template <typename Inside>
    void group(const char* key, Inside&& inside)
    {
        ReadingWalker inner(m_object.object(known(key)));
        inside(inner);
        inner.finish();
    }

    QString known(const char* key)
    {
        const QString name = QString::fromLatin1(key);
        if (!m_known.contains(name))
            m_known.append(name);
        return name;
    }

    /// A misspelt key would otherwise be a wish that nobody hears.
    void finish() const
    {
        for (const QString& key : m_object.keys()) {
            refuseNull(m_object, key);
            if (!m_known.contains(key))
                m_object.complain(key, Forms::tr("is not known; these are: %1").arg(m_known.join(u", "_s)));
        }
    }

private:
    void list(const char* key, QStringList& value) { value = m_object.strings(known(key), value); }

    void map(const char* key, QMap<QString, QString>& value)
    {
        const JsonObjectReader entries = m_object.object(known(key));
        for (const QString& entry : entries.keys()) {
            value[entry] = entries.string(entry);
            refuseNull(entries, entry);
        }
    }

    template <typename Rule>
    void judged(const char* key, QString& value, Rule&& faultOf)
    {
        const QString name = known(key);
        value = m_object.string(name, value);
        if (const QString fault = faultOf(value); !fault.isEmpty())
            m_object.complain(name, fault);
    }

    template <typename Rule>
    void each(const char* key, const QStringList& values, Rule&& faultOf)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            if (const QString fault = faultOf(values[i]); !fault.isEmpty())
                m_object.complain(known(key) + u"[%1]"_s.arg(i), fault);
    }

    static void refuseNull(const JsonObjectReader& object, const QString& key)
    {
        if (object.value(key).isNull())
            object.complain(key, Forms::tr("must not be null; leave it out"));
    }

    JsonObjectReader m_object;
    QStringList m_known;
};

void requireSense(const Form& form, const JsonObjectReader& object)
{
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    if (!name.match(form.id).hasMatch())
        object.complain(u"id"_s, Forms::tr("must be a short name of small letters, digits and hyphens"));
    if (!form.site.isEmpty() && !form.site.startsWith(u"https://"_s))
        object.complain(u"site"_s, Forms::tr("must be an https address"));
    const JsonObjectReader page = object.object(u"page"_s);
    if (form.pageWidth - form.marginStart - form.marginEnd < 150)
        page.complain(u"width"_s, Forms::tr("leaves less than 150 points between the margins"));
    if (form.pageHeight - form.marginTop - form.marginBottom < 200)
        page.complain(u"height"_s, Forms::tr("leaves less than 200 points between the margins"));
    const QString& logo = form.logo.file;
    if (logo.contains(u'/') || logo.contains(u'\\') || logo.startsWith(u'.'))
        object.object(u"logo"_s).complain(u"file"_s,
                                          Forms::tr("must be the name of a file beside form.json"));
    for (const Language language : base::Languages) {
        const JsonObjectReader texts = object.object(base::code(language));
        if (form.texts[language].name.isEmpty())
            texts.complain(u"name"_s, Forms::tr("must say what the form is called in menus"));
        if (form.texts[language].bodyStyle.families.isEmpty())
            texts.object(u"styles"_s)
                .object(u"body"_s)
                .complain(u"fonts"_s, Forms::tr("must name at least one font"));
    }
}

Form defaults()
{
    Form form;
    for (FormTexts& texts : form.texts) {
        texts.dateFormat = u"yyyy-MM-dd"_s;
        texts.fieldDateFormat = u"yyyy-MM-dd"_s;
        texts.timeFormat = u"HH:mm"_s;
        texts.fields = QStringList{u"department"_s, u"date"_s, u"embargo"_s};
        texts.pageFields = QStringList{u"date"_s};
    }
    return form;
}

} // namespace

base::Result<Form> readForm(const QByteArray& json)
{
    const auto root = parseJson(json);
    if (!root)
        return root.error();
    QList<Problem> problems;
    const JsonObjectReader object(*root, {}, problems);
    if (const QString repeated = repeatedKey(json); !repeated.isEmpty())
        problems.append({repeated, Forms::tr("is there twice")});
    if (object.string(u"format"_s) != u"communique-form/1")
        object.complain(u"format"_s, Forms::tr("must be “communique-form/1”"));
    Form form = defaults();
    ReadingWalker walker(object);
    walker.known("format");
    walkForm(walker, form);
    walker.finish();
    requireSense(form, object);
    if (!problems.isEmpty())
        return base::Error{base::ErrorKind::Invalid,
                           Forms::tr("The form cannot be used: line %1, %2 %3.")
                               .arg(lineOf(problems.first().path, json))
                               .arg(problems.first().path, problems.first().message)};
    return form;
}

} // namespace communique::document
