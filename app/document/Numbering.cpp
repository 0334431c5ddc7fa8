#include "document/Numbering.h"

namespace communique::document {

namespace {

QString pattern(const BlockShape& shape, const Markers& markers)
{
    switch (shape.type) {
    case BlockType::Heading:
        return markers.heading;
    case BlockType::Paragraph:
        return markers.paragraph;
    case BlockType::Point:
        return markers.points.value(shape.level - 1);
    case BlockType::Note:
        return markers.note;
    case BlockType::Quote:
    case BlockType::Table:
    case BlockType::Figure:
    case BlockType::Signature:
        break;
    }
    return {};
}

bool isCounter(const QString& pattern)
{
    return pattern.startsWith(u'1');
}

} // namespace

Numbering::Numbering(const Release& release, const Form& form)
    : m_entries(release.blocks().size())
{
    for (const Language language : base::Languages) {
        const Markers& markers = form.texts[language].markers;
        int headings = 0;
        int paragraphs = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const BlockShape& shape = release.block(i).shape;
            if (!shape.marker || shape.absent[language])
                continue;
            QString marker = pattern(shape, markers);
            if (isCounter(marker)) {
                int& counter = shape.type == BlockType::Heading ? headings : paragraphs;
                m_entries[i].number[language] = ++counter;
                marker.replace(0, 1, QString::number(counter));
            }
            m_entries[i].marker[language] = marker;
        }
    }
}

QString Numbering::marker(qsizetype index, Language language) const
{
    return m_entries.at(index).marker[language];
}

int Numbering::number(qsizetype index, Language language) const
{
    return m_entries.at(index).number[language];
}

} // namespace communique::document
