#include "session/Clipboard.h"

#include "base/Text.h"
#include "document/Numbering.h"
#include "document/ReleaseFile.h"
#include "editing/Range.h"
#include "readers/Assembly.h"
#include "writers/html/HtmlWriter.h"
#include "writers/html/Markup.h"
#include "writers/text/RtfWriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

using base::Language;
using document::Block;
using document::Release;
using editing::Piece;

struct ClipboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClipboardTexts)
};

/// The piece as a release of its own, for the writers and the native form.
Release asRelease(const Piece& piece, const Release& source)
{
    document::Header header;
    header.id = u"piece"_s;
    header.form = source.header().form;
    header.source = piece.language;
    QList<document::BlockPtr> blocks;
    for (Block block : piece.blocks) {
        block.id = u'b' + QString::number(blocks.size() + 1);
        blocks.append(std::make_shared<const Block>(block));
    }
    return {header, blocks};
}

QByteArray nativeOf(const Piece& piece, const Release& source)
{
    const QByteArray release = document::writeRelease(asRelease(piece, source));
    const QJsonObject wrapper{{u"language"_s, base::code(piece.language)},
                              {u"whole"_s, piece.whole},
                              {u"release"_s, QJsonDocument::fromJson(release).object()}};
    return QJsonDocument(wrapper).toJson(QJsonDocument::Compact);
}

std::optional<Piece> pieceFromNative(const QByteArray& native)
{
    const QJsonObject wrapper = QJsonDocument::fromJson(native).object();
    const auto language = base::languageFromCode(wrapper[u"language"].toString());
    const auto read = document::readRelease(QJsonDocument(wrapper[u"release"].toObject()).toJson());
    if (!language || !read)
        return std::nullopt;
    Piece piece;
    piece.language = *language;
    piece.whole = wrapper[u"whole"].toBool();
    for (const document::BlockPtr& block : read->release.blocks())
        piece.blocks.append(*block);
    return piece;
}

/// Without characters that turn the direction of writing or take no room: they would hide in the text.
QString visible(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x200B || u == 0x2060 || u == 0xFEFF || u == 0x00AD || (u >= 0x200E && u <= 0x200F) ||
               (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    });
    return base::cleaned(text);
}

/// True where a marker, a heading or a table says more than that lines end.
bool hasStructure(const QList<document::BlockPtr>& blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const document::BlockPtr& block) {
        return block->shape.marker || block->shape.type != document::BlockType::Paragraph;
    });
}

base::Error tooLong()
{
    return {base::ErrorKind::Invalid,
            ClipboardTexts::tr(
                "The clipboard holds more text than a release can take. Copy a smaller part, or import the "
                "text as a file.")};
}

/// Lines of text or HTML as a piece; nothing where it is plain words only.
std::optional<Piece> pieceFromLines(const QList<readers::Line>& lines, Language language)
{
    const readers::Imported imported = readers::assembleBody(lines);
    const QList<document::BlockPtr>& blocks = imported.release.blocks();
    if (lines.isEmpty() || !hasStructure(blocks))
        return std::nullopt;
    Piece piece;
    piece.language = language;
    piece.whole = true;
    const Language found = imported.release.header().source;
    for (const document::BlockPtr& each : blocks) {
        Block block = *each;
        if (found != language) {
            std::swap(block.text[found], block.text[language]);
            for (auto& row : block.table.rows)
                for (document::Cell& cell : row)
                    std::swap(cell[found], cell[language]);
        }
        piece.blocks.append(block);
    }
    return piece;
}

bool hasEndlessLine(const QString& text)
{
    qsizetype start = 0;
    for (qsizetype i = text.indexOf(u'\n'); start < text.size(); i = text.indexOf(u'\n', start)) {
        const qsizetype end = i < 0 ? text.size() : i;
        if (end - start > MaxPastedLine)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

Copied copied(const Release& release, const document::Form& form, const editing::Selection& selection)
{
    const Piece piece = editing::pieceOf(release, selection);
    Copied result;
    if (piece.blocks.isEmpty())
        return result;
    result.native = nativeOf(piece, release);
    const Release own = asRelease(piece, release);
    const document::Numbering numbering(own, form);
    const auto range = editing::rangeOf(release, selection);
    if (piece.blocks.size() == 1 && !piece.whole) {
        const document::RichText& words = piece.blocks.first().text[piece.language];
        result.text = words.plain();
        result.html = writers::html::inlineHtml(words);
        return result;
    }
    const document::Numbering printed(release, form);
    QStringList lines;
    for (qsizetype i = 0; i < piece.blocks.size(); ++i) {
        const Block& block = piece.blocks[i];
        const bool fromStart = i > 0 || range->from == 0;
        const QString marker = fromStart ? printed.marker(range->first + i, piece.language) : QString();
        const QString words = block.text[piece.language].plain();
        if (!words.isEmpty())
            lines.append(marker.isEmpty() ? words : marker + u' ' + words);
        for (const auto& row : block.table.rows) {
            QStringList cells;
            for (const document::Cell& cell : row)
                cells.append(cell[piece.language].plain());
            lines.append(cells.join(u'\t'));
        }
    }
    result.text = lines.join(u'\n');
    result.html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"_s +
                  writers::html::bodyHtml(own, numbering, piece.language) + u"</body></html>"_s;
    result.rtf = writers::text::writeRtf(own, numbering, 0, own.blocks().size() - 1, piece.language);
    return result;
}

base::Result<editing::commands::Outcome> pasted(const Release& release, const editing::Selection& selection,
                                                const Copied& clipboard)
{
    namespace commands = editing::commands;
    if (!clipboard.native.isEmpty())
        if (const auto piece = pieceFromNative(clipboard.native))
            return commands::insertPiece(release, selection, *piece);
    if (clipboard.text.size() > MaxPastedText || clipboard.html.size() > 4 * MaxPastedText)
        return tooLong();
    const QString text = visible(clipboard.text);
    const Language language = selection.head.place.language;
    if (!selection.head.place.isField()) {
        if (!clipboard.html.isEmpty() && !readers::isNestedTooDeeply(clipboard.html)) {
            const QList<readers::Line> lines = readers::linesOfHtml(visible(clipboard.html));
            for (const readers::Line& line : lines)
                if (line.text.size() > MaxPastedLine)
                    return tooLong();
            if (const auto piece = pieceFromLines(lines, language))
                return commands::insertPiece(release, selection, *piece);
        }
        if (hasEndlessLine(text))
            return tooLong();
        if (const auto piece = pieceFromLines(readers::linesOfText(text), language))
            return commands::insertPiece(release, selection, *piece);
    } else if (text.size() > MaxPastedLine) {
        return tooLong();
    }
    const bool field = selection.head.place.isField();
    return commands::insertText(release, selection, document::RichText(field ? base::collapsed(text) : text));
}

} // namespace communique::session
