#include "document/ReleaseFile.h"

#include "document/JsonWriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

void writeExtra(JsonWriter& json, const QJsonObject& extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        json.key(it.key());
        json.value(QJsonValue(it.value()));
    }
}

void writeText(JsonWriter& json, const RichText& text)
{
    if (text.marks().isEmpty()) {
        json.value(text.plain());
        return;
    }
    json.beginObject();
    json.key(u"plain"_s);
    json.value(text.plain());
    json.key(u"marks"_s);
    json.beginArray();
    for (const Mark& mark : text.marks()) {
        json.beginObject();
        json.key(u"from"_s);
        json.value(qint64(mark.from));
        json.key(u"to"_s);
        json.value(qint64(mark.to));
        json.key(u"type"_s);
        json.value(name(mark.type));
        if (!mark.target.isEmpty()) {
            json.key(u"target"_s);
            json.value(mark.target);
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

/// An object with the languages that have something to say.
template <typename Text, typename Write>
void writePerLanguage(JsonWriter& json, const PerLanguage<Text>& texts, Write write)
{
    json.beginObject();
    for (const Language language : base::Languages) {
        if (texts[language].isEmpty())
            continue;
        json.key(base::code(language));
        write(texts[language]);
    }
    json.endObject();
}

void writeTexts(JsonWriter& json, const PerLanguage<RichText>& texts)
{
    writePerLanguage(json, texts, [&](const RichText& text) { writeText(json, text); });
}

void writeLines(JsonWriter& json, const QString& key, const PerLanguage<QString>& lines)
{
    json.key(key);
    writePerLanguage(json, lines, [&](const QString& line) { json.value(line); });
}

void writeOptional(JsonWriter& json, const QString& key, const QString& text)
{
    if (text.isEmpty())
        return;
    json.key(key);
    json.value(text);
}

QStringList codes(const PerLanguage<bool>& set)
{
    QStringList codes;
    for (const Language language : base::Languages)
        if (set[language])
            codes.append(base::code(language));
    return codes;
}

void writeConfirmation(JsonWriter& json, const Confirmation& confirmation)
{
    json.beginObject();
    json.key(u"state"_s);
    json.value(name(confirmation.state));
    json.key(u"source"_s);
    json.value(confirmation.source);
    json.key(u"target"_s);
    json.value(confirmation.target);
    json.endObject();
}

void writeConfirmations(JsonWriter& json, const PerLanguage<std::optional<Confirmation>>& confirmed)
{
    if (std::none_of(confirmed.begin(), confirmed.end(), [](const auto& each) { return each.has_value(); }))
        return;
    json.key(u"translation"_s);
    json.beginObject();
    for (const Language language : base::Languages)
        if (confirmed[language]) {
            json.key(base::code(language));
            writeConfirmation(json, *confirmed[language]);
        }
    json.endObject();
}

void writeConfirmedFields(JsonWriter& json, const Header& header)
{
    const auto says = [&](Language language) {
        return header.confirmedTitle[language] || header.confirmedSubtitle[language];
    };
    if (std::none_of(base::Languages.begin(), base::Languages.end(), says))
        return;
    json.key(u"translation"_s);
    json.beginObject();
    for (const Language language : base::Languages) {
        if (!says(language))
            continue;
        json.key(base::code(language));
        json.beginObject();
        if (header.confirmedTitle[language]) {
            json.key(u"title"_s);
            writeConfirmation(json, *header.confirmedTitle[language]);
        }
        if (header.confirmedSubtitle[language]) {
            json.key(u"subtitle"_s);
            writeConfirmation(json, *header.confirmedSubtitle[language]);
        }
        json.endObject();
    }
    json.endObject();
}

void writeTable(JsonWriter& json, const Table& table)
{
    json.key(u"table"_s);
    json.beginObject();
    json.key(u"header"_s);
    json.value(table.headerRow);
    json.key(u"rows"_s);
    json.beginArray();
    for (const auto& row : table.rows) {
        json.beginArray();
        for (const Cell& cell : row)
            writeTexts(json, cell);
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeFigure(JsonWriter& json, const Figure& figure)
{
    json.key(u"figure"_s);
    json.beginObject();
    json.key(u"media"_s);
    json.value(figure.digest());
    json.key(u"width"_s);
    json.value(qint64(figure.width));
    writeLines(json, u"alternative"_s, figure.alternative);
    json.endObject();
}

/// Each picture once, whichever blocks show it, and what stands in the place of one that was lost.
void writeMedia(JsonWriter& json, const QList<BlockPtr>& blocks)
{
    QMap<QString, const Figure*> figures;
    for (const BlockPtr& block : blocks)
        if (block->figure.media || !block->figure.lostData.isEmpty())
            figures.insert(block->figure.digest(), &block->figure);
    if (figures.isEmpty())
        return;
    json.key(u"media"_s);
    json.beginArray();
    for (auto each = figures.cbegin(); each != figures.cend(); ++each) {
        const Figure& figure = *each.value();
        json.beginObject();
        json.key(u"id"_s);
        json.value(each.key());
        json.key(u"type"_s);
        json.value(figure.media ? figure.media->type : figure.lostType);
        json.key(u"data"_s);
        json.value(figure.media ? QString::fromLatin1(figure.media->bytes.toBase64()) : figure.lostData);
        json.endObject();
    }
    json.endArray();
}

void writeBlock(JsonWriter& json, const Block& block)
{
    const BlockShape usual = defaultShape(block.shape.type);
    json.beginObject();
    json.key(u"id"_s);
    json.value(block.id);
    json.key(u"type"_s);
    json.value(name(block.shape.type));
    if (block.shape.level != 0) {
        json.key(u"level"_s);
        json.value(qint64(block.shape.level));
    }
    if (block.shape.marker != usual.marker) {
        json.key(u"marker"_s);
        json.value(block.shape.marker);
    }
    if (const QStringList absent = codes(block.shape.absent); !absent.isEmpty()) {
        json.key(u"absent"_s);
        json.value(absent);
    }
    json.key(u"text"_s);
    writeTexts(json, block.text);
    if (block.shape.type == BlockType::Table || !block.table.rows.isEmpty())
        writeTable(json, block.table);
    if (block.figure.media || block.figure.isLost())
        writeFigure(json, block.figure);
    writeConfirmations(json, block.confirmed);
    writeExtra(json, block.extra);
    json.endObject();
}

void writeEmbargo(JsonWriter& json, const std::optional<Embargo>& embargo)
{
    json.key(u"embargo"_s);
    if (!embargo) {
        json.null();
        return;
    }
    json.beginObject();
    json.key(u"at"_s);
    json.value(embargo->at.toString(u"yyyy-MM-ddTHH:mm"_s));
    json.key(u"zone"_s);
    json.value(QString::fromUtf8(embargo->at.timeZone().id()));
    json.endObject();
}

void writeContacts(JsonWriter& json, const QList<Contact>& contacts)
{
    json.key(u"contacts"_s);
    json.beginArray();
    for (const Contact& contact : contacts) {
        json.beginObject();
        writeOptional(json, u"department"_s, contact.department);
        writeOptional(json, u"role"_s, contact.role);
        writeOptional(json, u"position"_s, contact.position);
        writeOptional(json, u"name"_s, contact.name);
        writeOptional(json, u"phone"_s, contact.phone);
        writeOptional(json, u"email"_s, contact.email);
        json.endObject();
    }
    json.endArray();
}

/// Nothing where nothing is ignored.
void writeIgnored(JsonWriter& json, const QList<IgnoredFinding>& ignored)
{
    if (ignored.isEmpty())
        return;
    json.key(u"ignored"_s);
    json.beginArray();
    for (const IgnoredFinding& each : ignored) {
        json.beginObject();
        json.key(u"rule"_s);
        json.value(each.rule);
        json.key(u"block"_s);
        json.value(each.place);
        writeOptional(json, u"language"_s, each.language ? base::code(*each.language) : QString());
        writeOptional(json, u"text"_s, each.text);
        json.key(u"reason"_s);
        json.value(each.reason);
        json.endObject();
    }
    json.endArray();
}

void writeIdentity(JsonWriter& json, const Header& header)
{
    json.key(u"format"_s);
    json.value(u"communique/1"_s);
    json.key(u"id"_s);
    json.value(header.id);
    json.key(u"kind"_s);
    json.value(header.kind);
    json.key(u"form"_s);
    json.value(header.form);
    json.key(u"source"_s);
    json.value(base::code(header.source));
    json.key(u"languages"_s);
    QStringList languages;
    for (const Language language : header.languages)
        languages.append(base::code(language));
    json.value(languages);
    json.key(u"date"_s);
    if (header.date.isValid())
        json.value(header.date.toString(Qt::ISODate));
    else
        json.null();
    writeEmbargo(json, header.embargo);
    json.key(u"status"_s);
    json.value(name(header.status));
    writeOptional(json, u"reference"_s, header.reference);
}

void writeHeader(JsonWriter& json, const Header& header)
{
    writeIdentity(json, header);
    writeLines(json, u"board"_s, header.board);
    writeLines(json, u"title"_s, header.title);
    writeLines(json, u"subtitle"_s, header.subtitle);
    writeConfirmedFields(json, header);
    json.key(u"department"_s);
    json.value(header.department);
    writeContacts(json, header.contacts);
    json.key(u"topics"_s);
    json.value(header.topics);
    if (header.hits) {
        json.key(u"hits"_s);
        json.value(qint64(*header.hits));
    }
    json.key(u"unofficialTranslation"_s);
    json.value(codes(header.unofficialTranslation));
    writeIgnored(json, header.ignoredFindings);
}

} // namespace

QByteArray writeRelease(const Release& release)
{
    JsonWriter json;
    json.beginObject();
    writeHeader(json, release.header());
    json.key(u"blocks"_s);
    json.beginArray();
    for (const BlockPtr& block : release.blocks())
        writeBlock(json, *block);
    json.endArray();
    writeMedia(json, release.blocks());
    writeExtra(json, release.header().extra);
    json.endObject();
    return json.finished();
}

} // namespace communique::document
