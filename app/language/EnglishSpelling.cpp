#include "language/EnglishSpelling.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

const QSet<QString>& honorifics()
{
    static const QSet<QString> all{u"Mr"_s,
                                   u"Ms"_s,
                                   u"Mrs"_s,
                                   u"Mme"_s,
                                   u"Dr"_s,
                                   u"H"_s,
                                   u"E"_s,
                                   u"Prof"_s,
                                   u"Sir"_s,
                                   u"Dame"_s,
                                   u"Lord"_s,
                                   u"Minister"_s,
                                   u"Ambassador"_s,
                                   u"President"_s,
                                   u"Secretary"_s,
                                   u"General"_s,
                                   u"Admiral"_s,
                                   u"Senator"_s,
                                   u"Governor"_s,
                                   u"Mayor"_s,
                                   u"Director"_s,
                                   u"Chairman"_s,
                                   u"Chairperson"_s,
                                   u"Commissioner"_s,
                                   u"Representative"_s,
                                   u"Chancellor"_s,
                                   u"King"_s,
                                   u"Queen"_s,
                                   u"Prince"_s,
                                   u"Princess"_s,
                                   u"Envoy"_s,
                                   u"Consul"_s,
                                   u"Professor"_s,
                                   u"Congressman"_s,
                                   u"Congresswoman"_s,
                                   u"Spokesperson"_s,
                                   u"Excellency"_s,
                                   u"Premier"_s,
                                   u"Speaker"_s,
                                   u"Chair"_s,
                                   u"Judge"_s,
                                   u"Colonel"_s};
    return all;
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

bool isAcronym(const QString& word)
{
    int upper = 0;
    for (const QChar c : word)
        upper += c.isUpper() ? 1 : 0;
    return upper >= 2 && (upper == word.size() || (word.endsWith(u's') && upper == word.size() - 1)) &&
           word.size() <= 8;
}

/// One insertion, deletion, substitution or swap of neighbours apart.
bool isOneOff(const QString& a, const QString& b)
{
    if (qAbs(a.size() - b.size()) > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    const auto rest = [](const QString& s, qsizetype from) {
        return QStringView(s).sliced(std::min(from, s.size()));
    };
    return rest(a, i + 1) == rest(b, i + 1) || rest(a, i + 1) == rest(b, i) || rest(a, i) == rest(b, i + 1) ||
           (i + 1 < a.size() && i + 1 < b.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
            rest(a, i + 2) == rest(b, i + 2));
}

QString bare(QStringView word)
{
    QString plain = word.toString().replace(u'’', u'\'');
    for (const QStringView ending : {QStringView(u"'s"), QStringView(u"'S"), QStringView(u"'")})
        if (plain.endsWith(ending))
            plain.chop(ending.size());
    return plain;
}

bool startsSentence(const QString& text, qsizetype from)
{
    for (qsizetype i = from - 1; i >= 0; --i) {
        const QChar c = text[i];
        if (c.isSpace() || c == u'"' || c == u'“' || c == u'‘' || c == u'(')
            continue;
        return c == u'.' || c == u'!' || c == u'?' || c == u':';
    }
    return true;
}

} // namespace

/// Accents may be left out of or added to a foreign name: Bogotá.
bool EnglishSpelling::knows(const QString& word) const
{
    QString plain = word.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return std::any_of(m_dictionaries.cbegin(), m_dictionaries.cend(), [&](const auto& each) {
        return each->knows(word) || (plain != word && each->knows(plain));
    });
}

bool EnglishSpelling::isWord(const QString& word, const SpellingContext& context)
{
    const auto listed = [&](const QString& each) {
        return context.accepted.contains(each) || context.seen.contains(each) ||
               Vocabulary::builtIn(base::Language::English).contains(each);
    };
    if (listed(word) || (isCapitalised(word) && listed(word.toLower())))
        return true;
    const auto known = m_known.constFind(word);
    if (known != m_known.cend())
        return *known;
    return *m_known.insert(word, knows(word));
}

/// True for a capitalised word that is one letter off a word of the dictionary: rather a slip than a name.
bool EnglishSpelling::isNearMiss(const QString& word)
{
    if (word.size() < 5)
        return false;
    const auto known = m_nearMiss.constFind(word);
    if (known != m_nearMiss.cend())
        return *known;
    bool near = false;
    for (const QString& each : m_dictionaries.front()->suggestions(word))
        near = near || (!each.contains(u' ') && isOneOff(each.toLower(), word.toLower()));
    return *m_nearMiss.insert(word, near);
}

QList<Word> EnglishSpelling::check(const QString& text, const SpellingContext& context)
{
    static const QRegularExpression noWord(u"[\\d\\x{AC00}-\\x{D7A3}\\x{3130}-\\x{318F}&]"_s);
    static const QRegularExpression givenName(u"^[A-Z][a-z]+$"_s);
    QList<Word> doubtful;
    const QList<Word> words = wordsOf(text, base::Language::English);
    // What the word before says about this one: a title announces a name for certain, a name goes on perhaps.
    enum class Before : quint8 { Nothing, Name, Title };
    Before before = Before::Nothing;
    qsizetype endBefore = -8; // far from the first word
    for (const Word& word : words) {
        const QString plain = bare(QStringView(text).sliced(word.from, word.length));
        const qsizetype gap = word.from - endBefore;
        const bool joined = gap == 1 && (text[endBefore] == u'-' || text[endBefore] == u'\'');
        const bool follows = joined || gap == 1 || (gap == 2 && text[endBefore] == u'.');
        endBefore = word.from + word.length;
        const Before said = follows ? std::exchange(before, Before::Nothing) : Before::Nothing;
        before = Before::Nothing;
        if (plain.size() < 2 || plain.contains(noWord) || isAcronym(plain)) {
            if (plain.size() == 1 && isCapitalised(plain)) // Antony J. Blinken
                before = Before::Name;
            continue;
        }
        if (isWord(plain, context)) {
            if (honorifics().contains(plain))
                before = Before::Title;
            else if (isCapitalised(plain) &&
                     (said != Before::Nothing || !knows(plain.toLower()) ||
                      Vocabulary::builtIn(base::Language::English).contains(plain))) // Lee, Park
                before = Before::Name;
            continue;
        }
        // A name: after a title; after another name, the second half of Tae-yul, or a capital in
        // mid-sentence, where it is not one letter off a word.
        const bool capital = isCapitalised(plain);
        const bool secondSyllable = joined && said != Before::Nothing && plain.size() <= 6;
        const bool hyphenFollows = endBefore < text.size() && text[endBefore] == u'-' && plain.size() <= 6 &&
                                   givenName.match(plain).hasMatch();
        const bool placed = said == Before::Name || hyphenFollows || !startsSentence(text, word.from);
        if (secondSyllable || hyphenFollows ||
            (capital && (said == Before::Title || (placed && !isNearMiss(plain))))) {
            before = Before::Name;
            continue;
        }
        doubtful.append({word.from, plain.size()});
    }
    return doubtful;
}

QStringList EnglishSpelling::suggestions(const QString& word)
{
    return m_dictionaries.front()->suggestions(bare(word)).mid(0, 8);
}

} // namespace communique::language
