#include "writers/mail/Message.h"

#include "base/Text.h"
#include "writers/html/Body.h"
#include "writers/html/Facts.h"
#include "writers/picture/Png.h"
#include "writers/text/TextWriter.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers::mail {

using base::Language;

namespace {

constexpr qsizetype BytesPerWord = 42; ///< 56 signs of base64, 68 with "=?UTF-8?B?" and "?="
constexpr qsizetype LineLength = 76;   ///< RFC 2045, 6.8

QByteArray wrappedBase64(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += LineLength)
        lines += encoded.mid(at, LineLength) + "\r\n";
    return lines;
}

QByteArray part(const QByteArray& type, const QByteArray& more, const QByteArray& content)
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + more + "\r\n" +
           wrappedBase64(content);
}

QByteArray multipart(const QByteArray& type, const QByteArray& boundary, const QList<QByteArray>& parts)
{
    QByteArray bytes = "Content-Type: " + type + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray& each : parts)
        bytes += "--" + boundary + "\r\n" + each + "\r\n";
    return bytes + "--" + boundary + "--\r\n";
}

QList<document::MediaPtr> picturesOf(const Release& release, const Form& form, const Options& options)
{
    QList<document::MediaPtr> pictures;
    const auto add = [&](const document::MediaPtr& media) {
        const auto same = [&](const document::MediaPtr& each) { return each->digest == media->digest; };
        if (media && std::none_of(pictures.begin(), pictures.end(), same))
            pictures.append(media);
    };
    add(form.logo.media);
    for (const document::BlockPtr& block : release.blocks())
        for (const Language language : options.languages)
            if (block->shape.type == document::BlockType::Figure && html::isShown(*block, language))
                add(block->figure.media);
    return pictures;
}

/// Of the longer side: twice the width of a mail, for fine screens.
constexpr int DrawnPixels = 1'280;

/// A picture as mail programs show it: no drawings, which Gmail, Outlook and Naver leave out.
QByteArray partOf(const document::Media& media, const QByteArray& contentId)
{
    QByteArray type = media.type.toLatin1();
    QByteArray bytes = media.bytes;
    if (media.type == u"image/svg+xml") {
        if (const QByteArray drawn = picture::pngOf(media, DrawnPixels); !drawn.isEmpty()) {
            type = "image/png";
            bytes = drawn;
        }
    }
    return part(type, "Content-ID: <" + contentId + ">\r\nContent-Disposition: inline\r\n", bytes);
}

QByteArray contentId(const document::Media& media)
{
    return media.digest.first(32).toLatin1() + "@communique.invalid";
}

bool isMailAddress(const QString& text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && !u"\"(),:;<>[\\]"_s.contains(c);
    };
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') &&
           std::all_of(text.begin(), text.end(), isPlain);
}

QByteArray phrase(const QString& words)
{
    const QByteArray encoded = encodedWords(words);
    if (encoded.startsWith("=?"))
        return encoded;
    return '"' + QByteArray(encoded).replace('\\', "").replace('"', "") + '"';
}

QByteArray sender(const Release& release, const Form& form, Language language)
{
    const QByteArray office = phrase(form.texts[language].organisation);
    for (const document::Contact& contact : release.header().contacts)
        if (isMailAddress(contact.email))
            return office + " <" + contact.email.toLatin1() + '>';
    return office + ":;";
}

/// RFC 5322, 3.3. A release knows its day and not its hour.
QByteArray dateOf(const QDate& date)
{
    const QDate day = date.isValid() ? date : QDate(1970, 1, 1);
    return QLocale::c().toString(day, u"ddd, d MMM yyyy"_s).toLatin1() + " 00:00:00 -0000";
}

} // namespace

QByteArray encodedWords(const QString& words)
{
    const QString line = base::collapsed(words);
    const bool isAscii =
        std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x7F && c.isPrint(); });
    if (isAscii && line.size() < 60 && !line.contains(u"=?"))
        return line.toLatin1();
    QList<QByteArray> encoded;
    QByteArray bytes;
    const auto flush = [&] {
        if (!bytes.isEmpty())
            encoded.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    // A character is never divided (RFC 2047, 5).
    for (const char32_t character : line.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&character, 1).toUtf8();
        if (bytes.size() + next.size() > BytesPerWord)
            flush();
        bytes += next;
    }
    flush();
    return encoded.join("\r\n ");
}

QByteArray writeMessage(const Release& release, const Form& form, const Options& options)
{
    const Language first = options.languages.first();
    Pictures addresses;
    QList<QByteArray> related;
    const QList<document::MediaPtr> pictures = picturesOf(release, form, options);
    for (const document::MediaPtr& media : pictures)
        addresses.insert(media->digest, u"cid:"_s + QString::fromLatin1(contentId(*media)));
    const QByteArray html = writeMail(release, form, options, addresses);
    related.append(part("text/html; charset=utf-8", {}, html));
    for (const document::MediaPtr& media : pictures)
        related.append(partOf(*media, contentId(*media)));
    QByteArray text = text::writeText(release, form, options.languages).toUtf8();
    text.replace("\n", "\r\n");
    const QByteArray digest = QCryptographicHash::hash(html, QCryptographicHash::Sha256).toHex().first(32);
    const QByteArray rich = related.size() == 1 ? related.first()
                                                : multipart("multipart/related; type=\"text/html\"",
                                                            "related-" + digest, related);
    QStringList codes;
    for (const Language language : options.languages)
        codes.append(base::code(language));
    return "From: " + sender(release, form, first) +
           "\r\nSubject: " + encodedWords(html::factsOf(release, form, first, options).title) +
           "\r\nDate: " + dateOf(release.header().date) + "\r\nMessage-ID: <" + digest +
           "@communique.invalid>\r\nX-Unsent: 1\r\nContent-Language: " + codes.join(u", "_s).toLatin1() +
           "\r\nMIME-Version: 1.0\r\n" +
           multipart("multipart/alternative", "alternative-" + digest,
                     {part("text/plain; charset=utf-8", {}, text), rich});
}

} // namespace communique::writers::mail
