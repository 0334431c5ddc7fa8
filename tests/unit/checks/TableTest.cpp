#include "Checked.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;

namespace {

/// A table of Korean cells with a caption.
Release table(const QList<QStringList>& rows, bool headerRow, const QString& caption = u"수출"_s)
{
    return changed(sample({{BlockType::Table, 0, caption, {}}}), 0, [&](Block& block) {
        block.table.headerRow = headerRow;
        for (const QStringList& row : rows) {
            block.table.rows.append(QList<document::Cell>());
            for (const QString& cell : row)
                block.table.rows.last().append(document::Cell(cell, {}));
        }
    });
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerRow()
    {
        const QList<QStringList> rows{{u"연도"_s, u"금액"_s}, {u"2018"_s, u"10"_s}};
        QVERIFY(found(checks::missingHeaderRow, table(rows, true)).isEmpty());
        const auto findings = found(checks::missingHeaderRow, table(rows, false));
        QCOMPARE(findings.size(), 1);
        QVERIFY(!findings[0].place.language);
        QCOMPARE(findings[0].fix.kind, checks::Fix::Kind::HeaderRow);
        QVERIFY(found(checks::missingHeaderRow, table(rows.first(1), false)).isEmpty());
        QVERIFY(found(checks::missingHeaderRow, english(u"one"_s)).isEmpty());
    }
    void headerCells()
    {
        const QStringList row{u"a"_s, u"b"_s, u"c"_s};
        QVERIFY(found(checks::emptyHeaderCell, table({row, row}, true)).isEmpty());
        QVERIFY(found(checks::emptyHeaderCell, table({{{}, u"b"_s, u"c"_s}, row}, true)).isEmpty());
        const auto findings = found(checks::emptyHeaderCell, table({{u"a"_s, u" "_s, u"c"_s}, row}, true));
        QCOMPARE(findings.size(), 1); // and none in English, which the table does not speak
        QCOMPARE(findings[0].place.row, 0);
        QCOMPARE(findings[0].place.column, 1);
        QCOMPARE(findings[0].place.language, Language::Korean);
        QVERIFY(found(checks::emptyHeaderCell, table({{u"a"_s, {}, u"c"_s}, row}, false)).isEmpty());
    }
    void caption()
    {
        const QList<QStringList> rows{{u"연도"_s}, {u"2018"_s}};
        QVERIFY(found(checks::missingCaption, table(rows, true)).isEmpty());
        const auto findings = found(checks::missingCaption, table(rows, true, u" "_s));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, checks::Severity::Hint);
    }
};

COMMUNIQUE_TEST(TableTest)
#include "TableTest.moc"
