#include "TestMain.h"

#include "translation/GlossaryExchange.h"
#include "translation/GlossaryStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::translation;

namespace {

const Glossary& starter()
{
    static const Glossary glossary(starterTerms());
    return glossary;
}

/// What is found, as it stands in the text.
QStringList found(const QString& text, Language language, const Glossary& glossary = starter())
{
    QStringList all;
    for (const TermHit& hit : glossary.find(text, language))
        all.append(text.mid(hit.from, hit.length));
    return all;
}

Term term(TermKind kind, const QString& korean, const QString& english)
{
    Term made;
    made.kind = kind;
    made.add(Language::Korean, FormUse::Preferred, korean);
    made.add(Language::English, FormUse::Preferred, english);
    return made;
}

TermOutcome outcomeOf(const QString& korean, const QString& source, const QString& target,
                      const Glossary& glossary = starter(), QDate at = QDate(2026, 6, 1))
{
    for (const TermVerdict& verdict : glossary.check(source, Language::Korean, target, at))
        if (source.mid(verdict.source.from, verdict.source.length) == korean)
            return verdict.outcome;
    qFatal("no verdict on %s", qUtf8Printable(korean));
}

} // namespace

/// Terms in texts: what is one, what only looks like one, and which of several it is.
class GlossaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKorean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms"); // between |
        const auto row = [](const char* name, const QString& text, const QString& terms) {
            QTest::newRow(name) << text << terms;
        };
        row("particle", u"외교부는 밝혔다."_s, u"외교부"_s);
        row("two particles", u"외교부와의 협의"_s, u"외교부"_s);
        row("honorific", u"장관께서 오셨다"_s, u"장관"_s);
        row("plural", u"장관들은"_s, u"장관"_s);
        row("after brackets", u"유럽연합(EU)의 결정"_s, u"유럽연합|EU"_s);
        row("Latin with particle", u"EU와 NATO가"_s, u"EU|NATO"_s);
        row("spaced", u"제5차 사이버 정책 협의회 개최"_s, u"사이버 정책 협의회"_s);
        row("run together", u"사이버정책협의회를"_s, u"사이버정책협의회"_s);
        row("longer name first", u"한국전력은 어제"_s, u"한국전력"_s);
        row("inside a longer word", u"한국어는 한국화"_s, u""_s);
        row("compound of terms", u"외교부대변인은"_s, u"외교부|대변인"_s);
        row("compound country", u"미국대사관은"_s, u"미국|대사관"_s);
        row("accredited to", u"주미국대사관"_s, u"미국|대사관"_s);
        row("towards", u"대이란 제재"_s, u"이란"_s);
        row("hyphen", u"한-EU 사이버정책협의회"_s, u"한-EU 사이버정책협의회"_s);
        row("en dash", u"한–EU 사이버정책협의회"_s, u"한–EU 사이버정책협의회"_s);
        row("middle dot", u"한ㆍ미ㆍ일 외교장관회의"_s, u"한ㆍ미ㆍ일 외교장관회의"_s);
        row("country list", u"미국·중국·일본이"_s, u"미국|중국|일본"_s);
        row("action", u"면담하고 통화하였다"_s, u"면담|통화"_s);
        row("action passive", u"비핵화되는 한반도"_s, u"비핵화|한반도"_s);
        row("Iran", u"이란은 오늘"_s, u"이란"_s);
        row("Iran with government", u"이란 정부"_s, u"이란"_s);
        row("a particle", u"유럽연합이란 무엇인가"_s, u"유럽연합"_s);
        row("a particle after brackets", u"유럽연합(EU)이란 무엇인가"_s, u"유럽연합|EU"_s);
        row("a particle after quotes", u"“평화”이란 말"_s, u""_s);
        row("means", u"모든 수단을 동원"_s, u""_s);
        row("Sudan", u"수단 정부와"_s, u"수단"_s);
        row("Sudan with Latin", u"수단(Sudan)"_s, u"수단"_s);
        row("Sudan in a list", u"이집트·수단"_s, u"이집트|수단"_s);
        row("fifty thousand", u"오만 명이"_s, u""_s);
        row("Oman", u"오만 외교장관"_s, u"오만|외교장관"_s);
        row("humanitarian", u"인도적 지원을"_s, u"인도적 지원"_s);
        row("humane", u"인도적으로"_s, u""_s);
        row("India", u"인도는 오늘"_s, u"인도"_s);
        row("extradition", u"범죄인 인도 조약"_s, u"범죄인 인도 조약"_s);
        row("handed over", u"인도하였다"_s, u""_s);
        row("currency", u"통화정책과 통화 스와프"_s, u""_s);
        row("loan", u"공공 차관 제공"_s, u""_s);
        row("loan, taken up", u"차관 도입"_s, u""_s);
        row("loan, an amount", u"10억 달러 차관을 제공하였다."_s, u""_s);
        row("loan, an object", u"차관을 도입하기로 하였다."_s, u""_s);
        row("loan, to be paid back", u"차관 상환 조건"_s, u""_s);
        row("no loan", u"차관을 면담하였다."_s, u"차관|면담"_s);
        row("no loan either", u"차관이 지원을 약속하였다."_s, u"차관"_s);
        row("consular", u"영사 서비스와 영사국장"_s, u""_s);
        row("a consul", u"부산 주재 영사는"_s, u"부산|영사"_s);
        row("half a name", u"박진감 조현병 김건희"_s, u""_s);
        row("coast", u"동해안과 서해안"_s, u""_s);
        row("ministerial", u"장관급으로"_s, u""_s);
        row("overlap", u"한미 외교장관회담"_s, u"한미|외교장관회담"_s);
        row("no space by chance", u"한 국가"_s, u""_s);
        row("banned", u"터키와 버마"_s, u"터키|버마"_s);
        row("turquoise", u"터키석"_s, u""_s);
        row("full-width", u"ＥＵ는"_s, u"ＥＵ"_s);
        row("no-break space", u"북대서양\u00a0조약기구는"_s, u"북대서양\u00a0조약기구"_s);
        row("line break", u"국제\n원자력기구"_s, u"국제\n원자력기구"_s);
        row("empty", u""_s, u""_s);
        row("only a space", u" "_s, u""_s);
    }

    void findsKorean()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QCOMPARE(found(text, Language::Korean), terms.split(u'|', Qt::SkipEmptyParts));
    }

    void findsEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char* name, const QString& text, const QString& terms) {
            QTest::newRow(name) << text << terms;
        };
        row("longest", u"the Democratic People's Republic of Korea"_s,
            u"Democratic People's Republic of Korea"_s);
        row("curly apostrophe", u"the Democratic People’s Republic of Korea"_s,
            u"Democratic People’s Republic of Korea"_s);
        row("genitive", u"Japan’s proposal"_s, u"Japan"_s);
        row("plural", u"two Vice Ministers met"_s, u"Vice Minister|met"_s);
        row("plural of the head", u"Ministers of Foreign Affairs"_s, u"Ministers of Foreign Affairs"_s);
        row("plural of a compound", u"the Directors-General"_s, u"Directors-General"_s);
        row("ies", u"embassies"_s, u"embassies"_s);
        row("country", u"the US and UK"_s, u"US|UK"_s);
        row("pronoun", u"let us go"_s, u""_s);
        row("dots", u"the U.S. side"_s, u"U.S."_s);
        row("en dash", u"ROK–EU Summit"_s, u"ROK–EU Summit"_s);
        row("who", u"those who came"_s, u""_s);
        row("WHO", u"the WHO said"_s, u"WHO"_s);
        row("bird", u"turkey for lunch"_s, u""_s);
        row("Turkey", u"Turkey agreed"_s, u"Turkey"_s);
        row("china", u"fine china"_s, u""_s);
        row("not inside", u"Nigerian Malians"_s, u"Nigerian|Malian"_s);
        row("inside", u"Indianapolis Omaha"_s, u""_s);
        row("sea", u"the Sea of Japan"_s, u"Sea of Japan"_s);
        row("lower-case phrase in a title", u"Strategic Partnership"_s, u"Strategic Partnership"_s);
        row("two spaces", u"North  Macedonia"_s, u"North  Macedonia"_s);
        row("capitals", u"MINISTRY OF FOREIGN AFFAIRS"_s, u"MINISTRY OF FOREIGN AFFAIRS"_s);
    }

    void findsEnglish()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QCOMPARE(found(text, Language::English), terms.split(u'|', Qt::SkipEmptyParts));
    }

    void offersTheApprovedTranslation()
    {
        const QList<TermHit> hits = starter().find(u"독도"_s, Language::Korean);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(starter().translations(hits.first(), Language::English), QStringList{u"Dokdo"_s});
        QVERIFY(starter().term(hits.first().terms.first()).locked);
    }

    void aDateDecides()
    {
        const Glossary& glossary = starter();
        const auto first = [&](const QString& text, QDate at) {
            const QList<TermHit> hits = glossary.find(text, Language::Korean, at);
            return std::pair(hits.first().current, glossary.term(hits.first().terms.first()).from);
        };
        QVERIFY(first(u"산업통상부는"_s, QDate(2026, 1, 1)).first);
        QVERIFY(!first(u"산업통상부는"_s, QDate(2020, 1, 1)).first);
        const QList<qsizetype> now = glossary.holders(u"외교부 장관"_s, QDate(2019, 7, 1));
        QCOMPARE(now.size(), 1);
        QCOMPARE(glossary.term(now.first()).preferred(Language::English), u"Kang Kyung-wha"_s);
        QVERIFY(glossary.holders(u"외교부 장관"_s, QDate(1990, 1, 1)).isEmpty());
    }

    void ofTwoNamesInTimeTheOneThatHoldsIsTaken()
    {
        Term before = term(TermKind::Ministry, u"가부처"_s, u"Old Ministry"_s);
        before.to = QDate(2020, 12, 31);
        Term after = term(TermKind::Ministry, u"가부처"_s, u"New Ministry"_s);
        after.from = QDate(2021, 1, 1);
        const Glossary glossary({before, after});
        QVERIFY(contradictions(glossary.terms()).isEmpty());
        const auto translated = [&](QDate at) {
            return glossary.translations(glossary.find(u"가부처가"_s, Language::Korean, at).first(),
                                         Language::English);
        };
        QCOMPARE(translated(QDate(2020, 12, 31)), QStringList{u"Old Ministry"_s});
        QCOMPARE(translated(QDate(2021, 1, 1)), QStringList{u"New Ministry"_s});
        QCOMPARE(translated({}), (QStringList{u"Old Ministry"_s, u"New Ministry"_s}));
    }

    void holdsTranslationsAgainstTheirSource()
    {
        using enum TermOutcome;
        QCOMPARE(outcomeOf(u"동해"_s, u"동해에서"_s, u"in the East Sea"_s), Rendered);
        QCOMPARE(outcomeOf(u"동해"_s, u"동해에서"_s, u"in the Sea of Japan"_s), Banned);
        QCOMPARE(outcomeOf(u"동해"_s, u"동해에서"_s, u"at sea"_s), Missing);
        QCOMPARE(outcomeOf(u"터키"_s, u"터키와"_s, u"with Türkiye"_s), NotApproved);
        QCOMPARE(outcomeOf(u"튀르키예"_s, u"튀르키예와"_s, u"with Turkey"_s), Banned);
        QCOMPARE(outcomeOf(u"북마케도니아"_s, u"북마케도니아는"_s, u"Macedonia said"_s), Banned);
        QCOMPARE(outcomeOf(u"북마케도니아"_s, u"북마케도니아는"_s, u"North Macedonia said"_s), Rendered);
        QCOMPARE(outcomeOf(u"일본"_s, u"일본 정부는"_s, u"the Japanese government"_s), Rendered);
        QCOMPARE(outcomeOf(u"차관"_s, u"차관은"_s, u"the Deputy Director-General"_s), Banned);
        QCOMPARE(outcomeOf(u"유럽연합"_s, u"유럽연합은"_s, u"The EU's High Representative"_s), Rendered);
        QCOMPARE(
            outcomeOf(u"한-EU 사이버정책협의회"_s, u"한-EU 사이버정책협의회를"_s,
                      u"the 5th Republic of Korea (ROK)-European Union (EU) Cyber Policy Consultation"_s),
            Rendered);
        QCOMPARE(outcomeOf(u"한-EU 사이버정책협의회"_s, u"한-EU 사이버정책협의회를"_s,
                           u"the 5th Republic of Korea (ROK)-European Union (EU) consultation on trade"_s),
                 Missing);
        QCOMPARE(
            outcomeOf(u"유엔 안보리"_s, u"유엔 안보리는"_s, u"the United Nations (UN) Security Council"_s),
            Rendered);
        QCOMPARE(outcomeOf(u"한미일"_s, u"한미일은"_s, u"ROK-Japan-U.S. cooperation"_s), Banned);
        QCOMPARE(outcomeOf(u"동해"_s, u"동해에서"_s, u"the sea in the east"_s), Missing);
        QCOMPARE(outcomeOf(u"국장"_s, u"국장들이"_s, u"the Directors-General"_s), Rendered);
    }

    void aBannedFormThatRendersAnotherTermIsNone()
    {
        // 차관보 is a Deputy Minister, which 차관 must not be.
        const QList<TermVerdict> verdicts = starter().check(
            u"차관보와 국장"_s, Language::Korean, u"the Deputy Minister and the Director-General"_s);
        for (const TermVerdict& verdict : verdicts)
            QCOMPARE(verdict.outcome, TermOutcome::Rendered);
    }

    void rightTranslationsPassWithoutAWord()
    {
        QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/translation/right-pairs.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int terms = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QString korean = line.section(u'\t', 0, 0);
            for (const TermVerdict& verdict :
                 starter().check(korean, Language::Korean, line.section(u'\t', 1), QDate(2024, 6, 1))) {
                QVERIFY2(verdict.outcome == TermOutcome::Rendered,
                         qPrintable(korean.mid(verdict.source.from, verdict.source.length)));
                ++terms;
            }
        }
        QVERIFY(terms > 60);
    }

    void everyTermIsAskedForOnce()
    {
        QCOMPARE(starter().check(u"외교부는 외교부의"_s, Language::Korean, u"no"_s).size(), 1);
        QVERIFY(starter().check(u""_s, Language::Korean, u""_s).isEmpty());
    }

    void worksFromEnglishToo()
    {
        const QList<TermVerdict> verdicts =
            starter().check(u"The East Sea"_s, Language::English, u"일본해"_s);
        QCOMPARE(verdicts.size(), 1);
        QCOMPARE(verdicts.first().outcome, TermOutcome::Banned);
        QCOMPARE(verdicts.first().approved, QStringList{u"동해"_s});
    }

    void bannedFormsAreToldWithoutASource()
    {
        const QString text = u"Takeshima and the Liancourt Rocks, North Macedonia, Vice Minister"_s;
        QStringList all;
        for (const TermHit& hit : starter().banned(text, Language::English))
            all.append(text.mid(hit.from, hit.length));
        QCOMPARE(all, (QStringList{u"Takeshima"_s, u"Liancourt Rocks"_s}));
    }

    void laysOwnEntriesOverShippedOnes()
    {
        Term shipped = term(TermKind::Phrase, u"핵심축"_s, u"linchpin"_s);
        Term locked = term(TermKind::Place, u"독도"_s, u"Dokdo"_s);
        locked.locked = true;
        const Term own = term(TermKind::Phrase, u"핵심 축"_s, u"cornerstone"_s);
        const Term against = term(TermKind::Place, u"독도"_s, u"Takeshima"_s);
        const Merged all =
            merged({{GlossaryLayer::Shipped, {shipped, locked}}, {GlossaryLayer::Own, {own, against}}});
        QCOMPARE(all.terms, (QList<Term>{locked, own}));
        QCOMPARE(all.layers, (QList{GlossaryLayer::Shipped, GlossaryLayer::Own}));
        QCOMPARE(all.remarks.size(), 1);
        QVERIFY(all.remarks.first().contains(u"Takeshima"_s));
    }

    void lockedTermsStayWhateverTheKind_data()
    {
        QTest::addColumn<Term>("entry");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char* name, Term entry, bool taken) {
            QTest::newRow(name) << entry << taken;
        };
        row("another kind", term(TermKind::Organisation, u"독도"_s, u"Takeshima"_s), false);
        Term allowed = term(TermKind::Phrase, u"섬"_s, u"Takeshima"_s);
        allowed.add(Language::Korean, FormUse::Allowed, u"독 도"_s);
        row("as another form", allowed, false);
        row("what is banned, in both", term(TermKind::Phrase, u"다케시마"_s, u"Takeshima"_s), false);
        row("under a banned name", term(TermKind::Phrase, u"다케시마"_s, u"Dokdo"_s), false);
        Term bans;
        bans.add(Language::Korean, FormUse::Preferred, u"독도"_s);
        bans.add(Language::English, FormUse::Banned, u"Dokdo"_s);
        row("bans the name", bans, false);
        row("the same", term(TermKind::Organisation, u"독도"_s, u"Dokdo"_s), true);
        row("another place of a banned name", term(TermKind::Place, u"다케시마"_s, u"Takeshima Town"_s),
            true);
        row("a longer name", term(TermKind::Organisation, u"독도연구소"_s, u"Dokdo Research Institute"_s),
            true);
    }

    void lockedTermsStayWhateverTheKind()
    {
        QFETCH(Term, entry);
        QFETCH(bool, taken);
        Term locked = term(TermKind::Place, u"독도"_s, u"Dokdo"_s);
        locked.add(Language::Korean, FormUse::Banned, u"다케시마"_s);
        locked.add(Language::English, FormUse::Banned, u"Takeshima"_s);
        locked.locked = true;
        const Merged all = merged({{GlossaryLayer::Shipped, {locked}}, {GlossaryLayer::Own, {entry}}});
        QCOMPARE(all.terms.contains(entry), taken);
        QCOMPARE(all.remarks.isEmpty(), taken);
        QVERIFY(all.terms.contains(locked));
        // The same is told when it is imported, before it is stored.
        ImportedTerms read;
        read.terms = {entry};
        read.lines = {7};
        for (const bool replace : {false, true}) {
            const AppliedImport import = applied({}, read, replace, {locked});
            QCOMPARE(import.added, taken ? 1 : 0);
            QCOMPARE(import.terms.contains(entry), taken);
            QCOMPARE(import.conflicts.size(), taken ? 0 : 1);
            QVERIFY(taken || (import.conflicts.first().line == 7 &&
                              import.conflicts.first().message.contains(u"독도"_s)));
        }
    }

    void whatIsLockedBeneathIsKnown()
    {
        const QTemporaryDir folder;
        Term office = term(TermKind::Organisation, u"가나원"_s, u"Gana Institute"_s);
        office.locked = true;
        QVERIFY(
            officeGlossary(folder.path()).write({office, term(TermKind::Phrase, u"다라"_s, u"dara"_s)}).ok());
        const auto has = [&](GlossaryLayer layer, const QString& korean) {
            const auto locked = lockedBeneath(layer, folder.path());
            return std::any_of(locked.cbegin(), locked.cend(),
                               [&](const Term& each) { return each.preferred(Language::Korean) == korean; });
        };
        QVERIFY(has(GlossaryLayer::Own, u"독도"_s) && has(GlossaryLayer::Own, u"가나원"_s));
        QVERIFY(!has(GlossaryLayer::Own, u"다라"_s));
        QVERIFY(has(GlossaryLayer::Office, u"독도"_s) && !has(GlossaryLayer::Office, u"가나원"_s));
    }

    void tellsContradictions()
    {
        Term one = term(TermKind::Phrase, u"핵심축"_s, u"linchpin"_s);
        Term two = term(TermKind::Phrase, u"핵심축"_s, u"cornerstone"_s);
        QCOMPARE(contradictions({one, two}).size(), 1);
        QCOMPARE(contradictions({one, one}).size(), 1);
        two.kind = TermKind::Title; // a homograph
        QVERIFY(contradictions({one, two}).isEmpty());
        one.add(Language::English, FormUse::Banned, u"linchpin"_s);
        QCOMPARE(contradictions({one}).size(), 1);
    }
};

COMMUNIQUE_TEST(GlossaryTest)
#include "GlossaryTest.moc"
