#include "document/RichText.h"

#include "base/Text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace communique::document {

RichText::RichText(QString plain, QList<Mark> marks)
    : m_plain(std::move(plain))
    , m_marks(std::move(marks))
{
    canonicalise();
}

void RichText::canonicalise()
{
    for (Mark& mark : m_marks) {
        mark.from = std::clamp<qsizetype>(mark.from, 0, m_plain.size());
        mark.to = std::clamp<qsizetype>(mark.to, 0, m_plain.size());
    }
    m_marks.removeIf([](const Mark& mark) { return mark.from >= mark.to; });
    std::sort(m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) {
        return std::tie(a.type, a.target, a.from, a.to) < std::tie(b.type, b.target, b.from, b.to);
    });
    QList<Mark> merged;
    for (const Mark& mark : std::as_const(m_marks)) {
        if (!merged.isEmpty() && merged.last().type == mark.type && merged.last().target == mark.target &&
            mark.from <= merged.last().to)
            merged.last().to = std::max(merged.last().to, mark.to);
        else
            merged.append(mark);
    }
    std::stable_sort(merged.begin(), merged.end(), [](const Mark& a, const Mark& b) {
        return std::tie(a.from, a.to, a.type) < std::tie(b.from, b.to, b.type);
    });
    m_marks = merged;
}

RichText RichText::slice(qsizetype from, qsizetype length) const
{
    QList<Mark> marks;
    for (Mark mark : m_marks) {
        mark.from = std::max<qsizetype>(mark.from - from, 0);
        mark.to = std::min(mark.to - from, length);
        if (mark.from < mark.to)
            marks.append(mark);
    }
    return {m_plain.mid(from, length), marks};
}

RichText RichText::replaced(qsizetype from, qsizetype length, const RichText& insert) const
{
    const qsizetype end = from + length;
    const qsizetype growth = insert.size() - length;
    QList<Mark> marks;
    for (const Mark& mark : m_marks) {
        if (mark.to <= from) {
            marks.append(mark);
        } else if (mark.from >= end) {
            marks.append({mark.from + growth, mark.to + growth, mark.type, mark.target});
        } else if (length == 0) {
            marks.append({mark.from, mark.to + growth, mark.type, mark.target});
        } else {
            marks.append({mark.from, std::min(mark.to, from), mark.type, mark.target});
            marks.append({from + insert.size(), mark.to + growth, mark.type, mark.target});
        }
    }
    for (const Mark& mark : insert.marks())
        marks.append({mark.from + from, mark.to + from, mark.type, mark.target});
    marks.removeIf([](const Mark& mark) { return mark.from >= mark.to; });
    QString plain = m_plain;
    plain.replace(from, length, insert.plain());
    return {plain, marks};
}

RichText RichText::appended(const RichText& tail) const
{
    return replaced(size(), 0, tail);
}

RichText cleaned(const RichText& text)
{
    const QString plain = base::cleanedLine(text.plain());
    if (plain == text.plain())
        return text;
    // NFC may shorten a text, so the offsets of its marks move with it.
    const auto moved = [&](qsizetype offset) { return base::cleaned(text.plain().left(offset)).size(); };
    QList<Mark> marks;
    for (const Mark& mark : text.marks())
        marks.append({moved(mark.from), moved(mark.to), mark.type, mark.target});
    return {plain, marks};
}

QList<Run> runs(const RichText& text)
{
    QList<qsizetype> edges{0, text.size()};
    for (const Mark& mark : text.marks())
        edges << mark.from << mark.to;
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    QList<Run> result;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        Run run;
        run.text = text.plain().mid(edges[i], edges[i + 1] - edges[i]);
        for (const Mark& mark : text.marks()) {
            if (mark.from > edges[i] || mark.to < edges[i + 1])
                continue;
            run.bold |= mark.type == MarkType::Bold;
            run.italic |= mark.type == MarkType::Italic;
            run.underline |= mark.type == MarkType::Underline;
            if (mark.type == MarkType::Link)
                run.link = mark.target;
        }
        result.append(run);
    }
    return result;
}

bool isAllowedLink(const QString& target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == u"mailto"_s)
        return url.path().contains(u'@');
    return url.isValid() && (scheme == u"http"_s || scheme == u"https"_s) && !url.host().isEmpty();
}

QString linkAddress(const QString& target)
{
    // The URL Standard, "URL code points": letters beyond ASCII may stay.
    static const QRegularExpression foreign(uR"([\x00-\x20\x7F-\x9F\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2}))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString address;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : foreign.globalMatch(target)) {
        address += QStringView(target).sliced(from, match.capturedStart() - from);
        address += QString::fromLatin1(match.captured().toUtf8().toPercentEncoding());
        from = match.capturedEnd();
    }
    address += QStringView(target).sliced(from);
    return address;
}

} // namespace communique::document
