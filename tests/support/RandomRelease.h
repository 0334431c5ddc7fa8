#pragma once

#include "document/Release.h"
#include "document/Schema.h"

#include "base/Text.h"

#include <QJsonArray>
#include <QRandomGenerator>

/// Releases that use everything the format knows, each one given by its seed.
namespace communique::tests {

class RandomRelease
{
public:
    explicit RandomRelease(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(qsizetype limit)
    {
        return int(m_random.bounded(quint32(std::max<qsizetype>(limit, 1))));
    }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }

    /// Both scripts, astral characters, old Hangul without a composed form, spaces, characters that JSON
    /// escapes.
    [[nodiscard]] QString words(int most = 6)
    {
        static const QStringList pieces{
            QStringLiteral("회의를 "),     QStringLiteral("EU "),        QStringLiteral("\u1112\u119e\u11ab"),
            QStringLiteral("👩‍💻"), QStringLiteral("e\u0301"),    QStringLiteral("\t"),
            QStringLiteral("\"\\/\u007f"), QStringLiteral("🇰🇷"),         QStringLiteral("<b>&"),
            QStringLiteral("\u00a0"),      QStringLiteral("two sides "), QStringLiteral("\u1100\u1161")};
        QString text;
        for (int i = below(most + 1); i > 0; --i)
            text += pieces[below(pieces.size())];
        return base::cleanedLine(text);
    }

    [[nodiscard]] document::RichText text()
    {
        using document::MarkType;
        const QString plain = words();
        QList<document::Mark> marks;
        for (int i = below(4); i > 0 && !plain.isEmpty(); --i) {
            const qsizetype from = below(plain.size());
            const auto type = static_cast<MarkType>(below(4));
            marks.append({base::graphemeStart(plain, from),
                          base::graphemeEnd(plain, from + 1 + below(plain.size() - from)), type,
                          type == MarkType::Link ? QStringLiteral("https://example.org/%1").arg(below(3))
                                                 : QString()});
        }
        return {plain, marks};
    }

    [[nodiscard]] document::Release release()
    {
        QList<document::BlockPtr> blocks;
        for (int i = below(12); i >= 0; --i)
            blocks.append(
                std::make_shared<const document::Block>(block(u'b' + QString::number(blocks.size() + 1))));
        return {header(), blocks};
    }

private:
    document::PerLanguage<QString> lines() { return {words(), words()}; }

    QStringList list()
    {
        QStringList all;
        for (int i = below(3); i > 0; --i)
            all.append(words());
        return all;
    }

    QJsonObject extra()
    {
        if (!oneIn(3))
            return {};
        return {{QStringLiteral("x-number"), 0.1 * below(1000)},
                {QStringLiteral("x-large"), qint64(9007199254740993)},
                {QStringLiteral("x-words"), words()},
                {QStringLiteral("x-nested"),
                 QJsonArray{QJsonValue(), true, QJsonObject{{words(), QJsonArray{}}}}}};
    }

    document::Block block(const QString& id)
    {
        document::Block block;
        block.id = id;
        const auto type = document::BlockTypes[size_t(below(document::BlockTypes.size()))];
        block.shape = document::defaultShape(type);
        const document::LevelRange levels = document::levels(type);
        block.shape.level = levels.lowest + below(levels.highest - levels.lowest + 1);
        block.shape.marker = block.shape.marker != oneIn(4);
        block.shape.absent = {oneIn(5), oneIn(5)};
        block.text = {text(), text()};
        if (type == document::BlockType::Table) {
            const int columns = 1 + below(3);
            block.table.headerRow = oneIn(2);
            for (int r = below(3); r >= 0; --r) {
                QList<document::Cell> row;
                for (int c = 0; c < columns; ++c)
                    row.append({text(), text()});
                block.table.rows.append(row);
            }
        }
        block.extra = extra();
        return block;
    }

    document::Header header()
    {
        document::Header header;
        header.id = QStringLiteral("random");
        header.form = oneIn(2) ? QStringLiteral("mofa") : QStringLiteral("government-2023");
        header.source = oneIn(2) ? base::Language::Korean : base::Language::English;
        if (oneIn(4))
            header.languages = {base::Language::English};
        if (!oneIn(4))
            header.date = QDate(2000, 1, 1).addDays(below(15000));
        if (oneIn(3))
            header.embargo = {QDateTime(QDate(2026, 1, 1).addDays(below(365)), QTime(below(24), below(60)),
                                        QTimeZone(oneIn(2) ? "Asia/Seoul" : "America/New_York"))};
        header.status = document::Statuses[size_t(below(document::Statuses.size()))];
        header.reference = words();
        header.board = lines();
        header.title = lines();
        header.subtitle = lines();
        header.department = list();
        for (int i = below(3); i > 0; --i)
            header.contacts.append({words(), words(), words(), words(), words(), words()});
        header.topics = list();
        if (oneIn(2))
            header.hits = below(100000);
        header.unofficialTranslation = {oneIn(3), oneIn(2)};
        header.extra = extra();
        return header;
    }

    QRandomGenerator m_random;
};

} // namespace communique::tests
