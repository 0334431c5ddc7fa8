#include "forms/FormPresets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace communique::ui::forms {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FormPresets)
};

const QLocale& korean()
{
    static const QLocale locale(QLocale::Korean, QLocale::SouthKorea);
    return locale;
}

const QLocale& english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

template <typename Moment>
QList<Preset> examples(const QLocale& locale, const Moment& moment, const QStringList& patterns)
{
    QList<Preset> presets;
    for (const QString& pattern : patterns)
        presets.append({pattern, locale.toString(moment, pattern)});
    return presets;
}

} // namespace

base::PerLanguage<QList<Preset>> usualDates(QDate today)
{
    return {examples(korean(), today,
                     {u"yyyy. M. d.(ddd)"_s, u"yyyy. M. d."_s, u"yyyy년 M월 d일"_s, u"yyyy년 M월 d일(ddd)"_s,
                      u"’yy. M. d.(ddd)"_s, u"yyyy.MM.dd."_s, u"yyyy-MM-dd"_s}),
            examples(english(), today,
                     {u"MMMM d, yyyy"_s, u"d MMMM yyyy"_s, u"dddd, MMMM d, yyyy"_s, u"MMM d, yyyy"_s,
                      u"MMM. d, yyyy"_s, u"MM/dd/yyyy"_s, u"yyyy-MM-dd"_s})};
}

base::PerLanguage<QList<Preset>> usualTimes(QTime now)
{
    return {examples(korean(), now, {u"HH:mm"_s, u"H시 m분"_s, u"AP h:mm"_s, u"AP h시 m분"_s}),
            examples(english(), now, {u"HH:mm"_s, u"h:mm AP"_s, u"h:mm ap"_s})};
}

base::PerLanguage<QList<Preset>> usualMarkers()
{
    QList<Preset> presets{{QString(), Texts::tr("None")}, {u"1."_s, u"1.  2.  3."_s},
                          {u"(1)"_s, u"(1)  (2)  (3)"_s}, {u"가."_s, u"가.  나.  다."_s},
                          {u"①"_s, u"①  ②  ③"_s},         {u"a)"_s, u"a)  b)  c)"_s},
                          {u"i."_s, u"i.  ii.  iii."_s}};
    for (const QString& sign :
         {u"□"_s, u"■"_s, u"○"_s, u"ㅇ"_s, u"°"_s, u"•"_s, u"·"_s, u"-"_s, u"–"_s, u"※"_s, u"*"_s})
        presets.append({sign, sign});
    return {presets, presets};
}

} // namespace communique::ui::forms
