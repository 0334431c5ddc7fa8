#include "checks/BilingualRules.h"
#include "checks/Countries.h"
#include "checks/Matches.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

QSet<QString> idsOf(const QList<Row>& rows)
{
    QSet<QString> ids;
    for (const Row& row : rows)
        ids.unite(QSet<QString>(row.ids.cbegin(), row.ids.cend()));
    return ids;
}

QSet<QString> idsOf(const QList<Naming>& namings)
{
    QSet<QString> ids;
    for (const Naming& naming : namings)
        ids.insert(naming.id);
    return ids;
}

/// A country that English names and Korean does not, while Korean names one that English does not: one for
/// the other.
void swapped(const Pair& pair, const QSet<QString>& korean, const QSet<QString>& english,
             QList<Finding>& findings)
{
    const auto lost = std::find_if(korean.cbegin(), korean.cend(),
                                   [&](const QString& id) { return id != u"kr" && !english.contains(id); });
    if (lost == korean.cend())
        return;
    QSet<QString> told = korean;
    for (const Naming& naming : namedIn(pair.en, Language::English)) {
        if (naming.id == u"kr" || told.contains(naming.id))
            continue;
        if (isNamedInKorean(pair.ko, naming.id)) {
            told.insert(naming.id);
            continue;
        }
        const QString words = pair.en.sliced(naming.from, naming.length);
        findings.append({u"country"_s, Severity::Warning, stretch(pair.english, naming.from, naming.length),
                         words, Rules::tr("The Korean names another country than “%1”.").arg(words)});
        return;
    }
}

/// A member of a row that is lost while others of it are there: 미국·일본·호주 as "the U.S. and Japan".
void lostFromRow(const Pair& pair, const QList<Row>& rows, const QSet<QString>& english,
                 QList<Finding>& findings)
{
    for (const Row& row : rows) {
        QStringList lost = row.ids;
        lost.removeIf([&](const QString& id) { return english.contains(id) || id == u"kr"; });
        const qsizetype kept = std::count_if(row.ids.cbegin(), row.ids.cend(),
                                             [&](const QString& id) { return english.contains(id); });
        static const QRegularExpression together =
            pattern(u"\\b(?:trilateral|three-way|three countries)\\b"_s, true);
        if (row.compound && row.ids.size() == 3 && has(pair.en, together))
            continue; // "the next trilateral meeting"
        if (lost.isEmpty() || kept < 1 || (row.ids.size() == 2 && !row.compound))
            continue;
        const QString words = pair.ko.sliced(row.from, row.length);
        findings.append({u"country"_s, Severity::Warning, pair.english, words,
                         Rules::tr("The English leaves out a country of “%1”.").arg(words)});
        return;
    }
}

/// Countries that one language names and the other names nowhere in the release, each told once.
class OneSided
{
public:
    explicit OneSided(const Subject& subject)
        : m_whole(wholeOf(subject))
        , m_english(idsOf(namedIn(m_whole.en, Language::English)))
    {
    }

    std::optional<Finding> in(const Pair& pair, const QList<Row>& rows)
    {
        for (const Naming& naming : namedIn(pair.ko, Language::Korean))
            if (isNews(naming) && !m_english.contains(naming.id) && !isToldByCapital(naming.id) &&
                !holdsPlace(pair.ko, naming) && !isHomograph(pair.ko, naming, rows))
                return lost(pair, naming);
        for (const Naming& naming : namedIn(pair.en, Language::English))
            if (isNews(naming) && !isInCompounds(naming.id) && !isToldInKorean(naming.id) &&
                !followsPlace(pair.en, naming))
                return added(pair, naming);
        return std::nullopt;
    }

private:
    bool isNews(const Naming& naming) const { return naming.id != u"kr" && !m_told.contains(naming.id); }
    /// 북핵, 미측: the near powers hide in too many words.
    static bool isInCompounds(const QString& id)
    {
        return std::any_of(countries().cbegin(), countries().cend(), [&](const Country& country) {
            return country.id == id && !country.mark.isEmpty();
        });
    }
    /// 필리핀 측 as "Manila".
    bool isToldByCapital(const QString& id)
    {
        auto told = m_capitals.constFind(id);
        if (told == m_capitals.cend()) {
            const QString capital = capitalOf(id);
            told = m_capitals.insert(id, !capital.isEmpty() &&
                                             has(m_whole.en, pattern(u"\\b(?:%1)\\b"_s.arg(capital))));
        }
        return *told;
    }
    bool isToldInKorean(const QString& id)
    {
        auto told = m_korean.constFind(id);
        if (told == m_korean.cend())
            told = m_korean.insert(id, isNamedInKorean(m_whole.ko, id));
        return *told;
    }
    /// 범죄인 인도, 이란 that ends a quotation: a country only beside another one, or beside those who act
    /// for it.
    static bool isHomograph(const QString& korean, const Naming& naming, const QList<Row>& rows)
    {
        static const QSet<QString> homographs{u"in"_s, u"ir"_s, u"gh"_s, u"om"_s, u"fj"_s,
                                              u"td"_s, u"ml"_s, u"bt"_s, u"sdn"_s};
        static const QRegularExpression actors = pattern(
            u"^ ?(?:정부|대통령|총리|외교|외무|국방|장관|대사|측|국민|국적|국빈|공화국|현지|순방|방문|관계|진출|시장)"_s);
        if (!homographs.contains(naming.id) || has(wordsBehind(korean, naming.from + naming.length), actors))
            return false;
        return std::none_of(rows.cbegin(), rows.cend(),
                            [&](const Row& row) { return row.ids.contains(naming.id); });
    }
    /// 미국 뉴욕에서, 미국 뉴욕 유엔 본부에서: "in New York" says it all.
    static bool holdsPlace(const QString& korean, const Naming& naming)
    {
        static const QRegularExpression place = pattern(
            u"^ ?[가-힣A-Za-z.·]{2,10}(?: [A-Z][A-Za-z.]*)?(?:\\([^)]*\\))?(?:(?:과|와|,) ?[가-힣 ]{2,12})?"
            "(?: [가-힣A-Za-z]{1,9}[^와과은는이가을를의여고며 ]){0,3}?(?:에서|에 |의 |으?로 |을 방문|를 방문|발 |시 | 소재| 현지|대학|항)"_s);
        return has(wordsBehind(korean, naming.from + naming.length, Sentence), place);
    }
    /// "in Brussels, the Kingdom of Belgium" for 브뤼셀에서.
    static bool followsPlace(const QString& english, const Naming& naming)
    {
        static const QRegularExpression place = pattern(
            u"[A-Z][\\p{L}’.-]+,? (?:the )?(?:(?:\\w+ )?(?:Kingdom|Republic|State|Federation|Sultanate|Commonwealth|Confederation) of )?(?:the )?$"_s);
        const QString before = wordsBefore(english, naming.from, Sentence);
        const QList<Naming> others = namedIn(before, Language::English);
        if (!others.isEmpty() && others.last().from + others.last().length >= before.trimmed().size() - 1)
            return false; // "Laos, Myanmar": a list
        if (isCapitalOfAnother(before, naming.id))
            return false; // "Bangkok, Mexico"
        return before.contains(u',') && has(before, place) && !before.trimmed().endsWith(u" and");
    }
    static bool isCapitalOfAnother(const QString& before, const QString& id)
    {
        static const QRegularExpression last =
            pattern(u"([A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+){0,2}),? (?:the )?$"_s);
        const QString city = last.match(before).captured(1);
        return !city.isEmpty() &&
               std::any_of(countries().cbegin(), countries().cend(), [&](const Country& country) {
                   const QString capital = capitalOf(country.id.toString());
                   return country.id != id && !capital.isEmpty() &&
                          has(city, pattern(u"^(?:%1)$"_s.arg(capital)));
               });
    }
    Finding lost(const Pair& pair, const Naming& naming)
    {
        m_told.insert(naming.id);
        const QString words = pair.ko.sliced(naming.from, naming.length);
        return {u"country"_s, Severity::Warning, pair.english, words,
                Rules::tr("The Korean names “%1”; the English names it nowhere.").arg(words)};
    }
    Finding added(const Pair& pair, const Naming& naming)
    {
        m_told.insert(naming.id);
        const QString words = pair.en.sliced(naming.from, naming.length);
        return {u"country"_s, Severity::Warning, stretch(pair.english, naming.from, naming.length), words,
                Rules::tr("The English names “%1”; the Korean names it nowhere.").arg(words)};
    }

    Whole m_whole;
    QSet<QString> m_english;
    QSet<QString> m_told;
    QHash<QString, bool> m_capitals; ///< countries whose capital the English names
    QHash<QString, bool> m_korean;
};

} // namespace

QList<Finding> countriesNamed(const Subject& subject)
{
    QList<Finding> findings;
    OneSided oneSided(subject);
    eachPair(subject, [&](const Pair& pair) {
        if (isLeftKorean(pair.en))
            return;
        const QList<Row> rows = rowsIn(pair.ko, Language::Korean);
        const QSet<QString> english = idsOf(namedIn(pair.en, Language::English));
        const QSet<QString> korean = idsOf(namedIn(pair.ko, Language::Korean)) + idsOf(rows);
        const qsizetype before = findings.size();
        swapped(pair, korean, english, findings);
        if (findings.size() == before)
            lostFromRow(pair, rows, english, findings);
        if (findings.size() > before)
            return;
        if (const auto finding = oneSided.in(pair, rows))
            findings.append(*finding);
    });
    return findings;
}

} // namespace communique::checks
