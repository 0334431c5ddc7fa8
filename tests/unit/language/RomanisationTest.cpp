#include "TestMain.h"

#include "language/Romanisation.h"

#include <QTest>

using namespace communique::language;
using namespace Qt::StringLiterals;

/// The examples of the standard (Notice 2000-8), and names as releases write them.
class RomanisationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("latin");
        const auto row = [](const char* word, const char* latin) {
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(latin);
        };
        // Chapter 2: letters
        row("구미", "gumi");
        row("영동", "yeongdong");
        row("백암", "baegam");
        row("옥천", "okcheon");
        row("합덕", "hapdeok");
        row("호법", "hobeop");
        row("월곶", "wolgot");
        row("벚꽃", "beotkkot");
        row("한밭", "hanbat");
        row("구리", "guri");
        row("설악", "seorak");
        row("칠곡", "chilgok");
        row("임실", "imsil");
        row("울릉", "ulleung");
        row("대관령", "daegwallyeong");
        row("광희문", "gwanghuimun");
        // Chapter 3, clause 1: assimilation
        row("백마", "baengma");
        row("신문로", "sinmunno");
        row("종로", "jongno");
        row("왕십리", "wangsimni");
        row("별내", "byeollae");
        row("신라", "silla");
        row("독립문", "dongnimmun");
        row("해돋이", "haedoji");
        row("같이", "gachi");
        row("굳히다", "guchida");
        row("좋고", "joko");
        row("놓다", "nota");
        row("낳지", "nachi");
        row("묵호", "mukho");
        row("집현전", "jiphyeonjeon");
        row("압구정", "apgujeong");
        row("낙동강", "nakdonggang");
        row("죽변", "jukbyeon");
        row("낙성대", "nakseongdae");
        row("합정", "hapjeong");
        row("팔당", "paldang");
        row("샛별", "saetbyeol");
        row("울산", "ulsan");
        // Chapter 3, clause 6 and onwards: names of places and things
        row("부산", "busan");
        row("세종", "sejong");
        row("독도", "dokdo");
        row("속리산", "songnisan");
        row("경복궁", "gyeongbokgung");
        row("무량수전", "muryangsujeon");
        row("불국사", "bulguksa");
        row("극락전", "geungnakjeon");
        row("안압지", "anapji");
        row("남한산성", "namhansanseong");
        row("화랑대", "hwarangdae");
        row("촉석루", "chokseongnu");
        row("독립기념관", "dongnipginyeomgwan");
        row("다보탑", "dabotap");
        row("닭이", "dalgi");
        row("의견란", "uigyeonnan");
        row("생산량", "saengsannyang");
        row("KBS 방송", "KBS bangsong");
    }
    void words()
    {
        QFETCH(QString, word);
        QFETCH(QString, latin);
        QCOMPARE(romanised(word), latin);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("regular");
        QTest::addColumn<QString>("customary");
        const auto row = [](const char* name, const char* regular, const char* customary) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(regular)
                                << QString::fromUtf8(customary);
        };
        row("민용하", "Min Yong-ha", "Min Yong-ha");
        row("송나리", "Song Na-ri", "Song Na-ri");
        row("한복남", "Han Bok-nam", "Han Bok-nam");
        row("홍빛나", "Hong Bit-na", "Hong Bit-na");
        row("조태열", "Jo Tae-yeol", "Cho Tae-yeol");
        row("김건", "Gim Geon", "Kim Geon");
        row("이도훈", "I Do-hun", "Lee Do-hun");
        row("남궁민수", "Namgung Min-su", "Namgung Min-su");
        row("외교부", "", "");
        row("김철수입니다", "", "");
        row("Kim", "", "");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, regular);
        QFETCH(QString, customary);
        QCOMPARE(romanisedName(name, FamilySpelling::Regular), regular);
        QCOMPARE(romanisedName(name), customary);
    }
};

COMMUNIQUE_TEST(RomanisationTest)
#include "RomanisationTest.moc"
