#include "writers/pdf/Finishing.h"

#include "writers/pdf/Attachment.h"
#include "writers/pdf/FontRepair.h"
#include "writers/pdf/Metadata.h"
#include "writers/pdf/Objects.h"
#include "writers/pdf/Outline.h"
#include "writers/pdf/OutputIntent.h"
#include "writers/pdf/StructureTree.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <stdexcept>

namespace communique::writers::pdf {

namespace {

struct Finishing
{
    Q_DECLARE_TR_FUNCTIONS(Finishing)
};

QByteArray contentOf(QPDFObjectHandle page)
{
    const auto buffer = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// Tags the pages; what else Cairo said about their structure is dropped.
Pages tagged(QPDF& pdf, const Structure& structure)
{
    Pages made{pdf, {}, {}, 0};
    ContentTags tags(structure);
    for (auto& helper : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle page = helper.getObjectHandle();
        page.getKey("/Contents")
            .replaceStreamData(tags.rewritten(contentOf(page)).toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
        page.replaceKey("/Tabs", name("S"));
        page.removeKey("/Annots");
        page.removeKey("/StructParents");
        made.height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        made.pages.append(page);
    }
    made.places = tags.places();
    if (made.places.size() != structure.leaves().size())
        throw std::logic_error("tags and content differ");
    return made;
}

/// Everything that holds for any reader of the password: print, copy, read aloud; no changes. The owner's
/// password is thrown away.
void encrypt(QPDFWriter& writer, const QByteArray& password)
{
    QByteArray owner(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(owner.data()), owner.size() / 4);
    writer.setR6EncryptionParameters(password.constData(), owner.toHex().constData(), true, true, false,
                                     false, false, false, qpdf_r3p_full, true);
}

QByteArray save(QPDF& pdf, const DocumentFacts& facts)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    if (facts.password.isEmpty())
        writer.setDeterministicID(true);
    else
        encrypt(writer, facts.password);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-2, 6.1.7.1
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

QByteArray rewrite(const QByteArray& drawn, const Structure& structure, const DocumentFacts& facts)
{
    QPDF pdf;
    pdf.processMemoryFile("release", drawn.constData(), static_cast<size_t>(drawn.size()));
    repairFontsAndPictures(pdf);
    const Pages pages = tagged(pdf, structure);
    addStructureTree(pages, structure);
    addOutline(pages, structure);
    addPageLabels(pages, structure);
    addMetadata(pdf, facts);
    addOutputIntent(pdf);
    if (!facts.source.isEmpty())
        attachSource(pdf, facts);
    return save(pdf, facts);
}

} // namespace

base::Result<QByteArray> finish(const QByteArray& drawn, const Structure& structure,
                                const DocumentFacts& facts)
{
    try {
        return rewrite(drawn, structure, facts);
    } catch (const std::exception& error) {
        return base::Error{
            base::ErrorKind::Unwritable,
            Finishing::tr("The PDF could not be finished (%1).").arg(QString::fromUtf8(error.what()))};
    }
}

} // namespace communique::writers::pdf
