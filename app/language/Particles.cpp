#include "language/Particles.h"

#include "language/LastSound.h"

#include <QRegularExpression>

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

enum class Needs : quint8 { Nothing, Final, Vowel, FinalButRieul, VowelOrRieul };

struct Particle
{
    QStringView text;
    Needs needs;
};

constexpr QStringView Free[] = {
    u"의",       u"에",         u"에서",   u"에게",   u"에게서",   u"께",       u"께서",   u"도",
    u"만",       u"까지",       u"부터",   u"처럼",   u"같이",     u"보다",     u"마다",   u"조차",
    u"뿐",       u"들",         u"들이",   u"들은",   u"들을",     u"들의",     u"들과",   u"들도",
    u"들에",     u"들에게",     u"들로",   u"들에서", u"들까지",   u"들로부터", u"들만",   u"에는",
    u"에도",     u"에만",       u"에의",   u"에까지", u"에서는",   u"에서도",   u"에서의", u"에서만",
    u"에서부터", u"에게는",     u"에게도", u"에게로", u"까지의",   u"까지는",   u"까지도", u"부터는",
    u"부터의",   u"만이",       u"만을",   u"만의",   u"만은",     u"만에",     u"보다는", u"보다도",
    u"마다의",   u"마저",       u"밖에",   u"뿐만",   u"뿐이다",   u"뿐인",     u"하에",   u"간",
    u"간의",     u"간에",       u"측",     u"측은",   u"측이",     u"측의",     u"측에",   u"측과",
    u"측도",     u"측을",       u"급",     u"급의",   u"식",       u"적",       u"적인",   u"적으로",
    u"상",       u"상의",       u"내",     u"내의",   u"내에",     u"내에서",   u"당",     u"별",
    u"별로",     u"님",         u"께서는", u"이라도", u"인",       u"임",       u"이다",   u"입니다",
    u"이었다",   u"이었습니다", u"인데",   u"인지",   u"이며",     u"이고",     u"이자",   u"이란",
    u"이라는",   u"이라고",     u"이라며", u"이므로", u"이지만",   u"이어서",   u"임을",   u"임에",
    u"임이",     u"임은",       u"인가",   u"일",     u"이었으며", u"이었고",   u"이었던", u"이기도",
    u"이기에"};
constexpr QStringView AfterFinal[] = {u"은",   u"이",   u"을",       u"과",     u"과는", u"과도",
                                      u"과의", u"과만", u"이나",     u"이나마", u"이든", u"이든지",
                                      u"이랑", u"이야", u"이야말로", u"이여",   u"아"};
constexpr QStringView AfterVowel[] = {
    u"는",   u"가", u"를",   u"와",       u"와는",   u"와도", u"와의", u"와만", u"나",   u"나마", u"든",
    u"든지", u"랑", u"야",   u"야말로",   u"여",     u"고",   u"다",   u"라",   u"라고", u"라는", u"라며",
    u"란",   u"며", u"였다", u"였습니다", u"였으며", u"였고", u"였던", u"자",   u"지만", u"므로", u"라도"};
constexpr QStringView Ro[] = {u"로",   u"로서",   u"로써",   u"로부터",   u"로는",   u"로도",  u"로만",
                              u"로의", u"로서의", u"로서는", u"로부터의", u"로까지", u"로서도"};

QList<Particle> allParticles()
{
    static QStringList kept; // the views of "으로…" point into these
    QList<Particle> all;
    for (const QStringView text : Free)
        all.append({text, Needs::Nothing});
    for (const QStringView text : AfterFinal)
        all.append({text, Needs::Final});
    for (const QStringView text : AfterVowel)
        all.append({text, Needs::Vowel});
    for (const QStringView text : Ro)
        kept.append(u'으' + text.toString());
    for (const QStringView text : Ro)
        all.append({text, Needs::VowelOrRieul});
    for (const QString& text : std::as_const(kept))
        all.append({text, Needs::FinalButRieul});
    std::stable_sort(all.begin(), all.end(),
                     [](const Particle& a, const Particle& b) { return a.text.size() > b.text.size(); });
    return all;
}

const QList<Particle>& particles()
{
    static const QList<Particle> all = allParticles();
    return all;
}

/// The same, by the last character; longest first within one.
const QHash<QChar, QList<Particle>>& particlesByEnd()
{
    static const QHash<QChar, QList<Particle>> all = [] {
        QHash<QChar, QList<Particle>> made;
        for (const Particle& particle : particles())
            made[particle.text.back()].append(particle);
        return made;
    }();
    return all;
}

bool agrees(QChar before, Needs needs)
{
    const int final = finalConsonant(before);
    if (final < 0 || needs == Needs::Nothing)
        return true;
    switch (needs) {
    case Needs::Final:
        return final != 0;
    case Needs::Vowel:
        return final == 0;
    case Needs::FinalButRieul:
        return final != 0 && final != 8;
    default:
        return final == 0 || final == 8;
    }
}

} // namespace

int finalConsonant(QChar syllable)
{
    const char16_t code = syllable.unicode();
    return code >= 0xAC00 && code <= 0xD7A3 ? (code - 0xAC00) % 28 : -1;
}

QList<Stemmed> stems(QStringView word)
{
    QList<Stemmed> result;
    if (word.isEmpty())
        return result;
    const auto ending = particlesByEnd().constFind(word.back());
    if (ending == particlesByEnd().cend())
        return result;
    for (const Particle& particle : *ending) {
        if (word.size() <= particle.text.size() || !word.endsWith(particle.text))
            continue;
        const QStringView stem = word.chopped(particle.text.size());
        if (agrees(stem.back(), particle.needs))
            result.append({stem, particle.text});
    }
    return result;
}

qsizetype stemLength(QStringView word)
{
    if (word.size() < 2)
        return word.size();
    const auto ending = particlesByEnd().constFind(word.back());
    if (ending == particlesByEnd().cend())
        return word.size();
    for (const Particle& particle : *ending) {
        const qsizetype length = word.size() - particle.text.size();
        if (length < 1 || (length < 2 && finalConsonant(word[0]) >= 0) || !word.endsWith(particle.text))
            continue;
        if (agrees(word[length - 1], particle.needs))
            return length;
    }
    return word.size();
}

bool isParticle(QStringView tail)
{
    return std::any_of(particles().cbegin(), particles().cend(),
                       [&](const Particle& particle) { return particle.text == tail; });
}

QString withParticles(QString sentence)
{
    // (이)라고, (이)며 …: a form of 이다.
    static const QRegularExpression open(
        u"(은)\\((는)\\)|(이)\\((가)\\)|(을)\\((를)\\)|(과)\\((와)\\)|\\((으)\\)(?=로)|\\((이)\\)(?=[라며나])"_s);
    qsizetype from = 0;
    for (auto match = open.match(sentence); match.hasMatch(); match = open.match(sentence, from)) {
        const auto sound = lastSound(QStringView(sentence).first(match.capturedStart()));
        from = match.capturedEnd();
        if (!sound)
            continue;
        const QString whole = match.captured();
        const bool optional = whole.startsWith(u'('); // one sound that is there or is not
        const bool closed = *sound == LastSound::Consonant ||
                            (*sound == LastSound::Rieul && !whole.contains(u'으')); // 서울로
        const QString particle =
            optional ? (closed ? whole.mid(1, 1) : QString()) : whole.mid(closed ? 0 : 2, 1);
        sentence.replace(match.capturedStart(), whole.size(), particle);
        from = match.capturedStart() + particle.size();
    }
    return sentence;
}

} // namespace communique::language
