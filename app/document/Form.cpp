#include "document/Form.h"

#include "document/Release.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

/// What the trade calls the zone: KST in Seoul, in both languages; elsewhere the name of the place.
QString zoneName(const QDateTime& at)
{
    const QString id = QString::fromUtf8(at.timeZone().id());
    return id == u"Asia/Seoul" ? u"KST"_s : id.section(u'/', -1).replace(u'_', u' ');
}

/// Nobody says it of Korea's own time.
QString zoneElsewhere(const QDateTime& at)
{
    return at.timeZone().id() == "Asia/Seoul" ? QString() : u" ("_s + zoneName(at) + u')';
}

QString moment(const QDateTime& at, const Form& form, Language language, bool printed)
{
    const QString date = printed ? form.date(at.date(), language) : form.fieldDate(at.date(), language);
    return date + u' ' + form.time(at.time(), language);
}

} // namespace

QString Form::label(const QString& field, Language language) const
{
    return texts[language].labels.value(field, field);
}

QString Form::kind(const QString& kind, Language language) const
{
    const QMap<QString, QString>& kinds = texts[language].kinds;
    return kinds.value(kind, kinds.value(u"press-release"_s));
}

QString Form::subtitle(const QString& text, Language language) const
{
    const bool dashed = text.startsWith(u'-') && text.endsWith(u'-');
    return texts[language].subtitleDashes && !dashed ? u"- "_s + text + u" -"_s : text;
}

QString Form::date(QDate date, Language language) const
{
    return date.isValid() ? localeOf(language).toString(date, texts[language].dateFormat) : QString();
}

QString Form::fieldDate(QDate date, Language language) const
{
    return date.isValid() ? localeOf(language).toString(date, texts[language].fieldDateFormat) : QString();
}

QString Form::time(QTime time, Language language) const
{
    return time.isValid() ? localeOf(language).toString(time, texts[language].timeFormat) : QString();
}

QString Form::embargoLine(const Header& header, Language language) const
{
    if (!header.embargo || !header.embargo->at.isValid())
        return {};
    const QDateTime& at = header.embargo->at;
    QString line = texts[language].embargoLine;
    if (line.isEmpty())
        line = language == Language::Korean ? u"엠바고: {date} {time} {zone}까지 보도 금지"_s
                                            : u"EMBARGOED UNTIL {time} {zone}, {date}"_s;
    return line.replace(u"{date}"_s, date(at.date(), language))
        .replace(u"{time}"_s, time(at.time(), language))
        .replace(u"{zone}"_s, zoneName(at));
}

const QStringList& fieldNames()
{
    static const QStringList names{u"department"_s, u"date"_s,      u"released"_s, u"distributed"_s,
                                   u"embargo"_s,    u"reference"_s, u"topics"_s,   u"hits"_s};
    return names;
}

QString fieldText(const QString& name, const Header& header, const Form& form, Language language,
                  bool printed)
{
    const bool embargoed = header.embargo && header.embargo->at.isValid();
    const QString date = printed ? form.date(header.date, language) : form.fieldDate(header.date, language);
    if (name == u"department") // the chain is kept in Korean
        return language == Language::Korean ? header.department.join(u" > "_s) : QString();
    if (name == u"date")
        return date;
    if (name == u"released")
        return embargoed
                   ? moment(header.embargo->at, form, language, printed) + zoneElsewhere(header.embargo->at)
                   : date;
    if (name == u"distributed")
        return embargoed ? date : QString();
    if (name == u"embargo")
        return embargoed ? moment(header.embargo->at, form, language, printed) + u" ("_s +
                               zoneName(header.embargo->at) + u')'
                         : QString();
    if (name == u"reference")
        return header.reference;
    if (name == u"topics")
        return header.topics.join(u", "_s);
    if (name == u"hits")
        return header.hits ? QString::number(*header.hits) : QString();
    return {};
}

} // namespace communique::document
