#pragma once

#include "translation/FoldedText.h"
#include "translation/Term.h"

#include <vector>

namespace communique::translation {

/// A place in a folded text where a form of a term stands.
struct RawHit
{
    qsizetype from = 0; ///< units of the folded text
    qsizetype to = 0;   ///< exclusive
    qsizetype term = 0; ///< index in the list that the index was made of
    FormUse use = FormUse::Preferred;
};

/// All forms of one language, sorted: a walk from a start narrows the range of forms that still fit, unit by
/// unit, and so takes time with the length of the text and the logarithm of the number of forms. Immutable.
class TermIndex
{
public:
    TermIndex() = default;
    TermIndex(const QList<Term>& terms, Language language);

    /// Every form that stands in `text` as a word or words of its own, overlapping ones too, by start.
    [[nodiscard]] QList<RawHit> find(const FoldedText& text) const;

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry
    {
        qint32 offset = 0; ///< of the form in m_keys and m_shapes
        qint32 length = 0;
        qint32 term = 0;
        FormUse use = FormUse::Preferred;
        TermKind kind = TermKind::Other;
        quint64 gaps = 0; ///< Korean: bit i set where white space may stand before unit i
    };
    struct Range
    {
        qint32 from = 0;
        qint32 to = 0;
    };

    void add(QStringView form, qsizetype term, FormUse use, TermKind kind);
    void sort();
    [[nodiscard]] Range narrowed(Range range, qsizetype depth, char16_t unit) const;
    [[nodiscard]] bool fits(const Entry& entry, const FoldedText& text, qsizetype from, quint64 gaps) const;
    /// Calls `found` with every form that starts at `from` and fits letter by letter.
    template <typename Found>
    void walk(const FoldedText& text, qsizetype from, Found found) const;
    [[nodiscard]] QList<RawHit> findEnglish(const FoldedText& text) const;
    [[nodiscard]] QList<RawHit> findKorean(const FoldedText& text) const;

    Language m_language = Language::Korean;
    QString m_keys;
    QString m_shapes;
    std::vector<Entry> m_entries;
    std::vector<Range> m_byFirst; ///< by the first unit of the form
};

} // namespace communique::translation
