#include "TestMain.h"

#include "translation/Csv.h"
#include "translation/GlossaryExchange.h"
#include "translation/GlossaryStore.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::translation;

namespace {

ImportedTerms csv(const QByteArray& bytes)
{
    auto read = readGlossaryCsv(bytes);
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().message));
    return *read;
}

base::Result<ImportedTerms> tbx(QByteArray bytes, const TbxProgress& progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTbx(buffer, progress);
}

Term rich()
{
    Term term;
    term.id = u"rich"_s;
    term.kind = TermKind::Ministry;
    for (const FormUse use : FormUses) {
        const QString number = QString::number(static_cast<int>(use));
        term.add(Language::Korean, use, u"용어 \""_s + number);
        term.add(Language::English, use, u"term, <"_s + number + u'>');
    }
    term.from = QDate(2013, 3, 23);
    term.to = QDate(2025, 9, 30);
    term.post = u"장관"_s;
    term.note = u"a note; with = & signs"_s;
    term.source = u"the office"_s;
    term.locked = true;
    return term;
}

QByteArray entry(const QByteArray& korean, const QByteArray& english)
{
    return "<termEntry><langSet xml:lang=\"ko-KR\"><tig><term>" + korean +
           "</term></tig></langSet><langSet xml:lang=\"en-US\"><ntig><termGrp><term>" + english +
           "</term></termGrp></ntig></langSet></termEntry>";
}

QByteArray martif(const QByteArray& body, const QByteArray& before = {})
{
    return "<?xml version=\"1.0\"?>" + before + "<martif type=\"TBX\"><text><body>" + body +
           "</body></text></martif>";
}

} // namespace

/// CSV and TBX, as they are written here and as they come from elsewhere.
class GlossaryExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvRoundTrip()
    {
        Term extra = rich();
        extra.id = u"other"_s;
        extra.post = u"차관"_s;
        extra.extra.insert(u"Owner"_s, u"=1+1"_s);
        const QByteArray bytes = writeGlossaryCsv({rich(), extra});
        const ImportedTerms read = csv(bytes);
        QCOMPARE(read.terms, (QList<Term>{rich(), extra}));
        QCOMPARE(read.unknownColumns, QStringList{u"Owner"_s});
        QVERIFY(bytes.contains("'=1+1")); // no formula
        QCOMPARE(writeGlossaryCsv(read.terms), bytes);
    }

    void theStarterMakesARoundTrip()
    {
        const QList<Term>& terms = starterTerms();
        QCOMPARE(csv(writeGlossaryCsv(terms)).terms, terms);
        for (const TbxEdition edition : {TbxEdition::Iso2019, TbxEdition::Iso2008})
            QCOMPARE(tbx(writeTbx(terms, edition))->terms, terms);
    }

    void csvInEveryEncodingAndSeparator()
    {
        for (const QChar separator : {u',', u';', u'\t'}) {
            const QString table =
                u"한국어,영어,영어_금지\r\n외교부,Ministry of Foreign Affairs,MFA\r\n"_s.replace(u',',
                                                                                                 separator);
            QStringEncoder korean("windows-949");
            QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            const QList<QByteArray> encoded{table.toUtf8(), "\xef\xbb\xbf" + table.toUtf8(),
                                            korean.isValid() ? QByteArray(korean(table)) : table.toUtf8(),
                                            utf16(table)};
            for (const QByteArray& bytes : encoded) {
                const ImportedTerms read = csv(bytes);
                QCOMPARE(read.terms.size(), 1);
                QCOMPARE(read.terms[0].preferred(Language::Korean), u"외교부"_s);
                QCOMPARE(read.terms[0].texts(Language::English, FormUse::Banned), QStringList{u"MFA"_s});
            }
        }
    }

    void csvNamesItsSeparator()
    {
        for (const QByteArray start : {"sep=;\r\n", "\xef\xbb\xbfSep=;\n"}) {
            const ImportedTerms read =
                csv(start + "ko;en;비고\n가나원;Gana Institute;a, b, c, d, e\n;;\n다라;dara\n");
            QCOMPARE(read.terms.size(), 2);
            QCOMPARE(read.terms[0].note, u"a, b, c, d, e"_s);
            QCOMPARE(read.lines, (QList<int>{3, 5}));
        }
        QVERIFY(!readGlossaryCsv("sep=;").ok());
        QCOMPARE(csv("en,ko\nsep=;,분리\n").terms.size(), 1);
    }

    void csvTellsWhatMakesNoSense()
    {
        const ImportedTerms read = csv("kind,ko,en,from,to,locked\nphrase,가,a,,,maybe\n"
                                       "person,홍길동,Hong Gil-dong,2021-01-01,2020-01-01,no\n"
                                       "person,김철수,Kim Chul-soo,2020-01-01,2020-01-01,yes\n");
        QCOMPARE(read.terms.size(), 3);
        QCOMPARE(read.remarks.size(), 2);
        QCOMPARE(read.remarks[0].line, 2);
        QVERIFY(read.remarks[0].message.contains(u"maybe"_s) && !read.terms[0].locked);
        QCOMPARE(read.remarks[1].line, 3);
        QVERIFY(read.remarks[1].message.contains(u"2020-01-01"_s) && !read.terms[1].from.isValid() &&
                !read.terms[1].to.isValid());
        QVERIFY(read.terms[2].locked && read.terms[2].from.isValid());
    }

    void csvContradictionsAreNamedWithTheirLines()
    {
        const ImportedTerms read =
            csv("kind,ko,en\nphrase,핵심축,linchpin\n\nphrase,\"핵심 축\",cornerstone\n");
        QCOMPARE(read.terms.size(), 1);
        QCOMPARE(read.remarks.size(), 1);
        QCOMPARE(read.remarks[0].line, 4);
        QVERIFY(read.remarks[0].message.contains(u"2"_s));
        QVERIFY(read.remarks[0].message.contains(u"cornerstone"_s));
    }

    void csvQuotesAndLineBreaks()
    {
        const ImportedTerms read =
            csv("ko,en,note\n외교부,\"Ministry of \"\"Foreign\"\" Affairs\",\"one\ntwo\"\n통일부,MOU,x\n");
        QCOMPARE(read.terms.size(), 2);
        QCOMPARE(read.terms[0].preferred(Language::English), u"Ministry of \"Foreign\" Affairs"_s);
        QCOMPARE(read.terms[0].note, u"one two"_s);
        QCOMPARE(read.lines, (QList<int>{2, 4}));
    }

    void csvSaysWhatIsWrong()
    {
        const ImportedTerms read =
            csv("ko,en,kind,from,Colour\n외교부,MOFA,thing,soon,red\n,,,,\n,,phrase,,blue\n통일부,\"MOU\n");
        QCOMPARE(read.terms.size(), 1);
        QCOMPARE(read.terms[0].extra.value(u"Colour"_s), u"red"_s);
        QCOMPARE(read.remarks.size(), 4); // kind, date, no term, open quote
        QCOMPARE(read.remarks.last().line, 5);
        QVERIFY(!readGlossaryCsv("").ok());
        QVERIFY(!readGlossaryCsv("a,b\n1,2\n").ok());
        QVERIFY(!readGlossaryCsv(QByteArray("\xff\xfe\x00", 3)).ok());
        QVERIFY(!readGlossaryCsv(QByteArray("\x80\x81\xff\x00garbage", 11)).ok());
        QVERIFY(!csv("ko,en\n" + QByteArray(100000, 'a') + ",x\n").remarks.isEmpty());
    }

    void tbxRoundTrip()
    {
        for (const TbxEdition edition : {TbxEdition::Iso2019, TbxEdition::Iso2008}) {
            const QByteArray bytes = writeTbx({rich()}, edition);
            const auto read = tbx(bytes);
            QVERIFY(read.ok());
            QCOMPARE(read->terms, QList<Term>{rich()});
            QCOMPARE(writeTbx(read->terms, edition), bytes);
        }
    }

    void tbxOfOthers()
    {
        const auto read =
            tbx(martif(entry("외교부", "Ministry of <hi>Foreign</hi> Affairs") +
                       "<termEntry><langSet xml:lang=\"de\"><tig><term>Amt</term></tig></langSet>"
                       "<langSet xml:lang=\"en\"><tig><term>office</term></tig></langSet></termEntry>"));
        QVERIFY(read.ok());
        QCOMPARE(read->terms.size(), 1);
        QCOMPARE(read->terms[0].preferred(Language::English), u"Ministry of Foreign Affairs"_s);
        QCOMPARE(read->otherLanguages, 1);
        // DCT style: the category is the element's own name.
        const auto dct = tbx(
            "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" "
            "style=\"dct\" "
            "type=\"TBX-Min\"><text><body><conceptEntry id=\"c\"><min:subjectField>country</min:subjectField>"
            "<langSec xml:lang=\"ko\"><termSec><term>독도</term></termSec></langSec><langSec xml:lang=\"en\">"
            "<termSec><term>Dokdo</term><min:administrativeStatus>preferredTerm-admn-sts</"
            "min:administrativeStatus>"
            "</termSec><termSec><term>Takeshima</term><min:administrativeStatus>deprecatedTerm-admn-sts"
            "</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>");
        QVERIFY(dct.ok());
        QCOMPARE(dct->terms[0].kind, TermKind::Country);
        QCOMPARE(dct->terms[0].texts(Language::English, FormUse::Banned), QStringList{u"Takeshima"_s});
    }

    void tbxThatIsHostile()
    {
        QVERIFY(!tbx("").ok());
        QVERIFY(!tbx("<html/>").ok());
        QVERIFY(!tbx("no xml").ok());
        const QByteArray bomb = "<!DOCTYPE martif [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
                                "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                                "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        QVERIFY(!tbx(martif(entry("가나다", "&d;"), bomb)).ok());
        const QByteArray outside = "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        const auto external =
            tbx(martif(entry("가나다", "Gana &x; Convention") + entry("외교부", "MOFA"), outside));
        QVERIFY(!external && external.error().message.contains(u"entities"_s));
        QVERIFY(tbx(martif(entry("외교부", "MOFA"), "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">"))
                    .ok());
        QVERIFY(!tbx(martif("<termEntry>" + QByteArray("<descripGrp>").repeated(10000))).ok());
        QVERIFY(!tbx(martif("<termEntry><note>" + QByteArray("<a>").repeated(10000))).ok());
        const auto longTerm = tbx(martif(entry(QByteArray(1 << 20, 'a'), "x")));
        QVERIFY(longTerm.ok() && longTerm->terms.isEmpty() && !longTerm->remarks.isEmpty());
    }

    void tbxIsKnownInEveryEncoding()
    {
        const QString text = QString::fromUtf8(martif(entry("외교부", "MOFA")))
                                 .replace(u"version=\"1.0\""_s, u"version=\"1.0\" encoding=\"UTF-16\""_s);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const auto read = translation::readGlossary(encoder(text));
            QVERIFY(read.ok());
            QCOMPARE(read->terms.size(), 1);
        }
    }

    void tbxThatBreaksOffKeepsWhatWasRead()
    {
        const auto read = tbx("<martif><text><body>" + entry("외교부", "MOFA") + "<termEntry><lang");
        QVERIFY(read.ok());
        QCOMPARE(read->terms.size(), 1);
        QCOMPARE(read->remarks.size(), 1);
    }

    void tbxIsCancelled()
    {
        int calls = 0;
        const auto read =
            tbx(martif(entry("외교부", "MOFA") + entry("통일부", "MOU") + entry("법무부", "MOJ")),
                [&](qint64) { return ++calls < 2; });
        QVERIFY(read.ok());
        QCOMPARE(read->terms.size(), 1);
    }

    void importsBesideWhatIsThere()
    {
        const ImportedTerms first = csv("kind,ko,en\nphrase,핵심축,linchpin\nphrase,공급망,supply chain\n");
        const AppliedImport fresh = applied({}, first, false);
        QCOMPARE(fresh.added, 2);
        QCOMPARE(applied(fresh.terms, first, false).same, 2);
        const ImportedTerms other = csv("kind,ko,en\nphrase,핵심축,cornerstone\nphrase,휴전,ceasefire\n");
        const AppliedImport kept = applied(fresh.terms, other, false);
        QCOMPARE(kept.added, 1);
        QCOMPARE(kept.conflicts.size(), 1);
        QCOMPARE(kept.conflicts[0].line, 2);
        const AppliedImport replaced = applied(fresh.terms, other, true);
        QCOMPARE(replaced.replaced, 1);
        QCOMPARE(replaced.terms.size(), 3);
    }

    void theStoreKeepsEverything()
    {
        const QTemporaryDir folder;
        const GlossaryFile file = ownGlossary(folder.filePath(u"new/folder"_s));
        QVERIFY(file.read()->isEmpty());
        QVERIFY(file.write({rich()}).ok());
        QCOMPARE(*file.read(), QList<Term>{rich()});
        const LoadedGlossary loaded = loadGlossary(folder.filePath(u"new/folder"_s));
        QVERIFY(loaded.remarks.isEmpty());
        QCOMPARE(loaded.glossary.terms().size(), starterTerms().size() + 1);
        QCOMPARE(loaded.layers.last(), GlossaryLayer::Own);
    }

    void aStoreThatCannotBeReadIsTold()
    {
        const QTemporaryDir folder;
        for (const QByteArray bytes : {"{\"format\":\"communique-glossary/2\"}", "garbage", "{}"}) {
            QFile file(ownGlossary(folder.path()).path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
            file.close();
            const LoadedGlossary loaded = loadGlossary(folder.path());
            QCOMPARE(loaded.remarks.size(), 1);
            QCOMPARE(loaded.glossary.terms().size(), starterTerms().size());
        }
    }
};

COMMUNIQUE_TEST(GlossaryExchangeTest)
#include "GlossaryExchangeTest.moc"
