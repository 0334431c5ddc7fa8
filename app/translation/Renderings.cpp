#include "translation/Renderings.h"

#include "language/KoreanNames.h"
#include "language/PlaceNames.h"
#include "language/Rendering.h"
#include "language/Romanisation.h"
#include "language/Vocabulary.h"
#include "translation/DateRenderings.h"
#include "translation/Expressions.h"
#include "translation/Objections.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

    /// A minus is written as figures have it, and in words.
    QStringList all() const
    {
        const QStringList texts = unsignedTexts();
        if (m_first.minus.length == 0 || texts.isEmpty())
            return texts;
        const QString word = m_into == Language::Korean ? u"△"_s : u"minus "_s;
        QStringList below{u'-' + texts.first(), word + texts.first()};
        for (const QString& text : texts.mid(1))
            below.append((m_into == Language::Korean ? u"-"_s : word) + text);
        return below;
    }

private:
    QStringList unsignedTexts() const
    {
        switch (m_first.kind) {
        case QuantityKind::Money:
            if (m_into == Language::Korean)
                return {spelled()};
            if (isLong())
                return {m_first.currency + u' ' + figures(), m_first.currency + u' ' + numbers(), spelled()};
            return {m_first.currency + u' ' + numbers(), spelled()};
        case QuantityKind::Percent:
            return m_into == Language::Korean ? QStringList{numbers() + u'%'}
                                              : QStringList{numbers() + u" percent"_s, numbers() + u'%'};
        case QuantityKind::PercentPoint:
            return {numbers() + (m_into == Language::Korean ? u"%p"_s : u" percentage points"_s)};
        case QuantityKind::Ordinal:
            return ordinals();
        case QuantityKind::Count:
            return isLong() ? QStringList{figures(), numbers()} : counts();
        case QuantityKind::Year:
            return m_into == Language::Korean ? QStringList{quantityText(m_first, m_into) + u'년'}
                                              : QStringList{quantityText(m_first, m_into)};
        }
        Q_UNREACHABLE();
    }
    /// Which no press officer would write with a scale word: 1.234567891234 trillion.
    bool isLong() const
    {
        constexpr qsizetype MostDecimals = 4;
        const QString text = language::numberText(m_first.value, m_into);
        const QString decimals = text.section(u'.', 1).section(u' ', 0, 0);
        return m_into == Language::English && !m_last && m_first.value.isWhole() &&
               decimals.size() > MostDecimals;
    }
    QString figures() const { return m_first.value.text(); }
    /// 3분의 2; a third of a million is no figure.
    QStringList counts() const
    {
        const language::Rational& value = m_first.value;
        if (m_last || !numbers().contains(u'/'))
            return {numbers()};
        if (!(value < language::Rational(1)))
            return {};
        if (m_into == Language::English)
            return {numbers()};
        return {u"%1분의 %2"_s.arg(value.denominator()).arg(value.numerator()), numbers()};
    }
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
        for (const Objection& each : objectionsIn(m_text, m_language, m_issue))
            if (each.impossible)
                m_taken.append(each.of);
        if (m_language == Language::Korean)
            address();
        if (m_taken.isEmpty() || m_found.isEmpty()) // else they are parts of an address
            terms();
        for (const Expression& each : expressionsIn(m_text, m_language, m_issue))
            if (!isTaken(each.of)) {
                add(each.of, each.kind, each.texts);
                m_taken.append(each.of);
            }
        dates();
        times();
        quantities();
        dropTermsInAmounts();
        if (m_language == Language::Korean && !personWithPost() && m_found.isEmpty())
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
    bool isTaken(Span span) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const Span& taken) {
            return taken.from < span.end() && span.from < taken.end();
        });
    }
    void dates()
    {
        const QList<DateMention>& dates = m_reading.dates;
        for (qsizetype i = 0; i < dates.size(); ++i) {
            const DateMention* next = i + 1 < dates.size() ? &dates[i + 1] : nullptr;
            if (next && isRange(dates[i], *next)) {
                const Span of = rangeSpan(dates[i].span, next->span);
                if (!isTaken(of))
                    add(of, RenderingKind::Date, dateRangeTexts(dates[i], *next, m_issue, other(m_language)));
                ++i;
            } else if (next && isDayOfMonth(dates[i], *next)) {
                DateMention day = *next;
                day.month = dates[i].month;
                day.year = dates[i].year;
                day.span = {dates[i].span.from, next->span.end() - dates[i].span.from};
                day.precision = Precision::Day;
                addDate(day);
                ++i;
            } else {
                addDate(dates[i]);
            }
        }
    }
    void addDate(const DateMention& date)
    {
        if (isTaken(date.span))
            return;
        static const QRegularExpression word(u"(?<![가-힣])(지난|오는)\\s?$"_s);
        const auto match = word.match(m_text.first(date.span.from));
        const Tense tense = !match.hasMatch()              ? Tense::Open
                            : match.captured(1) == u"지난" ? Tense::Past
                                                           : Tense::Coming;
        const qsizetype from = tense == Tense::Open || !date.day ? date.span.from : match.capturedStart();
        add({from, date.span.end() - from}, RenderingKind::Date,
            dateTexts(date, m_issue, tense, other(m_language)));
    }
    /// 이달 15일.
    bool isDayOfMonth(const DateMention& month, const DateMention& day) const
    {
        return m_issue.isValid() && month.relative && month.precision == Precision::Month &&
               day.precision == Precision::DayOfMonth && between(month.span, day.span).isEmpty();
    }
    QString between(Span first, Span last) const
    {
        return m_text.sliced(first.end(), std::max<qsizetype>(0, last.from - first.end())).trimmed();
    }
    bool isJoint(const QString& words) const
    {
        static const QStringList joints{u"~"_s,    u"-"_s,     u"–"_s, u"to"_s, u"부터"_s,
                                        u"에서"_s, u"until"_s, u"∼"_s, u"〜"_s, u"through"_s};
        return joints.contains(words);
    }
    /// With the 까지 of 8일부터 10일까지.
    Span rangeSpan(Span first, Span last) const
    {
        const bool until = !between(first, last).contains(u'~') &&
                           QStringView(m_text).sliced(last.end()).startsWith(u"까지");
        return {first.from, last.end() + (until ? 2 : 0) - first.from};
    }
    bool isRange(const DateMention& first, const DateMention& last) const
    {
        return first.month && first.day && last.month && last.day && isJoint(between(first.span, last.span));
    }
    void times()
    {
        const QList<TimeMention>& times = m_reading.times;
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (isTaken(times[i].span))
                continue;
            const bool range = i + 1 < times.size() && isJoint(between(times[i].span, times[i + 1].span));
            if (!range)
                add(times[i].span, RenderingKind::Time, timeTexts(times[i], other(m_language)));
            else
                add(rangeSpan(times[i].span, times[i + 1].span), RenderingKind::Time,
                    timeRangeTexts(times[i], times[i + 1], other(m_language)));
            i += range ? 1 : 0;
        }
    }
    /// 3~5%, 30%~40%, 5억 원~7억 원.
    bool isRange(const Quantity& first, const Quantity& last) const
    {
        const bool same = first.kind == last.kind && first.currency == last.currency &&
                          (first.kind == QuantityKind::Money || first.kind == QuantityKind::Percent ||
                           first.kind == QuantityKind::PercentPoint);
        return first.rangeStart ||
               (same && last.minus.length == 0 && isJoint(between(first.span, last.span)));
    }
    void quantities()
    {
        const QList<Quantity>& quantities = m_reading.quantities;
        for (qsizetype i = 0; i < quantities.size(); ++i) {
            if (quantities[i].weight == language::Weight::Silent)
                continue;
            const bool range = i + 1 < quantities.size() && isRange(quantities[i], quantities[i + 1]);
            const Quantity* last = range ? &quantities[i + 1] : nullptr;
            const qsizetype end = last ? last->span.end() : quantities[i].span.end();
            const qsizetype from =
                quantities[i].minus.length > 0 ? quantities[i].minus.from : quantities[i].span.from;
            if (!isTaken({from, end - from}))
                add({from, end - from}, kindOf(quantities[i]),
                    QuantityWords(quantities[i], last, other(m_language)).all());
            i += range ? 1 : 0;
        }
    }
    /// 종로 2가, 세종대로 209: the figures are part of the name. 서울 종로구 is offered beside what the
    /// glossary has.
    void address()
    {
        static const QRegularExpression units(u"^[가-힣]+(?: [가-힣]{2,}[도시군구읍면리동로길])+$"_s);
        const QString words = m_text.trimmed();
        const bool numbered = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
        if (!numbered && !units.match(words).hasMatch())
            return;
        const Span of{m_text.indexOf(words), words.size()};
        add(of, RenderingKind::Romanisation, language::romanisedPlace(words));
        if (numbered && !m_found.isEmpty())
            m_taken.append(of);
    }
    /// The US of US$3.5 billion.
    void dropTermsInAmounts()
    {
        const QList<Rendering> all = m_found;
        m_found.removeIf([&](const Rendering& term) {
            return term.kind == RenderingKind::Term &&
                   std::any_of(all.begin(), all.end(), [&](const Rendering& amount) {
                       return amount.kind == RenderingKind::Amount && amount.of.from <= term.of.from &&
                              term.of.end() <= amount.of.end();
                   });
        });
    }
    /// 홍길동 과장: a word with a post beside it, and nothing else around, is a person.
    bool personWithPost()
    {
        const QString words = m_text.trimmed();
        const QString name = words.section(u' ', 0, 0);
        const Span of{m_text.indexOf(name), name.size()};
        static const QRegularExpression few(u"^[가-힣]+(?<![는을를])(?: [가-힣]+){1,3}$"_s);
        if (!few.match(words).hasMatch() || !language::isPost(words.section(u' ', -1)) ||
            std::any_of(m_found.begin(), m_found.end(),
                        [&](const Rendering& each) { return each.of.from < of.end(); }))
            return false;
        const qsizetype before = m_found.size();
        addPerson(of, name);
        return m_found.size() > before;
    }
    /// As a place or a word, and as a person's where it could be one, which of three syllables without the
    /// ending of a place it is more often.
    void names()
    {
        const QString words = m_text.trimmed();
        const Span of{m_text.indexOf(words), words.size()};
        const bool hangul = !words.isEmpty() && std::all_of(words.begin(), words.end(), [](QChar c) {
            return (c >= u'\uAC00' && c <= u'\uD7A3') || c == u' ';
        });
        if (!hangul || isTaken(of))
            return;
        QString latin = language::romanised(words);
        latin[0] = latin[0].toUpper();
        const QStringList place = language::romanisedPlace(words);
        const QStringList plain = place.isEmpty() ? QStringList{latin} : place;
        const bool person = words.size() > 2 && place.isEmpty() && !language::endsAsPlace(words) &&
                            !language::Vocabulary::builtIn(Language::Korean).contains(words);
        if (person)
            addPerson(of, words);
        add(of, RenderingKind::Romanisation, plain);
        addPerson(of, words);
    }
    void addPerson(Span of, const QString& name)
    {
        add(of, RenderingKind::Name, {language::romanisedName(name)});
        add(of, RenderingKind::Romanisation,
            {language::romanisedName(name, language::FamilySpelling::Regular)});
    }

    const QString& m_text;
    Language m_language;
    QDate m_issue;
    const Glossary& m_glossary;
    Reading m_reading;
    QList<Rendering> m_found;
    QList<Span> m_taken; ///< read already, or impossible
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
