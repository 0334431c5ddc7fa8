#include "checks/Countries.h"

#include "checks/Matches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// One alternation of all names, each in a group of its own ("c0", "c1" …), longest names first.
QString alternation(Language language, bool marks)
{
    QList<QPair<qsizetype, QString>> parts;
    for (qsizetype i = 0; i < countries().size(); ++i) {
        const Country& country = countries()[i];
        QString names = (language == Language::Korean ? country.korean : country.english).toString();
        if (marks && !country.mark.isEmpty())
            names += u'|' + country.mark.toString();
        parts.append({names.size(), u"(?<c%1>%2)"_s.arg(i).arg(names)});
    }
    // 인도네시아 before 인도 is settled by look-aheads; "South Sudan" has no rival.
    QStringList all;
    for (const auto& [size, part] : std::as_const(parts))
        all.append(part);
    return all.join(u'|');
}

QList<Naming> scan(const QRegularExpression& names, const QString& text, qsizetype from, qsizetype to)
{
    QList<Naming> found;
    auto matches = names.globalMatch(text, from);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedEnd() > to)
            break;
        const Country& country = countries()[match.lastCapturedIndex() - 1];
        found.append({country.id.toString(), match.capturedStart(), match.capturedLength()});
    }
    return found;
}

/// The names, with and without the words around them that tell a country from its homographs: 수단, 인도.
QString bareNames(const Country& country)
{
    QStringList names{country.korean.toString()};
    for (const QString& name : alternatives(country.korean))
        if (const qsizetype around = name.indexOf(u'('); around > 0)
            names.append(name.first(around));
    return names.join(u'|');
}

QString bounded(Language language, const QString& inner)
{
    return language == Language::Korean
               ? u"(?:(?<![가-힣A-Za-z])|(?<=[ (·,“‘][주대방])|(?<=^[주대방]))(?:"_s + inner + u')'
               : u"(?<![A-Za-z.])(?:"_s + inner + u")s?(?![A-Za-z])"_s;
}

const QRegularExpression& names(Language language)
{
    static const QRegularExpression korean =
        pattern(bounded(Language::Korean, alternation(Language::Korean, false)));
    static const QRegularExpression english =
        pattern(bounded(Language::English, alternation(Language::English, false)));
    return language == Language::Korean ? korean : english;
}

/// Names and marks anywhere, for the inside of a compound.
const QRegularExpression& members()
{
    static const QRegularExpression all = pattern(alternation(Language::Korean, true));
    return all;
}

/// 한-중앙아 names no China: a mark of one syllable stands alone or before what two countries have in common.
bool standsForCountry(const QString& part, qsizetype length)
{
    static const QRegularExpression shared =
        pattern(u"^(?:정상|외교|동맹|관계|양|회담|고위|차관|장관|국방|경제|안보|협|FTA|간|공|전략)"_s);
    return length > 1 || part.size() == 1 || has(part.sliced(1), shared);
}

/// 한미일 and its kin, and what hyphens and middle dots join.
void koreanCompounds(const QString& text, QList<Row>& rows)
{
    static const QRegularExpression compound =
        pattern(u"(?<![가-힣A-Za-z])(?:한미일|한중일|한일중|한미중|한일미|한미(?!약)|한일|한중|한러|한영|"
                u"한독|한불(?=[ 정외관수])|"
                "한호(?=[ "
                "정외관])|미중|중미일|미일|미러|중러|미북|중일|일중|북러|러북|북중|(?:미한|일한|중한)(?= "
                "?(?:정상|외교|관계|양국|동맹|회담|장관)))(?![가-힣]{"
                "0,1}[0-9])|"
                "(?<![가-힣A-Za-z])(?:[한미일중러북독불영호캐]|[가-힣]{2,8}|EU|ASEAN)"
                "(?:[-–·ㆍ・‧∙](?:[가-힣]{2,8}|[한미일중러북독불영호캐]|EU|ASEAN))+"_s);
    static const QRegularExpression joint = pattern(u"[-–·ㆍ・‧∙]"_s);
    eachMatch(compound, text, [&](const QRegularExpressionMatch& match) {
        const QString whole = match.captured();
        Row row{{}, match.capturedStart(), match.capturedLength(), true, {}};
        if (!has(whole, joint)) {
            for (const QChar mark : whole)
                for (const Country& country : countries())
                    if (country.mark == QStringView(&mark, 1))
                        row.ids.append(country.id.toString());
        } else {
            qsizetype from = 0;
            for (const QString& part : whole.split(joint)) {
                const QRegularExpressionMatch name = members().match(
                    part, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
                if (!name.hasMatch() || !standsForCountry(part, name.capturedLength()))
                    return;
                row.ids.append(scan(members(), part, 0, name.capturedEnd()).value(0).id);
                row.length = from + name.capturedLength(); // 한-미정상회담: not the meeting
                from += part.size() + 1;
            }
        }
        if (row.ids.size() > 1)
            rows.append(row);
    });
}

/// Names that are joined by words and commas: the gap between two of them is `joint` and nothing else.
void lists(const QString& text, Language language, const QRegularExpression& joint,
           const QRegularExpression& hyphen, QList<Row>& rows)
{
    Row row;
    const auto close = [&] {
        if (row.ids.size() > 1)
            rows.append(row);
        row = {};
    };
    for (const Naming& naming : namedIn(text, language)) {
        if (!row.ids.isEmpty()) {
            const qsizetype end = row.from + row.length;
            const QString gap = text.sliced(end, naming.from - end);
            const bool hyphened = has(gap, hyphen);
            if ((!hyphened && !has(gap, joint)) || (row.ids.size() > 1 && hyphened != row.compound))
                close();
            else
                row.compound = hyphened;
        }
        if (row.ids.isEmpty())
            row.from = naming.from;
        row.ids.append(naming.id);
        row.members.append(naming);
        row.length = naming.from + naming.length - row.from;
    }
    close();
}

} // namespace

QList<Naming> namedIn(const QString& text, Language language)
{
    return scan(names(language), text, 0, text.size());
}

bool isNamedInKorean(const QString& text, const QString& id)
{
    for (const Country& country : countries()) {
        if (country.id != id)
            continue;
        if (has(text, pattern(bareNames(country))))
            return true;
        const QString mark = country.mark.toString();
        return !mark.isEmpty() &&
               has(text,
                   pattern(
                       u"(?:[한미일중러북남대방주재친반탈양·ㆍ\\-])%1|%1(?:측|국|군|정상|[·ㆍ\\-한미일중러북])"_s
                           .arg(mark)));
    }
    return false;
}

QList<Row> rowsIn(const QString& text, Language language)
{
    static const QRegularExpression koreanJoint = pattern(u"^(?:, ?|[·ㆍ・] ?|[와과] | 및 |, 그리고 )$"_s);
    static const QRegularExpression englishJoint =
        pattern(u"^(?: \\([A-Z.]+\\))?(?:,? and |, | & )(?:the )?$"_s);
    static const QRegularExpression hyphen = pattern(u"^(?: \\([A-Z.]+\\))?[-–—‑/]$"_s);
    static const QRegularExpression none = pattern(u"^\\b\\B$"_s);
    QList<Row> rows;
    if (language == Language::Korean) {
        koreanCompounds(text, rows);
        lists(text, language, koreanJoint, none, rows);
    } else {
        lists(text, language, englishJoint, hyphen, rows);
    }
    return rows;
}

} // namespace communique::checks
