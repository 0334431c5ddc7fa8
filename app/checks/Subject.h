#pragma once

#include "checks/Finding.h"
#include "checks/Pages.h"
#include "checks/Terms.h"
#include "document/Form.h"
#include "document/Release.h"
#include "document/StoredForm.h"
#include "language/Dates.h"

#include <QCoreApplication>
#include <QHash>

#include <any>
#include <functional>
#include <map>
#include <typeindex>

namespace communique::checks {

using document::Block;
using document::Form;
using document::Release;

/// What rules look at: a snapshot, in the languages that it is to appear in and says something in.
class Subject
{
public:
    /// `now` is for what depends on the hour (an embargo that is over), `terms` for the glossary, `pages` for
    /// the printed page, `decomposed` for what the file holds in pieces; rules that need one are silent
    /// without.
    Subject(const Release& release, const Form& form, QDateTime now = {}, TermReader terms = {},
            PageReader pages = {}, QList<document::StoredText> decomposed = {});

    [[nodiscard]] const Release& release() const { return m_release; }
    [[nodiscard]] const Form& form() const { return m_form; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    [[nodiscard]] const TermReader& terms() const { return m_terms; }
    [[nodiscard]] const PageReader& pages() const { return m_pages; }
    [[nodiscard]] const QList<document::StoredText>& decomposed() const { return m_decomposed; }
    [[nodiscard]] const QList<Language>& languages() const { return m_languages; }

    /// Every block with every language in which it appears, in order.
    void eachBlock(const std::function<void(const Block&, Language)>& visit) const;
    /// Every text that is not empty: titles, subtitles, blocks and captions, cells.
    void eachText(const std::function<void(const Place&, const document::RichText&)>& visit) const;
    /// What a text says in numbers, dates and times. Each text is read once for all rules; a subject belongs
    /// to one thread.
    [[nodiscard]] language::Reading reading(const QString& text, Language language) const;
    /// What several rules need: made for the first of them and kept, one of each type.
    template <typename Made, typename Make>
    [[nodiscard]] const Made& shared(Make make) const
    {
        std::any& kept = m_shared[std::type_index(typeid(Made))];
        if (!kept.has_value())
            kept = Made(make());
        return *std::any_cast<Made>(&kept);
    }

private:
    const Release& m_release;
    const Form& m_form;
    QDateTime m_now;
    TermReader m_terms;
    PageReader m_pages;
    QList<document::StoredText> m_decomposed;
    QList<Language> m_languages;
    mutable base::PerLanguage<QHash<QString, language::Reading>> m_readings;
    mutable std::map<std::type_index, std::any> m_shared;
};

/// For the sentences of the rules.
struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace communique::checks
