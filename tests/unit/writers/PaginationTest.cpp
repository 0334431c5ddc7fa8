#include "LaidOut.h"
#include "Pictures.h"
#include "TestMain.h"

#include <QTest>
#include <QTimeZone>

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
using writers::pdf::Structure;

namespace {

document::Release bilingual(int paragraphs)
{
    QList<tests::Spec> specs;
    for (int i = 0; i < paragraphs; ++i) {
        specs.append({BlockType::Paragraph, 0,
                      u"양측은 협력 방안을 논의하였다. "_s.repeated(1 + i % 6).trimmed(),
                      u"The two sides discussed cooperation. "_s.repeated(1 + (i * 3) % 7).trimmed()});
        if (i % 5 == 4)
            specs.append({BlockType::Heading, 0, u"소제목"_s, u"Heading"_s});
    }
    return tests::sample(specs);
}

} // namespace

/// Where pages end, and what stays together.
class PaginationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingLeavesThePage()
    {
        for (const QList<Language>& languages :
             {QList{Language::Korean}, QList{Language::English}, QList{Language::Korean, Language::English}})
            for (int paragraphs = 1; paragraphs < 60; paragraphs += 4) {
                const Layout layout = laidOut(bilingual(paragraphs), languages);
                QList<QMap<int, int>> lines(languages.size());
                for (const auto& page : layout.pages)
                    for (const Placed& item : page.items) {
                        QVERIFY(item.y + item.height <= layout.room.bottom + 0.1);
                        QVERIFY(item.y >= layout.room.top - 0.1);
                        lines[item.column][item.box] += item.lastLine - item.firstLine;
                    }
                for (qsizetype c = 0; c < layout.columns.size(); ++c)
                    for (int b = 0; b < layout.columns[c].size(); ++b)
                        QCOMPARE(lines[c][b], layout.columns[c][b].lineCount());
            }
    }

    void counterpartsStartAtTheSameHeight()
    {
        const Layout layout = laidOut(bilingual(40), {Language::Korean, Language::English});
        QVERIFY(layout.pages.size() > 2);
        QMap<QString, std::pair<int, double>> starts[2];
        for (int p = 0; p < layout.pages.size(); ++p)
            for (const Placed& item : layout.pages[p].items)
                if (const QString& id = boxOf(layout, item).blockId; item.firstLine == 0 && !id.isEmpty())
                    starts[item.column].insert(id, {p, item.y});
        QVERIFY(starts[0].size() > 40);
        for (auto start = starts[0].cbegin(); start != starts[0].cend(); ++start) {
            QCOMPARE(starts[1][start.key()].first, start->first);
            QVERIFY(std::abs(starts[1][start.key()].second - start->second) < 0.01);
        }
    }

    /// Also where one language needs more lines, and the header row is repeated in both.
    void rowsOfFacingTablesStandLevel()
    {
        document::Release release = tests::sample(
            {{BlockType::Table, 0, u"표"_s, u"A caption that takes more than one line "_s.repeated(3)},
             {BlockType::Paragraph, 0, u"끝으로"_s, u"Finally"_s}});
        document::Block block = release.block(0);
        block.table.headerRow = true;
        for (int r = 0; r < 90; ++r)
            block.table.rows.append(
                {{document::RichText(u"%1행"_s.arg(r)), document::RichText(u"Row %1"_s.arg(r))},
                 {document::RichText(u"협력 방안을 논의함 "_s.repeated(1 + r % 4)),
                  document::RichText(u"They discussed ways to cooperate "_s.repeated(1 + r % 3))}});
        const Layout layout = laidOut(
            release.withBlocks({std::make_shared<const document::Block>(block), release.blocks().last()}),
            {Language::Korean, Language::English});
        QVERIFY(layout.pages.size() > 2);
        int level = 0;
        for (const auto& page : layout.pages) {
            std::map<std::pair<writers::pdf::Row, bool>, QList<const Placed*>> rows;
            for (const Placed& item : page.items)
                if (boxOf(layout, item).isRow())
                    rows[{boxOf(layout, item).row, item.repeated}].append(&item);
            for (const auto& [row, items] : rows) {
                QCOMPARE(items.size(), 2);
                QVERIFY(items[0]->column != items[1]->column);
                QVERIFY(std::abs(items[0]->y - items[1]->y) < 0.01);
                QVERIFY(std::abs(items[0]->height - items[1]->height) < 0.01);
                QVERIFY(items[0]->y + items[0]->height <= layout.room.bottom + 0.1);
                ++level;
            }
            // One below the other, without gaps.
            for (int column = 0; column < 2; ++column) {
                const Placed* above = nullptr;
                for (const Placed& item : page.items) {
                    if (item.column != column || !boxOf(layout, item).isRow())
                        continue;
                    if (above)
                        QVERIFY(std::abs(above->y + above->height - item.y) < 0.01);
                    above = &item;
                }
            }
        }
        QCOMPARE(level, 90 + layout.pages.size() - 1);
        QVERIFY(layout.pages[1].items.first().repeated);
    }

    void twoLinesOnEachSideOfABreakAndHeadingsWithTheirText()
    {
        for (int paragraphs = 10; paragraphs < 50; ++paragraphs) {
            const Layout layout = laidOut(bilingual(paragraphs), {Language::Korean});
            for (const auto& page : layout.pages) {
                for (const Placed& item : page.items) {
                    const int all = boxOf(layout, item).lineCount();
                    const int here = item.lastLine - item.firstLine;
                    QVERIFY(here == all || here >= 2);
                }
                const Placed& last = page.items.last();
                const bool end = &page == &layout.pages.last();
                QVERIFY(end || !boxOf(layout, last).keepWithNext);
            }
        }
    }

    /// However much there is above it: also where a language has nothing to say beside it, or a heading of
    /// more lines.
    void headingsStandWithTheirTextInBothColumns_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<int>("koreanHeading");
        QTest::addColumn<int>("englishHeading");
        const QString korean = u"우리말로도 있다. "_s.repeated(14);
        const QString english = u"In English as well. "_s.repeated(14);
        QTest::newRow("both") << korean << english << 1 << 1;
        QTest::newRow("only English") << QString() << english << 1 << 1;
        QTest::newRow("only Korean") << korean << QString() << 1 << 1;
        QTest::newRow("a long heading in Korean") << korean << english << 20 << 1;
        QTest::newRow("a long heading in English") << korean << english << 1 << 20;
        QTest::newRow("long headings") << QString() << english << 30 << 20;
        QTest::newRow("longer headings") << korean << QString() << 20 << 40;
    }

    void headingsStandWithTheirTextInBothColumns()
    {
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QFETCH(int, koreanHeading);
        QFETCH(int, englishHeading);
        for (int paragraphs = 0; paragraphs < 40; ++paragraphs) {
            QList<tests::Spec> specs(paragraphs, {BlockType::Paragraph, 0, u"글"_s, u"Text"_s});
            specs.append({BlockType::Heading, 0, u"작은 제목 "_s.repeated(koreanHeading).trimmed(),
                          u"Heading "_s.repeated(englishHeading).trimmed()});
            specs.append({BlockType::Paragraph, 0, korean, english});
            specs.append({BlockType::Paragraph, 0, u"글"_s.repeated(60), u"Text "_s.repeated(30)});
            const Layout layout = laidOut(tests::sample(specs), {Language::Korean, Language::English});
            for (const auto& page : layout.pages)
                for (int column = 0; column < 2; ++column) {
                    const Placed* last = nullptr;
                    for (const Placed& item : page.items)
                        last = item.column == column ? &item : last;
                    const bool whole = last && last->lastLine == boxOf(layout, *last).lineCount();
                    QVERIFY2(!whole || !boxOf(layout, *last).keepWithNext,
                             qPrintable(u"%1 paragraphs"_s.arg(paragraphs)));
                    for (const Placed& item : page.items)
                        QVERIFY2(!boxOf(layout, item).unbroken ||
                                     item.lastLine - item.firstLine == boxOf(layout, item).lineCount(),
                                 qPrintable(u"%1 paragraphs"_s.arg(paragraphs)));
                }
        }
    }

    /// Whatever its length, up to half a page.
    void aHeadingIsNotCut()
    {
        for (const int words : {20, 40, 60, 400})
            for (int paragraphs = 18; paragraphs < 40; ++paragraphs) {
                QList<tests::Spec> specs(paragraphs, {BlockType::Paragraph, 0, u"글"_s, u"Text"_s});
                specs.append({BlockType::Heading, 0, u"작은 제목 "_s.repeated(words).trimmed(), {}});
                specs.append({BlockType::Paragraph, 0, u"우리말로도 있다. "_s.repeated(14), {}});
                const Layout layout = laidOut(tests::sample(specs), {Language::Korean});
                for (const auto& page : layout.pages)
                    for (const Placed& item : page.items) {
                        const Box& box = boxOf(layout, item);
                        if (box.unbroken && box.height() < layout.room.height() / 2)
                            QCOMPARE(item.lastLine - item.firstLine, box.lineCount());
                        QVERIFY(item.y + item.height <= layout.room.bottom + 0.1);
                    }
            }
    }

    /// Nothing could keep it together: it stays with what begins beside it.
    void aHeadingWithoutCounterpartsLeavesNoHole()
    {
        QList<tests::Spec> specs(30, {BlockType::Paragraph, 0, u"글"_s, u"Text"_s});
        specs.append({BlockType::Heading, 0, u"소제목"_s, u"Heading"_s});
        specs.append(
            QList<tests::Spec>(60, {BlockType::Paragraph, 0, {}, u"Only in English. "_s.repeated(9)}));
        specs.append({BlockType::Paragraph, 0, u"끝으로"_s, {}});
        const Layout layout = laidOut(tests::sample(specs), {Language::Korean, Language::English});
        for (const auto& page : layout.pages)
            QVERIFY(&page == &layout.pages.last() || page.bottom > layout.room.bottom - 90);
    }

    void aTableStandsBelowItsCaptionInBothColumns()
    {
        for (int paragraphs = 0; paragraphs < 40; ++paragraphs) {
            const document::Release table = tableOf(3, u"여러 줄이 되는 말 "_s.repeated(12));
            document::Block block = table.block(0);
            block.id = u"table"_s;
            block.text[Language::Korean] = document::RichText(u"긴 제목이 여러 줄이다 "_s.repeated(16));
            document::Release release = tests::sample(
                QList<tests::Spec>(paragraphs + 1, {BlockType::Paragraph, 0, u"글"_s, u"Text"_s}));
            QList<document::BlockPtr> blocks = release.blocks();
            blocks.append(std::make_shared<const document::Block>(block));
            const Layout layout = laidOut(release.withBlocks(blocks), {Language::Korean, Language::English});
            for (const auto& page : layout.pages)
                for (int column = 0; column < 2; ++column) {
                    const Placed* last = nullptr;
                    for (const Placed& item : page.items)
                        last = item.column == column ? &item : last;
                    QVERIFY(!last || !boxOf(layout, *last).keepWithNext);
                }
        }
    }

    /// What leads a page, and finds no room on it, does not tear the lines above it from each other.
    void aTallPictureLeavesTheHeadWhole()
    {
        for (const bool small : {false, true}) {
            document::Release release =
                tests::sample({{BlockType::Figure, 0, u"설명"_s.repeated(small ? 1 : 400), u"Caption"_s}});
            document::Header header = release.header();
            header.title = {u"제목"_s, u"Title"_s};
            header.date = QDate(2026, 10, 8);
            document::Block block = release.block(0);
            block.figure.media = *document::readMedia(tests::png(360, 760));
            block.figure.width = 100;
            release = release.withHeader(header).withBlocks({std::make_shared<const document::Block>(block)});
            for (const QString& form : document::builtInForms()) {
                const Layout layout = laidOut(release, {Language::Korean}, *document::builtInForm(form));
                const QList<Placed>& first = layout.pages.first().items;
                int head = 0;
                int picture = 0;
                for (const Placed& item : first) {
                    head += boxOf(layout, item).row.block == 0 ? 1 : 0;
                    picture += boxOf(layout, item).picture ? 1 : 0;
                }
                const int all =
                    static_cast<int>(std::count_if(layout.columns[0].begin(), layout.columns[0].end(),
                                                   [](const Box& box) { return box.row.block == 0; }));
                QCOMPARE(head, all);
                QCOMPARE(picture, 1);
            }
        }
    }

    void aTallPictureStandsBelowItsHeadingAndAboveItsCaption()
    {
        for (int paragraphs = 0; paragraphs < 30; paragraphs += 3)
            for (const QList<Language>& languages :
                 {QList<Language>{Language::Korean}, {Language::Korean, Language::English}}) {
                QList<tests::Spec> specs(paragraphs, {BlockType::Paragraph, 0, u"글"_s, u"Text"_s});
                specs.append(
                    {BlockType::Heading, 0, u"작은 제목 "_s.repeated(12), u"A heading "_s.repeated(9)});
                specs.append({BlockType::Figure, 0, u"설명"_s, u"Caption "_s.repeated(20)});
                document::Release release = tests::sample(specs);
                QList<document::BlockPtr> blocks = release.blocks();
                document::Block figure = *blocks.last();
                figure.figure.media = *document::readMedia(tests::png(360, 1200));
                figure.figure.width = 100;
                blocks.last() = std::make_shared<const document::Block>(figure);
                const Layout layout = laidOut(release.withBlocks(blocks), languages);
                QList<int> pagesOf;
                for (int p = 0; p < layout.pages.size(); ++p)
                    for (const Placed& item : layout.pages[p].items)
                        if (boxOf(layout, item).row.block > paragraphs)
                            pagesOf.append(p);
                QVERIFY2(pagesOf.first() == pagesOf.last(), qPrintable(u"%1 paragraphs"_s.arg(paragraphs)));
            }
    }

    void aLongParagraphBeforeItsPointsFillsThePage()
    {
        const QString words = u"양측은 협력 방안을 논의하였다. "_s;
        for (int sentences = 20; sentences < 140; sentences += 7) {
            const Layout layout = laidOut(
                tests::sample({{BlockType::Paragraph, 0, words.repeated(60).trimmed(), {}},
                               {BlockType::Paragraph, 0, words.repeated(sentences) + u"다음과 같다:"_s, {}},
                               {BlockType::Point, 1, words.repeated(5).trimmed(), {}}}),
                {Language::Korean});
            const double line = layout.columns.first().last().lineHeight();
            for (int p = 0; p + 1 < layout.pages.size(); ++p) {
                QVERIFY(layout.pages[p].bottom > layout.room.bottom - 5 * line);
                const Placed& last = layout.pages[p].items.last();
                const Box& box = boxOf(layout, last);
                QVERIFY(!box.keepWithNext || last.lastLine < box.lineCount());
                QVERIFY(last.lastLine == box.lineCount() || box.lineCount() - last.lastLine >= 2);
            }
        }
    }

    void textsStandBelowEachOtherWhateverTheirNumbers()
    {
        QList<tests::Spec> specs;
        for (int i = 0; i < 12; ++i)
            specs.append({BlockType::Paragraph, 0, u"글"_s, u"Text"_s});
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.texts[Language::English].spacing.indent = 4;
        Structure structure;
        const QList<Box> boxes = writers::pdf::compose(tests::sample(specs), form, Language::English, 400,
                                                       structure, structure.addNode(-1, "Document"));
        QSet<double> starts;
        for (const Box& box : boxes)
            if (!box.blockId.isEmpty())
                starts.insert(box.textX);
        QCOMPARE(starts.size(), 1);
    }

    /// Words that find no room on one line make the room above the text higher; nothing is printed over it.
    void aLongOrganisationAndALongEmbargoMakeRoom()
    {
        document::Release release = tests::sample({{BlockType::Paragraph, 0, u"글"_s, u"Text"_s}});
        document::Header header = release.header();
        header.embargo =
            document::Embargo{QDateTime(QDate(2026, 10, 8), QTime(6, 0), QTimeZone("Asia/Seoul"))};
        release = release.withHeader(header);
        for (const Language language : base::Languages) {
            document::Form form = *document::builtInForm(u"mofa"_s);
            const Layout usual = laidOut(release, {language}, form);
            form.texts[language].organisation =
                u"Joint Committee of all Ministries of the Republic "_s.repeated(4);
            const Layout head = laidOut(release, {language}, form);
            QVERIFY(head.room.firstTop > usual.room.firstTop + 10);
            QCOMPARE(head.room.top, usual.room.top);
            form.texts[language].embargoLine = u"not before {time} {zone}, {date} "_s.repeated(12);
            QVERIFY(laidOut(release, {language}, form).room.top > usual.room.top + 10);
        }
    }
};

COMMUNIQUE_TEST(PaginationTest)
#include "PaginationTest.moc"
