#include "Samples.h"
#include "TestMain.h"

#include "document/Counter.h"
#include "document/Numbering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using document::Counter;

namespace {

QString counted(const QString& marker, int number)
{
    const auto counter = Counter::parse(marker);
    return counter ? counter->marker(number) : u"no counter"_s;
}

} // namespace

/// Counters of every kind, and where they start anew.
class NumberingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsCount()
    {
        QCOMPARE(counted(u"1."_s, 12), u"12."_s);
        QCOMPARE(counted(u"(1)"_s, 3), u"(3)"_s);
        QCOMPARE(counted(u"①"_s, 20), u"⑳"_s);
        QCOMPARE(counted(u"①"_s, 21), u"(21)"_s);
        QCOMPARE(counted(u"가."_s, 1), u"가."_s);
        QCOMPARE(counted(u"가."_s, 14), u"하."_s);
        QCOMPARE(counted(u"가)"_s, 15), u"거)"_s);
        QCOMPARE(counted(u"가)"_s, 28), u"허)"_s);
        QCOMPARE(counted(u"a)"_s, 26), u"z)"_s);
        QCOMPARE(counted(u"a)"_s, 27), u"aa)"_s);
        QCOMPARE(counted(u"A."_s, 2), u"B."_s);
        QCOMPARE(counted(u"i."_s, 14), u"xiv."_s);
        QCOMPARE(counted(u"I"_s, 9), u"IX"_s);
    }

    void otherMarkersStandAsTheyAre()
    {
        for (const QString& marker : {u""_s, u"□"_s, u"ㅇ"_s, u"o"_s, u"°"_s, u"-"_s, u"※"_s, u"*"_s,
                                      u"1단계"_s, u"10."_s, u"((1)"_s})
            QVERIFY2(!Counter::parse(marker), qPrintable(marker));
    }

    void pointsStartAnewBelowAnotherParent()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.texts[Language::Korean].markers = {u"I."_s, u"1."_s, {u"가."_s, u"①"_s, u"-"_s}, u"※"_s};
        const document::Release release = tests::sample({{BlockType::Heading, 0, u"a"_s, {}},
                                                         {BlockType::Paragraph, 0, u"b"_s, {}},
                                                         {BlockType::Point, 1, u"c"_s, {}},
                                                         {BlockType::Point, 2, u"d"_s, {}},
                                                         {BlockType::Point, 2, u"e"_s, {}},
                                                         {BlockType::Point, 1, u"f"_s, {}},
                                                         {BlockType::Point, 2, u"g"_s, {}},
                                                         {BlockType::Paragraph, 0, u"h"_s, {}},
                                                         {BlockType::Point, 1, u"i"_s, {}}});
        const document::Numbering numbering(release, form);
        QStringList markers;
        for (qsizetype i = 0; i < release.blocks().size(); ++i)
            markers.append(numbering.marker(i, Language::Korean));
        QCOMPARE(markers, QStringList({u"I."_s, u"1."_s, u"가."_s, u"①"_s, u"②"_s, u"나."_s, u"①"_s, u"2."_s,
                                       u"가."_s}));
    }
};

COMMUNIQUE_TEST(NumberingTest)
#include "NumberingTest.moc"
