#include "translation/XliffWriter.h"

#include "translation/TranslationUnit.h"
#include "translation/XliffInline.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace communique::translation {

using document::Progress;

namespace {

using document::MarkType;
using Kind = InlinePiece::Kind;

/// A unit ready to be written: its texts in pieces, codes of both sides with the same ids.
struct Pieces
{
    QList<InlinePiece> source;
    QList<InlinePiece> target;

    explicit Pieces(const TranslationUnit& unit)
        : source(inlinePieces(document::cleaned(unit.source)))
        , target(inlinePieces(document::cleaned(unit.target), source))
    {
    }
};

/// What both versions have in common.
class Writer
{
public:
    Writer(const Release& release, QByteArray& bytes)
        : m_release(release)
        , m_source(release.header().source)
        , m_target(base::other(m_source))
        , m_xml(&bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }
    virtual ~Writer() = default;
    Q_DISABLE_COPY_MOVE(Writer)

    void write(const QList<TranslationUnit>& units)
    {
        m_xml.writeStartDocument();
        begin();
        for (const TranslationUnit& each : units)
            unit(each);
        m_xml.writeEndDocument();
    }

protected:
    virtual void begin() = 0;
    virtual void unit(const TranslationUnit& unit) = 0;
    virtual void startCode(const InlineCode& code) = 0;

    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, value); }

    /// Fingerprints of the words as they are now, for the way back.
    void prints(const TranslationUnit& unit)
    {
        own(u"source"_s, document::fingerprint(unit.source.plain()));
        own(u"target"_s, fingerprintOf(document::cleaned(unit.target)));
        own(u"state"_s, xliffStateName(unit.progress));
        if (!unit.grid.isEmpty())
            own(u"grid"_s, unit.grid);
    }
    void own(const QString& name, const QString& value) { m_xml.writeAttribute(OwnNamespace, name, value); }
    void space() { attribute(u"xml:space"_s, u"preserve"_s); }

    void content(const QList<InlinePiece>& pieces)
    {
        const auto noLayout = [this] {
            m_xml.writeCharacters(QString());
        }; // between tags, every space counts
        noLayout();
        for (const InlinePiece& piece : pieces) {
            if (piece.kind == Kind::Words)
                m_xml.writeCharacters(piece.words);
            else if (piece.kind == Kind::Start)
                startCode(piece.code);
            else
                m_xml.writeEndElement();
            noLayout();
        }
    }

    const Release& m_release;
    Language m_source;
    Language m_target;
    QXmlStreamWriter m_xml;
};

class Writer12 final : public Writer
{
    static constexpr QLatin1String Namespace{"urn:oasis:names:tc:xliff:document:1.2"};

public:
    using Writer::Writer;

private:
    void begin() override
    {
        m_xml.writeDefaultNamespace(Namespace);
        m_xml.writeNamespace(OwnNamespace, u"c"_s);
        m_xml.writeStartElement(Namespace, u"xliff"_s);
        attribute(u"version"_s, u"1.2"_s);
        start(u"file"_s);
        attribute(u"original"_s, xliffOriginal(m_release));
        attribute(u"datatype"_s, u"x-communique"_s);
        attribute(u"source-language"_s, base::code(m_source));
        attribute(u"target-language"_s, base::code(m_target));
        space();
        m_xml.writeEmptyElement(Namespace, u"header"_s);
        start(u"body"_s);
    }

    void start(const QString& name) { m_xml.writeStartElement(Namespace, name); }

    void unit(const TranslationUnit& unit) override
    {
        const Pieces pieces(unit);
        start(u"trans-unit"_s);
        attribute(u"id"_s, unit.id);
        attribute(u"resname"_s, unit.id);
        if (unit.progress == Progress::Reviewed)
            attribute(u"approved"_s, u"yes"_s);
        space();
        prints(unit);
        start(u"source"_s);
        attribute(u"xml:lang"_s, base::code(m_source));
        content(pieces.source);
        m_xml.writeEndElement();
        start(u"target"_s);
        attribute(u"xml:lang"_s, base::code(m_target));
        attribute(u"state"_s, state(unit));
        content(pieces.target);
        m_xml.writeEndElement();
        note(unit.place);
        if (unit.progress == Progress::SourceChanged)
            note(u"The source has changed since this was translated."_s);
        m_xml.writeEndElement();
    }

    void note(const QString& text)
    {
        start(u"note"_s);
        attribute(u"from"_s, NoteFrom);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    static QString state(const TranslationUnit& unit)
    {
        switch (unit.progress) {
        case Progress::Reviewed:
            return u"signed-off"_s;
        case Progress::Translated:
            return u"translated"_s;
        case Progress::SourceChanged:
            return u"needs-review-translation"_s;
        default:
            return u"needs-translation"_s;
        }
    }

    /// `g`, 1.2 clause 3.4: its ctype says what it is; it has no place for an address, so that is ours.
    void startCode(const InlineCode& code) override
    {
        start(u"g"_s);
        attribute(u"id"_s, code.id);
        switch (code.type) {
        case MarkType::Bold:
            return attribute(u"ctype"_s, u"bold"_s);
        case MarkType::Italic:
            return attribute(u"ctype"_s, u"italic"_s);
        case MarkType::Underline:
            return attribute(u"ctype"_s, u"underlined"_s);
        case MarkType::Link:
            attribute(u"ctype"_s, u"link"_s);
            attribute(u"equiv-text"_s, code.target);
            return own(u"href"_s, code.target);
        }
    }
};

class Writer21 final : public Writer
{
    static constexpr QLatin1String Namespace{"urn:oasis:names:tc:xliff:document:2.0"}; // of 2.1 too

public:
    using Writer::Writer;

private:
    void begin() override
    {
        m_xml.writeDefaultNamespace(Namespace);
        m_xml.writeNamespace(OwnNamespace, u"c"_s);
        m_xml.writeStartElement(Namespace, u"xliff"_s);
        attribute(u"version"_s, u"2.1"_s);
        attribute(u"srcLang"_s, base::code(m_source));
        attribute(u"trgLang"_s, base::code(m_target));
        start(u"file"_s);
        attribute(u"id"_s, u"f1"_s);
        attribute(u"original"_s, xliffOriginal(m_release));
        space();
    }

    void start(const QString& name) { m_xml.writeStartElement(Namespace, name); }

    void unit(const TranslationUnit& unit) override
    {
        const Pieces pieces(unit);
        start(u"unit"_s);
        attribute(u"id"_s, unit.id);
        attribute(u"name"_s, unit.id);
        space();
        prints(unit);
        notes(unit);
        data(pieces);
        start(u"segment"_s);
        attribute(u"id"_s, u"s1"_s);
        states(unit);
        start(u"source"_s);
        content(pieces.source);
        m_xml.writeEndElement();
        if (!unit.target.isEmpty()) {
            start(u"target"_s);
            content(pieces.target);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void notes(const TranslationUnit& unit)
    {
        start(u"notes"_s);
        note(NotePlace, unit.place);
        if (unit.progress == Progress::SourceChanged)
            note(NoteSourceChanged, u"The source has changed since this was translated."_s);
        m_xml.writeEndElement();
    }

    void note(const QString& category, const QString& text)
    {
        start(u"note"_s);
        attribute(u"category"_s, category);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    /// Original data (2.1 clause 4.2.2.12): what the links were, once for each address.
    void data(const Pieces& pieces)
    {
        m_data.clear();
        for (const auto& list : {pieces.source, pieces.target})
            for (const InlinePiece& piece : list)
                if (piece.kind == Kind::Start && piece.code.type == MarkType::Link &&
                    !m_data.contains(piece.code.target))
                    m_data.append(piece.code.target);
        if (m_data.isEmpty())
            return;
        start(u"originalData"_s);
        for (const QString& address : std::as_const(m_data)) {
            start(u"data"_s);
            attribute(u"id"_s, dataId(address));
            m_xml.writeCharacters(u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    [[nodiscard]] QString dataId(const QString& address) const
    {
        return u'd' + QString::number(m_data.indexOf(address) + 1);
    }

    /// 2.1 clause 4.3.1.30; what is final to the office is what was published.
    void states(const TranslationUnit& unit)
    {
        const bool published = m_release.header().status == document::Status::Published;
        if (unit.progress == Progress::Reviewed) {
            attribute(u"state"_s, published ? u"final"_s : u"reviewed"_s);
        } else if (unit.progress == Progress::Translated) {
            attribute(u"state"_s, u"translated"_s);
        } else {
            attribute(u"state"_s, u"initial"_s);
            attribute(u"subState"_s, u"communique:"_s + xliffStateName(unit.progress));
        }
    }

    /// `pc`, 2.1 clause 4.2.3.3, with the predefined subTypes of clause 4.3.1.32.
    void startCode(const InlineCode& code) override
    {
        start(u"pc"_s);
        attribute(u"id"_s, code.id);
        if (code.type == MarkType::Link) {
            attribute(u"type"_s, u"link"_s);
            return attribute(u"dataRefStart"_s, dataId(code.target));
        }
        attribute(u"type"_s, u"fmt"_s);
        attribute(u"subType"_s, code.type == MarkType::Bold     ? u"xlf:b"_s
                                : code.type == MarkType::Italic ? u"xlf:i"_s
                                                                : u"xlf:u"_s);
    }

    QStringList m_data; ///< addresses of the unit at hand
};

} // namespace

std::optional<XliffVersion> xliffVersionFromName(QStringView name)
{
    if (name == u"1.2")
        return XliffVersion::V12;
    if (name == u"2.1")
        return XliffVersion::V21;
    return std::nullopt;
}

QByteArray writeXliff(const Release& release, const Form& form, XliffVersion version)
{
    QByteArray bytes;
    const auto units = unitsOf(release, form, base::other(release.header().source));
    if (version == XliffVersion::V12)
        Writer12(release, bytes).write(units);
    else
        Writer21(release, bytes).write(units);
    return bytes;
}

QString xliffOriginal(const Release& release)
{
    return (release.header().id.isEmpty() ? u"release"_s : release.header().id) + u".communique"_s;
}

QString xliffStateName(Progress progress)
{
    switch (progress) {
    case Progress::NotNeeded:
    case Progress::Empty:
        return u"empty"_s;
    case Progress::Draft:
        return u"draft"_s;
    case Progress::SourceChanged:
        return u"source-changed"_s;
    case Progress::Translated:
        return u"translated"_s;
    case Progress::Reviewed:
        return u"reviewed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace communique::translation
