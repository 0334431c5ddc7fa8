#include "translation/GlossaryExchange.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

/// TBX: ISO 30042:2019 (clause 8, DCA and DCT style; TBX-Basic of LTAC) and ISO 30042:2008 (martif).
namespace communique::translation {

namespace {

struct TbxTexts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryTbx)
};

constexpr int MaxDepth = 64;
constexpr qsizetype MaxNoteUnits = 4000;
const QString OwnNote = u"[communique] "_s;

/// What stands in one termSec, tig or ntig.
struct ReadForm
{
    QString text;
    QString status;
    QString type;
    QString partOfSpeech;
};

FormUse useOf(const ReadForm& form, bool first)
{
    if (form.status.startsWith(u"deprecated") || form.status.startsWith(u"superseded"))
        return FormUse::Banned;
    if (form.status.startsWith(u"preferred"))
        return FormUse::Preferred;
    if (form.type == u"abbreviation" || form.type == u"acronym" || form.type == u"initialism")
        return FormUse::Abbreviation;
    if (form.type == u"fullForm" && !form.status.isEmpty())
        return FormUse::Official;
    const bool word =
        !form.partOfSpeech.isEmpty() && form.partOfSpeech != u"noun" && form.partOfSpeech != u"properNoun";
    if (word && !form.status.isEmpty())
        return FormUse::Derived;
    return first && form.status.isEmpty() ? FormUse::Preferred : FormUse::Allowed;
}

class TbxReader
{
public:
    TbxReader(QIODevice& device, const TbxProgress& progress)
        : m_device(device)
        , m_xml(&device)
        , m_progress(progress)
    {
    }

    base::Result<ImportedTerms> read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            m_xml.readNext();
            if (m_xml.isDTD() && (!m_xml.entityDeclarations().isEmpty() ||
                                  m_xml.text().contains(u"<!ENTITY", Qt::CaseInsensitive)))
                return base::Error{
                    base::ErrorKind::Unreadable,
                    TbxTexts::tr(
                        "The file declares entities of its own (line %1), which TBX does not need and "
                        "which can be used to do harm. It was not read; write it anew with another "
                        "program.")
                        .arg(m_xml.lineNumber())};
        }
        if (m_xml.hasError() || (m_xml.name() != u"tbx" && m_xml.name() != u"martif"))
            return base::Error{
                base::ErrorKind::Unreadable,
                TbxTexts::tr("This is no TBX file: a glossary starts with “tbx” or “martif”. Save it as "
                             "TBX-Basic or as a table.")};
        while (!m_xml.atEnd() && !m_stopped) {
            m_xml.readNext();
            if (m_xml.isStartElement() && (m_xml.name() == u"conceptEntry" || m_xml.name() == u"termEntry"))
                readEntry();
        }
        if (m_xml.hasError()) {
            const QString where = TbxTexts::tr("The file is broken at line %1 (%2).")
                                      .arg(m_xml.lineNumber())
                                      .arg(m_xml.errorString());
            if (m_read.terms.isEmpty())
                return base::Error{base::ErrorKind::Unreadable,
                                   where + u' ' +
                                       TbxTexts::tr("Write it again with the program it comes from.")};
            remark(m_xml.lineNumber(), where + u' ' + TbxTexts::tr("What stands before it was read."));
        }
        withoutContradictions(m_read);
        return m_read;
    }

private:
    void remark(qint64 line, const QString& message)
    {
        m_read.remarks.append({static_cast<int>(line), message});
    }

    void readEntry()
    {
        const int line = static_cast<int>(m_xml.lineNumber());
        if (m_progress && !m_progress(m_device.pos())) {
            m_stopped = true;
            return;
        }
        Term term;
        term.id = m_xml.attributes().value(u"id"_s).toString();
        eachChild(1, [&](int depth) { readEntryPart(term, depth); });
        if (m_xml.hasError())
            return;
        if (term.approved(Language::Korean).isEmpty() || term.approved(Language::English).isEmpty()) {
            ++m_read.otherLanguages;
            return;
        }
        if (m_read.terms.size() >= MaxTerms) {
            remark(line,
                   TbxTexts::tr("A glossary holds at most %1 entries; the rest was left out.").arg(MaxTerms));
            m_stopped = true;
            return;
        }
        m_read.terms.append(term);
        m_read.lines.append(line);
    }

    /// Calls `child` for each child of the current element; what it leaves unread is skipped.
    template <typename Child>
    void eachChild(int depth, Child child)
    {
        if (depth > MaxDepth)
            return m_xml.raiseError(TbxTexts::tr("its elements are nested too deeply"));
        while (m_xml.readNextStartElement())
            child(depth + 1);
    }

    /// The data category: the type attribute (DCA, martif) or the element's own name (DCT).
    QString category() const
    {
        const QString type = m_xml.attributes().value(u"type"_s).toString();
        return type.isEmpty() ? m_xml.name().toString() : type;
    }

    void readEntryPart(Term& term, int depth)
    {
        const QString element = m_xml.name().toString();
        if (element == u"langSec" || element == u"langSet")
            return readLanguage(term, depth);
        if (element == u"descripGrp" || element == u"adminGrp")
            return eachChild(depth, [&](int deeper) { readEntryPart(term, deeper); });
        const QString what = category();
        const QString value = text(MaxNoteUnits);
        if (what == u"subjectField")
            term.kind = termKindFromName(value).value_or(TermKind::Other);
        else if (what == u"source")
            term.source = value;
        else if (element == u"note" && value.startsWith(OwnNote))
            readOwnNote(term, value.sliced(OwnNote.size()));
        else if (element == u"note" || what == u"definition")
            term.note = term.note.isEmpty() ? value : term.note + u' ' + value;
    }

    static void readOwnNote(Term& term, const QString& note)
    {
        for (const QString& part : note.split(u';')) {
            const QString key = part.section(u'=', 0, 0).trimmed();
            const QString value = part.section(u'=', 1).trimmed();
            if (key == u"from")
                term.from = QDate::fromString(value, Qt::ISODate);
            else if (key == u"to")
                term.to = QDate::fromString(value, Qt::ISODate);
            else if (key == u"post")
                term.post = value;
            else if (key == u"locked")
                term.locked = value == u"yes";
        }
    }

    void readLanguage(Term& term, int depth)
    {
        const QString tag = m_xml.attributes().value(u"xml:lang"_s).toString().toLower();
        const auto language = base::languageFromCode(tag.section(u'-', 0, 0).section(u'_', 0, 0));
        if (!language)
            return m_xml.skipCurrentElement();
        bool first = true;
        eachChild(depth, [&](int deeper) {
            const QStringView element = m_xml.name();
            if (element != u"termSec" && element != u"tig" && element != u"ntig")
                return m_xml.skipCurrentElement();
            const qint64 line = m_xml.lineNumber();
            ReadForm form;
            readForm(form, deeper);
            if (form.text.size() > MaxFormUnits)
                return remark(
                    line,
                    TbxTexts::tr("A term is longer than %1 characters and was left out.").arg(MaxFormUnits));
            term.add(*language, useOf(form, first), form.text);
            first = false;
        });
    }

    void readForm(ReadForm& form, int depth)
    {
        eachChild(depth, [&](int deeper) {
            const QString element = m_xml.name().toString();
            if (element == u"termGrp" || element == u"termNoteGrp")
                return readForm(form, deeper);
            const QString what = category();
            if (element == u"term")
                form.text = formText(text(MaxFormUnits + 1));
            else if (what == u"administrativeStatus" || what == u"normativeAuthorization")
                form.status = text(80);
            else if (what == u"termType")
                form.type = text(80);
            else if (what == u"partOfSpeech")
                form.partOfSpeech = text(80);
            else
                m_xml.skipCurrentElement();
        });
    }

    /// The text of the current element with that of its children, at most `units` of it.
    QString text(qsizetype units)
    {
        QString kept;
        int depth = 0;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && ++depth > MaxDepth)
                m_xml.raiseError(TbxTexts::tr("its elements are nested too deeply"));
            else if (m_xml.isEndElement() && depth-- == 0)
                break;
            else if (m_xml.isCharacters() && kept.size() < units)
                kept += m_xml.text().left(units - kept.size());
        }
        return kept.simplified();
    }

    QIODevice& m_device;
    QXmlStreamReader m_xml;
    const TbxProgress& m_progress;
    ImportedTerms m_read;
    bool m_stopped = false;
};

/// How a use is said in TBX-Basic: administrativeStatus, termType, partOfSpeech.
struct Said
{
    QString status;
    QString type;
    QString partOfSpeech;
};

Said said(FormUse use)
{
    switch (use) {
    case FormUse::Preferred:
        return {u"preferredTerm-admn-sts"_s, {}, {}};
    case FormUse::Official:
        return {u"admittedTerm-admn-sts"_s, u"fullForm"_s, {}};
    case FormUse::Allowed:
        return {u"admittedTerm-admn-sts"_s, u"variant"_s, {}};
    case FormUse::Abbreviation:
        return {u"admittedTerm-admn-sts"_s, u"abbreviation"_s, {}};
    case FormUse::Derived:
        return {u"admittedTerm-admn-sts"_s, {}, u"other"_s};
    case FormUse::Banned:
        return {u"deprecatedTerm-admn-sts"_s, {}, {}};
    }
    Q_UNREACHABLE();
}

class TbxWriter
{
public:
    explicit TbxWriter(TbxEdition edition)
        : m_old(edition == TbxEdition::Iso2008)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write(const QList<Term>& terms, const TermProgress& progress)
    {
        m_xml.writeStartDocument();
        begin();
        m_xml.writeStartElement(u"text"_s);
        m_xml.writeStartElement(u"body"_s);
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (progress && !progress(i))
                return {};
            write(terms[i], i);
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void begin()
    {
        if (m_old)
            m_xml.writeDTD(u"<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">"_s);
        m_xml.writeStartElement(m_old ? u"martif"_s : u"tbx"_s);
        if (!m_old) {
            m_xml.writeDefaultNamespace(u"urn:iso:std:iso:30042:ed-2"_s);
            m_xml.writeAttribute(u"style"_s, u"dca"_s);
        }
        m_xml.writeAttribute(u"type"_s, m_old ? u"TBX-Basic-V1"_s : u"TBX-Basic"_s);
        m_xml.writeAttribute(u"xml:lang"_s, u"ko"_s);
        m_xml.writeStartElement(m_old ? u"martifHeader"_s : u"tbxHeader"_s);
        m_xml.writeStartElement(u"fileDesc"_s);
        m_xml.writeStartElement(u"sourceDesc"_s);
        m_xml.writeTextElement(u"p"_s, u"Korean–English glossary written by Communiqué"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void typed(const QString& element, const QString& type, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"type"_s, type);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    /// An XML name (NCName) for the entry: its own id where it is one.
    static QString idOf(const Term& term, qsizetype index)
    {
        bool fit = !term.id.isEmpty() && term.id[0].isLetter();
        for (const QChar c : term.id)
            fit =
                fit && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.') && c.unicode() < 0xd800;
        return fit ? term.id : u"entry."_s + QString::number(index + 1);
    }

    void write(const Term& term, qsizetype index)
    {
        m_xml.writeStartElement(m_old ? u"termEntry"_s : u"conceptEntry"_s);
        m_xml.writeAttribute(u"id"_s, idOf(term, index));
        typed(u"descrip"_s, u"subjectField"_s, name(term.kind));
        typed(u"admin"_s, u"source"_s, term.source);
        if (!term.note.isEmpty())
            m_xml.writeTextElement(u"note"_s, term.note);
        QStringList own;
        if (term.from.isValid())
            own.append(u"from="_s + term.from.toString(Qt::ISODate));
        if (term.to.isValid())
            own.append(u"to="_s + term.to.toString(Qt::ISODate));
        if (!term.post.isEmpty())
            own.append(u"post="_s + term.post);
        if (term.locked)
            own.append(u"locked=yes"_s);
        if (!own.isEmpty())
            m_xml.writeTextElement(u"note"_s, OwnNote + own.join(u"; "_s));
        for (const Language language : base::Languages)
            if (!term.forms[language].isEmpty())
                write(term.forms[language], language);
        m_xml.writeEndElement();
    }

    void write(const QList<TermForm>& forms, Language language)
    {
        m_xml.writeStartElement(m_old ? u"langSet"_s : u"langSec"_s);
        m_xml.writeAttribute(u"xml:lang"_s, base::code(language));
        for (const TermForm& form : forms) {
            m_xml.writeStartElement(m_old ? u"tig"_s : u"termSec"_s);
            m_xml.writeTextElement(u"term"_s, form.text);
            const Said how = said(form.use);
            typed(u"termNote"_s, u"administrativeStatus"_s, how.status);
            typed(u"termNote"_s, u"termType"_s, how.type);
            typed(u"termNote"_s, u"partOfSpeech"_s, how.partOfSpeech);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    bool m_old;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

base::Result<ImportedTerms> readTbx(QIODevice& device, const TbxProgress& progress)
{
    return TbxReader(device, progress).read();
}

QByteArray writeTbx(const QList<Term>& terms, TbxEdition edition, const TermProgress& progress)
{
    return TbxWriter(edition).write(terms, progress);
}

} // namespace communique::translation
