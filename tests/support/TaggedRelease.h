#pragma once

#include "document/ReleaseFile.h"
#include "editing/Step.h"

#include <QMap>
#include <QTest>

/// Releases written as a person would note them down, with named places in their words:
///
///     ¶ 하나<a> 둘 | one <b>two
///     °° 셋 | three
///
/// One line per block: its sign, then Korean | English. Signs: ¶ paragraph, # heading, ° point and ※ note (as
/// often as the level is deep, a note of level 0 is written ※0), " quote, $ table (its words are the
/// caption). The blocks are called b1, b2, … in order.
namespace communique::tests {

struct TaggedRelease
{
    document::Release release;
    QMap<QString, editing::Position> tags;
};

namespace tagged {

inline document::RichText takeTags(QString words, const editing::TextPlace& place,
                                   QMap<QString, editing::Position>& tags)
{
    for (qsizetype open = words.indexOf(u'<'); open >= 0; open = words.indexOf(u'<')) {
        const qsizetype close = words.indexOf(u'>', open);
        tags.insert(words.mid(open + 1, close - open - 1), {place, open});
        words.remove(open, close - open + 1);
    }
    return document::RichText(words);
}

inline document::BlockShape shapeOf(QStringView sign)
{
    using document::BlockType;
    static const QMap<QChar, BlockType> types{{u'¶', BlockType::Paragraph}, {u'#', BlockType::Heading},
                                              {u'°', BlockType::Point},     {u'※', BlockType::Note},
                                              {u'"', BlockType::Quote},     {u'$', BlockType::Table}};
    document::BlockShape shape = document::defaultShape(types.value(sign.front(), BlockType::Signature));
    if (shape.type == BlockType::Point || shape.type == BlockType::Note)
        shape.level = sign.endsWith(u'0') ? 0 : int(sign.size());
    return shape;
}

} // namespace tagged

inline TaggedRelease build(const QString& notes)
{
    using base::Language;
    document::Header header;
    header.id = QStringLiteral("tagged");
    header.date = QDate(2019, 7, 1);
    TaggedRelease built;
    QList<document::BlockPtr> blocks;
    for (const QString& note : notes.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = note.indexOf(u' ');
        const QString words = space < 0 ? QString() : note.mid(space + 1);
        const qsizetype bar = words.indexOf(QStringLiteral(" | "));
        document::Block block;
        block.id = u'b' + QString::number(blocks.size() + 1);
        block.shape = tagged::shapeOf(QStringView(note).left(space < 0 ? note.size() : space));
        const auto text = [&](const QString& part, Language language) {
            block.text[language] =
                tagged::takeTags(part, editing::TextPlace::inBlock(block.id, language), built.tags);
        };
        text(bar < 0 ? words : words.left(bar), Language::Korean);
        text(bar < 0 ? QString() : words.mid(bar + 3), Language::English);
        blocks.append(std::make_shared<const document::Block>(block));
    }
    built.release = document::Release(header, blocks);
    return built;
}

/// A release in the same notation, without tags; what absent languages would say stands in brackets.
inline QString noted(const document::Release& release)
{
    using base::Language;
    using document::BlockType;
    static const QMap<BlockType, QString> signs{
        {BlockType::Paragraph, QStringLiteral("¶")}, {BlockType::Heading, QStringLiteral("#")},
        {BlockType::Point, QStringLiteral("°")},     {BlockType::Note, QStringLiteral("※")},
        {BlockType::Quote, QStringLiteral("\"")},    {BlockType::Table, QStringLiteral("$")}};
    QStringList lines;
    for (const auto& block : release.blocks()) {
        const auto words = [&](Language language) {
            const QString plain = block->text[language].plain();
            return block->shape.absent[language] ? u'[' + plain + u']' : plain;
        };
        const QString sign = signs.value(block->shape.type, QStringLiteral("~"));
        const int level = block->shape.level;
        const bool bareNote = block->shape.type == BlockType::Note && level == 0;
        lines << (bareNote ? sign + u'0' : sign.repeated(std::max(level, 1))) + u' ' +
                     words(Language::Korean) + QStringLiteral(" | ") + words(Language::English);
    }
    return lines.join(u'\n');
}

/// The bytes of the release come back from the bytes of the release.
inline void checkWritten(const document::Release& release)
{
    const QByteArray bytes = document::writeRelease(release);
    const auto read = document::readRelease(bytes);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QVERIFY2(read->release == release, bytes.constData());
    QCOMPARE(document::writeRelease(read->release), bytes);
}

/// Everything that holds for every step: `step` turns `before` into `expected` with the tags of the same name
/// where `expected` has them, its inverse restores `before` and its tags exactly, and the result can be
/// written and read.
inline void checkStep(const TaggedRelease& before, const editing::Step& step, const QString& expected)
{
    const auto applied = editing::applyStep(step, before.release);
    QVERIFY2(applied.ok(), applied ? "" : qPrintable(applied.error().message));
    const TaggedRelease after = build(expected);
    QCOMPARE(noted(applied->release), noted(after.release));
    checkWritten(applied->release);

    const auto back = editing::applyStep(applied->inverse, applied->release);
    QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().message));
    QVERIFY2(back->release == before.release, qPrintable(noted(back->release)));
    const auto again = editing::applyStep(back->inverse, back->release);
    QVERIFY(again.ok() && again->release == applied->release);

    for (const QString& tag : after.tags.keys()) {
        const editing::Position mapped = editing::map(before.tags.value(tag), step);
        QVERIFY2(mapped.offset == after.tags[tag].offset, qPrintable(tag));
        if (after.tags.size() == before.tags.size())
            QVERIFY2(editing::map(mapped, applied->inverse) == before.tags[tag], qPrintable(tag));
    }
}

} // namespace communique::tests
