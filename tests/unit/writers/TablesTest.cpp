#include "LaidOut.h"
#include "TestMain.h"

#include "writers/pdf/Hyphenation.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using tests::boxOf;
using tests::laidOut;
using tests::tableOf;
using writers::pdf::Box;
using writers::pdf::Layout;
using writers::pdf::Placed;

namespace {

/// A table of one block, of the same words in both languages where there is one text of a cell.
document::Release tableOfRows(const QList<QStringList>& english, const QList<QStringList>& korean = {})
{
    document::Release release = tests::sample({{BlockType::Table, 0, u"표"_s, u"Table"_s}});
    document::Block block = release.block(0);
    block.table.headerRow = true;
    for (qsizetype r = 0; r < english.size(); ++r) {
        QList<document::Cell> row;
        for (qsizetype c = 0; c < english[r].size(); ++c)
            row.append({document::RichText(korean.isEmpty() ? english[r][c] : korean[r][c]),
                        document::RichText(english[r][c])});
        block.table.rows.append(row);
    }
    return release.withBlocks({std::make_shared<const document::Block>(block)});
}

/// The ends of lines inside the cells of a language that are not between words.
QStringList dividedWords(const QList<Box>& boxes)
{
    QStringList ends;
    for (const Box& box : boxes)
        for (const auto& cell : box.cells) {
            QStringList lines =
                QString::fromUtf8(pango_layout_get_text(cell.text.get())).split(QChar::LineFeed);
            lines.removeLast();
            for (const QString& line : lines)
                if (!line.endsWith(u' ') && !line.endsWith(u'-'))
                    ends.append(line);
        }
    return ends;
}

document::Release withContacts(const QList<document::Contact>& contacts)
{
    const document::Release release = tests::sample({{BlockType::Paragraph, 0, u"글"_s, u"Text"_s}});
    document::Header header = release.header();
    header.contacts = contacts;
    return release.withHeader(header);
}

} // namespace

/// The columns and rows of tables and of the contacts.
class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderRowIsRepeated()
    {
        const Layout layout = laidOut(tableOf(80, u"cell"_s), {Language::English});
        QVERIFY(layout.pages.size() > 2);
        for (int p = 1; p < layout.pages.size(); ++p) {
            QVERIFY(layout.pages[p].items.first().repeated);
            QVERIFY(boxOf(layout, layout.pages[p].items.first()).cells.first().shaded);
            QCOMPARE(layout.pages[p].items.first().y, layout.room.top);
        }
    }

    /// Wherever it begins: four rows or few lines stay together, of others two rows at least on each side.
    void smallTablesAreNotTornAndLongOnesLeaveNoRowAlone()
    {
        for (const bool headed : {true, false})
            for (const int rows : {1, 2, 3, 4, 6, 12, 40})
                for (int paragraphs = 0; paragraphs < 36; ++paragraphs) {
                    const document::Release table = tableOf(headed ? rows : rows - 1, u"cell"_s);
                    document::Block block = table.block(0);
                    block.id = u"table"_s;
                    block.table.headerRow = headed;
                    const document::Release release = tests::sample(
                        QList<tests::Spec>(paragraphs, {BlockType::Paragraph, 0, u"글"_s, u"Text"_s}));
                    QList<document::BlockPtr> blocks = release.blocks();
                    blocks.append(std::make_shared<const document::Block>(block));
                    const Layout layout = laidOut(release.withBlocks(blocks), {Language::English});
                    QList<int> counts; // of body rows, by page
                    double height = 0;
                    for (const auto& page : layout.pages) {
                        int count = 0;
                        for (const Placed& item : page.items)
                            if (const Box& box = boxOf(layout, item); box.isRow() && !item.repeated) {
                                count += headed && box.cells.first().shaded ? 0 : 1;
                                height += item.height;
                            }
                        if (count > 0)
                            counts.append(count);
                    }
                    QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0), rows);
                    const QByteArray where = QByteArray::number(rows) + " rows below " +
                                             QByteArray::number(paragraphs) + " paragraphs";
                    QVERIFY2(counts.size() == 1 || (counts.first() >= 2 && counts.last() >= 2),
                             where.constData());
                    const bool isSmall = rows <= 4 || height < layout.room.height() * 0.22;
                    QVERIFY2(counts.size() == 1 || !isSmall, where.constData());
                    QVERIFY2(rows < 40 || paragraphs < 10 || counts.size() > 1, where.constData());
                }
    }

    /// Nothing could keep them together.
    void fewRowsThatFillPagesAreAllPlaced()
    {
        for (const int words : {60, 150, 300, 600}) {
            const Layout layout =
                laidOut(tableOf(3, u"very long text in a cell "_s.repeated(words)), {Language::English});
            int lines = 0;
            int all = 0;
            for (const Box& box : layout.columns[0])
                all += box.lineCount();
            for (const auto& page : layout.pages)
                for (const Placed& item : page.items) {
                    QVERIFY(item.y + item.height <= layout.room.bottom + 0.1);
                    lines += item.repeated ? 0 : item.lastLine - item.firstLine;
                }
            QCOMPARE(lines, all);
        }
    }

    void aRowHigherThanAPageIsCut()
    {
        const Layout layout =
            laidOut(tableOf(1, u"very long text in a cell "_s.repeated(500)), {Language::English});
        QVERIFY(layout.pages.size() > 2);
        for (const auto& page : layout.pages)
            for (const Placed& item : page.items)
                QVERIFY(item.y + item.height <= layout.room.bottom + 0.1);
    }

    void aRowHigherThanAPageBeginsBelowItsCaption()
    {
        const Layout layout =
            laidOut(tableOf(1, u"very long text in a cell "_s.repeated(500)), {Language::English});
        const QList<Placed>& first = layout.pages.first().items;
        QVERIFY(boxOf(layout, first.last()).isRow());
        QVERIFY(layout.pages.first().bottom >
                layout.room.bottom - boxOf(layout, first.last()).lineHeight() - 6);
    }

    void manyColumnsKeepTheirWordsWhole()
    {
        document::Release release = tests::sample({{BlockType::Table, 0, {}, {}}});
        document::Block block = release.block(0);
        for (int r = 0; r < 3; ++r)
            block.table.rows.append(
                QList<document::Cell>(15, {document::RichText(u"지방자치단체"_s), document::RichText()}));
        const Layout layout =
            laidOut(release.withBlocks({std::make_shared<const document::Block>(block)}), {Language::Korean});
        const Box& row = layout.columns.first().last();
        QVERIFY(row.style.size >= 6);
        for (const auto& cell : row.cells)
            QVERIFY(pango_layout_get_line_count(cell.text.get()) <= 2);
    }

    void aWordIsWholeWhereTheTableHasRoomForIt()
    {
        const Layout layout = laidOut(
            tableOfRows({{u"Ministry"_s, u"Appropriations"_s, u"Remarks"_s},
                         {u"Science and ICT (telecommunications)"_s, u"12,345"_s,
                          u"International development cooperation"_s},
                         {u"Trade, Industry and Energy"_s, u"9,876"_s, u"Medium-sized enterprises"_s}}),
            {Language::Korean, Language::English});
        for (const QList<Box>& column : layout.columns)
            QCOMPARE(dividedWords(column), QStringList());
    }

    void wordsThatFindNoRoomAreDividedByHyphens()
    {
        if (writers::pdf::hyphenationPoints(u"responsibilities"_s).isEmpty())
            QSKIP("hyphen-en-us is not installed");
        const Layout layout = laidOut(
            tableOfRows({{u"Institution"_s, u"Responsibilities"_s, u"Appropriations"_s, u"Implementation"_s,
                          u"Internationalisation"_s, u"Recommendations"_s, u"Miscellaneous"_s},
                         {u"Telecommunications Commission"_s, u"Interoperability requirements"_s,
                          u"1,234,567"_s, u"Unsatisfactory"_s, u"Comprehensive"_s,
                          u"Administrative streamlining"_s, u"Not applicable"_s}}),
            {Language::Korean, Language::English});
        const QStringList ends = dividedWords(layout.columns[1]);
        QVERIFY(!ends.isEmpty());
        for (const QString& end : ends)
            QVERIFY2(end.endsWith(QChar::SoftHyphen), qPrintable(end));
    }

    void theHalvesOfAFacingTableHaveLettersOfOneSize()
    {
        const QStringList english{u"Institutions"_s, u"Responsibilities"_s, u"Appropriations"_s,
                                  u"Implementation"_s};
        const QStringList korean{u"기관"_s, u"담당"_s, u"예산"_s, u"시행"_s};
        const document::Release release = tableOfRows({english, english}, {korean, korean});
        const Layout layout = laidOut(release, {Language::Korean, Language::English});
        const double caption = layout.columns[1][layout.columns[1].size() - 3].style.size;
        QVERIFY(layout.columns[1].last().style.size < caption);
        QCOMPARE(layout.columns[0].last().style.size, layout.columns[1].last().style.size);
        // Alone, Korean has room.
        const document::Form form = writers::pdf::narrowed(*document::builtInForm(u"mofa"_s));
        QCOMPARE(laidOut(release, {Language::Korean}, form).columns[0].last().style.size,
                 form.texts[Language::Korean].tableStyle.size);
    }

    void amountsEndAtTheRightOfTheirColumn()
    {
        document::Release release = tests::sample({{BlockType::Table, 0, {}, {}}});
        document::Block block = release.block(0);
        block.table.headerRow = true;
        for (const auto& [country, amount] : {std::pair{u"국가"_s, u"수출액(전년 대비)"_s},
                                              {u"미국"_s, u"1,234억 원"_s},
                                              {u"중국"_s, u"▲3.2%"_s},
                                              {u"일본"_s, u"-"_s}})
            block.table.rows.append({{document::RichText(country), {}}, {document::RichText(amount), {}}});
        const Layout layout =
            laidOut(release.withBlocks({std::make_shared<const document::Block>(block)}), {Language::Korean});
        for (const Box& row : layout.columns.first().last(4)) {
            const auto& country = row.cells[0];
            const auto& amount = row.cells[1];
            const double free =
                amount.width - amount.textX - writers::pdf::widthOf(amount.text.get(), row.style);
            QVERIFY(std::abs(free - country.textX) < 0.01);
            QVERIFY(amount.textX > country.textX + 20);
        }
    }

    void aLongWordLeavesRoomToTheOtherColumns()
    {
        document::Release release = tests::sample({{BlockType::Table, 0, {}, {}}});
        document::Block block = release.block(0);
        const auto cell = [](const QString& text) {
            return document::Cell{document::RichText(text), document::RichText(text)};
        };
        block.table.rows.append({cell(u"W"_s.repeated(300)), cell(u"https://example.org/"_s.repeated(20)),
                                 cell(u"가나다라"_s.repeated(40))});
        const Layout layout =
            laidOut(release.withBlocks({std::make_shared<const document::Block>(block)}), {Language::Korean});
        const Box& row = layout.columns.first().last();
        for (const auto& each : row.cells) {
            QVERIFY(each.width > 60);
            QVERIFY(writers::pdf::widthOf(each.text.get(), row.style) <= each.width - 2 * each.textX + 0.1);
        }
    }

    void columnsAreAsWideAsTheirWordsWant()
    {
        const Layout layout =
            laidOut(tableOf(3, u"a text that is much longer than a number"_s), {Language::English});
        const Box& row = layout.columns.first().last();
        QCOMPARE(row.cells.size(), 2);
        QVERIFY(row.cells[0].width < row.cells[1].width);
        QVERIFY(std::abs(row.cells[0].width + row.cells[1].width - layout.spans.first().width) < 0.1);
    }

    void aCellOverManyRowsGoesOnOnTheNextPage()
    {
        document::Release release = tests::sample({{BlockType::Paragraph, 0, u"글"_s, u"Text"_s}});
        document::Header header = release.header();
        for (int i = 0; i < 90; ++i)
            header.contacts.append({u"어느 과"_s, u"담당자"_s, u"과장"_s, u"이○○"_s, u"02"_s, {}});
        const Layout layout = laidOut(release.withHeader(header), {Language::Korean});
        QVERIFY(layout.pages.size() >= 3);
        for (const auto& page : layout.pages)
            for (const Placed& item : page.items)
                QVERIFY(item.y + item.height <= layout.room.bottom + 0.1);
    }

    void peopleOfOneDepartmentShareItsCell()
    {
        document::Release release = tests::sample({{BlockType::Paragraph, 0, u"글"_s, u"Text"_s}});
        document::Header header = release.header();
        for (const QString& name : {u"이○○"_s, u"김○○"_s, u"박○○"_s})
            header.contacts.append({name == u"박○○"_s ? u"다른 과"_s : u"어느 과"_s,
                                    u"담당자"_s,
                                    u"과장"_s,
                                    name,
                                    u"02-000-0000"_s,
                                    {}});
        release = release.withHeader(header);
        const Layout layout = laidOut(release, {Language::Korean});
        const QList<Box> rows = layout.columns.first().last(3);
        QCOMPARE(rows[0].cells.size(), 6);
        QCOMPARE(rows[0].cells[1].rows, 2);
        QCOMPARE(rows[1].cells.size(), 4);
        QCOMPARE(rows[2].cells.size(), 6);
        QVERIFY(rows[0].keepWithNext);
        // The English form shows no contacts.
        QVERIFY(laidOut(release, {Language::English}).columns.first().last().cells.isEmpty());
    }

    void aDepartmentOfManyPeopleGoesOnOnTheNextPage()
    {
        document::Release release = tests::sample({{BlockType::Paragraph, 0, u"글"_s, u"Text"_s}});
        document::Header header = release.header();
        for (int i = 0; i < 60; ++i)
            header.contacts.append({u"어느 과"_s, u"담당자"_s, u"과장"_s, u"이○○"_s, u"02-000-0000"_s, {}});
        const Layout layout = laidOut(release.withHeader(header), {Language::Korean});
        const double row = layout.columns.first().last().height();
        QVERIFY(layout.pages.size() > 1);
        for (int p = 0; p + 1 < layout.pages.size(); ++p)
            QVERIFY(layout.pages[p].bottom > layout.room.bottom - 4 * row);
    }

    /// Neither does what separates begin one; and an address that fits on a line is whole.
    void noLineOfAContactEndsWithASeparator()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.texts[Language::Korean].contacts = document::ContactsLayout::Lines;
        int broken = 0;
        for (int length = 1; length < 60; ++length) {
            const QString address = u"a"_s.repeated(length) + u"@korea.kr"_s;
            const QList<Box> boxes =
                laidOut(withContacts({{u"국제경제국 양자경제과"_s, u"담당자"_s, u"서기관"_s, u"이○○"_s,
                                       u"044-000-1002"_s, address}}),
                        {Language::Korean}, form)
                    .columns[0];
            QStringList lines;
            for (const Box& box : boxes)
                if (box.row.block == boxes.last().row.block)
                    lines.append(QString::fromUtf8(pango_layout_get_text(box.text.get())));
            lines.removeFirst(); // the label
            broken += lines.size() > 1 ? 1 : 0;
            for (const QString& line : lines)
                QVERIFY2(!line.trimmed().endsWith(u'·') && !line.startsWith(u'·'), qPrintable(line));
            QVERIFY2(lines.last().endsWith(address), qPrintable(lines.last()));
        }
        QVERIFY(broken > 0 && broken < 59);
    }

    /// In the grid, what separates goes to the next line with the address.
    void noLineOfACellOfTheGridEndsWithASeparator()
    {
        for (int length = 1; length < 40; ++length) {
            const Box row = laidOut(withContacts({{u"어느 과"_s, u"담당자"_s, u"과장"_s, u"이○○"_s,
                                                   u"02-000-0000"_s, u"a"_s.repeated(length) + u"@b.kr"_s}}),
                                    {Language::Korean})
                                .columns[0]
                                .last();
            for (const QString& line :
                 QString::fromUtf8(pango_layout_get_text(row.cells.last().text.get())).split(u'\n'))
                QVERIFY2(!line.trimmed().endsWith(u'·'), qPrintable(line));
        }
    }
};

COMMUNIQUE_TEST(TablesTest)
#include "TablesTest.moc"
