#include "TestMain.h"
#include "WindowDesk.h"

#include "document/ReleaseFile.h"
#include "editing/TableCommands.h"
#include "editing/TranslationCommands.h"
#include "panels/TermForm.h"
#include "translation/TmxWriter.h"
#include "widgets/RichTextList.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::editing;
using base::Language;
using document::BlockType;
using ui::shell::ActionId;
using ui::shell::BottomArea;

namespace {

const QString Consultation = u"제5차 한-EU 사이버 정책 협의회가 7월 1일(월) 개최되었다."_s;
const QString ConsultationInEnglish =
    u"The 5th ROK-EU Cyber Policy Consultation was held on Monday, July 1."_s;
const QString Next = u"제6차 한-EU 사이버 정책 협의회가 7월 2일(화) 개최되었다."_s;
const QString NextInEnglish = u"The 6th ROK-EU Cyber Policy Consultation was held on Tuesday, July 2."_s;

} // namespace

/// Translation memory, glossary and exchange with other programs, as a translator works with them.
class TranslationPanelsTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] ui::panels::MemoryPanel& memory() const { return m_window->bottom().memory(); }
    [[nodiscard]] ui::panels::GlossaryPanel& glossary() const { return m_window->bottom().glossary(); }
    [[nodiscard]] QString english(qsizetype block = 0) const
    {
        return release().block(block).text[Language::English].plain();
    }

    void writeTmx(const QString& path, int count = 1) const
    {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        translation::TmxWriter writer(file);
        translation::Segment segment;
        for (int i = 0; i < count; ++i) {
            segment.text = {i == 0 ? Consultation : Consultation + QString::number(i),
                            i == 0 ? ConsultationInEnglish : ConsultationInEnglish + QString::number(i)};
            writer.add(segment);
        }
        QVERIFY(writer.finish());
        QVERIFY(file.commit());
    }

    void importTmx() const
    {
        writeTmx(path(u"in.tmx"_s));
        act(ActionId::ImportMemory);
        QTRY_VERIFY(said().contains(u"in.tmx"_s));
    }

    void write(const QString& korean) const
    {
        const auto caret = Selection::caret({TextPlace::inBlock(release().block(0).id, Language::Korean), 0});
        QVERIFY(m_workspace->current()->perform(
            commands::insertText(release(), caret, document::RichText(korean))));
    }

    void type(QWidget* widget, const QString& text) const
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }

    static QString cell(ui::widgets::RichTextList& list, int row, int column)
    {
        const QTreeWidgetItem* item = list.topLevelItem(row);
        return item ? item->text(column) : QString();
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        m_dialogs.file = path(u"in.tmx"_s);
        openWindow();
        act(ActionId::New);
        pane(Language::Korean).setFocus();
    }

    void cleanup() { closeWindow(); }

    void anEmptyMemorySpeaks()
    {
        act(ActionId::ToggleMemory);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Memory));
        QVERIFY(pane(Language::Korean).hasFocus()); // whoever asks for matches goes on writing
        QVERIFY(!memory().sentence().isEmpty());
        write(Consultation);
        QTRY_COMPARE(m_window->memory().standing(), session::MemoryDesk::Standing::Answered);
        QVERIFY(memory().sentence().contains(u"TMX"_s));
    }

    void aMatchIsInsertedByItsKey()
    {
        importTmx();
        write(Next);
        act(ActionId::ToggleMemory);
        QTRY_COMPARE(memory().list().topLevelItemCount(), 1);
        QVERIFY(memory().sentence().isEmpty());
        QVERIFY(cell(memory().list(), 0, 0).contains(u'%'));
        QCOMPARE(cell(memory().list(), 0, 1), Consultation);
        QCOMPARE(cell(memory().list(), 0, 2), NextInEnglish); // numbers and dates of this text
        QTest::keyClick(&pane(Language::Korean), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(english(), NextInEnglish);
        QTest::keyClick(&pane(Language::Korean), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(english(), NextInEnglish);
        act(ActionId::Undo);
        QCOMPARE(english(), QString());
    }

    void theKeyFirstShowsWhatItInserts()
    {
        importTmx();
        write(Consultation);
        QTest::keyClick(&pane(Language::Korean), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Memory));
        QCOMPARE(english(), QString());
        QTRY_COMPARE(memory().list().topLevelItemCount(), 1);
        QTest::keyClick(&pane(Language::Korean), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(english(), ConsultationInEnglish);
    }

    void aCellIsFilledByTheKey()
    {
        importTmx();
        const auto caret = Selection::caret({TextPlace::inBlock(release().block(0).id, Language::Korean), 0});
        QVERIFY(m_workspace->current()->perform(commands::insertTable(release(), caret, 2, 2)));
        const QString table = release().blocks().last()->id;
        QVERIFY(m_workspace->current()->perform(
            commands::setCell(release(), table, 1, 0, Language::Korean, Consultation)));
        m_window->editor().goTo(Selection::caret({TextPlace::inBlock(table, Language::Korean), 0}));
        m_window->bottom().open(BottomArea::Table);
        QTableWidget& grid = m_window->bottom().table().grid();
        grid.setFocus();
        grid.setCurrentCell(1, 0);
        QTest::keyClick(&grid, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Memory));
        QTRY_COMPARE(memory().list().topLevelItemCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(release().find(table)->table.rows[1][0][Language::English].plain(), ConsultationInEnglish);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Table)); // goes on there
        QVERIFY(grid.hasFocus());
        QCOMPARE(grid.currentRow(), 1);
        QCOMPARE(grid.item(1, 0)->text(), ConsultationInEnglish); // in sight
        act(ActionId::Undo);
        QVERIFY(release().find(table)->table.rows[1][0][Language::English].isEmpty());
        pane(Language::English).setFocus(); // back in the text, it is the caption that is looked up
        QVERIFY(!m_window->memory().part());
    }

    void aTermGoesIntoTheCell()
    {
        QTRY_VERIFY(!m_window->glossary().glossary().isEmpty());
        const auto caret = Selection::caret({TextPlace::inBlock(release().block(0).id, Language::Korean), 0});
        QVERIFY(m_workspace->current()->perform(commands::insertTable(release(), caret, 2, 2)));
        const QString table = release().blocks().last()->id;
        QVERIFY(m_workspace->current()->perform(
            commands::setCell(release(), table, 1, 1, Language::Korean, u"외교부"_s)));
        QVERIFY(m_workspace->current()->perform(
            commands::setCell(release(), table, 1, 1, Language::English, u"Host:"_s)));
        m_window->editor().goTo(Selection::caret({TextPlace::inBlock(table, Language::English), 0}));
        m_window->bottom().open(BottomArea::Table);
        QTableWidget& grid = m_window->bottom().table().grid();
        grid.setFocus();
        grid.setCurrentCell(1, 1);
        const auto press = [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier);
        };
        press();
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Glossary));
        QTRY_VERIFY(cell(glossary().list(), 0, 1).startsWith(u"외교부"_s));
        const QString translation = cell(glossary().list(), 0, 2);
        press();
        QCOMPARE(release().find(table)->table.rows[1][1][Language::English].plain(),
                 u"Host: "_s + translation);
        QVERIFY(release().find(table)->text[Language::English].isEmpty()); // the caption
        QVERIFY(grid.hasFocus());
    }

    void aClickInsertsToo()
    {
        importTmx();
        write(Consultation);
        act(ActionId::ToggleMemory);
        QTRY_COMPARE(memory().list().topLevelItemCount(), 1);
        memory().list().setCurrentItem(memory().list().topLevelItem(0));
        QTest::keyClick(&memory().list(), Qt::Key_Return);
        QCOMPARE(english(), ConsultationInEnglish);
    }

    void whatIsReviewedComesBack()
    {
        write(Consultation);
        const TextPlace place = TextPlace::inBlock(release().block(0).id, Language::English);
        QVERIFY(m_workspace->current()->perform(commands::insertText(
            release(), Selection::caret({place, 0}), document::RichText(ConsultationInEnglish))));
        QVERIFY(m_workspace->current()->perform(
            commands::confirm(release(), {place}, document::TranslationState::Reviewed)));
        act(ActionId::New);
        write(Consultation);
        act(ActionId::ToggleMemory);
        QTRY_COMPARE(memory().list().topLevelItemCount(), 1);
    }

    void theMemoryIsExported()
    {
        importTmx();
        m_dialogs.file = path(u"out.tmx"_s);
        act(ActionId::ExportMemory);
        QTRY_VERIFY(said().contains(u"out.tmx"_s));
        QFile file(path(u"out.tmx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(ConsultationInEnglish));
    }

    void aMissingFileIsSaid()
    {
        m_dialogs.file = path(u"nothing.tmx"_s);
        act(ActionId::ImportMemory);
        QTRY_VERIFY(said().contains(u"nothing.tmx"_s));
    }

    void termsOfTheParagraph()
    {
        write(u"외교부 장관은 회담하였다."_s);
        act(ActionId::ToggleGlossary);
        QVERIFY(glossary().search().hasFocus());
        QTRY_VERIFY(glossary().list().topLevelItemCount() > 0);
        const QString term = cell(glossary().list(), 0, 1);
        QVERIFY(term.startsWith(u"외교부"_s));
        const QString translation = cell(glossary().list(), 0, 2);
        QVERIFY(!translation.isEmpty());
        pane(Language::English).setFocus();
        QTest::keyClick(&pane(Language::English), Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(english(), translation);
        act(ActionId::Undo);
        QCOMPARE(english(), QString());
    }

    void aTermIsLookedUp()
    {
        act(ActionId::ToggleGlossary);
        QTRY_VERIFY(!m_window->glossary().glossary().isEmpty());
        type(&glossary().search(), u"외교부"_s);
        QTRY_VERIFY(glossary().list().topLevelItemCount() > 0);
        QTest::keyClick(&glossary().search(), Qt::Key_Return);
        QCOMPARE(english(), cell(glossary().list(), 0, 2));
        glossary().search().setText(u"없는말없는말"_s);
        QTRY_VERIFY(glossary().sentence().contains(u"없는말없는말"_s));
    }

    void aTermIsAddedFromTheSelection()
    {
        QTRY_VERIFY(!m_window->glossary().glossary().isEmpty());
        write(u"가람연구회 방문"_s);
        QTextCursor cursor = pane(Language::Korean).textCursor();
        cursor.setPosition(0);
        cursor.setPosition(5, QTextCursor::KeepAnchor);
        pane(Language::Korean).setTextCursor(cursor);
        act(ActionId::AddTerm);
        ui::panels::TermForm& form = glossary().form();
        QCOMPARE(form.field(Language::Korean).text(), u"가람연구회"_s);
        QVERIFY(form.field(Language::English).hasFocus());
        form.addButton().click();
        QVERIFY(!form.sentence().isEmpty()); // the English is missing
        type(&form.field(Language::English), u"Garam Society"_s);
        QTest::keyClick(&form.field(Language::English), Qt::Key_Return);
        QTRY_COMPARE(cell(glossary().list(), 0, 2), u"Garam Society"_s);
        QVERIFY(form.isHidden());
        QVERIFY(QFile::exists(path(u"glossary/own.json"_s)));
    }

    void glossariesGoOutAndComeIn()
    {
        QTRY_VERIFY(!m_window->glossary().glossary().isEmpty());
        QFile table(path(u"terms.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("ko,en\n가람연구회,Garam Society\n,\n");
        table.close();
        m_dialogs.file = table.fileName();
        act(ActionId::ImportGlossary);
        QTRY_VERIFY(said().contains(u"terms.csv"_s));
        QTRY_VERIFY(!m_window->glossary().lookUp(u"Garam"_s, 1).isEmpty());
        m_dialogs.file = path(u"own.tbx"_s);
        act(ActionId::ExportOwnTerms);
        QTRY_VERIFY(said().contains(u"own.tbx"_s));
        QFile own(path(u"own.tbx"_s));
        QVERIFY(own.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(own.readAll());
        QVERIFY(written.contains(u"Garam Society"_s));
        QVERIFY(!written.contains(u"East Sea"_s));
    }

    void contradictionsAreListed()
    {
        QTRY_VERIFY(!m_window->glossary().glossary().isEmpty());
        for (const auto* english : {"Garam Society", "Garam Institute"}) {
            QFile table(path(u"%1.csv"_s.arg(QLatin1StringView(english))));
            QVERIFY(table.open(QIODevice::WriteOnly));
            table.write(QByteArray("ko,en\n가람연구회,") + english + '\n');
            table.close();
            m_dialogs.file = table.fileName();
            act(ActionId::ImportGlossary);
            QTRY_VERIFY(said().contains(QLatin1StringView(english)));
        }
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Report));
        QCOMPARE(m_window->bottom().reportPanel().lines().size(), 1);
        const auto buttons = m_window->messages().findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 1);
        buttons.first()->click();
        QTRY_COMPARE(m_window->glossary().lookUp(u"Garam Institute"_s, 1).size(), 1);
    }

    void aTranslationGoesOutAndComesBack()
    {
        write(Consultation);
        m_dialogs.file = path(u"out.xlf"_s);
        act(ActionId::ExportXliff12);
        QVERIFY(said().contains(u"out.xlf"_s));
        QFile file(path(u"out.xlf"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"<target"_s));
        static const QRegularExpression target(u"<target([^>]*?)(?:/>|></target>)"_s);
        text.replace(target, u"<target\\1>Held.</target>"_s);
        file.resize(0);
        file.write(text.toUtf8());
        file.close();
        act(ActionId::MergeXliff);
        QCOMPARE(english(), u"Held."_s);
        act(ActionId::Undo);
        QCOMPARE(english(), QString());
    }

    void takingItBackTakesBackTheMerge()
    {
        write(Consultation);
        m_dialogs.file = path(u"out.xlf"_s);
        act(ActionId::ExportXliff12);
        QFile file(m_dialogs.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression target(u"<target([^>]*?)(?:/>|></target>)"_s);
        text.replace(target, u"<target\\1>Held.</target>"_s);
        file.resize(0);
        file.write(text.toUtf8());
        file.close();
        const auto offers = [this] {
            QList<QPushButton*> buttons = m_window->messages().findChildren<QPushButton*>();
            buttons.removeIf([](const QPushButton* button) { return button->isHidden(); });
            return buttons;
        };
        act(ActionId::MergeXliff);
        QTRY_COMPARE(offers().size(), 1);
        offers().first()->click();
        QCOMPARE(english(), QString());
        // Once something else was done, or the merge was undone, there is nothing to press any more.
        act(ActionId::MergeXliff);
        const TextPlace place = TextPlace::inBlock(release().block(0).id, Language::English);
        QVERIFY(m_workspace->current()->perform(
            commands::insertText(release(), Selection::caret({place, 5}), document::RichText(u" After."_s))));
        QVERIFY(offers().isEmpty());
        QVERIFY(said().contains(u"out.xlf"_s));
        act(ActionId::Undo);
        act(ActionId::Undo);
        QCOMPARE(english(), QString());
        act(ActionId::MergeXliff);
        QTRY_COMPARE(offers().size(), 1);
        act(ActionId::Undo);
        QVERIFY(offers().isEmpty());
    }

    void aChangeOnBothSidesIsListed()
    {
        write(Consultation);
        m_dialogs.file = path(u"out.xlf"_s);
        act(ActionId::ExportXliff12);
        QFile file(path(u"out.xlf"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression target(u"<target([^>]*?)(?:/>|></target>)"_s);
        text.replace(target, u"<target\\1>Theirs.</target>"_s);
        file.resize(0);
        file.write(text.toUtf8());
        file.close();
        const TextPlace place = TextPlace::inBlock(release().block(0).id, Language::English);
        QVERIFY(m_workspace->current()->perform(
            commands::insertText(release(), Selection::caret({place, 0}), document::RichText(u"Ours."_s))));
        act(ActionId::MergeXliff);
        QCOMPARE(english(), u"Ours."_s);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Report));
        ui::panels::ReportPanel& report = m_window->bottom().reportPanel();
        QVERIFY(!report.lines().isEmpty());
        QVERIFY(report.lines().first().details.join(u'\n').contains(u"Theirs."_s));
        report.list().setCurrentItem(report.list().topLevelItem(0));
        QTest::keyClick(&report.list(), Qt::Key_Return);
        QVERIFY(pane(Language::English).hasFocus());
        auto* take = report.list().findChild<QPushButton*>();
        QVERIFY(take);
        take->click();
        QCOMPARE(english(), u"Theirs."_s);
        QVERIFY(report.lines().isEmpty());
        act(ActionId::Undo);
        QCOMPARE(english(), u"Ours."_s);
    }

    void anotherReleaseIsRefused()
    {
        write(Consultation);
        m_dialogs.file = path(u"out.xlf"_s);
        act(ActionId::ExportXliff21);
        act(ActionId::New);
        write(Next);
        act(ActionId::MergeXliff);
        QVERIFY(!said().isEmpty());
        QTRY_COMPARE(m_window->messages().findChildren<QPushButton*>().size(), 1); // merge it all the same
        QCOMPARE(english(), QString());
    }

    void aReviewCopyIsWritten()
    {
        write(Consultation);
        ui::shell::ExportChoice choice{writers::Options({Language::Korean, Language::English}),
                                       path(u"copy.review.html"_s)};
        m_dialogs.exportChoice = choice;
        act(ActionId::ExportReview);
        QFile file(path(u"copy.review.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(Consultation));
    }
};

COMMUNIQUE_TEST(TranslationPanelsTest)
#include "TranslationPanelsTest.moc"
