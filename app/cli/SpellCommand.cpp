#include "cli/Arguments.h"

#include "base/Text.h"
#include "document/Release.h"
#include "language/Spelling.h"
#include "readers/Readers.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::optional<language::Variety> varietyFor(const QString& name)
{
    if (name == u"ko")
        return language::Variety::Korean;
    if (name == u"en")
        return language::Variety::English;
    if (name == u"en-US")
        return language::Variety::AmericanEnglish;
    if (name == u"en-GB")
        return language::Variety::BritishEnglish;
    return std::nullopt;
}

struct Lines
{
    QStringList
        own; ///< to look at: of a text as they stand, of a release title, subtitle, and block by block
    QStringList other; ///< of a release: the same in the other language
};

QStringList linesIn(const document::Release& release, base::Language language)
{
    QStringList lines{release.header().title[language], release.header().subtitle[language]};
    for (const document::BlockPtr& block : release.blocks()) {
        lines.append(block->text[language].plain());
        for (const auto& row : block->table.rows)
            for (const document::Cell& cell : row)
                lines.append(cell[language].plain());
    }
    return lines;
}

base::Result<Lines> linesOf(const QByteArray& bytes, const QString& name, base::Language language)
{
    const readers::InputKind kind = readers::kindOf(bytes);
    if (kind != readers::InputKind::Communique && kind != readers::InputKind::Pdf &&
        !name.endsWith(u".communique", Qt::CaseInsensitive)) {
        const auto text = readers::decode(bytes);
        if (!text)
            return text.error();
        return Lines{text->normalized(QString::NormalizationForm_C).remove(u'\r').split(u'\n'), {}};
    }
    const auto read = readers::read(bytes, name);
    if (!read)
        return read.error();
    return Lines{linesIn(read->release, language), linesIn(read->release, base::other(language))};
}

} // namespace

Exit runSpell(const QStringList& arguments, Streams& streams)
{
    const auto parsed = parse(arguments, {u"--lang"_s, u"--words"_s}, {});
    if (!parsed)
        return failUsage(parsed.error().message, u"spell"_s, streams);
    const auto variety = varietyFor(parsed->value(u"--lang"_s));
    if (parsed->files.size() != 1 || !variety)
        return failUsage(Cli::tr("Name one file, or - for standard input; --lang is ko, en, en-US or en-GB."),
                         u"spell"_s, streams);
    const QString& input = parsed->files.first();
    const auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error(), input, streams);
    if (bytes->trimmed().isEmpty())
        return Exit::Done;
    const base::Language language = language::languageOf(*variety);
    const auto lines = linesOf(*bytes, input, language);
    if (!lines)
        return fail(lines.error(), input, streams);
    auto checker = language::SpellingChecker::load(*variety);
    if (!checker)
        return fail(checker.error(), input, streams);
    language::SpellingContext context;
    if (const QString words = parsed->value(u"--words"_s); !words.isEmpty()) {
        const auto list = readInput(words);
        if (!list)
            return fail(list.error(), words, streams);
        context.accepted.add(QString::fromUtf8(*list));
    }
    context.seen = language::vouchedFor(lines->own, lines->other, language);
    bool found = false;
    for (qsizetype i = 0; i < lines->own.size(); ++i) {
        const QString& line = lines->own[i];
        for (const language::Word& word : (*checker)->check(line, context)) {
            const QString text = line.mid(word.from, word.length);
            const qsizetype column = base::codePoints(QStringView(line).first(word.from)) + 1;
            streams.out << i + 1 << u':' << column << u'\t' << text << u'\t'
                        << (*checker)->suggestions(text).join(u", "_s) << u'\n';
            found = true;
        }
    }
    streams.out.flush();
    return found ? Exit::Found : Exit::Done;
}

} // namespace communique::cli
