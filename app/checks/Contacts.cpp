#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> contacts(const Subject& subject)
{
    static const QRegularExpression placeholder = pattern(u"0{3,4}-0{4}|○|[xX]{3,}|\\?"_s);
    QList<Finding> findings;
    const document::Header& header = subject.release().header();
    const bool wanted =
        std::any_of(subject.languages().cbegin(), subject.languages().cend(), [&](Language language) {
            return subject.form().texts[language].contacts == document::ContactsLayout::Table;
        });
    if (wanted && header.contacts.isEmpty() && subject.languages().contains(Language::Korean))
        findings.append(
            {u"contacts"_s,
             Severity::Hint,
             {Part::Contacts},
             {},
             Rules::tr("The form prints a table of contacts, but the release names nobody. Add a contact.")});
    for (int row = 0; row < header.contacts.size(); ++row) {
        const document::Contact& contact = header.contacts[row];
        Place place{Part::Contacts};
        place.row = row;
        const auto tell = [&](Severity severity, const QString& message) {
            findings.append({u"contacts"_s, severity, place, contact.name, message});
        };
        if (contact.name.trimmed().isEmpty())
            tell(Severity::Warning, Rules::tr("A contact has no name."));
        if (contact.phone.trimmed().isEmpty() && contact.email.trimmed().isEmpty())
            tell(Severity::Warning, Rules::tr("A contact has neither telephone nor e-mail."));
        else if (has(contact.phone, placeholder) || has(contact.name, placeholder))
            tell(Severity::Hint, Rules::tr("A contact still has placeholder text. Replace it."));
    }
    return findings;
}

} // namespace communique::checks
