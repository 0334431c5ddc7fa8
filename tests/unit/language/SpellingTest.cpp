#include "language/Spelling.h"
#include "language/Particles.h"

#include "TestMain.h"

#include <QFile>
#include <QTest>

using namespace communique;
using namespace communique::language;
using namespace Qt::StringLiterals;

namespace {

/// A line of the labelled set: the text, and the words that are wrong in it.
struct Labelled
{
    QString text;
    QList<Word> mistakes;
};

QList<Labelled> labelled(const QString& name)
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA) + u"/spelling/"_s + name);
    QList<Labelled> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& raw : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        Labelled line;
        for (const QChar c : raw) {
            if (c == u'⟦')
                line.mistakes.append({line.text.size(), 0});
            else if (c == u'⟧')
                line.mistakes.last().length = line.text.size() - line.mistakes.last().from;
            else
                line.text.append(c);
        }
        lines.append(line);
    }
    return lines;
}

struct Score
{
    int found = 0;
    int missed = 0;
    int falseAlarms = 0;
    int words = 0;

    [[nodiscard]] double precision() const
    {
        return found + falseAlarms ? double(found) / (found + falseAlarms) : 1;
    }
    [[nodiscard]] double recall() const { return found + missed ? double(found) / (found + missed) : 1; }
};

Score scoreOf(SpellingChecker& checker, const QString& file, base::Language language)
{
    const QList<Labelled> lines = labelled(file);
    QStringList texts;
    for (const Labelled& line : lines)
        texts.append(line.text);
    SpellingContext context;
    context.seen = vouchedFor(texts, {}, language);
    Score score;
    for (const Labelled& line : lines) {
        score.words += static_cast<int>(wordsOf(line.text, language).size());
        const QList<Word> doubtful = checker.check(line.text, context);
        for (const Word& word : doubtful) {
            const bool right = line.mistakes.contains(word);
            ++(right ? score.found : score.falseAlarms);
            if (!right)
                qInfo().noquote() << "  false alarm:" << line.text.mid(word.from, word.length);
        }
        for (const Word& word : line.mistakes)
            if (!doubtful.contains(word)) {
                ++score.missed;
                qInfo().noquote() << "  missed:" << line.text.mid(word.from, word.length);
            }
    }
    qInfo().noquote() << u"%1: %2 words, %3 found, %4 missed, %5 false alarms; precision %6 %, recall %7 %"_s
                             .arg(file)
                             .arg(score.words)
                             .arg(score.found)
                             .arg(score.missed)
                             .arg(score.falseAlarms)
                             .arg(100 * score.precision(), 0, 'f', 1)
                             .arg(100 * score.recall(), 0, 'f', 1);
    return score;
}

QStringList doubtfulIn(SpellingChecker& checker, const QString& text, const SpellingContext& context = {})
{
    QStringList words;
    for (const Word& word : checker.check(text, context))
        words.append(text.mid(word.from, word.length));
    return words;
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SpellingChecker> m_korean;
    std::unique_ptr<SpellingChecker> m_english;

private Q_SLOTS:
    void initTestCase()
    {
        auto korean = SpellingChecker::load(Variety::Korean);
        auto english = SpellingChecker::load(Variety::English);
        QVERIFY2(korean, korean ? "" : qPrintable(korean.error().message));
        QVERIFY2(english, english ? "" : qPrintable(english.error().message));
        m_korean = *std::move(korean);
        m_english = *std::move(english);
    }

    void theLabelledKoreanSetKeepsItsScore()
    {
        const Score score = scoreOf(*m_korean, u"ko.txt"_s, base::Language::Korean);
        QVERIFY(score.words > 500);
        QVERIFY(score.precision() >= 0.95);
        QVERIFY(score.recall() >= 0.92);
    }

    void theLabelledEnglishSetKeepsItsScore()
    {
        const Score score = scoreOf(*m_english, u"en.txt"_s, base::Language::English);
        QVERIFY(score.words > 400);
        QVERIFY(score.precision() >= 0.95);
        QVERIFY(score.recall() >= 0.95);
    }

    void aParticleAgreesWithTheLastSound()
    {
        const auto reads = [](const QString& word, const QString& stem) {
            for (const Stemmed& each : stems(word))
                if (each.stem == stem)
                    return true;
            return false;
        };
        QVERIFY(reads(u"브뤼셀에서"_s, u"브뤼셀"_s));
        QVERIFY(reads(u"서울로"_s, u"서울"_s));
        QVERIFY(reads(u"부산으로"_s, u"부산"_s));
        QVERIFY(!reads(u"부산로"_s, u"부산"_s));
        QVERIFY(reads(u"책을"_s, u"책"_s));
        QVERIFY(!reads(u"책를"_s, u"책"_s));
    }

    void acceptedWordsAreRightWithAnyParticle()
    {
        SpellingContext context;
        QCOMPARE(doubtfulIn(*m_korean, u"갸갸갸를 소개하였다."_s), QStringList{u"갸갸갸를"_s});
        context.accepted.insert(u"갸갸갸"_s);
        QVERIFY(doubtfulIn(*m_korean, u"갸갸갸를 소개하였다."_s, context).isEmpty());
    }

    void aNameThatTheTextIntroducesIsRight()
    {
        const QString text = u"룻베끼 갸츠뀨(Rutbeki Gyatsu) 대표와 갸츠뀨가 만났다."_s;
        SpellingContext context;
        context.seen = vouchedFor({text}, {}, base::Language::Korean);
        QVERIFY(doubtfulIn(*m_korean, text, context).isEmpty());
    }

    void suggestionsHoldWhatWasMeant()
    {
        QVERIFY(m_korean->suggestions(u"됬습니다"_s).contains(u"됐습니다"_s));
        QVERIFY(m_korean->suggestions(u"할수있다"_s).contains(u"할 수 있다"_s));
        QVERIFY(m_korean->suggestions(u"개최햇다"_s).contains(u"개최했다"_s));
        QCOMPARE(m_korean->suggestions(u"대변인는"_s).value(0), u"대변인은"_s);
        QVERIFY(m_english->suggestions(u"recieved"_s).contains(u"received"_s));
    }

    void britishAndAmericanDiffer()
    {
        auto british = SpellingChecker::load(Variety::BritishEnglish);
        auto american = SpellingChecker::load(Variety::AmericanEnglish);
        QVERIFY(british.ok() && american.ok());
        QVERIFY(doubtfulIn(**british, u"They emphasised the programme."_s).isEmpty());
        QVERIFY(doubtfulIn(*m_english, u"They emphasised and emphasized it."_s).isEmpty());
        QCOMPARE(doubtfulIn(**american, u"They emphasised it."_s), QStringList{u"emphasised"_s});
    }

    void addressesAndFiguresAreNoWords()
    {
        QVERIFY(doubtfulIn(*m_english, u"See https://exmaple.org/xyzzyq or write to qwrtp@exmpl.org."_s)
                    .isEmpty());
        QVERIFY(doubtfulIn(*m_korean, u"12:30~14:00, 3.2%p, 1,393억"_s).isEmpty());
    }

    void aMissingDictionaryNamesItsPackage()
    {
        qputenv("DICPATH", "/nowhere");
        const auto missing = language::SpellingChecker::load(Variety::Korean);
        qunsetenv("DICPATH");
        if (!missing)
            QVERIFY(missing.error().message.contains(u"hunspell-ko"_s));
    }
};

COMMUNIQUE_TEST(SpellingTest)
#include "SpellingTest.moc"
