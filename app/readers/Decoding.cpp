#include "readers/Readers.h"

#include "base/Files.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::readers {

namespace {

struct Decoding
{
    Q_DECLARE_TR_FUNCTIONS(Decoding)
};

base::Error unreadable(const QString& message)
{
    return {base::ErrorKind::Unreadable, message};
}

/// What the first bytes of well-known formats say.
QString looksLike(const QByteArray& bytes)
{
    if (bytes.startsWith("%PDF"))
        return Decoding::tr("a PDF: open it, select the text and paste it into a new release");
    if (bytes.startsWith("PK\x03\x04"))
        return Decoding::tr("a packed document (HWPX, DOCX or ZIP): save it as text or HTML first");
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return Decoding::tr("an old HWP or Word document: save it as text or HTML first");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8"))
        return Decoding::tr("a picture: there is no text in it to import");
    return {};
}

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray& bytes)
{
    QString text = decoder(bytes);
    // ICU's CP949 maps bytes that mean nothing to private-use and control characters instead of failing.
    const bool nonsense = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() >= 0x80 && c.unicode() < 0xa0) ||
               (c.unicode() >= 0xf8f0 && c.unicode() <= 0xf8ff);
    });
    return decoder.hasError() || nonsense ? std::nullopt : std::optional(text);
}

/// The charset that an HTML page declares in its first kilobyte.
QByteArray declaredCharset(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(1024).toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray name;
    for (const char c : head.mid(at + 8, 32)) {
        if (c == '"' || c == '\'')
            continue;
        if (!isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '_')
            break;
        name += c;
    }
    return name;
}

} // namespace

base::Result<QString> decode(const QByteArray& bytes)
{
    if (bytes.size() > base::MaxInputBytes)
        return unreadable(Decoding::tr("The text is larger than 32 MiB, which no press release is."));
    if (bytes.trimmed().isEmpty())
        return unreadable(Decoding::tr("The file is empty. Choose the file that holds the text."));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        if (const auto text = decodedWith(QStringDecoder(QStringDecoder::Utf16), bytes))
            return *text;
        return unreadable(Decoding::tr("The file says that it is UTF-16, but it is cut off or damaged."));
    }
    if (const QString kind = looksLike(bytes); !kind.isEmpty())
        return unreadable(Decoding::tr("This is %1.").arg(kind));
    if (bytes.contains('\0'))
        return unreadable(
            Decoding::tr("This is no text file. Save the release as text or HTML and import that."));
    if (const auto text = decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes))
        return *text;
    const QByteArray declared = declaredCharset(bytes);
    for (const QByteArray& name : {declared, QByteArray("windows-949")}) {
        if (name.isEmpty() || name == "utf-8")
            continue;
        // "euc-kr" in the wild is CP949, its superset.
        QStringDecoder decoder(name == "euc-kr" || name == "ks_c_5601-1987" ? "windows-949"
                                                                            : name.constData());
        if (!decoder.isValid())
            continue;
        if (const auto text = decodedWith(std::move(decoder), bytes))
            return *text;
    }
    return unreadable(Decoding::tr("The text is neither UTF-8 nor CP949, or it is cut off in the middle of a "
                                   "character. Save it again as UTF-8."));
}

} // namespace communique::readers
