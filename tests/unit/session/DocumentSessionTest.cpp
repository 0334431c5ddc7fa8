#include "Samples.h"
#include "TestMain.h"

#include "session/DocumentSession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;

/// Undo and redo in the order in which things were done, across languages and fields.
class DocumentSessionTest : public QObject
{
    Q_OBJECT

    session::DocumentSession m_session{tests::sample({{BlockType::Paragraph, 0, u"하나"_s, u"one"_s}})};

    void type(Language language, const QString& text)
    {
        const QString old = m_session.release().block(0).text[language].plain();
        const auto caret = Selection::caret({TextPlace::inBlock(u"b1"_s, language), old.size()});
        QVERIFY(m_session.perform(
            commands::insertText(m_session.release(), caret, document::RichText(text), Merge::Typing)));
    }
    QString words(Language language) { return m_session.release().block(0).text[language].plain(); }

private Q_SLOTS:
    void typingMergesByWord()
    {
        for (const auto* key : {"a", "b", " ", "c", "d"})
            type(Language::English, QString::fromLatin1(key));
        QCOMPARE(words(Language::English), u"oneab cd"_s);
        QVERIFY(m_session.undo());
        QCOMPARE(words(Language::English), u"oneab "_s);
        QVERIFY(m_session.undo());
        QCOMPARE(words(Language::English), u"one"_s);
        QVERIFY(!m_session.undo());
        QVERIFY(m_session.redo());
        QVERIFY(m_session.redo());
        QCOMPARE(words(Language::English), u"oneab cd"_s);
    }
    void orderIsThatOfTheHand()
    {
        type(Language::Korean, u"둘"_s);
        type(Language::English, u"two"_s);
        QVERIFY(m_session.perform(
            commands::setField(m_session.release(), Field::Hits, Language::Korean, FieldValue(7))));
        QVERIFY(m_session.undo());
        QVERIFY(!m_session.release().header().hits);
        QCOMPARE(words(Language::English), u"oneab cdtwo"_s);
        QVERIFY(m_session.undo());
        QCOMPARE(words(Language::English), u"oneab cd"_s);
        QCOMPARE(words(Language::Korean), u"하나둘"_s);
        QVERIFY(m_session.undo());
        QCOMPARE(words(Language::Korean), u"하나"_s);
    }
    void saysWhatChangedBeforeWhereTheCaretGoes()
    {
        QStringList order;
        connect(&m_session, &session::DocumentSession::changed, this, [&](const ChangeSet& changes) {
            order << u"changed"_s;
            QCOMPARE(changes.blocks, QSet<QString>{u"b1"_s});
        });
        connect(&m_session, &session::DocumentSession::selectionRequested, this,
                [&] { order << u"caret"_s; });
        type(Language::Korean, u"!"_s);
        QCOMPARE(order, (QStringList{u"changed"_s, u"caret"_s}));
        m_session.disconnect(this);
    }
    void remembersTheSavedState()
    {
        m_session.markSaved();
        QVERIFY(m_session.history().isSaved());
        type(Language::Korean, u"?"_s);
        QVERIFY(!m_session.history().isSaved());
        QVERIFY(m_session.undo());
        QVERIFY(m_session.history().isSaved());
    }
    void aReadOnlyReleaseStays()
    {
        m_session.setReadOnly(true);
        QVERIFY(!m_session.perform(
            commands::setField(m_session.release(), Field::Hits, Language::Korean, FieldValue(9))));
        const auto before = m_session.revision();
        QVERIFY(m_session.history().canUndo());
        QVERIFY(!m_session.undo());
        QCOMPARE(m_session.revision(), before);
        m_session.setReadOnly(false);
        QVERIFY(m_session.undo());
    }
};

COMMUNIQUE_TEST(DocumentSessionTest)
#include "DocumentSessionTest.moc"
