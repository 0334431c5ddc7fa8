#include "writers/pdf/Finishing.h"

#include "writers/pdf/Attachment.h"
#include "writers/pdf/Metadata.h"
#include "writers/pdf/Objects.h"
#include "writers/pdf/Outline.h"
#include "writers/pdf/OutputIntent.h"
#include "writers/pdf/StructureTree.h"

#include <QRandomGenerator>

#include <qpdf/QPDFWriter.hh>

namespace communique::writers::pdf {

namespace {

QPDFObjectHandle resourcesOf(const ContentStream& content, const QList<QPDFObjectHandle>& fonts,
                             const QList<QPDFObjectHandle>& pictures)
{
    QPDFObjectHandle made = dictionary();
    const auto add = [&made](const char* category, char letter, const QList<int>& used,
                             const QList<QPDFObjectHandle>& objects) {
        QPDFObjectHandle named = dictionary();
        for (const int index : used)
            named.replaceKey(
                QByteArray(1, '/').append(letter).append(QByteArray::number(index)).toStdString(),
                objects[index]);
        if (!used.isEmpty())
            made.replaceKey(category, named);
    };
    add("/Font", 'F', content.fonts(), fonts);
    add("/XObject", 'X', content.pictures(), pictures);
    return made;
}

Pages pagesOf(QPDF& pdf, PageCanvas& canvas)
{
    QList<QPDFObjectHandle> fonts;
    for (EmbeddedFont& font : canvas.fonts().all()) {
        font.subset();
        fonts.append(font.write(pdf));
    }
    const QList<QPDFObjectHandle> pictures = canvas.pictures().write(pdf);
    const auto codeOf = [&canvas](int font, uint glyph) { return canvas.fonts()[font].code(glyph); };
    Pages made{pdf, {}, canvas.pageSize().height()};
    for (const ContentStream& content : std::as_const(canvas.pages())) {
        QPDFObjectHandle box = array();
        for (const double edge : {0.0, 0.0, canvas.pageSize().width(), canvas.pageSize().height()})
            box.appendItem(real(edge));
        QPDFObjectHandle page = dictionary();
        page.replaceKey("/Type", name("Page"));
        page.replaceKey("/MediaBox", box);
        page.replaceKey("/Resources", resourcesOf(content, fonts, pictures));
        page.replaceKey("/Contents",
                        QPDFObjectHandle::newStream(&pdf, content.encoded(codeOf).toStdString()));
        page.replaceKey("/Tabs", name("S"));
        made.pages.append(pdf.makeIndirectObject(page));
        pdf.addPage(made.pages.last(), false);
    }
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

} // namespace

QByteArray finish(PageCanvas& canvas, const DocumentFacts& facts)
{
    QPDF pdf;
    pdf.emptyPDF();
    const Pages pages = pagesOf(pdf, canvas);
    addStructureTree(pages, canvas.structure());
    addOutline(pages, canvas.structure());
    addPageLabels(pages, canvas.structure());
    addMetadata(pdf, facts);
    addOutputIntent(pdf);
    if (!facts.source.isEmpty())
        attachSource(pdf, facts);
    return save(pdf, facts);
}

} // namespace communique::writers::pdf
