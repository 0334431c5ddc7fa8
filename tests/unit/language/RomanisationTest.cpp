#include "TestMain.h"

#include "language/PlaceNames.h"
#include "language/Romanisation.h"

#include <QTest>

using namespace communique::language;
using namespace Qt::StringLiterals;

/// The examples of the standard (Notice 2014-42), and names as releases write them.
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
        // ㄴ that is heard, and pairs of consonants
        row("학여울", "hangnyeoul");
        row("알약", "allyak");
        row("꽃잎", "kkonnip");
        row("밟다", "bapda");
        row("밟아", "balba");
        row("넓다", "neolda");
        row("읽고", "ilgo");
        row("닭과", "dakgwa");
    }
    void words()
    {
        QFETCH(QString, word);
        QFETCH(QString, latin);
        QCOMPARE(romanised(word), latin);
    }

    /// Chapter 3, clause 5: units behind a hyphen, and nothing changes across it.
    void places_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("latin");
        const auto row = [](const char* place, const char* latin) {
            QTest::newRow(place) << QString::fromUtf8(place) << QString::fromUtf8(latin);
        };
        row("충청북도", "Chungcheongbuk-do");
        row("경상남도", "Gyeongsangnam-do");
        row("제주도", "Jeju-do|Jejudo");
        row("의정부시", "Uijeongbu-si|Uijeongbu");
        row("양주군", "Yangju-gun|Yangju");
        row("도봉구", "Dobong-gu");
        row("중구", "Jung-gu");
        row("신창읍", "Sinchang-eup|Sinchang");
        row("삼죽면", "Samjuk-myeon");
        row("인왕리", "Inwang-ri");
        row("왕십리", "Wangsimni");
        row("당산동", "Dangsan-dong");
        row("봉천1동", "Bongcheon 1(il)-dong|Bongcheon 1-dong");
        row("봉천 1동", "Bongcheon 1(il)-dong|Bongcheon 1-dong");
        row("종로 2가", "Jongno 2(i)-ga|Jongno 2-ga");
        row("퇴계로 3가", "Toegyero 3(sam)-ga|Toegyero 3-ga");
        row("삼성로14길", "Samseong-ro 14-gil");
        row("세종대로 209", "209, Sejong-daero|Sejong-daero 209");
        row("신문로", "Sinmunno|Sinmun-ro");
        row("강남대로", "Gangnam-daero");
        row("서울특별시", "Seoul|Seoul-si");
        row("강원특별자치도", "Gangwon-do");
        row("경기도 수원시 영통구", "Yeongtong-gu, Suwon-si, Gyeonggi-do|Gyeonggi-do Suwon-si Yeongtong-gu");
        row("여의도", "");
        row("독도", "");
        row("남산", "");
        row("친구", "");
        row("25개국", "");
        row("3개 동", "");
    }
    void places()
    {
        QFETCH(QString, place);
        QFETCH(QString, latin);
        QCOMPARE(romanisedPlace(place).join(u'|'), latin);
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
