#pragma once

#include "base/Language.h"

#include <QList>
#include <QString>

namespace communique::writers::html {

/// A stretch of text in one language.
struct LanguageRun
{
    QString text;
    QString code; ///< BCP 47; empty for the language of the text around it
};

/// Words in another language than the text around them, told by their script (WCAG 2.2, 3.1.2): Hangul in
/// English; in Korean, English phrases. Single Latin words and abbreviations belong to Korean ("EU", "K-팝",
/// "CEO"): the criterion leaves out what has become part of the language, and a voice that changes at every
/// "EU" is hard to follow. Kana is Japanese in both, with the Chinese characters beside it; other scripts are
/// told apart as on pages (scriptLanguage()).
[[nodiscard]] QList<LanguageRun> languageRuns(const QString& text, base::Language around);

} // namespace communique::writers::html
