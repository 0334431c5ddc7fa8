#include "language/Currencies.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

struct Word
{
    QString word;
    QString code;
};

constexpr Currency Table[] = {{u"KRW", u"원", u"won"},
                              {u"USD", u"달러", u"dollars"},
                              {u"EUR", u"유로", u"euros"},
                              {u"JPY", u"엔", u"yen"},
                              {u"CNY", u"위안", u"yuan"},
                              {u"GBP", u"파운드", u"pounds"},
                              {u"AUD", u"호주달러", u"Australian dollars"},
                              {u"CAD", u"캐나다달러", u"Canadian dollars"},
                              {u"HKD", u"홍콩달러", u"Hong Kong dollars"},
                              {u"SGD", u"싱가포르달러", u"Singapore dollars"},
                              {u"NZD", u"뉴질랜드달러", u"New Zealand dollars"},
                              {u"TWD", u"대만달러", u"New Taiwan dollars"},
                              {u"CHF", u"스위스프랑", u"Swiss francs"},
                              {u"RUB", u"루블", u"rubles"},
                              {u"INR", u"루피", u"Indian rupees"},
                              {u"IDR", u"루피아", u"rupiah"},
                              {u"VND", u"베트남 동", u"Vietnamese dong"},
                              {u"THB", u"밧", u"baht"},
                              {u"MYR", u"링깃", u"ringgit"},
                              {u"PHP", u"필리핀 페소", u"Philippine pesos"},
                              {u"MXN", u"멕시코 페소", u"Mexican pesos"},
                              {u"BRL", u"헤알", u"reais"},
                              {u"AED", u"디르함", u"dirhams"},
                              {u"SAR", u"사우디 리얄", u"Saudi riyals"},
                              {u"QAR", u"카타르 리얄", u"Qatari riyals"},
                              {u"KWD", u"쿠웨이트 디나르", u"Kuwaiti dinars"},
                              {u"TRY", u"튀르키예 리라", u"Turkish lira"},
                              {u"SEK", u"스웨덴 크로나", u"Swedish kronor"},
                              {u"NOK", u"노르웨이 크로네", u"Norwegian kroner"},
                              {u"DKK", u"덴마크 크로네", u"Danish kroner"},
                              {u"PLN", u"즈워티", u"zlotys"},
                              {u"CZK", u"체코 코루나", u"Czech koruna"},
                              {u"HUF", u"포린트", u"forints"},
                              {u"ZAR", u"남아공 랜드", u"South African rand"},
                              {u"KZT", u"텡게", u"tenge"},
                              {u"MNT", u"투그릭", u"tugrik"}};

/// What texts write beside the names above. A country and its money stand with and without a space.
constexpr std::pair<QStringView, QStringView> KoreanBeside[] = {{u"미국 달러", u"USD"},
                                                                {u"미 달러", u"USD"},
                                                                {u"미화", u"USD"},
                                                                {u"미불", u"USD"},
                                                                {u"불", u"USD"},
                                                                {u"호주 달러", u"AUD"},
                                                                {u"호주불", u"AUD"},
                                                                {u"캐나다 달러", u"CAD"},
                                                                {u"홍콩 달러", u"HKD"},
                                                                {u"싱가포르 달러", u"SGD"},
                                                                {u"뉴질랜드 달러", u"NZD"},
                                                                {u"대만 달러", u"TWD"},
                                                                {u"신대만 달러", u"TWD"},
                                                                {u"스위스 프랑", u"CHF"},
                                                                {u"러시아 루블", u"RUB"},
                                                                {u"인도 루피", u"INR"},
                                                                {u"인도네시아 루피아", u"IDR"},
                                                                {u"태국 밧", u"THB"},
                                                                {u"바트", u"THB"},
                                                                {u"말레이시아 링깃", u"MYR"},
                                                                {u"브라질 헤알", u"BRL"},
                                                                {u"리얄", u"SAR"},
                                                                {u"터키 리라", u"TRY"},
                                                                {u"중국 위안", u"CNY"},
                                                                {u"일본 엔", u"JPY"},
                                                                {u"폴란드 즈워티", u"PLN"},
                                                                {u"남아프리카공화국 랜드", u"ZAR"}};

/// Without the plural's ending.
constexpr std::pair<QStringView, QStringView> EnglishBehind[] = {{u"Korean won", u"KRW"},
                                                                 {u"won", u"KRW"},
                                                                 {u"U.S. dollar", u"USD"},
                                                                 {u"US dollar", u"USD"},
                                                                 {u"dollar", u"USD"},
                                                                 {u"euro", u"EUR"},
                                                                 {u"Japanese yen", u"JPY"},
                                                                 {u"yen", u"JPY"},
                                                                 {u"Chinese yuan", u"CNY"},
                                                                 {u"yuan", u"CNY"},
                                                                 {u"renminbi", u"CNY"},
                                                                 {u"RMB", u"CNY"},
                                                                 {u"pound", u"GBP"},
                                                                 {u"Australian dollar", u"AUD"},
                                                                 {u"Canadian dollar", u"CAD"},
                                                                 {u"Hong Kong dollar", u"HKD"},
                                                                 {u"Singapore dollar", u"SGD"},
                                                                 {u"Singaporean dollar", u"SGD"},
                                                                 {u"New Zealand dollar", u"NZD"},
                                                                 {u"New Taiwan dollar", u"TWD"},
                                                                 {u"Taiwan dollar", u"TWD"},
                                                                 {u"Taiwanese dollar", u"TWD"},
                                                                 {u"Swiss franc", u"CHF"},
                                                                 {u"Russian ruble", u"RUB"},
                                                                 {u"ruble", u"RUB"},
                                                                 {u"rouble", u"RUB"},
                                                                 {u"Indian rupee", u"INR"},
                                                                 {u"rupee", u"INR"},
                                                                 {u"Indonesian rupiah", u"IDR"},
                                                                 {u"rupiah", u"IDR"},
                                                                 {u"Vietnamese dong", u"VND"},
                                                                 {u"Thai baht", u"THB"},
                                                                 {u"baht", u"THB"},
                                                                 {u"Malaysian ringgit", u"MYR"},
                                                                 {u"ringgit", u"MYR"},
                                                                 {u"Philippine peso", u"PHP"},
                                                                 {u"Mexican peso", u"MXN"},
                                                                 {u"Brazilian real", u"BRL"},
                                                                 {u"reais", u"BRL"},
                                                                 {u"UAE dirham", u"AED"},
                                                                 {u"dirham", u"AED"},
                                                                 {u"Saudi riyal", u"SAR"},
                                                                 {u"riyal", u"SAR"},
                                                                 {u"Qatari riyal", u"QAR"},
                                                                 {u"Kuwaiti dinar", u"KWD"},
                                                                 {u"Turkish lira", u"TRY"},
                                                                 {u"lira", u"TRY"},
                                                                 {u"Swedish krona", u"SEK"},
                                                                 {u"Swedish kronor", u"SEK"},
                                                                 {u"Norwegian krone", u"NOK"},
                                                                 {u"Norwegian kroner", u"NOK"},
                                                                 {u"Danish krone", u"DKK"},
                                                                 {u"Danish kroner", u"DKK"},
                                                                 {u"Polish zloty", u"PLN"},
                                                                 {u"zloty", u"PLN"},
                                                                 {u"Czech koruna", u"CZK"},
                                                                 {u"Hungarian forint", u"HUF"},
                                                                 {u"forint", u"HUF"},
                                                                 {u"South African rand", u"ZAR"},
                                                                 {u"tenge", u"KZT"},
                                                                 {u"tugrik", u"MNT"}};

constexpr std::pair<QStringView, QStringView> Signs[] = {{u"US dollars", u"USD"}, {u"U.S. dollars", u"USD"},
                                                         {u"US$", u"USD"},        {u"AU$", u"AUD"},
                                                         {u"A$", u"AUD"},         {u"CA$", u"CAD"},
                                                         {u"C$", u"CAD"},         {u"HK$", u"HKD"},
                                                         {u"SG$", u"SGD"},        {u"S$", u"SGD"},
                                                         {u"NZ$", u"NZD"},        {u"NT$", u"TWD"},
                                                         {u"R$", u"BRL"},         {u"RMB", u"CNY"},
                                                         {u"$", u"USD"},          {u"₩", u"KRW"},
                                                         {u"￦", u"KRW"},         {u"€", u"EUR"},
                                                         {u"¥", u"JPY"},          {u"£", u"GBP"},
                                                         {u"₽", u"RUB"},        {u"₹", u"INR"},
                                                         {u"₫", u"VND"},          {u"฿", u"THB"},
                                                         {u"₱", u"PHP"},          {u"₺", u"TRY"}};

/// Longest first.
void sort(QList<Word>& words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& a, const Word& b) { return a.word.size() > b.word.size(); });
}

const QList<Word>& koreanWords()
{
    static const QList<Word> words = [] {
        QList<Word> all;
        const auto add = [&](QStringView word, QStringView code) {
            all.append({word.toString(), code.toString()});
            if (word.contains(u' '))
                all.append({word.toString().remove(u' '), code.toString()});
        };
        for (const Currency& currency : Table) {
            if (currency.korean.size() > 1 || currency.korean == u"엔" || currency.korean == u"밧")
                add(currency.korean, currency.code);
            add(currency.code, currency.code);
        }
        for (const auto& [word, code] : KoreanBeside)
            add(word, code);
        sort(all);
        return all;
    }();
    return words;
}

const QList<Word>& signs()
{
    static const QList<Word> words = [] {
        QList<Word> all;
        for (const auto& [word, code] : Signs)
            all.append({word.toString(), code.toString()});
        for (const Currency& currency : Table)
            all.append({currency.code.toString(), currency.code.toString()});
        sort(all);
        return all;
    }();
    return words;
}

/// 원, and no word that begins with the same syllable (원칙, 원탁).
bool startsWithWon(QStringView text)
{
    static constexpr QStringView follows =
        u"만을를이의으에규대씩짜은과까부상어가도화하인로,.()·~～∼-–]” /;:’'";
    return text.startsWith(u'원') && (text.size() == 1 || follows.contains(text[1]) || text[1].isSpace());
}

} // namespace

const Currency* currencyOf(QStringView code)
{
    const auto* const found = std::find_if(std::begin(Table), std::end(Table),
                                           [&](const Currency& each) { return each.code == code; });
    return found == std::end(Table) ? nullptr : found;
}

CurrencyMark currencyBefore(QStringView text, qsizetype at)
{
    QStringView before = text.first(at);
    if (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    else if (before.size() > 1 && (before.back() == u'-' || before.back() == u'−') &&
             !before[before.size() - 2].isLetterOrNumber()) // $-5 million
        before.chop(1);
    if (before.isEmpty())
        return {};
    if (isHangulSyllable(before.back())) { // 호주달러 5억; 위안 and 유로 end sentences and names too often
        for (const Word& word : koreanWords())
            if ((word.word.size() > 3 || word.word == u"미화") && before.endsWith(word.word))
                return {word.code, before.size() - word.word.size()};
        return {};
    }
    for (const Word& sign : signs()) {
        const qsizetype from = before.size() - sign.word.size();
        if (before.endsWith(sign.word) &&
            !(isLatin(sign.word.front()) && from > 0 && isLatin(before[from - 1])))
            return {sign.code, from};
    }
    return {};
}

void skipCurrencySign(Scanner& scan)
{
    for (const Word& sign : signs())
        if (scan.take(sign.word)) {
            scan.skipSpaces();
            return;
        }
}

QString takeKoreanCurrency(Scanner& scan)
{
    if (startsWithWon(scan.rest())) {
        scan.moveTo(scan.at() + 1);
        return u"KRW"_s;
    }
    for (const Word& word : koreanWords())
        if (scan.take(word.word)) {
            if (!QStringView(u"되하").contains(scan.peek(1)) && isHangulSyllable(word.word.back()))
                scan.take(u"화"); // 2억 위안화
            return word.code;
        }
    return {};
}

QString takeEnglishCurrency(Scanner& scan)
{
    const auto taken = [&](QStringView word, Qt::CaseSensitivity sensitive) {
        const QChar after = scan.peek(word.size());
        if (!scan.rest().startsWith(word, sensitive) || (isLatin(after) && after != u's'))
            return false;
        scan.moveTo(scan.at() + word.size());
        scan.take(u"s");
        return true;
    };
    for (const auto& [word, code] : EnglishBehind) // titles: "Billion Won"
        if (taken(word, Qt::CaseInsensitive))
            return code.toString();
    for (const Currency& currency : Table)
        if (taken(currency.code, Qt::CaseSensitive))
            return currency.code.toString();
    return {};
}

} // namespace communique::language
