#pragma once

#include "writers/mail/MailWriter.h"

namespace communique::writers::mail {

using base::Language;

/// What the elements of one language's part share.
struct MailStyle
{
    MailStyle(const Form& form, Language language);

    /// ` style="…"`.
    [[nodiscard]] static QString of(const QString& declarations);

    QString family;
    QString titleFamily;
    QString accent;  ///< readable on white and on black: the mail program chooses the ground
    QString embargo; ///< likewise
    QString grid;
};

[[nodiscard]] QString bodyHtml(const Release& release, const Form& form, const MailStyle& style,
                               Language language, const Pictures& pictures);

[[nodiscard]] QString contactsHtml(const Release& release, const Form& form, const MailStyle& style,
                                   Language language);

/// At most `height` pixels high where that is not 0, else as wide as the mail.
[[nodiscard]] QString imageHtml(const document::Media& media, const QString& address,
                                const QString& alternative, int height);

} // namespace communique::writers::mail
