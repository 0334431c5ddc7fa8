#include "translation/Harvest.h"

#include "translation/Alignment.h"
#include "translation/Evening.h"

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

class Collector
{
public:
    Collector(const document::Release& release, const QDateTime& added, const QString& file)
    {
        const document::Header& header = release.header();
        m_source = header.source;
        m_origin.release = header.id;
        m_origin.title = document::titleOrOther(release, header.source);
        m_origin.date = header.date;
        m_origin.added = added;
        m_origin.file = file;
    }

    void add(const PerLanguage<QString>& text, Standing standing)
    {
        if (!isPair(text))
            return;
        append(text, Level::Block, standing);
        for (const PerLanguage<QString>& sentence : alignedSentences(text, &result.doubtful))
            append(sentence, Level::Sentence, standing);
    }

    void doubt(const PerLanguage<QString>& text)
    {
        result.doubtful.append(u"%1 | %2"_s.arg(text[Language::Korean], text[Language::English]));
    }

    [[nodiscard]] static bool isPair(const PerLanguage<QString>& text)
    {
        const QString korean = evened(text[Language::Korean]);
        return !korean.isEmpty() && korean != evened(text[Language::English]) &&
               !text[Language::English].trimmed().isEmpty();
    }

    Harvest result;

private:
    void append(const PerLanguage<QString>& text, Level level, Standing standing)
    {
        Segment segment{m_source, text, level, m_origin};
        segment.origin.standing = standing;
        result.segments.append(segment);
    }

    Language m_source = Language::Korean;
    Origin m_origin;
};

/// Every pair of texts in a block: its own, and those of its cells and picture.
QList<PerLanguage<QString>> pairsOf(const document::Block& block)
{
    const auto plain = [](const PerLanguage<document::RichText>& text) {
        return PerLanguage<QString>{text[Language::Korean].plain(), text[Language::English].plain()};
    };
    QList<PerLanguage<QString>> pairs{plain(block.text)};
    for (const auto& row : block.table.rows)
        for (const document::Cell& cell : row)
            pairs.append(plain(cell));
    if (block.figure.media)
        pairs.append(block.figure.alternative);
    return pairs;
}

bool isReviewed(const PerLanguage<std::optional<document::Confirmation>>& said,
                const PerLanguage<QString>& text, Language source)
{
    const Language target = base::other(source);
    return document::progressOf(said[target], text[source], text[target]) == document::Progress::Reviewed;
}

QList<Unit> unitsOf(const document::Release& release, Language language)
{
    QList<Unit> units;
    for (const document::BlockPtr& block : release.blocks())
        units.append({document::wordsOf(*block, language),
                      static_cast<int>(block->shape.type) * 10 + block->shape.level});
    return units;
}

} // namespace

Harvest harvest(const document::Release& release, Wanted wanted, const QDateTime& added, const QString& file)
{
    const document::Header& header = release.header();
    Collector collector(release, added, file);
    const auto take = [&](const PerLanguage<QString>& text, bool reviewed) {
        const bool published = header.status == document::Status::Published;
        if (!Collector::isPair(text))
            return;
        if ((published || wanted == Wanted::All) && !reviewed &&
            !fits(text[Language::Korean], text[Language::English]))
            collector.doubt(text);
        else if (published || reviewed || wanted == Wanted::All)
            collector.add(text, published  ? Standing::Published
                                : reviewed ? Standing::Reviewed
                                           : Standing::Unknown);
        else
            ++collector.result.unfinished;
    };
    take(header.title, isReviewed(header.confirmedTitle, header.title, header.source));
    take(header.subtitle, isReviewed(header.confirmedSubtitle, header.subtitle, header.source));
    for (const document::BlockPtr& block : release.blocks()) {
        if (block->shape.absent[Language::Korean] || block->shape.absent[Language::English])
            continue;
        const PerLanguage<QString> words{document::wordsOf(*block, Language::Korean),
                                         document::wordsOf(*block, Language::English)};
        const bool reviewed = isReviewed(block->confirmed, words, header.source);
        for (const PerLanguage<QString>& pair : pairsOf(*block))
            take(pair, reviewed);
    }
    return collector.result;
}

Harvest harvest(const document::Release& korean, const document::Release& english, const QDateTime& added,
                const QString& file)
{
    Collector collector(korean, added, file);
    // What two files say of the same event was published, or they would not both be there.
    const auto take = [&](const PerLanguage<QString>& text) {
        if (fits(text[Language::Korean], text[Language::English]))
            collector.add(text, Standing::Published);
        else
            collector.doubt(text);
    };
    const PerLanguage<QString> title{korean.header().title[Language::Korean],
                                     english.header().title[Language::English]};
    if (Collector::isPair(title))
        take(title);
    const QList<Unit> first = unitsOf(korean, Language::Korean);
    const QList<Unit> second = unitsOf(english, Language::English);
    for (const Bead& bead : align(first, second, Joining::Single)) {
        const PerLanguage<QString> text{bead.korean.length > 0 ? first[bead.korean.from].text : QString(),
                                        bead.english.length > 0 ? second[bead.english.from].text : QString()};
        if (bead.doubtful)
            collector.doubt(text);
        else
            take(text);
    }
    return collector.result;
}

} // namespace communique::translation
