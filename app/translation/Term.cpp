#include "translation/Term.h"

#include "base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

struct KindName
{
    TermKind kind;
    QStringView english;
    QStringView korean;
};

constexpr KindName KindNames[] = {{TermKind::Country, u"country", u"국가"},
                                  {TermKind::Place, u"place", u"지명"},
                                  {TermKind::Organisation, u"organisation", u"기구"},
                                  {TermKind::Ministry, u"ministry", u"부처"},
                                  {TermKind::Title, u"title", u"직위"},
                                  {TermKind::Person, u"person", u"인명"},
                                  {TermKind::Meeting, u"meeting", u"회의"},
                                  {TermKind::Phrase, u"phrase", u"표현"},
                                  {TermKind::Other, u"other", u"기타"}};

} // namespace

QString name(TermKind kind)
{
    for (const KindName& each : KindNames)
        if (each.kind == kind)
            return each.english.toString();
    Q_UNREACHABLE();
}

std::optional<TermKind> termKindFromName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    for (const KindName& each : KindNames)
        if (trimmed.compare(each.english, Qt::CaseInsensitive) == 0 || trimmed == each.korean)
            return each.kind;
    if (trimmed.compare(u"organization", Qt::CaseInsensitive) == 0)
        return TermKind::Organisation;
    return std::nullopt;
}

QString Term::preferred(Language language) const
{
    const QStringList first = texts(language, FormUse::Preferred);
    if (!first.isEmpty())
        return first.first();
    const QStringList any = approved(language);
    return any.isEmpty() ? QString() : any.first();
}

QStringList Term::texts(Language language, FormUse use) const
{
    QStringList found;
    for (const TermForm& form : forms[language])
        if (form.use == use)
            found.append(form.text);
    return found;
}

QStringList Term::approved(Language language) const
{
    QStringList found;
    for (const FormUse use : {FormUse::Preferred, FormUse::Official, FormUse::Allowed, FormUse::Abbreviation})
        found += texts(language, use);
    return found;
}

bool Term::holdsAt(QDate date) const
{
    return !date.isValid() || ((!from.isValid() || from <= date) && (!to.isValid() || date <= to));
}

bool Term::overlaps(const Term& other) const
{
    const auto endsBefore = [](const Term& one, const Term& two) {
        return one.to.isValid() && two.from.isValid() && one.to < two.from;
    };
    return !endsBefore(*this, other) && !endsBefore(other, *this);
}

void Term::add(Language language, FormUse use, const QString& text)
{
    const TermForm form{formText(text), use};
    if (!form.text.isEmpty() && !forms[language].contains(form))
        forms[language].append(form);
}

QString formText(const QString& text)
{
    return base::collapsed(base::cleaned(text));
}

} // namespace communique::translation
