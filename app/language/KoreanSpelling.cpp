#include "language/KoreanSpelling.h"

#include "language/KoreanNames.h"
#include "language/KoreanSlips.h"
#include "language/Particles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

/// Single syllables that may stand before or after a noun of two or more.
constexpr QStringView Prefixes = u"한미일러영독불북대비반신구총재주전현양각본타고저초최탈친";
constexpr QStringView Suffixes =
    u"국측간내장관부처청원회실과팀단당권율률성화론자인형계별차급시중상하후전외용제품물비금액량점면지법령안서"
    u"류강"
    u"문사업식층망진기적력소령군대회역항로선도판표값주책항형률군국민원석가호분급측당식어체반류강";
/// How a verb or adjective made from a noun goes on: 정례화+하였다, 체결+된.
constexpr QStringView Tails[] = {u"하",   u"되",   u"시키", u"받",   u"당하", u"해",   u"했",   u"한",
                                 u"할",   u"함",   u"합",   u"하",   u"된",   u"될",   u"됨",   u"됐",
                                 u"됩",   u"돼",   u"시킨", u"시킬", u"시켜", u"시켰", u"시킴", u"드리",
                                 u"드립", u"드린", u"스러", u"스럽", u"롭",   u"로운", u"로워"};

bool isHangulSyllable(QChar c)
{
    return finalConsonant(c) >= 0;
}

const QRegularExpression& counted()
{
    static const QRegularExpression pattern(
        u"^(제|약|총|만|매|각|연|전|동|당|최대|최소|무려|향후|지난|오는|오전|오후|단)?"
        "[0-9][0-9,.]*(여|수)?(?:만|억|조|천|백|십)*(?:여)?([\\x{AC00}-\\x{D7A3}]*)$"_s);
    return pattern;
}

const QSet<QString>& counters()
{
    static const QSet<QString> all = [] {
        const QString list =
            u"년 월 일 시 분 초 주 개 개국 개월 개년 개소 개사 개반 명 인 여명 차 회 위 호 권 건 종 층 동 번 "
            u"번째 번지 원 달러 불 유로 엔 위안 퍼센트 프로 배 대 대의 도 톤 킬로 킬로미터 미터 평 척 기 발 "
            u"점 급 세 살 세대 가구 "
            "시간 분간 일간 년간 주간 월간 개월간 회째 차례 년도 년대 주년 분기 학년 학기 조 항 조항 장 절 "
            "단계 자리 강 국 자 편 통 쪽 면 부 매 석 대국 여개 여개국 여회 여건 여종 일자 시경 일경 월경 "
            "대도시 중 내 간 까지 부터 "
            "팀 과 반 호선 호기 호실 군데 곳 가지 분의 만 억 조 천 백 십 천만 백만 십만 억원 만원 조원 천원 억불 만불 조달러 억달러 만명 천명 백명 만달러 억유로 만유로 만톤 천톤 만건 천건 만개 천개 여점 여대 여곳 여편 여권 건의 개소의 일정 회차 자녀 등급 성 인승 인치 주기 차년도 개교 개사의 개 도 개도시 대학 인분 화 막 연대 패 승 무 골"_s;
        const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return all;
}

} // namespace

bool KoreanSpelling::knows(const QString& word)
{
    const auto known = m_known.constFind(word);
    return known != m_known.cend() ? *known : *m_known.insert(word, m_dictionary->knows(word));
}

bool KoreanSpelling::isNoun(QStringView word, const SpellingContext& context) const
{
    const QString noun = word.toString();
    return m_nouns.contains(noun) || Vocabulary::builtIn(base::Language::Korean).contains(noun) ||
           context.accepted.contains(noun) || context.seen.contains(noun);
}

/// Nouns of two or more syllables one after another, with at most one single syllable in front (대북정책) and
/// one behind (외교장관급).
bool KoreanSpelling::isCompound(QStringView word, const SpellingContext& context) const
{
    if (word.size() < 2 || word.size() > 16)
        return false;
    QList<bool> reachable(word.size() + 1, false);
    reachable[0] = true;
    if (word.size() > 2 && Prefixes.contains(word[0]))
        reachable[1] = true;
    for (qsizetype from = 0; from < word.size(); ++from) {
        if (!reachable[from])
            continue;
        for (qsizetype to = from + 2; to <= std::min(word.size(), from + 8); ++to)
            if (!reachable[to] && isNoun(word.sliced(from, to - from), context))
                reachable[to] = true;
    }
    if (reachable.last())
        return true;
    return word.size() > 2 && Suffixes.contains(word.back()) && reachable[word.size() - 1];
}

/// Compound nouns whose last part, or whose verb, the dictionary knows with its ending: 사이버정책협의회를,
/// 정례화하였다.
bool KoreanSpelling::isCompoundWithEnding(const QString& word, const SpellingContext& context)
{
    for (qsizetype split = 2; split + 1 <= word.size(); ++split) {
        const QStringView head = QStringView(word).first(split);
        const QStringView tail = QStringView(word).sliced(split);
        if (!isCompound(head, context))
            continue;
        const bool verb = std::any_of(std::begin(Tails), std::end(Tails),
                                      [&](QStringView each) { return tail.startsWith(each); });
        if (verb && knows(tail.toString()))
            return true;
        if (verb && knows(u"협의"_s +
                          tail.toString())) // endings that only stand behind a noun of action: -스러운, -시킨
            return true;
        for (qsizetype noun = 2; noun < tail.size(); ++noun)
            if (m_nouns.contains(tail.first(noun).toString()) && knows(tail.toString()))
                return true;
        if (tail.size() <= 7 && tail.startsWith(u'이') && knows(u"책"_s + tail.toString())) // the copula
            return true;
    }
    return false;
}

bool KoreanSpelling::isMixedRight(const QString& word, const SpellingContext& context)
{
    // Figures: 제5차, 30여개국, 2조, 10:30에.
    const QRegularExpressionMatch figure = counted().match(word);
    if (figure.hasMatch()) {
        const QString tail = figure.captured(3);
        if (tail.isEmpty() || counters().contains(tail) || isParticle(tail) || knows(tail))
            return true;
        for (const Stemmed& reading : stems(tail))
            if (counters().contains(reading.stem.toString()))
                return true;
        for (qsizetype i = 1; i < tail.size(); ++i)
            if (counters().contains(tail.first(i)) &&
                (isRightHangul(tail.sliced(i), context) || isParticle(tail.sliced(i)) ||
                 knows(u"책"_s + tail.sliced(i))))
                return true;
        return isRightHangul(tail, context);
    }
    // Latin words and what hangs on them: EU와, G20정상회의, AI를.
    static const QRegularExpression latin(
        u"^([\\x{AC00}-\\x{D7A3}]*)([A-Za-z0-9&.,'’À-ɏ-]+)([\\x{AC00}-\\x{D7A3}]*)$"_s);
    const QRegularExpressionMatch match = latin.match(word);
    if (!match.hasMatch())
        return true;
    const QString head = match.captured(1);
    const QString tail = match.captured(3);
    const bool headRight = head.size() < 2 || isRightHangul(head, context);
    const bool tailRight = tail.isEmpty() || isParticle(tail) || tail.size() == 1 ||
                           isRightHangul(tail, context) || knows(u"이"_s + tail) || knows(u"책"_s + tail);
    return headRight && tailRight;
}

bool KoreanSpelling::isRightHangul(const QString& word, const SpellingContext& context)
{
    if (context.accepted.contains(word) || Vocabulary::builtIn(base::Language::Korean).contains(word))
        return true;
    if (hasSlip(word))
        return false;
    if (word.size() == 1 || knows(word) || isCompound(word, context))
        return true;
    for (const Stemmed& reading : stems(word))
        if ((reading.stem.size() > 1 && isCompound(reading.stem, context)) || isNoun(reading.stem, context))
            return true;
    if (isCompoundWithEnding(word, context))
        return true;
    // 브뤼셀에서: a stem that can only be a foreign name.
    for (const Stemmed& reading : stems(word))
        if (soundsForeign(reading.stem) && !m_nouns.contains(word.first(2)))
            return true;
    return soundsForeign(word);
}

bool KoreanSpelling::isRight(const QString& eojeol, const SpellingContext& context)
{
    const bool pure = std::all_of(eojeol.cbegin(), eojeol.cend(), isHangulSyllable);
    return pure ? isRightHangul(eojeol, context) : isMixedRight(eojeol, context);
}

QList<Word> KoreanSpelling::check(const QString& text, const SpellingContext& context)
{
    QList<Word> doubtful;
    const QList<Word> words = wordsOf(text, base::Language::Korean);
    const auto textOf = [&](qsizetype i) {
        return i >= 0 && i < words.size() ? text.mid(words[i].from, words[i].length) : QString();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = textOf(i);
        const bool hangul = std::any_of(word.cbegin(), word.cend(), isHangulSyllable);
        if (!hangul || isRight(word, context))
            continue;
        // A person: 조태열 장관, 김건 한반도평화교섭본부장, 장관 조태열.
        const bool person = word.size() >= 2 && !hasSlip(word) &&
                            (isPost(textOf(i + 1)) || isPost(textOf(i + 2)) || isPost(textOf(i + 3)) ||
                             isBarePost(textOf(i - 1)));
        bool name = person && couldBeName(word);
        for (const Stemmed& reading : stems(word))
            name = name || (person && couldBeName(reading.stem));
        const bool ending = word.endsWith(u"장관") || word.endsWith(u"본부장") || word.endsWith(u"위원장");
        if (!name && !isSurnameWithPost(word) && !(ending && soundsForeign(QStringView(word).chopped(2))))
            doubtful.append(words[i]);
    }
    return doubtful;
}

/// Readings with spaces: 할수있다 → 할 수 있다.
QStringList KoreanSpelling::withSpaces(const QString& word)
{
    // Single syllables stand alone only where they are dependent nouns, determiners and the like.
    static const QString alone = u"수것바데뿐지리줄때중등간및한두세네그이저안못더잘또할될볼갈올들나"_s;
    const auto stands = [&](const QString& part) {
        return (part.size() > 1 || alone.contains(part)) && knows(part);
    };
    QStringList found;
    for (qsizetype a = 1; a < word.size(); ++a) {
        const QString head = word.first(a);
        if (!stands(head))
            continue;
        const QString rest = word.sliced(a);
        if (stands(rest))
            found.append(head + u' ' + rest);
        for (qsizetype b = 1; b < rest.size() && rest.size() <= 8; ++b)
            if (b <= 2 && stands(rest.first(b)) && stands(rest.sliced(b)))
                found.append(head + u' ' + rest.first(b) + u' ' + rest.sliced(b));
    }
    // A dependent noun in the middle is what was most likely run together.
    std::stable_sort(found.begin(), found.end(), [](const QString& a, const QString& b) {
        const auto rank = [](const QString& s) {
            static const QRegularExpression dependent(u" (수|것|바|데|뿐|만큼|지|리|줄|때|중|등|간) "_s);
            return s.contains(dependent) ? 0 : s.count(u' ');
        };
        return rank(a) < rank(b);
    });
    return found.mid(0, 4);
}

/// The particle that agrees where the other of a pair stands: 대변인는 → 대변인은.
QString KoreanSpelling::withAgreement(const QString& word) const
{
    constexpr std::pair<QStringView, QStringView> Pairs[] = {
        {u"으로", u"로"}, {u"은", u"는"}, {u"을", u"를"}, {u"이", u"가"}, {u"과", u"와"}};
    const SpellingContext none;
    for (const auto& [afterFinal, afterVowel] : Pairs)
        for (const auto& [wrong, right] :
             {std::pair(afterFinal, afterVowel), std::pair(afterVowel, afterFinal)}) {
            if (!word.endsWith(wrong) || word.size() < wrong.size() + 2)
                continue;
            const QString stem = word.chopped(wrong.size());
            const QString mended = stem + right.toString();
            const QList<Stemmed> readings = stems(mended);
            const bool agrees = std::any_of(readings.cbegin(), readings.cend(),
                                            [&](const Stemmed& each) { return each.stem == stem; });
            if (agrees && isCompound(stem, none))
                return mended;
        }
    return {};
}

QStringList KoreanSpelling::suggestions(const QString& word)
{
    const auto known = m_suggested.constFind(word);
    if (known != m_suggested.cend())
        return *known;
    QStringList result;
    const QString mended = withoutSlips(word);
    if (mended != word)
        result.append(mended);
    if (const QString agreeing = withAgreement(word); !agreeing.isEmpty())
        result.append(agreeing);
    else
        result += withSpaces(word);
    if (result.isEmpty()) {
        // The dictionary guesses far better at a stem than at a long word with endings.
        QList<Stemmed> readings = stems(word);
        readings.removeIf([](const Stemmed& reading) { return reading.stem.size() < 2; });
        result = m_dictionary->suggestions(word);
        if (result.isEmpty() && !readings.isEmpty())
            for (const QString& stem : m_dictionary->suggestions(readings.first().stem.toString()))
                result.append(stem + readings.first().particle.toString());
        result.removeIf([](const QString& each) { return each.contains(u' '); });
    }
    result.removeDuplicates();
    return *m_suggested.insert(word, result.mid(0, 8));
}

} // namespace communique::language
