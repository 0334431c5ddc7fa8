#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// A heading that begins an attachment: "붙임 1 회의 개요", "[별첨] 공동성명", "Annex A: Joint Statement".
/// The line that only lists attachments ("붙임: 1. 회의 개요 1부. 끝.") is no heading and still belongs to
/// page 1.
bool namesAttachment(const QString& heading)
{
    static const QRegularExpression korean = pattern(
        u"^[\\[<【〈(]?\\s*(?:(?:붙임|별첨|첨부|별지)(?:\\s*자료)?\\s*\\d*(?:[\\])>】〉:.\\-\\s]|$)|참고(?:\\s*자료)?\\s*(?:\\d+\\b|[\\])>】〉:]|$))"_s);
    static const QRegularExpression english = pattern(
        u"^[\\[<(]?\\s*(?:attachment|annex|appendix|enclosure)s?(?:\\s+(?:\\d+|[a-z]|[ivx]+)(?:\\W|$)|\\s*(?:[\\])>:.\\-–—]|$))"_s,
        true);
    return has(heading, korean) || has(heading, english);
}

/// The same typed as a paragraph, as it comes out of other programs: nothing but the label.
bool isBareLabel(const QString& text)
{
    static const QRegularExpression label = pattern(
        u"^[\\[<【〈(]?\\s*(?:붙임|별첨|첨부|별지|attachment|annex|appendix)\\s*(?:\\d+|[a-z])?\\s*[\\])>】〉]?$"_s,
        true);
    return has(text, label);
}

bool beginsAttachment(const Block& block)
{
    return std::any_of(base::Languages.begin(), base::Languages.end(), [&](Language language) {
        const QString words = block.text[language].plain().trimmed();
        return block.shape.type == document::BlockType::Heading ? namesAttachment(words) : isBareLabel(words);
    });
}

} // namespace

QList<Finding> firstPage(const Subject& subject)
{
    QList<Finding> findings;
    if (!subject.pages())
        return findings;
    const QList<document::BlockPtr>& blocks = subject.release().blocks();
    const auto end = std::find_if(blocks.begin(), blocks.end(),
                                  [](const document::BlockPtr& block) { return beginsAttachment(*block); });
    for (const Language language : subject.languages()) {
        if (!subject.form().texts[language].summaryOnFirstPage)
            continue;
        const QHash<QString, int> pages = subject.pages()(language);
        const auto over = std::find_if(blocks.begin(), end, [&](const document::BlockPtr& block) {
            return !block->shape.absent[language] && pages.value(block->id) > 1;
        });
        if (over != end)
            findings.append({u"first-page"_s,
                             Severity::Hint,
                             {Part::Text, (*over)->id, language},
                             {},
                             Rules::tr("From here on the text does not fit on page 1. Shorten it, or move "
                                       "details into an attachment.")});
    }
    return findings;
}

} // namespace communique::checks
