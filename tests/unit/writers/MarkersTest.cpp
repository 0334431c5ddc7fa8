#include "Samples.h"
#include "TestMain.h"

#include "document/FormRules.h"
#include "writers/pdf/Composition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using writers::pdf::Box;

namespace {

document::Release everyLevel()
{
    QList<tests::Spec> specs{{BlockType::Heading, 0, u"제목"_s, u"Heading"_s},
                             {BlockType::Paragraph, 0, u"양측은 협력을 논의하였다."_s, u"They discussed."_s}};
    for (int level = 1; level <= document::PointLevels; ++level)
        for (const BlockType type : {BlockType::Point, BlockType::Note})
            specs.append({type, level, u"양측은 협력 방안을 논의하였다."_s, u"The two sides discussed."_s});
    document::Release release = tests::sample(specs);
    QList<document::BlockPtr> blocks;
    for (const document::BlockPtr& each : release.blocks()) {
        document::Block block = *each;
        block.shape.marker = true;
        blocks.append(std::make_shared<const document::Block>(block));
    }
    return release.withBlocks(blocks);
}

QList<Box> composed(const document::Form& form, Language language, double width)
{
    writers::pdf::Structure structure;
    return writers::pdf::compose(everyLevel(), form, language, width, structure,
                                 structure.addNode(-1, "Document"));
}

double printedWidth(const Box& box)
{
    return writers::pdf::widthOf(box.marker.get(), box.style) * box.markerScale;
}

} // namespace

/// What stands before a text leaves the text its room.
class MarkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFormMayAskForFits_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<double>("indent");
        QTest::addColumn<double>("size");
        for (const QString& marker :
             {u"1."_s, u"제1조"_s, u"첨부 1."_s, QString(document::LongestMarker, u'가'),
              QString(document::LongestMarker, u'W')})
            for (const double indent : {0.0, 18.0, 80.0})
                for (const double size : {4.0, 11.5, 36.0})
                    QTest::addRow("%s, indent %.0f, size %.1f", qPrintable(marker), indent, size)
                        << marker << indent << size;
    }

    /// At every level, on a page of its own and beside the other language.
    void whatAFormMayAskForFits()
    {
        QFETCH(QString, marker);
        QFETCH(double, indent);
        QFETCH(double, size);
        document::Form form = *document::builtInForm(u"mofa"_s);
        for (document::FormTexts& texts : form.texts) {
            texts.markers = {marker, marker, {marker, marker, marker}, marker};
            texts.spacing.indent = indent;
            texts.bodyStyle.size = texts.noteStyle.size = texts.headingStyle.size = size;
        }
        QVERIFY(document::readForm(document::writeForm(form)).ok());
        for (const Language language : base::Languages)
            for (const double width : {482.0, 229.0}) {
                int marked = 0;
                for (const Box& box :
                     composed(width < 300 ? writers::pdf::narrowed(form) : form, language, width)) {
                    if (!box.marker)
                        continue;
                    ++marked;
                    QVERIFY(box.markerX >= 0);
                    QVERIFY2(
                        box.markerX + printedWidth(box) <= box.textX + 0.01,
                        qPrintable(u"%1 + %2 > %3"_s.arg(box.markerX).arg(printedWidth(box)).arg(box.textX)));
                    QVERIFY(width - box.textX >= width / 3);
                    if (size < 20) // three syllables have room
                        QVERIFY(box.textX + writers::pdf::widthOf(box.text.get(), box.style) <= width + 0.01);
                }
                QCOMPARE(marked, 2 + 2 * document::PointLevels);
            }
    }

    void usualMarkersKeepTheirSizeAndPlace()
    {
        const document::Release release = everyLevel();
        for (const QString& id : document::builtInForms()) {
            const document::Form& form = *document::builtInForm(id);
            for (const Language language : base::Languages)
                for (const Box& box : composed(form, language, 482)) {
                    QCOMPARE(box.markerScale, 1.0);
                    if (!box.marker)
                        continue;
                    const document::Block& block = release.block(box.blockId.mid(1).toInt() - 1);
                    QCOMPARE(box.markerX, form.texts[language].spacing.indent * block.shape.level);
                }
        }
    }
};

COMMUNIQUE_TEST(MarkersTest)
#include "MarkersTest.moc"
