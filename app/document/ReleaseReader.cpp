#include "document/ReleaseFile.h"

#include "base/Text.h"
#include "document/JsonReading.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct ReleaseReader
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseReader)
};

constexpr QLatin1StringView FormatName("communique/");
constexpr int FormatVersion = 1;

QString readLine(const JsonObjectReader& object, const QString& key, const QString& fallback = {})
{
    return base::cleanedLine(object.string(key, fallback));
}

QStringList readLineList(const JsonObjectReader& object, const QString& key)
{
    QStringList lines;
    for (const QString& text : object.strings(key))
        lines.append(base::cleanedLine(text));
    return lines;
}

/// The objects of a list; everything else in it is a fault.
QList<JsonObjectReader> readObjects(const QJsonArray& array, const QString& path, QList<Problem>& problems)
{
    QList<JsonObjectReader> objects;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        if (array[i].isObject())
            objects.append({array[i].toObject(), place, problems});
        else
            problems.append({place, ReleaseReader::tr("must be an object in braces")});
    }
    return objects;
}

QList<Mark> readMarks(const JsonObjectReader& object, const QString& raw)
{
    QList<Mark> marks;
    for (const JsonObjectReader& entry :
         readObjects(object.array(u"marks"_s), object.path(u"marks"_s), object.problems())) {
        const auto type = markTypeFromName(entry.string(u"type"_s));
        const int from = entry.integer(u"from"_s, -1);
        const int to = entry.integer(u"to"_s, -1);
        if (!type)
            entry.complain(u"type"_s, ReleaseReader::tr("must be bold, italic, underline or link"));
        else if (from < 0 || to <= from || to > raw.size())
            entry.complain(u"to"_s, ReleaseReader::tr("does not lie inside the text"));
        else
            marks.append({from, to, *type, readLine(entry, u"target"_s)});
    }
    return marks;
}

RichText readText(const JsonObjectReader& object, const QString& key)
{
    if (object.value(key).isObject()) {
        const JsonObjectReader rich = object.object(key);
        const QString raw = rich.string(u"plain"_s);
        return cleaned(RichText(raw, readMarks(rich, raw)));
    }
    return {readLine(object, key)};
}

PerLanguage<RichText> readTexts(const JsonObjectReader& object)
{
    PerLanguage<RichText> texts;
    for (const Language language : base::Languages)
        texts[language] = readText(object, base::code(language));
    return texts;
}

PerLanguage<QString> readLines(const JsonObjectReader& object)
{
    PerLanguage<QString> lines;
    for (const Language language : base::Languages)
        lines[language] = readLine(object, base::code(language));
    return lines;
}

QList<Language> readLanguages(const JsonObjectReader& object, const QString& key)
{
    QList<Language> languages;
    if (!object.has(key))
        return languages;
    for (const QString& code : object.strings(key)) {
        const auto language = base::languageFromCode(code);
        if (!language)
            object.complain(key, ReleaseReader::tr("must list “ko” and “en” only"));
        else if (!languages.contains(*language))
            languages.append(*language);
    }
    return languages;
}

PerLanguage<bool> readLanguageSet(const JsonObjectReader& object, const QString& key)
{
    PerLanguage<bool> set;
    for (const Language language : readLanguages(object, key))
        set[language] = true;
    return set;
}

Table readTable(const JsonObjectReader& object)
{
    Table table;
    table.headerRow = object.boolean(u"header"_s, false);
    const QJsonArray rows = object.array(u"rows"_s);
    qsizetype columns = 0;
    bool uneven = false;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        QList<Cell> row;
        const QString path = u"rows[%1]"_s.arg(r);
        if (!rows[r].isArray())
            object.complain(path, ReleaseReader::tr("must be a list in brackets"));
        for (const JsonObjectReader& cell :
             readObjects(rows[r].toArray(), object.path(path), object.problems()))
            row.append(readTexts(cell));
        columns = std::max(columns, row.size());
        table.rows.append(row);
    }
    for (QList<Cell>& row : table.rows) {
        if (row.size() != columns && !uneven)
            object.complain(u"rows"_s, ReleaseReader::tr("must all have the same number of cells"));
        uneven = uneven || row.size() != columns;
        row.resize(columns); // a file of a newer format is shown in spite of its faults
    }
    return table;
}

/// A fault that costs the picture, not the release.
void loseFor(const JsonObjectReader& object, const QString& key, const QString& message)
{
    const qsizetype noted = object.problems().size();
    object.complain(key, message);
    for (qsizetype i = noted; i < object.problems().size(); ++i)
        object.problems()[i].losesPicture = true;
}

struct AllMedia
{
    QMap<QString, MediaPtr> pictures;       ///< by digest
    QMap<QString, JsonObjectReader> others; ///< that cannot be shown, by what figures call them
};

AllMedia readAllMedia(const JsonObjectReader& root)
{
    AllMedia media;
    for (const JsonObjectReader& object : readObjects(root.array(u"media"_s), u"media"_s, root.problems())) {
        const QString id = object.string(u"id"_s);
        const auto bytes = QByteArray::fromBase64Encoding(object.string(u"data"_s).toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        const auto read = readMedia(bytes ? *bytes : QByteArray());
        if (read && (*read)->digest == id) {
            media.pictures.insert(id, *read);
            continue;
        }
        if (!read)
            loseFor(object, u"data"_s, ReleaseReader::tr("is no picture: %1").arg(read.error().message));
        else
            loseFor(object, u"id"_s, ReleaseReader::tr("is not the SHA-256 of the picture"));
        media.others.insert(id, object);
    }
    return media;
}

Figure readFigure(const JsonObjectReader& object, const AllMedia& media)
{
    Figure figure;
    figure.width = object.integer(u"width"_s, 100);
    if (figure.width < 10 || figure.width > 100) {
        object.complain(u"width"_s, ReleaseReader::tr("must be between 10 and 100"));
        figure.width = 100;
    }
    const JsonObjectReader texts = object.object(u"alternative"_s);
    for (const Language language : base::Languages)
        figure.alternative[language] = readLine(texts, base::code(language));
    if (object.has(u"media"_s)) {
        const QString digest = readLine(object, u"media"_s);
        figure.media = media.pictures.value(digest);
        if (!figure.media) {
            figure.lost = digest;
            if (const auto other = media.others.constFind(digest); other != media.others.cend()) {
                figure.lostType = other->string(u"type"_s);
                figure.lostData = other->string(u"data"_s);
            }
            loseFor(object, u"media"_s, ReleaseReader::tr("names a picture that is not in the file"));
        }
    }
    return figure;
}

std::optional<Confirmation> readConfirmation(const JsonObjectReader& object)
{
    const auto state = translationStateFromName(object.string(u"state"_s));
    if (!state)
        object.complain(u"state"_s, ReleaseReader::tr("must be draft, translated or reviewed"));
    return Confirmation{state.value_or(TranslationState::Draft), object.string(u"source"_s),
                        readLine(object, u"target"_s)};
}

/// `field` names a text of the header; empty for a block, whose confirmations stand right below the language.
PerLanguage<std::optional<Confirmation>> readConfirmations(const JsonObjectReader& object,
                                                           const QString& field = {})
{
    PerLanguage<std::optional<Confirmation>> confirmed;
    const JsonObjectReader languages = object.object(u"translation"_s);
    for (const Language language : base::Languages) {
        if (!languages.has(base::code(language)))
            continue;
        const JsonObjectReader each = languages.object(base::code(language));
        if (field.isEmpty())
            confirmed[language] = readConfirmation(each);
        else if (each.has(field))
            confirmed[language] = readConfirmation(each.object(field));
    }
    return confirmed;
}

BlockPtr readBlock(const JsonObjectReader& object, const AllMedia& media)
{
    auto block = std::make_shared<Block>();
    block->id = readLine(object, u"id"_s);
    if (block->id.isEmpty())
        object.complain(u"id"_s, ReleaseReader::tr("is missing"));
    const auto type = blockTypeFromName(object.string(u"type"_s));
    if (!type)
        object.complain(u"type"_s, ReleaseReader::tr("must be heading, paragraph, point, note, quote, table, "
                                                     "figure or signature"));
    block->shape = defaultShape(type.value_or(BlockType::Paragraph));
    block->shape.level = object.integer(u"level"_s, block->shape.level);
    block->shape.marker = object.boolean(u"marker"_s, block->shape.marker);
    block->shape.absent = readLanguageSet(object, u"absent"_s);
    if (type && !isValid(block->shape))
        object.complain(u"level"_s, ReleaseReader::tr("%1 does not fit the type “%2”")
                                        .arg(block->shape.level)
                                        .arg(name(block->shape.type)));
    block->text = readTexts(object.object(u"text"_s));
    block->table = readTable(object.object(u"table"_s));
    block->figure = readFigure(object.object(u"figure"_s), media);
    block->confirmed = readConfirmations(object);
    block->extra = object.without({u"id"_s, u"type"_s, u"level"_s, u"marker"_s, u"absent"_s, u"text"_s,
                                   u"table"_s, u"figure"_s, u"translation"_s});
    return block;
}

/// The wall-clock time in the zone. One that a change to summer time leaves out means what the clock would
/// have shown without it (RFC 5545, 3.3.5): an embargo is never lost.
QDateTime momentIn(const QTimeZone& zone, const QDateTime& clock)
{
    const QDateTime at(clock.date(), clock.time(), zone);
    if (at.isValid())
        return at;
    return clock.addSecs(-zone.offsetFromUtc(clock.addDays(-1))).toTimeZone(zone);
}

std::optional<Embargo> readEmbargo(const JsonObjectReader& root)
{
    if (!root.has(u"embargo"_s))
        return std::nullopt;
    const JsonObjectReader object = root.object(u"embargo"_s);
    const QByteArray zoneId = object.string(u"zone"_s, u"Asia/Seoul"_s).toUtf8();
    const QTimeZone zone = QTimeZone::isTimeZoneIdAvailable(zoneId) ? QTimeZone(zoneId) : QTimeZone();
    if (!zone.isValid())
        object.complain(u"zone"_s, ReleaseReader::tr("must be a time zone such as Asia/Seoul"));
    // Read as UTC: what the clock says exists there, whatever zone this computer is in.
    const QDateTime at = QDateTime::fromString(object.string(u"at"_s) + u'Z', u"yyyy-MM-ddTHH:mmt"_s).toUTC();
    if (!at.isValid()) {
        object.complain(u"at"_s, ReleaseReader::tr("must be a date and time such as 2026-10-08T06:00"));
        return std::nullopt;
    }
    return Embargo{momentIn(zone.isValid() ? zone : QTimeZone("Asia/Seoul"), at)};
}

QList<Contact> readContacts(const JsonObjectReader& root)
{
    QList<Contact> contacts;
    for (const JsonObjectReader& object :
         readObjects(root.array(u"contacts"_s), u"contacts"_s, root.problems()))
        contacts.append({readLine(object, u"department"_s), readLine(object, u"role"_s),
                         readLine(object, u"position"_s), readLine(object, u"name"_s),
                         readLine(object, u"phone"_s), readLine(object, u"email"_s)});
    return contacts;
}

QList<IgnoredFinding> readIgnored(const JsonObjectReader& root)
{
    QList<IgnoredFinding> ignored;
    for (const JsonObjectReader& object :
         readObjects(root.array(u"ignored"_s), u"ignored"_s, root.problems())) {
        const QString code = object.string(u"language"_s);
        const auto language = base::languageFromCode(code);
        if (!code.isEmpty() && !language)
            object.complain(u"language"_s, ReleaseReader::tr("must be “ko” or “en”"));
        ignored.append({readLine(object, u"rule"_s), readLine(object, u"block"_s), language,
                        readLine(object, u"text"_s), readLine(object, u"reason"_s)});
    }
    return ignored;
}

QDate readDate(const JsonObjectReader& root)
{
    if (!root.has(u"date"_s))
        return {};
    const QDate date = QDate::fromString(root.string(u"date"_s), Qt::ISODate);
    if (!date.isValid() && root.value(u"date"_s).isString())
        root.complain(u"date"_s, ReleaseReader::tr("must be a date such as 2019-07-01"));
    return date;
}

void readState(const JsonObjectReader& root, Header& header)
{
    const auto status = statusFromName(root.string(u"status"_s, name(Status::Draft)));
    if (!status)
        root.complain(u"status"_s, ReleaseReader::tr("must be draft, review or published"));
    header.status = status.value_or(Status::Draft);
    const auto source = base::languageFromCode(root.string(u"source"_s, u"ko"_s));
    if (!source)
        root.complain(u"source"_s, ReleaseReader::tr("must be “ko” or “en”"));
    header.source = source.value_or(Language::Korean);
    if (root.has(u"hits"_s)) {
        header.hits = root.integer(u"hits"_s, 0);
        if (*header.hits < 0)
            root.complain(u"hits"_s, ReleaseReader::tr("must not be negative"));
    }
}

Header readHeader(const JsonObjectReader& root)
{
    Header header;
    header.id = readLine(root, u"id"_s);
    header.kind = readLine(root, u"kind"_s, header.kind);
    header.form = readLine(root, u"form"_s, header.form);
    if (const auto languages = readLanguages(root, u"languages"_s); !languages.isEmpty())
        header.languages = languages;
    header.date = readDate(root);
    header.embargo = readEmbargo(root);
    readState(root, header);
    header.reference = readLine(root, u"reference"_s);
    header.board = readLines(root.object(u"board"_s));
    header.title = readLines(root.object(u"title"_s));
    header.subtitle = readLines(root.object(u"subtitle"_s));
    header.department = readLineList(root, u"department"_s);
    header.contacts = readContacts(root);
    header.topics = readLineList(root, u"topics"_s);
    header.confirmedTitle = readConfirmations(root, u"title"_s);
    header.confirmedSubtitle = readConfirmations(root, u"subtitle"_s);
    header.unofficialTranslation = readLanguageSet(root, u"unofficialTranslation"_s);
    header.ignoredFindings = readIgnored(root);
    header.extra = root.without({u"format"_s,    u"id"_s,         u"kind"_s,
                                 u"form"_s,      u"source"_s,     u"languages"_s,
                                 u"date"_s,      u"embargo"_s,    u"status"_s,
                                 u"reference"_s, u"board"_s,      u"title"_s,
                                 u"subtitle"_s,  u"department"_s, u"contacts"_s,
                                 u"topics"_s,    u"hits"_s,       u"unofficialTranslation"_s,
                                 u"blocks"_s,    u"media"_s,      u"translation"_s,
                                 u"ignored"_s});
    return header;
}

Release readRoot(const JsonObjectReader& root)
{
    Header header = readHeader(root);
    if (header.id.isEmpty())
        root.complain(u"id"_s, ReleaseReader::tr("is missing"));
    const AllMedia media = readAllMedia(root);
    QList<BlockPtr> blocks;
    for (const JsonObjectReader& object : readObjects(root.array(u"blocks"_s), u"blocks"_s, root.problems()))
        blocks.append(readBlock(object, media));
    QSet<QString> ids;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (ids.contains(blocks[i]->id))
            root.complain(u"blocks[%1].id"_s.arg(i),
                          ReleaseReader::tr("“%1” is used twice").arg(blocks[i]->id));
        ids.insert(blocks[i]->id);
    }
    return {std::move(header), std::move(blocks)};
}

/// The version after "communique/", or 0 where the file is of another format.
int formatVersion(const QJsonObject& root)
{
    const QString format = root.value(u"format"_s).toString();
    if (!format.startsWith(FormatName))
        return 0;
    const QStringView version = QStringView(format).sliced(FormatName.size());
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::all_of(version.begin(), version.end(), isDigit) ? version.toInt() : 0;
}

base::Result<QJsonObject> parseRelease(const QByteArray& bytes)
{
    if (bytes.size() > 64 * 1024 * 1024)
        return base::Error{base::ErrorKind::Unreadable,
                           ReleaseReader::tr("The file is too large for a release.")};
    auto root = parseJson(bytes);
    if (root && formatVersion(*root) == 0)
        return base::Error{base::ErrorKind::Unreadable,
                           ReleaseReader::tr("The file is JSON, but its “format” is not that of Communiqué "
                                             "(communique/1). Open a .communique file, or import the text.")};
    return root;
}

base::Error faulty(const QList<Problem>& problems)
{
    const Problem& first = problems.first();
    const QString message =
        problems.size() == 1
            ? ReleaseReader::tr("The file has a fault: %1 %2. Correct it, or open an older copy.")
                  .arg(first.path, first.message)
            : ReleaseReader::tr(
                  "The file has %3 faults; the first: %1 %2. Correct them, or open an older copy.")
                  .arg(first.path, first.message)
                  .arg(problems.size());
    return {base::ErrorKind::Invalid, message};
}

} // namespace

base::Result<ReadRelease> readRelease(const QByteArray& bytes)
{
    const auto root = parseRelease(bytes);
    if (!root)
        return root.error();
    QList<Problem> problems;
    ReadRelease read{readRoot({*root, {}, problems}), formatVersion(*root) > FormatVersion};
    problems.removeIf([](const Problem& problem) { return problem.losesPicture; });
    if (!problems.isEmpty() && !read.newerFormat)
        return faulty(problems);
    return read;
}

base::Result<QList<Problem>> validateFile(const QByteArray& bytes)
{
    const auto root = parseRelease(bytes);
    if (!root)
        return root.error();
    QList<Problem> problems;
    if (formatVersion(*root) > FormatVersion)
        problems.append(
            {u"format"_s, ReleaseReader::tr("is newer than this program; update Communiqué to check it")});
    const Release release = readRoot({*root, {}, problems});
    QSet<QString> faulty; // one fault in one place: that of the file explains that of the release
    for (const Problem& problem : std::as_const(problems))
        faulty.insert(problem.path);
    for (const Problem& problem : validate(release))
        if (!faulty.contains(problem.path))
            problems.append(problem);
    return problems;
}

} // namespace communique::document
