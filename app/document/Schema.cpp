#include "document/Schema.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

template <typename Value>
struct Name
{
    Value value;
    QLatin1StringView name;
};

constexpr Name<BlockType> BlockTypeNames[] = {
    {BlockType::Heading, QLatin1StringView("heading")},
    {BlockType::Paragraph, QLatin1StringView("paragraph")},
    {BlockType::Point, QLatin1StringView("point")},
    {BlockType::Note, QLatin1StringView("note")},
    {BlockType::Quote, QLatin1StringView("quote")},
    {BlockType::Table, QLatin1StringView("table")},
    {BlockType::Figure, QLatin1StringView("figure")},
    {BlockType::Signature, QLatin1StringView("signature")},
};

constexpr Name<MarkType> MarkTypeNames[] = {
    {MarkType::Bold, QLatin1StringView("bold")},
    {MarkType::Italic, QLatin1StringView("italic")},
    {MarkType::Underline, QLatin1StringView("underline")},
    {MarkType::Link, QLatin1StringView("link")},
};

constexpr Name<Status> StatusNames[] = {
    {Status::Draft, QLatin1StringView("draft")},
    {Status::InReview, QLatin1StringView("review")},
    {Status::Published, QLatin1StringView("published")},
};

constexpr Name<TranslationState> TranslationStateNames[] = {
    {TranslationState::Draft, QLatin1StringView("draft")},
    {TranslationState::Translated, QLatin1StringView("translated")},
    {TranslationState::Reviewed, QLatin1StringView("reviewed")},
};

template <typename Value, std::size_t Size>
QString nameOf(const Name<Value> (&names)[Size], Value value)
{
    for (const auto& entry : names)
        if (entry.value == value)
            return entry.name;
    Q_UNREACHABLE();
}

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const Name<Value> (&names)[Size], QStringView name)
{
    for (const auto& entry : names)
        if (name == entry.name)
            return entry.value;
    return std::nullopt;
}

QString pathOf(qsizetype index)
{
    return u"blocks[%1]"_s.arg(index);
}

QString describe(Language language)
{
    return language == Language::Korean ? Schema::tr("Korean") : Schema::tr("English");
}

void validateHeader(const Release& release, QList<Problem>& problems)
{
    const Header& header = release.header();
    if (header.id.isEmpty())
        problems.append({u"id"_s, Schema::tr("is missing")});
    if (!header.date.isValid())
        problems.append({u"date"_s, Schema::tr("is missing: give the date of issue")});
    for (const Language language : header.languages) {
        if (release.speaks(language) && header.title[language].trimmed().isEmpty())
            problems.append({u"title.%1"_s.arg(base::code(language)),
                             Schema::tr("is empty, though there is %1 text").arg(describe(language))});
    }
    if (!release.speaks(Language::Korean) && !release.speaks(Language::English))
        problems.append({u"blocks"_s, Schema::tr("hold no words in any language")});
}

void validateLinks(const RichText& text, const QString& path, QList<Problem>& problems)
{
    for (const Mark& mark : text.marks())
        if (mark.type == MarkType::Link && !isAllowedLink(mark.target))
            problems.append({path, Schema::tr("links to “%1”; %2").arg(mark.target, linkFault(mark.target))});
}

void validateTable(const Table& table, const QString& path, QList<Problem>& problems)
{
    for (const auto& row : table.rows) {
        if (row.size() != table.columns()) {
            problems.append({path + u".rows"_s, Schema::tr("have different numbers of cells")});
            return;
        }
    }
    if (table.rows.isEmpty())
        problems.append({path + u".rows"_s, Schema::tr("are missing: a table has at least one row")});
    for (qsizetype r = 0; r < table.rows.size(); ++r)
        for (qsizetype c = 0; c < table.rows[r].size(); ++c)
            for (const Language language : base::Languages)
                validateLinks(table.rows[r][c][language],
                              u"%1.rows[%2][%3].%4"_s.arg(path).arg(r).arg(c).arg(base::code(language)),
                              problems);
}

} // namespace

QString name(BlockType type)
{
    return nameOf(BlockTypeNames, type);
}

std::optional<BlockType> blockTypeFromName(QStringView name)
{
    return valueOf(BlockTypeNames, name);
}

QString name(MarkType type)
{
    return nameOf(MarkTypeNames, type);
}

std::optional<MarkType> markTypeFromName(QStringView name)
{
    return valueOf(MarkTypeNames, name);
}

QString name(TranslationState state)
{
    return nameOf(TranslationStateNames, state);
}

std::optional<TranslationState> translationStateFromName(QStringView name)
{
    return valueOf(TranslationStateNames, name);
}

QString name(Status status)
{
    return nameOf(StatusNames, status);
}

std::optional<Status> statusFromName(QStringView name)
{
    return valueOf(StatusNames, name);
}

LevelRange levels(BlockType type)
{
    switch (type) {
    case BlockType::Point:
        return {1, 3};
    case BlockType::Note:
        return {0, 3};
    case BlockType::Heading:
    case BlockType::Paragraph:
    case BlockType::Quote:
    case BlockType::Table:
    case BlockType::Figure:
    case BlockType::Signature:
        break;
    }
    return {0, 0};
}

BlockShape defaultShape(BlockType type)
{
    BlockShape shape;
    shape.type = type;
    shape.level = levels(type).lowest;
    shape.marker = type == BlockType::Paragraph || type == BlockType::Point || type == BlockType::Note;
    return shape;
}

bool isValid(const BlockShape& shape)
{
    const LevelRange range = levels(shape.type);
    return shape.level >= range.lowest && shape.level <= range.highest;
}

QString linkFault(const QString& target)
{
    static const QRegularExpression start(u"^(https?|mailto):"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression space(u"\\s"_s);
    if (!start.match(target).hasMatch())
        return Schema::tr("links start with https:, http: or mailto:");
    if (space.match(target).hasMatch())
        return Schema::tr("a space in an address is written as %20");
    return Schema::tr("the address is wrong or not complete");
}

QList<Problem> validate(const Release& release)
{
    QList<Problem> problems;
    validateHeader(release, problems);
    QSet<QString> ids;
    for (qsizetype i = 0; i < release.blocks().size(); ++i) {
        const Block& block = release.block(i);
        if (block.id.isEmpty() || ids.contains(block.id))
            problems.append({pathOf(i) + u".id"_s, block.id.isEmpty()
                                                       ? Schema::tr("is missing")
                                                       : Schema::tr("“%1” is used twice").arg(block.id)});
        ids.insert(block.id);
        if (!isValid(block.shape))
            problems.append({pathOf(i) + u".level"_s, Schema::tr("%1 does not fit the type “%2”")
                                                          .arg(block.shape.level)
                                                          .arg(name(block.shape.type))});
        for (const Language language : base::Languages)
            validateLinks(block.text[language], pathOf(i) + u".text."_s + base::code(language), problems);
        if (block.shape.type == BlockType::Table)
            validateTable(block.table, pathOf(i) + u".table"_s, problems);
    }
    return problems;
}

} // namespace communique::document
