#include "FormWindow.h"
#include "TestMain.h"

#include "forms/ColourField.h"
#include "forms/LogoField.h"
#include "forms/NumberBox.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::forms::NumberBox;
using ui::shell::ActionId;

/// What a form cannot say is told beside its field, and stays there until it is mended or given up.
class FormFaultsTest : public tests::FormWindow
{
    Q_OBJECT

    [[nodiscard]] const QLabel& said(const QString& what) const { return field<QLabel>(what + u".said"_s); }
    [[nodiscard]] QString footer() const
    {
        return desk().form(u"mofa"_s).texts[Language::English].footer.end;
    }
    [[nodiscard]] double millimetres(double document::Form::*margin) const
    {
        return desk().form(editor().id()).*margin * 25.4 / 72;
    }

    NumberBox& type(const QString& what, const QString& number)
    {
        auto& box = field<NumberBox>(what);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, number);
        return box;
    }

    void putBack(const QString& what)
    {
        for (QPushButton* button : said(what).parentWidget()->findChildren<QPushButton*>())
            QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void init() { openForms(); }
    void cleanup() { closeWindow(); }

    void aMarginThatDoesNotFitStaysWithWhatDoes()
    {
        begin();
        const document::Form before = desk().form(u"mofa"_s);
        NumberBox& box = type(u"margin.top"_s, u"140"_s);
        QVERIFY(said(u"margin.top"_s).isVisible());
        QVERIFY2(said(u"margin.top"_s).text().contains(u"5 to 105 mm"_s),
                 qPrintable(said(u"margin.top"_s).text()));
        QCOMPARE(box.accessibleDescription(), said(u"margin.top"_s).text());
        QCOMPARE(box.value(), 140.0);
        // 14 mm, on the way there, is nothing that anybody wanted.
        QVERIFY(document::isSame(desk().form(u"mofa"_s), before));
        QVERIFY(!desk().canUndo(u"mofa"_s));
        write(u"organisation.en"_s, u"Office"_s);
        QCOMPARE(box.value(), 140.0);
        QVERIFY(said(u"margin.top"_s).isVisible());
        type(u"margin.top"_s, u"40"_s);
        QVERIFY(!said(u"margin.top"_s).isVisible());
        QCOMPARE(millimetres(&document::Form::marginTop), 40.0);
    }

    void theOtherMarginDecidesWithItsReason()
    {
        begin();
        type(u"margin.start"_s, u"100"_s);
        QCOMPARE(millimetres(&document::Form::marginStart), 100.0);
        NumberBox& box = type(u"margin.end"_s, u"90"_s);
        const QString sentence = said(u"margin.end"_s).text();
        QVERIFY2(sentence.contains(u"5 to 57"_s) && sentence.contains(u"left margin of 100 mm"_s) &&
                     sentence.contains(u"Pages keep 20 mm"_s),
                 qPrintable(sentence));
        // It is taken once there is room.
        type(u"margin.start"_s, u"30"_s);
        QVERIFY(!said(u"margin.end"_s).isVisible());
        QCOMPARE(box.value(), 90.0);
        QCOMPARE(millimetres(&document::Form::marginEnd), 90.0);
    }

    void undoTakesNothingNew()
    {
        begin();
        type(u"margin.start"_s, u"100"_s);
        NumberBox& box = type(u"margin.end"_s, u"90"_s);
        field(u"organisation.en"_s).setFocus();
        act(ActionId::Undo);
        QCOMPARE(millimetres(&document::Form::marginStart), 20.0 + 0.0025);
        QVERIFY(desk().canRedo(u"mofa"_s));
        QVERIFY(said(u"margin.end"_s).text().contains(u"fits now"_s));
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(millimetres(&document::Form::marginEnd), 90.0);
        QVERIFY(!said(u"margin.end"_s).isVisible());
    }

    void aNumberThatMayGrowIsNotToldYet()
    {
        begin();
        NumberBox& box = type(u"margin.top"_s, u"2"_s);
        QVERIFY(!said(u"margin.top"_s).isVisible());
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(said(u"margin.top"_s).isVisible());
        type(u"margin.top"_s, u"25"_s);
        QVERIFY(!said(u"margin.top"_s).isVisible());
        QCOMPARE(millimetres(&document::Form::marginTop), 25.0);
    }

    void whatUndoBroughtBackIsWhereTypingBegins()
    {
        begin();
        NumberBox& box = type(u"margin.top"_s, u"25"_s);
        act(ActionId::Undo);
        act(ActionId::Redo);
        QCOMPARE(box.value(), 25.0);
        box.selectAll();
        QTest::keyClicks(&box, u"300"_s);
        QCOMPARE(millimetres(&document::Form::marginTop), 25.0);
        QVERIFY2(said(u"margin.top"_s).text().contains(u"keep 25 mm"_s),
                 qPrintable(said(u"margin.top"_s).text()));
    }

    void arrowsStayWithinTheLimits()
    {
        begin();
        type(u"margin.start"_s, u"100"_s);
        NumberBox& box = type(u"margin.end"_s, u"57"_s);
        QTest::keyClick(&box, Qt::Key_Up);
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(box.value(), 57.0);
        QVERIFY(!said(u"margin.end"_s).isVisible());
        QVERIFY(type(u"margin.end"_s, u"300"_s).value() == 300.0);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.value(), 57.0);
    }

    void leavingANumberChangesNothing()
    {
        begin();
        const document::Form before = desk().form(u"mofa"_s);
        for (const QString& what : {u"margin.top"_s, u"size.body.ko"_s, u"leading.body.en"_s}) {
            auto& box = field<NumberBox>(what);
            box.setFocus();
            QTest::keyClick(&box, Qt::Key_Return);
            QTest::keyClick(&box, Qt::Key_Tab);
        }
        QVERIFY(document::isSame(desk().form(u"mofa"_s), before));
    }

    void aTextStaysWhileOthersAreEdited()
    {
        begin();
        const QString before = footer();
        write(u"footer.end.en"_s, u"{seite}"_s);
        write(u"organisation.en"_s, u"Office"_s);
        write(u"board.ko"_s, u"Board"_s);
        QCOMPARE(field(u"footer.end.en"_s).text(), u"{seite}"_s);
        QVERIFY(said(u"footer.end.en"_s).isVisible());
        QCOMPARE(footer(), before);
        QVERIFY(editor().findChild<QLabel*>(u"formState"_s)->text().contains(u"1 field"_s));
        putBack(u"footer.end.en"_s);
        QCOMPARE(field(u"footer.end.en"_s).text(), before);
        QVERIFY(!said(u"footer.end.en"_s).isVisible());
        QVERIFY(field(u"footer.end.en"_s).hasFocus());
        QVERIFY(!editor().findChild<QLabel*>(u"formState"_s)->text().contains(u"1 field"_s));
        QCOMPARE(desk().form(u"mofa"_s).texts[Language::English].organisation, u"Office"_s);
    }

    void whatWasTypedOnTheWayIsNotKept()
    {
        begin();
        const document::Form before = desk().form(u"mofa"_s);
        field(u"organisation.en"_s).setFocus();
        QTest::keyClick(&field(u"organisation.en"_s), Qt::Key_End);
        QTest::keyClicks(&field(u"organisation.en"_s), u" {seite}"_s); // "{seit" is no fault
        QVERIFY(document::isSame(desk().form(u"mofa"_s), before));
        QVERIFY(!desk().canUndo(u"mofa"_s));
        putBack(u"organisation.en"_s);
        QCOMPARE(field(u"organisation.en"_s).text(), before.texts[Language::English].organisation);
        // Nor in a choice of one's own.
        auto& time = field<ui::forms::PresetField>(u"timeFormat.en"_s);
        auto& box = *time.findChild<QComboBox*>();
        pick(box, box.count() - 1);
        QTest::keyClicks(time.findChild<QLineEdit*>(), u"HH t"_s);
        QVERIFY(document::isSame(desk().form(u"mofa"_s), before));
    }

    void aTextStaysInAChoiceOfOnesOwn()
    {
        begin();
        auto& time = field<ui::forms::PresetField>(u"timeFormat.en"_s);
        auto& box = *time.findChild<QComboBox*>();
        pick(box, box.count() - 1);
        auto& own = *time.findChild<QLineEdit*>();
        own.selectAll();
        QTest::keyClicks(&own, u"HH:mm t"_s);
        write(u"organisation.en"_s, u"Office"_s);
        QCOMPARE(own.text(), u"HH:mm t"_s);
        QVERIFY(own.isVisible() && time.findChild<QLabel*>()->isVisible());
        // A usual value takes its place.
        pick(box, 0);
        QCOMPARE(desk().form(u"mofa"_s).texts[Language::English].timeFormat, box.itemData(0).toString());
        QVERIFY(!own.isVisible() && !time.findChild<QLabel*>()->isVisible());
    }

    void undoGivesItUpWhereItStands()
    {
        begin();
        const QString before = footer();
        write(u"organisation.en"_s, u"Office"_s);
        write(u"footer.end.en"_s, u"{seite}"_s);
        act(ActionId::Undo);
        QCOMPARE(field(u"footer.end.en"_s).text(), before);
        QCOMPARE(field(u"organisation.en"_s).text(), u"Office"_s);
        act(ActionId::Undo);
        QVERIFY(field(u"organisation.en"_s).text() != u"Office"_s);
        // With nothing else to undo it is at hand from everywhere.
        write(u"footer.end.en"_s, u"{seite}"_s);
        field(u"organisation.en"_s).setFocus();
        QVERIFY(m_window->actions()[ActionId::Undo]->isEnabled());
        act(ActionId::Undo);
        QCOMPARE(field(u"footer.end.en"_s).text(), before);
        QVERIFY(!m_window->actions()[ActionId::Undo]->isEnabled());
    }

    void undoingAllChangesGivesItUp()
    {
        begin();
        write(u"footer.end.en"_s, u"{seite}"_s);
        auto& revert = field<QAction>(u"revertForm"_s);
        QVERIFY(revert.isEnabled());
        revert.trigger();
        QCOMPARE(field(u"footer.end.en"_s).text(), footer());
        QVERIFY(!revert.isEnabled());
    }

    void anotherValueOfTheFormTakesItsPlace()
    {
        begin();
        write(u"footer.end.en"_s, u"{page}"_s);
        write(u"footer.end.en"_s, u"{page"_s);
        document::Form other = desk().form(u"mofa"_s);
        other.texts[Language::English].footer.end = u"By hand"_s;
        desk().change(other, {});
        QCOMPARE(field(u"footer.end.en"_s).text(), u"By hand"_s);
        QVERIFY(!said(u"footer.end.en"_s).isVisible());
    }

    void itIsThereAgainWithItsFormAndInTheOtherInterface()
    {
        begin();
        write(u"footer.end.en"_s, u"{seite}"_s);
        type(u"margin.top"_s, u"140"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&editor(), &change);
        QCOMPARE(field(u"footer.end.en"_s).text(), u"{seite}"_s);
        QCOMPARE(field<NumberBox>(u"margin.top"_s).value(), 140.0);
        m_workspace->startRelease(u"statement"_s);
        QVERIFY(field(u"footer.end.en"_s).text() != u"{seite}"_s);
        QVERIFY(!said(u"margin.top"_s).isVisible());
        m_workspace->startRelease(u"mofa"_s);
        QCOMPARE(field(u"footer.end.en"_s).text(), u"{seite}"_s);
        QVERIFY(said(u"footer.end.en"_s).isVisible() && said(u"margin.top"_s).isVisible());
    }

    void aColourThatIsNoneStays()
    {
        begin();
        auto& accent = field<ui::forms::ColourField>(u"colour.accent"_s);
        auto& typed = *accent.findChild<QLineEdit*>();
        const QString before = typed.text();
        typed.setFocus();
        typed.selectAll();
        QTest::keyClicks(&typed, u"#12"_s);
        QVERIFY(!said(u"colour.accent"_s).isVisible()); // it may become one
        write(u"organisation.en"_s, u"Office"_s);
        QCOMPARE(typed.text(), u"#12"_s);
        QVERIFY(said(u"colour.accent"_s).isVisible());
        QCOMPARE(desk().form(u"mofa"_s).colours.accent, before);
        typed.setFocus();
        typed.selectAll();
        QTest::keyClicks(&typed, u"red"_s);
        QTest::keyClick(&typed, Qt::Key_Return);
        QCOMPARE(typed.text(), u"#ff0000"_s);
        QVERIFY(!said(u"colour.accent"_s).isVisible());
        QTest::keyClicks(&typed, u"x"_s);
        QTest::keyClick(&typed, Qt::Key_Return);
        putBack(u"colour.accent"_s);
        QCOMPARE(typed.text(), u"#ff0000"_s);
    }

    void whyALogoWasRefusedStays()
    {
        begin();
        auto* logo = editor().page()->logo();
        const auto told = [&] {
            const auto labels = logo->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel* label) { return label->property("wrong").toBool(); });
        };
        put(path(u"mark.png"_s), png());
        m_dialogs.file = path(u"mark.png"_s);
        Q_EMIT logo->pictureWanted();
        put(path(u"notes.txt"_s), "no picture");
        m_dialogs.file = path(u"notes.txt"_s);
        Q_EMIT logo->pictureWanted();
        write(u"organisation.en"_s, u"Office"_s);
        QVERIFY(told());
        m_dialogs.file = path(u"mark.png"_s); // as it is already
        Q_EMIT logo->pictureWanted();
        QVERIFY(!told());
    }

    void aFooterThatIsCutIsTold()
    {
        begin();
        const QString words = u"Office of the Spokesperson and of Public Diplomacy Affairs "_s;
        write(u"footer.start.en"_s, words.repeated(3));
        QVERIFY(said(u"footer.start.en"_s).isVisible());
        QVERIFY2(said(u"footer.start.en"_s).text().contains(u"…”"_s),
                 qPrintable(said(u"footer.start.en"_s).text()));
        QVERIFY(footer() == desk().form(u"mofa"_s).texts[Language::English].footer.end);
        QCOMPARE(desk().form(u"mofa"_s).texts[Language::English].footer.start, words.repeated(3));
        write(u"footer.start.en"_s, words);
        QVERIFY(!said(u"footer.start.en"_s).isVisible());
        // The margins say how much room there is.
        type(u"margin.start"_s, u"100"_s);
        QVERIFY(said(u"footer.start.en"_s).isVisible());
        act(ActionId::Undo);
        QVERIFY(!said(u"footer.start.en"_s).isVisible());
    }

    void theOpenReleaseDecidesAboutItsTitle()
    {
        begin();
        write(u"footer.start.en"_s, u"{title}"_s);
        QVERIFY(!said(u"footer.start.en"_s).isVisible());
        m_workspace->current()->perform(editing::commands::setText(
            release(), editing::TextPlace::inField(editing::Field::Title, Language::English),
            u"Talks on the Protection of the Environment "_s.repeated(4).trimmed()));
        QVERIFY(said(u"footer.start.en"_s).isVisible());
        QVERIFY(said(u"footer.start.en"_s).property("muted").toBool()); // as it is meant to be
    }
};

COMMUNIQUE_TEST(FormFaultsTest)
#include "FormFaultsTest.moc"
