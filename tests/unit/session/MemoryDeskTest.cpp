#include "FullDisk.h"
#include "Pictures.h"
#include "Samples.h"
#include "TestMain.h"

#include "base/Files.h"
#include "editing/FigureCommands.h"
#include "editing/TableCommands.h"
#include "editing/TranslationCommands.h"
#include "session/MemoryDesk.h"
#include "session/MemoryExchange.h"
#include "translation/TmxWriter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using document::TranslationState;
using session::DocumentSession;
using session::Insertion;
using session::MemoryDesk;
using session::MemoryExchange;

namespace {

const QString Consultation = u"제5차 한-EU 사이버 정책 협의회가 7월 1일(월) 개최되었다."_s;
const QString ConsultationInEnglish =
    u"The 5th ROK-EU Cyber Policy Consultation was held on Monday, July 1."_s;
const QString Next = u"제6차 한-EU 사이버 정책 협의회가 7월 2일(화) 개최되었다."_s;
const QString Two = u"양측은 협력을 논의하였다. 다음 회의는 서울에서 열린다."_s;
const QString TwoInEnglish =
    u"The two sides discussed cooperation. The next meeting will be held in Seoul."_s;

} // namespace

/// The translation memory beside an open release.
class MemoryDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const base::SystemClock m_clock;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<MemoryDesk> m_desk;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"memory.sqlite"_s); }
    [[nodiscard]] static TextPlace english(const QString& block)
    {
        return TextPlace::inBlock(block, Language::English);
    }
    [[nodiscard]] qint64 count() const { return *(*translation::TranslationMemory::open(path()))->count(); }
    [[nodiscard]] const Release& release() const { return m_session->release(); }

    void goTo(const TextPlace& place) const { m_session->setSelection(Selection::caret({place, 0})); }

    void confirm(const QString& block, TranslationState state = TranslationState::Reviewed) const
    {
        QVERIFY(m_session->perform(commands::confirm(release(), {english(block)}, state)));
    }

    void publish() const
    {
        QVERIFY(m_session->perform(
            commands::setField(release(), Field::Status, Language::Korean, document::Status::Published)));
    }

    /// Puts the pairs into the memory as a published release of its own.
    void remember(const QList<tests::Spec>& pairs)
    {
        document::Release former = tests::sample(pairs);
        document::Header header = former.header();
        header.id = u"former"_s;
        header.status = document::Status::Draft;
        DocumentSession session(former.withHeader(header));
        m_desk->setSession(&session);
        QVERIFY(session.perform(commands::setField(session.release(), Field::Status, Language::Korean,
                                                   document::Status::Published)));
        m_desk->setSession(nullptr); // does not wait for the pause
        QTRY_VERIFY(QFile::exists(path()) && count() > 0);
    }

    void open(const QList<tests::Spec>& blocks)
    {
        m_session = std::make_unique<DocumentSession>(tests::sample(blocks));
        m_desk->setSession(m_session.get());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<MemoryDesk>(path(), m_clock);
    }

    void cleanup()
    {
        m_desk.reset();
        m_session.reset();
    }

    void nothingIsOpenedBeforeItIsNeeded()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        goTo(english(u"b1"_s));
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::Nowhere);
    }

    void matchesOfTheTextAtTheCaret()
    {
        remember({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        open({{BlockType::Paragraph, 0, Next, {}}, {BlockType::Paragraph, 0, {}, {}}});
        m_desk->setWatched(true);
        goTo(TextPlace::inBlock(u"b1"_s, Language::Korean));
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::Looking);
        QTRY_COMPARE(m_desk->standing(), MemoryDesk::Standing::Answered);
        QCOMPARE(m_desk->place(), english(u"b1"_s));
        QCOMPARE(m_desk->hits().size(), 1);
        const session::MemoryHit hit = m_desk->hits().first();
        QVERIFY(hit.match.score >= 90 && hit.match.score < 100);
        QVERIFY(hit.match.adapted);
        QCOMPARE(hit.match.origin.release, u"former"_s);
        QVERIFY(m_desk->insert(0));
        QCOMPARE(release().block(0).text[Language::English].plain(),
                 u"The 6th ROK-EU Cyber Policy Consultation was held on Tuesday, July 2."_s);
        QVERIFY(!m_desk->insert(1));
        goTo(english(u"b2"_s));
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::NoSource);
        QVERIFY(!m_desk->insert(0)); // of the former text
    }

    void matchesFollowTheSourceAsItIsTyped()
    {
        remember({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        open({{BlockType::Paragraph, 0, u"회의"_s, {}}});
        m_desk->setWatched(true);
        goTo(TextPlace::inBlock(u"b1"_s, Language::Korean));
        QTRY_COMPARE(m_desk->standing(), MemoryDesk::Standing::Answered);
        QVERIFY(m_desk->hits().isEmpty());
        QVERIFY(m_session->perform(commands::insertText(release(),
                                                        {{TextPlace::inBlock(u"b1"_s, Language::Korean), 0},
                                                         {TextPlace::inBlock(u"b1"_s, Language::Korean), 2}},
                                                        RichText(Consultation))));
        QTRY_COMPARE(m_desk->hits().size(), 1);
        QCOMPARE(m_desk->hits().first().match.score, 100);
    }

    void sentencesOfALongerText()
    {
        remember({{BlockType::Paragraph, 0, Two, TwoInEnglish}});
        open(
            {{BlockType::Paragraph,
              0,
              u"대변인은 오늘 오전 정례 브리핑에서 이번 방한의 의의를 자세히 설명하였다. 다음 회의는 서울에서 열린다."_s,
              {}}});
        m_desk->setWatched(true);
        goTo(english(u"b1"_s));
        QTRY_COMPARE(m_desk->standing(), MemoryDesk::Standing::Answered);
        QCOMPARE(m_desk->hits().size(), 1);
        QCOMPARE(m_desk->hits().first().fits, Insertion::Part);
        QCOMPARE(m_desk->hits().first().match.target, u"The next meeting will be held in Seoul."_s);
    }

    void titlesAreLookedUpToo()
    {
        remember({{BlockType::Paragraph, 0, Two, TwoInEnglish}});
        open({{BlockType::Paragraph, 0, u"하나"_s, {}}});
        m_desk->setWatched(true);
        goTo(TextPlace::inField(Field::Title, Language::English));
        QTRY_COMPARE(m_desk->hits().size(), 1);
        QCOMPARE(m_desk->hits().first().match.score, 100);
    }

    void cellsAreLookedUpToo()
    {
        remember({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish},
                  {BlockType::Paragraph, 0, Two, TwoInEnglish}});
        open({{BlockType::Paragraph, 0, u"하나"_s, {}}});
        QVERIFY(m_session->perform(commands::insertTable(
            release(), Selection::caret({TextPlace::inBlock(u"b1"_s, Language::Korean), 0}), 2, 2)));
        const QString table = release().blocks().last()->id;
        QVERIFY(m_session->perform(commands::setCell(release(), table, 1, 0, Language::Korean, Next)));
        m_desk->setWatched(true);
        goTo(TextPlace::inBlock(table, Language::Korean));
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::NoSource); // the caption
        m_desk->setPart(session::BlockPart{table, 1, 0});
        QTRY_COMPARE(m_desk->hits().size(), 1);
        QVERIFY(m_desk->insert(0));
        const auto cell = [&] { return release().find(table)->table.rows[1][0][Language::English].plain(); };
        QCOMPARE(cell(), u"The 6th ROK-EU Cyber Policy Consultation was held on Tuesday, July 2."_s);
        QVERIFY(release().find(table)->text[Language::English].isEmpty());
        QVERIFY(m_session->undo());
        QCOMPARE(cell(), QString());
        m_desk->setPart(session::BlockPart{table, 1, 1}); // empty
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::NoSource);
        QVERIFY(!m_desk->insert(0));
        m_desk->setPart(session::BlockPart{table, 7, 0}); // gone
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::NoSource);
        goTo(TextPlace::inBlock(u"b1"_s, Language::Korean));
        QVERIFY(!m_desk->part());
    }

    void alternativeTextsAreLookedUpToo()
    {
        remember({{BlockType::Paragraph, 0, Two, TwoInEnglish}});
        open({{BlockType::Paragraph, 0, u"하나"_s, {}}});
        QVERIFY(m_session->perform(commands::insertFigure(
            release(), Selection::caret({TextPlace::inBlock(u"b1"_s, Language::Korean), 0}),
            *document::readMedia(tests::png(4, 4)))));
        const QString figure = release().blocks().last()->id;
        QVERIFY(m_session->perform(commands::setAlternative(
            release(), figure, Language::Korean,
            u"대변인이 오늘 오전 정례 브리핑에서 이번 방한의 의의를 설명하는 사진이다. 다음 회의는 서울에서 열린다."_s)));
        QVERIFY(m_session->perform(
            commands::setAlternative(release(), figure, Language::English, u"A photograph."_s)));
        m_desk->setWatched(true);
        goTo(TextPlace::inBlock(figure, Language::English));
        m_desk->setPart(session::BlockPart{figure});
        QTRY_COMPARE(m_desk->hits().size(), 1);
        QCOMPARE(m_desk->hits().first().fits, Insertion::Part);
        QVERIFY(m_desk->insert(0));
        QCOMPARE(release().find(figure)->figure.alternative[Language::English],
                 u"A photograph. The next meeting will be held in Seoul."_s);
    }

    void whatIsReviewedGoesIn()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish},
              {BlockType::Paragraph, 0, Two, TwoInEnglish}});
        QSignalSpy filled(m_desk.get(), &MemoryDesk::filled);
        confirm(u"b1"_s);
        QVERIFY(filled.wait());
        QCOMPARE(filled.first().first().toInt(), 1); // not the title, not the other block
        QCOMPARE(count(), 1);
    }

    void whatIsOnlyTranslatedStaysOut()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        confirm(u"b1"_s, TranslationState::Translated);
        m_desk.reset();
        QVERIFY(!QFile::exists(path()));
    }

    void whatIsTakenBackAtOnceStaysOut()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        confirm(u"b1"_s);
        QVERIFY(m_session->undo());
        m_desk.reset();
        QVERIFY(!QFile::exists(path()));
    }

    void aPublishedReleaseGoesInAsAWhole()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish},
              {BlockType::Paragraph, 0, Two, TwoInEnglish}});
        publish();
        m_desk.reset();       // closing the window loses nothing
        QCOMPARE(count(), 5); // title, two blocks, the two sentences of one
    }

    void otherEditsOfAReviewedBlockAddNothing()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        confirm(u"b1"_s);
        m_desk->fill();
        QSignalSpy filled(m_desk.get(), &MemoryDesk::filled);
        QVERIFY(filled.wait());
        QVERIFY(m_session->perform(commands::setShape(release(), Selection::caret({english(u"b1"_s), 0}),
                                                      document::defaultShape(BlockType::Heading))));
        m_desk.reset();
        const auto memory = *translation::TranslationMemory::open(path());
        QCOMPARE((*memory->lookUp({Consultation, Language::Korean})).first().uses, 1);
    }

    void whatIsReviewedAndThenPublishedCountsOnce()
    {
        open({{BlockType::Paragraph, 0, Consultation, ConsultationInEnglish}});
        confirm(u"b1"_s);
        m_desk->fill();
        publish();
        m_desk.reset();
        const auto memory = *translation::TranslationMemory::open(path());
        const auto matches = *memory->lookUp({Consultation, Language::Korean});
        QCOMPARE(matches.first().uses, 1);
        QCOMPARE(matches.first().origin.standing, translation::Standing::Published);
    }

    void aMemoryThatCannotBeOpenedIsSaid()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("This is a letter, not a database. ").repeated(100));
        file.close();
        open({{BlockType::Paragraph, 0, Consultation, {}}});
        QSignalSpy failed(m_desk.get(), &MemoryDesk::failed);
        m_desk->setWatched(true);
        goTo(english(u"b1"_s));
        QVERIFY(failed.wait());
        QCOMPARE(m_desk->standing(), MemoryDesk::Standing::Unusable);
        QVERIFY(!m_desk->fault().isEmpty());
    }

    void tmxGoesOutAndComesIn()
    {
        remember({{BlockType::Paragraph, 0, Two, TwoInEnglish}});
        const QString tmx = m_folder->filePath(u"out.tmx"_s);
        MemoryExchange exchange(*m_desk, m_clock);
        std::optional<qint64> written;
        connect(&exchange, &MemoryExchange::exported, this, [&](const QString&, const auto& result) {
            if (result)
                written = *result;
        });
        QVERIFY(exchange.exportTmx(tmx));
        QTRY_VERIFY(written);
        QCOMPARE(*written, count());

        MemoryDesk other(m_folder->filePath(u"other.sqlite"_s), m_clock);
        MemoryExchange in(other, m_clock);
        std::optional<translation::TmxImport> taken;
        connect(&in, &MemoryExchange::imported, this, [&](const QString&, const auto& result) {
            if (result)
                taken = *result;
        });
        QVERIFY(in.importTmx(tmx));
        QVERIFY(in.isRunning());
        QVERIFY(!in.importTmx(tmx));
        QTRY_VERIFY(taken);
        QCOMPARE(taken->added.added, *written);
        QVERIFY(!taken->fault);
    }

    void aFullDiskKeepsTheOldTmx()
    {
        remember({{BlockType::Paragraph, 0, Two, TwoInEnglish}});
        const QString tmx = m_folder->filePath(u"out.tmx"_s);
        QVERIFY(base::writeFile(tmx, "old").ok());
        MemoryExchange exchange(*m_desk, m_clock);
        std::optional<base::Error> fault;
        connect(&exchange, &MemoryExchange::exported, this, [&](const QString&, const auto& result) {
            if (!result)
                fault = result.error();
        });
        {
            const tests::FullDisk full(100);
            QVERIFY(exchange.exportTmx(tmx));
            QTRY_VERIFY(!exchange.isRunning());
        }
        QVERIFY(fault);
        QCOMPARE(fault->kind, base::ErrorKind::Unwritable);
        QCOMPARE(*base::readFile(tmx), QByteArray("old"));
    }

    void anImportIsEnded()
    {
        constexpr int Many = 20'000; // several times what is read at a time
        QFile file(m_folder->filePath(u"large.tmx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        translation::TmxWriter writer(file);
        for (int i = 0; i < Many; ++i) {
            translation::Segment segment;
            segment.text = {Consultation + QString::number(i), ConsultationInEnglish + QString::number(i)};
            writer.add(segment);
        }
        QVERIFY(writer.finish());
        file.close();
        MemoryExchange exchange(*m_desk, m_clock);
        std::optional<translation::TmxImport> taken;
        connect(&exchange, &MemoryExchange::imported, this, [&](const QString&, const auto& result) {
            if (result)
                taken = *result;
        });
        QVERIFY(exchange.importTmx(file.fileName()));
        exchange.cancel();
        QTRY_VERIFY(taken);
        QVERIFY(taken->cancelled);
        QVERIFY(taken->added.added < Many);
        QCOMPARE(count(), taken->added.added); // what was read stays
    }

    void aFileThatIsNotThereIsSaid()
    {
        MemoryExchange exchange(*m_desk, m_clock);
        QString message;
        connect(&exchange, &MemoryExchange::imported, this, [&](const QString&, const auto& result) {
            if (!result)
                message = result.error().message;
        });
        QVERIFY(exchange.importTmx(m_folder->filePath(u"nothing.tmx"_s)));
        QTRY_VERIFY(message.contains(u"nothing.tmx"_s));
    }
};

COMMUNIQUE_TEST(MemoryDeskTest)
#include "MemoryDeskTest.moc"
