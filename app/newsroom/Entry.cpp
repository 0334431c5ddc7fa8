#include "newsroom/Entry.h"

using namespace Qt::StringLiterals;

namespace communique::newsroom {

using base::Language;

Entry entryOf(const document::Release& release, const QDateTime& changed)
{
    const document::Header& header = release.header();
    const Language target = base::other(header.source);
    return {header.id,     header.title, header.date,
            header.status, target,       document::countTranslations(release, target),
            changed};
}

QString haystackOf(const document::Release& release)
{
    const document::Header& header = release.header();
    QStringList parts;
    for (const Language language : base::Languages)
        parts << header.title[language] << header.subtitle[language];
    parts << header.department << header.topics << header.reference;
    parts << header.date.toString(Qt::ISODate) << header.date.toString(u"yyyy. M. d."_s)
          << header.date.toString(u"yyyy.MM.dd"_s);
    for (const document::BlockPtr& block : release.blocks()) {
        for (const Language language : base::Languages) {
            parts << block->text[language].plain();
            for (const auto& row : block->table.rows)
                for (const document::Cell& cell : row)
                    parts << cell[language].plain();
        }
    }
    parts.removeAll(QString());
    return parts.join(u'\n').normalized(QString::NormalizationForm_C).toLower();
}

} // namespace communique::newsroom
