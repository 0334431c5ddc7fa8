#include "readers/Readers.h"

#include "document/ReleaseFile.h"
#include "readers/Assembly.h"
#include "readers/PdfSource.h"

#include <QCoreApplication>

namespace communique::readers {

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

QByteArray startOf(const QByteArray& bytes)
{
    return bytes.left(4096).trimmed().toLower();
}

base::Result<Imported> readOwn(const QByteArray& bytes)
{
    const auto read = document::readRelease(bytes);
    if (!read)
        return read.error();
    const QList<std::optional<int>> none(read->release.blocks().size());
    return Imported{read->release, {}, none};
}

} // namespace

InputKind kindOf(const QByteArray& bytes)
{
    if (isPdf(bytes))
        return InputKind::Pdf;
    QByteArray start = startOf(bytes);
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3).trimmed();
    if (start.startsWith('{') && start.contains("\"format\""))
        return InputKind::Communique;
    for (const char* tag : {"<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<h1",
                            "<table", "<article", "<meta", "<main", "<ol", "<ul"})
        if (start.startsWith(tag) || (start.startsWith('<') && start.contains(tag)))
            return InputKind::Html;
    return InputKind::Text;
}

base::Result<Imported> read(const QByteArray& bytes, const QString& name)
{
    const InputKind kind = kindOf(bytes);
    if (kind == InputKind::Pdf) {
        const auto source = sourceInPdf(bytes);
        return source ? readOwn(*source) : source.error();
    }
    if (kind == InputKind::Communique || name.endsWith(u".communique", Qt::CaseInsensitive))
        return readOwn(bytes);
    const auto text = decode(bytes);
    if (!text)
        return text.error();
    const bool html = kindOf(text->left(4096).toUtf8()) == InputKind::Html;
    if (html && isNestedTooDeeply(*text))
        return base::Error{
            base::ErrorKind::Unreadable,
            Reading::tr("The elements of this page are nested too deeply. Copy its text and import that.")};
    const QList<Line> lines = html ? linesOfHtml(*text) : linesOfText(*text);
    if (lines.isEmpty())
        return base::Error{
            base::ErrorKind::Unreadable,
            Reading::tr("There are no words in this file. Choose the file that holds the text.")};
    return assemble(lines);
}

} // namespace communique::readers
