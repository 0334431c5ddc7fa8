#include "writers/PictureRemark.h"

#include "document/JpegScan.h"
#include "writers/pdf/Picture.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::writers {

namespace {

struct Remark
{
    Q_DECLARE_TR_FUNCTIONS(Remark)
};

bool isDamaged(const document::MediaPtr& media)
{
    return media && !pdf::isDrawable(*media);
}

/// What stands for the picture in words: what is said in its place, else its caption.
QString nameOf(const document::Block& figure, Language language)
{
    for (const Language one : {language, base::other(language)})
        for (const QString& words : {figure.figure.alternative[one], figure.text[one].plain()})
            if (!words.trimmed().isEmpty())
                return words;
    return figure.id;
}

bool isWordless(const document::Block& block, Language language)
{
    return block.shape.type == document::BlockType::Figure && !block.shape.absent[language] &&
           block.figure.alternative[language].trimmed().isEmpty() &&
           block.text[language].plain().trimmed().isEmpty();
}

bool has(const QList<OutputFile>& files, Format format)
{
    return std::any_of(files.cbegin(), files.cend(),
                       [&](const OutputFile& file) { return file.format == format && file.ready.isEmpty(); });
}

} // namespace

QStringList pictureRemarks(const QList<OutputFile>& files, const Release& release, const Form& form)
{
    const bool pages = has(files, Format::Pdf);
    QStringList remarks;
    if ((pages || has(files, Format::Picture)) && isDamaged(form.logo.media))
        remarks.append(
            Remark::tr("The form's logo “%1” is damaged and cannot be drawn: its place stays empty. "
                       "Save it anew as PNG, and put it into the form again.")
                .arg(form.logo.file));
    const bool shown = std::any_of(files.cbegin(), files.cend(), [](const OutputFile& file) {
        return file.format != Format::Text && file.format != Format::Picture && file.ready.isEmpty();
    });
    for (const document::BlockPtr& block : release.blocks()) {
        const document::MediaPtr& media = block->figure.media;
        const QString name = nameOf(*block, release.header().source);
        if (block->figure.isLost())
            remarks.append(Remark::tr("The picture “%1” was missing or damaged in the file: its place stays "
                                      "empty. Insert it again.")
                               .arg(name));
        else if (pages && isDamaged(media))
            remarks.append(
                Remark::tr("The picture “%1” is damaged and cannot be drawn: its place stays empty. "
                           "Save it anew as PNG, and insert that.")
                    .arg(name));
        else if (shown && media && document::isCutOff(media->bytes))
            remarks.append(Remark::tr("The picture “%1” is cut off: a part of it is missing. Get it again "
                                      "from where it comes from, and insert that.")
                               .arg(name));
    }
    return remarks;
}

QString wordlessRemark(const QList<OutputFile>& files, const Release& release)
{
    QStringList figures;
    for (const OutputFile& file : files) {
        if (file.format == Format::Picture || file.format == Format::Text)
            continue;
        for (const Language language : file.options.languages)
            for (const document::BlockPtr& block : release.blocks())
                if (const QString figure = block->id + u'.' + base::code(language);
                    isWordless(*block, language) && !figures.contains(figure))
                    figures.append(figure);
    }
    if (figures.isEmpty())
        return {};
    return Remark::tr(
               "Pictures without alternative text and caption: %1. Who cannot see them misses them, and the "
               "file is not accessible. Write what they show.")
        .arg(figures.join(u", "_s));
}

} // namespace communique::writers
