#include "language/KoreanSpelling.h"

#include "language/Particles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::language {

namespace {

struct Slip
{
    QStringView wrong;
    QStringView right;
};

/// Spellings that are wrong wherever they stand (standard orthography, 한글 맞춤법; the clause in brackets).
constexpr Slip Slips[] = {
    {u"됬", u"됐"}, // [35 note 2]
    {u"햇습", u"했습"},
    {u"햇다", u"했다"},
    {u"햇으", u"했으"},
    {u"햇던", u"했던"},
    {u"햇고", u"했고"},
    {u"햇지", u"했지"}, // past tense -았/었- [34]
    {u"갓습", u"갔습"},
    {u"왓습", u"왔습"},
    {u"엇습", u"었습"},
    {u"앗습", u"았습"},
    {u"겟습", u"겠습"},
    {u"겟다", u"겠다"},
    {u"엿습", u"였습"},
    {u"잇습", u"있습"},
    {u"잇다고", u"있다고"},
    {u"되요", u"돼요"},
    {u"되서", u"돼서"},
    {u"되야", u"돼야"},
    {u"됫", u"됐"},     // [35 note 2]
    {u"몇일", u"며칠"}, // [27 note 2]
    {u"할께", u"할게"},
    {u"을께", u"을게"}, // [53]
    {u"일일히", u"일일이"},
    {u"깨끗히", u"깨끗이"},
    {u"꼼꼼이", u"꼼꼼히"},
    {u"솔직이", u"솔직히"},
    {u"번번히", u"번번이"},
    {u"틈틈히", u"틈틈이"},
    {u"곰곰히", u"곰곰이"},
    {u"긴밀이", u"긴밀히"},
    {u"조속이", u"조속히"},
    {u"특별이", u"특별히"},
    {u"철저이", u"철저히"},
    {u"면밀이", u"면밀히"},
    {u"신속이", u"신속히"},
    {u"정확이", u"정확히"},
    {u"꾸준이", u"꾸준히"},
    {u"충분이", u"충분히"},
    {u"원활이", u"원활히"},
    {u"공고이", u"공고히"},
    {u"가득이", u"가득히"}, // [51]
    {u"역활", u"역할"},
    {u"오랫만", u"오랜만"},
    {u"희안", u"희한"},
    {u"왠만", u"웬만"},
    {u"어의없", u"어이없"},
    {u"금새", u"금세"},
    {u"설레임", u"설렘"},
    {u"어떻해", u"어떡해"},
    {u"댓가", u"대가"},
    {u"갯수", u"개수"},
    {u"촛점", u"초점"},
    {u"싯점", u"시점"},
    {u"헛점", u"허점"},
    {u"뒤치닥", u"뒤치다꺼리"},
    {u"합으로써", u"함으로써"},
    {u"하므로써", u"함으로써"},
    {u"않됩", u"안 됩"},
    {u"않되", u"안 되"},
    {u"안됀", u"안 된"},
    {u"됄", u"될"},
    {u"됀", u"된"},
    {u"됍", u"됩"},
    {u"꺼라", u"거라"},
    {u"꺼야", u"거야"},
    {u"꺼니", u"거니"},
    {u"드림니", u"드립니"},
    {u"함니다", u"합니다"},
    {u"됨니다", u"됩니다"},
    {u"슴니다", u"습니다"},
    {u"률을높", u"률을 높"},
    {u"성공율", u"성공률"},
    {u"참석율", u"참석률"},
    {u"성장율", u"성장률"},
    {u"출석율", u"출석률"},
    {u"취업율", u"취업률"},
    {u"합격율", u"합격률"},
    {u"할인률", u"할인율"},
    {u"환률", u"환율"},
    {u"비률", u"비율"},
    {u"선률", u"선율"}, // [11 note 1]
};

/// Single syllables that may stand before or after a noun of two or more.
constexpr QStringView Prefixes = u"한미일러영독불북대비반신구총재주전현양각본타고저초최탈친";
constexpr QStringView Suffixes =
    u"국측간내장관부처청원회실과팀단당권율률성화론자인형계별차급시중상하후전외용제품물비금액량점면지법령안서"
    u"류강"
    u"문사업식층망진기적력소령군대회역항로선도판표값주책항형률군국민원석가호분급측당식어체반류강";
/// Dependent nouns after which a space is due: 할수, 할것 are no compounds.
constexpr QStringView Tails[] = {u"하",   u"되",   u"시키", u"받",   u"당하", u"해",   u"했",   u"한",
                                 u"할",   u"함",   u"합",   u"하",   u"된",   u"될",   u"됨",   u"됐",
                                 u"됩",   u"돼",   u"시킨", u"시킬", u"시켜", u"시켰", u"시킴", u"드리",
                                 u"드립", u"드린", u"스러", u"스럽", u"롭",   u"로운", u"로워"};

/// Syllables that hardly ever stand in native or Sino-Korean words: where they are half of a word, it is a
/// name.
constexpr QStringView MarkedSyllables =
    u"엠레르츠즈슈쉬쥬뤼뤽뢰뷔뷘벨셸셀켈켄텔델멜펠젤헬클플블글틱딕닉릭빅픽킨킴켐콜톤론톨볼젠텐덴렌벤펜멘넨헨"
    u"웬첸퀸윌웰웨콰쿨쿤툴튼턴컨퍼터커케테페키티쾨캔캘캠컬컴켓텀텍템톰툰튀튜튬틴틸팅팩팬팰펀펄펌펙펨포폰폴푸"
    u"퓌퓨퓰프픽핌핑크트스드브카타파코토쿠투블랜랭랑린렘롭롬룩뱅샤샌섀섬셔셰숀쉘쉐슐스쓰앤얀엔엘옌웹윈젝젬쥘"
    u"챈첼캐캅퍼페";

/// Words after which or before which a personal name stands.
const QSet<QString>& posts()
{
    static const QSet<QString> all = [] {
        const QString list =
            u"대통령 총리 부총리 국무총리 수상 장관 차관 차관보 국장 심의관 대사 총영사 영사 공사 참사관 "
            u"서기관 과장 실장 본부장 원장 위원장 위원 의장 "
            "부의장 의원 대표 부대표 대변인 부대변인 단장 수석 보좌관 비서관 특사 특별대표 사무총장 사무차장 "
            "총재 회장 부회장 사장 이사장 이사 국왕 여왕 왕세자 왕자 총장 "
            "교수 박사 선생 여사 씨 주지사 시장 외교장관 외교차관 외교부장 국무장관 국무위원 정무차관 경제차관 조정관 특임대사 주석 서기장 기획관 담당관 사무관 주무관 소장 센터장 대장 사령관 기자 감독 선수 국방장관 외무장관 외무차관 부장 부부장 차장 청장 처장 지사 특별보좌관 안보실장 정무차관보 고문 회원 회장단"_s;
        const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return all;
}

bool isHangulSyllable(QChar c)
{
    return finalConsonant(c) >= 0;
}

constexpr QStringView Surnames =
    u"김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함"
    u"변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국";

/// A post, alone or with what it belongs to: 장관, 국제안보대사.
bool endsInPost(QStringView word)
{
    for (qsizetype length = 2; length <= std::min<qsizetype>(word.size(), 6); ++length)
        if (posts().contains(word.last(length).toString()))
            return true;
    return posts().contains(word.toString());
}

bool isPost(QStringView word)
{
    if (endsInPost(word))
        return true;
    const QList<Stemmed> readings = stems(word);
    return std::any_of(readings.cbegin(), readings.cend(),
                       [](const Stemmed& each) { return endsInPost(each.stem); });
}

/// 홍사무관: a family name and a post in one word.
bool isSurnameWithPost(QStringView word)
{
    const auto reads = [](QStringView each) {
        return each.size() >= 3 && Surnames.contains(each[0]) && posts().contains(each.sliced(1).toString());
    };
    const QList<Stemmed> readings = stems(word);
    return reads(word) || std::any_of(readings.cbegin(), readings.cend(),
                                      [&](const Stemmed& each) { return reads(each.stem); });
}

QStringView slipIn(const QString& word)
{
    for (const Slip& slip : Slips)
        if (word.contains(slip.wrong))
            return slip.wrong;
    return {};
}

bool soundsForeign(QStringView stem)
{
    if (stem.size() < 3 || stem.size() > 8 || u"를을는은"_s.contains(stem.back()))
        return false;
    const auto marked =
        std::count_if(stem.cbegin(), stem.cend(), [](QChar c) { return MarkedSyllables.contains(c); });
    return marked >= 2 && marked * 2 >= stem.size();
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
    if (!slipIn(word).isEmpty())
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
        const bool person = word.size() >= 2 && slipIn(word).isEmpty() &&
                            (isPost(textOf(i + 1)) || isPost(textOf(i + 2)) || isPost(textOf(i + 3)) ||
                             posts().contains(textOf(i - 1)));
        const auto couldBeName = [&](QStringView stem) {
            return stem.size() >= 2 &&
                   ((stem.size() <= 4 && Surnames.contains(stem[0])) || soundsForeign(stem));
        };
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
    const SpellingContext none;
    QString mended = word;
    for (const Slip& slip : Slips)
        mended.replace(slip.wrong.toString(), slip.right.toString());
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
