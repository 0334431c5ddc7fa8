#pragma once

namespace communique::ui::forms {

class FormPage;

/// Puts onto the page what offices change of a form, in groups, in the language of the interface.
void fillPage(FormPage& page);

} // namespace communique::ui::forms
