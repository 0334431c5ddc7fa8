#include "document/FormRules.h"

#include "base/Text.h"
#include "document/Form.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

/// Control characters, noncharacters and half characters; a line break or tab where one line is meant.
bool isOneLine(const QString& text)
{
    return !text.contains(u'\n') && !text.contains(u'\t') &&
           base::cleaned(text) == text.normalized(QString::NormalizationForm_C);
}

QString faultOfLine(const QString& text, qsizetype longest)
{
    if (text.size() > longest)
        return Forms::tr("is longer than %1 characters").arg(longest);
    if (!isOneLine(text))
        return Forms::tr("must be one line without control characters");
    return {};
}

/// Of a line that is printed as it stands.
QString faultOfPlain(const QString& text, qsizetype longest)
{
    static const QRegularExpression placeholder(u"\\{[A-Za-z]+\\}"_s);
    if (const auto match = placeholder.match(text); match.hasMatch())
        return Forms::tr("has “%1”, but nothing is filled in here").arg(match.captured());
    return faultOfLine(text, longest);
}

/// The letters around a place: "YYYY" of "YYYY-MM-DD".
QString wordAt(const QString& text, qsizetype at)
{
    const auto isLetter = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].unicode() < 0x80 && text[i].isLetter();
    };
    qsizetype from = at;
    while (isLetter(from - 1))
        --from;
    qsizetype to = at;
    while (isLetter(to))
        ++to;
    return text.sliced(from, to - from);
}

/// QLocale prints a letter that means nothing to it as it stands, and the computer's own zone for "t".
QString faultOfMoment(const QString& pattern, const QStringList& parts, const QString& example)
{
    if (QString fault = faultOfLine(pattern, LongestFormText); !fault.isEmpty())
        return fault;
    if (pattern.count(u'\'') % 2 != 0)
        return Forms::tr("has a quotation mark that is not closed");
    // The longest first, as QLocale takes them.
    const QRegularExpression token(u"\\G(?:'[^']*'|(%1)|[^'A-Za-z])"_s.arg(parts.join(u'|')));
    bool says = false;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const auto match = token.match(pattern, at);
        if (!match.hasMatch())
            return Forms::tr("has “%1”, which stands for nothing here; these do: %2. Other letters belong "
                             "between quotation marks, as in 'at'")
                .arg(wordAt(pattern, at), parts.join(u", "_s));
        says = says || match.hasCaptured(1);
        at = match.capturedEnd();
    }
    return says ? QString() : Forms::tr("must be a pattern such as %1").arg(example);
}

} // namespace

const QStringList& kindNames()
{
    static const QStringList names{u"press-release"_s, u"reference"_s, u"explanation"_s, u"rebuttal"_s,
                                   u"correction"_s};
    return names;
}

const QStringList& labelNames()
{
    static const QStringList names = fieldNames() + QStringList{u"contact"_s, u"attachments"_s};
    return names;
}

const QStringList& embargoPlaceholders()
{
    static const QStringList names{u"date"_s, u"time"_s, u"zone"_s};
    return names;
}

const QStringList& furniturePlaceholders()
{
    static const QStringList names{u"page"_s,         u"pages"_s, u"unofficialTranslation"_s,
                                   u"organisation"_s, u"title"_s, u"date"_s};
    return names;
}

QString faultOfText(const QString& text)
{
    return faultOfPlain(text, LongestFormText);
}

QString faultOfMarker(const QString& marker)
{
    return faultOfPlain(marker, LongestMarker);
}

QString faultOfFilled(const QString& text, const QStringList& placeholders)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}|[{}]"_s);
    const QString known = u'{' + placeholders.join(u"}, {"_s) + u'}';
    for (const auto& match : braces.globalMatch(text))
        if (!placeholders.contains(match.captured().mid(1, match.capturedLength() - 2)))
            return Forms::tr("has “%1”; only these are filled in: %2").arg(match.captured(), known);
    return faultOfLine(text, LongestFormText);
}

QString faultOfDatePattern(const QString& pattern)
{
    return faultOfMoment(
        pattern,
        {u"yyyy"_s, u"yy"_s, u"MMMM"_s, u"MMM"_s, u"MM"_s, u"M"_s, u"dddd"_s, u"ddd"_s, u"dd"_s, u"d"_s},
        u"yyyy-MM-dd"_s);
}

QString faultOfTimePattern(const QString& pattern)
{
    return faultOfMoment(pattern,
                         {u"HH"_s, u"H"_s, u"hh"_s, u"h"_s, u"mm"_s, u"m"_s, u"ss"_s, u"s"_s, u"AP"_s,
                          u"ap"_s, u"Ap"_s, u"aP"_s, u"A"_s, u"a"_s},
                         u"HH:mm"_s);
}

} // namespace communique::document
