#pragma once

#include "base/Result.h"
#include "document/Form.h"
#include "document/Release.h"
#include "writers/Options.h"

/// The one door to every output format. The preview, the export dialog and the command line all come through
/// here.
namespace communique::writers {

using base::Language;
using document::Form;
using document::Release;

enum class Format : quint8 {
    Html,    ///< a web page
    Pdf,     ///< pages
    Text,    ///< plain text
    Mail,    ///< HTML for the body of an e-mail: styles on the elements, no pictures
    Message, ///< a whole e-mail to open and send: text, HTML and pictures (RFC 5322)
    Picture, ///< what messengers and social networks show of the page: PNG, 1200 x 630
    Review   ///< a web page to check a translation on: both languages side by side, with states
};

inline constexpr std::array Formats{Format::Html,    Format::Pdf,     Format::Text,  Format::Mail,
                                    Format::Message, Format::Picture, Format::Review};

/// "html", "pdf", "txt", "mail", "eml", "png", "review": the name on the command line.
[[nodiscard]] QString name(Format format);
[[nodiscard]] std::optional<Format> formatFromName(QStringView name);

/// What file names end in: the name, but "mail.html" for Mail and "review.html" for Review.
[[nodiscard]] QString suffix(Format format);

/// The release in one or both languages, in the order given; a review copy always in both. Pure: equal input
/// gives equal bytes, on any thread (an encrypted PDF apart).
[[nodiscard]] base::Result<QByteArray> write(const Release& release, const Form& form, Format format,
                                             const Options& options);

/// For a process that shows no window, before anything is written: keeps the desktop's font rules, which no
/// output uses, from being loaded at all.
void prepareWithoutWindow();

/// A name that a press officer would give the file: date, title, language where it is only one, suffix;
/// "2019-07-01 5th ROK-EU Cyber Policy Consultation.en.pdf". Safe on every file system, at most 120
/// characters.
[[nodiscard]] QString suggestedFileName(const Release& release, Format format,
                                        const QList<Language>& languages);

} // namespace communique::writers
