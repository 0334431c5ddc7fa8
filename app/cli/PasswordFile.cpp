#include "cli/PasswordFile.h"

#include "cli/Arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Without its byte order mark; nothing where the bytes are not in that encoding.
std::optional<QString> decoded(const QByteArray& bytes)
{
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(wide ? QStringDecoder::Utf16 : QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool cutOff = wide && bytes.size() % 2 != 0;
    return decoder.hasError() || cutOff ? std::nullopt : std::optional(text);
}

} // namespace

base::Result<QString> passwordFrom(const QString& path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const auto text = decoded(*bytes);
    const QString line = text ? text->left(text->indexOf(QRegularExpression(u"[\\r\\n]"_s))) : QString();
    // UTF-16 without its mark is UTF-8 with a NUL beside every Latin letter.
    if (!text ||
        std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return base::Error{
            base::ErrorKind::Unreadable,
            Cli::tr(
                "The password file is not UTF-8 text, so nobody could type the password that it gives. Save "
                "it as UTF-8 and try again.")};
    if (line.isEmpty())
        return base::Error{
            base::ErrorKind::Usage,
            Cli::tr("The first line of the password file is empty. Write the password there.")};
    return line;
}

} // namespace communique::cli
