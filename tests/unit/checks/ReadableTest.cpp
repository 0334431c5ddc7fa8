#include "Checked.h"
#include "TestMain.h"
#include "base/Colour.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;

/// Titles, characters and colours; and all rules together.
class ReadableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title()
    {
        const Release whole = english(u"one"_s);
        QVERIFY(found(checks::missingTitle, whole).isEmpty());
        document::Header header = whole.header();
        header.title[Language::English] = u" "_s;
        const auto findings = found(checks::missingTitle, whole.withHeader(header));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.part, checks::Part::Title);
        QCOMPARE(findings[0].place.language, Language::English);
        header.title[Language::English].clear();
        QVERIFY(
            found(checks::missingTitle, english({}).withHeader(header)).isEmpty()); // English says nothing
    }
    void charactersThatTurnTheOrder()
    {
        const auto turned =
            found(checks::unreadableCharacters, english(u"a \u202Eevil\u202C \u2066\uFFFD"_s));
        QCOMPARE(turned.size(), 4);
        for (const checks::Finding& finding : turned)
            QCOMPARE(finding.fix.kind == checks::Fix::Kind::Words, finding.text != u"\uFFFD");
        // Joined emoji, soft hyphens and marks of direction beside foreign words are meant.
        QVERIFY(found(checks::unreadableCharacters, english(u"👩\u200D👧 co\u00ADop \u200Fא"_s)).isEmpty());
    }

    void characters()
    {
        QVERIFY(found(checks::unreadableCharacters,
                      english(u"Talks 한글 漢字 ㆍ· “a” 👍🏽 1\u00A0%"_s))
                    .isEmpty());
        const auto findings =
            found(checks::unreadableCharacters, english(u"old \uE1A3\uE1A4 and \U000F0000 and \uFFFD"_s));
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].place.from, 4);
        QCOMPARE(findings[0].place.length, 2);
        QVERIFY(findings[0].message.contains(u"U+E1A3"_s));
        QCOMPARE(findings[1].place.length, 2); // a pair of surrogates
        QVERIFY(findings[1].message.contains(u"U+F0000"_s));
        document::Header header = english(u"one"_s).header();
        header.title[Language::Korean] = u"제\uF53A회"_s;
        QCOMPARE(found(checks::unreadableCharacters, english(u"one"_s).withHeader(header)).size(), 1);
    }
    void contrastOfColours()
    {
        QCOMPARE(qRound(base::contrast(u"#000000"_s, u"#ffffff"_s)), 21);
        QCOMPARE(base::contrast(u"#123a7a"_s, u"#123a7a"_s), 1.0);
        QVERIFY(base::contrast(u"#767676"_s, u"#ffffff"_s) >= 4.5);
        QVERIFY(base::contrast(u"#777777"_s, u"#ffffff"_s) < 4.5);
    }
    void formsThatShipAreReadable()
    {
        for (const QString& id : document::builtInForms())
            QCOMPARE(found(checks::faintText, english(u"one"_s), *document::builtInForm(id)),
                     QList<Finding>());
    }
    void faintText()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.texts[Language::English].dateStyle.colour = u"#999999"_s;
        const auto findings = found(checks::faintText, english(u"one"_s), form);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.part, checks::Part::Form);
        form.texts[Language::English].dateStyle.colour = u"#8a8a8a"_s; // 3.5 : 1
        form.texts[Language::English].dateStyle.size = 18;
        QVERIFY(found(checks::faintText, english(u"one"_s), form).isEmpty());
    }
    void whatIsPrintedInTheFormsOwnColours()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.colours.accent = u"#ffdd00"_s;
        form.colours.embargo = u"#ff9999"_s;
        form.colours.tableHead = u"#123a7a"_s; // words on it are lightened where they are written
        for (document::FormTexts& texts : form.texts)
            texts.letterhead =
                document::LetterheadKind::Line; // the organisation is in the letterhead's colour
        QVERIFY(found(checks::faintText, english(u"one"_s), form).isEmpty());
        form.texts[Language::English].letterhead = document::LetterheadKind::Ruled;
        document::Header header = english(u"one"_s).header();
        header.embargo =
            document::Embargo{QDateTime(QDate(2026, 10, 8), QTime(6, 0), QTimeZone("Asia/Seoul"))};
        const auto findings = found(checks::faintText, english(u"one"_s).withHeader(header), form);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].text, u"#ffdd00"_s);
        QCOMPARE(findings[1].text, u"#ff9999"_s);
    }
    void errorsFirst()
    {
        const Release release =
            changed(sample({{BlockType::Paragraph, 0, u"하나"_s, u"here"_s},
                            {BlockType::Figure, 0, u"그림"_s, u"Talks"_s}}),
                    0, [](Block& block) {
                        block.text[Language::English] = document::RichText(
                            u"here"_s, {{0, 4, document::MarkType::Link, u"https://a.kr"_s}});
                    });
        const auto findings = checks::accessibility(release, *document::builtInForm(u"mofa"_s));
        QStringList rules;
        for (const Finding& finding : findings)
            rules.append(finding.rule);
        QCOMPARE(rules, (QStringList{u"figure-alternative"_s, u"figure-alternative"_s, u"link-words"_s}));
    }
    void aCleanReleaseHasNoFindings()
    {
        QCOMPARE(checks::accessibility(english(u"one"_s), *document::builtInForm(u"mofa"_s)),
                 QList<Finding>());
    }
};

COMMUNIQUE_TEST(ReadableTest)
#include "ReadableTest.moc"
