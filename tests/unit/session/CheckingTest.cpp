#include "Checked.h"
#include "TestMain.h"

#include "session/Checking.h"
#include "session/FindingCommands.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using namespace communique::session;
using base::Language;
using checks::Fix;
using checks::Part;

/// Findings follow the release, and what is certain is mended.
class CheckingTest : public QObject
{
    Q_OBJECT

    static editing::commands::Outcome title(const Release& release, const QString& text)
    {
        return editing::commands::setText(
            release, editing::TextPlace::inField(editing::Field::Title, Language::Korean), text);
    }

    const base::SystemClock m_clock;

    static QStringList rules(const Checking& checking)
    {
        QStringList rules;
        for (const checks::Finding& finding : checking.findings())
            rules.append(finding.rule);
        return rules;
    }

private Q_SLOTS:
    void findingsFollowTheRelease()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s}}));
        Checking checking(m_clock);
        QSignalSpy checked(&checking, &Checking::checked);
        checking.setSession(&session);
        QTRY_VERIFY(checking.isCurrent());
        QVERIFY(!rules(checking).contains(u"title"_s));
        QVERIFY(session.perform(title(session.release(), {})));
        QVERIFY(!checking.isCurrent());
        QTRY_VERIFY(checking.isCurrent());
        QVERIFY(rules(checking).contains(u"title"_s));
        QVERIFY(session.undo());
        QTRY_VERIFY(checking.isCurrent());
        QVERIFY(!rules(checking).contains(u"title"_s));
    }
    void anAnswerForAFormerReleaseIsDropped()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s}}));
        Checking checking(m_clock);
        QSignalSpy checked(&checking, &Checking::checked);
        checking.setSession(&session);
        QCOMPARE(checked.count(), 1); // nothing of another release is left
        checking.checkAgain();
        QVERIFY(session.perform(title(session.release(), {}))); // while the first look is under way
        QVERIFY(checked.wait());
        QVERIFY(rules(checking).contains(u"title"_s));
        QCOMPARE(checked.count(), 2);
        checking.setSession(nullptr);
        QCOMPARE(checked.count(), 3);
        QVERIFY(checking.findings().isEmpty());
    }
    void settlingWaitsForTheReleaseAsItStands()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s}}));
        Checking checking(m_clock);
        checking.setSession(&session);
        QVERIFY(session.perform(title(session.release(), {})));
        checking.settle();
        QVERIFY(checking.isCurrent());
        QVERIFY(rules(checking).contains(u"title"_s));
    }
    void aPersonSilencesARule()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"the the one"_s}}));
        Checking checking(m_clock);
        checking.setSession(&session);
        checking.settle();
        QVERIFY(rules(checking).contains(u"doubled-word"_s));
        checking.setSeverities({{u"doubled-word"_s, std::nullopt}});
        checking.settle();
        QVERIFY(!rules(checking).contains(u"doubled-word"_s));
    }
    void whatIsIgnoredIsKeptAsideWithItsReason()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"the the one"_s}}));
        Checking checking(m_clock);
        checking.setSession(&session);
        checking.settle();
        const auto at = rules(checking).indexOf(u"doubled-word"_s);
        QVERIFY(session.perform(ignore(session.release(), checking.findings()[at], u" a  poem "_s)));
        checking.settle();
        QVERIFY(!rules(checking).contains(u"doubled-word"_s));
        QCOMPARE(checking.ignored().size(), 1);
        QVERIFY(session.perform(heed(session.release(), checking.ignored().first())));
        checking.settle();
        QVERIFY(rules(checking).contains(u"doubled-word"_s));
        QVERIFY(session.undo());
        QCOMPARE(session.release().header().ignoredFindings.size(), 1);
    }
    void wordsKeepTheirPlaceUntilTheNextAnswer()
    {
        DocumentSession session(
            sample({{BlockType::Paragraph, 0, u"하나"_s, u"see the the one, a a two"_s}}));
        Checking checking(m_clock);
        checking.setSession(&session);
        checking.settle();
        const editing::TextPlace text = editing::TextPlace::inBlock(u"b1"_s, Language::English);
        const auto texts = [&] {
            QStringList words;
            for (const checks::Finding& finding : checking.findingsAt(text)) {
                if (finding.rule == u"doubled-word")
                    words.append(editing::textAt(session.release(), text)
                                     .plain()
                                     .sliced(finding.place.from, finding.place.length));
            }
            return words;
        };
        QCOMPARE(texts(), (QStringList{u"the the"_s, u"a a"_s}));
        const auto type = [&](qsizetype at, const QString& words) {
            return session.perform(
                editing::commands::insertText(session.release(), Selection::caret({text, at}), words));
        };
        QVERIFY(type(0, u"They "_s));
        QCOMPARE(texts(), (QStringList{u"the the"_s, u"a a"_s}));
        QVERIFY(type(11, u"x"_s)); // inside "the the"
        QCOMPARE(texts(), QStringList{u"a a"_s});
    }
    void whatConcernsAWholeTextStandsBesideIt()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"the the one"_s},
                                        {BlockType::Heading, 0, {}, {}},
                                        {BlockType::Paragraph, 0, u"둘이다."_s, {}}}));
        Checking checking(m_clock);
        checking.setSession(&session);
        QVERIFY(session.perform(title(session.release(), {})));
        checking.settle();
        const auto beside = [&](const editing::TextPlace& place) {
            QStringList names;
            for (const checks::Finding& finding : checking.findingsBeside(place))
                names.append(finding.rule);
            return names;
        };
        const auto block = [](int number, Language language) {
            return editing::TextPlace::inBlock(u"b%1"_s.arg(number), language);
        };
        QVERIFY(!beside(block(1, Language::English)).contains(u"doubled-word"_s)); // its words have a line
        QVERIFY(beside(block(3, Language::English)).contains(u"missing-translation"_s));
        QVERIFY(beside(block(3, Language::Korean)).isEmpty());
        for (const Language language : base::Languages) // empty in both
            QCOMPARE(beside(block(2, language)).contains(u"heading-empty"_s), true);
        QVERIFY(beside(editing::TextPlace::inField(editing::Field::Title, Language::Korean))
                    .contains(u"title"_s));
        QVERIFY(session.perform(
            editing::commands::setField(session.release(), editing::Field::Date, Language::Korean, QDate())));
        checking.settle();
        QCOMPARE(beside(editing::TextPlace::inField(editing::Field::Date, Language::Korean)),
                 QStringList{u"date-missing"_s});
        // A fact has one place for both languages.
        QVERIFY(session.perform(editing::commands::setField(
            session.release(), editing::Field::UnofficialTranslation, Language::English, false)));
        checking.settle();
        QCOMPARE(beside(editing::TextPlace::inField(editing::Field::Form, Language::Korean)),
                 QStringList{u"unofficial-note"_s});
    }
    void wordsThatWereLostAreNoWholeText()
    {
        DocumentSession session(sample({{BlockType::Paragraph, 0, u"하나"_s, u"the the one"_s}}));
        Checking checking(m_clock);
        checking.setSession(&session);
        checking.settle();
        const editing::TextPlace text = editing::TextPlace::inBlock(u"b1"_s, Language::English);
        const qsizetype before = checking.findingsBeside(text).size();
        QVERIFY(session.perform(
            editing::commands::insertText(session.release(), Selection::caret({text, 5}), u"x"_s)));
        QCOMPARE(checking.findingsBeside(text).size(), before);
    }
    void pagesAreLookedAtWhenTheyChange()
    {
        const Release release = sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s}});
        document::Header header = release.header();
        header.form = u"government-2023"_s;
        DocumentSession session(release.withHeader(header));
        Checking checking(m_clock);
        checking.setSession(&session);
        checking.settle();
        QVERIFY(!rules(checking).contains(u"first-page"_s));
        checking.setPages(Language::English, {{u"b1"_s, 2}});
        QVERIFY(!checking.isCurrent());
        QTRY_VERIFY(checking.isCurrent());
        QVERIFY(rules(checking).contains(u"first-page"_s));
        checking.setPages(Language::English, {{u"b1"_s, 2}}); // the same: nothing to look for
        QVERIFY(checking.isCurrent());
        checking.setPages(Language::English, {{u"b1"_s, 1}});
        QTRY_VERIFY(checking.isCurrent());
        QVERIFY(!rules(checking).contains(u"first-page"_s));
    }
    void aPlaceIsASelection()
    {
        const Release release = sample({{BlockType::Paragraph, 0, u"여기 있다"_s, u"here"_s}});
        const Selection words = selectionOf(release, {Part::Text, u"b1"_s, Language::English, 1, 2});
        QCOMPARE(words.anchor.offset, 1);
        QCOMPARE(words.head.offset, 3);
        const Selection beyond = selectionOf(release, {Part::Text, u"b1"_s, Language::English, 3, 9});
        QCOMPARE(beyond.head.offset, 4); // the text got shorter meanwhile
        QCOMPARE(selectionOf(release, {Part::Text, u"b1"_s, std::nullopt}).head.place.language,
                 Language::Korean);
        QVERIFY(selectionOf(release, {Part::Title, {}, Language::English}).head.place.isField());
    }
    void fixes()
    {
        DocumentSession session(changed(
            sample({{BlockType::Paragraph, 0, u"하나"_s, u"one here"_s}, {BlockType::Table, 0, {}, {}}}), 1,
            [](Block& block) {
                block.table.rows = {{{u"연도"_s, {}}}, {{u"2018"_s, {}}}};
            }));
        const auto mend = [&](const checks::Place& place, const QString& text, const Fix& fix) {
            return session.perform(
                fixOf(session.release(), {u"rule"_s, checks::Severity::Warning, place, text, {}, fix}));
        };
        const checks::Place here{Part::Text, u"b1"_s, Language::English, 4, 4};
        QVERIFY(!mend(here, u"there"_s, {Fix::Kind::Words, u"now"_s})); // other words stand there
        QVERIFY(mend(here, u"here"_s, {Fix::Kind::Words, u"now"_s}));
        QCOMPARE(session.release().block(0).text[Language::English].plain(), u"one now"_s);
        QVERIFY(mend(here, {}, {Fix::Kind::Heading}));
        QCOMPARE(session.release().block(0).shape.type, BlockType::Heading);
        QVERIFY(mend({Part::Text, u"b2"_s, std::nullopt}, {}, {Fix::Kind::HeaderRow}));
        QVERIFY(session.release().block(1).table.headerRow);
        QVERIFY(mend({Part::Text, u"b2"_s, std::nullopt}, {}, {Fix::Kind::Removal}));
        QCOMPARE(session.release().indexOf(u"b2"_s), -1);
        QVERIFY(!mend({Part::Title, {}, Language::English}, {}, {Fix::Kind::Appearance})); // it does
        document::Header koreanOnly = session.release().header();
        koreanOnly.languages = {Language::Korean};
        DocumentSession draft(session.release().withHeader(koreanOnly));
        QVERIFY(draft.perform(fixOf(draft.release(), {{}, {}, {}, {}, {}, {Fix::Kind::Appearance}})));
        QVERIFY(draft.release().appearsIn(Language::English));
        QVERIFY(!mend(here, {}, {Fix::Kind::None}));
        QVERIFY(!mend({Part::Text, u"gone"_s, Language::Korean}, {}, {Fix::Kind::HeaderRow}));
    }
};

COMMUNIQUE_TEST(CheckingTest)
#include "CheckingTest.moc"
