#include "Samples.h"
#include "TestMain.h"

#include "session/Clipboard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using session::Copied;

namespace {

Release release()
{
    return tests::sample({{BlockType::Paragraph, 0, u"양측은 협의하였다."_s, u"They consulted."_s},
                          {BlockType::Point, 1, u"첫째 사항"_s, u"First item"_s},
                          {BlockType::Paragraph, 0, u""_s, u""_s}});
}

Selection all(Language language)
{
    return {{TextPlace::inBlock(u"b1"_s, language), 0},
            {TextPlace::inBlock(u"b2"_s, language), language == Language::Korean ? 5 : 10}};
}

Selection caret(const QString& id, qsizetype offset, Language language = Language::Korean)
{
    return Selection::caret({TextPlace::inBlock(id, language), offset});
}

const document::Form& form()
{
    return *document::builtInForm(u"mofa"_s);
}

Release pastedInto(const Release& before, const Selection& selection, const Copied& clipboard)
{
    const auto outcome = session::pasted(before, selection, clipboard);
    if (!outcome || !*outcome)
        return before;
    const auto applied = applySteps((*outcome)->steps, before);
    return applied ? applied->release : before;
}

} // namespace

class ClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasTheMarkersAndWords()
    {
        const Copied copied = session::copied(release(), form(), all(Language::English));
        QCOMPARE(copied.text, u"1. They consulted.\n° First item"_s);
        QVERIFY(copied.html.contains(u"<li"_s) && copied.html.contains(u"First item"_s));
        QVERIFY(copied.rtf.startsWith("{\\rtf1") && copied.rtf.contains("They consulted."));
        QVERIFY(!copied.native.isEmpty());
        QVERIFY(session::copied(release(), form(), caret(u"b1"_s, 1)).native.isEmpty());
    }

    void amountsStandAtTheRightInRtf()
    {
        document::Block block = release().block(0);
        block.shape.type = BlockType::Table;
        block.table.rows = {{{{}, document::RichText(u"USA"_s)}, {{}, document::RichText(u"1,234"_s)}}};
        const Release with = release().withBlocks(
            {std::make_shared<const document::Block>(block), release().blocks()[1], release().blocks()[2]});
        const QByteArray rtf = session::copied(with, form(), all(Language::English)).rtf;
        QVERIFY2(rtf.contains("\\pard\\intbl USA\\cell") && rtf.contains("\\pard\\intbl\\qr 1,234\\cell"),
                 rtf.constData());
    }

    void hangulIsEscapedInRtf()
    {
        const Copied copied = session::copied(release(), form(), all(Language::Korean));
        QVERIFY(copied.rtf.contains("\\u-14959?")); // 양
        for (const char c : copied.rtf)
            QVERIFY(static_cast<signed char>(c) >= 0);
    }

    void theNativeFormKeepsBothLanguages()
    {
        const Copied copied = session::copied(release(), form(), all(Language::Korean));
        const Release done = pastedInto(release(), caret(u"b3"_s, 0), {copied.native, {}, {}, u"other"_s});
        QCOMPARE(done.blocks().size(), 4);
        QCOMPARE(done.block(2).text[Language::English].plain(), u"They consulted."_s);
        QCOMPARE(done.block(3).shape.type, BlockType::Point);
    }

    void damagedNativeDataFallsBackToText()
    {
        const Release done = pastedInto(release(), caret(u"b3"_s, 0), {"{\"release\": 7", {}, {}, u"말"_s});
        QCOMPARE(done.block(2).text[Language::Korean].plain(), u"말"_s);
    }

    void markersInTextBecomeStructure()
    {
        const Release done =
            pastedInto(release(), caret(u"b3"_s, 0), {{}, {}, {}, u"1. 하나\n ㅇ 둘\n  - 셋\n※ 넷\n"_s});
        QCOMPARE(done.blocks().size(), 6);
        QCOMPARE(done.block(2).text[Language::Korean].plain(), u"하나"_s);
        QCOMPARE(done.block(3).shape.type, BlockType::Point);
        QCOMPARE(done.block(4).shape.level, 2);
        QCOMPARE(done.block(5).shape.type, BlockType::Note);
    }

    void plainLinesBecomeBlocksOfTheSameKind()
    {
        const Release done = pastedInto(release(), caret(u"b2"_s, 5), {{}, {}, {}, u" 더\n또 하나\n끝"_s});
        QCOMPARE(done.blocks().size(), 5);
        QCOMPARE(done.block(1).text[Language::Korean].plain(), u"첫째 사항 더"_s);
        QCOMPARE(done.block(3).shape.type, BlockType::Point);
    }

    void htmlLosesItsStyleAndKeepsItsStructure()
    {
        const QString html =
            u"<h2 style='color:red'>Heading of it</h2><ul><li>one</li><li><b>two</b></li></ul>"
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
            "<script>alert(1)</script><p><a href='javascript:alert(2)'>link</a>"
            "<img src='https://tracker.example/x.png'></p>"_s;
        const Release done =
            pastedInto(release(), caret(u"b3"_s, 0, Language::English), {{}, html, {}, u"x"_s});
        QList<BlockType> types;
        for (qsizetype i = 2; i < done.blocks().size(); ++i) {
            types.append(done.block(i).shape.type);
            for (const document::Mark& mark : done.block(i).text[Language::English].marks())
                QVERIFY(mark.type != document::MarkType::Link);
            QVERIFY(!done.block(i).text[Language::English].plain().contains(u"alert"_s));
        }
        const QList<BlockType> wanted{BlockType::Heading, BlockType::Point, BlockType::Point,
                                      BlockType::Table, BlockType::Paragraph};
        QCOMPARE(types, wanted);
        QCOMPARE(done.block(5).table.rows[1][0][Language::English].plain(), u"c"_s);
    }

    void hostileInputIsTakenInOrRefused()
    {
        const Release before = release();
        const auto refused = [&](const Copied& clipboard) {
            const auto outcome = session::pasted(before, caret(u"b3"_s, 0), clipboard);
            return !outcome && !outcome.error().message.isEmpty();
        };
        QVERIFY(refused({{}, {}, {}, QString(10 * 1024 * 1024, u'a')}));
        QVERIFY(refused({{}, {}, {}, QString(session::MaxPastedLine + 1, u'a')}));
        QVERIFY(refused({{}, u"<p>"_s + QString(session::MaxPastedLine + 1, u'a') + u"</p>"_s, {}, {}}));
        QString deep;
        for (int i = 0; i < 20'000; ++i)
            deep += u"<div><ul><li>"_s;
        deep += u"at the bottom"_s;
        const Release done = pastedInto(before, caret(u"b3"_s, 0), {{}, deep, {}, u"at the bottom"_s});
        QVERIFY(document::validate(done).size() == document::validate(before).size());
        const QString strange = QString::fromUtf16(u"a\u202Eb\u200Bc\uFEFF\xD800z\u0000!", 10);
        const Release cleaned = pastedInto(before, caret(u"b3"_s, 0), {{}, {}, {}, strange});
        const QString words = cleaned.block(2).text[Language::Korean].plain();
        QCOMPARE(words.left(3), u"abc"_s);
        QVERIFY(!words.contains(QChar(0x202E)) && !words.contains(QChar(0xD800)));
    }

    void aFieldTakesTheWordsOnly()
    {
        const Copied copied = session::copied(release(), form(), all(Language::English));
        const Selection title = Selection::caret({TextPlace::inField(Field::Title, Language::English), 0});
        const Release done = pastedInto(release(), title, copied);
        QVERIFY(done.header().title[Language::English].startsWith(u"They consulted. First item"_s));
    }

    void twoHundredBlocksComeInAtOnce()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"%1. 문단 %1입니다.\n"_s.arg(i + 1);
        QCOMPARE(pastedInto(release(), caret(u"b3"_s, 0), {{}, {}, {}, text}).blocks().size(), 202);
    }
};

COMMUNIQUE_TEST(ClipboardTest)
#include "ClipboardTest.moc"
