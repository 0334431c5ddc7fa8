#include "TestMain.h"

#include "translation/GlossaryStore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::translation;

namespace {

/// Terms with their spaces, particles, marks and rubbish between them, run together by chance.
QString randomText(QRandomGenerator& random, const QList<Term>& terms)
{
    static const QStringList between{u" "_s,
                                     u""_s,
                                     u"는 "_s,
                                     u"와의 "_s,
                                     u"("_s,
                                     u")"_s,
                                     u"\n"_s,
                                     u"·"_s,
                                     u"’s "_s,
                                     u"-"_s,
                                     u"이란 "_s,
                                     u"주"_s,
                                     u"대"_s,
                                     u"한"_s,
                                     u"a"_s,
                                     u"\u200b"_s,
                                     u"s "_s,
                                     QString(QChar(0xd83d)) + QChar(0xdd4a),
                                     QString(QChar(0xd800)),
                                     u"\u1112\u1161"_s};
    QString text;
    for (int i = random.bounded(12); i > 0; --i) {
        const Term& term = terms[random.bounded(terms.size())];
        const auto& forms = term.forms[base::Languages[random.bounded(2)]];
        if (!forms.isEmpty())
            text += forms[random.bounded(forms.size())].text;
        text += between[random.bounded(between.size())];
        if (random.bounded(10) == 0)
            text = text.left(random.bounded(text.size() + 1));
    }
    return text;
}

} // namespace

/// Whatever the text: hits lie inside it, in order, never over one another, and name terms that are there.
class RandomTermsTest : public QObject
{
    Q_OBJECT

    static void holds(const QList<TermHit>& hits, const QString& text, const Glossary& glossary)
    {
        qsizetype end = 0;
        for (const TermHit& hit : hits) {
            QVERIFY(hit.from >= end && hit.length > 0 && hit.from + hit.length <= text.size());
            QVERIFY(!text[hit.from].isLowSurrogate() && !text[hit.from].isSpace());
            QVERIFY(!text[hit.from + hit.length - 1].isSpace());
            end = hit.from + hit.length;
            QVERIFY(!hit.terms.isEmpty());
            for (const qsizetype term : hit.terms)
                QVERIFY(term >= 0 && term < glossary.terms().size());
        }
    }

private Q_SLOTS:
    void hitsStayInsideTheirText()
    {
        const Glossary glossary(starterTerms());
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            QRandomGenerator random(seed);
            const QString text = randomText(random, glossary.terms());
            const QString other = randomText(random, glossary.terms());
            const QDate day = QDate(2010, 1, 1).addDays(random.bounded(6000));
            for (const Language language : base::Languages) {
                holds(glossary.find(text, language, day), text, glossary);
                for (const TermVerdict& verdict : glossary.check(text, language, other, day)) {
                    QVERIFY(verdict.from >= 0 && verdict.from + verdict.length <= other.size());
                    QVERIFY(verdict.length > 0 || verdict.outcome != TermOutcome::Banned);
                    QVERIFY(verdict.length == 0 || verdict.outcome != TermOutcome::Missing);
                }
            }
            if (QTest::currentTestFailed()) {
                qWarning("seed %u: %s", seed, qUtf8Printable(text));
                return;
            }
        }
    }

    /// One endless word, of syllables that ask for a look around each.
    void anEndlessWordTakesNoLongerThanItIsLong()
    {
        const Glossary glossary(starterTerms());
        for (const QString& piece :
             {u"수단"_s, u"이란"_s, u"차관"_s, u"에서"_s, u"외교부장관"_s, u"US"_s, u"한-"_s}) {
            const QString text = piece.repeated(200'000 / piece.size());
            QElapsedTimer timer;
            timer.start();
            for (const Language language : base::Languages)
                holds(glossary.find(text, language), text, glossary);
            QVERIFY2(timer.elapsed() < 10'000, qPrintable(piece));
        }
    }

    void everyFormIsFoundAlone()
    {
        const Glossary glossary(starterTerms());
        for (const Term& term : glossary.terms())
            for (const Language language : base::Languages)
                for (const TermForm& form : term.forms[language]) {
                    const QString text = form.text + (language == Language::Korean ? u" 정부"_s : u" said"_s);
                    const QList<TermHit> hits = glossary.find(text, language);
                    const bool envoy = form.text == u"공사"; // needs its mission before it
                    QVERIFY2(envoy || (!hits.isEmpty() && hits.first().from <= 4), qPrintable(form.text));
                }
    }
};

COMMUNIQUE_TEST(RandomTermsTest)
#include "RandomTermsTest.moc"
