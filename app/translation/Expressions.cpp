#include "translation/Expressions.h"

#include "language/Currencies.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace communique::translation {

namespace {

using Match = QRegularExpressionMatch;

const QStringList Ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
const QStringList Numbers{u"one"_s, u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                          u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};

/// In words up to ten.
QString numberWord(int number)
{
    return number >= 1 && number <= Numbers.size() ? Numbers[number - 1] : QString::number(number);
}

/// Of "three" or "3"; 0 for neither.
int numberOf(const QString& word)
{
    const qsizetype place = Numbers.indexOf(word.toLower());
    return place < 0 ? word.toInt() : int(place) + 1;
}

// Quarters and half-years

struct Year
{
    QString korean;  ///< "2026년 ", "내년 "; empty where none is said
    QString english; ///< " of 2026", " of next year"
    QString number;  ///< "2026", also where it is told from the issue
};

Year yearOf(const Match& match, QDate issue)
{
    QString number = match.captured(u"year"_s);
    if (const QString digits = match.captured(u"short"_s); !digits.isEmpty()) // ’26년
        number = u"20"_s + digits;
    if (!number.isEmpty())
        return {number + u"년 "_s, u" of "_s + number, number};
    const QString word = match.captured(u"relative"_s).toLower();
    if (word.isEmpty())
        return {};
    const int offset = word == u"내년" || word == u"next"                        ? 1
                       : word == u"작년" || word == u"지난해" || word == u"last" ? -1
                                                                                 : 0;
    static const QStringList korean{u"작년 "_s, u"올해 "_s, u"내년 "_s};
    static const QStringList english{u" of last year"_s, u" of this year"_s, u" of next year"_s};
    return {korean[offset + 1], english[offset + 1],
            issue.isValid() ? QString::number(issue.year() + offset) : QString()};
}

const QString KoreanYear =
    u"(?:(?<year>(?:19|20)\\d\\d)년\\s?|[’‘'](?<short>\\d\\d)년?\\s?|(?<relative>올해|금년|내년|작년|지난해)\\s?)?"_s;
const QString EnglishYear = u"(?: of (?:(?<year>(?:19|20)\\d\\d)\\b|(?<relative>this|last|next) year\\b))"_s;

QStringList quarter(const Match& match, Language into, QDate issue)
{
    const QString said = match.captured(u"quarter"_s).toLower();
    const int number = said[0].isDigit() ? said[0].digitValue() : int(Ordinals.indexOf(said)) + 1;
    const Year year = yearOf(match, issue);
    if (into == Language::Korean)
        return {u"%1%2분기"_s.arg(year.korean).arg(number),
                year.number.isEmpty() ? QString() : u"%1년 %2분기"_s.arg(year.number).arg(number)};
    const QString words = Ordinals[number - 1] + u" quarter"_s;
    return {words + year.english, year.number.isEmpty() ? QString() : u"%1 of %2"_s.arg(words, year.number),
            u"Q%1 %2"_s.arg(number).arg(year.number).trimmed()};
}

/// 1~3분기.
QStringList quarters(const Match& match, Language /*into*/, QDate issue)
{
    const int first = match.captured(u"first"_s).toInt();
    const int last = match.captured(u"last"_s).toInt();
    const Year year = yearOf(match, issue);
    return {u"%1 to %2 quarters%3"_s.arg(Ordinals[first - 1], Ordinals[last - 1], year.english),
            u"Q%1 to Q%2 %3"_s.arg(first).arg(last).arg(year.number).trimmed()};
}

QStringList halfYear(const Match& match, Language into, QDate issue)
{
    const QString said = match.captured(u"half"_s).toLower();
    const int number = said == u"상" || said == u"first" ? 1 : 2;
    const Year year = yearOf(match, issue);
    if (into == Language::Korean) {
        const QString words = number == 1 ? u"상반기"_s : u"하반기"_s;
        return {year.korean + words, year.number.isEmpty() ? QString() : year.number + u"년 "_s + words};
    }
    const QString words = Ordinals[number - 1] + u" half"_s;
    return {words + (year.english.isEmpty() ? u" of the year"_s : year.english),
            year.number.isEmpty() ? QString() : u"%1 of %2"_s.arg(words, year.number)};
}

// Laws and treaties

/// As the Korea Legislation Research Institute cites laws, and as treaties are cited.
QStringList article(const Match& match, Language into, QDate /*issue*/)
{
    const QString number = match.captured(u"article"_s);
    const QString branch = match.captured(u"branch"_s);
    const QString paragraph = match.captured(u"paragraph"_s) + match.captured(u"before"_s);
    const QString item = match.captured(u"item"_s);
    if (into == Language::Korean)
        return {u"제%1조"_s.arg(number) + (branch.isEmpty() ? QString() : u"의"_s + branch) +
                (paragraph.isEmpty() ? QString() : u"제%1항"_s.arg(paragraph))};
    const QString whole = u"Article "_s + number + (branch.isEmpty() ? QString() : u'-' + branch);
    QString spelled = whole;
    if (!paragraph.isEmpty())
        spelled += u", paragraph "_s + paragraph;
    if (!item.isEmpty())
        spelled += u", subparagraph "_s + item;
    QStringList texts;
    if (!paragraph.isEmpty())
        texts.append(whole + u" (%1)"_s.arg(paragraph) + (item.isEmpty() ? QString() : u' ' + item));
    return texts << spelled;
}

constexpr std::array<std::pair<QStringView, QStringView>, 6> Sections{{{u"항", u"paragraph"},
                                                                       {u"장", u"Chapter"},
                                                                       {u"절", u"Section"},
                                                                       {u"부", u"Part"},
                                                                       {u"편", u"Part"},
                                                                       {u"호", u"No."}}};

QStringList section(const Match& match, Language into, QDate /*issue*/)
{
    const QString word = match.captured(u"word"_s);
    const QString number = match.captured(u"number"_s);
    for (const auto& [korean, english] : Sections)
        if (into == Language::English && word == korean)
            return {english.toString() + u' ' + number};
        else if (into == Language::Korean && english.compare(word, Qt::CaseInsensitive) == 0)
            return {u"제%1%2"_s.arg(number, korean.toString())};
    return {};
}

QStringList viceMinister(const Match& match, Language /*into*/, QDate /*issue*/)
{
    QString text = Ordinals[match.captured(u"number"_s).toInt() - 1] + u" Vice Minister"_s;
    text[0] = text[0].toUpper();
    return {text};
}

// Stays and decades

/// "two nights and three days", "an hour and 30 minutes".
QString counted(int number, const QString& noun)
{
    return numberWord(number) + u' ' + noun + (number == 1 ? QString() : u"s"_s);
}

QStringList stay(const Match& match, Language into, QDate /*issue*/)
{
    const int nights = numberOf(match.captured(u"nights"_s) + match.captured(u"nights2"_s));
    const int days = numberOf(match.captured(u"days"_s) + match.captured(u"days2"_s));
    if (nights == 0 || days == 0)
        return {};
    if (into == Language::Korean)
        return {u"%1박 %2일"_s.arg(nights).arg(days)};
    const QString first = counted(nights, u"night"_s);
    const QString last = counted(days, u"day"_s);
    return {u"%1 and %2"_s.arg(first, last), u"%1 and %2"_s.arg(last, first)};
}

QStringList duration(const Match& match, Language into, QDate /*issue*/)
{
    const QString hours = match.captured(u"hours"_s).toLower();
    const int whole = hours == u"an" ? 1 : numberOf(hours);
    const int minutes = numberOf(match.captured(u"minutes"_s));
    if (whole == 0 || minutes == 0)
        return {};
    return {into == Language::Korean
                ? u"%1시간 %2분"_s.arg(whole).arg(minutes)
                : u"%1 and %2"_s.arg(counted(whole, u"hour"_s), counted(minutes, u"minute"_s))};
}

QStringList half(const Match& /*match*/, Language /*into*/, QDate /*issue*/)
{
    return {u"half"_s};
}

QStringList decade(const Match& match, Language into, QDate /*issue*/)
{
    QString year = match.captured(u"decade"_s);
    if (year.size() == 2) // 90년대
        year.prepend(u"19"_s);
    return into == Language::Korean ? QStringList{year + u"년대"_s}
                                    : QStringList{u"the "_s + year + u's', year + u's'};
}

// 수십억 원, tens of billions of won

constexpr std::array<QStringView, 14> KoreanPowers{u"",     u"십",   u"백",   u"천",  u"만",
                                                   u"십만", u"백만", u"천만", u"억",  u"십억",
                                                   u"백억", u"천억", u"조",   u"십조"};

QString englishPower(int power)
{
    static const QStringList scales{{}, u"thousands"_s, u"millions"_s, u"billions"_s, u"trillions"_s};
    static const QStringList parts{{}, u"tens of "_s, u"hundreds of "_s};
    if (power < 3)
        return power == 1 ? u"dozens"_s : u"hundreds"_s;
    return parts[power % 3] + scales[power / 3];
}

constexpr std::pair<QStringView, QStringView> Counted[] = {
    {u"명", u"people"}, {u"개국", u"countries"}, {u"개 기업", u"companies"}, {u"개사", u"companies"},
    {u"년", u"years"},  {u"톤", u"tons"},        {u"건", u"cases"},          {u"차례", u"times"}};

QString countedIn(const QString& word, Language into)
{
    for (const auto& [korean, english] : Counted)
        if (word == (into == Language::English ? korean : english))
            return (into == Language::English ? english : korean).toString();
    return {};
}

QStringList several(const Match& match, Language into, QDate /*issue*/)
{
    const QString of = match.captured(u"of"_s) + match.captured(u"of2"_s);
    language::Scanner scan(of);
    const language::Currency* currency = language::currencyOf(
        into == Language::English ? language::takeKoreanCurrency(scan) : language::takeEnglishCurrency(scan));
    const QString counted =
        currency ? (into == Language::English ? currency->english : currency->korean).toString()
                 : countedIn(of, into);
    if (into == Language::English) {
        const auto* const power =
            std::find(KoreanPowers.begin(), KoreanPowers.end(), match.captured(u"power"_s));
        if (power == KoreanPowers.end())
            return {};
        return {(englishPower(int(power - KoreanPowers.begin())) + u" of "_s + counted).trimmed()};
    }
    const QString parts = (match.captured(u"parts"_s) + match.captured(u"parts2"_s)).toLower();
    const QString scale = match.captured(u"scale"_s).toLower();
    int power = parts == u"tens" || parts == u"dozens" ? 1 : parts == u"hundreds" ? 2 : 0;
    power += scale == u"thousands"   ? 3
             : scale == u"millions"  ? 6
             : scale == u"billions"  ? 9
             : scale == u"trillions" ? 12
                                     : 0;
    if (power >= int(KoreanPowers.size()))
        return {};
    return {(u"수"_s + KoreanPowers[power].toString() + u' ' + counted).trimmed()};
}

struct Form
{
    RenderingKind kind;
    QRegularExpression pattern;
    QStringList (*texts)(const Match& match, Language into, QDate issue);
};

/// A word that ends here, or goes on with a particle.
const QString WordEnd = u"(?=$|[^가-힣]|에|의|을|를|은|는|이\\s|과|와|로|부터|까지)"_s;

const QList<Form>& koreanForms()
{
    static const QList<Form> forms{
        {RenderingKind::Date,
         QRegularExpression(KoreanYear +
                            u"(?<![\\d.·~∼,/-])(?:제\\s?)?(?<quarter>[1-4])(?:/4)?\\s?분기(?! 연속)"_s),
         quarter},
        {RenderingKind::Date,
         QRegularExpression(KoreanYear + u"(?<first>[1-4])\\s?[~∼-]\\s?(?<last>[1-4])분기"_s), quarters},
        {RenderingKind::Date, QRegularExpression(KoreanYear + u"(?<half>[상하])반기"_s), halfYear},
        {RenderingKind::Ordinal,
         QRegularExpression(
             u"제\\s?(?<article>\\d+)조(?:의\\s?(?<branch>\\d+))?(?:\\s?제\\s?(?<paragraph>\\d+)항)?"
             "(?:\\s?제\\s?(?<item>\\d+)호)?"_s),
         article},
        {RenderingKind::Ordinal,
         QRegularExpression(u"(?<![가-힣])제\\s?(?<number>\\d+)(?<word>[항장절부편호])"_s + WordEnd),
         section},
        {RenderingKind::Ordinal, QRegularExpression(u"제\\s?(?<number>[12])차관(?!보)"_s), viceMinister},
        {RenderingKind::Number,
         QRegularExpression(u"(?<![\\d.])(?<nights>\\d{1,2})박\\s?(?<days>\\d{1,2})일"_s), stay},
        {RenderingKind::Number,
         QRegularExpression(u"(?<![\\d.,])(?<hours>\\d{1,2})시간\\s?(?<minutes>\\d{1,2})분"_s), duration},
        {RenderingKind::Number, QRegularExpression(u"(?<![가-힣])절반"_s), half},
        {RenderingKind::Date, QRegularExpression(u"(?<!\\d)(?<decade>(?:1[5-9]|20)\\d0|[3-9]0)년대"_s),
         decade},
        {RenderingKind::Number,
         QRegularExpression(
             u"(?<![가-힣])수(?<power>[십백천]?[만억조]|[십백천])(?:여)?\\s?(?<of>원|명|미?\\s?달러|유로|엔|위안|개국|개 기업|개사|년|톤|건|차례|(?=개|곳|가구|대|마리))"_s),
         several}};
    return forms;
}

const QList<Form>& englishForms()
{
    const auto pattern = [](const QString& text) {
        return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Form> forms{
        {RenderingKind::Date,
         pattern(u"(?:\\bthe )?\\b(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th) quarter\\b"_s +
                 EnglishYear + u'?'),
         quarter},
        {RenderingKind::Date,
         pattern(u"\\bQ(?<quarter>[1-4])\\b(?:,? (?:of )?(?<year>(?:19|20)\\d\\d)\\b)?"_s), quarter},
        {RenderingKind::Date, pattern(u"(?:\\bthe )?\\b(?<half>first|second|latter) half"_s + EnglishYear),
         halfYear},
        {RenderingKind::Ordinal,
         pattern(u"(?:\\bparagraph (?<before>\\d+) of )?\\bArticle (?<article>\\d+)(?:-(?<branch>\\d+))?"
                 "(?:\\s?\\((?<paragraph>\\d+)\\))?(?!,? paragraph)"_s),
         article},
        {RenderingKind::Ordinal,
         pattern(u"\\bArticle (?<article>\\d+)(?:-(?<branch>\\d+))?,? paragraph (?<paragraph>\\d+)"_s),
         article},
        {RenderingKind::Ordinal,
         pattern(
             u"(?<!\\w)(?<word>paragraph|Chapter|Section|Part|No\\.) ?(?<number>\\d+)\\b(?! of article)"_s),
         section},
        {RenderingKind::Number,
         pattern(u"\\b(?<nights>\\w+) nights?(?: and|,) (?<days>\\w+) days?\\b|"
                 "\\b(?<days2>\\w+) days?(?: and|,) (?<nights2>\\w+) nights?\\b"_s),
         stay},
        {RenderingKind::Number, pattern(u"\\b(?<hours>\\w+) hours? and (?<minutes>\\w+) minutes?\\b"_s),
         duration},
        {RenderingKind::Date,
         pattern(u"(?:\\bthe )?\\b(?<decade>(?:1[5-9]|20)\\d0|(?<=\\bthe )[3-9]0|(?<=[’‘])[3-9]0)s\\b"_s),
         decade},
        {RenderingKind::Number,
         pattern(
             u"\\b(?:(?<parts>tens|dozens|hundreds) of )?(?<scale>thousands|millions|billions|trillions)\\b"
             "(?: of (?<of>(?:[A-Za-z.]+ "
             ")?(?:won|dollars|euros|yen|yuan)|people|countries|companies|years|tons|cases|times)\\b)?|"
             "\\b(?<parts2>dozens|hundreds) of (?<of2>people|countries|companies|years|tons|cases|times)\\b"_s),
         several}};
    return forms;
}

} // namespace

QList<Expression> expressionsIn(const QString& text, Language language, QDate issue)
{
    QList<Expression> found;
    for (const Form& form : language == Language::Korean ? koreanForms() : englishForms())
        for (auto matches = form.pattern.globalMatch(text); matches.hasNext();) {
            const Match match = matches.next();
            const Expression expression{{match.capturedStart(), match.capturedLength()},
                                        form.kind,
                                        form.texts(match, base::other(language), issue)};
            const bool free = std::none_of(found.begin(), found.end(), [&](const Expression& each) {
                return each.of.from < expression.of.end() && expression.of.from < each.of.end();
            });
            if (free && !expression.texts.isEmpty())
                found.append(expression);
        }
    return found;
}

} // namespace communique::translation
