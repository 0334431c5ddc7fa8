#include "Ran.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "base/Text.h"
#include "document/Form.h"
#include "writers/FurnitureRemark.h"
#include "writers/Writers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::FormTexts;
using document::Furniture;

namespace {

document::Release release(const QString& title)
{
    document::Release made = tests::sample({{document::BlockType::Paragraph, 0, u"글"_s, u"Words."_s}});
    document::Header header = made.header();
    header.title[Language::English] = title;
    header.unofficialTranslation[Language::English] = false;
    return made.withHeader(header);
}

document::Form formWith(const Furniture& footer)
{
    document::Form form = *document::builtInForm(u"mofa"_s);
    form.texts[Language::English].footer = footer;
    return form;
}

writers::FurnitureRemark remarkOn(const document::Form& form, QString Furniture::*place,
                                  const document::Release& release)
{
    return writers::furnitureRemark(form, Language::English, {&FormTexts::footer, place}, release);
}

/// What stands between the quotation marks.
QString quoted(const QString& sentence)
{
    return sentence.section(u'“', 1).section(u'”', 0, 0);
}

/// The last line of the first page as it is printed.
QString printedFooter(const document::Form& form, const document::Release& release)
{
    const auto pdf = writers::write(release, form, writers::Format::Pdf, {Language::English});
    QTemporaryDir folder;
    if (!pdf || !base::writeFile(folder.filePath(u"out.pdf"_s), *pdf))
        return {};
    const tests::Ran ran =
        tests::runProgram(u"pdftotext"_s, {u"-layout"_s, u"out.pdf"_s, u"-"_s}, folder.path());
    const QStringList lines = ran.out.section(u'\f', 0, 0).split(u'\n', Qt::SkipEmptyParts);
    return base::collapsed(lines.isEmpty() ? QString() : lines.last());
}

} // namespace

/// What is said of a footer is what pages print of it.
class FurnitureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatPagesPrint_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("centre");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("title");
        const QString words = u"Office of the Spokesperson and of Public Diplomacy Affairs "_s;
        QTest::newRow("fits") << u"Office"_s << u""_s << u"{date}"_s << u"Title"_s;
        QTest::newRow("long start") << words.repeated(4) << u""_s << u"{date}"_s << u"Title"_s;
        QTest::newRow("long end") << u""_s << u""_s << words.repeated(5) << u"Title"_s;
        QTest::newRow("beside a centre") << words << u"{organisation}"_s << words.repeated(2) << u"Title"_s;
        QTest::newRow("long centre") << u"Office"_s << words.repeated(3) << u"{date}"_s << u"Title"_s;
        QTest::newRow("title") << u"{organisation}: {title}"_s << u""_s << u"{date}"_s << words.repeated(3);
        QTest::newRow("title and words")
            << words.repeated(3) + u"{title}"_s << u""_s << u"{date}"_s << words.repeated(3);
    }

    void saysWhatPagesPrint()
    {
        QFETCH(QString, start);
        QFETCH(QString, centre);
        QFETCH(QString, end);
        QFETCH(QString, title);
        const document::Form form = formWith({start, centre, end, true});
        const document::Release shown = release(title);
        const QString printed = printedFooter(form, shown);
        qsizetype cut = 0;
        for (const auto place : {&Furniture::start, &Furniture::centre, &Furniture::end}) {
            const QString sentence = remarkOn(form, place, shown).sentence;
            QString expected = quoted(sentence);
            QCOMPARE(expected.isEmpty(), sentence.isEmpty());
            if (expected.isEmpty()) {
                expected = form.texts[Language::English].footer.*place;
                expected.replace(u"{date}"_s, form.date(shown.header().date, Language::English))
                    .replace(u"{organisation}"_s, form.texts[Language::English].organisation);
            } else {
                ++cut;
            }
            QVERIFY2(printed.contains(base::collapsed(expected)),
                     qPrintable(printed + u" / "_s + expected + u" / "_s + sentence));
        }
        QCOMPARE(printed.count(u'…'), cut);
    }

    void aTitleThatIsShortenedIsNoFault()
    {
        const document::Release shown = release(u"Talks on the Protection of the Environment "_s.repeated(4));
        QVERIFY(remarkOn(formWith({u"{title}"_s, {}, {}, true}), &Furniture::start, shown).quiet);
        const auto remark =
            remarkOn(formWith({u"Word "_s.repeated(60), {}, {}, true}), &Furniture::start, shown);
        QVERIFY(!remark.sentence.isEmpty() && !remark.quiet);
    }

    void theMarginsAndTheFontDecide()
    {
        const document::Release shown = release(u"Title"_s);
        document::Form form =
            formWith({u"Office of the Spokesperson and of Public Diplomacy"_s, {}, {}, true});
        QVERIFY(remarkOn(form, &Furniture::start, shown).sentence.isEmpty());
        form.marginStart = form.marginEnd = 220;
        QVERIFY(!remarkOn(form, &Furniture::start, shown).sentence.isEmpty());
        form.marginStart = form.marginEnd = 57;
        form.texts[Language::English].footerStyle.size = 30;
        QVERIFY(!remarkOn(form, &Furniture::start, shown).sentence.isEmpty());
    }

    /// The form is for other releases as well.
    void theRemarkOnTranslationsCounts()
    {
        document::Form form = formWith({u"{organisation} {unofficialTranslation}"_s, {}, {}, true});
        form.texts[Language::English].unofficialTranslation =
            u"This is no official translation. "_s.repeated(5);
        const document::Release shown = release(u"Title"_s);
        const QString sentence = remarkOn(form, &Furniture::start, shown).sentence;
        QVERIFY2(sentence.contains(u"unofficial"_s), qPrintable(sentence));
        form.texts[Language::English].unofficialPlace = document::NotePlace::End;
        QCOMPARE(remarkOn(form, &Furniture::start, shown).sentence, QString());
    }
};

COMMUNIQUE_TEST(FurnitureTest)
#include "FurnitureTest.moc"
