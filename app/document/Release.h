#pragma once

#include "document/Block.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace communique::document {

enum class Status : quint8 { Draft, InReview, Published };

inline constexpr std::array Statuses{Status::Draft, Status::InReview, Status::Published};

/// "Not before": a wall-clock time in a named zone, as the office announces it.
struct Embargo
{
    QDateTime at; ///< local time without seconds; its time zone is the IANA zone of the announcement

    bool operator==(const Embargo& other) const
    {
        return at == other.at && at.timeZone().id() == other.at.timeZone().id();
    }
};

/// Somebody a journalist may call. One row of the contact table.
struct Contact
{
    QString department;
    QString role; ///< 책임자 or 담당자 in Korean forms
    QString position;
    QString name;
    QString phone;
    QString email;

    bool operator==(const Contact&) const = default;
};

/// Something that a check found and somebody decided to leave as it is. It stays ignored as long as the words
/// that it is about are the same.
struct IgnoredFinding
{
    QString rule;  ///< its name, "number"
    QString place; ///< the block's id, or the name of the field
    std::optional<Language> language;
    QString text; ///< the words; empty for the text as a whole
    QString reason;

    bool operator==(const IgnoredFinding&) const = default;
};

/// Everything about a release that is not its body. Texts that depend on the language come per language.
struct Header
{
    QString id;
    QString kind =
        QStringLiteral("press-release"); ///< press-release, reference, explanation, rebuttal, correction
    QString form = QStringLiteral("mofa");
    Language source = Language::Korean; ///< the language in which the release is drafted
    QList<Language> languages{Language::Korean, Language::English}; ///< those it is to appear in
    QDate date;                                                     ///< date of issue
    std::optional<Embargo> embargo;
    Status status = Status::Draft;
    QString reference; ///< the office's own number of the release
    PerLanguage<QString> board;
    PerLanguage<QString> title;
    PerLanguage<QString> subtitle;
    PerLanguage<std::optional<Confirmation>> confirmedTitle; ///< what was said of them as translations
    PerLanguage<std::optional<Confirmation>> confirmedSubtitle;
    QStringList department; ///< the chain, largest unit first
    QList<Contact> contacts;
    QStringList topics;
    std::optional<int> hits;                 ///< view count of an imported page
    PerLanguage<bool> unofficialTranslation; ///< carries the footer that says so
    QList<IgnoredFinding> ignoredFindings;   ///< of the checks
    QJsonObject extra; ///< keys of the file that this version does not know; written back as they came

    bool operator==(const Header&) const = default;
};

/// A press release: an immutable value. Copying it copies two pointers and a list of pointers, so undo,
/// autosave, checks and writers each hold their own snapshot, on any thread, without a lock.
class Release
{
public:
    /// An empty release without an id; see newRelease().
    Release();
    Release(Header header, QList<BlockPtr> blocks);

    [[nodiscard]] const Header& header() const { return *m_header; }
    [[nodiscard]] const QList<BlockPtr>& blocks() const { return m_blocks; }
    [[nodiscard]] const Block& block(qsizetype index) const { return *m_blocks[index]; }

    /// The place of a block in the body, or -1.
    [[nodiscard]] qsizetype indexOf(const QString& blockId) const;
    /// The block, or nothing. The pointer lives as long as a release that holds the block.
    [[nodiscard]] const Block* find(const QString& blockId) const;

    [[nodiscard]] Release withHeader(Header header) const;
    [[nodiscard]] Release withBlocks(QList<BlockPtr> blocks) const;

    /// A block id that this release does not use: "b" and the next free number.
    [[nodiscard]] QString freshBlockId() const;

    /// True when the language says anything: a title or one block with words in it.
    [[nodiscard]] bool speaks(Language language) const;

    /// True when the release is to appear in the language, and says anything in it.
    [[nodiscard]] bool appearsIn(Language language) const;

    bool operator==(const Release& other) const;

private:
    std::shared_ptr<const Header> m_header;
    QList<BlockPtr> m_blocks;
};

/// A release as an office starts one: fresh id, one empty paragraph, dated `date`.
[[nodiscard]] Release newRelease(const QString& form, QDate date);

/// Words for the block: those of `language`, or of the other language where it has none.
[[nodiscard]] const RichText& textOrOther(const Block& block, Language language);

/// The title in `language`, or in the other language where it has none.
[[nodiscard]] QString titleOrOther(const Release& release, Language language);

/// Likewise for readers: a title in a language in which the release is not to appear stands in for none.
[[nodiscard]] QString publishedTitle(const Release& release, Language language);

} // namespace communique::document
