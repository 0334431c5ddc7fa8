#include "TestMain.h"

#include "session/GlossaryExport.h"
#include "translation/GlossaryExchange.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace communique;
using session::GlossaryExport;
using translation::GlossaryLayer;
using translation::Term;

/// Glossaries are written beside the work in the window.
class GlossaryExportTest : public QObject
{
    Q_OBJECT

    using Written = base::Result<std::optional<qint64>>;

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    [[nodiscard]] static translation::LoadedGlossary glossary(int terms)
    {
        QList<Term> made;
        translation::LoadedGlossary loaded;
        for (int i = 0; i < terms; ++i) {
            Term term;
            term.id = u"t%1"_s.arg(i);
            term.forms[base::Language::Korean].append({u"가람연구회%1"_s.arg(i)});
            term.forms[base::Language::English].append({u"Garam Society %1"_s.arg(i)});
            made.append(term);
            loaded.layers.append(i % 2 == 0 ? GlossaryLayer::Shipped : GlossaryLayer::Own);
        }
        loaded.glossary = translation::Glossary(made);
        return loaded;
    }

    [[nodiscard]] static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Keeps what is told in the end.
    static void listen(const GlossaryExport& writing, std::optional<Written>& result)
    {
        connect(&writing, &GlossaryExport::exported,
                [&result](const QString&, const Written& told) { result.emplace(told); });
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingOrOneLayer()
    {
        GlossaryExport writing;
        std::optional<Written> result;
        listen(writing, result);
        QVERIFY(writing.start(glossary(10), {}, path(u"all.csv"_s)));
        QThreadPool::globalInstance()->waitForDone(); // written, not told yet
        QVERIFY(!writing.start(glossary(1), {}, path(u"second.csv"_s)));
        QTRY_VERIFY(result);
        QCOMPARE(**result, std::optional<qint64>(10));
        QCOMPARE(translation::readGlossaryCsv(contentOf(path(u"all.csv"_s)))->terms.size(), 10);
        QVERIFY(!QFile::exists(path(u"second.csv"_s)));
        result.reset();
        QVERIFY(writing.start(glossary(10), GlossaryLayer::Own, path(u"own.TBX"_s)));
        QTRY_VERIFY(result);
        QCOMPARE(translation::readGlossary(contentOf(path(u"own.TBX"_s)))->terms.size(), 5);
    }

    void progressIsTold()
    {
        GlossaryExport writing;
        std::optional<Written> result;
        listen(writing, result);
        QSignalSpy progressed(&writing, &GlossaryExport::progressed);
        QVERIFY(writing.start(glossary(1000), {}, path(u"all.tbx"_s)));
        QTRY_VERIFY(result);
        QTRY_COMPARE(progressed.size(), 100); // whole per cents, each once
        QCOMPARE(progressed.last().first().toInt(), 99);
    }

    void whatIsCancelledLeavesTheFormerFile()
    {
        QFile former(path(u"all.tbx"_s));
        QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
        former.close();
        GlossaryExport writing;
        std::optional<Written> result;
        listen(writing, result);
        QVERIFY(writing.start(glossary(20'000), {}, former.fileName()));
        writing.cancel();
        QTRY_VERIFY(result);
        QVERIFY(result->ok() && !**result);
        QCOMPARE(contentOf(former.fileName()), QByteArray("former"));
    }

    void anUnwritableTargetIsSaid()
    {
        GlossaryExport writing;
        std::optional<Written> result;
        listen(writing, result);
        QVERIFY(writing.start(glossary(2), {}, path(u"no/such/folder/all.csv"_s)));
        QTRY_VERIFY(result);
        QVERIFY(!result->ok());
        QVERIFY(!result->error().message.isEmpty());
    }
};

COMMUNIQUE_TEST(GlossaryExportTest)
#include "GlossaryExportTest.moc"
