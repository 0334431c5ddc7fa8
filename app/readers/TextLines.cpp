#include "readers/Line.h"

#include "base/Text.h"

namespace communique::readers {

namespace {

int indentOf(const QString& raw)
{
    int columns = 0;
    for (const QChar c : raw) {
        if (!c.isSpace())
            break;
        columns += c == u'\t' ? 8 : 1;
    }
    return columns;
}

/// A wide gap right after the first word: "1          The …".
int wideGapOf(const QString& raw)
{
    const QString trimmed = raw.trimmed();
    for (int i = 0; i + 2 < trimmed.size(); ++i)
        if (trimmed[i].isSpace())
            return trimmed[i + 1].isSpace() && trimmed[i + 2].isSpace() ? i : -1;
    return -1;
}

} // namespace

QList<Line> linesOfText(const QString& text)
{
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar::LineSeparator, u'\n');
    normal.replace(QChar::ParagraphSeparator, u'\n').replace(u'\f', u'\n');
    normal = base::cleaned(normal);
    QList<Line> lines;
    bool blank = true;
    int number = 0;
    for (qsizetype start = 0; start <= normal.size();) {
        qsizetype end = normal.indexOf(u'\n', start);
        if (end < 0)
            end = normal.size();
        const QString raw = normal.sliced(start, end - start);
        start = end + 1;
        ++number;
        const QString collapsed = base::collapsed(raw);
        if (collapsed.isEmpty()) {
            blank = true;
            continue;
        }
        lines.append({number, collapsed, indentOf(raw), wideGapOf(raw), blank, false, false, {}});
        blank = false;
    }
    return lines;
}

} // namespace communique::readers
