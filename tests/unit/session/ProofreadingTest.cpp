#include "Samples.h"
#include "TestMain.h"

#include "session/Proofreading.h"
#include "session/VersionDiff.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using language::Word;

/// Spelling as one types, with the real dictionaries on their thread.
class ProofreadingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<session::DocumentSession> m_session;
    std::unique_ptr<session::Proofreading> m_proofreading;
    const TextPlace m_korean = TextPlace::inBlock(u"b1"_s, Language::Korean);
    const TextPlace m_english = TextPlace::inBlock(u"b1"_s, Language::English);

    language::WordFile list(const QString& name) { return language::WordFile(m_folder.filePath(name)); }

    void type(const TextPlace& place, qsizetype at, const QString& text)
    {
        QVERIFY(m_session->perform(
            commands::insertText(m_session->release(), Selection::caret({place, at}), RichText(text))));
    }

    [[nodiscard]] bool settled()
    {
        QSignalSpy spy(m_proofreading.get(), &session::Proofreading::finished);
        return spy.wait(20000);
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<session::DocumentSession>(tests::sample(
            {{BlockType::Paragraph, 0, u"회담이 할수있다 합니다."_s, u"The goverment agreed."_s}}));
        m_proofreading = std::make_unique<session::Proofreading>(list(u"own.txt"_s), list(u"office.txt"_s));
        m_proofreading->setSession(m_session.get());
        QVERIFY(settled());
    }

    void cleanup()
    {
        m_proofreading.reset();
        m_session.reset();
        QFile::remove(m_folder.filePath(u"own.txt"_s));
        QFile::remove(m_folder.filePath(u"office.txt"_s));
    }

    void bothLanguagesAreLookedAt()
    {
        QCOMPARE(m_proofreading->doubts(m_korean), (QList<Word>{{4, 4}}));
        QCOMPARE(m_proofreading->doubts(m_english), (QList<Word>{{4, 9}}));
        QCOMPARE(m_proofreading->doubtAt({m_english, 6}), (Word{4, 9}));
        QCOMPARE(m_proofreading->doubtAt({m_english, 20}).length, 0);
    }

    void marksMoveWithTheWordsAtOnce()
    {
        type(m_english, 0, u"So "_s);
        QCOMPARE(m_proofreading->doubts(m_english), (QList<Word>{{7, 9}}));
        type(m_english, 9, u"x"_s); // inside the word: unknown until the answer is there
        QVERIFY(m_proofreading->doubts(m_english).isEmpty());
        QVERIFY(settled());
        QCOMPARE(m_proofreading->doubts(m_english), (QList<Word>{{7, 10}}));
    }

    void onlyTheTouchedTextIsAskedAbout()
    {
        QSignalSpy changed(m_proofreading.get(), &session::Proofreading::doubtsChanged);
        QVERIFY(changed.wait()); // of what was there before
        changed.clear();
        type(m_english, 21, u" Yess."_s);
        QVERIFY(settled());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<TextPlace>>(), QList<TextPlace>{m_english});
    }

    void wordsOnTheListsAreRight()
    {
        QVERIFY(m_proofreading->addToOwn(u"goverment"_s).ok());
        QVERIFY(settled());
        QVERIFY(m_proofreading->doubts(m_english).isEmpty());
        QVERIFY(m_proofreading->addToOffice(u"할수있다"_s).ok());
        QVERIFY(settled());
        QVERIFY(m_proofreading->doubts(m_korean).isEmpty());
        QVERIFY(list(u"own.txt"_s).read().contains(u"goverment"));
        QVERIFY(list(u"office.txt"_s).read().contains(u"할수있다"));
        QVERIFY(!language::WordFile(u"/proc/nowhere/list.txt"_s).append(u"x"_s).ok());
    }

    void suggestionsArrive()
    {
        QSignalSpy spy(m_proofreading.get(), &session::Proofreading::suggested);
        m_proofreading->askSuggestions(u"goverment"_s, Language::English);
        QVERIFY(spy.wait(20000));
        QVERIFY(spy.first().at(1).toStringList().contains(u"government"_s));
    }

    void switchedOffNothingIsMarked()
    {
        m_proofreading->setEnabled(false);
        QVERIFY(m_proofreading->doubts(m_english).isEmpty());
        m_proofreading->setEnabled(true);
        QVERIFY(settled());
        QVERIFY(!m_proofreading->doubts(m_english).isEmpty());
    }

    void whatChangedIsShownWordByWord()
    {
        using session::DiffRun;
        const QList<DiffRun> runs =
            session::diffWords(u"양측은 협력을 논의하였다."_s, u"양측은 안보 협력을 합의하였다."_s);
        const QList<DiffRun> wanted{{DiffRun::Kind::Same, u"양측은 "_s},
                                    {DiffRun::Kind::Added, u"안보 "_s},
                                    {DiffRun::Kind::Same, u"협력을 "_s},
                                    {DiffRun::Kind::Removed, u"논의하였다."_s},
                                    {DiffRun::Kind::Added, u"합의하였다."_s}};
        QCOMPARE(runs, wanted);
        const Release before = m_session->release();
        type(m_english, 0, u"So "_s);
        const QList<session::TextChange> changes = session::changesBetween(before, m_session->release());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().blockId, u"b1"_s);
        QVERIFY(session::changesBetween(before, before).isEmpty());
    }

    void wordsFarFromAChangeAreLeftOut()
    {
        const QString before = u"one two three four five six or seven eight nine ten eleven twelve"_s;
        QString now = before;
        now.replace(u"two"_s, u"2 < 3"_s).replace(u"twelve"_s, u"12"_s);
        const QString html =
            session::toHtml(session::shortened(session::diffWords(before, now)), u"red"_s, u"green"_s);
        QCOMPARE(
            html,
            u"one <s style=\"color:red\">two </s><u style=\"color:green\">2 &lt; 3 </u>three four five six "
            u"… eight nine ten eleven <s style=\"color:red\">twelve</s><u style=\"color:green\">12</u>"_s);
        const auto few = session::diffWords(u"a b c"_s, u"a b d"_s);
        QCOMPARE(session::shortened(few), few);
    }
};

COMMUNIQUE_TEST(ProofreadingTest)
#include "ProofreadingTest.moc"
