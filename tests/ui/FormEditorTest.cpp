#include "FormWindow.h"
#include "TestMain.h"

#include "base/Files.h"
#include "forms/ColourField.h"
#include "forms/LogoField.h"
#include "widgets/ElidedLabel.h"
#include "widgets/SegmentedSwitch.h"
#include "writers/pdf/FontCoverage.h"
#include "writers/pdf/Fonts.h"
#include "writers/pdf/TextLayout.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ActionId;

/// Forms are changed in the window, seen at once, stored, and never lost silently.
class FormEditorTest : public tests::FormWindow
{
    Q_OBJECT

    void choose(const QString& text)
    {
        for (QPushButton* button : m_window->messages().findChildren<QPushButton*>())
            if (button->text() == text)
                return button->click();
        QFAIL(qPrintable(u"No button says "_s + text));
    }

    /// The form's JSON with a number where true or false must be.
    static QByteArray broken(const document::Form& form)
    {
        return document::writeForm(form).replace("\"titleCentred\": true", "\"titleCentred\": 7");
    }

private Q_SLOTS:
    void init() { openForms(); }
    void cleanup() { closeWindow(); }

    void whatIsTypedIsSeenAtOnce()
    {
        begin();
        act(ActionId::PreviewText);
        act(ActionId::ViewEnglish);
        const document::Release before = release();
        write(u"kind.press-release.en"_s, u"NEWS RELEASE"_s);
        write(u"organisation.en"_s, u"Ministry of Examples"_s);
        QTRY_COMPARE(form()->texts[Language::English].organisation, u"Ministry of Examples"_s);
        QCOMPARE(form()->kind(u"press-release"_s, Language::English), u"NEWS RELEASE"_s);
        const auto html = writers::write(release(), *form(), writers::Format::Html, {Language::English});
        QVERIFY(html && html->contains("Ministry of Examples"));
        write(u"closing.en"_s, u"ENDS"_s);
        QTRY_VERIFY(m_window->preview().text().contains(u"ENDS"_s));
        QVERIFY(release() == before); // the text is not touched
    }

    void thePreviewTurnsToTheLanguageThatIsEdited()
    {
        begin();
        QTest::keyClicks(&pane(Language::Korean), u"Korean."_s);
        for (const Language language : {Language::Korean, Language::English}) {
            write(u"board."_s + base::code(language), u"Board"_s);
            QCOMPARE(m_window->preview().language(), language);
        }
    }

    void aReleaseThatCanOnlyBeReadHasAFormAsWell()
    {
        begin();
        m_workspace->current()->setReadOnly(true);
        write(u"organisation.en"_s, u"Office"_s);
        QTRY_COMPARE(form()->texts[Language::English].organisation, u"Office"_s);
        press(u"saveForm"_s);
        QVERIFY(m_workspace->forms().isOwn(u"mofa"_s));
    }

    void theLanguageOfTheInterfaceChangesUnderTheEditor()
    {
        begin();
        write(u"organisation.en"_s, u"Office"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&editor(), &change);
        QCOMPARE(field(u"organisation.en"_s).text(), u"Office"_s);
        write(u"board.en"_s, u"Still heard"_s);
        QTRY_COMPARE(form()->texts[Language::English].board, u"Still heard"_s);
    }

    void markersOfTheEditorFollow()
    {
        begin();
        const auto marker = [this] {
            return document::Numbering(release(), *form()).marker(0, Language::Korean);
        };
        QCOMPARE(marker(), u"1."_s);
        auto& box = *field<ui::forms::PresetField>(u"marker.paragraph.ko"_s).findChild<QComboBox*>();
        pick(box, box.findData(u"□"_s));
        QTRY_COMPARE(marker(), u"□"_s);
        // One's own, by the last entry of the list.
        pick(box, box.count() - 1);
        auto& own = *field<ui::forms::PresetField>(u"marker.paragraph.ko"_s).findChild<QLineEdit*>();
        QVERIFY(own.isVisible());
        own.selectAll();
        QTest::keyClicks(&own, u"(1)"_s);
        QTRY_COMPARE(marker(), u"(1)"_s);
    }

    void whatAFormCannotSayIsToldBelowItsFieldAndGoesNoFurther()
    {
        begin();
        const auto footer = [this] { return form()->texts[Language::English].footer.end; };
        const QString before = footer();
        write(u"footer.end.en"_s, u"{seite}"_s);
        const QLabel& said = field<QLabel>(u"footer.end.en.said"_s);
        QVERIFY(said.isVisible() && said.text().contains(u"{seite}"_s));
        QCOMPARE(footer(), before);
        write(u"footer.end.en"_s, u"{page}"_s);
        QVERIFY(!said.isVisible());
        QTRY_COMPARE(footer(), u"{page}"_s);

        auto& time = field<ui::forms::PresetField>(u"timeFormat.en"_s);
        auto& box = *time.findChild<QComboBox*>();
        pick(box, box.count() - 1);
        auto& own = *time.findChild<QLineEdit*>();
        own.selectAll();
        QTest::keyClicks(&own, u"HH:mm t"_s);
        QVERIFY(time.findChild<QLabel*>()->text().contains(u"“t”"_s));
        QTRY_COMPARE(form()->texts[Language::English].timeFormat,
                     document::builtInForm(u"mofa"_s)->texts[Language::English].timeFormat);
        press(u"saveForm"_s);
        QVERIFY(document::readFormFolder(home() + u"/mofa"_s));
    }

    void savingWritesAFormThatReadsBack()
    {
        begin();
        QVERIFY(!field<QPushButton>(u"saveForm"_s).isEnabled());
        write(u"organisation.ko"_s, u"Office"_s);
        field<QDoubleSpinBox>(u"size.body.ko"_s).setValue(13);
        field<QCheckBox>(u"titleCentred.en"_s).setChecked(true);
        field<QDoubleSpinBox>(u"margin.top"_s).setValue(30);
        press(u"saveForm"_s);
        const auto read = document::readFormFolder(home() + u"/mofa"_s);
        QVERIFY(read);
        QCOMPARE(read->texts[Language::Korean].organisation, u"Office"_s);
        QCOMPARE(read->texts[Language::Korean].bodyStyle.size, 13.0);
        QVERIFY(read->texts[Language::English].titleCentred);
        QVERIFY(std::abs(read->marginTop - 85.04) < 0.01);
        QVERIFY(m_workspace->forms().isOwn(u"mofa"_s));
        QVERIFY(!desk().isChanged(u"mofa"_s));
        QVERIFY(said().contains(u"Saved"_s));
        QVERIFY(!field<QPushButton>(u"saveForm"_s).isEnabled());
    }

    void theKeyThatSavesIsTheForms()
    {
        begin();
        write(u"organisation.en"_s, u"Office"_s);
        m_dialogs.file = path(u"release.communique"_s);
        act(ActionId::Save);
        QVERIFY(QFile::exists(home() + u"/mofa/form.json"_s));
        QVERIFY(!QFile::exists(m_dialogs.file));
        press(u"closeFormEditor"_s);
        act(ActionId::Save);
        QVERIFY(QFile::exists(m_dialogs.file));
    }

    void aNarrowWindowShowsTheForm()
    {
        begin();
        press(u"closeFormEditor"_s);
        m_window->resize(1000, 800);
        act(ActionId::EditForm);
        QVERIFY(editor().isVisible());
    }

    void aFormNeedsItsName()
    {
        begin();
        write(u"name.ko"_s, u"x"_s);
        QTest::keyClick(&field(u"name.ko"_s), Qt::Key_Backspace);
        press(u"saveForm"_s);
        QVERIFY(said().contains(u"needs a name"_s));
        QVERIFY(!QFile::exists(home() + u"/mofa/form.json"_s));
    }

    void aNewFormIsMadeInPlaceAndTheReleaseGoesOver()
    {
        begin();
        write(u"organisation.en"_s, u"Elsewhere"_s);
        press(u"saveFormAsNew"_s);
        field(u"newName.en"_s).setText(u"Café Office (2026)"_s);
        press(u"makeForm"_s);
        QCOMPARE(release().header().form, u"cafe-office-2026"_s);
        QCOMPARE(form()->texts[Language::English].organisation, u"Elsewhere"_s);
        QCOMPARE(form()->texts[Language::Korean].name, u"Café Office (2026)"_s);
        QVERIFY(QFile::exists(home() + u"/cafe-office-2026/form.json"_s));
        QCOMPARE(editor().id(), u"cafe-office-2026"_s);
        // The form that it was made from is as it was.
        QVERIFY(!desk().isChanged(u"mofa"_s));
        QCOMPARE(m_workspace->forms().find(u"mofa"_s), document::builtInForm(u"mofa"_s));
        // Going over is a step of the release.
        m_workspace->current()->undo();
        QCOMPARE(release().header().form, u"mofa"_s);
        QCOMPARE(editor().id(), u"mofa"_s);
    }

    void aKoreanNameGetsANumber()
    {
        begin();
        for (const QString& expected : {u"form-1"_s, u"form-2"_s}) {
            const QString name = expected.endsWith(u'1') ? u"새 서식"_s : u"다른 서식"_s;
            const auto made = desk().saveAsNew(u"mofa"_s, {name, name});
            QVERIFY(made);
            QCOMPARE(*made, expected);
        }
    }

    /// Two of the same name could not be told apart in the list.
    void aNameIsGivenOnce()
    {
        begin();
        const auto refused = desk().saveAsNew(u"plain"_s, {u"외교부"_s, u"Another"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Exists);
        QVERIFY(refused.error().message.contains(u"외교부"_s));
    }

    void changesAreUndoneStepByStepAndAltogether()
    {
        begin();
        const QString before = form()->texts[Language::English].organisation;
        write(u"organisation.en"_s, u"One"_s);
        write(u"board.en"_s, u"Two"_s);
        act(ActionId::Undo);
        QCOMPARE(field(u"board.en"_s).text(), u"Press Releases"_s);
        QCOMPARE(field(u"organisation.en"_s).text(), u"One"_s);
        act(ActionId::Undo);
        QCOMPARE(field(u"organisation.en"_s).text(), before);
        QVERIFY(!desk().isChanged(u"mofa"_s));
        act(ActionId::Redo);
        act(ActionId::Redo);
        QCOMPARE(field(u"board.en"_s).text(), u"Two"_s);
        field<QAction>(u"revertForm"_s).trigger();
        QCOMPARE(field(u"organisation.en"_s).text(), before);
        QTRY_COMPARE(form(), document::builtInForm(u"mofa"_s));
        choose(u"Take it back"_s);
        QCOMPARE(field(u"organisation.en"_s).text(), u"One"_s);
        QCOMPARE(release().block(0).text[Language::English].plain(), u"Words."_s);
    }

    void whatCannotBeTakenBackIsNotOffered()
    {
        begin();
        write(u"organisation.en"_s, u"One"_s);
        field<QAction>(u"revertForm"_s).trigger();
        const auto offers = [this] {
            const auto buttons = m_window->messages().findChildren<QPushButton*>();
            return std::count_if(buttons.begin(), buttons.end(),
                                 [](const QPushButton* button) { return !button->isHidden(); });
        };
        QTRY_COMPARE(offers(), 1);
        write(u"board.en"_s, u"Two"_s);
        QCOMPARE(offers(), 0);
    }

    void ctrlZInAFieldIsTheForms()
    {
        begin();
        write(u"organisation.en"_s, u"One"_s);
        write(u"board.en"_s, u"Two"_s);
        QTest::keyClick(&field(u"board.en"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field(u"board.en"_s).text(), u"Press Releases"_s);
        QCOMPARE(field(u"organisation.en"_s).text(), u"One"_s);
    }

    void coloursAreChosenAndTyped()
    {
        begin();
        auto& accent = field<ui::forms::ColourField>(u"colour.accent"_s);
        auto& remark = field<QLabel>(u"colour.accent.remark"_s);
        QVERIFY(remark.text().isEmpty());
        m_dialogs.colour = u"#ffcc00"_s;
        QTest::mouseClick(accent.findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(form()->colours.accent, u"#ffcc00"_s);
        QCOMPARE(form()->texts[Language::English].letterheadStyle.colour, u"#ffcc00"_s);
        QVERIFY(remark.text().contains(u"4.5 : 1"_s));
        auto& typed = *accent.findChild<QLineEdit*>();
        typed.setFocus();
        typed.selectAll();
        QTest::keyClicks(&typed, u"#00407"_s);
        QTRY_COMPARE(form()->colours.accent, u"#ffcc00"_s); // not a whole colour yet
        QTest::keyClicks(&typed, u"0"_s);
        QTRY_COMPARE(form()->colours.accent, u"#004070"_s);
        QVERIFY(remark.text().isEmpty());
    }

    void anotherFontKeepsTheNextOnesBehindIt()
    {
        begin();
        const QStringList before = form()->texts[Language::Korean].bodyStyle.families;
        auto& box = field<QComboBox>(u"font.body.ko"_s);
        box.addItem(u"Example Serif"_s, u"Example Serif"_s);
        pick(box, box.count() - 1);
        const QStringList expected = QStringList(u"Example Serif"_s) + before.mid(1);
        QTRY_COMPARE(form()->texts[Language::Korean].bodyStyle.families, expected);
        QCOMPARE(form()->texts[Language::Korean].noteStyle.families, expected);
    }

    void aLongNameEndsInAnEllipsis()
    {
        begin();
        auto* title = editor().findChild<ui::widgets::ElidedLabel*>();
        QTRY_VERIFY(!title->text().isEmpty() && !title->text().contains(u'…'));
        const QString name = u"Office of the Spokesperson of the Minister for the Interior and Safety"_s;
        write(u"name.en"_s, name.repeated(3));
        QTRY_VERIFY(title->text().endsWith(u'…'));
        QVERIFY(title->toolTip().contains(name) && title->accessibleName().contains(name));
    }

    void aFontThatIsMissingSaysWhatStandsIn()
    {
        if (!writers::pdf::ownFonts())
            QSKIP("no fonts in the usual folders");
        begin();
        auto& said = field<QLabel>(u"font.body.ko.said"_s);
        auto& box = field<QComboBox>(u"font.body.ko"_s);
        QVERIFY(said.isHidden() ==
                writers::pdf::missingFamilies({box.currentData().toString()}, Language::Korean).isEmpty());
        box.addItem(u"Example Serif"_s, u"Example Serif"_s);
        pick(box, box.count() - 1);
        const document::TextStyle& style = desk().form(u"mofa"_s).texts[Language::Korean].bodyStyle;
        QTRY_VERIFY(said.isVisible());
        QVERIFY(said.text().contains(writers::pdf::drawnFamily(style, Language::Korean)));
        // And an export says it.
        m_dialogs.exportChoice = {{Language::Korean}, path(u"out.pdf"_s)};
        act(ActionId::ExportPdf);
        act(ActionId::ExportPdf); // whatever the checks say
        QVERIFY2(this->said().contains(u"Example Serif"_s), qPrintable(this->said()));
    }

    void aLogoIsTakenOrRefused()
    {
        begin();
        auto* logo = editor().page()->logo();
        put(path(u"notes.txt"_s), "no picture");
        m_dialogs.file = path(u"notes.txt"_s);
        Q_EMIT logo->pictureWanted();
        QVERIFY(!desk().form(u"mofa"_s).logo.media);
        bool told = false;
        for (const QLabel* label : logo->findChildren<QLabel*>())
            told = told || label->property("wrong").toBool();
        QVERIFY(told);
        put(path(u"mark.png"_s), png());
        m_dialogs.file = path(u"mark.png"_s);
        Q_EMIT logo->pictureWanted();
        QCOMPARE(desk().form(u"mofa"_s).logo.media->width, 40);
        press(u"saveForm"_s);
        QVERIFY(QFile::exists(home() + u"/mofa/logo.png"_s));
        Q_EMIT logo->removalWanted();
        press(u"saveForm"_s);
        QVERIFY(!QFile::exists(home() + u"/mofa/logo.png"_s));
        QVERIFY(document::readFormFolder(home() + u"/mofa"_s));
    }

    void backToTheShippedFormAndBackAgain()
    {
        begin();
        write(u"organisation.en"_s, u"Ours"_s);
        press(u"saveForm"_s);
        put(home() + u"/mofa/notes/why.txt"_s, "Because.");
        write(u"organisation.en"_s, u"Ours, soon"_s);
        field<QAction>(u"removeForm"_s).trigger();
        QCOMPARE(form(), document::builtInForm(u"mofa"_s));
        QVERIFY(!QFile::exists(home() + u"/mofa"_s));
        choose(u"Take it back"_s);
        QTRY_COMPARE(form()->texts[Language::English].organisation, u"Ours, soon"_s); // not saved yet
        QCOMPARE(desk().stored().find(u"mofa"_s)->texts[Language::English].organisation, u"Ours"_s);
        // Every file of the folder, whoever put it there.
        QVERIFY(QFile::exists(home() + u"/mofa/form.json"_s));
        QCOMPARE(*base::readFile(home() + u"/mofa/notes/why.txt"_s), "Because.");
    }

    void aFormIsNotPutBackOverAnother()
    {
        begin();
        write(u"organisation.en"_s, u"Ours"_s);
        press(u"saveForm"_s);
        field<QAction>(u"removeForm"_s).trigger();
        put(home() + u"/mofa/form.json"_s, document::writeForm(*document::builtInForm(u"mofa"_s)));
        choose(u"Take it back"_s);
        QVERIFY2(said().contains(u".removed"_s), qPrintable(said()));
        QCOMPARE(form()->texts[Language::English].organisation,
                 document::builtInForm(u"mofa"_s)->texts[Language::English].organisation);
        QVERIFY(document::readFormFolder(home() + u"/.removed/mofa"_s).ok());
    }

    void anOwnFormThatGoesIsReplacedByTheMinistrys()
    {
        begin();
        press(u"saveFormAsNew"_s);
        QTest::keyClicks(&field(u"newName.en"_s), u"Mine"_s);
        press(u"makeForm"_s);
        field<QAction>(u"removeForm"_s).trigger();
        QVERIFY2(said().contains(u"Mine"_s) && said().contains(u"Ministry of Foreign Affairs"_s),
                 qPrintable(said()));
        QCOMPARE(release().header().form, u"mine"_s);
        QCOMPARE(form()->id, u"mofa"_s);
        choose(u"Take it back"_s);
        QCOMPARE(form()->id, u"mine"_s);
    }

    void leavingWithChangesKeepsThemAndSaysSo()
    {
        begin();
        write(u"organisation.en"_s, u"Draft"_s);
        press(u"closeFormEditor"_s);
        QVERIFY(!editor().isVisible());
        QVERIFY(said().contains(u"not saved"_s));
        QCOMPARE(form()->texts[Language::English].organisation, u"Draft"_s);
        choose(u"Discard"_s);
        QCOMPARE(form(), document::builtInForm(u"mofa"_s));
    }

    void aCrashCostsNoChanges_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("organisation");
        QTest::newRow("saved") << u"Save"_s << u"Draft"_s;
        QTest::newRow("discarded") << u"Discard"_s
                                   << document::builtInForm(u"mofa"_s)->texts[Language::English].organisation;
    }

    void aCrashCostsNoChanges()
    {
        QFETCH(QString, choice);
        QFETCH(QString, organisation);
        begin();
        write(u"organisation.en"_s, u"Draft"_s);
        const QString kept = home() + u"/.drafts/mofa/form.json"_s;
        QTRY_VERIFY(QFile::exists(kept));
        closeWindow(); // nobody is asked
        begin();
        QVERIFY2(said().contains(u"last time"_s), qPrintable(said()));
        QVERIFY(desk().isChanged(u"mofa"_s));
        QCOMPARE(form()->texts[Language::English].organisation, u"Draft"_s);
        QVERIFY(desk().canUndo(u"mofa"_s));
        choose(choice);
        QVERIFY(!QFile::exists(home() + u"/.drafts"_s));
        QCOMPARE(form()->texts[Language::English].organisation, organisation);
        closeWindow();
        begin();
        QVERIFY(!said().contains(u"last time"_s));
        QVERIFY(!desk().isChanged(u"mofa"_s));
    }

    void quittingAsksFirst()
    {
        begin();
        write(u"organisation.en"_s, u"Draft"_s);
        QVERIFY(!m_window->close());
        QVERIFY(said().contains(u"not saved"_s));
        choose(u"Save and quit"_s);
        QVERIFY(!m_window->isVisible());
        const auto read = document::readFormFolder(home() + u"/mofa"_s);
        QVERIFY(read);
        QCOMPARE(read->texts[Language::English].organisation, u"Draft"_s);
    }

    void anotherReleaseInAnotherFormIsFollowed()
    {
        begin();
        write(u"organisation.en"_s, u"Draft"_s);
        m_workspace->startRelease(u"statement"_s);
        QCOMPARE(editor().id(), u"statement"_s);
        QVERIFY(said().contains(u"not saved"_s));
        QVERIFY(desk().isChanged(u"mofa"_s));
        QCOMPARE(desk().form(u"mofa"_s).texts[Language::English].organisation, u"Draft"_s);
    }

    void aBrokenFormIsToldAtStartWithItsLine()
    {
        put(home() + u"/ours/form.json"_s, broken(*document::builtInForm(u"mofa"_s)));
        openWindow();
        QVERIFY2(said().contains(u"ours"_s) && said().contains(u"line"_s) &&
                     said().contains(u"titleCentred"_s),
                 qPrintable(said()));
    }

    void theFolderIsFollowed()
    {
        begin();
        document::Form ours = *document::builtInForm(u"plain"_s);
        ours.id = u"ours"_s;
        ours.texts[Language::English].name = u"Ours"_s;
        QVERIFY(document::saveForm(ours, home()));
        QTRY_VERIFY(m_workspace->forms().contains(u"ours"_s));
        // A broken edit: said, and the last good form stays.
        put(home() + u"/ours/form.json"_s, broken(*document::builtInForm(u"mofa"_s)));
        QTRY_VERIFY(said().contains(u"titleCentred"_s));
        QCOMPARE(m_workspace->forms().find(u"ours"_s)->texts[Language::English].name, u"Ours"_s);
        ours.texts[Language::English].name = u"Ours again"_s;
        put(home() + u"/ours/form.json"_s, document::writeForm(ours));
        QTRY_COMPARE(m_workspace->forms().find(u"ours"_s)->texts[Language::English].name, u"Ours again"_s);
        QTRY_VERIFY(said().contains(u"All forms"_s));
    }

    void aFileThatChangesUnderADraftIsTold()
    {
        begin();
        write(u"organisation.en"_s, u"Draft"_s);
        document::Form other = *document::builtInForm(u"mofa"_s);
        other.texts[Language::English].organisation = u"By hand"_s;
        QVERIFY(document::saveForm(other, home()));
        QTRY_VERIFY(said().contains(u"changed meanwhile"_s));
        QCOMPARE(field(u"organisation.en"_s).text(), u"Draft"_s);
        choose(u"Take the file"_s);
        QCOMPARE(field(u"organisation.en"_s).text(), u"By hand"_s);
    }

    void theReleasesOwnBrokenFormIsToldWithItsReason()
    {
        QByteArray json = broken(*document::builtInForm(u"mofa"_s));
        put(home() + u"/ours/form.json"_s, json.replace("\"id\": \"mofa\"", "\"id\": \"ours\""));
        openWindow();
        m_workspace->startRelease(u"ours"_s);
        QVERIFY2(said().contains(u"titleCentred"_s) && said().contains(u"Ministry of Foreign Affairs"_s) &&
                     !said().contains(u"not installed"_s),
                 qPrintable(said()));
        const auto* box = m_window->editor().header()->findChild<QComboBox*>();
        QCOMPARE(box->currentText(), u"ours (broken)"_s);
        QVERIFY(box->toolTip().contains(u"titleCentred"_s));
    }

    void aFormThatIsNotInstalledIsTold()
    {
        openWindow();
        m_workspace->startRelease(u"nowhere"_s);
        QVERIFY(said().contains(u"nowhere"_s) && said().contains(u"Ministry of Foreign Affairs"_s));
        // Once: not again with every key in the form that stands in for it.
        m_window->messages().hide();
        act(ActionId::EditForm);
        write(u"organisation.en"_s, u"Office"_s);
        QTRY_COMPARE(form()->texts[Language::English].organisation, u"Office"_s);
        QVERIFY(said().isEmpty());
    }

    void aNewReleaseStartsInTheFormUsedLast()
    {
        openWindow();
        act(ActionId::New);
        QCOMPARE(release().header().form, u"mofa"_s);
        auto* box = m_window->editor().header()->findChild<QComboBox*>();
        pick(*box, box->findData(u"statement"_s));
        act(ActionId::New);
        QCOMPARE(release().header().form, u"statement"_s);
    }

    void theTextIsOutOfReachOfItsKeys()
    {
        begin();
        for (const ActionId id :
             {ActionId::Duplicate, ActionId::DeleteBlock, ActionId::MoveUp, ActionId::Find})
            QVERIFY(!m_window->actions()[id]->isEnabled());
        QTest::keyClick(&field(u"organisation.ko"_s), Qt::Key_Escape);
        QVERIFY(!editor().isVisible());
        QVERIFY(m_window->actions()[ActionId::Duplicate]->isEnabled());
    }

    void everyFieldHasAName()
    {
        begin();
        for (const QWidget* widget : editor().page()->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&editor()) &&
                !widget->inherits("QPushButton") && !widget->parentWidget()->inherits("QAbstractSpinBox"))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

    void theFormSaysHowLoudRulesAre()
    {
        begin();
        ui::widgets::SegmentedSwitch& pages = *editor().findChild<ui::widgets::SegmentedSwitch*>();
        Q_EMIT pages.choiceMade(1);
        ui::panels::RulesPage& rules = m_window->formRules();
        QVERIFY(rules.isVisible());
        ui::panels::SeverityBox* box = rules.boxOf(u"doubled-word"_s);
        QVERIFY(box);
        QCOMPARE(box->currentIndex(), 0); // as the rule itself says
        pick(*box, box->findData(u"hint"_s));
        QTRY_COMPARE(form()->checks.value(u"doubled-word"_s), u"hint"_s);
        QCOMPARE(desk().form(editor().id()).checks.value(u"doubled-word"_s), u"hint"_s);
        QVERIFY(desk().isChanged(editor().id()));
        // The page of the person at the desk knows it at once.
        QCOMPARE(checks::severitiesFor(*form(), {}).value(u"doubled-word"_s), checks::Severity::Hint);
        pick(*box, box->findData(u"off"_s));
        QTRY_COMPARE(form()->checks.value(u"doubled-word"_s), u"off"_s);
        act(ActionId::Undo);
        QTRY_VERIFY(form()->checks.value(u"doubled-word"_s) != u"off");
        QTRY_VERIFY(box->currentData().toString() != u"off");
        pick(*box, 0);
        QTRY_VERIFY(!form()->checks.contains(u"doubled-word"_s));
        pick(*box, box->findData(u"error"_s));
        press(u"saveForm"_s);
        QTRY_VERIFY(!desk().isChanged(editor().id()));
        QCOMPARE(desk().stored().find(editor().id())->checks.value(u"doubled-word"_s), u"error"_s);
    }
};

COMMUNIQUE_TEST(FormEditorTest)
#include "FormEditorTest.moc"
