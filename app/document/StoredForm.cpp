#include "document/StoredForm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

bool isConjoining(QChar c)
{
    return (c >= u'\x1100' && c <= u'\x11FF') || (c >= u'\xA960' && c <= u'\xA97C') ||
           (c >= u'\xD7B0' && c <= u'\xD7FB');
}

/// Of a text with marks as well.
bool isDecomposed(const QJsonValue& text)
{
    const QString words = text.isObject() ? text[u"plain"_s].toString() : text.toString();
    return std::any_of(words.cbegin(), words.cend(), isConjoining);
}

bool holdsDecomposed(const QJsonValue& block, const QString& code)
{
    if (isDecomposed(block[u"text"_s][code]))
        return true;
    const QJsonArray rows = block[u"table"_s][u"rows"_s].toArray();
    return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue& row) {
        const QJsonArray cells = row.toArray();
        return std::any_of(cells.begin(), cells.end(),
                           [&](const QJsonValue& cell) { return isDecomposed(cell[code]); });
    });
}

} // namespace

QList<StoredText> decomposedTexts(const QByteArray& file)
{
    QList<StoredText> found;
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    for (const base::Language language : base::Languages) {
        const QString code = base::code(language);
        if (isDecomposed(root[u"title"_s][code]))
            found.append({StoredText::Kind::Title, {}, language});
        if (isDecomposed(root[u"subtitle"_s][code]))
            found.append({StoredText::Kind::Subtitle, {}, language});
        for (const QJsonValue& block : root[u"blocks"_s].toArray())
            if (holdsDecomposed(block, code))
                found.append({StoredText::Kind::Block, block[u"id"_s].toString(), language});
    }
    return found;
}

} // namespace communique::document
