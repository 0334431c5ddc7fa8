#include "TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Who may include whom; a folder may always include itself. ui/ sees the session and what it hands out.
const QMap<QString, QStringList>& allowed()
{
    static const QStringList core{u"base"_s,    u"document"_s,   u"editing"_s, u"readers"_s,
                                  u"writers"_s, u"newsroom"_s,   u"session"_s, u"language"_s,
                                  u"checks"_s,  u"translation"_s};
    static const QMap<QString, QStringList> edges{
        {u"base"_s, {}},
        {u"document"_s, {u"base"_s}},
        {u"language"_s, {u"base"_s}},
        {u"translation"_s, {u"base"_s, u"document"_s, u"language"_s}},
        {u"checks"_s, {u"base"_s, u"document"_s, u"language"_s}},
        {u"editing"_s, {u"base"_s, u"document"_s}},
        {u"readers"_s, {u"base"_s, u"document"_s}},
        {u"writers"_s, {u"base"_s, u"document"_s}},
        {u"newsroom"_s, {u"base"_s, u"document"_s}},
        {u"session"_s, core},
        {u"cli"_s, core},
        {u"widgets"_s, {}},
        {u"editor"_s, core + QStringList{u"widgets"_s}},
        {u"preview"_s, core + QStringList{u"widgets"_s}},
        {u"panels"_s, core + QStringList{u"widgets"_s}},
        {u"forms"_s, core + QStringList{u"widgets"_s}},
        {u"shell"_s, core + QStringList{u"widgets"_s, u"editor"_s, u"preview"_s, u"panels"_s, u"forms"_s}},
        {u"ui"_s, core + QStringList{u"preview"_s, u"shell"_s}}, // main.cpp
    };
    return edges;
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString& top)
{
    QDirIterator files(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/") + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

QString folderOf(const QString& path, const QString& top)
{
    const QString inside = path.sliced(path.indexOf(u'/' + top + u'/') + top.size() + 2);
    return inside.contains(u'/') ? inside.section(u'/', 0, 0) : top;
}

QStringList includes(const QString& text, const QString& form)
{
    QStringList found;
    QRegularExpression pattern(form, QRegularExpression::MultilineOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

/// The house stands as it was drawn: arrows go only where they may.
class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatTheyMay()
    {
        int checked = 0;
        for (const QString& top : {u"app"_s, u"ui"_s}) {
            for (const QString& path : sources(top)) {
                const QString folder = folderOf(path, top);
                QVERIFY2(allowed().contains(folder), qPrintable(u"unknown folder "_s + folder));
                for (const QString& header : includes(read(path), u"^#include \"([^\"]+)\""_s)) {
                    const QString other = header.section(u'/', 0, 0);
                    if (other == folder || !header.contains(u'/'))
                        continue;
                    QVERIFY2(allowed()[folder].contains(other), qPrintable(path + u" includes "_s + header));
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 50);
    }

    void theCoreKnowsNoWindows()
    {
        const QRegularExpression window(
            u"^(?:Qt(?:Gui|Widgets|WebEngine|Pdf|Quick).*|QWidget|QPainter|QFont.*|QColor|QImage|"
            "QTextDocument|QTextCursor|QGuiApplication|QApplication|QWebEngine.*|QPdf.*)$"_s);
        for (const QString& path : sources(u"app"_s))
            for (const QString& header : includes(read(path), u"^#include <([^>]+)>"_s))
                QVERIFY2(!window.match(header).hasMatch(), qPrintable(path + u" includes "_s + header));
    }

    /// base::writeFile() keeps the old file where the new one finds no room on the disk; QSaveFile does not.
    void filesAreReplacedInOnePlace()
    {
        for (const QString& top : {u"app"_s, u"ui"_s})
            for (const QString& path : sources(top))
                QVERIFY2(path.endsWith(u"/app/base/Files.cpp"_s) || !read(path).contains(u"QSaveFile"_s),
                         qPrintable(path));
    }

    void noFileOutgrowsItsRoom()
    {
        for (const QString& top : {u"app"_s, u"ui"_s})
            for (const QString& path : sources(top))
                QVERIFY2(read(path).count(u'\n') <= 500, qPrintable(path));
    }
};

COMMUNIQUE_TEST(IncludesTest)
#include "IncludesTest.moc"
