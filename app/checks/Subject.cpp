#include "checks/Subject.h"

namespace communique::checks {

Subject::Subject(const Release& release, const Form& form, QDateTime now, TermReader terms, PageReader pages,
                 QList<document::StoredText> decomposed)
    : m_release(release)
    , m_form(form)
    , m_now(std::move(now))
    , m_terms(std::move(terms))
    , m_pages(std::move(pages))
    , m_decomposed(std::move(decomposed))
{
    for (const Language language : release.header().languages)
        if (release.speaks(language))
            m_languages.append(language);
}

void Subject::eachBlock(const std::function<void(const Block&, Language)>& visit) const
{
    for (const document::BlockPtr& block : m_release.blocks())
        for (const Language language : m_languages)
            if (!block->shape.absent[language])
                visit(*block, language);
}

void Subject::eachText(const std::function<void(const Place&, const document::RichText&)>& visit) const
{
    const auto look = [&](const Place& place, const document::RichText& text) {
        if (!text.isEmpty())
            visit(place, text);
    };
    for (const Language language : m_languages) {
        look({Part::Title, {}, language}, m_release.header().title[language]);
        look({Part::Subtitle, {}, language}, m_release.header().subtitle[language]);
    }
    eachBlock([&](const Block& block, Language language) {
        look({Part::Text, block.id, language}, block.text[language]);
        for (int row = 0; row < block.table.rows.size(); ++row)
            for (int column = 0; column < block.table.rows[row].size(); ++column)
                look({Part::Cell, block.id, language, 0, 0, row, column},
                     block.table.rows[row][column][language]);
    });
}

language::Reading Subject::reading(const QString& text, Language language) const
{
    QHash<QString, language::Reading>& known = m_readings[language];
    auto found = known.constFind(text);
    if (found == known.cend())
        found = known.insert(text, language::readingOf(text, language, m_release.header().date));
    return *found;
}

} // namespace communique::checks
