#include "checks/EnglishRules.h"
#include "checks/Matches.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Spot
{
    Place place;
    qsizetype order = 0; ///< grows through the release
    QString longForm;    ///< introductions only
};

/// What a release says about one abbreviation, in order.
struct Usage
{
    QList<Spot> introduced;
    QList<Spot> used; ///< without the introductions
};

/// Initials of the words, small words left out: "Republic of Korea" -> RK and, with them, ROK.
QString initials(const QStringList& words, bool withSmall)
{
    static const QSet<QString> small{u"of"_s, u"the"_s, u"for"_s, u"and"_s, u"on"_s,
                                     u"in"_s, u"to"_s,  u"de"_s,  u"a"_s,   u"with"_s};
    QString letters;
    for (const QString& word : words)
        if (withSmall || !small.contains(word))
            letters += word.front().toUpper();
    return letters;
}

/// As far as the words of a long form reach.
constexpr qsizetype LongForm = 1'000;

/// The long form in front of a bracket that holds `abbreviation`; empty where there is none.
QString longFormBefore(const QString& before, const QString& abbreviation)
{
    static const QRegularExpression splitter = pattern(u"[ ,\\-–/’']+"_s);
    static const QRegularExpression tail = pattern(u"(?:[\\p{L}&’'.]+,?[ \\-–/]+){0,11}[\\p{L}&’'.]+ ?$"_s);
    QString wanted = abbreviation;
    wanted.remove(u'.').remove(u'-').remove(u'&');
    if (wanted.endsWith(u's'))
        wanted.chop(1);
    // "United Nations (UN) Office for Disarmament Affairs (UNODA)"
    static const QRegularExpression shorter = pattern(u" ?\\([A-Z][A-Za-z.]*\\)"_s);
    const QString phrase = tail.match(QString(before).remove(shorter)).captured().trimmed();
    const QStringList words = phrase.split(splitter, Qt::SkipEmptyParts);
    const auto same = [&](const QString& letters) { return letters == wanted.toUpper(); };
    for (qsizetype count = 2; count <= words.size(); ++count) {
        const QStringList last = words.last(count);
        if (same(initials(last, false)) || same(initials(last, true)))
            return phrase.sliced(phrase.lastIndexOf(last.first(), -1 - (last.mid(1).join(u' ').size())));
    }
    // "Inter-Sessional Meeting on … (ISM on CTTC)", "Association of Southeast Asian Nations (ASEAN)": letters
    // in order.
    if (words.size() < 2)
        return {};
    // "intercontinental ballistic missile (ICBM)": in small letters, where the last word fits too.
    const bool named = words.last()[0].isUpper();
    if (!named && (wanted.size() < 3 || words.last()[0].toUpper() != wanted.back().toUpper()))
        return {};
    for (qsizetype count = 2; count <= words.size(); ++count) {
        const QString whole = words.last(count).join(QString()).toUpper();
        if (whole[0] != wanted.toUpper()[0] || (named && !words[words.size() - count][0].isUpper()))
            continue;
        qsizetype at = 0;
        for (const QChar letter : whole)
            if (at < wanted.size() && letter == wanted[at].toUpper())
                ++at;
        if (at == wanted.size() && count >= wanted.size() / 2)
            return words.last(count).join(u' ');
    }
    return {};
}

bool isKnownToAll(const QString& abbreviation)
{
    static const QSet<QString> known = [] {
        const QStringList all =
            u"ROK DPRK US USA UK EU UN UAE NATO AUKUS MIKTA OPEC ICBM SLBM ASEAN APEC OECD WTO IMF WHO FTA "
            u"G7 G20 G8 "
            u"KST GMT UTC CEO "
            u"NGO NGOs COVID "
            "AI IT ICT TV DNA HIV AIDS PDF ID VIP PM AM KRW USD EUR GDP UNESCO UNICEF BRICS SARS MERS MOU "
            "MOUs CCTV "
            "NEW QA FAQ SNS PR HE OK III II IV VI VII VIII IX XI XII KTX BTS LED LNG GPS USB DMZ WMD ODA "
            "SDGs SDG R&D SMEs SME "
            "MOFA ARF EAS IAEA ICC ICJ UNSC UNGA CO2 PRESS RELEASE"_s.split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return known.contains(abbreviation);
}

QMap<QString, Usage> usages(const Subject& subject)
{
    static const QRegularExpression introduction =
        pattern(u"\\((?:the |hereinafter |“)?([A-Z][A-Za-z]*[A-Z][A-Za-z]*s?|[A-Z](?:\\.[A-Z])+\\.?)”?\\)"_s);
    static const QRegularExpression use = pattern(
        u"(?<![A-Za-z0-9.$&+-])(?<!Science and )[A-Z][A-Za-z]?[A-Z&][A-Z]{0,7}s?(?![A-Za-z0-9$&])|(?<=[-–])[A-Z]{2,8}(?![A-Za-z0-9$&])"_s);
    QMap<QString, Usage> all;
    qsizetype base = 0;
    eachWords(subject, Language::English, [&](const Place& place, const QString& text) {
        base += 100000;
        if (place.part == Part::Title || place.part == Part::Subtitle || place.part == Part::Cell)
            return;
        QSet<qsizetype> introductions;
        eachMatch(introduction, text, [&](const QRegularExpressionMatch& match) {
            const QString longForm =
                longFormBefore(wordsBefore(text, match.capturedStart(), LongForm), match.captured(1));
            if (longForm.isEmpty())
                return;
            introductions.insert(match.capturedStart(1));
            all[match.captured(1)].introduced.append(
                {stretch(place, match.capturedStart(1), match.capturedLength(1)),
                 base + match.capturedStart(), longForm});
        });
        eachMatch(use, text, [&](const QRegularExpressionMatch& match) {
            if (!introductions.contains(match.capturedStart()))
                all[match.captured()].used.append(
                    {stretch(place, match.capturedStart(), match.capturedLength()),
                     base + match.capturedStart(),
                     {}});
        });
    });
    return all;
}

/// What the Korean introduces in brackets: 국제해사기구(IMO).
QSet<QString> introducedInKorean(const Subject& subject)
{
    static const QRegularExpression introduction = pattern(u"(?<=[가-힣])\\(([A-Z][A-Za-z]*[A-Z])\\)"_s);
    QSet<QString> all;
    eachWords(subject, Language::Korean, [&](const Place&, const QString& text) {
        eachMatch(introduction, text,
                  [&](const QRegularExpressionMatch& match) { all.insert(match.captured(1)); });
    });
    return all;
}

/// "International Atomic Energy Agency" for IAEA: words that begin with its letters.
QString longNameOf(const QString& abbreviation, const QString& text)
{
    QString wanted = u"\\b"_s;
    for (qsizetype i = 0; i < abbreviation.size(); ++i)
        wanted += (i > 0 ? u"[ -](?:(?:of|the|for|and|on|in|to) ){0,2}"_s : QString()) + abbreviation[i] +
                  u"\\p{Ll}+"_s;
    return pattern(wanted + u"\\b(?! ?\\()"_s).match(text).captured();
}

/// `owed`: the Korean writes it out.
void judge(const QString& abbreviation, const Usage& usage, bool owed, QList<Finding>& findings)
{
    const auto tell = [&](Severity severity, const Spot& spot, const QString& message) {
        findings.append({u"abbreviation"_s, severity, spot.place, abbreviation, message});
    };
    if (usage.introduced.isEmpty()) {
        if (usage.used.size() > 0 && !isKnownToAll(abbreviation))
            tell(owed ? Severity::Warning : Severity::Hint, usage.used.first(),
                 Rules::tr(
                     "“%1” is never written out. Write the long name with the abbreviation in brackets at "
                     "the first mention.")
                     .arg(abbreviation));
        return;
    }
    const Spot& first = usage.introduced.first();
    if (!usage.used.isEmpty() && usage.used.first().order < first.order)
        // What everybody knows may stand in the name of an event: "the 2025 ASEAN Week".
        tell(isKnownToAll(abbreviation) ? Severity::Hint : Severity::Warning, usage.used.first(),
             Rules::tr("“%1” is used here, but written out only later (“%2”).")
                 .arg(abbreviation, first.longForm));
    for (const Spot& again : usage.introduced.sliced(1))
        tell(Severity::Warning, again,
             Rules::tr("“%1” was written out before. The abbreviation is enough here.").arg(abbreviation));
    if (usage.used.isEmpty() && usage.introduced.size() == 1 && !isKnownToAll(abbreviation))
        tell(Severity::Hint, first,
             Rules::tr("The abbreviation “%1” is introduced but never used. The long name is enough.")
                 .arg(abbreviation));
}

} // namespace

QList<Finding> abbreviations(const Subject& subject)
{
    QList<Finding> findings;
    const QMap<QString, Usage> all = usages(subject);
    const QSet<QString> owed = introducedInKorean(subject);
    const QString english = wholeOf(subject).en;
    for (auto usage = all.cbegin(); usage != all.cend(); ++usage) {
        const QString longName = usage->introduced.isEmpty() && owed.contains(usage.key())
                                     ? longNameOf(usage.key(), english)
                                     : QString();
        if (longName.isEmpty())
            judge(usage.key(), usage.value(), owed.contains(usage.key()), findings);
        else
            findings.append(
                {u"abbreviation"_s, Severity::Warning, usage->used.first().place, usage.key(),
                 Rules::tr("“%1” stands without “(%2)” at its first mention, and “%2” is used afterwards.")
                     .arg(longName, usage.key())});
    }
    return findings;
}

} // namespace communique::checks
