#include "Samples.h"
#include "TestMain.h"

#include "base/Text.h"
#include "document/Numbering.h"
#include "document/ReleaseFile.h"
#include "editing/Commands.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;

namespace {

constexpr int Sequences = 150;
constexpr int Edits = 60;

class Hand
{
public:
    explicit Hand(quint32 seed)
        : m_random(seed)
    {
    }

    int below(qsizetype limit) { return int(m_random.bounded(quint32(std::max<qsizetype>(limit, 1)))); }
    Language language() { return below(2) ? Language::Korean : Language::English; }

    QString words()
    {
        static const QStringList pieces{u"회의를 "_s, u"EU "_s,       u"가"_s,  u"👩‍💻"_s, u"é"_s,
                                        u" "_s,       u"two sides"_s, u"“x”"_s, u"&<>"_s};
        QString text;
        for (int i = below(4); i >= 0; --i)
            text += pieces[below(pieces.size())];
        return text;
    }

    Position place(const Release& release, Language language)
    {
        const Block& block = release.block(below(release.blocks().size()));
        const QString& text = block.text[language].plain();
        return {TextPlace::inBlock(block.id, language), base::graphemeStart(text, below(text.size() + 1))};
    }

    commands::Outcome edit(const Release& release)
    {
        const Language language = this->language();
        const Position head = place(release, language);
        const Selection caret = Selection::caret(head);
        const Selection selection = below(3) ? caret : Selection{place(release, language), head};
        switch (below(13)) {
        case 0:
            return commands::split(release, selection);
        case 1:
            return commands::joinBackward(release, Selection::caret({head.place, 0}));
        case 2:
            return commands::deleteBackward(release, selection);
        case 3:
            return commands::deleteForward(release, selection);
        case 4:
            return commands::demote(release, selection);
        case 5:
            return commands::promote(release, selection);
        case 6:
            return commands::moveUp(release, selection);
        case 7:
            return commands::moveDown(release, selection);
        case 8:
            return commands::toggleAbsent(release, caret, language);
        case 9:
            return commands::setShape(release, selection,
                                      document::defaultShape(document::BlockTypes[size_t(below(5))]));
        case 10:
            return commands::setText(release, TextPlace::inField(Field::Title, language), words());
        case 11:
            return commands::insertText(release, selection, document::RichText(words() + u'\n' + words()));
        default: {
            const QString text = words();
            const QList<document::Mark> marks{
                {0, base::graphemeStart(text, below(text.size() + 1)), document::MarkType::Bold, {}}};
            return commands::insertText(release, selection, document::RichText(text, marks));
        }
        }
    }

private:
    QRandomGenerator m_random;
};

Release start()
{
    return tests::sample({{BlockType::Paragraph, 0, u"하나 둘 셋"_s, u"one two three"_s},
                          {BlockType::Point, 1, u"넷"_s, u"four"_s},
                          {BlockType::Note, 1, u"참고"_s, {}},
                          {BlockType::Paragraph, 0, {}, u"five"_s}});
}

void checkSound(const Release& release)
{
    QSet<QString> ids;
    for (const auto& block : release.blocks()) {
        QVERIFY(!ids.contains(block->id));
        ids.insert(block->id);
        QVERIFY(document::isValid(block->shape));
    }
    const QByteArray bytes = document::writeRelease(release);
    const auto read = document::readRelease(bytes);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    QVERIFY(read->release == release);
    QCOMPARE(document::writeRelease(read->release), bytes);
}

void checkNumbers(const Release& release)
{
    for (const QString& form : document::builtInForms()) {
        const document::Numbering numbering(release, *document::builtInForm(form));
        for (const Language language : base::Languages) {
            int last = 0;
            for (qsizetype i = 0; i < release.blocks().size(); ++i) {
                const int number = numbering.number(i, language);
                if (number == 0)
                    continue;
                QCOMPARE(number, ++last);
                QVERIFY(numbering.marker(i, language).startsWith(QString::number(number)));
            }
        }
    }
}

} // namespace

/// Long random sequences of real commands: everything can be undone, written, read and numbered.
class RandomEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoRestoresTheOriginal()
    {
        int done = 0;
        for (quint32 seed = 1; seed <= Sequences; ++seed) {
            Hand hand(seed);
            const Release original = start();
            Release release = original;
            QList<QList<Step>> inverses;
            for (int i = 0; i < Edits; ++i) {
                const auto outcome = hand.edit(release);
                if (!outcome)
                    continue;
                const auto applied = applySteps(outcome->steps, release);
                QVERIFY2(applied.ok(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(outcome->name)));
                inverses.append(applied->inverse);
                release = applied->release;
                ++done;
            }
            checkSound(release);
            checkNumbers(release);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
            while (!inverses.isEmpty()) {
                const auto back = applySteps(inverses.takeLast(), release);
                QVERIFY(back.ok());
                release = back->release;
            }
            QVERIFY2(release == original, qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(done > Sequences * Edits / 3);
        qInfo("%d edits in %d sequences", done, Sequences);
    }

    void positionsComeBack()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            Hand hand(seed);
            const Release release = start();
            const Language language = hand.language();
            const Position at = hand.place(release, language);
            const qsizetype size = textAt(release, at.place).size();
            const qsizetype length = hand.below(size - at.offset + 1);
            const Step step = ReplaceText{at.place, at.offset, length, document::RichText(hand.words())};
            const auto applied = applyStep(step, release);
            QVERIFY(applied.ok());
            for (qsizetype offset = 0; offset <= size; ++offset) {
                if (offset > at.offset && offset < at.offset + length)
                    continue;
                const Side side = offset <= at.offset ? Side::Before : Side::After;
                const Position there = map({at.place, offset}, step, side);
                QVERIFY(there.offset <= textAt(applied->release, at.place).size());
                QCOMPARE(map(there, applied->inverse, side).offset, offset);
            }
        }
    }
};

COMMUNIQUE_TEST(RandomEditsTest)
#include "RandomEditsTest.moc"
