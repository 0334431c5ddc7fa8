#pragma once

#include "base/Result.h"
#include "translation/Segment.h"

#include <QIODevice>
#include <QQueue>
#include <QXmlStreamReader>

#include <optional>

namespace communique::translation {

/// What a TMX file held beside the segments that were handed out.
struct TmxCounts
{
    qint64 units = 0;          ///< all `tu` elements
    qint64 otherLanguages = 0; ///< units without Korean or without English
    qint64 empty = 0;          ///< units with nothing to say on one side
    qint64 tooLong = 0;        ///< units over MaxSegmentUnits
    qint64 same = 0;           ///< units that say the same in both languages
    qint64 withNotes = 0;      ///< units that were read without their notes, or properties of other programs

    [[nodiscard]] qint64 leftOut() const { return otherLanguages + empty + tooLong + same; }
};

/// Reads TMX 1.4b ("TMX 1.4b Specification", LISA OSCAR 2005) and its forerunners as a stream: memory does
/// not grow with the file. UTF-8 and UTF-16. Language tags are taken in any case and with any region. Of
/// inline codes `hi` keeps its words; `bpt`, `ept`, `it`, `ph` and `ut` are code and go, with any `sub` in
/// them. A document type with entities of its own is refused: nothing in TMX needs one, and they are how a
/// small file becomes a huge one.
class TmxReader
{
public:
    /// `defaults` is the origin of segments that do not tell their own. The device is open, and outlives the
    /// reader.
    TmxReader(QIODevice& device, Origin defaults);

    /// The next segment in Korean and English; nothing at the end and at a fault.
    [[nodiscard]] std::optional<Segment> next();

    [[nodiscard]] const TmxCounts& counts() const { return m_counts; }
    /// Why reading ended early: everything before it was handed out.
    [[nodiscard]] const std::optional<base::Error>& fault() const { return m_fault; }

private:
    struct Variant
    {
        std::optional<Language> language;
        QString text;
        bool tooLong = false;
    };
    struct Unit
    {
        QString source; ///< tag of the language that was translated
        QString segmentation;
        Origin origin;
        int uses = 1;
        bool hasNotes = false;
        QList<Variant> variants;
    };

    bool advance();
    bool feed();
    void step();
    void startElement();
    void endElement();
    void addText();
    void readProperty();
    void finishUnit();
    void stop(const QString& reason);
    [[nodiscard]] bool isUnsafe() const;

    QIODevice& m_device;
    QXmlStreamReader m_xml;
    Origin m_defaults;
    QString m_sourceTag;
    Unit m_unit;
    QQueue<Segment> m_ready;
    TmxCounts m_counts;
    std::optional<base::Error> m_fault;
    QString m_property; ///< type of the `prop` that is being read
    QString m_propertyText;
    qint64 m_fed = 0; ///< bytes since the last token
    int m_depth = 0;
    int m_code = 0; ///< depth within inline code
    bool m_inUnit = false;
    bool m_inSegment = false;
    bool m_ended = false;
};

/// The language of a tag like "ko-KR", "EN_us", "kor"; nothing for others.
[[nodiscard]] std::optional<Language> languageOfTag(QStringView tag);

} // namespace communique::translation
