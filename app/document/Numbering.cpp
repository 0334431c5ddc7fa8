#include "document/Numbering.h"

#include "document/Counter.h"

#include <QHash>

#include <algorithm>

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

/// Counts headings, paragraphs, and points of each level; a point starts anew below another parent.
class Counts
{
public:
    int next(const BlockShape& shape)
    {
        switch (shape.type) {
        case BlockType::Heading:
            return ++m_headings;
        case BlockType::Point: {
            int& count = m_points[static_cast<std::size_t>(shape.level - 1)];
            std::fill(m_points.begin() + shape.level, m_points.end(), 0);
            return ++count;
        }
        default:
            return ++m_paragraphs;
        }
    }

    /// A block above the points ends what was counted below the one before.
    void pass(const BlockShape& shape)
    {
        if (shape.type == BlockType::Heading || shape.type == BlockType::Paragraph)
            m_points.fill(0);
    }

private:
    int m_headings = 0;
    int m_paragraphs = 0;
    std::array<int, 3> m_points{};
};

} // namespace

Numbering::Numbering(const Release& release, const Form& form)
    : m_entries(release.blocks().size())
{
    for (const Language language : base::Languages) {
        const Markers& markers = form.texts[language].markers;
        QHash<QString, std::optional<Counter>> counters; // few patterns for many blocks
        Counts counts;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const BlockShape& shape = release.block(i).shape;
            if (shape.absent[language])
                continue;
            counts.pass(shape);
            if (!shape.marker)
                continue;
            const QString marker = pattern(shape, markers);
            if (!counters.contains(marker))
                counters.insert(marker, Counter::parse(marker));
            const std::optional<Counter> counter = counters.value(marker);
            if (counter)
                m_entries[i].number[language] = counts.next(shape);
            m_entries[i].marker[language] = counter ? counter->marker(m_entries[i].number[language]) : marker;
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
