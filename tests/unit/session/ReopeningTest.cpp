#include "TestMain.h"

#include "base/Clock.h"
#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "session/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

/// A file that is opened again meets the release that the newsroom has kept of it.
class ReopeningTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const base::SystemClock m_clock;
    document::Release m_release = document::newRelease(u"mofa"_s, QDate(2019, 7, 1));
    QString m_file;

    /// A start of the program.
    std::unique_ptr<session::Workspace> start()
    {
        auto newsroom = newsroom::Newsroom::open(m_folder.filePath(u"newsroom.sqlite"_s));
        return newsroom ? std::make_unique<session::Workspace>(*std::move(newsroom), m_clock) : nullptr;
    }

    static document::Release titled(const document::Release& release, const QString& title)
    {
        document::Header header = release.header();
        header.title[Language::Korean] = title;
        return release.withHeader(header);
    }

    static QString title(const session::Workspace& workspace)
    {
        return workspace.current()->release().header().title[Language::Korean];
    }

    void put(const document::Release& release)
    {
        QVERIFY(base::writeFile(m_file, document::writeRelease(release)).ok());
    }

private Q_SLOTS:
    /// Opened, and edited without a save to the file.
    void init()
    {
        m_release = document::newRelease(u"mofa"_s, QDate(2019, 7, 1));
        m_file = m_folder.filePath(m_release.header().id + u".communique"_s);
        put(titled(m_release, u"파일"_s));
        const auto workspace = start();
        QVERIFY(workspace);
        const auto opened = workspace->openFile(m_file);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        workspace->newsroom().save(titled(workspace->current()->release(), u"고침"_s));
        QVERIFY(workspace->settle().ok());
    }

    void whatWasTypedGoesOn()
    {
        const auto workspace = start();
        QVERIFY(workspace->openFile(m_file).ok());
        QCOMPARE(title(*workspace), u"고침"_s);
        QCOMPARE(workspace->file(), m_file);
    }

    void outOfTheTrashAsWell()
    {
        const auto workspace = start();
        QVERIFY(workspace->newsroom().remove(m_release.header().id).ok());
        QVERIFY(workspace->openFile(m_file).ok());
        QCOMPARE(title(*workspace), u"고침"_s);
        const auto entries = workspace->newsroom().entries();
        QVERIFY(std::any_of(entries.cbegin(), entries.cend(),
                            [&](const newsroom::Entry& entry) { return entry.id == m_release.header().id; }));
    }

    void aFileThatOthersChangedCounts()
    {
        put(titled(m_release, u"밖에서"_s));
        const auto workspace = start();
        QVERIFY(workspace->openFile(m_file).ok());
        QCOMPARE(title(*workspace), u"밖에서"_s);
        QStringList kept;
        for (const newsroom::Version& version : workspace->newsroom().versions(m_release.header().id))
            kept.append(workspace->newsroom()
                            .version(m_release.header().id, version.number)
                            ->header()
                            .title[Language::Korean]);
        QVERIFY2(kept.contains(u"고침"_s), qPrintable(kept.join(u' ')));
    }
};

COMMUNIQUE_TEST(ReopeningTest)
#include "ReopeningTest.moc"
