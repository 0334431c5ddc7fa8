#include "TestMain.h"

#include "translation/TmxFiles.h"
#include "translation/TmxReader.h"
#include "translation/TmxWriter.h"

#include <QBuffer>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using translation::Segment;

namespace {

struct Read
{
    QList<Segment> segments;
    translation::TmxCounts counts;
    QString fault;
};

Read read(const QByteArray& bytes)
{
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly))
        qFatal("A buffer opens.");
    translation::TmxReader reader(device, {});
    Read result;
    while (auto segment = reader.next())
        result.segments.append(*segment);
    result.counts = reader.counts();
    if (reader.fault())
        result.fault = reader.fault()->message;
    return result;
}

QByteArray file(const QString& units, const QString& head = {})
{
    return (head + u"<tmx version=\"1.4\"><header srclang=\"ko-KR\" segtype=\"sentence\"/><body>"_s + units +
            u"</body></tmx>"_s)
        .toUtf8();
}

QString unit(const QString& korean, const QString& english)
{
    return u"<tu><tuv xml:lang=\"ko\"><seg>%1</seg></tuv><tuv xml:lang=\"en\"><seg>%2</seg></tuv></tu>"_s.arg(
        korean, english);
}

Segment full()
{
    Segment segment;
    segment.text = {u"“한-EU” <협의회> & 개최"_s, u"ROK–EU <Consultation> & \"talks\""_s};
    segment.level = translation::Level::Sentence;
    segment.origin = {u"r1"_s,
                      u"제5차 협의회"_s,
                      QDate(2019, 7, 1),
                      translation::Standing::Published,
                      QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                      u"a.communique"_s};
    return segment;
}

QByteArray written(const QList<Segment>& segments)
{
    QBuffer device;
    if (!device.open(QIODevice::WriteOnly))
        qFatal("A buffer opens.");
    translation::TmxWriter writer(device);
    for (const Segment& segment : segments)
        writer.add(segment, 3);
    if (!writer.finish())
        qFatal("A buffer is written.");
    return device.data();
}

} // namespace

class TmxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const Read back = read(written({full()}));
        QCOMPARE(back.fault, QString());
        QCOMPARE(back.segments.size(), 1);
        QCOMPARE(back.segments.first().text[Language::Korean], full().text[Language::Korean]);
        QCOMPARE(back.segments.first().text[Language::English], full().text[Language::English]);
        QCOMPARE(back.segments.first().origin, full().origin);
        QCOMPARE(back.segments.first().level, translation::Level::Sentence);
    }

    void otherProgramsReadIt()
    {
        const QString path = m_folder.filePath(u"out.tmx"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(written({full(), full()}));
        out.close();
        QProcess xmllint;
        xmllint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--dtdvalid"_s,
                                     QStringLiteral(COMMUNIQUE_TEST_DATA "/tmx/tmx14-essentials.dtd"), path});
        if (!xmllint.waitForStarted())
            QSKIP("xmllint is not installed.");
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
        QProcess toolkit;
        toolkit.start(u"/usr/bin/python3"_s,
                      {u"-c"_s,
                       u"import sys\nfrom translate.storage import tmx\n"
                       "store = tmx.tmxfile(open(sys.argv[1], 'rb'), 'ko', 'en')\n"
                       "print(len(store.units), store.units[0].source, store.units[0].target, sep='|')"_s,
                       path});
        QVERIFY(toolkit.waitForFinished());
        const QByteArray error = toolkit.readAllStandardError();
        if (error.contains("ModuleNotFoundError"))
            QSKIP("translate-toolkit is not installed.");
        QCOMPARE(QString::fromUtf8(toolkit.readAllStandardOutput()).trimmed(),
                 u"2|%1|%2"_s.arg(full().text[Language::Korean], full().text[Language::English]));
    }

    void takesLanguageTagsInAnyShape()
    {
        const Read result = read(file(
            u"<tu srclang=\"EN-us\"><tuv xml:lang=\"KO-kr\"><seg>하나</seg></tuv><tuv "
            u"xml:lang=\"EN-US\"><seg>one</seg></tuv></tu>"
            "<tu><tuv lang=\"KOR\"><seg>둘</seg></tuv><tuv lang=\"en_GB\"><seg>two</seg></tuv></tu>"
            "<tu><tuv xml:lang=\"ko\"><seg>셋</seg></tuv><tuv xml:lang=\"fr\"><seg>trois</seg></tuv></tu>"
            "<tu><tuv xml:lang=\"ko\"><seg>넷</seg></tuv><tuv xml:lang=\"en-GB\"><seg>four</seg></tuv><tuv xml:lang=\"en-US\"><seg>4</seg></tuv></tu>"_s +
            unit(u" "_s, u"five"_s)));
        QCOMPARE(result.fault, QString());
        QCOMPARE(result.segments.size(), 4);
        QCOMPARE(result.segments.first().source, Language::English);
        QCOMPARE(result.segments.last().source, Language::Korean);
        QCOMPARE(result.counts.otherLanguages, 1);
        QCOMPARE(result.counts.empty, 1);
        QCOMPARE(result.counts.units, 5);
    }

    void dropsInlineCodes()
    {
        const Read result = read(file(unit(
            u"<bpt i=\"1\">&lt;b&gt;</bpt>굵은<ept i=\"1\">&lt;/b&gt;</ept> <hi>글</hi><ph x=\"1\">&lt;br/&gt;<sub>대체글</sub></ph>끝"_s,
            u"<it pos=\"begin\">&lt;i&gt;</it>bold <new>text</new><ut>x</ut> &amp; end"_s)));
        QCOMPARE(result.segments.size(), 1);
        QCOMPARE(result.segments.first().text[Language::Korean], u"굵은 글 끝"_s);
        QCOMPARE(result.segments.first().text[Language::English], u"bold text & end"_s);
    }

    void readsUtf16()
    {
        const QString text = QString::fromUtf8(
            file(unit(u"하나"_s, u"one"_s), u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const Read result = read(encoder(text));
            QCOMPARE(result.fault, QString());
            QCOMPARE(result.segments.size(), 1);
        }
        QCOMPARE(read("\xEF\xBB\xBF" + file(unit(u"하나"_s, u"one"_s))).segments.size(), 1);
    }

    void countsWhatIsLeftOut()
    {
        const Read result = read(file(unit(u"EU"_s, u"EU"_s) + unit(u"“123”"_s, u"\"123\""_s) +
                                      unit(u"개최하였다."_s, u"개최하였다."_s) + unit(u"하나"_s, u" "_s) +
                                      unit(u"EU 정상"_s, u"EU leaders"_s)));
        QCOMPARE(result.segments.size(), 1);
        QCOMPARE(result.counts.same, 3);
        QCOMPARE(result.counts.leftOut(), 4);
        QCOMPARE(result.counts.withNotes, 0);
    }

    void usesComeAndNotesAreTold()
    {
        const QString one = unit(u"하나"_s, u"one"_s);
        const Read result = read(file(
            QString(one).replace(u"<tu>"_s,
                                 u"<tu usagecount=\"5\"><note>n</note><prop type=\"x-project\">P</prop>"_s) +
            unit(u"둘"_s, u"two"_s) +
            unit(u"셋"_s, u"three"_s)
                .replace(u"<tu>"_s, u"<tu usagecount=\"-3\"><prop type=\"x-communique-file\">f</prop>"_s)));
        QCOMPARE(result.segments.size(), 3);
        QCOMPARE(result.segments[0].uses, 5);
        QCOMPARE(result.segments[1].uses, 1);
        QCOMPARE(result.segments[2].uses, 1);
        QCOMPARE(result.counts.withNotes, 1);

        const QTemporaryDir folder;
        auto memory = translation::TranslationMemory::open(folder.filePath(u"m.sqlite"_s));
        const auto usesAfter = [&](const QList<Segment>& segments) {
            int uses = 0;
            if ((*memory)->add(segments) && (*memory)->forEach([&](const translation::StoredSegment& stored) {
                    uses = stored.segment.text[Language::English] == u"one" ? stored.uses : uses;
                    return true;
                }))
                return uses;
            return -1;
        };
        QCOMPARE(usesAfter(result.segments), 5);
        QCOMPARE(usesAfter({result.segments[0]}), 6);
        Segment often = result.segments[0];
        often.uses = 40;
        QCOMPARE(usesAfter({often}), 40);
    }

    void refusesEntities()
    {
        QString laughs = u"<!DOCTYPE tmx [<!ENTITY a \"haha\">"_s;
        for (char16_t c = u'b'; c < u'k'; ++c)
            laughs += u"<!ENTITY %1 \"%2\">"_s.arg(
                QChar(c), (u'&' + QString(QChar(char16_t(c - 1))) + u';').repeated(10));
        laughs += u"]>"_s;
        for (const QString& head : {laughs, u"<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"_s,
                                    u"<!DOCTYPE tmx [<!ENTITY % p \"<!ENTITY y 'z'>\"> %p;]>"_s}) {
            const Read result = read(file(unit(u"하나 &j;"_s, u"one"_s), head));
            QCOMPARE(result.segments.size(), 0);
            QVERIFY(!result.fault.isEmpty());
        }
        const Read plain = read(file(unit(u"하나"_s, u"one"_s), u"<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"_s));
        QCOMPARE(plain.fault, QString());
        QCOMPARE(plain.segments.size(), 1);
        QVERIFY(read(file(unit(u"하나 &unknown;"_s, u"one"_s))).fault.contains(u"line 1"));
    }

    void keepsWhatStandsBeforeTheFault()
    {
        const QByteArray sound = file(unit(u"하나"_s, u"one"_s) + u'\n' + unit(u"둘"_s, u"two"_s) + u'\n' +
                                      unit(u"셋"_s, u"three"_s));
        const Read cut = read(sound.first(sound.indexOf("셋")));
        QCOMPARE(cut.segments.size(), 2);
        QVERIFY(cut.fault.contains(u"line 3"));
        const Read broken = read(QByteArray(sound).replace("two</seg>", "two</sag>"));
        QCOMPARE(broken.segments.size(), 1);
        QVERIFY(broken.fault.contains(u"line 2"));
    }

    void refusesWhatIsNone()
    {
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("hello"), QByteArray("<html><body/></html>"), QByteArray("PK\3\4\0\0"),
              QByteArray("<?xml version=\"1.0\" encoding=\"EUC-KR\"?><tmx><body><tu><tuv "
                         "xml:lang=\"ko\"><seg>\xC7\xD1\xB1\xB9</seg></tuv><tuv "
                         "xml:lang=\"en\"><seg>Korea</seg></tuv></tu></body></tmx>"),
              QByteArray(100, '\0')}) {
            const Read result = read(bytes);
            QVERIFY2(!result.fault.isEmpty(), bytes.constData());
            QVERIFY(result.segments.isEmpty());
        }
    }

    void limitsOneSegment()
    {
        const Read longText = read(file(unit(u"가"_s.repeated(30'000), u"one"_s) + unit(u"둘"_s, u"two"_s)));
        QCOMPARE(longText.fault, QString());
        QCOMPARE(longText.counts.tooLong, 1);
        QCOMPARE(longText.segments.size(), 1);
        const Read huge = read(file(unit(u"하나"_s, u"one"_s) + unit(u"가"_s.repeated(8'000'000), u"two"_s)));
        QCOMPARE(huge.segments.first().text[Language::English], u"one"_s);
        QVERIFY(huge.segments.size() == 1);
        const QByteArray attribute = "<tmx version=\"" + QByteArray(20'000'000, 'x');
        QVERIFY(!read(attribute).fault.isEmpty());
        const Read deep = read(file(u"<a>"_s.repeated(5000)));
        QVERIFY(deep.fault.contains(u"nested"));
    }

    void importTellsAndCanBeEnded()
    {
        const QString path = m_folder.filePath(u"big.tmx"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QString units;
        for (int i = 0; i < 20'000; ++i)
            units += unit(u"협력 %1 논의"_s.arg(i), u"cooperation %1"_s.arg(i));
        out.write(file(units));
        out.close();
        auto memory = *translation::TranslationMemory::open(m_folder.filePath(u"m.sqlite"_s));
        const auto ended = translation::importTmx(*memory, path, QDateTime::currentDateTimeUtc(),
                                                  [](qint64, qint64) { return false; });
        QVERIFY(ended->cancelled);
        QVERIFY(ended->added.added > 0 && ended->added.added < 20'000);
        qint64 last = 0;
        const auto whole = translation::importTmx(*memory, path, QDateTime::currentDateTimeUtc(),
                                                  [&](qint64 done, qint64 total) {
                                                      last = done;
                                                      return total >= done;
                                                  });
        QVERIFY(!whole->cancelled && !whole->fault);
        QCOMPARE(whole->added.added + whole->added.known, 20'000);
        QCOMPARE(*memory->count(), 20'000);
        QCOMPARE(last, QFileInfo(path).size());
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(*translation::exportTmx(*memory, buffer), 20'000);
        QVERIFY(!translation::importTmx(*memory, u"/nowhere.tmx"_s, {}).ok());
    }
};

COMMUNIQUE_TEST(TmxTest)
#include "TmxTest.moc"
