#include "editing/HistoryFile.h"

#include "document/ReleaseFile.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace communique::editing {

namespace {

constexpr quint32 Magic = 0x43514855; // "CQHU"
constexpr quint16 Version = 1;

QDataStream& operator<<(QDataStream& out, const RichText& text)
{
    out << text.plain() << quint32(text.marks().size());
    for (const document::Mark& mark : text.marks())
        out << qint64(mark.from) << qint64(mark.to) << quint8(mark.type) << mark.target;
    return out;
}

QDataStream& operator>>(QDataStream& in, RichText& text)
{
    QString plain;
    quint32 count = 0;
    in >> plain >> count;
    QList<document::Mark> marks;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint64 from = 0;
        qint64 to = 0;
        quint8 type = 0;
        document::Mark mark;
        in >> from >> to >> type >> mark.target;
        mark.from = from;
        mark.to = to;
        mark.type = document::MarkType(std::min<quint8>(type, quint8(document::MarkType::Link)));
        marks.append(mark);
    }
    text = RichText(plain, marks);
    return in;
}

QDataStream& operator<<(QDataStream& out, const TextPlace& place)
{
    return out << place.blockId << quint8(place.field) << quint8(place.language);
}

QDataStream& operator>>(QDataStream& in, TextPlace& place)
{
    quint8 field = 0;
    quint8 language = 0;
    in >> place.blockId >> field >> language;
    place.field = Field(std::min<quint8>(field, quint8(Field::Languages)));
    place.language = language == 0 ? Language::Korean : Language::English;
    return in;
}

QDataStream& operator<<(QDataStream& out, const Position& position)
{
    return out << position.place << qint64(position.offset);
}

QDataStream& operator>>(QDataStream& in, Position& position)
{
    qint64 offset = 0;
    in >> position.place >> offset;
    position.offset = offset;
    return in;
}

QDataStream& operator<<(QDataStream& out, const Selection& selection)
{
    return out << selection.anchor << selection.head;
}

QDataStream& operator>>(QDataStream& in, Selection& selection)
{
    return in >> selection.anchor >> selection.head;
}

QDataStream& operator<<(QDataStream& out, const BlockShape& shape)
{
    return out << quint8(shape.type) << qint32(shape.level) << shape.marker << shape.absent[Language::Korean]
               << shape.absent[Language::English];
}

QDataStream& operator>>(QDataStream& in, BlockShape& shape)
{
    quint8 type = 0;
    qint32 level = 0;
    in >> type >> level >> shape.marker >> shape.absent[Language::Korean] >> shape.absent[Language::English];
    shape.type = document::BlockType(std::min<quint8>(type, quint8(document::BlockType::Signature)));
    shape.level = level;
    return in;
}

Release envelope(const QList<BlockPtr>& blocks)
{
    document::Header header;
    header.id = QStringLiteral("history");
    return {header, blocks};
}

/// A block travels as a release of its own in the file format, which knows every part of it.
QByteArray bytesOf(const BlockPtr& block)
{
    return document::writeRelease(envelope({block}));
}

BlockPtr blockFrom(const QByteArray& bytes)
{
    const auto read = document::readRelease(bytes);
    return read && read->release.blocks().size() == 1 ? read->release.blocks().first() : nullptr;
}

/// A field's value travels in the header of a release that has nothing else.
QByteArray bytesOf(const SetField& step)
{
    const auto applied = applyStep(step, envelope({}));
    return applied ? document::writeRelease(applied->release) : QByteArray();
}

FieldValue valueFrom(const QByteArray& bytes, Field field, Language language)
{
    const auto read = document::readRelease(bytes);
    return read ? fieldValue(read->release, field, language) : FieldValue();
}

enum class Kind : quint8 {
    ReplaceText,
    InsertBlock,
    RemoveBlock,
    MoveBlock,
    SetBlock,
    SetField,
    SetTable,
    SetFigure,
    SetConfirmation
};

struct Writer
{
    QDataStream& out;

    void operator()(const ReplaceText& step) const
    {
        out << quint8(Kind::ReplaceText) << step.place << qint64(step.from) << qint64(step.length)
            << step.insert;
    }
    void operator()(const InsertBlock& step) const
    {
        out << quint8(Kind::InsertBlock) << qint64(step.index) << bytesOf(step.block);
    }
    void operator()(const RemoveBlock& step) const { out << quint8(Kind::RemoveBlock) << step.blockId; }
    void operator()(const MoveBlock& step) const
    {
        out << quint8(Kind::MoveBlock) << step.blockId << qint64(step.to);
    }
    void operator()(const SetBlock& step) const
    {
        out << quint8(Kind::SetBlock) << step.blockId << step.shape;
    }
    void operator()(const SetField& step) const
    {
        out << quint8(Kind::SetField) << quint8(step.field) << quint8(step.language) << bytesOf(step);
    }
    void operator()(const SetFigure& step) const
    {
        Block block;
        block.id = step.blockId;
        block.shape.type = document::BlockType::Figure;
        block.figure = step.figure;
        out << quint8(Kind::SetFigure) << bytesOf(std::make_shared<const Block>(block));
    }
    void operator()(const SetConfirmation& step) const
    {
        out << quint8(Kind::SetConfirmation) << step.place << step.confirmation.has_value();
        if (step.confirmation)
            out << quint8(step.confirmation->state) << step.confirmation->source << step.confirmation->target;
    }
    void operator()(const SetTable& step) const
    {
        Block block;
        block.id = step.blockId;
        block.shape.type = document::BlockType::Table;
        block.table = step.table;
        out << quint8(Kind::SetTable) << bytesOf(std::make_shared<const Block>(block));
    }
};

Step readStep(QDataStream& in)
{
    quint8 kind = 0;
    qint64 number = 0;
    qint64 length = 0;
    QByteArray bytes;
    in >> kind;
    switch (Kind(kind)) {
    case Kind::ReplaceText: {
        ReplaceText step;
        in >> step.place >> number >> length >> step.insert;
        step.from = number;
        step.length = length;
        return step;
    }
    case Kind::InsertBlock:
        in >> number >> bytes;
        return InsertBlock{number, blockFrom(bytes)};
    case Kind::RemoveBlock: {
        RemoveBlock step;
        in >> step.blockId;
        return step;
    }
    case Kind::MoveBlock: {
        MoveBlock step;
        in >> step.blockId >> number;
        step.to = number;
        return step;
    }
    case Kind::SetBlock: {
        SetBlock step;
        in >> step.blockId >> step.shape;
        return step;
    }
    case Kind::SetField: {
        quint8 field = 0;
        quint8 language = 0;
        in >> field >> language >> bytes;
        SetField step;
        step.field = Field(std::min<quint8>(field, quint8(Field::Languages)));
        step.language = language == 0 ? Language::Korean : Language::English;
        step.value = valueFrom(bytes, step.field, step.language);
        return step;
    }
    case Kind::SetFigure: {
        in >> bytes;
        const BlockPtr block = blockFrom(bytes);
        return block ? SetFigure{block->id, block->figure} : SetFigure{};
    }
    case Kind::SetConfirmation: {
        SetConfirmation step;
        bool given = false;
        in >> step.place >> given;
        if (given) {
            quint8 state = 0;
            document::Confirmation confirmation;
            in >> state >> confirmation.source >> confirmation.target;
            confirmation.state = document::TranslationState(
                std::min<quint8>(state, quint8(document::TranslationState::Reviewed)));
            step.confirmation = confirmation;
        }
        return step;
    }
    case Kind::SetTable: {
        in >> bytes;
        const BlockPtr block = blockFrom(bytes);
        return block ? SetTable{block->id, block->table} : SetTable{};
    }
    }
    in.setStatus(QDataStream::ReadCorruptData);
    return RemoveBlock{};
}

void writeSteps(QDataStream& out, const QList<Step>& steps)
{
    out << quint32(steps.size());
    for (const Step& step : steps)
        std::visit(Writer{out}, step);
}

QList<Step> readSteps(QDataStream& in)
{
    quint32 count = 0;
    in >> count;
    QList<Step> steps;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        steps.append(readStep(in));
    return steps;
}

/// True where undoing everything and redoing everything leads back to the release.
bool fits(const QList<HistoryEntry>& entries, qsizetype position, const Release& release)
{
    Release state = release;
    const auto go = [&](const QList<Step>& steps) {
        auto applied = applySteps(steps, state);
        if (applied)
            state = std::move(applied->release);
        return applied.ok();
    };
    for (qsizetype i = position; i < entries.size(); ++i)
        if (!go(entries[i].steps))
            return false;
    state = release;
    for (qsizetype i = position; i-- > 0;)
        if (!go(entries[i].inverse))
            return false;
    for (qsizetype i = 0; i < position; ++i)
        if (!go(entries[i].steps))
            return false;
    return state == release;
}

} // namespace

QByteArray writeHistory(const History& history)
{
    const QList<HistoryEntry>& all = history.entries();
    const qsizetype first =
        std::max<qsizetype>(0, std::min(history.position(), all.size() - MaxStoredEntries));
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << Magic << Version << qint64(history.position() - first) << quint32(all.size() - first);
    for (qsizetype i = first; i < all.size(); ++i) {
        out << all[i].name << all[i].before << all[i].after;
        writeSteps(out, all[i].steps);
        writeSteps(out, all[i].inverse);
    }
    return qCompress(bytes, 1);
}

History readHistory(const QByteArray& bytes, const Release& release)
{
    if (bytes.isEmpty())
        return {};
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 version = 0;
    qint64 position = 0;
    quint32 count = 0;
    in >> magic >> version >> position >> count;
    if (magic != Magic || version != Version)
        return {};
    QList<HistoryEntry> entries;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        HistoryEntry entry;
        in >> entry.name >> entry.before >> entry.after;
        entry.steps = readSteps(in);
        entry.inverse = readSteps(in);
        entries.append(entry);
    }
    if (in.status() != QDataStream::Ok || position < 0 || position > entries.size() ||
        !fits(entries, position, release))
        return {};
    return History(entries, position);
}

} // namespace communique::editing
