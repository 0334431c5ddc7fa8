#pragma once

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

/// All of them, or the desktop's where the usual folders hold none; may be null. Any thread.
[[nodiscard]] const FcFontSet* installedFonts();

} // namespace communique::writers::pdf
