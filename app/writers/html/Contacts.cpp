#include "writers/html/Contacts.h"

#include "writers/html/Markup.h"
#include "writers/html/TableHtml.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

using document::Contact;

namespace {

QString mailLink(const QString& email)
{
    const QString target = u"mailto:"_s + email;
    if (email.isEmpty() || !document::isAllowedLink(target))
        return escaped(email);
    return element(u"a"_s, u" class=\"mail\""_s + attribute(u"href"_s, document::linkAddress(target)),
                   escaped(email));
}

QString phoneAndMail(const Contact& contact)
{
    QString html = escaped(contact.phone);
    if (!contact.phone.isEmpty() && !contact.email.isEmpty())
        html += u"<br>"_s;
    return html + mailLink(contact.email);
}

QString rowOf(const Contact& contact, Language language)
{
    const QString role = textHtml(contact.role, language);
    return (role.isEmpty() ? element(u"td"_s, {}, {}) : element(u"th"_s, u" scope=\"row\""_s, role)) +
           element(u"td"_s, {}, textHtml(personOf(contact, language), language)) +
           element(u"td"_s, {}, phoneAndMail(contact));
}

/// The government's grid (form of March 2023): the department spans the rows of its people.
QString gridHtml(const Release& release, const Form& form, Language language)
{
    const QString label = form.label(u"contact"_s, language);
    const QString id = base::code(language) + u"-contacts"_s;
    QString bodies;
    for (const ContactGroup& group : contactGroups(release)) {
        const QString span = u" scope=\"rowgroup\" rowspan=\"%1\""_s.arg(group.people.size());
        QString rows;
        for (qsizetype i = 0; i < group.people.size(); ++i) {
            QString row;
            if (i == 0) {
                const QString department = textHtml(group.department, language);
                row = element(u"th"_s, span + u" class=\"label\""_s, textHtml(label, language)) +
                      (department.isEmpty()
                           ? element(u"td"_s, u" rowspan=\"%1\""_s.arg(group.people.size()), {})
                           : element(u"th"_s, span + u" class=\"department\""_s, department));
            }
            rows += element(u"tr"_s, {}, row + rowOf(group.people[i], language)) + u'\n';
        }
        bodies += element(u"tbody"_s, {}, rows);
    }
    // The first column says it to the eye; tables are known by their captions.
    const QString caption = element(u"caption"_s, u" class=\"quiet\""_s, textHtml(label, language));
    return scrollable(attribute(u"id"_s, id) + attribute(u"aria-label"_s, label),
                      element(u"table"_s, u" class=\"contacts\""_s, caption + bodies)) +
           u'\n';
}

QString linesHtml(const Release& release, const Form& form, Language language)
{
    QString lines;
    for (const Contact& contact : release.header().contacts) {
        QStringList parts;
        for (const QString& part : {contact.department, contact.role, personOf(contact, language)})
            if (!part.isEmpty())
                parts.append(textHtml(part, language));
        if (!contact.phone.isEmpty())
            parts.append(escaped(contact.phone));
        if (!contact.email.isEmpty())
            parts.append(mailLink(contact.email));
        lines += element(u"li"_s, {}, parts.join(u" · "_s)) + u'\n';
    }
    const QString id = base::code(language) + u"-contacts"_s;
    return element(u"section"_s, attribute(u"class"_s, u"contacts"_s) + attribute(u"aria-labelledby"_s, id),
                   element(u"h2"_s, attribute(u"id"_s, id),
                           textHtml(form.label(u"contact"_s, language), language)) +
                       element(u"ul"_s, {}, lines)) +
           u'\n';
}

} // namespace

QString personOf(const Contact& contact, Language language)
{
    QStringList words{contact.position, contact.name};
    if (language == Language::English)
        std::swap(words[0], words[1]);
    words.removeAll(QString());
    return words.join(language == Language::English ? u", "_s : u" "_s);
}

QList<ContactGroup> contactGroups(const Release& release)
{
    QList<ContactGroup> groups;
    for (const Contact& contact : release.header().contacts) {
        if (groups.isEmpty() || groups.last().department != contact.department)
            groups.append({contact.department, {}});
        groups.last().people.append(contact);
    }
    return groups;
}

QString contactsHtml(const Release& release, const Form& form, Language language)
{
    if (release.header().contacts.isEmpty())
        return {};
    switch (form.texts[language].contacts) {
    case document::ContactsLayout::None:
        return {};
    case document::ContactsLayout::Table:
        return gridHtml(release, form, language);
    case document::ContactsLayout::Lines:
        return linesHtml(release, form, language);
    }
    Q_UNREACHABLE();
}

} // namespace communique::writers::html
