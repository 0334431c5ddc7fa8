#include "TestMain.h"

#include "document/RichText.h"
#include "document/Schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique::document;

namespace {

Mark bold(qsizetype from, qsizetype to)
{
    return {from, to, MarkType::Bold, {}};
}

Mark link(qsizetype from, qsizetype to, const QString& target)
{
    return {from, to, MarkType::Link, target};
}

/// "a[b]c": the words with brackets around the runs in bold.
QString shown(const RichText& text)
{
    QString all;
    for (const Run& run : runs(text))
        all += run.bold ? u'[' + run.text + u']' : run.text;
    return all;
}

} // namespace

class RichTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsCompareEqual()
    {
        QCOMPARE(RichText(u"abcd"_s, {bold(2, 4), bold(0, 2)}), RichText(u"abcd"_s, {bold(0, 4)}));
        QCOMPARE(RichText(u"abcd"_s, {bold(0, 3), bold(1, 2), bold(2, 2)}),
                 RichText(u"abcd"_s, {bold(0, 3)}));
        QCOMPARE(RichText(u"ab"_s, {bold(-5, 99), bold(7, 9)}), RichText(u"ab"_s, {bold(0, 2)}));
        const QString a = u"https://a.kr"_s;
        const QString b = u"https://b.kr"_s;
        QCOMPARE(RichText(u"abcd"_s, {link(2, 4, b), link(0, 2, a)}).marks(),
                 (QList<Mark>{link(0, 2, a), link(2, 4, b)}));
    }
    void slicesKeepTheMarksThatTouchThem()
    {
        const RichText text(u"abcdef"_s, {bold(1, 4)});
        QCOMPARE(shown(text), u"a[bcd]ef"_s);
        QCOMPARE(shown(text.slice(2, 3)), u"[cd]e"_s);
        QVERIFY(text.slice(4, 2).marks().isEmpty());
        QCOMPARE(text.slice(0, 3).appended(text.slice(3, 3)), text);
        QVERIFY(text.slice(3, 0).isEmpty());
    }
    void replacedWordsAndTheirMarks()
    {
        const RichText text(u"abcdef"_s, {bold(2, 4)});
        QCOMPARE(shown(text.replaced(3, 0, RichText(u"X"_s))), u"ab[cXd]ef"_s);
        QCOMPARE(shown(text.replaced(2, 0, RichText(u"X"_s))), u"abX[cd]ef"_s);
        QCOMPARE(shown(text.replaced(4, 0, RichText(u"X"_s))), u"ab[cd]Xef"_s);
        QCOMPARE(shown(text.replaced(1, 2, RichText(u"X"_s))), u"aX[d]ef"_s);
        QCOMPARE(shown(text.replaced(3, 2, RichText(u"X"_s))), u"ab[c]Xf"_s);
        QCOMPARE(shown(text.replaced(0, 6, RichText(u"XY"_s, {bold(1, 2)}))), u"X[Y]"_s);
    }
    void runsCoverTheTextWithEveryMark()
    {
        const RichText text(u"abcd"_s,
                            {bold(0, 3), {1, 4, MarkType::Italic, {}}, link(2, 3, u"https://a.kr"_s)});
        const QList<Run> all = runs(text);
        QCOMPARE(all.size(), 4);
        QString words;
        for (const Run& run : all)
            words += run.text;
        QCOMPARE(words, text.plain());
        QVERIFY(all[1].bold && all[1].italic && all[1].link.isEmpty());
        QCOMPARE(all[2].link, u"https://a.kr"_s);
        QVERIFY(!all[3].bold && all[3].italic);
        QVERIFY(runs(RichText()).isEmpty());
    }
    void cleaningKeepsMarksOnTheirWords()
    {
        const RichText text(u"\u1112\u1161\u11ab\n\u0007굵다"_s, {bold(0, 3), bold(5, 7)});
        QCOMPARE(shown(cleaned(text)), u"[한] [굵다]"_s);
    }
    void onlySafeLinksAreAllowed()
    {
        for (const QString& good :
             {u"https://mofa.go.kr/a?b=c#d"_s, u"HTTP://x.kr"_s, u"mailto:a@b.kr"_s, u"https://한국.kr"_s})
            QVERIFY2(isAllowedLink(good), qPrintable(good));
        for (const QString& bad :
             {u""_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s, u"//x.kr"_s,
              u"https:"_s, u"https://"_s, u"mailto:nobody"_s, u" javascript:x"_s, u"vbscript:x"_s})
            QVERIFY2(!isAllowedLink(bad), qPrintable(bad));
    }
    void whatMustNotStandInAnAddressIsEncoded()
    {
        QCOMPARE(linkAddress(u"mailto:a@b.kr?subject=안녕 & \"x\""_s),
                 u"mailto:a@b.kr?subject=안녕%20&%20%22x%22"_s);
        QCOMPARE(linkAddress(u"mailto:a@b.kr?subject=50%\u00a0{x}"_s),
                 u"mailto:a@b.kr?subject=50%25%C2%A0%7Bx%7D"_s);
        for (const QString& fine :
             {u"https://한국.kr/경로?질의=값#조각"_s, u"https://x.kr/%ED%95%9C?x=1&y=2#f"_s})
            QCOMPARE(linkAddress(fine), fine);
    }
    void aRefusedLinkSaysWhy()
    {
        QVERIFY(linkFault(u"javascript:x"_s).contains(u"https:"_s));
        QVERIFY(linkFault(u"https://a.kr/a b"_s).contains(u"%20"_s));
        QVERIFY(linkFault(u"https://"_s).contains(u"not complete"_s));
        QVERIFY(linkFault(u"HTTPS://a.kr/%zz"_s).contains(u"wrong"_s));
    }
};

COMMUNIQUE_TEST(RichTextTest)
#include "RichTextTest.moc"
