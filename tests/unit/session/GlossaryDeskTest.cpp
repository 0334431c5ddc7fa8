#include "Samples.h"
#include "TestMain.h"

#include "session/GlossaryDesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using session::DocumentSession;
using session::GlossaryDesk;
using translation::FormUse;
using translation::GlossaryLayer;
using translation::Term;
using translation::TermHit;

/// The glossary beside an open release.
class GlossaryDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<GlossaryDesk> m_desk;
    const TextPlace m_korean = TextPlace::inBlock(u"b1"_s, Language::Korean);

    static Term term(const QString& korean, const QString& english)
    {
        Term made;
        made.add(Language::Korean, FormUse::Preferred, korean);
        made.add(Language::English, FormUse::Preferred, english);
        return made;
    }

    [[nodiscard]] QStringList marked(const TextPlace& place) const
    {
        QStringList words;
        for (const TermHit& hit : m_desk->hits(place))
            words.append(textAt(m_session->release(), place).plain().mid(hit.from, hit.length));
        return words;
    }

    /// What became of an addition, once the glossary was read again.
    [[nodiscard]] session::GlossaryAddition addition(const std::function<void()>& add) const
    {
        session::GlossaryAddition made;
        const auto watching = connect(m_desk.get(), &GlossaryDesk::added, this,
                                      [&](const base::Result<session::GlossaryAddition>& result) {
                                          if (result)
                                              made = *result;
                                      });
        QSignalSpy loaded(m_desk.get(), &GlossaryDesk::loaded);
        add();
        if (!loaded.wait())
            qWarning("the glossary was not read again");
        disconnect(watching);
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<DocumentSession>(tests::sample(
            {{BlockType::Paragraph, 0, u"외교부와 가람연구회가 협의하였다."_s, u"The 외교부 met."_s}}));
        m_desk = std::make_unique<GlossaryDesk>(m_folder->path());
        m_desk->setSession(m_session.get());
        QSignalSpy loaded(m_desk.get(), &GlossaryDesk::loaded);
        QVERIFY(loaded.wait());
    }

    void cleanup()
    {
        m_desk.reset();
        m_session.reset();
    }

    void termsOfTheSourceOnly()
    {
        QVERIFY(marked(m_korean).contains(u"외교부"_s));
        QVERIFY(marked(TextPlace::inBlock(u"b1"_s, Language::English)).isEmpty());
        QVERIFY(marked(TextPlace::inField(Field::Board, Language::Korean)).isEmpty());
    }

    void termsFollowTheText()
    {
        QVERIFY(!marked(m_korean).contains(u"국회"_s));
        QVERIFY(m_session->perform(commands::insertText(m_session->release(), Selection::caret({m_korean, 0}),
                                                        RichText(u"국회에서 "_s))));
        QVERIFY(marked(m_korean).contains(u"국회"_s));
        QVERIFY(m_session->undo());
        QVERIFY(!marked(m_korean).contains(u"국회"_s));
    }

    void ownTermsAreAddedAndReplaced()
    {
        QVERIFY(!marked(m_korean).contains(u"가람연구회"_s));
        auto made = addition([&] { m_desk->add({term(u"가람연구회"_s, u"Garam Society"_s)}); });
        QCOMPARE(made.applied.added, 1);
        QVERIFY(marked(m_korean).contains(u"가람연구회"_s));
        const auto found = m_desk->lookUp(u"garam"_s, 10);
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_desk->layerOf(found.first()), GlossaryLayer::Own);

        made = addition([&] { m_desk->add({term(u"가람연구회"_s, u"Garam Institute"_s)}); });
        QCOMPARE(made.applied.conflicts.size(), 1);
        QVERIFY(m_desk->lookUp(u"Garam Institute"_s, 10).isEmpty());
        made = addition([&] { m_desk->add({term(u"가람연구회"_s, u"Garam Institute"_s)}, true); });
        QCOMPARE(made.applied.replaced, 1);
        QCOMPARE(m_desk->lookUp(u"Garam Institute"_s, 10).size(), 1);
    }

    void tablesAreTakenIn()
    {
        const QString path = m_folder->filePath(u"terms.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ko,en,부서\n가람연구회,Garam Society,1과\n,,\n");
        file.close();
        const auto made = addition([&] { m_desk->importFile(path); });
        QCOMPARE(made.applied.added, 1);
        QCOMPARE(made.unknownColumns, QStringList{u"부서"_s});
    }

    void anImportIsCancelled()
    {
        QFile file(m_folder->filePath(u"terms.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ko,en\n");
        for (int i = 0; i < 5000; ++i)
            file.write(u"가람연구회%1,Garam Society %1\n"_s.arg(i).toUtf8());
        file.close();
        std::optional<session::GlossaryAddition> made;
        connect(m_desk.get(), &GlossaryDesk::added, this,
                [&](const base::Result<session::GlossaryAddition>& result) { made = *result; });
        m_desk->importFile(file.fileName());
        m_desk->cancelImport();
        QTRY_VERIFY(made);
        QVERIFY(made->cancelled);
        QCOMPARE(made->applied.added, 0);
        QVERIFY(!QFile::exists(m_folder->filePath(u"own.json"_s)));
        m_desk->importFile(file.fileName()); // the next one is another matter
        made.reset();
        QTRY_VERIFY(made);
        QCOMPARE(made->applied.added, 5000);
    }

    void aFileThatIsNoGlossaryIsSaid()
    {
        std::optional<base::Error> error;
        connect(m_desk.get(), &GlossaryDesk::added, this,
                [&](const base::Result<session::GlossaryAddition>& result) {
                    if (!result)
                        error = result.error();
                });
        m_desk->importFile(m_folder->filePath(u"nothing.csv"_s));
        QTRY_VERIFY(error);
        QVERIFY(!error->message.isEmpty());
    }

    void lookingUpPrefersBeginnings()
    {
        const QList<qsizetype> found = m_desk->lookUp(u"외교"_s, 5);
        QCOMPARE(found.size(), 5);
        QVERIFY(m_desk->glossary().term(found.first()).preferred(Language::Korean).startsWith(u"외교"_s));
        QVERIFY(m_desk->lookUp(u"  "_s, 5).isEmpty());
        QVERIFY(m_desk->lookUp(u"없는말없는말"_s, 5).isEmpty());
    }
};

COMMUNIQUE_TEST(GlossaryDeskTest)
#include "GlossaryDeskTest.moc"
