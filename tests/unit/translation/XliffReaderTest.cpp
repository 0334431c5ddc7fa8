#include "TestMain.h"

#include "translation/XliffInline.h"
#include "translation/XliffReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using document::MarkType;
using document::RichText;
using document::TranslationState;
using translation::readXliff;
using translation::XliffUnit;

namespace {

QByteArray file12(const QByteArray& units)
{
    return "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='a' "
           "source-language='ko' target-language='en' datatype='plaintext'><body>" +
           units + "</body></file></xliff>";
}

QByteArray file2(const QByteArray& units)
{
    return "<xliff version='2.1' srcLang='ko' trgLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0' "
           "xmlns:m='urn:other'><file id='f' original='a'>" +
           units + "</file></xliff>";
}

XliffUnit unitOf(const QByteArray& bytes)
{
    const auto xliff = readXliff(bytes);
    return xliff ? xliff->files.value(0).units.value(0) : XliffUnit();
}

XliffUnit unit12(const QByteArray& target, const QByteArray& attributes = {})
{
    return unitOf(file12("<trans-unit id='u' " + attributes +
                         "><source>가 <g id='1' ctype='bold'>나</g> <g id='2' ctype='link' "
                         "equiv-text='https://example.org/'>다</g></source>" +
                         target + "</trans-unit>"));
}

XliffUnit unit2(const QByteArray& content)
{
    return unitOf(file2("<unit id='u'>" + content + "</unit>"));
}

} // namespace

/// What tools write, and what attackers do.
class XliffReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesTakeTheirMeaningFromTheSource()
    {
        const XliffUnit unit = unit12("<target>A <g id='2'>C</g> <g id='1'>B</g></target>");
        QVERIFY(unit.target == RichText(u"A C B"_s, {{2, 3, MarkType::Link, u"https://example.org/"_s},
                                                     {4, 5, MarkType::Bold, {}}}));
        QVERIFY(unit.unknownCodes.isEmpty());
    }

    void unknownCodesLoseTheirMarkOnly()
    {
        const XliffUnit unit = unit12("<target>A <g id='9'>B</g><x id='3'/><ph id='4'>\\b</ph> C</target>");
        QCOMPARE(unit.target.plain(), u"A B C"_s);
        QVERIFY(unit.target.marks().isEmpty());
        QCOMPARE(unit.unknownCodes, (QStringList{u"x 3"_s, u"ph 4"_s, u"g 9"_s}));
    }

    void pairsOfPlaceholdersAreMarks()
    {
        const XliffUnit unit = unit12("<target><bpt id='7' rid='1' ctype='italic'>&lt;i></bpt>A<ept id='8' "
                                      "rid='1'>&lt;/i></ept> <mrk mtype='seg' mid='1'>B</mrk></target>");
        QVERIFY(unit.target == RichText(u"A B"_s, {{0, 1, MarkType::Italic, {}}}));
        QVERIFY(unit.unknownCodes.isEmpty());
    }

    void linksThatNoReleaseMayCarryAreDropped()
    {
        const XliffUnit unit =
            unit12("<target><g id='5' ctype='link' equiv-text='javascript:alert(1)'>A</g></target>");
        QVERIFY(unit.target == RichText(u"A"_s));
        QCOMPARE(unit.unknownCodes, QStringList{u"g 5"_s});
    }

    void layoutIsNoText()
    {
        const XliffUnit unit = unit12("<target>\n   A\n   <g id='1'>B\n C</g>  D\n  </target>");
        QVERIFY(unit.target == RichText(u"A B C  D"_s, {{2, 5, MarkType::Bold, {}}}));
    }

    void proposalsAreNoTranslations()
    {
        const XliffUnit unit = unit12(
            "<alt-trans><target>wrong</target></alt-trans><note>wrong</note><seg-source>x</seg-source>");
        QVERIFY(!unit.hasTarget);
        QCOMPARE(unit.source.plain(), u"가 나 다"_s);
    }

    void statesOf12_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<int>("said"); // -1 for nothing
        const auto row = [](const char* attributes, const char* state, int said) {
            QTest::addRow("%s %s", attributes, state) << QByteArray(attributes) << QByteArray(state) << said;
        };
        row("", "", -1);
        row("approved='yes'", "", int(TranslationState::Reviewed));
        row("approved='no'", "", int(TranslationState::Draft));
        row("", "state='translated'", int(TranslationState::Translated));
        row("approved='yes'", "state='translated'", int(TranslationState::Reviewed));
        row("approved='no'", "state='signed-off'", int(TranslationState::Translated));
        row("", "state='final'", int(TranslationState::Reviewed));
        row("approved='yes'", "state='needs-review-translation'", int(TranslationState::Draft));
        row("", "state='x-odd'", int(TranslationState::Draft));
    }

    void statesOf12()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, state);
        QFETCH(int, said);
        const XliffUnit unit = unit12("<target " + state + ">A</target>", attributes);
        QCOMPARE(unit.state ? int(*unit.state) : -1, said);
    }

    void segmentsAreJoined()
    {
        const XliffUnit unit = unit2(
            "<segment state='final'><source>가.</source><target>A.</target></segment><ignorable><source> "
            "</source></ignorable><segment "
            "state='translated'><source>나.</source><target>B.</target></segment>");
        QCOMPARE(unit.source.plain(), u"가. 나."_s);
        QCOMPARE(unit.target.plain(), u"A. B."_s);
        QCOMPARE(unit.state, TranslationState::Translated);
        QVERIFY(!unit.isPartial);
    }

    void segmentsHaveAnOrderOfTheirOwn()
    {
        const XliffUnit unit =
            unit2("<segment><source>가</source><target order='3'>A <pc id='1' type='fmt' "
                  "subType='xlf:b'>a</pc></target></segment><ignorable><source> </source><target> </target>"
                  "</ignorable><segment><source>나</source><target order='1'>B</target></segment>");
        QVERIFY(unit.target == RichText(u"B A a"_s, {{4, 5, MarkType::Bold, {}}}));
    }

    void codesMaySpanSegments()
    {
        const XliffUnit unit = unit2(
            "<originalData><data id='d'>&lt;a "
            "href=\"https://example.org/?a&amp;amp;b\"></data></originalData>"
            "<segment><source>가</source><target><sc id='1' type='link' dataRef='d'/>A</target></segment>"
            "<segment><source>나</source><target> B<ec startRef='1'/> C</target></segment>");
        QVERIFY(unit.target == RichText(u"A B C"_s, {{0, 3, MarkType::Link, u"https://example.org/?a&b"_s}}));
    }

    void aHalfTranslatedUnitIsPartial()
    {
        const XliffUnit unit = unit2("<segment state='final'><source>가</source><target>A</target></segment>"
                                     "<segment><source>나</source></segment>");
        QVERIFY(unit.isPartial && unit.hasTarget);
        QCOMPARE(unit.target.plain(), u"A"_s);
    }

    void segmentsOf12WithoutWordsAreNotTranslated_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("partial");
        const auto row = [](const char* name, const char* target, const QString& words, bool partial) {
            QTest::newRow(name) << QByteArray(target) << words << partial;
        };
        row("whole", "<mrk mtype='seg' mid='0'>A.</mrk> <mrk mtype='seg' mid='1'>B.</mrk>", u"A. B."_s,
            false);
        row("turned", "<mrk mtype='seg' mid='1'>B.</mrk> <mrk mtype='seg' mid='0'>A.</mrk>", u"B. A."_s,
            false);
        row("missing", "<mrk mtype='seg' mid='0'>A.</mrk>", u"A."_s, true);
        row("empty", "<mrk mtype='seg' mid='0'>A.</mrk> <mrk mtype='seg' mid='1'/>", u"A."_s, true);
        row("first empty", "<mrk mtype='seg' mid='0'> </mrk> <mrk mtype='seg' mid='1'>B.</mrk>", u"B."_s,
            true);
        row("inside a code", "<g id='1'><mrk mtype='seg' mid='0'>A.</mrk></g>", u"A."_s, true);
        row("nothing", "<mrk mtype='seg' mid='0'/><mrk mtype='seg' mid='1'/>", QString(), false);
        row("no segments", "A. B.", u"A. B."_s, false);
    }

    void segmentsOf12WithoutWordsAreNotTranslated()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, words);
        QFETCH(bool, partial);
        const XliffUnit unit = unitOf(
            file12("<trans-unit id='u' approved='yes'><source>가. 나.</source><seg-source><mrk mtype='seg' "
                   "mid='0'>가.</mrk> <mrk mtype='seg' mid='1'>나.</mrk></seg-source><target "
                   "state='translated'>" +
                   target + "</target></trans-unit>"));
        QCOMPARE(unit.target.plain(), words);
        QCOMPARE(unit.isPartial, partial);
        QCOMPARE(unit.hasTarget, !words.isEmpty());
        QCOMPARE(unit.source.plain(), u"가. 나."_s);
        // Where a tool dropped seg-source, an empty segment still tells.
        QCOMPARE(
            unit12("<target><mrk mtype='seg' mid='0'>A</mrk><mrk mtype='seg' mid='1'/></target>").isPartial,
            true);
    }

    void theSourceInPlaceOfATranslationIsSeen()
    {
        const auto whole = [](const QByteArray& language, const QByteArray& words) {
            return unitOf(QByteArray("<xliff version='1.2'><file original='a' source-language='") + language +
                          "'><trans-unit id='u'><source>" + words + "</source><target> " + words +
                          "</target></trans-unit></file></xliff>");
        };
        QVERIFY(whole("ko", "양측은 협력한다.").isCopied);
        QVERIFY(whole("en", "Both sides agreed to cooperate.").isCopied);
        for (const char* same : {"OECD", "2026", "Memorandum of Understanding"})
            QVERIFY(!whole("ko", same).isCopied);
        QVERIFY(!whole("en", "Bank of America").isCopied);
        const XliffUnit part12 =
            unit12("<seg-source><mrk mtype='seg' mid='0'>가 나</mrk> <mrk mtype='seg' mid='1'>다</mrk>"
                   "</seg-source><target><mrk mtype='seg' mid='0'>A B</mrk> <mrk mtype='seg' "
                   "mid='1'>다</mrk></target>");
        QVERIFY(part12.isPartial && !part12.isCopied);
        QCOMPARE(part12.target.plain(), u"A B"_s);
        const XliffUnit part2 = unit2("<segment><source>가</source><target>A</target></segment>"
                                      "<segment><source>나</source><target>나</target></segment>");
        QVERIFY(part2.isPartial && !part2.isCopied);
        QCOMPARE(part2.target.plain(), u"A"_s);
        QVERIFY(unit2("<segment><source>가</source><target>가</target></segment>"
                      "<segment><source>나</source><target>나</target></segment>")
                    .isCopied);
    }

    void notesOnAFileAreKept()
    {
        const auto of2 =
            readXliff(file2("<notes><note>Ready by noon.</note></notes><unit id='u'><segment><source>가"
                            "</source></segment></unit>"));
        QCOMPARE(of2->files.first().notes, QStringList{u"Ready by noon."_s});
        QCOMPARE(of2->files.first().units.size(), 1);
        const auto of12 = readXliff(
            "<xliff version='1.2'><file original='a'><header><skl><internal-file>x</internal-file></skl>"
            "<note>Ready by noon.</note></header><body><trans-unit id='u'><source>가</source></trans-unit>"
            "</body></file></xliff>");
        QCOMPARE(of12->files.first().notes, QStringList{u"Ready by noon."_s});
        QCOMPARE(of12->files.first().units.size(), 1);
    }

    void notesOfPeopleAreKept()
    {
        QCOMPARE(
            unit12(
                "<target>A <mrk mtype='x-comment' comment='Which one?'>B</mrk></target><note "
                "from='communique'>1. (paragraph)</note><note from='translator'>Is it  right?</note><note/>")
                .notes,
            (QStringList{u"Is it right?"_s, u"Which one?"_s}));
        QCOMPARE(
            unit2(
                "<notes><note category='place'>title</note><note category='source-changed'>x</note>"
                "<note id='n1'>Is it right?</note></notes><segment><source>가</source><target>A <mrk id='m1' "
                "type='comment' ref='#n1'>B</mrk> <mrk id='m2' type='comment' value='Which one?'>C</mrk>"
                "</target></segment>")
                .notes,
            (QStringList{u"Is it right?"_s, u"Which one?"_s}));
    }

    void modulesAndGroupsAreNoObstacle()
    {
        const auto xliff = readXliff(
            file2("<m:x><unit id='no'/></m:x><group id='g'><notes><note>n</note></notes><group id='h'><unit "
                  "id='u'><m:y><source>no</source></m:y><segment m:z='1'><source>가<cp hex='001a'/></source>"
                  "<target>A</target></segment></unit></group></group>"));
        QVERIFY(xliff.ok());
        QCOMPARE(xliff->files.first().units.size(), 1);
        QCOMPARE(xliff->files.first().units.first().source.plain(), u"가"_s);
    }

    void versions()
    {
        for (const QByteArray version : {"1.0", "1.1", "1.2", "2.0", "2.1", "2.2"})
            QVERIFY(readXliff("<xliff version='" + version + "'><file/></xliff>").ok());
        for (const QByteArray version : {"", "3.0", "1", "2.1.1"}) {
            const auto xliff = readXliff("<xliff version='" + version + "'><file/></xliff>");
            QVERIFY(!xliff && xliff.error().message.contains(u"1.2"_s));
        }
    }

    void whatIsNoXliffIsRefused()
    {
        for (const QByteArray bytes :
             {"", "text", "<html/>", "<xliff version='1.2'/>", "\xff\xfe", "<xliff version='1.2'>",
              "<?xml version='1.0' encoding='x-none'?><xliff version='1.2'><file/></xliff>"}) {
            const auto xliff = readXliff(bytes);
            QVERIFY2(!xliff && !xliff.error().message.isEmpty(), bytes.constData());
            QCOMPARE(xliff.error().kind, base::ErrorKind::Unreadable);
        }
    }

    void anotherEncodingThanTheNamedOneIsSaid()
    {
        const auto xliff =
            readXliff("<?xml version='1.0' encoding='EUC-KR'?><xliff version='1.2'><file><body>"
                      "<trans-unit id='a'><source>한국과 힣</source></trans-unit>"
                      "</body></file></xliff>");
        QVERIFY(!xliff);
        QVERIFY2(xliff.error().message.contains(u"EUC-KR"_s), qPrintable(xliff.error().message));
    }

    void brokenXmlNamesItsLine()
    {
        const auto none = readXliff("<xliff version='1.2'>\n<file>\n<body></file>");
        QVERIFY(!none && none.error().message.contains(u'3'));
        const auto half = readXliff("<xliff version='1.2'>\n<file original='a'>\n<trans-unit "
                                    "id='a'><source>가</source></trans-unit>\n<trans-unit id='b'><source>");
        QVERIFY(half.ok());
        QCOMPARE(half->files.first().units.size(), 1);
        QCOMPARE(half->brokenLine, 4);
    }

    void documentTypesAreRefused()
    {
        QByteArray laughs = "<!DOCTYPE xliff [<!ENTITY a 'ha'>";
        for (char name = 'b'; name < 'z'; ++name)
            laughs += QByteArray("<!ENTITY ") + name +
                      QByteArray(" '&X;&X;&X;&X;&X;&X;&X;&X;'>").replace('X', char(name - 1));
        const QByteArray body = "<xliff version='1.2'><file original='&y;'/></xliff>";
        for (const QByteArray& type :
             {laughs + "]>", QByteArray("<!DOCTYPE xliff [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>"),
              QByteArray("<!DOCTYPE xliff SYSTEM 'http://example.org/xliff.dtd'>")}) {
            const auto xliff = readXliff(type + body);
            QVERIFY(!xliff);
            QVERIFY2(xliff.error().message.contains(u"DOCTYPE"_s), qPrintable(xliff.error().message));
        }
    }

    void hugeFilesAreBounded()
    {
        const QByteArray longText(int(translation::LongestText) + 10, 'x');
        QVERIFY(unit12("<target>" + longText + "</target>").isTooLong);
        QByteArray many;
        for (qsizetype i = 0; i <= translation::MostUnits; ++i)
            many += "<trans-unit id='u'/>";
        QVERIFY(!readXliff(file12(many)));
        QVERIFY(!readXliff(file12(QByteArray("<group>").repeated(100000))));
        const XliffUnit deep = unit12("<target>" + QByteArray("<g id='1'>").repeated(900) + "A" +
                                      QByteArray("</g>").repeated(900) + "</target>");
        QVERIFY(deep.target == RichText(u"A"_s, {{0, 1, MarkType::Bold, {}}}));
        QVERIFY(unit12("<target>" + QByteArray("<x id='1'/>").repeated(2000) + "</target>").isTooLong);
        QVERIFY(unit2(QByteArray("<segment><source>a\n</source></segment>").repeated(2000)).isTooLong);
    }
};

COMMUNIQUE_TEST(XliffReaderTest)
#include "XliffReaderTest.moc"
