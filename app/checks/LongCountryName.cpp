#include "checks/Countries.h"
#include "checks/EnglishRules.h"
#include "checks/Matches.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> longCountryName(const Subject& subject)
{
    QList<Finding> findings;
    QSet<QString> seen;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        if (place.part != Part::Text)
            return;
        QSet<QString> rows; // in a list of countries nobody expects long names
        for (const Row& row : rowsIn(text, Language::English))
            rows.unite(QSet<QString>(row.ids.cbegin(), row.ids.cend()));
        for (const Naming& naming : namedIn(text, Language::English)) {
            if (seen.contains(naming.id))
                continue;
            seen.insert(naming.id);
            for (const Country& country : countries()) {
                const QString words = text.sliced(naming.from, naming.length);
                const QString before = text.sliced(std::max<qsizetype>(0, naming.from - 45),
                                                   std::min<qsizetype>(45, naming.from));
                static const QRegularExpression official = pattern(
                    u"(?:Kingdom|Republic|Union|Duchy|Federation|State|States|Confederation|Community) of (?:the )?$"_s);
                static const QRegularExpression placed = pattern(
                    u"(?:\\b(?:in|to|of|from|with|by|visit|visited|visiting) (?:the )?|[a-z]+, (?:the )?)$"_s);
                if (country.id != naming.id || country.official.isEmpty() || rows.contains(naming.id) ||
                    !country.shortName.endsWith(words) || has(before, official) || !has(before, placed))
                    continue;
                const bool article = before.endsWith(u"the ");
                const qsizetype from = naming.from - (article ? 4 : 0);
                findings.append(
                    {u"country-name"_s, Severity::Hint,
                     stretch(place, from, naming.length + (article ? 4 : 0)),
                     text.sliced(from, naming.length + (article ? 4 : 0)),
                     Rules::tr("Give the official name at the first mention: “%1”.").arg(country.official),
                     checks::words(country.official.toString())});
            }
        }
    });
    return findings;
}

} // namespace communique::checks
