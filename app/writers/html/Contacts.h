#pragma once

#include "document/Form.h"
#include "document/Release.h"

namespace communique::writers::html {

using base::Language;
using document::Form;
using document::Release;

/// Contacts that follow one another in the same department.
struct ContactGroup
{
    QString department;
    QList<document::Contact> people;
};

[[nodiscard]] QList<ContactGroup> contactGroups(const Release& release);

/// The people whom a journalist may call, as the form wants them; empty where it wants none or there is none.
[[nodiscard]] QString contactsHtml(const Release& release, const Form& form, Language language);

/// "과장 이○○", in the order of the language.
[[nodiscard]] QString personOf(const document::Contact& contact, Language language);

} // namespace communique::writers::html
