#include "Samples.h"
#include "TestMain.h"

#include "session/DocumentSession.h"
#include "session/Insertion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using session::Insertion;

/// Where the words of a match or a term go.
class InsertionTest : public QObject
{
    Q_OBJECT

    const TextPlace m_into = TextPlace::inBlock(u"b1"_s, Language::English);
    const TextPlace m_source = TextPlace::inBlock(u"b1"_s, Language::Korean);

    /// The translation after the insertion, with "|" at the caret; empty where nothing was inserted.
    QString inserted(const QString& translation, const Selection& selection, const QString& words,
                     Insertion insertion)
    {
        session::DocumentSession session(
            tests::sample({{BlockType::Paragraph, 0, u"양국 장관"_s, translation}}));
        session.setSelection(selection);
        if (!session.perform(
                session::insertTranslation(session.release(), selection, m_into, words, insertion)))
            return {};
        QString text = textAt(session.release(), m_into).plain();
        const Position caret = session.selection().head;
        if (caret.place == m_into)
            text.insert(caret.offset, u'|');
        const bool undone = session.undo() && textAt(session.release(), m_into).plain() == translation &&
                            session.selection() == selection && !session.history().canUndo();
        return undone ? text : QString();
    }

    [[nodiscard]] static Selection caret(const TextPlace& place, qsizetype offset)
    {
        return Selection::caret({place, offset});
    }

private Q_SLOTS:
    void insertsInOneStep_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Selection>("selection");
        QTest::addColumn<Insertion>("insertion");
        QTest::addColumn<QString>("after");
        const Selection source = caret(m_source, 2);
        const Selection words{{m_into, 4}, {m_into, 9}};
        const Selection backwards{{m_into, 9}, {m_into, 4}};
        QTest::newRow("into nothing") << u""_s << source << Insertion::Whole << u"NEW|"_s;
        QTest::newRow("in place of all")
            << u"The Foreign Minister"_s << source << Insertion::Whole << u"NEW|"_s;
        QTest::newRow("in place of the selection")
            << u"One three five"_s << words << Insertion::Whole << u"One NEW| five"_s;
        QTest::newRow("selected backwards")
            << u"One three five"_s << backwards << Insertion::Part << u"One NEW| five"_s;
        QTest::newRow("part, at the caret")
            << u"One  five"_s << caret(m_into, 4) << Insertion::Part << u"One NEW| five"_s;
        QTest::newRow("part, against a word")
            << u"One five"_s << caret(m_into, 3) << Insertion::Part << u"One NEW| five"_s;
        QTest::newRow("part, in front of a word")
            << u"One five"_s << caret(m_into, 4) << Insertion::Part << u"One NEW| five"_s;
        QTest::newRow("part, in brackets")
            << u"One (five"_s << caret(m_into, 5) << Insertion::Part << u"One (NEW| five"_s;
        QTest::newRow("part, before a full stop")
            << u"One ."_s << caret(m_into, 4) << Insertion::Part << u"One NEW|."_s;
        QTest::newRow("part, caret in the source")
            << u"One."_s << source << Insertion::Part << u"One. NEW|"_s;
    }

    void insertsInOneStep()
    {
        QFETCH(QString, before);
        QFETCH(Selection, selection);
        QFETCH(Insertion, insertion);
        QTEST(inserted(before, selection, u"NEW"_s, insertion), "after");
    }

    void refusesWhatIsNotThere()
    {
        document::Release release = tests::sample({{BlockType::Paragraph, 0, u"하나"_s, {}}});
        const Selection here = caret(m_source, 0);
        QVERIFY(!session::insertTranslation(release, here, TextPlace::inBlock(u"b9"_s, Language::English),
                                            u"one"_s, Insertion::Whole));
        QVERIFY(!session::insertTranslation(release, here, m_into, {}, Insertion::Whole));
        document::Block block = release.block(0);
        block.shape.absent[Language::English] = true;
        release = release.withBlocks({std::make_shared<const document::Block>(block)});
        QVERIFY(!session::insertTranslation(release, here, m_into, u"one"_s, Insertion::Whole));
    }

    void wordsOverThoseOfALinkKeepIt()
    {
        document::Release release = tests::sample({{BlockType::Paragraph, 0, {}, u"See here."_s}});
        const QString target = u"https://www.mofa.go.kr"_s;
        const Selection here{{m_into, 4}, {m_into, 8}};
        const auto after = [&](const editing::commands::Outcome& outcome) {
            return editing::applySteps(outcome->steps, release)->release;
        };
        release = after(editing::commands::setLink(release, here, target));
        const document::Release inserted =
            after(session::insertTranslation(release, here, m_into, u"the website"_s, Insertion::Part));
        const QList<document::Mark> expected{{4, 15, document::MarkType::Link, target}};
        QCOMPARE(textAt(inserted, m_into).marks(), expected);
    }

    void theSameWordsAreNoStep()
    {
        const document::Release release = tests::sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s}});
        QVERIFY(!session::insertTranslation(release, caret(m_source, 0), m_into, u"one"_s, Insertion::Whole));
    }
};

COMMUNIQUE_TEST(InsertionTest)
#include "InsertionTest.moc"
