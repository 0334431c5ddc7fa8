#pragma once

#include <QList>
#include <QString>

namespace communique::document {

enum class MarkType : quint8 { Bold, Italic, Underline, Link };

/// A stretch of text with one property. `from` and `to` are UTF-16 offsets, `to` is exclusive.
struct Mark
{
    qsizetype from = 0;
    qsizetype to = 0;
    MarkType type = MarkType::Bold;
    QString target; ///< links only: http, https or mailto

    bool operator==(const Mark&) const = default;
};

/// Plain Unicode text (one line, NFC) with marks. The marks are kept canonical: sorted, inside the text,
/// never empty, and equal neighbours merged, so that equal texts compare equal.
class RichText
{
public:
    RichText() = default;
    RichText(QString plain, QList<Mark> marks = {}); // NOLINT(google-explicit-constructor)

    [[nodiscard]] const QString& plain() const { return m_plain; }
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_plain.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_plain.size(); }

    /// The part [from, from + length) with the marks that touch it.
    [[nodiscard]] RichText slice(qsizetype from, qsizetype length) const;

    /// This text with [from, from + length) replaced. Marks around the place keep their words; text inserted
    /// strictly inside a mark belongs to it.
    [[nodiscard]] RichText replaced(qsizetype from, qsizetype length, const RichText& insert) const;

    [[nodiscard]] RichText appended(const RichText& tail) const;

    bool operator==(const RichText&) const = default;

private:
    void canonicalise();

    QString m_plain;
    QList<Mark> m_marks;
};

/// The text as it may stand in a release: base::cleanedLine(), the marks on their words.
[[nodiscard]] RichText cleaned(const RichText& text);

/// A maximal stretch in which the same marks hold, for writers that emit text run by run.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    QString link;
};

[[nodiscard]] QList<Run> runs(const RichText& text);

/// True for the link targets that a release may carry: http, https and mailto.
[[nodiscard]] bool isAllowedLink(const QString& target);

/// The target as an address that every reader of URLs takes: what must not stand in one (spaces, quotation
/// marks, braces …) percent-encoded, everything else as it was written. Encoding twice is encoding once.
[[nodiscard]] QString linkAddress(const QString& target);

} // namespace communique::document
