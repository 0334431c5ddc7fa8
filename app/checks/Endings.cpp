#include "checks/KoreanRules.h"
#include "checks/Matches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

enum class Style : quint8 { Polite, Plain, Noun, None };

Style styleOf(const QString& sentence)
{
    static const QRegularExpression polite = pattern(u"(?:[가-힣](?<!아)니다|세요|까요|니까)[.!?]?$"_s);
    static const QRegularExpression plain = pattern(u"(?:[가-힣](?<!니)|아니)다\\.$"_s);
    static const QRegularExpression noun =
        pattern(u"(?:[았었였했됐겠]음|[^ ]함|[^ ]임|[^ ]됨|있음|없음|같음)\\.$"_s);
    if (has(sentence, polite))
        return Style::Polite;
    if (has(sentence, plain))
        return Style::Plain;
    return has(sentence, noun) ? Style::Noun : Style::None;
}

struct Said
{
    Place place;
    QString text;
    Style style;
};

QList<Said> sentencesOfBody(const Subject& subject)
{
    QList<Said> all;
    eachWords(subject, Language::Korean, [&](const Place& place, const QString& text) {
        const Block* block = place.part == Part::Text ? subject.release().find(place.blockId) : nullptr;
        if (!block || (block->shape.type != document::BlockType::Paragraph &&
                       block->shape.type != document::BlockType::Point))
            return;
        const QString own = withoutQuotes(text);
        for (const auto& [from, length] : sentencesOf(own, Language::Korean)) {
            const Style style = styleOf(own.sliced(from, length).trimmed());
            if (style != Style::None)
                all.append({stretch(place, from, length), text.sliced(from, length), style});
        }
    });
    return all;
}

} // namespace

QList<Finding> endings(const Subject& subject)
{
    QList<Finding> findings;
    const QList<Said> all = sentencesOfBody(subject);
    const auto count = [&](Style style) {
        return std::count_if(all.cbegin(), all.cend(), [&](const Said& said) { return said.style == style; });
    };
    const auto polite = count(Style::Polite);
    const auto plain = count(Style::Plain);
    const auto noun = count(Style::Noun);
    const Style usual = polite >= plain && polite >= noun ? Style::Polite
                        : plain >= noun                   ? Style::Plain
                                                          : Style::Noun;
    for (const Said& said : all) {
        if (said.style == usual)
            continue;
        const bool verbs = said.style != Style::Noun && usual != Style::Noun;
        findings.append({u"endings"_s, verbs ? Severity::Warning : Severity::Hint, said.place,
                         said.text.right(12),
                         usual == Style::Polite
                             ? Rules::tr("The other sentences end politely (-습니다). Keep to one style.")
                         : usual == Style::Plain
                             ? Rules::tr("The other sentences end plainly (-다). Keep to one style.")
                             : Rules::tr("The other sentences end in a noun (-음). Keep to one style.")});
    }
    return findings;
}

} // namespace communique::checks
