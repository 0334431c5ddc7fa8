#include "translation/TermIndex.h"

#include "translation/Homographs.h"
#include "translation/WordBounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

constexpr qsizetype MaxGap = 64; ///< units of a Korean form in which white space is looked at

/// Names keep their capitals; of a title or a phrase only what is written in capitals throughout does.
bool keepsCapitals(TermKind kind)
{
    return kind != TermKind::Title && kind != TermKind::Meeting && kind != TermKind::Phrase;
}

bool isAbbreviation(QStringView form)
{
    return std::none_of(form.begin(), form.end(), [](QChar c) { return c.isLower() || isHangulSyllable(c); });
}

/// Where white space may stand in the text: where the form has it; where it has none, between parts of two
/// syllables and more of a word of four and more (사이버정책협의회, 사이버 정책 협의회).
quint64 gapsOf(const FoldedText& form)
{
    quint64 gaps = 0;
    const bool spaced = form.afterSpace.contains(true);
    const qsizetype size = form.size();
    for (qsizetype i = 1; i < std::min(size, MaxGap); ++i) {
        const bool syllables = i >= 2 && size - i >= 2 && size >= 4 && !spaced &&
                               isHangulSyllable(form.key[i]) && isHangulSyllable(form.key[i - 1]);
        if (form.afterSpace[i] || syllables)
            gaps |= quint64(1) << i;
    }
    return gaps;
}

/// "country" → "countries", "Minister of Health" → "Ministers of Health"; nothing where s and es do.
QStringList pluralsOf(const QString& form)
{
    QStringList plurals;
    if (form.size() > 2 && form.endsWith(u'y') && !u"aeiou"_s.contains(form[form.size() - 2]))
        plurals.append(form.chopped(1) + u"ies"_s);
    for (const QString& joint : {u" of "_s, u" for "_s, u" to "_s, u"-General"_s, u" General"_s})
        if (const qsizetype at = form.indexOf(joint); at > 0 && form[at - 1].isLetter())
            plurals.append(form.first(at) + u's' + form.sliced(at));
    return plurals;
}

} // namespace

TermIndex::TermIndex(const QList<Term>& terms, Language language)
    : m_language(language)
{
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const Term& term = terms[i];
        for (const TermForm& form : term.forms[language]) {
            QString text = form.text;
            if (language == Language::English && text.startsWith(u"the "_s, Qt::CaseInsensitive))
                text.remove(0, 4);
            add(text, i, form.use, term.kind);
            if (language == Language::English && !keepsCapitals(term.kind))
                for (const QString& plural : pluralsOf(text))
                    add(plural, i, form.use, term.kind);
        }
    }
    sort();
}

void TermIndex::add(QStringView form, qsizetype term, FormUse use, TermKind kind)
{
    const FoldedText folded(form, m_language);
    if (folded.size() == 0)
        return;
    m_entries.push_back({static_cast<qint32>(m_keys.size()), static_cast<qint32>(folded.size()),
                         static_cast<qint32>(term), use, kind,
                         m_language == Language::Korean ? gapsOf(folded) : 0});
    m_keys += folded.key;
    m_shapes += folded.shape;
}

void TermIndex::sort()
{
    const QStringView keys(m_keys);
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
        return keys.sliced(a.offset, a.length).compare(keys.sliced(b.offset, b.length)) < 0;
    });
    m_byFirst.assign(0x10000, Range{});
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Range& range = m_byFirst[m_keys[m_entries[i].offset].unicode()];
        if (range.to == 0)
            range.from = static_cast<qint32>(i);
        range.to = static_cast<qint32>(i + 1);
    }
}

TermIndex::Range TermIndex::narrowed(Range range, qsizetype depth, char16_t unit) const
{
    const auto at = [&](const Entry& entry) {
        return entry.length > depth ? static_cast<int>(m_keys[entry.offset + depth].unicode()) : -1;
    };
    const auto begin = m_entries.begin() + range.from;
    const auto end = m_entries.begin() + range.to;
    const auto from = std::partition_point(begin, end, [&](const Entry& e) { return at(e) < unit; });
    const auto to = std::partition_point(from, end, [&](const Entry& e) { return at(e) == unit; });
    return {static_cast<qint32>(from - m_entries.begin()), static_cast<qint32>(to - m_entries.begin())};
}

bool TermIndex::fits(const Entry& entry, const FoldedText& text, qsizetype from, quint64 gaps) const
{
    if (m_language == Language::Korean && (gaps & ~entry.gaps) != 0)
        return false;
    const QStringView shape = QStringView(m_shapes).sliced(entry.offset, entry.length);
    if (!keepsCapitals(entry.kind) && !isAbbreviation(shape))
        return true;
    for (qsizetype i = 0; i < shape.size(); ++i)
        if (shape[i].isUpper() && !text.shape[from + i].isUpper())
            return false;
    return true;
}

template <typename Found>
void TermIndex::walk(const FoldedText& text, qsizetype from, Found found) const
{
    Range range = m_byFirst[text.key[from].unicode()];
    quint64 gaps = 0;
    for (qsizetype depth = 1; range.from < range.to; ++depth) {
        for (qint32 i = range.from; i < range.to && m_entries[i].length == depth; ++i)
            if (fits(m_entries[i], text, from, gaps))
                found(m_entries[i]);
        if (from + depth >= text.size())
            return;
        if (text.afterSpace[from + depth] && m_language == Language::Korean) {
            if (depth >= MaxGap)
                return;
            gaps |= quint64(1) << depth;
        }
        range = narrowed(range, depth, text.key[from + depth].unicode());
    }
}

QList<RawHit> TermIndex::find(const FoldedText& text) const
{
    if (m_entries.empty())
        return {};
    return m_language == Language::Korean ? findKorean(text) : findEnglish(text);
}

QList<RawHit> TermIndex::findEnglish(const FoldedText& text) const
{
    QList<RawHit> hits;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text.key[from] == u' ' || !startsEnglishWord(text, from))
            continue;
        walk(text, from, [&](const Entry& entry) {
            if (endsEnglishWord(text, from + entry.length))
                hits.append({from, from + entry.length, entry.term, entry.use});
        });
    }
    return hits;
}

QList<RawHit> TermIndex::findKorean(const FoldedText& text) const
{
    struct Candidate
    {
        RawHit hit;
        bool closed = false;
    };
    QList<Candidate> candidates;
    QList<bool> reachable(text.size() + 1, false);
    for (qsizetype from = 0; from < text.size(); ++from) {
        const bool starts = startsKoreanWord(text, from);
        const bool prefixed = !starts && !reachable[from] && followsCountryPrefix(text, from);
        if (!starts && !reachable[from] && !prefixed)
            continue;
        walk(text, from, [&](const Entry& entry) {
            const qsizetype to = from + entry.length;
            if (prefixed && !mayFollowPrefix(text, from, to, entry.kind))
                return;
            const bool closed = koreanEnd(text, from, to, entry.kind) == KoreanEnd::Closed;
            if (isAnotherWord(text, from, to, entry.kind))
                return;
            candidates.append({{from, to, entry.term, entry.use}, closed});
            if (!closed && entry.length >= 2)
                reachable[to] = true;
        });
    }
    // From the right: what ends in the middle of an eojeol stands only where another term takes it to its
    // end.
    QList<bool> leadsToEnd(text.size() + 1, false);
    QList<RawHit> hits;
    for (auto each = candidates.crbegin(); each != candidates.crend(); ++each) {
        if (!each->closed && !leadsToEnd[each->hit.to])
            continue;
        leadsToEnd[each->hit.from] = true;
        hits.prepend(each->hit);
    }
    return hits;
}

} // namespace communique::translation
