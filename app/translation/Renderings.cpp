#include "translation/Renderings.h"

#include "language/Rendering.h"
#include "language/Romanisation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

using base::other;
using language::DateMention;
using language::Precision;
using language::Quantity;
using language::QuantityKind;
using language::Reading;
using language::Span;
using language::TimeMention;

namespace {

struct Renders
{
    Q_DECLARE_TR_FUNCTIONS(Renderings)
};

QString spelledOrdinal(const language::Rational& value, Language language)
{
    static const QStringList english{u"first"_s, u"second"_s,  u"third"_s,  u"fourth"_s, u"fifth"_s,
                                     u"sixth"_s, u"seventh"_s, u"eighth"_s, u"ninth"_s,  u"tenth"_s};
    static const QStringList korean{u"첫"_s,   u"두"_s,   u"세"_s,   u"네"_s,   u"다섯"_s,
                                    u"여섯"_s, u"일곱"_s, u"여덟"_s, u"아홉"_s, u"열"_s};
    const qint64 number = value.numerator();
    if (number < 1 || number > english.size())
        return {};
    return language == Language::English ? english[number - 1] : korean[number - 1] + u" 번째"_s;
}

/// Both ends of a range, or one quantity alone.
class QuantityWords
{
public:
    QuantityWords(const Quantity& first, const Quantity* last, Language into)
        : m_first(first)
        , m_last(last)
        , m_into(into)
    {
    }

    QStringList all() const
    {
        switch (m_first.kind) {
        case QuantityKind::Money:
            return m_into == Language::Korean ? QStringList{spelled()}
                                              : QStringList{m_first.currency + u' ' + numbers(), spelled()};
        case QuantityKind::Percent:
            return m_into == Language::Korean ? QStringList{numbers() + u'%'}
                                              : QStringList{numbers() + u" percent"_s, numbers() + u'%'};
        case QuantityKind::PercentPoint:
            return {numbers() + (m_into == Language::Korean ? u"%p"_s : u" percentage points"_s)};
        case QuantityKind::Ordinal:
            return ordinals();
        case QuantityKind::Count:
            return {numbers()};
        case QuantityKind::Year:
            return m_into == Language::Korean ? QStringList{quantityText(m_first, m_into) + u'년'}
                                              : QStringList{quantityText(m_first, m_into)};
        }
        Q_UNREACHABLE();
    }

private:
    QString numbers() const
    {
        const QString first = language::numberText(m_first.value, m_into);
        if (!m_last)
            return first;
        return first + (m_into == Language::Korean ? u"~"_s : u" to "_s) +
               language::numberText(m_last->value, m_into);
    }
    QString spelled() const
    {
        const QString last = language::spelledMoney(m_last ? *m_last : m_first, m_into);
        if (!m_last || last.isEmpty())
            return last;
        return language::numberText(m_first.value, m_into) +
               (m_into == Language::Korean ? u"~"_s : u" to "_s) + last;
    }
    QStringList ordinals() const
    {
        QStringList texts{quantityText(m_first, m_into)};
        if (m_into == Language::Korean)
            texts.append(u"제%1회"_s.arg(m_first.value.text()));
        texts.append(spelledOrdinal(m_first.value, m_into));
        return texts;
    }

    const Quantity& m_first;
    const Quantity* m_last;
    Language m_into;
};

RenderingKind kindOf(const Quantity& quantity)
{
    switch (quantity.kind) {
    case QuantityKind::Money:
        return RenderingKind::Amount;
    case QuantityKind::Percent:
    case QuantityKind::PercentPoint:
        return RenderingKind::Share;
    case QuantityKind::Ordinal:
        return RenderingKind::Ordinal;
    case QuantityKind::Year:
        return RenderingKind::Date;
    case QuantityKind::Count:
        return RenderingKind::Number;
    }
    Q_UNREACHABLE();
}

/// The mention with the year and the weekday that its day has; of several days the one nearest to `issue`.
DateMention completed(DateMention mention, QDate issue)
{
    QList<QDate> days = language::daysOf(mention, issue);
    days.removeIf([](QDate day) { return !day.isValid(); });
    if (days.isEmpty())
        return mention;
    const QDate day = *std::min_element(days.begin(), days.end(), [&](QDate a, QDate b) {
        return std::abs(a.daysTo(issue)) < std::abs(b.daysTo(issue));
    });
    mention.year = day.year();
    mention.month = day.month();
    mention.weekday = day.dayOfWeek();
    mention.yearInherited = mention.relative = false;
    mention.precision = Precision::Day;
    return mention;
}

QStringList dateTexts(const DateMention& said, QDate issue, Language into)
{
    if (said.precision == Precision::Weekday)
        return {language::weekdayText(said.weekday, into)};
    DateMention whole = completed(said, issue);
    if (!whole.day || !whole.month) {
        whole.relative = whole.yearInherited = false;
        return {language::dateText(whole, into)};
    }
    DateMention dayOnly = whole;
    dayOnly.year.reset();
    DateMention withYear = whole;
    DateMention bare = dayOnly;
    bare.weekday = 0;
    QStringList texts{language::dateText(dayOnly, into)};
    if (whole.year) {
        if (into == Language::Korean && whole.weekday)
            texts.append(u"%1. %2. %3.(%4)"_s.arg(*whole.year)
                             .arg(*whole.month)
                             .arg(*whole.day)
                             .arg(language::weekdayText(whole.weekday, into).first(1)));
        withYear.weekday = 0;
        texts.append(language::dateText(withYear, into));
    }
    texts.append(language::dateText(bare, into));
    return texts;
}

/// "August 8 to 10", 8월 8일부터 10일까지: two days, the one behind the other.
QStringList rangeTexts(const DateMention& first, const DateMention& last, Language into)
{
    DateMention start = first;
    DateMention end = last;
    start.year.reset();
    end.year.reset();
    start.weekday = end.weekday = 0;
    const bool sameMonth = start.month == end.month;
    if (sameMonth)
        end.month.reset();
    const QString from = language::dateText(start, into);
    const QString to = language::dateText(end, into);
    if (into == Language::Korean)
        return {u"%1~%2"_s.arg(from, to), u"%1부터 %2까지"_s.arg(from, to)};
    return {u"%1 to %2"_s.arg(from, to), (sameMonth ? u"%1-%2"_s : u"%1 - %2"_s).arg(from, to)};
}

QStringList timeTexts(const TimeMention& time, Language into)
{
    const QTime clock = QTime(0, 0).addSecs(time.minutes * 60);
    const QString spoken = language::timeText(clock, into);
    return into == Language::Korean ? QStringList{spoken, clock.toString(u"HH:mm"_s)} : QStringList{spoken};
}

class Collector
{
public:
    Collector(const QString& text, Language language, QDate issue, const Glossary& glossary)
        : m_text(text)
        , m_language(language)
        , m_issue(issue)
        , m_glossary(glossary)
        , m_reading(language::readingOf(text, language, issue))
    {
    }

    QList<Rendering> all()
    {
        terms();
        dates();
        for (const TimeMention& time : m_reading.times)
            add(time.span, RenderingKind::Time, timeTexts(time, other(m_language)));
        quantities();
        if (m_language == Language::Korean && m_found.isEmpty())
            names();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Rendering& a, const Rendering& b) { return a.of.from < b.of.from; });
        return m_found;
    }

private:
    /// Each text once, none that is empty.
    void add(Span of, RenderingKind kind, const QStringList& texts)
    {
        for (const QString& text : texts) {
            const Rendering rendering{of, text, kind};
            if (!text.isEmpty() && std::none_of(m_found.begin(), m_found.end(), [&](const Rendering& each) {
                    return each.of == of && each.text == text;
                }))
                m_found.append(rendering);
        }
    }
    void terms()
    {
        for (const TermHit& hit : m_glossary.find(m_text, m_language, m_issue))
            add({hit.from, hit.length}, RenderingKind::Term, m_glossary.translations(hit, other(m_language)));
    }
    void dates()
    {
        const QList<DateMention>& dates = m_reading.dates;
        for (qsizetype i = 0; i < dates.size(); ++i) {
            if (i + 1 < dates.size() && isRange(dates[i], dates[i + 1])) {
                add({dates[i].span.from, dates[i + 1].span.end() - dates[i].span.from}, RenderingKind::Date,
                    rangeTexts(dates[i], dates[i + 1], other(m_language)));
                ++i;
            } else {
                add(dates[i].span, RenderingKind::Date, dateTexts(dates[i], m_issue, other(m_language)));
            }
        }
    }
    bool isRange(const DateMention& first, const DateMention& last) const
    {
        if (!first.month || !first.day || !last.month || !last.day)
            return false;
        const QString between =
            m_text.sliced(first.span.end(), std::max<qsizetype>(0, last.span.from - first.span.end()))
                .trimmed();
        static const QStringList joints{u"~"_s, u"-"_s, u"–"_s, u"to"_s, u"부터"_s, u"∼"_s, u"〜"_s};
        return joints.contains(between);
    }
    void quantities()
    {
        const QList<Quantity>& quantities = m_reading.quantities;
        for (qsizetype i = 0; i < quantities.size(); ++i) {
            if (quantities[i].weight == language::Weight::Silent)
                continue;
            const bool range = quantities[i].rangeStart && i + 1 < quantities.size();
            const Quantity* last = range ? &quantities[i + 1] : nullptr;
            const qsizetype end = last ? last->span.end() : quantities[i].span.end();
            const qsizetype from = quantities[i].span.from;
            add({from, end - from}, kindOf(quantities[i]),
                QuantityWords(quantities[i], last, other(m_language)).all());
            i += range ? 1 : 0;
        }
    }
    void names()
    {
        const QString word = m_text.trimmed();
        const Span of{m_text.indexOf(word), word.size()};
        const bool hangul = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
            return (c >= u'\uAC00' && c <= u'\uD7A3') || c == u' ';
        });
        if (!hangul)
            return;
        add(of, RenderingKind::Name, {language::romanisedName(word)});
        add(of, RenderingKind::Romanisation,
            {language::romanisedName(word, language::FamilySpelling::Regular)});
        if (m_found.isEmpty()) {
            QString latin = language::romanised(word);
            latin[0] = latin[0].toUpper();
            add(of, RenderingKind::Romanisation, {latin});
        }
    }

    const QString& m_text;
    Language m_language;
    QDate m_issue;
    const Glossary& m_glossary;
    Reading m_reading;
    QList<Rendering> m_found;
};

} // namespace

QList<Rendering> renderings(const QString& text, Language language, QDate issue, const Glossary& glossary)
{
    return Collector(text, language, issue, glossary).all();
}

QString describe(RenderingKind kind)
{
    switch (kind) {
    case RenderingKind::Term:
        return Renders::tr("glossary");
    case RenderingKind::Amount:
        return Renders::tr("amount");
    case RenderingKind::Number:
        return Renders::tr("number");
    case RenderingKind::Ordinal:
        return Renders::tr("ordinal number");
    case RenderingKind::Share:
        return Renders::tr("share");
    case RenderingKind::Date:
        return Renders::tr("date");
    case RenderingKind::Time:
        return Renders::tr("time");
    case RenderingKind::Name:
        return Renders::tr("name, family name as usual");
    case RenderingKind::Romanisation:
        return Renders::tr("Revised Romanization");
    }
    Q_UNREACHABLE();
}

} // namespace communique::translation
