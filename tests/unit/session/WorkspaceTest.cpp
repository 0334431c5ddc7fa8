#include "TestMain.h"

#include "document/ReleaseFile.h"
#include "editing/Commands.h"
#include "session/Workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

/// Files that are opened in one run of the program after another, on one newsroom.
class WorkspaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const base::SystemClock m_clock;
    std::unique_ptr<session::Workspace> m_workspace;
    QString m_file;

    void startProgram()
    {
        m_workspace.reset();
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(u"newsroom.sqlite"_s));
        QVERIFY(newsroom);
        m_workspace = std::make_unique<session::Workspace>(*std::move(newsroom), m_clock);
    }

    [[nodiscard]] const document::Release& release() const { return m_workspace->current()->release(); }
    [[nodiscard]] QString title() const { return release().header().title[Language::Korean]; }

    void retitle(const QString& words) const
    {
        const auto place = editing::TextPlace::inField(editing::Field::Title, Language::Korean);
        const editing::Selection whole{{place, 0}, {place, title().size()}};
        QVERIFY(m_workspace->current()->perform(
            editing::commands::insertText(release(), whole, document::RichText(words))));
    }

    void write(const document::Release& release) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document::writeRelease(release));
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(u"release.communique"_s);
        startProgram();
        m_workspace->startRelease(u"mofa"_s);
        retitle(u"첫 제목"_s);
        QVERIFY(m_workspace->saveFileAs(m_file));
    }

    void cleanup()
    {
        m_workspace.reset();
        QVERIFY(QFile::remove(m_file));
    }

    void aFileIsOpenedAgain()
    {
        startProgram();
        QVERIFY(m_workspace->openFile(m_file));
        QCOMPARE(title(), u"첫 제목"_s);
        retitle(u"둘째 제목"_s);
        QVERIFY(m_workspace->newsroom().flush());
    }

    void editsAfterTheLastSaveAreStillThere()
    {
        retitle(u"저장하지 않은 제목"_s);
        QVERIFY(m_workspace->newsroom().flush());
        startProgram();
        QVERIFY(m_workspace->openFile(m_file));
        QCOMPARE(title(), u"저장하지 않은 제목"_s);
        QCOMPARE(m_workspace->file(), m_file);
    }

    void aFileFromElsewhereTakesOverAndTheFormerTextIsKept()
    {
        const document::Release saved = release();
        retitle(u"이곳의 제목"_s);
        QVERIFY(m_workspace->newsroom().flush());
        document::Header header = saved.header();
        header.title[Language::Korean] = u"동료의 제목"_s;
        write(saved.withHeader(header));
        startProgram();
        QVERIFY(m_workspace->openFile(m_file));
        QCOMPARE(title(), u"동료의 제목"_s);
        const auto versions = m_workspace->newsroom().versions(release().header().id);
        QVERIFY(std::any_of(versions.cbegin(), versions.cend(), [&](const newsroom::Version& version) {
            const auto former = m_workspace->newsroom().version(release().header().id, version.number);
            return former && former->header().title[Language::Korean] == u"이곳의 제목"_s;
        }));
    }
};

COMMUNIQUE_TEST(WorkspaceTest)
#include "WorkspaceTest.moc"
