#include "translation/Csv.h"
#include "translation/GlossaryExchange.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

/// The columns of a glossary's table.
namespace communique::translation {

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryCsv)
};

enum class Field : quint8 { Id, Kind, Form, Locked, From, To, Post, Note, Source, Unknown };

struct Column
{
    Field field = Field::Unknown;
    Language language = Language::Korean;
    FormUse use = FormUse::Preferred;
    QString header;
};

constexpr QStringView UseNames[] = {u"",         u"_official", u"_allowed", u"_abbreviation",
                                    u"_derived", u"_banned"};

/// Names of columns as they are written first, then others that are understood.
QHash<QString, Column> knownColumns()
{
    QHash<QString, Column> known;
    const auto add = [&](const QStringList& names, Field field, Language language = Language::Korean,
                         FormUse use = FormUse::Preferred) {
        for (const QString& name : names)
            known.insert(name, {field, language, use, {}});
    };
    add({u"id"_s, u"번호"_s, u"식별자"_s}, Field::Id);
    add({u"kind"_s, u"type"_s, u"category"_s, u"종류"_s, u"분류"_s, u"구분"_s}, Field::Kind);
    add({u"locked"_s, u"고정"_s, u"잠금"_s}, Field::Locked);
    add({u"from"_s, u"valid_from"_s, u"시작일"_s, u"부터"_s}, Field::From);
    add({u"to"_s, u"valid_to"_s, u"until"_s, u"종료일"_s, u"까지"_s}, Field::To);
    add({u"post"_s, u"직위"_s, u"직책"_s}, Field::Post);
    add({u"note"_s, u"notes"_s, u"remark"_s, u"비고"_s, u"메모"_s, u"설명"_s}, Field::Note);
    add({u"source"_s, u"출처"_s}, Field::Source);
    const QList<std::pair<Language, QStringList>> languages{
        {Language::Korean, {u"ko"_s, u"korean"_s, u"kor"_s, u"한국어"_s, u"국문"_s, u"한글"_s, u"용어"_s}},
        {Language::English, {u"en"_s, u"english"_s, u"eng"_s, u"영어"_s, u"영문"_s, u"번역"_s}}};
    const QList<std::pair<FormUse, QStringList>> uses{
        {FormUse::Official, {u"official"_s, u"공식"_s, u"정식"_s, u"정식명칭"_s}},
        {FormUse::Allowed, {u"allowed"_s, u"variants"_s, u"short"_s, u"허용"_s, u"이형"_s, u"약칭"_s}},
        {FormUse::Abbreviation, {u"abbreviation"_s, u"abbr"_s, u"약어"_s}},
        {FormUse::Derived, {u"derived"_s, u"파생"_s}},
        {FormUse::Banned, {u"banned"_s, u"forbidden"_s, u"금지"_s, u"금지어"_s}}};
    for (const auto& [language, names] : languages)
        for (const QString& name : names) {
            add({name}, Field::Form, language);
            for (const auto& [use, useNames] : uses)
                for (const QString& useName : useNames)
                    add({name + u'_' + useName}, Field::Form, language, use);
        }
    return known;
}

Column columnOf(const QString& header)
{
    static const QHash<QString, Column> known = knownColumns();
    const QString name = formText(header).toLower().replace(u' ', u'_').replace(u'-', u'_');
    Column column = known.value(name);
    column.header = formText(header);
    return column;
}

/// 2013-03-23, 2013.03.23, 2013. 3. 23., 2013/3/23.
QDate dateOf(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        plain += c.isDigit() ? c : u' ';
    const QStringList parts = plain.simplified().split(u' ');
    return parts.size() == 3 ? QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()) : QDate();
}

/// Nothing for what is neither.
std::optional<bool> yesOrNo(const QString& text)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"예"_s, u"o"_s, u"○"_s};
    static const QStringList no{u"no"_s,     u"n"_s, u"false"_s, u"0"_s, u"아니오"_s,
                                u"아니요"_s, u"x"_s, u"×"_s,     u"-"_s};
    const QString word = text.trimmed().toLower();
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

/// Turns rows into terms, and says what it could not read.
class Reader
{
public:
    explicit Reader(const CsvRow& header)
    {
        for (const QString& name : header.fields) {
            m_columns.append(columnOf(name));
            if (m_columns.last().field == Field::Unknown && !m_columns.last().header.isEmpty())
                m_read.unknownColumns.append(m_columns.last().header);
        }
    }

    [[nodiscard]] bool namesATerm() const
    {
        return std::any_of(m_columns.cbegin(), m_columns.cend(),
                           [](const Column& column) { return column.field == Field::Form; });
    }

    void add(const CsvRow& row)
    {
        Term term;
        const qsizetype count = std::min(row.fields.size(), m_columns.size());
        for (qsizetype i = 0; i < count; ++i)
            take(term, m_columns[i], row.fields[i].trimmed(), row.line);
        if (row.fields.size() > m_columns.size())
            remark(row.line,
                   CsvTexts::tr("There are more fields than columns; those at the end were left out."));
        if (term.approved(Language::Korean).isEmpty() && term.approved(Language::English).isEmpty())
            return remark(row.line, CsvTexts::tr("There is no term in this row; it was left out."));
        if (term.from.isValid() && term.to.isValid() && term.from > term.to) {
            remark(row.line,
                   CsvTexts::tr("The period ends (%1) before it begins (%2); the term was taken without it.")
                       .arg(term.to.toString(Qt::ISODate), term.from.toString(Qt::ISODate)));
            term.from = term.to = QDate();
        }
        m_read.terms.append(term);
        m_read.lines.append(row.line);
    }

    void remark(int line, const QString& message) { m_read.remarks.append({line, message}); }
    [[nodiscard]] ImportedTerms& read() { return m_read; }

private:
    void take(Term& term, const Column& column, QString value, int line)
    {
        if (value.startsWith(u'\'') && value.size() > 1 && u"=+-@"_s.contains(value[1]))
            value.remove(0, 1); // as csvRow() writes what is no formula
        if (value.isEmpty())
            return;
        switch (column.field) {
        case Field::Id:
            term.id = formText(value);
            break;
        case Field::Kind:
            if (const auto kind = termKindFromName(value))
                term.kind = *kind;
            else
                remark(line, CsvTexts::tr("“%1” is no kind of term; “other” was taken.").arg(value));
            break;
        case Field::Form:
            takeForms(term, column, value, line);
            break;
        case Field::Locked:
            if (const auto locked = yesOrNo(value))
                term.locked = *locked;
            else
                remark(line, CsvTexts::tr("“%1” is neither yes nor no; the term is not locked.").arg(value));
            break;
        case Field::From:
            takeDate(term.from, value, line);
            break;
        case Field::To:
            takeDate(term.to, value, line);
            break;
        case Field::Post:
            term.post = formText(value);
            break;
        case Field::Note:
            term.note = formText(value);
            break;
        case Field::Source:
            term.source = formText(value);
            break;
        case Field::Unknown:
            if (!column.header.isEmpty())
                term.extra.insert(column.header, formText(value));
            break;
        }
    }

    void takeForms(Term& term, const Column& column, const QString& value, int line)
    {
        const QStringList forms = value.split(value.contains(u'|') ? u'|' : u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < forms.size(); ++i) {
            if (forms[i].size() > MaxFormUnits) {
                remark(
                    line,
                    CsvTexts::tr("A term is longer than %1 characters and was left out.").arg(MaxFormUnits));
                continue;
            }
            const bool further = column.use == FormUse::Preferred && i > 0;
            term.add(column.language, further ? FormUse::Allowed : column.use, forms[i]);
        }
    }

    void takeDate(QDate& date, const QString& value, int line)
    {
        date = dateOf(value);
        if (!date.isValid())
            remark(line, CsvTexts::tr("“%1” is no date; write it as 2026-10-08.").arg(value));
    }

    QList<Column> m_columns;
    ImportedTerms m_read;
};

} // namespace

base::Result<ImportedTerms> readGlossaryCsv(const QByteArray& bytes)
{
    const auto text = decodedTable(bytes);
    if (!text)
        return text.error();
    const CsvTable table = parsedCsv(*text);
    if (table.rows.isEmpty())
        return base::Error{base::ErrorKind::Unreadable, CsvTexts::tr("There is nothing in the table.")};
    Reader reader(table.rows.first());
    if (!reader.namesATerm())
        return base::Error{
            base::ErrorKind::Invalid,
            CsvTexts::tr("The first row names no column of terms. Call the columns “ko” and “en”, or "
                         "“한국어” and “영어”.")};
    for (qsizetype i = 1; i < table.rows.size() && i <= MaxTerms; ++i)
        reader.add(table.rows[i]);
    if (table.rows.size() - 1 > MaxTerms)
        reader.remark(
            table.rows[MaxTerms + 1].line,
            CsvTexts::tr("A glossary holds at most %1 entries; the rest was left out.").arg(MaxTerms));
    if (table.openQuote > 0)
        reader.remark(table.openQuote,
                      CsvTexts::tr("A quotation mark is opened here and never closed; the rows from "
                                   "here on were left out."));
    withoutContradictions(reader.read());
    return reader.read();
}

QByteArray writeGlossaryCsv(const QList<Term>& terms, const TermProgress& progress)
{
    QStringList extra;
    for (const Term& term : terms)
        for (const QString& column : term.extra.keys())
            if (!extra.contains(column))
                extra.append(column);
    extra.sort();
    QStringList header{u"id"_s, u"kind"_s};
    for (const Language language : base::Languages)
        for (const QStringView use : UseNames)
            header.append(base::code(language) + use.toString());
    header += {u"locked"_s, u"from"_s, u"to"_s, u"post"_s, u"note"_s, u"source"_s};
    QString text = QChar(QChar::ByteOrderMark) + csvRow(header + extra);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (progress && !progress(i))
            return {};
        const Term& term = terms[i];
        QStringList row{term.id, name(term.kind)};
        for (const Language language : base::Languages)
            for (const FormUse use : FormUses)
                row.append(term.texts(language, use).join(u'|'));
        row += {term.locked ? u"yes"_s : QString(),
                term.from.toString(Qt::ISODate),
                term.to.toString(Qt::ISODate),
                term.post,
                term.note,
                term.source};
        for (const QString& column : std::as_const(extra))
            row.append(term.extra.value(column));
        text += csvRow(row);
    }
    return text.toUtf8();
}

} // namespace communique::translation
