#include "Samples.h"
#include "TestMain.h"
#include "WindowDesk.h"

#include "document/ReleaseFile.h"
#include "widgets/ElidedComboBox.h"
#include "widgets/WrappingRow.h"

#include <QDateTimeEdit>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ActionId;

/// The window between the open release and the world of files: what is said, what is asked, and that nothing
/// is lost.
class MainWindowTest : public tests::WindowDesk
{
    Q_OBJECT

    void type(Language language, const QString& text)
    {
        pane(language).setFocus();
        QTest::keyClicks(&pane(language), text);
    }

    void choose(const QString& text)
    {
        for (QPushButton* button : m_window->messages().findChildren<QPushButton*>())
            if (button->text() == text)
                return button->click();
        QFAIL(qPrintable(u"No button says "_s + text));
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// A release in which errors stand goes out when that is asked for once more.
    void exportAnyway(ActionId id) const
    {
        act(id);
        act(id);
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        act(ActionId::New);
    }

    void cleanup() { closeWindow(); }

    void savesWhatIsShown()
    {
        type(Language::English, u"The two sides met."_s);
        m_dialogs.file = path(u"release"_s);
        act(ActionId::Save);
        const auto read = document::readRelease(bytesOf(path(u"release.communique"_s)));
        QVERIFY(read);
        QVERIFY(read->release == release());
        QVERIFY(said().contains(u"release.communique"_s));

        type(Language::English, u" Again."_s);
        act(ActionId::Save);
        QVERIFY(bytesOf(path(u"release.communique"_s)).contains("met. Again."));
    }

    void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked()
    {
        type(Language::English, u"Ours."_s);
        m_dialogs.file = path(u"release.communique"_s);
        act(ActionId::Save);
        put(m_dialogs.file, "somebody else's");
        type(Language::English, u" More."_s);
        act(ActionId::Save);
        QCOMPARE(bytesOf(m_dialogs.file), QByteArray("somebody else's"));
        QVERIFY(!said().isEmpty());
        choose(u"Replace it"_s);
        QVERIFY(bytesOf(m_dialogs.file).contains("Ours. More."));
    }

    void exportsEveryFormat_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << ActionId::ExportPdf << QByteArray("%PDF-1.");
        QTest::newRow("html") << ActionId::ExportHtml << QByteArray("<!DOCTYPE html>");
        QTest::newRow("txt") << ActionId::ExportText << QByteArray();
    }
    void exportsEveryFormat()
    {
        QFETCH(ActionId, action);
        QFETCH(QByteArray, start);
        type(Language::English, u"Words."_s);
        m_dialogs.exportChoice = {{Language::English}, path(u"out"_s)};
        exportAnyway(action);
        QVERIFY(bytesOf(path(u"out"_s)).startsWith(start));
        QVERIFY(bytesOf(path(u"out"_s)).size() > 5);
        QVERIFY(said().contains(u"out"_s));
        QCOMPARE(m_dialogs.replaceQuestions, 0);
    }

    void charactersWithoutAFontAreNamed()
    {
        // U+10FFFD, the last for private use
        put(path(u"odd.txt"_s), "Press Release\n\nTalks Take Place\n\n1. Words \xf4\x8f\xbf\xbd.\n");
        m_dialogs.file = path(u"odd.txt"_s);
        act(ActionId::Import);
        m_dialogs.exportChoice = {{Language::English}, path(u"out.pdf"_s)};
        exportAnyway(ActionId::ExportPdf);
        QVERIFY2(said().contains(u"out.pdf"_s) && said().contains(u"U+10FFFD"_s), qPrintable(said()));
    }

    void theReleaseIsSeenInTheLanguageOfTheCaret()
    {
        put(path(u"both.communique"_s), document::writeRelease(tests::sample(
                                            {{document::BlockType::Paragraph, 0, u"글"_s, u"Words"_s}})));
        m_dialogs.file = path(u"both.communique"_s);
        m_window->preview().setLanguage(Language::English);
        act(ActionId::Open);
        QCOMPARE(m_window->editor().activeLanguage(), Language::Korean);
        QCOMPARE(m_window->preview().language(), Language::Korean);
        act(ActionId::PreviewFacing);
        QCOMPARE(m_window->preview().view(), ui::preview::PreviewPanel::View::Page);
        QVERIFY(m_window->preview().isFacing());
        act(ActionId::PreviewOtherLanguage); // one of them again
        QVERIFY(!m_window->actions()[ActionId::PreviewFacing]->isChecked());
        QCOMPARE(m_window->preview().language(), Language::English);
    }

    /// At the sizes of small screens, whichever day it is.
    void theHeaderShowsTheWholeEmbargo()
    {
        type(Language::English, u"Words."_s);
        using editing::commands::setField;
        for (const QDate& date : {QDate(2028, 12, 27), QDate(2028, 9, 30)}) {
            m_workspace->current()->perform(
                setField(release(), editing::Field::Embargo, Language::Korean,
                         document::Embargo{QDateTime(date, QTime(20, 0), QTimeZone("Asia/Seoul"))}));
            for (const QSize& size : {QSize(1280, 800), QSize(1000, 760), QSize(1900, 1000)}) {
                m_window->resize(size);
                QTRY_COMPARE(m_window->size(), size); // nothing forces it to be wider
                auto* row = m_window->findChild<ui::widgets::WrappingRow*>();
                QTRY_COMPARE(row->isWrapped(), size.width() < 1900);
                for (const auto* field : row->findChildren<QDateTimeEdit*>()) {
                    const auto* line = field->findChild<QLineEdit*>();
                    QTRY_VERIFY2(line->width() >= line->fontMetrics().horizontalAdvance(field->text()),
                                 qPrintable(field->text()));
                }
            }
        }
    }

    void aFormsLongNameEndsInAnEllipsis()
    {
        struct Box : ui::widgets::ElidedComboBox
        {
            QString shown() const
            {
                QStyleOptionComboBox option;
                initStyleOption(&option);
                return option.currentText;
            }
        } box;
        box.addItem(u"Ministry of the Interior and Safety, Office of the Spokesperson"_s);
        box.resize(1000, 32);
        QCOMPARE(box.shown(), box.currentText());
        box.resize(120, 32);
        QVERIFY(box.shown().endsWith(u'…') && box.currentText().startsWith(box.shown().chopped(1)));
    }

    void anExistingOutputIsAskedAbout()
    {
        type(Language::English, u"Words."_s);
        put(path(u"out.txt"_s), "precious");
        m_dialogs.exportChoice = {{Language::English}, path(u"out.txt"_s)};
        exportAnyway(ActionId::ExportText);
        QCOMPARE(m_dialogs.replaceQuestions, 1);
        QCOMPARE(bytesOf(path(u"out.txt"_s)), QByteArray("precious"));
        m_dialogs.replace = true;
        exportAnyway(ActionId::ExportText);
        QVERIFY(bytesOf(path(u"out.txt"_s)).contains("Words."));
    }

    void aReleaseIsSavedUnderTheSuffixThatOpensIt()
    {
        type(Language::English, u"Words."_s);
        put(path(u"7.1 talks.communique"_s), "precious");
        m_dialogs.file = path(u"7.1 talks"_s);
        act(ActionId::Save);
        QCOMPARE(m_dialogs.replaceQuestions, 1); // the question of the file dialog was about another name
        QCOMPARE(bytesOf(path(u"7.1 talks.communique"_s)), QByteArray("precious"));
        m_dialogs.replace = true;
        act(ActionId::Save);
        QVERIFY(bytesOf(path(u"7.1 talks.communique"_s)).contains("Words."));
        QVERIFY(!QFile::exists(path(u"7.1 talks"_s)));
    }

    void aPasswordIsSaidAfterTheExport()
    {
        type(Language::English, u"Words."_s);
        m_dialogs.exportChoice = {{Language::English}, path(u"out.pdf"_s)};
        exportAnyway(ActionId::ExportPdf);
        QVERIFY2(!said().contains(u"password"_s), qPrintable(said()));
        m_dialogs.exportChoice->options.password = u"secret"_s;
        m_dialogs.replace = true;
        exportAnyway(ActionId::ExportPdf);
        QVERIFY2(said().contains(path(u"out.pdf"_s)), qPrintable(said()));
        QVERIFY2(said().contains(u"opens only with the password"_s), qPrintable(said()));
        QVERIFY(!said().contains(u"secret"_s));
    }

    void aTargetThatCannotBeWrittenIsSaid()
    {
        put(path(u"file"_s), "x");
        m_dialogs.exportChoice = {{Language::English}, path(u"file/out.pdf"_s)};
        act(ActionId::ExportPdf);
        QVERIFY(m_dialogs.exportRefusal.contains(u"out.pdf"_s));
        QVERIFY(said().isEmpty()); // the question is still there to say it
        m_dialogs.exportChoice = {{Language::English}, m_folder->path()};
        act(ActionId::ExportPdf);
        QVERIFY(m_dialogs.exportRefusal.contains(u"is a folder"_s));
        QCOMPARE(m_dialogs.replaceQuestions, 0); // a folder cannot be replaced, so nobody is asked
        m_dialogs.file = path(u"file/release.communique"_s);
        act(ActionId::Save);
        QVERIFY(said().contains(u"release.communique"_s));
        QVERIFY(m_workspace->file().isEmpty());
    }

    void badInputIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << u"a.txt"_s << QByteArray();
        QTest::newRow("binary") << u"a.txt"_s << QByteArray("\x7f\x45\x4c\x46\0\0\x01\x02\0\0", 10);
        QTest::newRow("broken JSON") << u"a.communique"_s << QByteArray("{\"format\": \"communique/1\",");
        QTest::newRow("unknown format") << u"a.communique"_s << QByteArray("{\"format\": \"other/1\"}");
        QTest::newRow("not there") << u"b/a.communique"_s << QByteArray();
    }
    void badInputIsSaidAndChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        type(Language::English, u"Kept."_s);
        const document::Release before = release();
        if (!name.contains(u'/'))
            put(path(name), bytes);
        m_dialogs.file = path(name);
        act(ActionId::Open);
        QVERIFY(!said().isEmpty());
        QVERIFY(release() == before);
    }

    void aDroppedPageIsImported()
    {
        QMimeData mime;
        mime.setUrls(
            {QUrl::fromLocalFile(QStringLiteral(COMMUNIQUE_TEST_DATA "/seed/mofa-2019-07-01-rok-eu.txt"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY2(!release().header().title[Language::English].isEmpty(), qPrintable(said()));
        QCOMPARE(release().header().hits, std::optional(1013));
        QVERIFY(m_window->windowTitle().startsWith(release().header().title[Language::English]));
    }

    void undoGoesBackThroughPanesAndFieldsInOrder()
    {
        type(Language::Korean, u"a"_s);
        type(Language::English, u"b"_s);
        auto* title = m_window->editor().header()->fieldAt(
            editing::TextPlace::inField(editing::Field::Title, Language::English));
        title->setFocus();
        QTest::keyClicks(title, u"c"_s);
        QCOMPARE(release().header().title[Language::English], u"c"_s);
        act(ActionId::Undo);
        QVERIFY(release().header().title[Language::English].isEmpty());
        act(ActionId::Undo);
        QVERIFY(release().block(0).text[Language::English].isEmpty());
        QCOMPARE(release().block(0).text[Language::Korean].plain(), u"a"_s);
        act(ActionId::Undo);
        QVERIFY(!m_window->actions()[ActionId::Undo]->isEnabled());
    }

    void whatIsBeingComposedSurvivesAutosaveAndGoesOut()
    {
        type(Language::English, u"One "_s);
        QInputMethodEvent composing(u"\ud55c"_s, {});
        QApplication::sendEvent(&pane(Language::English), &composing);
        QSignalSpy saved(&m_workspace->newsroom(), &newsroom::Newsroom::saved);
        type(Language::Korean, {});
        pane(Language::English).setFocus();
        QCOMPARE(release().block(0).text[Language::English].plain(),
                 u"One \ud55c"_s); // the focus went elsewhere: committed
        QApplication::sendEvent(&pane(Language::English), &composing);
        QVERIFY(saved.count() > 0 || saved.wait());
        QVERIFY(pane(Language::English).isComposing()); // an autosave does not touch it
        m_dialogs.exportChoice = ui::shell::ExportChoice{{Language::English}, path(u"out.txt"_s)};
        exportAnyway(ActionId::ExportText);
        QVERIFY(bytesOf(path(u"out.txt"_s)).contains(u"One \ud55c\ud55c"_s.toUtf8()));
        QVERIFY(!pane(Language::English).isComposing());
        act(ActionId::Undo);
        QCOMPARE(release().block(0).text[Language::English].plain(),
                 u"One \ud55c"_s); // one step for one composition
    }

    void aPageForEachLanguageHasItsPictureBesideIt()
    {
        for (const Language language : {Language::Korean, Language::English})
            m_workspace->current()->perform(editing::commands::setText(
                release(), editing::TextPlace::inField(editing::Field::Title, language), u"One"_s));
        ui::shell::ExportChoice choice{{Language::Korean, Language::English}, path(u"pages/r.html"_s), true};
        QDir().mkpath(path(u"pages"_s));
        choice.options.address = u"https://www.example.org/press/"_s;
        m_dialogs.exportChoice = choice;
        act(ActionId::ExportHtml);
        const QStringList files = QDir(path(u"pages"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({u"r.en.html"_s, u"r.en.png"_s, u"r.ko.html"_s, u"r.ko.png"_s}));
        QVERIFY(bytesOf(path(u"pages/r.ko.html"_s)).contains("https://www.example.org/press/r.en.html"));
        m_dialogs.replace = false;
        const int asked = m_dialogs.replaceQuestions;
        act(ActionId::ExportHtml);
        QCOMPARE(m_dialogs.replaceQuestions, asked + 1); // one no is enough
    }

    void whatIsBeingComposedIsKeptWhenTheWindowCloses()
    {
        pane(Language::Korean).setFocus();
        QInputMethodEvent composing(u"한"_s, {});
        QCoreApplication::sendEvent(&pane(Language::Korean), &composing);
        const QString id = release().header().id;
        QVERIFY(m_window->close());
        const auto stored = m_workspace->newsroom().load(id);
        QVERIFY(stored);
        QCOMPARE(stored->release.block(0).text[Language::Korean].plain(), u"한"_s);
    }

    void printsThePagesThatAreExported()
    {
        type(Language::English, u"Words."_s);
        act(ActionId::Print);
        const auto pdf = writers::write(release(), *m_workspace->current()->form(), writers::Format::Pdf,
                                        {Language::English});
        QVERIFY(pdf);
        QCOMPARE(m_dialogs.printed, *pdf);
    }

    void theTrashGivesBack()
    {
        type(Language::English, u"Kept."_s);
        const QString id = release().header().id;
        act(ActionId::DeleteRelease);
        QVERIFY(!m_workspace->current() || release().header().id != id);
        choose(u"Take it back"_s);
        QCOMPARE(release().header().id, id);
        QCOMPARE(release().block(0).text[Language::English].plain(), u"Kept."_s);
    }
};

COMMUNIQUE_TEST(MainWindowTest)
#include "MainWindowTest.moc"
