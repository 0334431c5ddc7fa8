#include "writers/review/ReviewWriter.h"

#include "document/Numbering.h"
#include "document/Progress.h"
#include "writers/html/Markup.h"
#include "writers/review/ReviewWords.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace communique::writers::review {

namespace {

using base::Language;
using document::Block;
using document::Progress;
using document::RichText;
using html::attribute;
using html::element;
using html::escaped;

/// Black on white, and the reader's dark colours; states are words before they are colours.
const QString& style()
{
    static const QString css = uR"(
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--rule:#8a8f98;--soft:#eef1f5;--work:#8a3b00}
@media(prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#1b1c1e;--rule:#7b828c;--soft:#2a2d31;--work:#ffb37a}}
body{margin:1.5rem auto;max-width:75rem;padding:0 1rem;color:var(--ink);background:var(--paper);font:1rem/1.6 "Noto Sans KR","Noto Sans CJK KR",system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere}
h1{font-size:1.3rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid var(--rule);padding:.4rem .6rem;text-align:start;vertical-align:top}
thead th,tbody th{background:var(--soft);font-weight:600}
col.place,col.state{width:9rem}
.work{color:var(--work);font-weight:600}
.none{font-style:italic}
.before{font-size:.9em;margin:.4rem 0 0}
.level1{padding-inline-start:1.6rem}.level2{padding-inline-start:2.6rem}.level3{padding-inline-start:3.6rem}
@media(max-width:45rem){body{padding:0 .25rem;font-size:.85rem}col.place,col.state{width:4.5rem}th,td{padding:.25rem}}
@media print{@page{size:A4 landscape;margin:12mm}body{margin:0;max-width:none;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}
)"_s;
    return css;
}

QString contentHash(const QString& content)
{
    const QByteArray digest =
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"'sha256-"_s + QString::fromLatin1(digest) + u'\'';
}

/// One row of the page.
struct Row
{
    QString id;
    QString place;
    int level = 0;
    RichText source;
    RichText target;
    Progress progress = Progress::NotNeeded;
    bool isAbsent = false; ///< in one of the languages
    QString before;        ///< the source when it was confirmed, where it is another one now
};

class Review
{
public:
    Review(const document::Release& release, const document::Form& form)
        : m_release(release)
        , m_numbering(release, form)
        , m_source(release.header().source)
        , m_target(base::other(m_source))
        , m_words(reviewWords(m_source))
    {
    }

    QByteArray page()
    {
        addHeader();
        for (qsizetype i = 0; i < m_release.blocks().size(); ++i)
            addBlock(i);
        const QString title = document::titleOrOther(m_release, m_source);
        const QString heading = title.isEmpty() ? m_words.copy : m_words.copy + u": "_s + title;
        const QString html =
            u"<!DOCTYPE html>\n<html lang=\""_s + base::code(m_source) + u"\">\n<head>\n"_s + head(heading) +
            u"</head>\n<body>\n<main>\n"_s + element(u"h1"_s, {}, escaped(heading)) + u'\n' +
            element(
                u"p"_s, {},
                escaped(m_words.count.arg(m_counts.translated).arg(m_counts.all).arg(m_counts.reviewed))) +
            u"\n<table>\n"_s + columns() + u"<tbody>\n"_s + m_rows +
            u"</tbody>\n</table>\n</main>\n</body>\n</html>\n"_s;
        return html.toUtf8();
    }

private:
    static QString head(const QString& title)
    {
        return u"<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
               u"content=\"default-src "
               "'none'; style-src "_s +
               contentHash(style()) +
               u"; base-uri 'none'; form-action 'none'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n"_s +
               element(u"title"_s, {}, escaped(title)) + u'\n' + element(u"style"_s, {}, style()) + u'\n';
    }

    [[nodiscard]] QString columns() const
    {
        QString heads;
        for (const QString& name : {m_words.place, nameOf(m_source), nameOf(m_target), m_words.state})
            heads += element(u"th"_s, u" scope=\"col\""_s, escaped(name));
        return u"<colgroup><col class=\"place\"><col><col><col class=\"state\"></colgroup>\n"_s +
               element(u"thead"_s, {}, element(u"tr"_s, {}, heads)) + u'\n';
    }

    [[nodiscard]] QString nameOf(Language language) const { return m_words.languages[int(language)]; }

    void addHeader()
    {
        const document::Header& header = m_release.header();
        add({u"title"_s, m_words.title, 0, header.title[m_source], header.title[m_target],
             document::titleProgress(header, m_target), false,
             before(header.confirmedTitle[m_target], header.title[m_source])});
        add({u"subtitle"_s, m_words.subtitle, 0, header.subtitle[m_source], header.subtitle[m_target],
             document::subtitleProgress(header, m_target), false,
             before(header.confirmedSubtitle[m_target], header.subtitle[m_source])});
    }

    void addBlock(qsizetype index)
    {
        const Block& block = m_release.block(index);
        const QString marker = m_numbering.marker(index, m_source);
        Row row;
        row.id = u"block-%1"_s.arg(index + 1);
        row.place = (marker.isEmpty() ? QString() : marker + u' ') + typeName(block.shape.type, m_source);
        row.level = block.shape.level;
        row.source = block.text[m_source];
        row.target = block.text[m_target];
        row.progress = document::progressOf(block, m_source, m_target);
        row.isAbsent = block.shape.absent[m_source] || block.shape.absent[m_target];
        row.before = before(block.confirmed[m_target], document::wordsOf(block, m_source));
        add(row);
        row.before.clear(); // said once
        const QString place = row.place;
        for (qsizetype r = 0; r < block.table.rows.size(); ++r)
            for (qsizetype c = 0; c < block.table.columns(); ++c) {
                const document::Cell& cell = block.table.rows[r][c];
                row.id = u"block-%1-%2-%3"_s.arg(index + 1).arg(r + 1).arg(c + 1);
                row.place = place + u", "_s + m_words.cell.arg(r + 1).arg(c + 1);
                row.source = cell[m_source];
                row.target = cell[m_target];
                addPart(row);
            }
        if (block.figure.media) {
            row.id = u"block-%1-alternative"_s.arg(index + 1);
            row.place = place + u", "_s + m_words.alternative;
            row.source = block.figure.alternative[m_source];
            row.target = block.figure.alternative[m_target];
            addPart(row);
        }
    }

    /// A part of a block says its own state only where it has no words yet.
    void addPart(Row row)
    {
        if (row.target.isEmpty() && !row.source.isEmpty() && row.progress != Progress::NotNeeded)
            row.progress = Progress::Empty;
        add(row);
    }

    static QString before(const std::optional<document::Confirmation>& confirmation, const QString& source)
    {
        return confirmation && confirmation->source != source ? confirmation->source : QString();
    }

    void add(const Row& row)
    {
        if (row.source.isEmpty() && row.target.isEmpty())
            return;
        m_counts.add(row.progress);
        m_rows += u"<tr id=\""_s + row.id + u"\">"_s +
                  element(u"th"_s, u" scope=\"row\""_s, escaped(row.place)) + cell(row, m_source) +
                  cell(row, m_target) + state(row) + u"</tr>\n"_s;
    }

    [[nodiscard]] QString cell(const Row& row, Language language) const
    {
        const RichText& text = language == m_source ? row.source : row.target;
        const QString level = row.level > 0 ? u"level%1"_s.arg(row.level) : QString();
        if (text.isEmpty())
            return element(u"td"_s, attribute(u"class"_s, (u"none "_s + level).trimmed()),
                           escaped(row.isAbsent ? m_words.absent : m_words.missing));
        return element(u"td"_s, attribute(u"class"_s, level) + html::languageAttribute(language, m_source),
                       html::inlineHtml(text, language));
    }

    [[nodiscard]] QString state(const Row& row) const
    {
        const QString kind = document::needsWork(row.progress) ? u"work"_s : QString();
        QString content =
            element(u"span"_s, attribute(u"class"_s, kind), escaped(progressName(row.progress, m_source)));
        if (row.progress == Progress::NotNeeded)
            content = escaped(row.isAbsent ? m_words.absent : QString());
        if (row.progress == Progress::SourceChanged && !row.before.isEmpty())
            content +=
                element(u"p"_s, attribute(u"class"_s, u"before"_s),
                        escaped(m_words.before + u": "_s) + element(u"del"_s, {}, escaped(row.before)));
        return element(u"td"_s, {}, content);
    }

    const document::Release& m_release;
    document::Numbering m_numbering;
    Language m_source;
    Language m_target;
    const ReviewWords& m_words;
    QString m_rows;
    document::TranslationCounts m_counts;
};

} // namespace

QByteArray writeReview(const document::Release& release, const document::Form& form)
{
    return Review(release, form).page();
}

} // namespace communique::writers::review
