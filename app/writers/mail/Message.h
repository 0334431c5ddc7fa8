#pragma once

#include "writers/mail/MailWriter.h"

namespace communique::writers::mail {

/// A draft e-mail (RFC 5322): subject and sender, the release as text and as HTML, its pictures inside. Dated
/// by the date of issue. The sender is the first contact with an address, else only the office's name, as
/// RFC 6854 allows. Mail programs open it as unsent.
[[nodiscard]] QByteArray writeMessage(const Release& release, const Form& form, const Options& options);

/// A header's words (RFC 2047): as they are where they are ASCII, else in encoded words of at most 75 signs.
[[nodiscard]] QByteArray encodedWords(const QString& words);

} // namespace communique::writers::mail
