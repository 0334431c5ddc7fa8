#include "Samples.h"
#include "TestMain.h"

#include "document/Form.h"
#include "writers/TableRemark.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using writers::Format;

namespace {

document::Release tableOf(int columns, const QString& word)
{
    document::Release release =
        tests::sample({{document::BlockType::Table, 0, u"나라별 실적"_s, u"Results by country"_s}});
    document::Block block = release.block(0);
    block.table.rows.append(
        QList<document::Cell>(columns, {document::RichText(u"가"_s), document::RichText(word)}));
    return release.withBlocks({std::make_shared<const document::Block>(block)});
}

QString remarkOn(const document::Release& release, Format format, const writers::Options& options)
{
    const document::Form& form = *document::builtInForm(u"mofa"_s);
    return writers::tableRemark(writers::outputFiles(release, form, format, options, {u"out"_s, {}}), release,
                                form);
}

} // namespace

class TableRemarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTablesWhoseLettersAreTiny()
    {
        const document::Release release = tableOf(14, u"considerable"_s);
        const QString remark = remarkOn(release, Format::Pdf, {Language::English});
        QCOMPARE(remark.count(u"나라별 실적"_s), 1);
        QCOMPARE(remarkOn(release, Format::Pdf, {Language::Korean, Language::English}), remark); // once
        QCOMPARE(remarkOn(release, Format::Pdf, {Language::Korean}), QString());
        QCOMPARE(remarkOn(release, Format::Html, {Language::English}), QString());
        QCOMPARE(remarkOn(tableOf(4, u"considerable"_s), Format::Pdf, {Language::English}), QString());
    }

    void looksAtPagesSideBySide()
    {
        const document::Release release = tableOf(7, u"Responsibilities"_s);
        writers::Options options{Language::Korean, Language::English};
        QCOMPARE(remarkOn(release, Format::Pdf, options), QString());
        options.facing = true;
        QVERIFY(remarkOn(release, Format::Pdf, options).contains(u"나라별 실적"_s));
    }

    void aFormMayHaveSmallLetters()
    {
        document::Form form = *document::builtInForm(u"mofa"_s);
        form.texts[Language::English].tableStyle.size = 6;
        const document::Release release = tableOf(2, u"word"_s);
        const auto files =
            writers::outputFiles(release, form, Format::Pdf, {Language::English}, {u"out"_s, {}});
        QCOMPARE(writers::tableRemark(files, release, form), QString());
    }
};

COMMUNIQUE_TEST(TableRemarkTest)
#include "TableRemarkTest.moc"
