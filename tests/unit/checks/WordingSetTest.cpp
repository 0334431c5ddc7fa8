#include "Score.h"
#include "TestMain.h"

#include "checks/Runner.h"

#include <QFile>
#include <QMap>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using checks::Finding;
using communique::tests::report;
using communique::tests::Score;
using document::Block;
using document::Release;

namespace {

QStringList linesOf(const QString& name)
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/checks/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u"# "); });
    return lines;
}

document::BlockType typeOf(const QString& name)
{
    return name == u"p"       ? document::BlockType::Paragraph
           : name == u"note"  ? document::BlockType::Note
           : name == u"point" ? document::BlockType::Point
                              : document::BlockType::Heading;
}

struct Labelled
{
    Release release;
    QString rule;  ///< that has to speak; empty where nothing is wrong
    QString block; ///< that holds the mistake; empty for the title
};

/// The releases of a file by name.
QMap<QString, Labelled> releasesOf(const QString& file)
{
    QMap<QString, Labelled> releases;
    QString name;
    QString mistake;
    document::Header header;
    QList<Block> blocks;
    const auto close = [&] {
        QList<document::BlockPtr> shared;
        for (const Block& block : std::as_const(blocks))
            shared.append(std::make_shared<const Block>(block));
        if (!name.isEmpty())
            releases.insert(name,
                            {Release(header, shared), mistake.section(u' ', 0, 0),
                             mistake.endsWith(u'T') ? QString() : u'b' + mistake.section(u' ', 1).sliced(1)});
    };
    for (const QString& line : linesOf(file)) {
        const QString key = line.section(u' ', 0, 0);
        const QString value = line.section(u' ', 1);
        if (key == u"===") {
            close();
            name = value;
            header = {};
            header.id = name;
            header.unofficialTranslation[Language::English] = true;
            header.contacts = {{u"홍보과"_s, u"담당자"_s, u"사무관"_s, u"홍길동"_s, u"02-2100-1234"_s, {}}};
            blocks.clear();
            mistake = u"- ET"_s;
        } else if (key == u"mistake") {
            mistake = value;
        } else if (key == u"date") {
            header.date = QDate::fromString(value, Qt::ISODate);
        } else if (key == u"form") {
            header.form = value;
        } else if (key == u"kind") {
            header.kind = value;
        } else if (key == u"KT" || key == u"ET") {
            header.title[key == u"KT" ? Language::Korean : Language::English] = value;
        } else if (key == u"K" || key == u"E") {
            blocks.last().text[key == u"K" ? Language::Korean : Language::English] =
                document::RichText(value);
        } else {
            Block block;
            block.id = u'b' + QString::number(blocks.size() + 1);
            block.shape.type = typeOf(key);
            block.shape.level = value.toInt();
            blocks.append(block);
        }
    }
    close();
    return releases;
}

/// `old -> new`, `= whole`, `+ appended`; nothing where the words are not there.
std::optional<QString> changedText(const QString& text, const QString& change)
{
    if (change.startsWith(u'='))
        return change.sliced(1).trimmed();
    if (change.startsWith(u'+'))
        return text + (change.size() > 2 && change[2] == u' ' ? QString() : u" "_s) + change.sliced(2);
    const QString from = change.section(u" -> "_s, 0, 0);
    if (!text.contains(from))
        return {};
    QString result = text;
    return result.replace(text.indexOf(from), from.size(), change.section(u" -> "_s, 1));
}

document::Header changedHeader(document::Header header, const QString& change)
{
    const QString key = change.section(u'=', 0, 0);
    const QString value = change.section(u'=', 1);
    if (key == u"date")
        header.date = {};
    else if (key == u"embargo")
        header.embargo = document::Embargo{QDateTime(QDate::fromString(value.left(10), Qt::ISODate),
                                                     QTime::fromString(value.mid(11), u"HH:mm"_s),
                                                     QTimeZone("Asia/Seoul"))};
    else if (key == u"unofficial")
        header.unofficialTranslation[Language::Korean] = true;
    else if (key == u"contact")
        header.contacts = {{u"홍보과"_s, {}, {}, value.section(u'|', 0, 0), value.section(u'|', 1), {}}};
    return header;
}

std::optional<Release> planted(const Release& release, const QString& place, const QString& change)
{
    if (place == u"H")
        return release.withHeader(changedHeader(release.header(), change));
    const Language language = place[0] == u'K' ? Language::Korean : Language::English;
    if (place[1] == u'T') {
        document::Header header = release.header();
        const auto text = changedText(header.title[language], change);
        if (!text)
            return {};
        header.title[language] = *text;
        return release.withHeader(header);
    }
    const qsizetype index = place.sliced(1).toInt() - 1;
    Block block = release.block(index);
    if (change == u"reviewed") {
        block.confirmed[Language::English] = document::Confirmation{
            document::TranslationState::Reviewed, block.text[Language::Korean].plain() + u" 옛 문장."_s,
            document::fingerprint(block.text[Language::English].plain())};
    } else {
        const auto text = changedText(block.text[language].plain(), change);
        if (!text)
            return {};
        block.text[language] = document::RichText(*text);
    }
    QList<document::BlockPtr> blocks = release.blocks();
    blocks[index] = std::make_shared<const Block>(block);
    return release.withBlocks(blocks);
}

QList<Finding> findingsOf(const Release& release)
{
    return checks::run(release, *document::builtInForm(release.header().form)).findings;
}

QString told(const Finding& finding)
{
    return u"%1 [%2] %3: %4"_s.arg(finding.rule, finding.place.blockId, finding.text.left(50),
                                   finding.message);
}

} // namespace

/// Releases that are right, and the same with one mistake planted: how many are found, how much else is told.
class WordingSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void precisionAndRecall_data()
    {
        QTest::addColumn<int>("mistakes");
        QTest::newRow("wording") << 170;
        QTest::newRow("releases") << 90;
    }
    void precisionAndRecall()
    {
        QFETCH(int, mistakes);
        const QString set = QString::fromLatin1(QTest::currentDataTag());
        const QMap<QString, Labelled> right = releasesOf(set + u"-right.txt"_s);
        QMap<QString, Score> scores;
        QMap<QString, QSet<QString>> before; // what is told of the right ones
        for (auto release = right.cbegin(); release != right.cend(); ++release)
            for (const Finding& finding : findingsOf(release->release)) {
                const bool hint = finding.severity == checks::Severity::Hint;
                before[release.key()].insert(finding.rule + finding.place.blockId + finding.text);
                scores[finding.rule].wrong += hint ? 0 : 1;
                qInfo().noquote() << (hint ? "hint in" : "false alarm in") << release.key() << told(finding);
            }
        for (const QString& line : linesOf(set + u"-planted.txt"_s)) {
            const QStringList parts = line.split(u" | "_s);
            QVERIFY2(parts.size() == 4 || line.endsWith(u'|'), qPrintable(line));
            const auto release = planted(right[parts[1]].release, parts[2], parts.value(3));
            QVERIFY2(release, qPrintable(u"nothing to change: "_s + line));
            Score& score = scores[parts[0]];
            ++score.planted;
            bool found = false;
            for (const Finding& finding : findingsOf(*release)) {
                if (finding.rule == parts[0] &&
                    !before[parts[1]].contains(finding.rule + finding.place.blockId + finding.text)) {
                    found = true;
                } else if (!before[parts[1]].contains(finding.rule + finding.place.blockId + finding.text)) {
                    // The same words may break a second rule; it has to speak of the planted place.
                    const QString id = u'b' + parts[2].sliced(1);
                    if (finding.place.blockId != id && finding.place.part == checks::Part::Text) {
                        ++scores[finding.rule].wrong;
                        qInfo().noquote() << "beside the mistake:" << line.left(60) << told(finding);
                    } else {
                        qInfo().noquote() << "also:" << line.left(60) << told(finding);
                    }
                }
            }
            score.found += found ? 1 : 0;
            if (!found)
                qInfo().noquote() << "missed:" << line;
        }
        const Score all = report(scores, u"%1 releases"_s.arg(right.size()));
        QVERIFY(all.planted >= mistakes);
        QVERIFY(all.isPrecise());
        QVERIFY(all.findsMost());
    }

    void writtenBlind()
    {
        const QMap<QString, Labelled> releases = releasesOf(u"releases-blind.txt"_s);
        QMap<QString, Score> scores;
        for (auto labelled = releases.cbegin(); labelled != releases.cend(); ++labelled) {
            const bool wrong = labelled->rule != u"-";
            bool found = false;
            for (const Finding& finding : findingsOf(labelled->release)) {
                if (finding.severity == checks::Severity::Hint)
                    continue;
                const bool here = wrong && finding.place.blockId == labelled->block;
                found = found || (here && finding.rule == labelled->rule);
                if (here)
                    continue; // the same words may break a second rule
                ++scores[finding.rule].wrong;
                qInfo().noquote() << "false alarm in" << labelled.key() << told(finding);
            }
            scores[labelled->rule].planted += wrong ? 1 : 0;
            scores[labelled->rule].found += found ? 1 : 0;
            if (wrong && !found)
                qInfo().noquote() << "missed:" << labelled.key() << labelled->rule << labelled->block;
        }
        const Score all = report(scores, u"%1 releases"_s.arg(releases.size()));
        QVERIFY(all.planted >= 210);
        QVERIFY(all.isPrecise());
        QVERIFY(all.findsMost());
    }
};

COMMUNIQUE_TEST(WordingSetTest)
#include "WordingSetTest.moc"
