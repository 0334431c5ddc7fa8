#include "document/Translation.h"

#include "document/Block.h"

#include <QCryptographicHash>

namespace communique::document {

QString fingerprint(const QString& text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

Progress progressOf(const std::optional<Confirmation>& confirmation, const QString& source,
                    const QString& target)
{
    if (source.trimmed().isEmpty() && target.trimmed().isEmpty())
        return Progress::NotNeeded;
    if (target.trimmed().isEmpty())
        return Progress::Empty;
    if (!confirmation || confirmation->state == TranslationState::Draft)
        return Progress::Draft;
    if (confirmation->source != source)
        return Progress::SourceChanged;
    if (confirmation->target != fingerprint(target))
        return Progress::Draft;
    return confirmation->state == TranslationState::Reviewed ? Progress::Reviewed : Progress::Translated;
}

QString wordsOf(const Block& block, base::Language language)
{
    QStringList lines{block.text[language].plain()};
    for (const auto& row : block.table.rows)
        for (const Cell& cell : row)
            lines.append(cell[language].plain());
    if (block.figure.media)
        lines.append(block.figure.alternative[language]);
    return lines.size() == 1 ? lines.first() : lines.join(u'\n').trimmed();
}

} // namespace communique::document
