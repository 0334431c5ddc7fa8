#include "readers/PdfSource.h"

#include "base/Files.h"

#include <QCoreApplication>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

#include <exception>

namespace communique::readers {

namespace {

struct PdfReading
{
    Q_DECLARE_TR_FUNCTIONS(PdfReading)
};

struct TooMuch : std::exception
{
};

/// Counts what passes through, and gives up when it is too much. May keep it.
class Bounded : public Pipeline
{
public:
    Bounded(qsizetype most, QByteArray* kept)
        : Pipeline("bounded", nullptr)
        , m_left(most)
        , m_kept(kept)
    {
    }

    void write(const unsigned char* data, size_t length) override
    {
        m_left -= static_cast<qsizetype>(length);
        if (m_left < 0)
            throw TooMuch();
        if (m_kept)
            m_kept->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    [[nodiscard]] qsizetype left() const { return m_left; }

private:
    qsizetype m_left;
    QByteArray* m_kept;
};

/// The library unfolds object streams whole before anybody can ask how large they are: every compressed
/// stream is unfolded once beforehand, into nothing.
void checkUnfolded(const QByteArray& bytes, qsizetype left)
{
    for (qsizetype at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
        qsizetype start = at + 6;
        while (start < bytes.size() && (bytes[start] == '\r' || bytes[start] == '\n'))
            ++start;
        // RFC 1950, 2.2: deflate, and a header that is a multiple of 31.
        if (start + 2 > bytes.size() || (bytes[start] & 0x0F) != 8 ||
            (uchar(bytes[start]) * 256 + uchar(bytes[start + 1])) % 31 != 0)
            continue;
        Bounded sink(left, nullptr);
        Pl_Flate unfolded("check", &sink, Pl_Flate::a_inflate);
        const qsizetype end = bytes.indexOf("endstream", start);
        try {
            unfolded.write(reinterpret_cast<const unsigned char*>(bytes.constData()) + start,
                           static_cast<size_t>((end < 0 ? bytes.size() : end) - start));
        } catch (const TooMuch&) {
            throw;
        } catch (const std::exception&) {
            // Not compressed after all, or broken: the library will say so.
        }
        left = sink.left();
    }
}

bool isSource(const std::string& fileName)
{
    return QByteArrayView(fileName.c_str()).endsWith(".communique");
}

base::Error unreadable(const QString& message)
{
    return {base::ErrorKind::Unreadable, message};
}

base::Result<QByteArray> extracted(const QByteArray& bytes, qsizetype most)
{
    checkUnfolded(bytes, most);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    for (const auto& [key, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        if (!isSource(file->getFilename()))
            continue;
        QByteArray source;
        Bounded sink(base::MaxInputBytes, &source);
        if (file->getEmbeddedFileStream().pipeStreamData(&sink, 0, qpdf_dl_generalized))
            return source;
        // The library lets no exception out of a pipeline.
        if (sink.left() < 0)
            throw TooMuch();
    }
    return unreadable(
        PdfReading::tr("This PDF does not carry its source. Open the .communique file that it was "
                       "made of, or copy its text and import that."));
}

} // namespace

bool isPdf(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-");
}

base::Result<QByteArray> sourceInPdf(const QByteArray& bytes, qsizetype most)
{
    try {
        return extracted(bytes, most);
    } catch (const TooMuch&) {
        return unreadable(
            PdfReading::tr("This PDF unfolds into more than any press release is. It was not opened."));
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            return unreadable(
                PdfReading::tr("This PDF is locked with a password. Save it without one, and open that."));
    } catch (const std::exception&) {
        // A broken file, as below.
    }
    return unreadable(PdfReading::tr("This PDF is damaged. Get it again from where it comes from."));
}

} // namespace communique::readers
