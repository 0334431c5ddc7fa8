#include "Checked.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;

namespace {

Release withAlternative(const QString& korean, const QString& english)
{
    return changed(sample({{BlockType::Figure, 0, u"회담 모습"_s, u"The talks"_s}}), 0, [&](Block& block) {
        block.figure.alternative = {korean, english};
    });
}

} // namespace

/// What is said in place of pictures.
class AlternativeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing()
    {
        QVERIFY(found(checks::missingAlternative, withAlternative(u"악수하는 두 대사"_s, u"Two envoys"_s))
                    .isEmpty());
        const auto findings =
            found(checks::missingAlternative, withAlternative(u"악수하는 두 대사"_s, u"  "_s));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.language, Language::English);
        QCOMPARE(findings[0].place.blockId, u"b1"_s);
        QCOMPARE(findings[0].severity, checks::Severity::Error);
        QCOMPARE(findings[0].fix.kind, checks::Fix::Kind::Alternative);
        QCOMPARE(found(checks::missingAlternative, withAlternative({}, {})).size(), 2);
    }
    void notMissingWhereTheFigureOrTheLanguageIsNot()
    {
        const Release figure = withAlternative(u"악수하는 두 대사"_s, {});
        QVERIFY(found(checks::missingAlternative,
                      changed(figure, 0, [](Block& block) { block.shape.absent[Language::English] = true; }))
                    .isEmpty());
        document::Header header = figure.header();
        header.languages = {Language::Korean};
        QVERIFY(found(checks::missingAlternative, figure.withHeader(header)).isEmpty());
        QVERIFY(found(checks::missingAlternative, english(u"one"_s)).isEmpty());
    }
    void saysNothing_data()
    {
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<bool>("empty");
        for (const char* text :
             {"photo.jpg", "한-EU 협의회 사진.PNG", "IMG_1234", "사진", "사진 1", "그림2", "image",
              "an image", "Figure 3", "[이미지]", "<사진>", "스크린샷 2019-07-01"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text :
             {"회담장에서 악수하는 두 대사", "사진 앞에 선 장관", "Image of two envoys shaking hands",
              "Figures of growth from 2010 to 2019", "png 형식을 설명하는 도표", "도표: 수출 증가율"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void saysNothing()
    {
        QFETCH(QString, alternative);
        QFETCH(bool, empty);
        const auto findings = found(checks::emptyAlternative, withAlternative(alternative, u"Two envoys"_s));
        QCOMPARE(!findings.isEmpty(), empty);
    }
    void tooLong()
    {
        const QString korean = u"가"_s.repeated(120);
        const QString words = u"a"_s.repeated(200);
        QVERIFY(found(checks::longAlternative, withAlternative(korean, words)).isEmpty());
        QCOMPARE(found(checks::longAlternative, withAlternative(korean + u'가', words)).size(), 1);
        QCOMPARE(found(checks::longAlternative, withAlternative(korean, words + u'a')).size(), 1);
    }
};

COMMUNIQUE_TEST(AlternativeTest)
#include "AlternativeTest.moc"
