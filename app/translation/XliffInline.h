#pragma once

#include "document/RichText.h"

#include <QHash>
#include <QXmlStreamReader>

#include <optional>

/// Marks of a text as inline codes of XLIFF, and back.
namespace communique::translation {

/// A stretch with one mark. Marks that overlap are cut, so that codes nest.
struct InlineCode
{
    QString id;
    document::MarkType type = document::MarkType::Bold;
    QString target; ///< links only

    [[nodiscard]] bool isSame(const InlineCode& other) const
    {
        return type == other.type && target == other.target;
    }
};

/// What stands in a text one after the other: words, the start of a code, the end of the code that was
/// started last.
struct InlinePiece
{
    enum class Kind : quint8 { Words, Start, End };
    Kind kind = Kind::Words;
    QString words;
    InlineCode code;
};

/// The text in pieces; ids of codes are "1", "2", … Codes that `source` has too take its ids, in order.
[[nodiscard]] QList<InlinePiece> inlinePieces(const document::RichText& text,
                                              const QList<InlinePiece>& source = {});

/// Reads the content of `source` and `target` elements of one unit, on one side, segment after segment.
/// Understands XLIFF 1.2 (g, bx/ex, bpt/ept, it, ph, x, mrk) and 2.x (pc, sc/ec, ph, cp, mrk, sm/em). The
/// words are always kept.
class InlineReader
{
public:
    /// Codes by id that say themselves what they are, for those of the target that do not.
    using Codes = QHash<QString, InlineCode>;

    /// Content of `data` elements by id (2.x). Both are to outlive the reader.
    InlineReader(const QHash<QString, QString>& data, Codes& codes)
        : m_data(data)
        , m_codes(codes)
    {
    }

    /// The reader stands at the start of the element, and afterwards at its end. A `blank` element is kept
    /// where it holds nothing but white space. Line feeds, and the white space around them, are the layout of
    /// the file: one space between words, nothing at the edges.
    void read(QXmlStreamReader& xml, bool blank);

    /// What was read until now, not yet document::cleaned().
    [[nodiscard]] document::RichText text() const;
    /// Of text(), in UTF-16 units.
    [[nodiscard]] qsizetype size() const { return m_plain.size(); }
    [[nodiscard]] QStringView words(qsizetype from, qsizetype length) const
    {
        return QStringView(m_plain).sliced(from, length);
    }

    /// A segment of XLIFF 1.2: where its words stand in text().
    struct Segment
    {
        QString id; ///< `mid`, the same in source and target
        qsizetype from = 0;
        qsizetype length = 0;
    };
    /// In the order of the text; none inside another.
    [[nodiscard]] QList<Segment> segments() const;

    /// Comments on words (`mrk` and `sm`), in their order.
    [[nodiscard]] const QStringList& comments() const { return m_comments; }
    /// Codes that could not become marks: "ph 3".
    [[nodiscard]] QStringList unknown() const;
    /// More text, or more codes, than any unit may have was met; the rest was dropped.
    [[nodiscard]] bool isTooLong() const { return m_tooLong; }

private:
    struct Span
    {
        QString id;
        QString element;
        std::optional<InlineCode> code;
        qsizetype from = 0;
        qsizetype to = -1;   ///< still open
        bool paired = false; ///< ends with an element of its own
        bool segment = false;
    };

    void start(QXmlStreamReader& xml, QList<qsizetype>& open);
    void endSpan(const QString& id, const QString& element);
    void append(QStringView words);
    [[nodiscard]] std::optional<InlineCode> codeOf(const QXmlStreamReader& xml);
    [[nodiscard]] QString linkOf(const QXmlStreamAttributes& attributes) const;
    void normalise(qsizetype from, bool blank);

    const QHash<QString, QString>& m_data;
    Codes& m_codes;
    QString m_plain;
    QList<Span> m_spans;
    QStringList m_unknown;
    QStringList m_comments;
    bool m_tooLong = false;
};

/// Attributes of our own in both versions.
inline constexpr QLatin1String OwnNamespace("urn:communique:xliff:1");

/// Notes of our own: who wrote them (1.2), and what they are (2.x).
inline constexpr QLatin1String NoteFrom("communique");
inline constexpr QLatin1String NotePlace("place");
inline constexpr QLatin1String NoteSourceChanged("source-changed");

/// UTF-16 units of one text: more than any paragraph has.
inline constexpr qsizetype LongestText = 100'000;
/// Inline codes of one text, and segments of one unit.
inline constexpr qsizetype MostCodes = 1'000;

} // namespace communique::translation
