#include "language/EnglishNumerals.h"

#include "language/QuantityReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

QString englishWordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (isLatin(text[end]) || text[end] == u'’'))
        ++end;
    return text.sliced(at, end - at).toString().toLower();
}

QString hyphenedWordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (isLatin(text[end]) || text[end] == u'-'))
        ++end;
    return text.sliced(at, end - at).toString().toLower();
}

std::pair<QString, qsizetype> englishWordBehind(QStringView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != u' ' && text[at] != u'-' && text[at] != QChar(0xA0)))
        return {{}, at};
    return {englishWordAt(text, at + 1), at + 1};
}

const QHash<QString, qint64>& smallNumbers()
{
    static const QHash<QString, qint64> table{
        {u"zero"_s, 0},     {u"one"_s, 1},        {u"two"_s, 2},       {u"three"_s, 3},
        {u"four"_s, 4},     {u"five"_s, 5},       {u"six"_s, 6},       {u"seven"_s, 7},
        {u"eight"_s, 8},    {u"nine"_s, 9},       {u"ten"_s, 10},      {u"eleven"_s, 11},
        {u"twelve"_s, 12},  {u"thirteen"_s, 13},  {u"fourteen"_s, 14}, {u"fifteen"_s, 15},
        {u"sixteen"_s, 16}, {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19},
        {u"twenty"_s, 20},  {u"thirty"_s, 30},    {u"forty"_s, 40},    {u"fifty"_s, 50},
        {u"sixty"_s, 60},   {u"seventy"_s, 70},   {u"eighty"_s, 80},   {u"ninety"_s, 90}};
    return table;
}

const QHash<QString, qint64>& ordinalWords()
{
    static const QHash<QString, qint64> table{
        {u"first"_s, 1},        {u"second"_s, 2},      {u"third"_s, 3},       {u"fourth"_s, 4},
        {u"fifth"_s, 5},        {u"sixth"_s, 6},       {u"seventh"_s, 7},     {u"eighth"_s, 8},
        {u"ninth"_s, 9},        {u"tenth"_s, 10},      {u"eleventh"_s, 11},   {u"twelfth"_s, 12},
        {u"thirteenth"_s, 13},  {u"fourteenth"_s, 14}, {u"fifteenth"_s, 15},  {u"sixteenth"_s, 16},
        {u"seventeenth"_s, 17}, {u"eighteenth"_s, 18}, {u"nineteenth"_s, 19}, {u"twentieth"_s, 20},
        {u"thirtieth"_s, 30},   {u"fortieth"_s, 40},   {u"fiftieth"_s, 50},   {u"sixtieth"_s, 60},
        {u"seventieth"_s, 70}};
    return table;
}

const QHash<QString, qint64>& scaleWords()
{
    static const QHash<QString, qint64> table{{u"hundred"_s, 100},
                                              {u"thousand"_s, 1'000},
                                              {u"million"_s, 1'000'000},
                                              {u"billion"_s, 1'000'000'000},
                                              {u"trillion"_s, 1'000'000'000'000},
                                              {u"quadrillion"_s, 1'000'000'000'000'000},
                                              {u"mln"_s, 1'000'000},
                                              {u"bln"_s, 1'000'000'000},
                                              {u"trn"_s, 1'000'000'000'000},
                                              {u"mn"_s, 1'000'000},
                                              {u"bn"_s, 1'000'000'000},
                                              {u"tn"_s, 1'000'000'000'000},
                                              {u"dozen"_s, 12},
                                              {u"decades"_s, 10},
                                              {u"centuries"_s, 100}};
    return table;
}

qint64 letterScale(QStringView letter)
{
    return letter == u"k"   ? 1'000
           : letter == u"m" ? 1'000'000
           : letter == u"b" ? 1'000'000'000
           : letter == u"t" ? 1'000'000'000'000
                            : 0;
}

int partOf(QStringView word)
{
    static const QStringList parts{u"third"_s,   u"quarter"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s,
                                   u"seventh"_s, u"eighth"_s,  u"ninth"_s,  u"tenth"_s, u"hundredth"_s};
    static constexpr int Numbers[] = {3, 4, 4, 5, 6, 7, 8, 9, 10, 100};
    const qsizetype place = parts.indexOf(word.endsWith(u's') ? word.chopped(1) : word);
    return place < 0 ? 0 : Numbers[place];
}

const QHash<QString, Rational>& impliedNumbers()
{
    static const QHash<QString, Rational> table{{u"both"_s, 2},
                                                {u"bilateral"_s, 2},
                                                {u"twenties"_s, 20},
                                                {u"thirties"_s, 30},
                                                {u"forties"_s, 40},
                                                {u"fifties"_s, 50},
                                                {u"sixties"_s, 60},
                                                {u"seventies"_s, 70},
                                                {u"eighties"_s, 80},
                                                {u"nineties"_s, 90},
                                                {u"twice"_s, 2},
                                                {u"double"_s, 2},
                                                {u"doubled"_s, 2},
                                                {u"doubling"_s, 2},
                                                {u"twofold"_s, 2},
                                                {u"pair"_s, 2},
                                                {u"couple"_s, 2},
                                                {u"dual"_s, 2},
                                                {u"biennial"_s, 2},
                                                {u"biannual"_s, 2},
                                                {u"trilateral"_s, 3},
                                                {u"triple"_s, 3},
                                                {u"tripled"_s, 3},
                                                {u"threefold"_s, 3},
                                                {u"fourfold"_s, 4},
                                                {u"fivefold"_s, 5},
                                                {u"sixfold"_s, 6},
                                                {u"sevenfold"_s, 7},
                                                {u"eightfold"_s, 8},
                                                {u"ninefold"_s, 9},
                                                {u"tenfold"_s, 10},
                                                {u"quadrilateral"_s, 4},
                                                {u"bivalent"_s, 2},
                                                {u"trivalent"_s, 3},
                                                {u"quadrivalent"_s, 4},
                                                {u"quadruple"_s, 4},
                                                {u"quadrupled"_s, 4},
                                                {u"quad"_s, 4},
                                                {u"dozen"_s, 12},
                                                {u"score"_s, 20},
                                                {u"decade"_s, 10},
                                                {u"decade’s"_s, 10},
                                                {u"decade-long"_s, 10},
                                                {u"century"_s, 100},
                                                {u"once"_s, 1},
                                                {u"inaugural"_s, 1},
                                                {u"centennial"_s, 100},
                                                {u"quarter"_s, *Rational::fraction(1, 4)},
                                                {u"half"_s, *Rational::fraction(1, 2)},
                                                {u"halved"_s, *Rational::fraction(1, 2)},
                                                {u"halve"_s, *Rational::fraction(1, 2)},
                                                {u"clock"_s, 24},
                                                {u"year-round"_s, 365}};
    return table;
}

bool isNumeral(QStringView word)
{
    static const QStringList numerals = [] {
        QStringList words{u"a"_s, u"an"_s};
        words += smallNumbers().keys() + ordinalWords().keys() + impliedNumbers().keys();
        words.sort();
        return words;
    }();
    const auto before = [](const QString& one, QStringView other) {
        return QStringView(one).compare(other, Qt::CaseInsensitive) < 0;
    };
    const auto found = std::lower_bound(numerals.cbegin(), numerals.cend(), word, before);
    return found != numerals.cend() && QStringView(*found).compare(word, Qt::CaseInsensitive) == 0;
}

int romanValue(QStringView word)
{
    static const QStringList numerals{
        u"II"_s,  u"III"_s,  u"IV"_s,  u"V"_s,  u"VI"_s,  u"VII"_s,  u"VIII"_s,  u"IX"_s,  u"X"_s, u"XI"_s,
        u"XII"_s, u"XIII"_s, u"XIV"_s, u"XV"_s, u"XVI"_s, u"XVII"_s, u"XVIII"_s, u"XIX"_s, u"XX"_s};
    const qsizetype place = word.size() < 2 ? -1 : numerals.indexOf(word);
    return place < 0 ? 0 : int(place) + 2;
}

QString englishUnit(QStringView noun)
{
    static const QHash<QStringView, QStringView> units{{u"countries", u"country"},
                                                       {u"country", u"country"},
                                                       {u"nations", u"country"},
                                                       {u"states", u"country"},
                                                       {u"months", u"month"},
                                                       {u"month", u"month"},
                                                       {u"years", u"year"},
                                                       {u"year", u"year"},
                                                       {u"weeks", u"week"},
                                                       {u"week", u"week"},
                                                       {u"days", u"day"},
                                                       {u"day", u"day"},
                                                       {u"hours", u"hour"},
                                                       {u"hour", u"hour"},
                                                       {u"minutes", u"minute"},
                                                       {u"minute", u"minute"},
                                                       {u"people", u"person"},
                                                       {u"persons", u"person"},
                                                       {u"participants", u"person"},
                                                       {u"students", u"person"},
                                                       {u"officials", u"person"},
                                                       {u"nationals", u"person"},
                                                       {u"citizens", u"person"},
                                                       {u"experts", u"person"},
                                                       {u"times", u"time"},
                                                       {u"rounds", u"time"},
                                                       {u"occasions", u"time"},
                                                       {u"ministers", u"minister"},
                                                       {u"leaders", u"leader"},
                                                       {u"sides", u"side"},
                                                       {u"areas", u"field"},
                                                       {u"fields", u"field"},
                                                       {u"sectors", u"field"},
                                                       {u"kilometers", u"km"},
                                                       {u"kilometres", u"km"},
                                                       {u"km", u"km"},
                                                       {u"tons", u"ton"},
                                                       {u"tonnes", u"ton"},
                                                       {u"fold", u"fold"},
                                                       {u"barrels", u"barrel"},
                                                       {u"quarters", u"quarter"},
                                                       {u"cities", u"city"},
                                                       {u"companies", u"company"},
                                                       {u"firms", u"company"},
                                                       {u"institutions", u"institution"},
                                                       {u"organizations", u"institution"},
                                                       {u"organisations", u"institution"}};
    return units.value(noun).toString();
}

} // namespace communique::language
