#include "TestMain.h"

#include "language/NameSpellings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace communique;
using language::couldSpell;

/// Korean names in Latin letters.
class NameSpellingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("hangul");
        QTest::addColumn<bool>("same");
        const auto row = [](bool same, const char* latin, const char* hangul) {
            QTest::addRow("%s %s", latin, hangul)
                << QString::fromUtf8(latin) << QString::fromUtf8(hangul) << same;
        };
        row(true, "Cho Tae-yul", "조태열");
        row(true, "CHO, Tae Yul", "조태열");
        row(true, "Kim Gunn", "김건");
        row(true, "Yi Sun-sin", "이순신");
        row(true, "Lee Sunsin", "이순신");
        row(true, "Park Jin", "박진");
        row(true, "Ahn Ah-reum", "안아름");
        row(true, "Nam Kung-min", "남궁민");
        row(false, "Nam Kung-min", "남민");
        row(false, "Cho Tae-yul", "조태용");
        row(false, "Choi Tae-yul", "조태열");
        row(false, "ChoTae-yul", "조태열");
        row(false, "Cho Tae-yul ", "조태열");
        row(false, "Cho Tae--yul", "조태열");
        row(false, "Cho", "조태열");
        row(false, "Cho Tae", "조");
        row(false, "Mo Na", "a나");
    }
    void spellings()
    {
        QFETCH(QString, latin);
        QFETCH(QString, hangul);
        QFETCH(bool, same);
        QCOMPARE(couldSpell(latin, hangul), same);
    }
    /// The patterns that others search texts with say the same.
    void agreesWithThePatterns()
    {
        const QStringList syllables =
            u"김 이 조 노 정 우 태 열 영 율 의 희 건 선 아 림 왜 쌍 궁"_s.split(u' ');
        const QStringList latins = u"kim lee yi cho noh chung woo tae yul young eui hee gunn sun ah rim wae "
                                   u"ssang kung"_s.split(u' ');
        int same = 0;
        for (const QString& family : syllables)
            for (const QString& given : syllables) {
                const QRegularExpression pattern(
                    u"^(?:%1),? (?:%2)[- ]?(?:%3)$"_s.arg(language::surnameSpellings(family[0]),
                                                          language::syllableSpellings(given[0]),
                                                          language::syllableSpellings(u'영')),
                    QRegularExpression::CaseInsensitiveOption);
                const bool surname = !language::surnameSpellings(family[0]).isEmpty();
                for (const QString& one : latins)
                    for (const QString& other : latins)
                        for (const QString& joint : {u"-"_s, u" "_s, QString()}) {
                            const QString name = one + u' ' + other + joint + u"young"_s;
                            const bool fits = surname && pattern.match(name).hasMatch();
                            QVERIFY2(couldSpell(name, family + given + u'영') == fits,
                                     qPrintable(name + u' ' + family + given));
                            same += fits;
                        }
            }
        QVERIFY(same > 100);
    }
    void familyNames()
    {
        QVERIFY(language::beginsWithSurname(u"Cho Tae-yul", u'조'));
        QVERIFY(language::beginsWithSurname(u"Rhee, Syngman", u'이'));
        QVERIFY(!language::beginsWithSurname(u"Choi Tae-yul", u'조'));
        QVERIFY(!language::beginsWithSurname(u"Cho", u'조'));
        QVERIFY(!language::beginsWithSurname(u"Tae Yul", u'태'));
    }
};

COMMUNIQUE_TEST(NameSpellingsTest)
#include "NameSpellingsTest.moc"
