#include "language/NameSpellings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

constexpr QStringView Initials[] = {u"k|g|c", u"kk|gg|k|g", u"n",    u"d|t",  u"tt|dd", u"r|l|n|", u"m",
                                    u"b|p|v", u"pp|bb",     u"s|sh", u"ss|s", u"",      u"j|ch|z", u"jj",
                                    u"ch",    u"k|c",       u"t",    u"p",    u"h"};
constexpr QStringView Vowels[] = {u"a|ah",
                                  u"ae|ai|e|ay|a",
                                  u"ya|yah",
                                  u"yae",
                                  u"eo|u|uh|o|e|ou",
                                  u"e|ae|ay",
                                  u"yeo|yu|you|yo|yuh|youh|eo|ye|u",
                                  u"ye|ie|e",
                                  u"o|oh",
                                  u"wa|oa",
                                  u"wae|oae",
                                  u"oe|oi|we|ui|oy",
                                  u"yo|yoh",
                                  u"u|oo|ou|woo|wu",
                                  u"wo|weo|wu|o|uo",
                                  u"we",
                                  u"wi|ui|wee|uy",
                                  u"yu|yoo|you|oo|u",
                                  u"eu|u|oo|e|uh",
                                  u"ui|eui|i|hee|ee|ei|yi",
                                  u"i|ee|y|yi|ie|ih|ey"};
constexpr QStringView Finals[] = {u"",    u"k|g|ck|c|uk", u"kk",   u"k",   u"n|nn", u"n",   u"n",
                                  u"t|d", u"l|r|ll|hl",   u"k|lk", u"m",   u"l",    u"l",   u"l",
                                  u"p",   u"l",           u"m|mm", u"p|b", u"p",    u"t|s", u"t",
                                  u"ng",  u"t",           u"t",    u"k",   u"t",    u"p",   u"t"};

constexpr char16_t FirstSyllable = 0xAC00;

bool isSyllable(QChar c)
{
    return c >= QChar(FirstSyllable) && c <= QChar(0xD7A3);
}

/// What bearers write beside the regular spellings.
const QHash<QChar, QString>& habits()
{
    static const QHash<QChar, QString> all{{u'이', u"lee|yi|rhee|ri|rhie|li"_s},
                                           {u'박', u"park|pak|bark"_s},
                                           {u'최', u"choi|choe|che|chae"_s},
                                           {u'임', u"lim|im|rim|yim"_s},
                                           {u'노', u"noh|roh|ro"_s},
                                           {u'유', u"ryu|yoo|you|ryoo"_s},
                                           {u'오', u"oh"_s},
                                           {u'우', u"woo|wu"_s},
                                           {u'정', u"chung|jung|joung|cheong"_s},
                                           {u'전', u"chun|jun|chon"_s},
                                           {u'신', u"shin"_s},
                                           {u'심', u"shim"_s},
                                           {u'양', u"ryang"_s},
                                           {u'나', u"ra|rha"_s},
                                           {u'노', u"roh"_s},
                                           {u'백', u"paik|paek|back|baik"_s},
                                           {u'서', u"suh|seo|sur"_s},
                                           {u'성', u"sung"_s},
                                           {u'손', u"sohn"_s},
                                           {u'엄', u"um|eom|uhm"_s},
                                           {u'여', u"yeo|yuh|lyu"_s},
                                           {u'염', u"yum|yeom|ryum"_s},
                                           {u'주', u"joo|chu"_s},
                                           {u'허', u"hur|huh|her"_s},
                                           {u'구', u"koo"_s},
                                           {u'문', u"moon"_s},
                                           {u'강', u"kang"_s},
                                           {u'권', u"kwon|kweon"_s},
                                           {u'곽', u"kwak"_s},
                                           {u'윤', u"yoon|youn"_s},
                                           {u'조', u"cho|joe"_s},
                                           {u'원', u"won"_s},
                                           {u'건', u"gunn|kuhn|gun"_s},
                                           {u'연', u"youn|yon|yeun"_s},
                                           {u'육', u"yook"_s},
                                           {u'용', u"ryong|young"_s},
                                           {u'영', u"young|yung"_s},
                                           {u'현', u"hyun|hyon"_s},
                                           {u'형', u"hyung"_s},
                                           {u'경', u"kyung|kyoung"_s},
                                           {u'희', u"hee|hi"_s},
                                           {u'우', u"woo"_s},
                                           {u'원', u"won"_s},
                                           {u'선', u"sun|sohn|seon"_s},
                                           {u'석', u"suk|sok|seok"_s},
                                           {u'열', u"yul|yol|ryul"_s},
                                           {u'률', u"ryul|yul|lyul"_s},
                                           {u'은', u"eun|un"_s},
                                           {u'길', u"gil|kil|gill"_s},
                                           {u'천', u"chun"_s},
                                           {u'철', u"chul"_s},
                                           {u'승', u"seung|sung"_s},
                                           {u'정', u"jung"_s},
                                           {u'준', u"joon|june"_s},
                                           {u'진', u"jean|jin"_s},
                                           {u'화', u"wha"_s},
                                           {u'혜', u"hae|hea"_s},
                                           {u'환', u"whan"_s},
                                           {u'황', u"whang"_s},
                                           {u'휘', u"whi|whee"_s},
                                           {u'필', u"phil"_s},
                                           {u'수', u"soo|sue"_s}};
    return all;
}

constexpr QStringView Surnames =
    u"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함"
    u"변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국";

} // namespace

QString syllableSpellings(QChar syllable)
{
    if (!isSyllable(syllable))
        return {};
    const int index = syllable.unicode() - FirstSyllable;
    QString spelling =
        u"(?:%1)(?:%2)(?:%3)"_s.arg(Initials[index / 588], Vowels[index % 588 / 28], Finals[index % 28]);
    const QString habit = habits().value(syllable);
    return habit.isEmpty() ? spelling : habit + u'|' + spelling;
}

bool isSurname(QChar syllable)
{
    return Surnames.contains(syllable);
}

QString surnameSpellings(QChar syllable)
{
    return isSurname(syllable) ? syllableSpellings(syllable) : QString();
}

namespace {

/// Visits what is left of a Latin text behind each spelling of the syllable that it begins with, until one
/// visit says true.
template <typename Visit>
bool behindSyllable(QStringView latin, QChar syllable, Visit visit)
{
    const auto behind = [](QStringView text, QStringView spellings, const auto& next) {
        for (const QStringView spelling : spellings.tokenize(u'|'))
            if (text.startsWith(spelling, Qt::CaseInsensitive) && next(text.sliced(spelling.size())))
                return true;
        return false;
    };
    if (!isSyllable(syllable))
        return false;
    const auto habit = habits().constFind(syllable);
    if (habit != habits().cend() && behind(latin, *habit, visit))
        return true;
    const int index = syllable.unicode() - FirstSyllable;
    return behind(latin, Initials[index / 588], [&](QStringView afterInitial) {
        return behind(afterInitial, Vowels[index % 588 / 28],
                      [&](QStringView afterVowel) { return behind(afterVowel, Finals[index % 28], visit); });
    });
}

/// "Tae-yul", "Taeyul", "Tae Yul".
bool couldSpellGiven(QStringView latin, QStringView hangul)
{
    return behindSyllable(latin, hangul.front(), [&](QStringView rest) {
        if (hangul.size() == 1)
            return rest.isEmpty();
        const QStringView syllables = hangul.sliced(1);
        const bool joined = rest.startsWith(u'-') || rest.startsWith(u' ');
        return couldSpellGiven(rest, syllables) || (joined && couldSpellGiven(rest.sliced(1), syllables));
    });
}

/// Visits what stands behind "Cho " or "Cho, ".
template <typename Visit>
bool behindSurname(QStringView latin, QChar syllable, Visit visit)
{
    return isSurname(syllable) && behindSyllable(latin, syllable, [&](QStringView rest) {
               if (rest.startsWith(u','))
                   rest = rest.sliced(1);
               return rest.startsWith(u' ') && visit(rest.sliced(1));
           });
}

} // namespace

bool beginsWithSurname(QStringView latin, QChar syllable)
{
    return behindSurname(latin, syllable, [](QStringView) { return true; });
}

bool couldSpell(QStringView latin, QStringView hangul)
{
    return hangul.size() >= 2 && behindSurname(latin, hangul.front(), [&](QStringView given) {
               return couldSpellGiven(given, hangul.sliced(1));
           });
}

} // namespace communique::language
