#include "TestMain.h"

#include "document/Form.h"
#include "writers/html/StyleSheet.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

class StyleSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A web page on paper has the size of letters, the sheet and the margins that the form's PDF has.
    void paperIsTheForms()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.pageWidth = 612;
        form.pageHeight = 792;
        form.marginTop = 40;
        form.marginEnd = 50;
        form.marginBottom = 60;
        form.marginStart = 70;
        form.texts[Language::Korean].bodyStyle.size = 15;
        form.texts[Language::English].bodyStyle.size = 9.5;
        const QString css = writers::html::styleSheet(form, {Language::Korean, Language::English});
        const QString paper = css.sliced(css.lastIndexOf(u"@media print"_s));
        QVERIFY(paper.contains(u"@page{size:612pt 792pt;margin:40pt 50pt 60pt 70pt}"_s));
        QVERIFY(paper.contains(u"#ko{font-size:15pt}"_s));
        QVERIFY(paper.contains(u"#en{font-size:9.5pt}"_s));
        QCOMPARE(css.count(u"@page"_s), 1);
        // No picture is higher than four fifths of the 692 points between the margins.
        QVERIFY(paper.contains(u"figure img{max-height:553.6pt}"_s));
        QVERIFY(css.contains(u"object-fit:contain"_s));
    }

    /// An address that is too long for its column gives way, nobody's name.
    void onlyAddressesOfContactsBreakInsideAWord()
    {
        for (const bool syllables : {false, true}) {
            document::Form form = *document::builtInForm(u"government-2023"_s);
            form.texts[Language::Korean].breakAtSyllables = syllables;
            const QString css = writers::html::styleSheet(form, {Language::Korean});
            static const QRegularExpression cells(u"\\.contacts th,\\.contacts td\\{[^}]*\\}"_s);
            static const QRegularExpression last(u"\\.contacts td:last-child\\{[^}]*\\}"_s);
            const QString rule = cells.match(css).captured();
            QVERIFY2(rule.contains(u"word-break:keep-all"_s) && rule.contains(u"overflow-wrap:normal"_s),
                     qPrintable(rule));
            QVERIFY(last.match(css).captured().contains(u"overflow-wrap:anywhere"_s));
        }
    }
};

COMMUNIQUE_TEST(StyleSheetTest)
#include "StyleSheetTest.moc"
