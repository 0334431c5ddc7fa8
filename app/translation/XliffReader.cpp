#include "translation/XliffReader.h"

#include "base/Text.h"
#include "translation/XliffInline.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

using document::RichText;
using document::TranslationState;

struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype DeepestGroup = 200;

base::Error unreadable(const QString& message)
{
    return {base::ErrorKind::Unreadable, message};
}

std::optional<TranslationState> lower(std::optional<TranslationState> a, std::optional<TranslationState> b)
{
    return a && b ? std::optional(std::min(*a, *b)) : (a ? a : b);
}

/// 1.2 clause 3.2.8 (`state`) and 2.6.6 (`approved`). Where the two contradict each other the lower one
/// counts.
std::optional<TranslationState> stateOf12(QStringView state, QStringView approved)
{
    std::optional<TranslationState> said;
    if (state == u"signed-off" || state == u"final")
        said = approved == u"no" ? TranslationState::Translated : TranslationState::Reviewed;
    else if (state == u"translated")
        said = approved == u"yes" ? TranslationState::Reviewed : TranslationState::Translated;
    else if (!state.isEmpty())
        said = TranslationState::Draft;
    else if (!approved.isEmpty())
        said = approved == u"yes" ? TranslationState::Reviewed : TranslationState::Draft;
    return said;
}

/// 2.1 clause 4.3.1.30; "initial" where nothing is said.
TranslationState stateOf2(QStringView state)
{
    if (state == u"translated")
        return TranslationState::Translated;
    return state == u"reviewed" || state == u"final" ? TranslationState::Reviewed : TranslationState::Draft;
}

/// One pass over the file. Elements of other namespaces than the root's are modules and extensions.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_xml(bytes)
    {
    }

    base::Result<Xliff> read()
    {
        if (const auto begun = root(); !begun)
            return begun.error();
        qsizetype depth = 0;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                --depth;
            if (!m_xml.isStartElement())
                continue;
            if (++depth > DeepestGroup)
                return unreadable(Exchange::tr("Line %1: groups are nested too deeply for a translation.")
                                      .arg(m_xml.lineNumber()));
            if (element())
                --depth;
            if (m_units > MostUnits)
                return unreadable(
                    Exchange::tr("The file holds more than %1 units; no press release does.").arg(MostUnits));
        }
        return finished();
    }

private:
    base::Result<void> root()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            m_xml.readNext();
            if (m_xml.isStartDocument())
                m_encoding = m_xml.documentEncoding().toString();
            if (m_xml.isDTD())
                return unreadable(
                    Exchange::tr("Line %1: the file declares a document type (DOCTYPE), which may "
                                 "hide harmful entities. Save it without one.")
                        .arg(m_xml.lineNumber()));
        }
        if (m_xml.hasError())
            return broken();
        if (m_xml.name() != "xliff"_L1)
            return unreadable(Exchange::tr("This is no XLIFF file; it starts with <%1>.").arg(m_xml.name()));
        m_namespace = m_xml.namespaceUri().toString();
        m_result.version = m_xml.attributes().value("version"_L1).toString();
        m_is2 = m_result.version.startsWith(u"2."_s);
        static const QStringList known{u"1.0"_s, u"1.1"_s, u"1.2"_s, u"2.0"_s, u"2.1"_s, u"2.2"_s};
        if (!known.contains(m_result.version))
            return unreadable(
                m_result.version.isEmpty()
                    ? Exchange::tr("The file does not say which version of XLIFF it is. Save it "
                                   "as XLIFF 1.2 or 2.1.")
                    : Exchange::tr("XLIFF %1 is not known here. Save the file as XLIFF 1.2 or "
                                   "2.1.")
                          .arg(m_result.version));
        m_sourceLanguage = m_xml.attributes().value("srcLang"_L1).toString();
        m_targetLanguage = m_xml.attributes().value("trgLang"_L1).toString();
        return {};
    }

    /// True where the element was read to its end.
    bool element()
    {
        const QStringView name = m_xml.name();
        if (m_xml.namespaceUri() != m_namespace || name == u"skeleton") {
            m_xml.skipCurrentElement();
            return true;
        }
        if (name == u"header" || name == u"notes") { // 1.2; 2.x, of a file or group
            while (m_xml.readNextStartElement())
                if (m_xml.name() == "note"_L1 && !m_result.files.isEmpty())
                    readNote(m_result.files.last().notes);
                else
                    m_xml.skipCurrentElement();
            return true;
        }
        if (name == u"file") {
            const auto attributes = m_xml.attributes();
            m_result.files.append(
                {attributes.value("original"_L1).toString(),
                 m_is2 ? m_sourceLanguage : attributes.value("source-language"_L1).toString(),
                 m_is2 ? m_targetLanguage : attributes.value("target-language"_L1).toString(),
                 {},
                 {}});
            return false;
        }
        if (name != (m_is2 ? u"unit"_s : u"trans-unit"_s) || m_result.files.isEmpty())
            return false;
        const XliffUnit unit = readUnit();
        if (!m_xml.hasError()) {
            m_result.files.last().units.append(unit);
            ++m_units;
        }
        return true;
    }

    XliffUnit readUnit()
    {
        const auto attributes = m_xml.attributes();
        XliffUnit unit;
        unit.id = attributes.value("id"_L1).toString();
        unit.line = m_xml.lineNumber();
        unit.exportedSource = attributes.value(OwnNamespace, "source"_L1).toString();
        unit.exportedTarget = attributes.value(OwnNamespace, "target"_L1).toString();
        unit.exportedState = attributes.value(OwnNamespace, "state"_L1).toString();
        unit.exportedGrid = attributes.value(OwnNamespace, "grid"_L1).toString();
        if (m_is2)
            readContent2(unit);
        else
            readContent12(unit, attributes.value("approved"_L1).toString());
        return unit;
    }

    void readContent12(XliffUnit& unit, const QString& approved)
    {
        const QHash<QString, QString> data;
        InlineReader::Codes codes;
        InlineReader::Codes segmentCodes;
        InlineReader source(data, codes);
        InlineReader segmented(data, segmentCodes);
        InlineReader target(data, codes);
        QString state;
        while (m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() != m_namespace) {
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "source"_L1) {
                source.read(m_xml, false);
            } else if (m_xml.name() == "target"_L1 && !unit.hasTarget) {
                state = m_xml.attributes().value("state"_L1).toString();
                unit.hasTarget = true;
                target.read(m_xml, false);
            } else if (m_xml.name() == "seg-source"_L1) {
                segmented.read(m_xml, false);
            } else if (m_xml.name() == "note"_L1) {
                readNote(unit.notes);
            } else {
                m_xml.skipCurrentElement(); // alt-trans, context-group …
            }
        }
        unit.state = stateOf12(state, approved);
        joinSegments(unit, segmented, target);
        take(unit, source, target);
    }

    /// Those that writeXliff() wrote say so in `from` (1.2) or by their category (2.x).
    void readNote(QStringList& notes)
    {
        const auto attributes = m_xml.attributes();
        const QStringView category = attributes.value("category"_L1);
        const bool isOurs = m_is2 ? category == NotePlace || category == NoteSourceChanged
                                  : attributes.value("from"_L1) == NoteFrom;
        const QString words = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        if (!isOurs && !words.isEmpty() && notes.size() < MostCodes)
            notes.append(words.left(LongestText));
    }

    /// Segments of 1.2 (clause 2.5.2, `mrk` of mtype "seg"): one that has words in seg-source and none in the
    /// target is not translated. A target without any segments is taken as a whole.
    void joinSegments(XliffUnit& unit, const InlineReader& source, const InlineReader& target) const
    {
        const QList<InlineReader::Segment> segments = target.segments();
        QHash<QString, QStringView> open; // by id
        for (const auto& [id, from, length] : source.segments())
            if (const QStringView text = source.words(from, length); !text.trimmed().isEmpty())
                open.insert(id, text);
        bool isDone = false;
        const RichText words = target.text();
        RichText all;
        qsizetype end = 0;
        for (const auto& [id, from, length] : segments) {
            all = all.appended(words.slice(end, from - end));
            end = from + length;
            if (target.words(from, length).trimmed().isEmpty()) {
                unit.isPartial |= source.segments().isEmpty();
                continue;
            }
            if (isCopy(open.value(id), target.words(from, length)))
                continue;
            isDone = true;
            open.remove(id);
            all = all.appended(words.slice(from, length));
        }
        unit.isPartial = isDone && (unit.isPartial || !open.isEmpty());
        if (unit.isPartial)
            unit.target = trimmed(document::cleaned(all.appended(words.slice(end, words.size() - end))));
    }

    /// Some tools fill what is not translated with the source. Names and figures may be the same in both
    /// languages; Korean in an English text, or several English words in a Korean one, are not.
    [[nodiscard]] bool isCopy(QStringView source, QStringView target) const
    {
        if (base::collapsed(source) != base::collapsed(target))
            return false;
        if (m_result.files.last().sourceLanguage.startsWith(u"ko"_s, Qt::CaseInsensitive))
            return base::containsHangul(target);
        const auto words = base::collapsed(target).split(u' ');
        return std::count_if(words.cbegin(), words.cend(), [](const QString& word) {
                   return word.size() > 1 && word == word.toLower() && word != word.toUpper();
               }) > 1;
    }

    /// Without the spaces that stood beside what is not translated.
    static RichText trimmed(const RichText& text)
    {
        const QString& plain = text.plain();
        const auto isWord = [](QChar c) { return !c.isSpace(); };
        const auto first = std::find_if(plain.cbegin(), plain.cend(), isWord);
        const auto last = std::find_if(plain.crbegin(), plain.crend(), isWord);
        return text.slice(first - plain.cbegin(), std::max<qsizetype>(last.base() - first, 0));
    }

    void take(XliffUnit& unit, const InlineReader& source, const InlineReader& target) const
    {
        unit.source = document::cleaned(source.text());
        if (unit.target.isEmpty())
            unit.target = document::cleaned(target.text());
        unit.unknownCodes = target.unknown();
        unit.notes += source.comments() + target.comments();
        unit.isTooLong |= source.isTooLong() || target.isTooLong();
        unit.hasTarget = unit.hasTarget && !unit.target.plain().trimmed().isEmpty();
        unit.isCopied = unit.hasTarget && isCopy(unit.source.plain(), unit.target.plain());
    }

    /// A segment or ignorable of a unit: where its target stands among all of them, and its words.
    struct Part
    {
        int order = 0;
        bool isSegment = false;
        bool hasTarget = false;
        bool isCopied = false; ///< the target is the source once more
        qsizetype from = 0;    ///< in the text of the target, or of the source without one
        qsizetype length = 0;
    };

    void readContent2(XliffUnit& unit)
    {
        QHash<QString, QString> data;
        InlineReader::Codes codes;
        InlineReader source(data, codes);
        InlineReader target(data, codes);
        QList<Part> parts;
        while (m_xml.readNextStartElement()) {
            const bool known = m_xml.namespaceUri() == m_namespace;
            if (known && m_xml.name() == "originalData"_L1) {
                readData(data);
            } else if (parts.size() >= MostCodes) {
                unit.isTooLong = true;
                m_xml.skipCurrentElement();
            } else if (known && (m_xml.name() == "segment"_L1 || m_xml.name() == "ignorable"_L1)) {
                if (m_xml.name() == "segment"_L1)
                    unit.state = lower(unit.state, stateOf2(m_xml.attributes().value("state"_L1)));
                parts.append(readPart(source, target, int(parts.size()) + 1));
            } else if (known && m_xml.name() == "notes"_L1) {
                while (m_xml.readNextStartElement())
                    readNote(unit.notes);
            } else {
                m_xml.skipCurrentElement(); // modules, extensions
            }
        }
        join(unit, parts, source.text(), target.text());
        take(unit, source, target);
    }

    void readData(QHash<QString, QString>& data)
    {
        while (m_xml.readNextStartElement()) {
            const QString id = m_xml.attributes().value("id"_L1).toString();
            data.insert(id, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    Part readPart(InlineReader& source, InlineReader& target, int order)
    {
        Part part{order, m_xml.name() == "segment"_L1, false, false, source.size(), 0};
        const qsizetype sourceFrom = source.size();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "source"_L1) {
                source.read(m_xml, !part.isSegment);
                part.length = source.size() - part.from;
            } else if (m_xml.name() == "target"_L1) {
                bool isNumber = false;
                const int wanted = m_xml.attributes().value("order"_L1).toInt(&isNumber);
                part = {isNumber ? wanted : order, part.isSegment, true, false, target.size(), 0};
                target.read(m_xml, !part.isSegment);
                part.length = target.size() - part.from;
            } else {
                m_xml.skipCurrentElement();
            }
        }
        // A target without words is none yet, whatever the segment says.
        part.hasTarget = part.hasTarget && (part.length > 0 || !part.isSegment);
        part.isCopied = part.isSegment && part.hasTarget &&
                        isCopy(source.words(sourceFrom, source.size() - sourceFrom),
                               target.words(part.from, part.length));
        return part;
    }

    /// Targets in their order; what stands between segments is the source's where it has no target.
    static void join(XliffUnit& unit, QList<Part> parts, const RichText& source, const RichText& target)
    {
        const auto hasWords = [](const Part& part) { return part.isSegment && part.hasTarget; };
        const bool onlyCopies = std::none_of(
            parts.cbegin(), parts.cend(), [&](const Part& part) { return hasWords(part) && !part.isCopied; });
        const auto isOpen = [&](const Part& part) {
            return part.isSegment && (!part.hasTarget || (part.isCopied && !onlyCopies));
        };
        unit.hasTarget = std::any_of(parts.cbegin(), parts.cend(), hasWords);
        if (!unit.hasTarget)
            return;
        unit.isPartial = std::any_of(parts.cbegin(), parts.cend(), isOpen);
        std::stable_sort(parts.begin(), parts.end(),
                         [](const Part& a, const Part& b) { return a.order < b.order; });
        RichText all;
        for (const Part& part : std::as_const(parts))
            if (!isOpen(part))
                all = all.appended((part.hasTarget ? target : source).slice(part.from, part.length));
        unit.target = unit.isPartial ? trimmed(document::cleaned(all)) : document::cleaned(all);
    }

    [[nodiscard]] base::Error broken() const
    {
        if (!m_encoding.isEmpty() && !m_encoding.startsWith(u"UTF-", Qt::CaseInsensitive))
            return unreadable(
                Exchange::tr("The XML is broken in line %1, or is not written in “%2” as it says. "
                             "Export the file again from the program where it was translated, in "
                             "UTF-8.")
                    .arg(m_xml.lineNumber())
                    .arg(m_encoding.left(40)));
        return unreadable(Exchange::tr("The XML is broken in line %1. Export the file again from the program "
                                       "where it was translated.")
                              .arg(m_xml.lineNumber()));
    }

    base::Result<Xliff> finished()
    {
        if (m_xml.hasError() && m_units == 0)
            return broken();
        if (m_xml.hasError())
            m_result.brokenLine = m_xml.lineNumber();
        if (m_result.files.isEmpty())
            return unreadable(Exchange::tr("The XLIFF file holds no texts to translate."));
        return m_result;
    }

    QXmlStreamReader m_xml;
    QString m_encoding; ///< as the file names it
    QString m_namespace;
    QString m_sourceLanguage; ///< 2.x says it once for all files
    QString m_targetLanguage;
    bool m_is2 = false;
    qsizetype m_units = 0;
    Xliff m_result;
};

} // namespace

base::Result<Xliff> readXliff(const QByteArray& bytes)
{
    return Reader(bytes).read();
}

} // namespace communique::translation
