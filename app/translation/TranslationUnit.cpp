#include "translation/TranslationUnit.h"

#include "document/Numbering.h"
#include "document/Progress.h"
#include "document/Schema.h"

using namespace Qt::StringLiterals;

namespace communique::translation {

using document::Progress;

namespace {

using document::Block;
using document::BlockType;

bool hasWords(const RichText& text)
{
    return !text.plain().trimmed().isEmpty();
}

/// Collects the units of one release.
class Units
{
public:
    Units(const Release& release, const Form& form, Language target)
        : m_release(release)
        , m_numbering(release, form)
        , m_source(release.header().source)
        , m_target(target)
    {
    }

    QList<TranslationUnit> all()
    {
        const document::Header& header = m_release.header();
        add({u"title"_s,
             UnitPart::Title,
             {},
             0,
             0,
             {},
             u"title"_s,
             header.title[m_source],
             header.title[m_target],
             document::titleProgress(header, m_target)});
        add({u"subtitle"_s,
             UnitPart::Subtitle,
             {},
             0,
             0,
             {},
             u"subtitle"_s,
             header.subtitle[m_source],
             header.subtitle[m_target],
             document::subtitleProgress(header, m_target)});
        for (qsizetype i = 0; i < m_release.blocks().size(); ++i)
            addBlock(i);
        return m_units;
    }

private:
    void add(TranslationUnit unit)
    {
        if (hasWords(unit.source) && unit.progress != Progress::NotNeeded)
            m_units.append(std::move(unit));
    }

    void addBlock(qsizetype index)
    {
        const Block& block = m_release.block(index);
        TranslationUnit unit;
        unit.id = tokenOf(block.id);
        unit.blockId = block.id;
        unit.place = place(index);
        unit.progress = document::progressOf(block, m_source, m_target);
        unit.source = block.text[m_source];
        unit.target = block.text[m_target];
        add(unit);
        if (block.shape.type == BlockType::Table)
            addCells(block, unit);
        if (block.figure.media) {
            unit.id += u".alt"_s;
            unit.part = UnitPart::Alternative;
            unit.place += u", alternative text"_s;
            unit.source = block.figure.alternative[m_source];
            unit.target = block.figure.alternative[m_target];
            add(unit);
        }
    }

    void addCells(const Block& block, const TranslationUnit& caption)
    {
        const document::Table& table = block.table;
        for (int row = 0; row < table.rows.size(); ++row)
            for (int column = 0; column < table.columns(); ++column) {
                const document::Cell& cell = table.rows[row][column];
                TranslationUnit unit = caption;
                unit.id += u".r%1.c%2"_s.arg(row + 1).arg(column + 1);
                unit.part = UnitPart::Cell;
                unit.row = row;
                unit.column = column;
                unit.grid = u"%1x%2"_s.arg(table.rows.size()).arg(table.columns());
                unit.place += u", row %1, column %2"_s.arg(row + 1).arg(column + 1);
                unit.source = cell[m_source];
                unit.target = cell[m_target];
                add(unit);
            }
    }

    /// Number of the paragraph, markers of the points below it, type: "2. ° (point)". In English whatever the
    /// language of the program: the file travels.
    QString place(qsizetype index)
    {
        const document::BlockShape& shape = m_release.block(index).shape;
        const QString marker = m_numbering.marker(index, m_source);
        const qsizetype depth = shape.type == BlockType::Point ? shape.level : 0;
        if (shape.type == BlockType::Point || shape.type == BlockType::Paragraph) {
            m_path.resize(depth + 1);
            m_path[depth] = marker;
        }
        QStringList path = shape.type == BlockType::Point ? m_path : QStringList{marker};
        path.removeAll(QString());
        path.append(u'(' + document::name(shape.type) + u')');
        return path.join(u' ');
    }

    const Release& m_release;
    document::Numbering m_numbering;
    Language m_source;
    Language m_target;
    QStringList m_path; ///< markers above the block at hand, by depth
    QList<TranslationUnit> m_units;
};

QString escapedUnit(QChar c)
{
    return u":%1:"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
}

} // namespace

QList<TranslationUnit> unitsOf(const Release& release, const Form& form, Language target)
{
    return Units(release, form, target).all();
}

QString tokenOf(const QString& blockId)
{
    const bool reserved = blockId == u"title" || blockId == u"subtitle";
    QString token;
    for (const QChar c : blockId) {
        const bool plain = (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
        token += plain && !(reserved && token.isEmpty()) ? QString(c) : escapedUnit(c);
    }
    return token;
}

QString fingerprintOf(const RichText& text)
{
    QString all = text.plain();
    for (const document::Mark& mark : text.marks())
        all += u"\n%1 %2 %3 %4"_s.arg(mark.from).arg(mark.to).arg(document::name(mark.type), mark.target);
    return document::fingerprint(all);
}

} // namespace communique::translation
