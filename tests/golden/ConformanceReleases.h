#pragma once

#include "Pictures.h"
#include "Samples.h"

#include "base/Files.h"
#include "document/Schema.h"

#include <QMap>
#include <QTimeZone>

/// Releases that hold everything that a PDF can hold.
namespace communique::tests {

using document::RichText;

inline void add(QList<document::BlockPtr>& blocks, document::Block block)
{
    block.id = u'b' + QString::number(blocks.size() + 1);
    blocks.append(std::make_shared<const document::Block>(block));
}

inline document::Block blockOf(BlockType type, int level, const RichText& korean, const RichText& english)
{
    document::Block block;
    block.shape = document::defaultShape(type);
    block.shape.level = level;
    block.text = {korean, english};
    return block;
}

inline RichText linked(const QString& words, const QString& target)
{
    using document::MarkType;
    return {words,
            {{4, words.size() - 4, MarkType::Link, target},
             {6, 12, MarkType::Bold, {}},
             {10, 16, MarkType::Italic, {}},
             {0, 8, MarkType::Underline, {}}}};
}

inline document::Block tableOf(bool header, int rows, int columns)
{
    document::Block block = blockOf(BlockType::Table, 0, QStringLiteral("표: 참석자 List"),
                                    QStringLiteral("Those present 참석자"));
    block.table.headerRow = header;
    for (int r = 0; r < rows; ++r) {
        QList<document::Cell> row;
        for (int c = 0; c < columns; ++c)
            row.append({RichText((r + c) % 7 == 3 ? QString() : QStringLiteral("칸 %1-%2 EU").arg(r).arg(c)),
                        RichText(QStringLiteral("Cell %1-%2 서울").arg(r).arg(c))});
        block.table.rows.append(row);
    }
    return block;
}

/// Countries and what they bought; long heads over short amounts.
inline document::Block amountsOf(int rows)
{
    document::Block block =
        blockOf(BlockType::Table, 0, QStringLiteral("국가별 수출액"), QStringLiteral("Exports by country"));
    const auto cell = [](const QString& korean, const QString& english) {
        return document::Cell{RichText(korean), RichText(english)};
    };
    block.table.headerRow = true;
    block.table.rows.append(
        {cell(QStringLiteral("국가"), QStringLiteral("Country")),
         cell(QStringLiteral("수출액"), QStringLiteral("Exports in the first half of the year")),
         cell(QStringLiteral("증감"), QStringLiteral("Change"))});
    for (int r = 0; r < rows; ++r)
        block.table.rows.append({cell(QStringLiteral("국가 %1").arg(r), QStringLiteral("Country %1").arg(r)),
                                 cell(QStringLiteral("%1억 원").arg(r * 337 % 1000),
                                      QStringLiteral("USD %1 million").arg(r * 29)),
                                 cell(r % 3 ? QStringLiteral("▲%1.2%").arg(r) : QStringLiteral("-"),
                                      QStringLiteral("−%1.2% (2019)").arg(r))});
    return block;
}

inline document::Block figureOf(const QString& file, bool caption, bool alternative)
{
    const auto bytes = base::readFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/pictures/") + file);
    const auto media = document::readMedia(bytes ? *bytes : QByteArray());
    document::Block block = blockOf(BlockType::Figure, 0, {}, {});
    if (caption)
        block.text = {RichText(QStringLiteral("사진: EU 회의")), RichText(QStringLiteral("The meeting"))};
    if (alternative)
        block.figure.alternative = {QStringLiteral("회의장"), QStringLiteral("The room")};
    block.figure.media = media ? *media : nullptr;
    block.figure.width = 40;
    return block;
}

inline document::Header headerOf(const QString& form, const QString& korean, const QString& english)
{
    document::Header header;
    header.id = QStringLiteral("conformance");
    header.form = form;
    header.date = QDate(2026, 10, 7);
    header.title = {korean, english};
    header.subtitle = {QStringLiteral("부제 Subtitle"), QStringLiteral("A subtitle")};
    header.embargo = {QDateTime(QDate(2026, 10, 8), QTime(12, 0), QTimeZone("Asia/Seoul"))};
    header.contacts = {{QStringLiteral("대변인실"), QStringLiteral("책임자"), QStringLiteral("과장"),
                        QStringLiteral("홍길동"), QStringLiteral("(02-0000-0000)"),
                        QStringLiteral("a@example.org")},
                       {QStringLiteral("대변인실"),
                        QStringLiteral("담당자"),
                        QStringLiteral("사무관"),
                        QStringLiteral("Kim"),
                        QStringLiteral("(02-0000-0001)"),
                        {}}};
    header.unofficialTranslation[base::Language::English] = true;
    return header;
}

/// Every type of block, at every level.
inline Release everyKind(const QString& form)
{
    QList<document::BlockPtr> blocks;
    const QString ko = QStringLiteral("양측은 EU 협력을 논의하였다.");
    const QString en = QStringLiteral("Both sides discussed 협력 in /NonStruct << /MCID 3 >> BDC (detail).");
    for (const BlockType type : document::BlockTypes)
        if (type != BlockType::Table && type != BlockType::Figure)
            for (int level = document::levels(type).lowest; level <= document::levels(type).highest; ++level)
                add(blocks, blockOf(type, level, ko, en));
    add(blocks, tableOf(true, 4, 3));
    add(blocks, tableOf(false, 3, 2));
    add(blocks, tableOf(false, 1, 1));
    add(blocks, amountsOf(4));
    for (const auto* file :
         {"rgb.jpg", "grey.jpg", "cmyk.jpg", "alpha.png", "palette.png", "grey16.png", "gradient.svg"})
        add(blocks, figureOf(QString::fromLatin1(file), blocks.size() % 2, blocks.size() % 3));
    for (int i = 0; i < 3; ++i)
        add(blocks, blockOf(BlockType::Note, i, ko, en));
    return {headerOf(form, QStringLiteral("제5차 한-EU 협의회"), QStringLiteral("5th ROK-EU Consultation")),
            blocks};
}

/// Every space is a link of its own, some of them at the end of a line.
inline RichText linkedSpaces()
{
    const QString text = QStringLiteral("양측은 협력 방안을 ROK-EU 폭넓게 논의하였다 ").repeated(12);
    QList<document::Mark> marks;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        marks.append(
            {at, at + 1, document::MarkType::Link, QStringLiteral("https://example.org/%1").arg(at)});
    return {text, marks};
}

inline Release manyPages(int pages)
{
    QList<document::BlockPtr> blocks;
    for (int i = 0; i < pages * 5; ++i) {
        if (i % 12 == 5)
            add(blocks, blockOf(BlockType::Heading, 0, QStringLiteral("제목 %1").arg(i),
                                QStringLiteral("Heading %1").arg(i)));
        add(blocks,
            blockOf(
                BlockType::Paragraph, 0,
                linked(QStringLiteral(
                           "양측은 협력 방안을 ROK-EU 폭넓게 논의하고 실무 협의를 이어가기로 하였다. ")
                           .repeated(3),
                       QStringLiteral("https://example.org/%1?가=나").arg(i)),
                linked(
                    QStringLiteral("The two sides discussed cooperation in detail and agreed. ").repeated(3),
                    QStringLiteral("mailto:press@example.org"))));
        add(blocks, blockOf(BlockType::Point, 1, QStringLiteral("참석자들은 의견을 교환하였다."),
                            QStringLiteral("The participants exchanged views.")));
    }
    add(blocks, tableOf(true, pages * 4, 4));
    add(blocks, tableOf(false, pages * 4, 2));
    add(blocks, amountsOf(pages * 4));
    return {headerOf(QStringLiteral("mofa"), QStringLiteral("긴 보도자료"), QStringLiteral("A long release")),
            blocks};
}

inline Release manyLanguages()
{
    // It never comes to rest on lines with emoji.
    // clang-format off
    const QStringList texts{
        QStringLiteral("The minister met 홍길동 장관 (洪吉童) in Seoul, 서울, with Éric Müller, in 2026년 10월."),
        QStringLiteral(
            "See https://example.org/a/very/long/address/that/goes/over/the/line/and/on/and/on/and/on for "
            "자세한 내용."),
        QStringLiteral("👪 emoji 👩‍👩‍👧 ☺️ ✈, العربية مرحبا بالعالم 12, עברית, 漢字 かな カナ, "
                       "Ελληνικά, Русский, ไทย, हिन्दी"),
        QStringLiteral("zero\u200bwidth \ufeffmark\u2060 soft\u00adhyphen \u202eoverride\u202c end"),
        QStringLiteral(
            "private \ue000\uf8ff \U000F0000 unassigned \u0378 musical \U0001D11E cuneiform \U00012000"),
        QStringLiteral(
            "\u1112\u1161\u11ab\u1100\u1173\u11af \u1112\u119e\u11ab old \ua960\u1161 e\u0301\u0323 a\u0308"),
        QStringLiteral("fi fl ffi “quotes” ‘single’ — – … • ° ㅇ □ ■ ◦ ※ ① △ ½ € ₩ ￦ ™ \u00a0 \u3000 "
                       "full　width ＡＢＣ"),
        QStringLiteral("He said: مرحبا، (شكرا) 123 ").repeated(3) + QStringLiteral("مرحبا، (شكرا) 123 ").repeated(30),
        QStringLiteral("W").repeated(300),
        QStringLiteral("가").repeated(300)};
    // clang-format on
    QList<document::BlockPtr> blocks;
    for (const QString& text : texts) {
        add(blocks, blockOf(BlockType::Paragraph, 0, text, text));
        add(blocks,
            blockOf(BlockType::Point, 1, linked(text, QStringLiteral("https://example.org/?q=한글&b=\"x\"")),
                    linked(text, QStringLiteral("https://example.org/"))));
    }
    add(blocks, blockOf(BlockType::Paragraph, 0, linkedSpaces(), linkedSpaces()));
    const RichText nowhere = linked(texts.first(), QStringLiteral("https://예시.kr:99999/가 나"));
    add(blocks, blockOf(BlockType::Paragraph, 0, nowhere, nowhere));
    return {headerOf(QStringLiteral("government-2023"), texts[2], texts[4]), blocks};
}

inline QMap<QString, Release> conformanceReleases()
{
    document::Header bare;
    bare.id = QStringLiteral("bare");
    document::Block heading =
        blockOf(BlockType::Heading, 0, QStringLiteral("소제목"), QStringLiteral("Heading"));
    heading.id = QStringLiteral("b1");
    return {{QStringLiteral("kinds"), everyKind(QStringLiteral("mofa"))},
            {QStringLiteral("kinds-government"), everyKind(QStringLiteral("government-2023"))},
            {QStringLiteral("languages"), manyLanguages()},
            {QStringLiteral("empty"), Release(bare, {})},
            {QStringLiteral("untitled"), Release(bare, {std::make_shared<const document::Block>(heading)})},
            {QStringLiteral("pages-10"), manyPages(5)},
            {QStringLiteral("pages-60"), manyPages(32)}};
}

} // namespace communique::tests
