#include "editing/LinkWords.h"
#include "editing/Find.h"
#include "editing/Piece.h"

#include "Samples.h"
#include "TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::Mark;
using document::MarkType;

/// Words are written over those of a link, and its address stays.
class LinkWordsTest : public QObject
{
    Q_OBJECT

    static constexpr auto Target = "https://www.mofa.go.kr";

    /// "Read more here, please." with a link on "here".
    Release m_release;
    const TextPlace m_place = TextPlace::inBlock(u"b1"_s, Language::English);

    [[nodiscard]] static Mark link(qsizetype from, qsizetype to,
                                   const QString& target = QLatin1String(Target))
    {
        return {from, to, MarkType::Link, target};
    }

    [[nodiscard]] Selection words(qsizetype from, qsizetype to) const
    {
        return {{m_place, from}, {m_place, to}};
    }

    [[nodiscard]] static Release after(const Release& release, const commands::Outcome& outcome)
    {
        const auto applied = outcome ? applySteps(outcome->steps, release) : base::Error{};
        if (!applied)
            return {};
        const auto back = applySteps(applied->inverse, applied->release);
        return back && back->release == release ? applied->release : Release(); // it can be undone
    }

    [[nodiscard]] static RichText english(const Release& release, qsizetype block = 0)
    {
        return block < release.blocks().size() ? release.block(block).text[Language::English] : RichText();
    }

    [[nodiscard]] RichText typedOver(qsizetype from, qsizetype to, const RichText& text) const
    {
        return english(after(m_release, commands::insertText(m_release, words(from, to), text)));
    }

private Q_SLOTS:
    void init()
    {
        m_release = tests::sample({{document::BlockType::Paragraph, 0, {}, u"Read more here, please."_s}});
        m_release = after(m_release, commands::setLink(m_release, words(10, 14), QLatin1String(Target)));
        QCOMPARE(english(m_release).marks(), QList<Mark>{link(10, 14)});
    }

    void newWordsOfALinkKeepItsAddress()
    {
        const RichText typed = typedOver(10, 14, u"on the website"_s);
        QCOMPARE(typed.plain(), u"Read more on the website, please."_s);
        QCOMPARE(typed.marks(), QList<Mark>{link(10, 24)});
    }

    void aPartOfALinkIsRewrittenWithinIt()
    {
        QCOMPARE(typedOver(10, 12, u"the"_s).marks(), QList<Mark>{link(10, 15)});
        QCOMPARE(typedOver(11, 13, u"o"_s).marks(), QList<Mark>{link(10, 13)});
        QCOMPARE(typedOver(12, 14, u"llo"_s).marks(), QList<Mark>{link(10, 15)});
    }

    void wordsThatReachBeyondALinkReplaceIt() { QVERIFY(typedOver(5, 14, u"about it"_s).marks().isEmpty()); }

    void pastedLinksWin()
    {
        const RichText pasted(u"at the EU"_s, {link(7, 9, u"https://europa.eu"_s)});
        QCOMPARE(typedOver(10, 14, pasted).marks(), QList<Mark>{link(17, 19, u"https://europa.eu"_s)});
    }

    void otherMarksOfPastedWordsStay()
    {
        const QList<Mark> expected{{10, 13, MarkType::Bold, {}}, link(10, 17)};
        QCOMPARE(typedOver(10, 14, RichText(u"Our site"_s.left(7), {{0, 3, MarkType::Bold, {}}})).marks(),
                 expected);
    }

    void everyPastedLineKeepsIt()
    {
        const Release pasted = after(
            m_release, commands::insertText(m_release, words(10, 14), u"on the site\nor call\nat home"_s));
        QCOMPARE(pasted.blocks().size(), 3);
        QCOMPARE(english(pasted).marks(), QList<Mark>{link(10, 21)});
        QCOMPARE(english(pasted, 1).marks(), QList<Mark>{link(0, 7)});
        QCOMPARE(english(pasted, 2).plain(), u"at home, please."_s);
        QCOMPARE(english(pasted, 2).marks(), QList<Mark>{link(0, 7)}); // what stood behind it is none
    }

    void linesPastedIntoALinkLeaveItWhole()
    {
        const Release pasted = after(m_release, commands::insertText(m_release, words(11, 13), u"x\ny"_s));
        QCOMPARE(english(pasted).plain(), u"Read more hx"_s);
        QCOMPARE(english(pasted).marks(), QList<Mark>{link(10, 12)});
        QCOMPARE(english(pasted, 1).plain(), u"ye, please."_s);
        QCOMPARE(english(pasted, 1).marks(), QList<Mark>{link(0, 2)});
    }

    void linesWithALinkOfTheirOwnWin()
    {
        const RichText lines(u"on the site\nat the EU"_s, {link(19, 21, u"https://europa.eu"_s)});
        const Release pasted = after(m_release, commands::insertText(m_release, words(10, 14), lines));
        QVERIFY(english(pasted).marks().isEmpty());
        QCOMPARE(english(pasted, 1).marks(), QList<Mark>{link(7, 9, u"https://europa.eu"_s)});
    }

    void linesOverMoreThanTheLinkReplaceIt()
    {
        const Release pasted =
            after(m_release, commands::insertText(m_release, words(5, 14), u"on\nat home"_s));
        QVERIFY(english(pasted).marks().isEmpty() && english(pasted, 1).marks().isEmpty());
    }

    /// The end of one paragraph and the start of the next, copied from a release.
    void wordsOfTwoBlocksKeepItAndWholeBlocksDoNot()
    {
        Piece piece;
        piece.language = Language::English;
        for (const QString& text : {u"the site"_s, u"at home"_s}) {
            Block block;
            block.text[Language::English] = text;
            piece.blocks.append(block);
        }
        const auto linksAfter = [&](const Piece& put) {
            const Release pasted = after(m_release, commands::insertPiece(m_release, words(10, 14), put));
            QList<QList<Mark>> marks;
            for (qsizetype i = 0; i < pasted.blocks().size(); ++i)
                marks.append(english(pasted, i).marks());
            return marks;
        };
        const QList<QList<Mark>> kept{{}, {link(0, 8)}, {link(0, 7)}, {}};
        QCOMPARE(linksAfter(piece), kept);
        piece.whole = true;
        QCOMPARE(linksAfter(piece), (QList<QList<Mark>>{{}, {}, {}, {}}));
    }

    void deletingAllWordsDeletesTheLink()
    {
        QVERIFY(
            english(after(m_release, commands::deleteSelection(m_release, words(10, 14)))).marks().isEmpty());
    }

    void replacingWhatWasFoundKeepsIt()
    {
        const Query query{u"here"_s};
        const auto found = findAll(m_release, query, {Language::English});
        QVERIFY(found && found->size() == 1);
        const QList<Mark> expected{link(10, 15)};
        QCOMPARE(english(after(m_release, commands::replaceOne(m_release, found->first(), query, u"there"_s)))
                     .marks(),
                 expected);
        QCOMPARE(
            english(after(m_release, commands::replaceAll(m_release, *found, query, u"there"_s, {}))).marks(),
            expected);
    }

    void aQuotationMarkTypedInALinkStaysInIt()
    {
        const Release typed =
            after(m_release, commands::insertText(m_release, Selection::caret({m_place, 12}), u"'"_s));
        const Release curled = after(typed, commands::curlTypedQuote(typed, Selection::caret({m_place, 13})));
        QCOMPARE(english(curled).plain(), u"Read more he\u2019re, please."_s);
        QCOMPARE(english(curled).marks(), QList<Mark>{link(10, 15)});
    }

    void lettersGoOnWithTheLinkUntilTheCaretLeaves()
    {
        RewrittenLink rewritten;
        rewritten.begin(m_release, words(14, 10)); // selected from its end
        const Release without = after(m_release, commands::deleteSelection(m_release, words(10, 14)));
        const RichText first = rewritten.continued(without, {m_place, 10}, u"여"_s);
        QCOMPARE(first.marks(), QList<Mark>{link(0, 1)});
        const Release one =
            after(without, commands::insertText(without, Selection::caret({m_place, 10}), first));
        QCOMPARE(rewritten.continued(one, {m_place, 11}, u"기"_s).marks(), QList<Mark>{link(0, 1)});
        QVERIFY(rewritten.continued(one, {m_place, 13}, u"기"_s).marks().isEmpty());
        QVERIFY(rewritten.continued(one, {TextPlace::inBlock(u"b1"_s, Language::Korean), 10}, u"기"_s)
                    .marks()
                    .isEmpty());
        rewritten.end();
        QVERIFY(rewritten.continued(one, {m_place, 11}, u"기"_s).marks().isEmpty());
    }

    void ordinaryWordsBeginNoLink()
    {
        RewrittenLink rewritten;
        rewritten.begin(m_release, words(0, 4));
        QVERIFY(rewritten.continued(m_release, {m_place, 0}, u"x"_s).marks().isEmpty());
    }
};

COMMUNIQUE_TEST(LinkWordsTest)
#include "LinkWordsTest.moc"
