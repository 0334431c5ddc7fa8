#include "Ran.h"
#include "TestMain.h"

#include "base/Files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;

namespace {

QByteArray release(const char* status)
{
    return QByteArrayLiteral(
               R"({"format": "communique/1", "id": "r1", "kind": "press-release", "form": "mofa", "source": "ko",
"languages": ["ko", "en"], "date": "2019-07-01", "status": ")") +
           status +
           QByteArrayLiteral(
               R"(", "title": {"ko": "제5차 한-EU 사이버정책협의회 개최", "en": "5th ROK-EU Cyber Policy Consultation"},
"blocks": [{"id": "b1", "type": "paragraph", "text": {"ko": "제5차 한-EU 사이버정책협의회가 7월 1일 서울에서 개최되었다.",
"en": "The 5th ROK-EU Cyber Policy Consultation was held in Seoul on July 1."}}]})");
}

} // namespace

/// The real program and a real file.
class MemoryCliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) { return m_folder.filePath(name); }

    Ran run(const QStringList& arguments)
    {
        return runProgram(QStringLiteral(COMMUNIQUE_CLI), QStringList{u"memory"_s} + arguments,
                          m_folder.path());
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QVERIFY(base::writeFile(path(name), bytes).ok());
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void aBrokenReleaseIsNoText()
    {
        write(u"a.communique"_s, release("published").sliced(20));
        const Ran imported = run({u"import"_s, u"a.communique"_s});
        QVERIFY(imported.status > 1);
        QVERIFY2(imported.err.contains(u"line 1"_s), qPrintable(imported.err));
        QCOMPARE(run({u"count"_s}).out.trimmed(), u"0"_s);
    }

    void importsAFolderAndFinds()
    {
        QVERIFY(QDir().mkpath(path(u"past/2019"_s)));
        write(u"past/2019/a.communique"_s, release("published"));
        write(u"past/b.communique"_s, release("draft").replace("제5차", "제4차"));
        write(u"past/c.txt"_s, "nothing");
        const Ran imported = run({u"import"_s, u"past"_s});
        QCOMPARE(imported.status, 0);
        QVERIFY(imported.err.contains(u"--all"));
        QCOMPARE(run({u"count"_s}).out.trimmed(), u"2"_s);
        QVERIFY(QFile::exists(path(u"data/communique/memory.sqlite"_s)));
        const Ran text = run({u"lookup"_s, u"제6차 한-EU 사이버정책협의회가 8월 2일 서울에서 개최되었다."_s});
        QCOMPARE(text.status, 0);
        QVERIFY2(
            text.out.contains(u"The 6th ROK-EU Cyber Policy Consultation was held in Seoul on August 2."),
            qPrintable(text.out));
        QVERIFY(text.out.contains(u"제5차 한-EU 사이버정책협의회 개최 (2019-07-01)"));
        const Ran json =
            run({u"lookup"_s, u"제6차 한-EU 사이버정책협의회가 8월 2일 서울에서 개최되었다."_s, u"--json"_s});
        const QJsonObject first = QJsonDocument::fromJson(json.out.toUtf8()).array().first().toObject();
        QCOMPARE(first[u"adapted"_s].toBool(), true);
        QCOMPARE(first[u"standing"_s].toString(), u"published"_s);
        QVERIFY(first[u"score"_s].toInt() > 90);
        QCOMPARE(run({u"lookup"_s, u"없는 문장"_s}).out, QString());
        QCOMPARE(run({u"import"_s, u"past"_s, u"--all"_s}).status, 0);
        QCOMPARE(run({u"count"_s}).out.trimmed(), u"4"_s);
    }

    void goesOutAndComesBack()
    {
        QCOMPARE(run({u"add"_s, u"협력을 강화하기로 하였다"_s, u"agreed to strengthen cooperation"_s,
                      u"--memory"_s, u"m.sqlite"_s})
                     .status,
                 0);
        QCOMPARE(run({u"export"_s, u"-o"_s, u"m.tmx"_s, u"--memory"_s, u"m.sqlite"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"-o"_s, u"m.tmx"_s, u"--memory"_s, u"m.sqlite"_s}).status, 4);
        QCOMPARE(run({u"import"_s, u"m.tmx"_s, u"--memory"_s, u"n.sqlite"_s}).status, 0);
        const Ran first = run({u"export"_s, u"--memory"_s, u"m.sqlite"_s});
        const Ran second = run({u"export"_s, u"--memory"_s, u"n.sqlite"_s});
        // An origin that did not name a file names the one that brought it.
        QCOMPARE(QString(second.out).remove(u"   <prop type=\"x-communique-file\">m.tmx</prop>\n"_s),
                 first.out);
        QVERIFY(first.out.contains(u"agreed to strengthen cooperation"));
    }

    void aFullDiskIsSaid()
    {
        QCOMPARE(run({u"add"_s, u"협력을 강화하기로 하였다"_s, u"agreed to strengthen cooperation"_s,
                      u"--memory"_s, u"m.sqlite"_s})
                     .status,
                 0);
        const Ran ran =
            run({u"export"_s, u"-o"_s, u"/dev/full"_s, u"--force"_s, u"--memory"_s, u"m.sqlite"_s});
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.err.contains(u"could not be written"_s), qPrintable(ran.err));
        const Ran piped = runProgram(u"sh"_s,
                                     {u"-c"_s, u"\"$0\" memory export --memory m.sqlite > /dev/full"_s,
                                      QStringLiteral(COMMUNIQUE_CLI)},
                                     m_folder.path());
        QCOMPARE(piped.status, 4);
    }

    void alignsTwoFiles()
    {
        write(u"ko.txt"_s, "제5차 한-EU 사이버정책협의회 개최\n\n1. 외교부는 7월 1일 서울에서 제5차 한-EU "
                           "사이버정책협의회를 개최하였다.\n\n"
                           "2. 양측은 다음 협의회를 2020년 브뤼셀에서 개최하기로 하였다.\n");
        write(u"en.txt"_s,
              "5th ROK-EU Cyber Policy Consultation Takes Place\n\n1. The Ministry of Foreign Affairs held "
              "the 5th ROK-EU "
              "Cyber Policy Consultation in Seoul on July 1.\n\n2. The two sides agreed to hold the next "
              "Consultation in Brussels in 2020.\n");
        const Ran aligned = run({u"align"_s, u"ko.txt"_s, u"en.txt"_s});
        QVERIFY2(aligned.status == 0, qPrintable(aligned.err));
        const Ran found = run({u"lookup"_s, u"양측은 다음 협의회를 2021년 브뤼셀에서 개최하기로 하였다."_s});
        QVERIFY2(found.out.contains(u"in Brussels in 2021."), qPrintable(found.out + aligned.err));
        QCOMPARE(run({u"align"_s, u"en.txt"_s, u"ko.txt"_s}).status, 3);
    }

    void importsAFolderOfPagesInPairs()
    {
        const QByteArray korean =
            "제%1차 한-EU 사이버정책협의회 개최\n\n1. 외교부는 7월 1일 서울에서 제%1차 한-EU "
            "사이버정책협의회를 개최하였다.\n";
        const QByteArray english =
            "%1th ROK-EU Cyber Policy Consultation Takes Place\n\n1. The Ministry of Foreign "
            "Affairs held the %1th ROK-EU Cyber Policy Consultation in Seoul on July 1.\n";
        const auto both = [&](const QString& ko, const QString& en, const QByteArray& number) {
            QVERIFY(QDir().mkpath(QFileInfo(path(ko)).path()) && QDir().mkpath(QFileInfo(path(en)).path()));
            write(ko, QByteArray(korean).replace("%1", number));
            write(en, QByteArray(english).replace("%1", number));
        };
        both(u"past/a.ko.txt"_s, u"past/a.en.txt"_s, "4");
        both(u"past/보도자료(국문).txt"_s, u"past/보도자료(영문).txt"_s, "5");
        both(u"past/kor/031.txt"_s, u"past/eng/031.txt"_s, "6");
        both(u"past/b_KR.txt"_s, u"past/b.txt"_s, "7");
        both(u"past/enough.txt"_s, u"past/en route.txt"_s, "8"); // no pair
        const Ran imported = run({u"import"_s, u"past"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QVERIFY2(imported.err.contains(u"enough.txt: No translation"_s), qPrintable(imported.err));
        QVERIFY2(run({u"count"_s}).out.trimmed() == u"8"_s,
                 qPrintable(imported.err)); // titles and paragraphs
        const Ran found =
            run({u"lookup"_s, u"외교부는 7월 1일 서울에서 제6차 한-EU 사이버정책협의회를 개최하였다."_s});
        QVERIFY2(found.out.startsWith(u"100\t"_s), qPrintable(found.out));
        QCOMPARE(run({u"import"_s, u"past/a.ko.txt"_s, u"past/a.en.txt"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"past/enough.txt"_s}).status, 3);
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QCOMPARE(run({u"import"_s, u"empty"_s}).status, 3);
    }

    void tellsWhatIsWrong()
    {
        QCOMPARE(run({}).status, 2);
        QCOMPARE(run({u"fly"_s}).status, 2);
        QCOMPARE(run({u"lookup"_s}).status, 2);
        QCOMPARE(run({u"lookup"_s, u"a"_s, u"--min"_s, u"many"_s}).status, 2);
        QCOMPARE(run({u"import"_s, u"nowhere.tmx"_s}).status, 3);
        write(u"half.tmx"_s, "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"ko\"><seg>하나 "
                             "둘</seg></tuv><tuv xml:lang=\"en\">"
                             "<seg>one two</seg></tuv></tu>\n<tu><tuv");
        const Ran half = run({u"import"_s, u"half.tmx"_s});
        QCOMPARE(half.status, 3);
        QVERIFY(half.err.contains(u"line 2"));
        QCOMPARE(run({u"count"_s}).out.trimmed(), u"1"_s);
        for (const QStringList& asks : {QStringList{u"count"_s}, {u"export"_s}, {u"lookup"_s, u"협력"_s}}) {
            const Ran none = run(asks + QStringList{u"--memory"_s, u"none/x.sqlite"_s});
            QCOMPARE(none.status, 3);
            QVERIFY(none.err.contains(u"none/x.sqlite"_s));
        }
        QVERIFY(!QFile::exists(path(u"none"_s)));
        write(u"letter.sqlite"_s, QByteArray("a letter").repeated(200));
        QCOMPARE(run({u"count"_s, u"--memory"_s, u"letter.sqlite"_s}).status, 3);
    }
};

COMMUNIQUE_TEST(MemoryCliTest)
#include "MemoryCliTest.moc"
