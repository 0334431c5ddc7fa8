#include "TestMain.h"

#include "translation/Difference.h"
#include "translation/EditDistance.h"
#include "translation/Evening.h"
#include "translation/Similarity.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using translation::similarity;

namespace {

qsizetype plainDistance(const std::u16string& a, const std::u16string& b)
{
    std::vector<qsizetype> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        qsizetype before = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j)
            before = std::exchange(row[j],
                                   std::min({before + (a[i - 1] != b[j - 1]), row[j] + 1, row[j - 1] + 1}));
    }
    return row.back();
}

std::u16string randomText(std::mt19937& random, std::size_t longest, char16_t letters)
{
    std::u16string text(random() % (longest + 1), u'a');
    for (char16_t& unit : text)
        unit = static_cast<char16_t>(u'가' + random() % letters);
    return text;
}

QStringList words(const QString& text, const QList<translation::Range>& ranges)
{
    QStringList found;
    for (const translation::Range& range : ranges)
        found.append(text.sliced(range.from, range.length));
    return found;
}

const QString Sentence =
    u"우리나라와 유럽연합(EU)은 2019. 7. 1. 서울에서 제5차 한-EU 사이버정책협의회를 개최하였다."_s;

} // namespace

class SimilarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editDistanceIsLevenshteins()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 400; ++round) {
            const std::u16string a = randomText(random, 200, 6);
            const std::u16string b = randomText(random, 200, 6);
            QCOMPARE(translation::EditDistance(a).to(b), plainDistance(a, b));
        }
    }

    void evensOut()
    {
        QCOMPARE(translation::evened(u"  “ＥＵ”와\u00A0 ‘한국’ – 2019…\u200B "_s),
                 u"\"EU\"와 '한국' - 2019..."_s);
        QCOMPARE(translation::evened(u"\u1112\u1161\u11AB국"_s), u"한국"_s); // NFD
    }

    void theSameIsHundred()
    {
        QCOMPARE(similarity(Sentence, Sentence, Language::Korean), 100);
        QCOMPARE(similarity(u"“EU”와  협의"_s, u"\"EU\"와 협의 "_s, Language::Korean), 100);
        QVERIFY(similarity(u"The Minister"_s, u"the minister"_s, Language::English) == 99);
    }

    void theOrderDoesNotMatter()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            const QString a = QString::fromStdU16String(randomText(random, 60, 9));
            const QString b = QString::fromStdU16String(randomText(random, 60, 9));
            for (const Language language : base::Languages)
                QCOMPARE(similarity(a, b, language), similarity(b, a, language));
        }
    }

    void moreChangesMeanLess()
    {
        QStringList words = Sentence.split(u' ');
        int before = 100;
        for (qsizetype i = 0; i < words.size(); i += 2) {
            words[i] = u"전혀다른말"_s;
            const int score = similarity(Sentence, words.join(u' '), Language::Korean);
            QVERIFY2(score < before, qPrintable(words.join(u' ')));
            before = score;
        }
    }

    void spacingAndParticlesWeighLittle()
    {
        QVERIFY(similarity(u"한-EU 사이버정책협의회를 개최"_s, u"한-EU 사이버 정책 협의회 개최"_s,
                           Language::Korean) >= 90);
        QVERIFY(similarity(u"제5차 협의회가 서울에서 열렸다"_s, u"제5차 협의회를 서울에서 열었다"_s,
                           Language::Korean) >= 80);
        QVERIFY(similarity(u"양국은 협력을 강화하기로 하였다"_s, u"양국이 협력을 강화하기로 했다"_s,
                           Language::Korean) >= 85);
        QVERIFY(similarity(u"양국은 협력을 강화하기로 하였다"_s, u"기상청은 내일 비가 온다고 밝혔다"_s,
                           Language::Korean) < 50);
        QVERIFY(similarity(u"The two ministers discussed the agreement."_s,
                           u"The two Ministers discuss the agreements"_s, Language::English) >= 75);
    }

    void otherNumbersAndDatesStayNear()
    {
        const QString other =
            QString(Sentence).replace(u"2019. 7. 1."_s, u"2021. 11. 23."_s).replace(u"제5차"_s, u"제6차"_s);
        const int score = similarity(Sentence, other, Language::Korean);
        QVERIFY2(score >= 94 && score < 100, qPrintable(QString::number(score)));
        QVERIFY(similarity(u"held on July 1, 2019"_s, u"held on August 22, 2020"_s, Language::English) >= 94);
        QVERIFY(similarity(u"the 5th meeting"_s, u"the 21st meeting"_s, Language::English) == 98);
    }

    void tellsWhatDiffers()
    {
        const QString source = u"제5차 한-EU 사이버정책협의회를 서울에서 개최"_s;
        const QString query = u"제6차 한-EU 사이버 정책협의회가 브뤼셀에서 개최"_s;
        const auto difference = translation::differenceBetween(source, query, Language::Korean);
        QCOMPARE(words(source, difference.first), (QStringList{u"제5차"_s, u"를"_s, u"서울에서"_s}));
        QCOMPARE(words(query, difference.second), (QStringList{u"제6차"_s, u"가"_s, u"브뤼셀에서"_s}));
        const auto same =
            translation::differenceBetween(u"“EU”와 협의"_s, u"\"EU\"와협의"_s, Language::Korean);
        QVERIFY(same.first.isEmpty() && same.second.isEmpty());
    }
};

COMMUNIQUE_TEST(SimilarityTest)
#include "SimilarityTest.moc"
