#include "checks/Accessibility.h"

namespace communique::checks {

namespace {

/// Unicode's Bidi_Control without the marks: embeddings, overrides and isolates. What is seen stands in
/// another order than what is read aloud and searched, and neither Korean nor English ever needs one.
bool turnsOrder(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

bool isReadable(char32_t character)
{
    if (character == QChar::ReplacementCharacter || turnsOrder(character))
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_PrivateUse: // old Hangul of former word processors, symbols of a font of its own
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

struct Stretch
{
    qsizetype from = 0;
    qsizetype length = 0;
    char32_t first = 0;
};

QList<Stretch> unreadable(const QString& text)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype units = pair ? 2 : 1;
        if (!isReadable(character)) {
            if (stretches.isEmpty() || stretches.last().from + stretches.last().length != i ||
                turnsOrder(stretches.last().first) != turnsOrder(character))
                stretches.append({i, 0, character});
            stretches.last().length += units;
        }
        i += units;
    }
    return stretches;
}

} // namespace

QList<Finding> unreadableCharacters(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachText([&](const Place& text, const document::RichText& words) {
        for (const Stretch& stretch : unreadable(words.plain())) {
            Place place = text;
            place.from = stretch.from;
            place.length = stretch.length;
            const QString code =
                QStringLiteral("U+%1").arg(uint(stretch.first), 4, 16, QLatin1Char('0')).toUpper();
            const bool turns = turnsOrder(stretch.first);
            const QString message =
                turns ? Rules::tr(
                            "The invisible character %1 turns the order of the letters around: readers see "
                            "other words than a screen reader says. Delete it.")
                      : Rules::tr("The character %1 has no meaning that fonts and voices know. Type it "
                                  "anew, or use another.");
            findings.append({QStringLiteral("characters"), Severity::Error, place,
                             words.plain().sliced(place.from, place.length), message.arg(code),
                             turns ? Fix{Fix::Kind::Words, {}} : Fix{}});
        }
    });
    return findings;
}

} // namespace communique::checks
