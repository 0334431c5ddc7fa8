#include "checks/RuleText.h"

#include "checks/Subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

struct Entry
{
    const char* rule;
    const char* title;
    const char* reason;
    const char16_t* example; ///< in the languages that the rule is about; not translated
};

/// In the order of the registry.
constexpr Entry Entries[] = {
    {"missing-translation", QT_TRANSLATE_NOOP("Checks", "Translation missing"),
     QT_TRANSLATE_NOOP("Checks", "A block, cell or subtitle has words in one language only, so readers of "
                                 "the other miss it. Translate it, or mark it as not in that language."),
     u""},
    {"untranslated", QT_TRANSLATE_NOOP("Checks", "Left in the other language"),
     QT_TRANSLATE_NOOP("Checks", "A text stands in the words of the other language, or repeats the "
                                 "translation of another block: it was copied and never translated."),
     u""},
    {"proportion", QT_TRANSLATE_NOOP("Checks", "Length of the translation"),
     QT_TRANSLATE_NOOP("Checks", "A translation that has fewer sentences and is far too short has usually "
                                 "lost something; one far too long has gained something."),
     u""},
    {"negation", QT_TRANSLATE_NOOP("Checks", "Negation"),
     QT_TRANSLATE_NOOP(
         "Checks", "“Not” stands on one side only. A lost negation turns the meaning of a sentence around."),
     u"합의하지 못하였다 ≠ reached an agreement"},
    {"condition", QT_TRANSLATE_NOOP("Checks", "Conditions"),
     QT_TRANSLATE_NOOP("Checks", "The source says under which condition, or with which exception; the "
                                 "translation promises it to everybody."),
     u"다만, 19세 미만은 제외한다 → except for those under 19"},
    {"tense", QT_TRANSLATE_NOOP("Checks", "Done, planned or agreed"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "What is planned must not be told as done, and what was agreed must not be told as carried out."),
     u"개최할 예정이다 → will hold;  확대하기로 하였다 → agreed to expand"},
    {"country-order", QT_TRANSLATE_NOOP("Checks", "Order of countries"),
     QT_TRANSLATE_NOOP("Checks", "The order in which countries are named is a matter of protocol. The "
                                 "translation keeps the order of the source."),
     u"한미일 → ROK-U.S.-Japan"},
    {"country", QT_TRANSLATE_NOOP("Checks", "Countries named"),
     QT_TRANSLATE_NOOP("Checks", "A country stands on one side and not on the other: one was mistaken for "
                                 "another, or lost from a list."),
     u"슬로바키아 ≠ Slovenia"},
    {"meeting-kind", QT_TRANSLATE_NOOP("Checks", "Kind of meeting"),
     QT_TRANSLATE_NOOP("Checks", "A telephone call is no meeting, a courtesy call no talks. The kind of "
                                 "meeting carries political weight."),
     u"통화 → telephone conversation;  예방 → courtesy call"},
    {"name", QT_TRANSLATE_NOOP("Checks", "Names of persons"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "A name stands in one language only, or is spelled otherwise than the other language says."),
     u"조태열 → Cho Tae-yul"},
    {"name-form", QT_TRANSLATE_NOOP("Checks", "Form of Korean names"),
     QT_TRANSLATE_NOOP("Checks", "Official English writes the family name first, a hyphen in the given name, "
                                 "and a small letter after it."),
     u"Tae-Yul Cho → Cho Tae-yul"},
    {"office-title", QT_TRANSLATE_NOOP("Checks", "Titles of office"),
     QT_TRANSLATE_NOOP("Checks",
                       "A title of office was told as another. Ranks must not be raised or lowered."),
     u"차관 → Vice Minister;  총영사 → Consul General"},
    {"term", QT_TRANSLATE_NOOP("Checks", "Terms of the glossary"),
     QT_TRANSLATE_NOOP("Checks",
                       "A term is translated in a way that the glossary bans, or in none that it knows. "
                       "A term that was rendered once may be shortened afterwards."),
     u"외교부 → Ministry of Foreign Affairs (MOFA)"},
    {"source-changed", QT_TRANSLATE_NOOP("Checks", "Source changed since"),
     QT_TRANSLATE_NOOP("Checks", "The translation was confirmed, and the source was edited afterwards. "
                                 "Somebody has to look at both again."),
     u""},
    {"number", QT_TRANSLATE_NOOP("Checks", "Numbers"),
     QT_TRANSLATE_NOOP("Checks", "A number stands on one side and not on the other, or is another one there. "
                                 "Numbers that are spelled out count as well."),
     u"양 장관 → the two ministers;  25개국 ≠ 52 countries"},
    {"ordinal", QT_TRANSLATE_NOOP("Checks", "Ordinals"),
     QT_TRANSLATE_NOOP("Checks", "The count of a meeting or an anniversary differs between the languages."),
     u"제5차 → the 5th;  제5차 ≠ the 6th"},
    {"scale", QT_TRANSLATE_NOOP("Checks", "만, 억, 조 and million, billion, trillion"),
     QT_TRANSLATE_NOOP("Checks",
                       "Korean counts in steps of ten thousand, English in steps of a thousand: the "
                       "figures are the same and the amount is ten or a hundred times off."),
     u"10억 → 1 billion;  2조 1,393억 원 → KRW 2.1393 trillion"},
    {"currency", QT_TRANSLATE_NOOP("Checks", "Currency"),
     QT_TRANSLATE_NOOP("Checks",
                       "An amount keeps its currency in the translation; nothing is converted on the "
                       "way."),
     u"3억 달러 ≠ KRW 300 million"},
    {"percent", QT_TRANSLATE_NOOP("Checks", "Per cent and percentage points"),
     QT_TRANSLATE_NOOP("Checks",
                       "From 3% to 4% is one percentage point, or a third more: %p and % are not the "
                       "same, and neither may be lost."),
     u"0.5%p → 0.5 percentage points"},
    {"date", QT_TRANSLATE_NOOP("Checks", "Dates"),
     QT_TRANSLATE_NOOP("Checks",
                       "A date differs between the languages or is lost. Months that are left out "
                       "(8.8.~10.) are understood, and years are those nearest to the date of issue."),
     u"6.28(금)~29(토) → June 28-29"},
    {"relative-year", QT_TRANSLATE_NOOP("Checks", "This year, last year"),
     QT_TRANSLATE_NOOP("Checks", "금년, 작년 and 내년 are counted from the date of issue, and so are their "
                                 "translations."),
     u"작년 ≠ this year"},
    {"figure-year", QT_TRANSLATE_NOOP("Checks", "Figures exchanged"),
     QT_TRANSLATE_NOOP("Checks",
                       "The figures are the same, but one of them stands with another year, or another "
                       "percentage, than in the source."),
     u"2023년 6조, 2024년 7조 ≠ 7 trillion in 2023, 6 trillion in 2024"},
    {"period", QT_TRANSLATE_NOOP("Checks", "Halves and quarters"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "A half or a quarter of the year, or the beginning or end of a month, was told as another."),
     u"하반기 ≠ the first half;  3분기 → the third quarter"},
    {"unit", QT_TRANSLATE_NOOP("Checks", "Units of measurement"),
     QT_TRANSLATE_NOOP("Checks", "The number is the same, and the unit beside it is another one."),
     u"830㎢ ≠ 830 square meters"},
    {"direction", QT_TRANSLATE_NOOP("Checks", "More or less"),
     QT_TRANSLATE_NOOP("Checks",
                       "What rises in one language falls in the other, or a word stands for its opposite: "
                       "“at least” for “at most”, exports for imports."),
     u"7% 감소 ≠ increased by 7 percent;  2만 건 이상 ≠ no more than 20,000"},
    {"weekday", QT_TRANSLATE_NOOP("Checks", "Weekdays"),
     QT_TRANSLATE_NOOP("Checks",
                       "The weekday is computed from the date: it has to be right in each language, "
                       "and so the same in both."),
     u"2019. 7. 1.(월) → Monday, July 1, 2019"},
    {"impossible-date", QT_TRANSLATE_NOOP("Checks", "Dates that do not exist"),
     QT_TRANSLATE_NOOP("Checks", "The calendar has no such day."), u"2월 30일;  June 31"},
    {"time", QT_TRANSLATE_NOOP("Checks", "Times of day"),
     QT_TRANSLATE_NOOP("Checks",
                       "A time differs between the languages or is lost; 14:30 is 2:30 p.m., 12:00 is "
                       "noon."),
     u"14:30 → 2:30 p.m."},
    {"local-time", QT_TRANSLATE_NOOP("Checks", "Local time"),
     QT_TRANSLATE_NOOP("Checks", "Whose clock a time belongs to is said in one language only; abroad the day "
                                 "itself may be another one."),
     u"현지시간 → local time"},
    {"left-over", QT_TRANSLATE_NOOP("Checks", "Left-over characters"),
     QT_TRANSLATE_NOOP("Checks",
                       "Hangul, full-width characters or Korean punctuation were left in the English."),
     u"「Agreement」 → “Agreement”"},
    {"abbreviation", QT_TRANSLATE_NOOP("Checks", "Abbreviations"),
     QT_TRANSLATE_NOOP(
         "Checks", "An abbreviation is written out once, at the first mention, and used alone afterwards."),
     u"the World Health Organization (WHO) … the WHO"},
    {"variant", QT_TRANSLATE_NOOP("Checks", "One spelling"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "A release keeps to one spelling of a word, one form of an abbreviation and one kind of dash."),
     u"U.S. / US;  organise / organize"},
    {"country-name", QT_TRANSLATE_NOOP("Checks", "Official names of countries"),
     QT_TRANSLATE_NOOP("Checks", "Formal releases give the official name of a country at the first mention."),
     u"Belgium → the Kingdom of Belgium"},
    {"locked-name", QT_TRANSLATE_NOOP("Checks", "Names set by the government"),
     QT_TRANSLATE_NOOP(
         "Checks", "The government has settled these names. Other names for them do not appear in releases."),
     u"Sea of Japan → East Sea"},
    {"obsolete-country", QT_TRANSLATE_NOOP("Checks", "Names no longer in use"),
     QT_TRANSLATE_NOOP("Checks",
                       "The country or city had another name on the date of issue, or existed no more."),
     u"Swaziland → Eswatini"},
    {"doubled-word", QT_TRANSLATE_NOOP("Checks", "Doubled words"),
     QT_TRANSLATE_NOOP("Checks", "A word or particle stands twice in a row."), u"the the → the;  을를 → 을"},
    {"title-case", QT_TRANSLATE_NOOP("Checks", "Capitals in titles"),
     QT_TRANSLATE_NOOP("Checks", "In English titles every word begins with a capital letter, except "
                                 "articles, short prepositions and conjunctions."),
     u"Outcome of the Foreign Ministers’ Meeting"},
    {"straight-quotes", QT_TRANSLATE_NOOP("Checks", "Straight quotation marks"),
     QT_TRANSLATE_NOOP("Checks", "Printed English has curly quotation marks and apostrophes."),
     u"\"peace\" → “peace”"},
    {"spacing", QT_TRANSLATE_NOOP("Checks", "Spaces"),
     QT_TRANSLATE_NOOP("Checks", "One space between words, none before a comma, one after it."),
     u"Seoul ,Korea → Seoul, Korea"},
    {"unbalanced", QT_TRANSLATE_NOOP("Checks", "Brackets and quotation marks"),
     QT_TRANSLATE_NOOP("Checks", "A bracket or quotation mark is not closed, or is closed by another kind."),
     u"(the ROK → (the ROK)"},
    {"article", QT_TRANSLATE_NOOP("Checks", "a or an"),
     QT_TRANSLATE_NOOP("Checks",
                       "“An” stands before a vowel that is heard, “a” before a consonant that is heard."),
     u"an MOU, a UN resolution"},
    {"ordinal-ending", QT_TRANSLATE_NOOP("Checks", "Endings of ordinals"),
     QT_TRANSLATE_NOOP("Checks", "The ending belongs to how the number is read aloud."), u"22th → 22nd"},
    {"date-spacing", QT_TRANSLATE_NOOP("Checks", "Form of Korean dates"),
     QT_TRANSLATE_NOOP("Checks", "Official documents write year, month and day with a full stop and a space "
                                 "after each, without leading zeros."),
     u"2019.07.01 → 2019. 7. 1."},
    {"closing-spaces", QT_TRANSLATE_NOOP("Checks", "Spaces before 끝."),
     QT_TRANSLATE_NOOP("Checks", "In official documents “끝.” stands after two spaces."), u"바랍니다.  끝."},
    {"endings", QT_TRANSLATE_NOOP("Checks", "Endings of sentences"),
     QT_TRANSLATE_NOOP("Checks", "The body keeps to one style of sentence endings."),
     u"밝혔다. … 논의하였습니다. → 논의하였다."},
    {"unit-spacing", QT_TRANSLATE_NOOP("Checks", "Spacing of numbers and units"),
     QT_TRANSLATE_NOOP("Checks",
                       "Ordinal prefixes, percent signs, suffixes and powers of ten join their number."),
     u"제 5차 → 제5차;  50 % → 50%"},
    {"plain-word", QT_TRANSLATE_NOOP("Checks", "Plainer words"),
     QT_TRANSLATE_NOOP("Checks", "The National Institute of Korean Language recommends a plainer word."),
     u"금번 → 이번"},
    {"foreign-name", QT_TRANSLATE_NOOP("Checks", "Foreign names in Korean"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "The original spelling in brackets tells readers who is meant, once, at the first mention."),
     u"토니 블링컨(Antony Blinken)"},
    {"jamo", QT_TRANSLATE_NOOP("Checks", "Broken Hangul"),
     QT_TRANSLATE_NOOP("Checks", "Single letters or decomposed syllables come from a slip of the finger or "
                                 "from files of other systems; searches do not find them."),
     u"협ㅇ의 → 협의"},
    {"typed-marker", QT_TRANSLATE_NOOP("Checks", "Typed numbers and bullets"),
     QT_TRANSLATE_NOOP("Checks",
                       "The form prints numbers and bullets itself: a typed one would stand beside it."),
     u"□ □ 양측은 → □ 양측은"},
    {"full-width", QT_TRANSLATE_NOOP("Checks", "Full-width characters"),
     QT_TRANSLATE_NOOP("Checks", "Full-width Latin letters, figures and signs break lines and searches."),
     u"ＡＳＥＡＮ → ASEAN"},
    {"range", QT_TRANSLATE_NOOP("Checks", "Ranges"),
     QT_TRANSLATE_NOOP("Checks",
                       "Taken at its word, the first number of such a range is far too small: it needs "
                       "its own 만, 억 or 조."),
     u"200~300만 원 → 200만~300만 원"},
    {"date-missing", QT_TRANSLATE_NOOP("Checks", "Date of issue"),
     QT_TRANSLATE_NOOP("Checks", "The form prints the date, and the newsroom sorts by it."), u""},
    {"language-missing", QT_TRANSLATE_NOOP("Checks", "Language without text"),
     QT_TRANSLATE_NOOP("Checks", "The release is to appear in a language in which nothing is written yet."),
     u""},
    {"language-left-out", QT_TRANSLATE_NOOP("Checks", "Language that is left out"),
     QT_TRANSLATE_NOOP("Checks", "Exports leave out the languages in which the release is not to appear, "
                                 "whatever is written in them."),
     u""},
    {"contacts", QT_TRANSLATE_NOOP("Checks", "Contacts"),
     QT_TRANSLATE_NOOP("Checks", "Journalists need a name and a number to call."), u""},
    {"embargo", QT_TRANSLATE_NOOP("Checks", "Embargo"),
     QT_TRANSLATE_NOOP("Checks", "An embargo that ends too early, is over, or is told otherwise in the text "
                                 "leads to publication at the wrong hour."),
     u""},
    {"unofficial-note", QT_TRANSLATE_NOOP("Checks", "“Unofficial translation”"),
     QT_TRANSLATE_NOOP("Checks", "The note belongs on the translation only, and stands there once."), u""},
    {"closing-mark", QT_TRANSLATE_NOOP("Checks", "End mark"),
     QT_TRANSLATE_NOOP("Checks",
                       "The form prints “끝.” where it is wanted; English releases have no end mark."),
     u""},
    {"first-page", QT_TRANSLATE_NOOP("Checks", "First page"),
     QT_TRANSLATE_NOOP("Checks",
                       "This form wants the whole message on page 1, where journalists look, and details in "
                       "attachments (붙임, 별첨) from page 2 on."),
     u""},
    {"paragraph-empty", QT_TRANSLATE_NOOP("Checks", "Empty paragraphs"),
     QT_TRANSLATE_NOOP("Checks",
                       "Nothing of it is on the page but the number that is missing there: 1, 2, 4."),
     u""},
    {"figure-lost", QT_TRANSLATE_NOOP("Checks", "Picture lost"),
     QT_TRANSLATE_NOOP("Checks", "A file that was cut off or edited by hand may have lost its pictures; the "
                                 "text around them is read all the same."),
     u""},
    {"title", QT_TRANSLATE_NOOP("Checks", "Title missing"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "Page and PDF are called by their title; screen readers say it first (WCAG 2.4.2, PDF/UA-1 7.1)."),
     u""},
    {"figure-alternative", QT_TRANSLATE_NOOP("Checks", "Alternative text missing"),
     QT_TRANSLATE_NOOP("Checks", "People who cannot see the picture hear its alternative text (WCAG 1.1.1)."),
     u""},
    {"figure-alternative-words", QT_TRANSLATE_NOOP("Checks", "Alternative text that says nothing"),
     QT_TRANSLATE_NOOP(
         "Checks", "A file name or the word “picture” says nothing about what is to be seen (WCAG 1.1.1)."),
     u"photo_01.jpg → 두 장관이 악수하는 모습"},
    {"figure-alternative-length", QT_TRANSLATE_NOOP("Checks", "Long alternative text"),
     QT_TRANSLATE_NOOP(
         "Checks", "An alternative text is heard in one go. The gist is enough; details belong in the text."),
     u""},
    {"table-header", QT_TRANSLATE_NOOP("Checks", "Header row missing"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "Without header cells nobody hears to which column a cell belongs (WCAG 1.3.1, PDF/UA-1 7.5)."),
     u""},
    {"table-header-cell", QT_TRANSLATE_NOOP("Checks", "Column without a name"),
     QT_TRANSLATE_NOOP("Checks", "Every column is announced by its name (WCAG 1.3.1)."), u""},
    {"table-caption", QT_TRANSLATE_NOOP("Checks", "Caption of tables"),
     QT_TRANSLATE_NOOP("Checks", "A caption tells what the table shows, and lets people find or skip it."),
     u""},
    {"link-words", QT_TRANSLATE_NOOP("Checks", "Words of links"),
     QT_TRANSLATE_NOOP("Checks", "Links are listed and read without the text around them: their words have "
                                 "to say where they lead (WCAG 2.4.4)."),
     u"여기 → 외교부 누리집"},
    {"link-address", QT_TRANSLATE_NOOP("Checks", "Addresses as links"),
     QT_TRANSLATE_NOOP("Checks", "An address is read out letter by letter. Words are heard at once."), u""},
    {"link-target", QT_TRANSLATE_NOOP("Checks", "Address of links"),
     QT_TRANSLATE_NOOP("Checks", "The link leads nowhere."), u""},
    {"heading-empty", QT_TRANSLATE_NOOP("Checks", "Empty headings"),
     QT_TRANSLATE_NOOP("Checks", "An empty heading is announced and says nothing (WCAG 2.4.6)."), u""},
    {"heading-alone", QT_TRANSLATE_NOOP("Checks", "Heading without text"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "A heading with nothing under it misleads those who move from heading to heading (WCAG 1.3.1)."),
     u""},
    {"point-level", QT_TRANSLATE_NOOP("Checks", "Skipped levels"),
     QT_TRANSLATE_NOOP("Checks",
                       "A point can be only one level deeper than what stands above it (WCAG 1.3.1)."),
     u""},
    {"heading-fake", QT_TRANSLATE_NOOP("Checks", "Bold paragraph as heading"),
     QT_TRANSLATE_NOOP(
         "Checks",
         "A bold paragraph looks like a heading, but cannot be found or skipped to as one (WCAG 1.3.1)."),
     u""},
    {"characters", QT_TRANSLATE_NOOP("Checks", "Unreadable characters"),
     QT_TRANSLATE_NOOP(
         "Checks", "Characters without a meaning are shown as boxes and are not read out (PDF/UA-1 7.21.7)."),
     u""},
    {"contrast", QT_TRANSLATE_NOOP("Checks", "Contrast of text"),
     QT_TRANSLATE_NOOP("Checks",
                       "Pale text cannot be read by everybody. The form's colours decide (WCAG 1.4.3)."),
     u""},
};

const Entry* entryOf(QStringView rule)
{
    const auto entry = std::find_if(std::begin(Entries), std::end(Entries),
                                    [&](const Entry& each) { return rule == QLatin1StringView(each.rule); });
    return entry == std::end(Entries) ? nullptr : entry;
}

} // namespace

QString titleOf(QStringView rule)
{
    const Entry* entry = entryOf(rule);
    return entry ? Rules::tr(entry->title) : rule.toString();
}

QString reasonOf(QStringView rule)
{
    const Entry* entry = entryOf(rule);
    return entry ? Rules::tr(entry->reason) : QString();
}

QString exampleOf(QStringView rule)
{
    const Entry* entry = entryOf(rule);
    return entry ? QString::fromUtf16(entry->example) : QString();
}

} // namespace communique::checks
