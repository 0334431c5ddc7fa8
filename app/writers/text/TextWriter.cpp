#include "writers/text/TextWriter.h"

#include "document/Numbering.h"

using namespace Qt::StringLiterals;

namespace communique::writers::text {

using base::Language;
using document::Block;
using document::BlockType;
using document::Form;
using document::Release;

namespace {

void addField(QStringList& lines, const Form& form, const QString& field, const QString& value,
              Language language)
{
    if (!value.isEmpty())
        lines << form.label(field, language) << value;
}

QStringList headLines(const Release& release, const Form& form, Language language)
{
    const document::Header& header = release.header();
    const QString board =
        header.board[language].isEmpty() ? form.texts[language].board : header.board[language];
    QStringList lines{board, {}, header.title[language]};
    if (!header.subtitle[language].isEmpty())
        lines << form.subtitle(header.subtitle[language], language);
    lines << QString();
    if (const QString embargo = form.embargoLine(header, language); !embargo.isEmpty())
        lines << embargo << QString();
    for (const QString& field : form.texts[language].fields)
        addField(lines, form, field, document::fieldText(field, header, form, language, false), language);
    return lines;
}

QStringList tableLines(const Block& block, Language language)
{
    QStringList lines;
    for (const auto& row : block.table.rows) {
        QStringList cells;
        for (const document::Cell& cell : row)
            cells.append(cell[language].plain());
        lines.append(cells.join(u'\t'));
    }
    return lines;
}

QString blockText(const Release& release, const document::Numbering& numbering, qsizetype index,
                  Language language)
{
    const Block& block = release.block(index);
    const QString marker = numbering.marker(index, language);
    QString line = block.text[language].plain();
    if (!marker.isEmpty() && !line.isEmpty())
        line.prepend(marker + u' ');
    if (line.isEmpty())
        line = block.figure.alternative[language];
    QStringList lines{line};
    if (block.shape.type == BlockType::Table)
        lines += tableLines(block, language);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList contactLines(const Release& release, const Form& form, Language language)
{
    QStringList lines;
    for (const document::Contact& contact : release.header().contacts) {
        QStringList fields{contact.department, contact.role,  contact.position,
                           contact.name,       contact.phone, contact.email};
        fields.removeAll(QString());
        lines.append(fields.join(u'\t'));
    }
    if (!lines.isEmpty())
        lines.first().prepend(form.label(u"contact"_s, language) + u'\n');
    return lines;
}

QString articleText(const Release& release, const Form& form, Language language)
{
    const document::FormTexts& texts = form.texts[language];
    QStringList parts{headLines(release, form, language).join(u'\n')};
    const auto addNote = [&](document::NotePlace place) {
        if (texts.unofficialPlace == place && release.header().unofficialTranslation[language])
            parts.append(texts.unofficialTranslation);
        parts.removeAll(QString());
    };
    addNote(document::NotePlace::Start);
    const document::Numbering numbering(release, form);
    for (qsizetype i = 0; i < release.blocks().size(); ++i)
        if (!release.block(i).shape.absent[language])
            parts.append(blockText(release, numbering, i, language));
    parts.removeAll(QString());
    if (!texts.closing.isEmpty() && parts.size() > 1)
        parts.last() += u"  "_s + texts.closing;
    addNote(document::NotePlace::End);
    if (texts.contacts != document::ContactsLayout::None)
        parts.append(contactLines(release, form, language).join(u'\n'));
    addNote(document::NotePlace::Footer);
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace

QString writeText(const Release& release, const Form& form, const QList<Language>& languages)
{
    QStringList articles;
    for (const Language language : languages)
        articles.append(articleText(release, form, language));
    return articles.join(u"\n\n"_s);
}

} // namespace communique::writers::text
