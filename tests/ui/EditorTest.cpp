#include "Samples.h"
#include "TestMain.h"

#include "editor/EditorArea.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::ui::editor;
using base::Language;
using document::BlockType;

/// The editor as hands and input methods use it.
class EditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditorArea> m_area;
    std::unique_ptr<session::DocumentSession> m_session;

    BodyPane& pane(Language language) { return *m_area->pane(language); }
    BodyPane& korean() { return pane(Language::Korean); }
    QString words(int block, Language language)
    {
        return m_session->release().block(block).text[language].plain();
    }

    void caretAt(BodyPane& pane, int block, int offset)
    {
        pane.setFocus();
        QTextCursor cursor = pane.textCursor();
        cursor.setPosition(pane.document()->findBlockByNumber(block).position() + offset);
        pane.setTextCursor(cursor);
    }

    static void compose(QWidget& widget, const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&widget, &event);
    }

    /// Pane and release say the same, block by block.
    void checkShown()
    {
        for (const Language language : base::Languages) {
            QCOMPARE(pane(language).document()->blockCount(), int(m_session->release().blocks().size()));
            for (int i = 0; i < m_session->release().blocks().size(); ++i)
                QCOMPARE(pane(language).body().textOf(i), words(i, language));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<session::DocumentSession>(
            tests::sample({{BlockType::Paragraph, 0, u"하나 둘"_s, u"one two"_s},
                           {BlockType::Point, 1, u"셋"_s, u"three"_s},
                           {BlockType::Paragraph, 0, u"넷"_s, {}}}));
        m_area = std::make_unique<EditorArea>();
        m_area->setSession(m_session.get());
        m_area->resize(900, 700);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    }
    void cleanup()
    {
        m_area->setSession(nullptr);
        m_area.reset();
    }

    void markersAndQuotesThatAreTyped_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<BlockType>("type");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("undone");
        const auto row = [](const char* name, Language language, const QString& typed, const QString& text,
                            BlockType type, int level, const QString& undone) {
            QTest::newRow(name) << language << typed << text << type << level << undone;
        };
        const Language en = Language::English;
        const Language ko = Language::Korean;
        row("point", en, u"o "_s, {}, BlockType::Point, 1, u"o "_s);
        row("dash under a point", en, u"- "_s, {}, BlockType::Point, 2, u"- "_s);
        row("note", en, u"* "_s, {}, BlockType::Note, 0, u"* "_s);
        row("number", en, u"2. "_s, {}, BlockType::Paragraph, 0, u"2. "_s);
        row("a year is no number", en, u"2019. "_s, u"2019. "_s, BlockType::Paragraph, 0, {});
        row("a word is no marker", en, u"so "_s, u"so "_s, BlockType::Paragraph, 0, {});
        row("quotes", en, u"a \"b\""_s, u"a \u201cb\u201d"_s, BlockType::Paragraph, 0, u"a \u201cb\""_s);
        row("apostrophe", en, u"it's"_s, u"it\u2019s"_s, BlockType::Paragraph, 0, u"it\u2019"_s);
        row("straight in Korean", ko, u"\""_s, u"\"넷"_s, BlockType::Paragraph, 0, u"넷"_s);
    }
    void markersAndQuotesThatAreTyped()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(BlockType, type);
        QFETCH(int, level);
        QFETCH(QString, undone);
        caretAt(pane(language), 2, 0);
        QTest::keyClicks(&pane(language), typed);
        QCOMPARE(words(2, language), text);
        QCOMPARE(m_session->release().block(2).shape.type, type);
        QCOMPARE(m_session->release().block(2).shape.level, level);
        checkShown();
        QVERIFY(m_session->undo());
        QCOMPARE(words(2, language), undone);
        QCOMPARE(m_session->release().block(2).shape.type, BlockType::Paragraph);
        checkShown();
    }

    void keysBecomeSteps()
    {
        caretAt(korean(), 0, 4);
        QTest::keyClicks(&korean(), u"!"_s);
        QCOMPARE(words(0, Language::Korean), u"하나 둘!"_s);
        QTest::keyClick(&korean(), Qt::Key_Return);
        QCOMPARE(m_session->release().blocks().size(), 4);
        QTest::keyClick(&korean(), Qt::Key_Tab);
        QCOMPARE(m_session->release().block(1).shape.type, BlockType::Point);
        QTest::keyClick(&korean(), Qt::Key_Backtab);
        QCOMPARE(m_session->release().block(1).shape.type, BlockType::Paragraph);
        QTest::keyClicks(&korean(), u"new"_s);
        checkShown();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&korean(), Qt::Key_Backspace);
        QTest::keyClick(&korean(), Qt::Key_Backspace);
        QCOMPARE(m_session->release().blocks().size(), 3);
        checkShown();
        while (m_session->undo())
            checkShown();
        QCOMPARE(words(0, Language::Korean), u"하나 둘"_s);
        while (m_session->redo())
            checkShown();
    }

    void hangulIsComposedInPlace()
    {
        caretAt(korean(), 1, 1);
        for (const QString& preedit : {u"ㅎ"_s, u"하"_s, u"한"_s})
            compose(korean(), preedit);
        QVERIFY(korean().isComposing());
        QCOMPARE(words(1, Language::Korean), u"셋"_s); // not yet text
        compose(korean(), u"그"_s, u"한"_s);
        QCOMPARE(words(1, Language::Korean), u"셋한"_s);
        compose(korean(), u"글"_s);
        korean().commitComposition();
        QVERIFY(!korean().isComposing());
        QCOMPARE(words(1, Language::Korean), u"셋한글"_s);
        checkShown();
        m_session->undo();
        QCOMPARE(words(1, Language::Korean), u"셋"_s);
    }

    void compositionSurvivesAClickAndAPaneSwitch()
    {
        caretAt(korean(), 0, 0);
        compose(korean(), u"가"_s);
        QTest::mouseClick(korean().viewport(), Qt::LeftButton, {}, QPoint(60, 120));
        QCOMPARE(words(0, Language::Korean), u"가하나 둘"_s);
        caretAt(korean(), 2, 1);
        compose(korean(), u"나"_s);
        m_area->setLanguageView(LanguageView::English);
        QCOMPARE(words(2, Language::Korean), u"넷나"_s);
        m_area->setLanguageView(LanguageView::Both);
    }

    void compositionReplacesASelection()
    {
        caretAt(korean(), 0, 0);
        QTextCursor cursor = korean().textCursor();
        cursor.setPosition(2, QTextCursor::KeepAnchor);
        korean().setTextCursor(cursor);
        compose(korean(), u"ㄱ"_s);
        QCOMPARE(words(0, Language::Korean), u" 둘"_s);
        compose(korean(), {}, u"다섯"_s);
        QCOMPARE(words(0, Language::Korean), u"다섯 둘"_s);
        checkShown();
    }

    void undoCrossesLanguagesAndFields()
    {
        FieldEdit* title =
            m_area->header()->fieldAt(editing::TextPlace::inField(editing::Field::Title, Language::English));
        title->setFocus();
        title->moveCursor(QTextCursor::End);
        QTest::keyClicks(title, u"?"_s);
        QCOMPARE(m_session->release().header().title[Language::English], u"5th Consultation Takes Place?"_s);
        caretAt(pane(Language::English), 2, 0);
        QTest::keyClicks(&pane(Language::English), u"four"_s);
        m_session->undo();
        QCOMPARE(words(2, Language::English), QString());
        m_session->undo();
        QCOMPARE(title->toPlainText(), u"5th Consultation Takes Place"_s);
        QVERIFY(title->hasFocus());
        m_session->redo();
        QCOMPARE(title->toPlainText(), u"5th Consultation Takes Place?"_s);
    }

    void correspondingBlocksAreLevel()
    {
        caretAt(korean(), 0, 0);
        QTest::keyClicks(&korean(), u"word "_s.repeated(60));
        QCoreApplication::processEvents();
        const auto top = [&](Language language, int block) {
            const QTextDocument& document = *pane(language).document();
            return document.documentLayout()->blockBoundingRect(document.findBlockByNumber(block)).top();
        };
        for (int block = 0; block < 3; ++block)
            QVERIFY2(qAbs(top(Language::Korean, block) - top(Language::English, block)) < 1.0,
                     qPrintable(u"block %1: %2 against %3"_s.arg(block)
                                    .arg(top(Language::Korean, block))
                                    .arg(top(Language::English, block))));
    }

    void pastingPlainTextMakesBlocks()
    {
        caretAt(korean(), 2, 1);
        QApplication::clipboard()->setText(u" 하나\n둘\n\n셋"_s);
        QTest::keyClick(&korean(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_session->release().blocks().size(), 5);
        QCOMPARE(words(4, Language::Korean), u"셋"_s);
        checkShown();
        m_session->undo();
        QCOMPARE(m_session->release().blocks().size(), 3);
        checkShown();
    }

    void aReadOnlyReleaseIgnoresKeys()
    {
        m_session->setReadOnly(true);
        m_area->setSession(m_session.get());
        caretAt(korean(), 0, 0);
        QTest::keyClicks(&korean(), u"x"_s);
        QTest::keyClick(&korean(), Qt::Key_Delete);
        QCOMPARE(words(0, Language::Korean), u"하나 둘"_s);
        checkShown();
    }
};

COMMUNIQUE_TEST(EditorTest)
#include "EditorTest.moc"
