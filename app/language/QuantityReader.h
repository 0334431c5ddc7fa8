#pragma once

#include "language/Quantities.h"

/// The two readers behind quantitiesIn().
namespace communique::language {

/// Steps through a text. Every take…() leaves the place alone where it finds nothing.
class Scanner
{
public:
    explicit Scanner(QStringView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        const qsizetype place = m_at + ahead;
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar();
    }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(std::min(m_at, m_text.size())); }
    [[nodiscard]] QStringView text() const { return m_text; }

    [[nodiscard]] bool startsWith(QStringView words) const { return rest().startsWith(words); }
    bool take(QStringView words)
    {
        if (!startsWith(words))
            return false;
        m_at += words.size();
        return true;
    }
    /// One of these, the first that fits.
    QStringView takeAny(const QList<QStringView>& words)
    {
        for (const QStringView word : words)
            if (take(word))
                return word;
        return {};
    }
    void skipSpaces()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// ASCII digits, at most `most` of them; empty where there are more.
    QStringView takeDigits(int most = 18);
    /// "1,393.25", "1 000 000": commas and spaces only between thousands, of `money` also "KRW 10 500". Empty
    /// where there is no digit.
    QStringView takeFigure(bool money = false);

private:
    /// Three digits from there on, and no more.
    [[nodiscard]] bool isThousandAhead(qsizetype ahead) const;
    /// The space of "1 000 000", and not one between two numbers.
    [[nodiscard]] bool isThousandsSpace() const;

    QStringView m_text;
    qsizetype m_at = 0;
};

[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] inline bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

[[nodiscard]] inline bool isHangulSyllable(QChar c)
{
    return c >= u'\uAC00' && c <= u'\uD7A3';
}

/// The dashes and tildes that stand between the ends of a range.
[[nodiscard]] inline bool isRangeSign(QChar c)
{
    return c == u'~' || c == u'-' || c == u'–' || c == u'—' || c == u'∼' || c == u'〜' || c == u'～' ||
           c == u'−' || c == u'‑';
}

[[nodiscard]] inline bool looksLikeYear(const Rational& value)
{
    return value.isWhole() && value.numerator() >= 1900 && value.numerator() <= 2100;
}

/// The last of `taken` that ends behind `at`, or null.
[[nodiscard]] const Span* spanAt(const QList<Span>& taken, qsizetype at);

/// 2.0 in the name of a plan or a programme.
[[nodiscard]] bool isVersion(const Quantity& quantity, QStringView text);

[[nodiscard]] QList<Quantity> koreanQuantities(QStringView text, const QList<Span>& taken);
[[nodiscard]] QList<Quantity> englishQuantities(QStringView text, const QList<Span>& taken);

} // namespace communique::language
