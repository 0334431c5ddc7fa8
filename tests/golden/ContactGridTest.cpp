#include "Page.h"
#include "Samples.h"
#include "TestMain.h"

#include "writers/Writers.h"
#include "writers/pdf/Tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;

/// The government's grid of contacts says the same on the web and in print.
class ContactGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreTheSameOnTheWebAndInPrint_data()
    {
        QTest::addColumn<QList<document::Contact>>("contacts");
        QTest::addColumn<QStringList>("heads");
        const document::Contact head{u"국제경제국"_s, u"책임자"_s, u"국장"_s, u"김하나"_s, u"02-1"_s, {}};
        const document::Contact second{u"국제경제국"_s, {}, u"서기관"_s, u"이둘"_s, u"02-2"_s, {}};
        const document::Contact alone{{}, u"담당자"_s, u"사무관"_s, u"박셋"_s, u"02-3"_s, {}};
        QTest::newRow("one has no role")
            << QList{head, second} << QStringList{u"담당 부서"_s, u"국제경제국"_s, u"책임자"_s};
        QTest::newRow("no department") << QList{alone} << QStringList{u"담당 부서"_s, u"담당자"_s};
        QTest::newRow("neither") << QList{document::Contact{{}, {}, {}, u"최넷"_s, u"02-4"_s, {}}}
                                 << QStringList{u"담당 부서"_s};
    }

    void headsAreTheSameOnTheWebAndInPrint()
    {
        QFETCH(QList<document::Contact>, contacts);
        QFETCH(QStringList, heads);
        document::Release release = tests::sample({{document::BlockType::Paragraph, 0, u"하나"_s, u"One"_s}});
        document::Header header = release.header();
        header.contacts = contacts;
        const auto html =
            writers::write(release.withHeader(header), *document::builtInForm(u"government-2023"_s),
                           writers::Format::Html, {base::Language::Korean});
        QVERIFY(html.ok());
        QCOMPARE(tests::Page(*html).textsOf(u"th"_s), heads);

        QStringList printed;
        for (const auto& row : writers::pdf::cellsOf(contacts, u"담당 부서"_s))
            for (const writers::pdf::CellSpec& cell : row) {
                if (!cell.scope.isEmpty())
                    printed.append(cell.text.plain());
                QVERIFY(!cell.shaded || !cell.text.isEmpty()); // no ground for what is not there
            }
        QCOMPARE(printed, heads);
    }
};

COMMUNIQUE_TEST(ContactGridTest)
#include "ContactGridTest.moc"
