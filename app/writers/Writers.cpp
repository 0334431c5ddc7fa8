#include "writers/Writers.h"

#include "base/Text.h"
#include "writers/html/HtmlWriter.h"
#include "writers/mail/MailWriter.h"
#include "writers/mail/Message.h"
#include "writers/pdf/Fonts.h"
#include "writers/pdf/PdfWriter.h"
#include "writers/picture/PreviewPicture.h"
#include "writers/review/ReviewWriter.h"
#include "writers/text/TextWriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

struct Writing
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

constexpr qsizetype LongestTitle = 80;

bool isForbiddenInFileNames(QChar c)
{
    return c.unicode() < 0x20 || u"/\\:*?\"<>|"_s.contains(c);
}

/// The title without what file systems refuse, cut at a word.
QString safeTitle(const QString& title)
{
    QString safe;
    for (const QChar c : base::collapsed(title))
        safe += isForbiddenInFileNames(c) ? u' ' : c;
    safe = base::collapsed(safe);
    if (safe.size() > LongestTitle) {
        const qsizetype space = safe.lastIndexOf(u' ', LongestTitle);
        safe.truncate(space > LongestTitle / 2 ? space : base::graphemeStart(safe, LongestTitle));
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return safe;
}

} // namespace

QString name(Format format)
{
    switch (format) {
    case Format::Html:
        return u"html"_s;
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Text:
        return u"txt"_s;
    case Format::Mail:
        return u"mail"_s;
    case Format::Message:
        return u"eml"_s;
    case Format::Picture:
        return u"png"_s;
    case Format::Review:
        return u"review"_s;
    }
    Q_UNREACHABLE();
}

QString suffix(Format format)
{
    const bool isPage = format == Format::Mail || format == Format::Review;
    return isPage ? name(format) + u".html"_s : name(format);
}

std::optional<Format> formatFromName(QStringView text)
{
    for (const Format format : Formats)
        if (text.compare(name(format), Qt::CaseInsensitive) == 0)
            return format;
    return std::nullopt;
}

base::Result<QByteArray> write(const Release& release, const Form& form, Format format,
                               const Options& options)
{
    if ((format == Format::Pdf || format == Format::Picture) && !pdf::hasFonts())
        return base::Error{
            base::ErrorKind::Unwritable,
            Writing::tr("No font is installed, so the pages would stay empty. Install one that has "
                        "Hangul, such as Nanum or Noto CJK, and try again.")};
    switch (format) {
    case Format::Html:
        return html::writePage(release, form, options);
    case Format::Pdf:
        return pdf::writePdf(release, form, options);
    case Format::Text:
        return text::writeText(release, form, options.languages).toUtf8();
    case Format::Mail:
        return mail::writeMail(release, form, options);
    case Format::Message:
        return mail::writeMessage(release, form, options);
    case Format::Picture:
        return picture::writePicture(release, form, options.languages);
    case Format::Review:
        return review::writeReview(release, form);
    }
    Q_UNREACHABLE();
}

void prepareWithoutWindow()
{
    pdf::useOwnFontsOnly();
}

QString suggestedFileName(const Release& release, Format format, const QList<Language>& languages)
{
    const Language language = languages.size() == 1 ? languages.first() : release.header().source;
    QStringList parts;
    if (release.header().date.isValid())
        parts.append(release.header().date.toString(Qt::ISODate));
    const QString title = safeTitle(document::publishedTitle(release, language));
    parts.append(title.isEmpty() ? u"release"_s : title);
    QString name = parts.join(u' ');
    if (languages.size() == 1)
        name += u'.' + base::code(language);
    return name + u'.' + suffix(format);
}

} // namespace communique::writers
