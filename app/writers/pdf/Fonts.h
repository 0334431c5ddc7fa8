#pragma once

#include "base/Language.h"

#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace communique::writers::pdf {

/// The fonts that pages are set in: all that are installed, chosen by the names in the form and by nothing
/// else. The desktop's own rules (substitutes, preferred families, hinting) would make the same release look
/// different on another machine, and loading them takes longer than setting a page. Made once, never freed;
/// any thread. Null where no font was found in the usual folders: then Pango uses the desktop's
/// configuration.
[[nodiscard]] FcConfig* ownFonts();

/// Makes them the only fonts of the process, toolkits included.
void useOwnFontsOnly();

/// False where no font at all is installed: then nothing can be written on a page. Any thread.
[[nodiscard]] bool hasFonts();

/// The characters of a text for which no installed font has a shape, each once, in the order of the text.
/// Spaces and characters that are never seen are not among them. Any thread.
[[nodiscard]] QList<char32_t> charactersWithoutFont(const QString& text);

/// A letter that every font for a language has.
[[nodiscard]] QChar sampleLetter(base::Language language);

/// The families of a list that are not installed and stand before the first one that is and that can write
/// the language: those that whoever wrote the list misses on the page. Any thread.
[[nodiscard]] QStringList missingFamilies(const QStringList& families, base::Language language);

/// Of a list, only the first family that is installed where each of its faces has every character of the
/// text, else the whole list. The others would change nothing, and matching fonts for them takes as long as
/// laying out a page. Any thread.
[[nodiscard]] QStringList familiesNeeded(const QStringList& families, const QString& text);

} // namespace communique::writers::pdf
