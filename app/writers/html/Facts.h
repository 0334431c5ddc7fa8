#pragma once

#include "document/Form.h"
#include "document/Release.h"
#include "writers/Options.h"

namespace communique::writers::html {

using base::Language;
using document::Form;
using document::Release;

/// What a page says about itself to machines, in one language.
struct Facts
{
    Language language = Language::Korean;
    QString title; ///< of the release, or its kind where it has none
    Language titleLanguage = Language::Korean;
    QString subtitle;
    QString description;
    QString organisation;
    QString section;   ///< the board
    QString published; ///< ISO 8601: the end of the embargo, or the date of issue; empty where there is none
    QString modified;  ///< ISO 8601, never before `published`
    QString address;   ///< of the page, see pageAddress()
    QString id;        ///< of the article, within the page or beyond it: "…/name.ko.html#ko"
    QString picture;   ///< whole address of the preview picture; empty where there is none
    QString logo;      ///< whole address of the office's logo; empty where there is none
    bool embargoed = false; ///< and not yet published: nothing for search engines
};

[[nodiscard]] Facts factsOf(const Release& release, const Form& form, Language language,
                            const Options& options);

/// Languages that have a page, or an article on this one, beside the first.
[[nodiscard]] QList<Language> languagesWithPages(const Options& options);

/// The name of the board; empty where it says what the kind of release has said already.
[[nodiscard]] QString boardBesideKind(const Release& release, const Form& form, Language language);

[[nodiscard]] QString boardOf(const Release& release, const Form& form, Language language);

} // namespace communique::writers::html
