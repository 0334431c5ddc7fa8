#include "TestMain.h"
#include "WindowDesk.h"

#include "Pictures.h"

#include "editing/FigureCommands.h"
#include "editing/Piece.h"
#include "editing/TableCommands.h"
#include "session/FindingCommands.h"
#include "widgets/ElidedLabel.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextFrame>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using checks::Severity;
using ui::editor::BodyPane;
using ui::panels::Problem;
using ui::shell::ActionId;
using ui::shell::BottomArea;

/// What the checks find is listed, led to, mended, explained and ignored.
class ProblemsPanelTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] ui::panels::ProblemsPanel& panel() const { return m_window->bottom().problems(); }
    [[nodiscard]] session::Checking& checking() const { return m_window->checking(); }

    /// Of the rows that are listed.
    [[nodiscard]] QStringList rules() const
    {
        QStringList rules;
        for (int row = 0; row < panel().model().rowCount(); ++row)
            rules.append(panel().model().at(panel().model().index(row))->finding.rule);
        return rules;
    }

    [[nodiscard]] int rowOf(const QString& rule) const { return static_cast<int>(rules().indexOf(rule)); }

    void choose(const QString& rule) const
    {
        panel().list().setCurrentIndex(panel().model().index(rowOf(rule)));
    }

    void perform(const editing::commands::Outcome& outcome) const
    {
        QVERIFY(m_workspace->current()->perform(outcome));
    }

    /// Words of the first block.
    void write(Language language, const QString& words) const
    {
        perform(editing::commands::setText(
            release(), editing::TextPlace::inBlock(release().block(0).id, language), words));
    }

    [[nodiscard]] QString words(Language language) const { return release().block(0).text[language].plain(); }

    [[nodiscard]] checks::Finding problem(const QString& rule) const
    {
        return panel().model().now(panel().model().index(rowOf(rule)));
    }

    /// Left of everything that is written.
    [[nodiscard]] static QImage gutter(const BodyPane& pane)
    {
        const int width = static_cast<int>(pane.body().rootFrame()->frameFormat().leftMargin()) - 2;
        return pane.viewport()->grab(QRect(4, 0, width - 4, pane.viewport()->height())).toImage();
    }

    /// Looks for the mark as the pointer does; `at` is where it is.
    [[nodiscard]] static bool isMarked(const BodyPane& pane, QPoint& at)
    {
        const int right = static_cast<int>(pane.body().rootFrame()->frameFormat().leftMargin()) - 8;
        for (int y = 0; y < pane.viewport()->height(); y += 3) {
            QMouseEvent move(QEvent::MouseMove, QPointF(right, y),
                             pane.viewport()->mapToGlobal(QPointF(right, y)), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            QApplication::sendEvent(pane.viewport(), &move);
            if (pane.viewport()->cursor().shape() == Qt::PointingHandCursor) {
                at = {right, y};
                return true;
            }
        }
        return false;
    }

    void waitUntilChecked() const { QTRY_VERIFY(checking().isCurrent()); }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        act(ActionId::New);
        for (const Language language : base::Languages)
            perform(editing::commands::setText(release(),
                                               editing::TextPlace::inField(editing::Field::Title, language),
                                               language == Language::Korean ? u"제목"_s : u"Title"_s));
        write(Language::Korean, u"양측은 동해에서 만났다."_s);
        write(Language::English, u"The two sides met in the the Sea of Japan."_s);
        waitUntilChecked();
    }

    void cleanup() { closeWindow(); }

    void problemsAreListedErrorsFirst()
    {
        act(ActionId::ToggleProblems);
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Problems));
        QVERIFY(rules().contains(u"doubled-word"_s));
        QCOMPARE(rules().first(), u"locked-name"_s);
        QVERIFY(m_window->bottom()
                    .tabText(BottomArea::Problems)
                    .endsWith(QString::number(checking().findings().size())));
        QVERIFY(m_window->findChild<QToolButton*>(u"problemCount"_s)->text().contains(u'1'));
        const QString told = panel().model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(told.contains(u"ENG"_s) && told.contains(u"¶ 1"_s));
        QVERIFY(!panel().details().explanation().isEmpty());
    }

    void enterSelectsTheWords()
    {
        act(ActionId::ToggleProblems);
        choose(u"locked-name"_s);
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QVERIFY(pane(Language::English).hasFocus());
        QCOMPARE(pane(Language::English).textCursor().selectedText(), u"Sea of Japan"_s);
    }

    void wordsAreMendedAndUndone()
    {
        act(ActionId::ToggleProblems);
        choose(u"locked-name"_s);
        panel().details().fixButton().click();
        QCOMPARE(words(Language::English), u"The two sides met in the the East Sea."_s);
        QTRY_VERIFY(!rules().contains(u"locked-name"_s));
        act(ActionId::Undo);
        QCOMPARE(words(Language::English), u"The two sides met in the the Sea of Japan."_s);
        QTRY_VERIFY(rules().contains(u"locked-name"_s));
    }

    void allOfAKindAreMendedInOneStep()
    {
        const QString before = u"The the Sea of Japan is is the Sea of Japan."_s;
        write(Language::English, before);
        waitUntilChecked();
        panel().fixAll(u"locked-name"_s);
        QCOMPARE(words(Language::English), u"The the East Sea is is the East Sea."_s);
        act(ActionId::Undo);
        QCOMPARE(words(Language::English), before);
    }

    void aProblemIsIgnoredForAReasonThatIsKept()
    {
        act(ActionId::ToggleProblems);
        choose(u"locked-name"_s);
        panel().details().ignoreButton().click();
        QLineEdit& reason = panel().details().reason();
        QVERIFY(reason.hasFocus());
        QTest::keyClick(&reason, Qt::Key_Return); // a reason is wanted
        QVERIFY(release().header().ignoredFindings.isEmpty());
        QTest::keyClicks(&reason, u"quoted from the other side"_s);
        QTest::keyClick(&reason, Qt::Key_Return);
        QCOMPARE(release().header().ignoredFindings.size(), 1);
        QCOMPARE(release().header().ignoredFindings.first().reason, u"quoted from the other side"_s);
        QTRY_VERIFY(!rules().contains(u"locked-name"_s));
        ui::panels::ProblemFilter all;
        all.ignored = true;
        panel().setFilter(all);
        choose(u"locked-name"_s);
        const Problem* problem = panel().model().at(panel().list().currentIndex());
        QCOMPARE(problem->ignoredFor, std::optional(u"quoted from the other side"_s));
        panel().details().ignoreButton().click();
        QVERIFY(release().header().ignoredFindings.isEmpty());
    }

    void escapeLeavesTheReason()
    {
        act(ActionId::ToggleProblems);
        panel().details().askReason();
        QTest::keyClick(&panel().details().reason(), Qt::Key_Escape);
        QVERIFY(!panel().details().isAsking());
        QVERIFY(panel().list().hasFocus());
    }

    void keysGoFromProblemToProblem()
    {
        const int count = panel().model().rowCount();
        QVERIFY(count > 2);
        act(ActionId::NextProblem);
        QCOMPARE(panel().list().currentIndex().row(), 0);
        QCOMPARE(pane(Language::English).textCursor().selectedText(), u"Sea of Japan"_s);
        act(ActionId::NextProblem);
        QCOMPARE(panel().list().currentIndex().row(), 1);
        act(ActionId::PreviousProblem);
        act(ActionId::PreviousProblem);
        QCOMPARE(panel().list().currentIndex().row(), count - 1);
    }

    void theOneAfterAMendedProblemIsNotSkipped()
    {
        write(Language::English, u"The the two sides met in in the Sea of Japan is is."_s);
        waitUntilChecked();
        act(ActionId::ToggleProblems);
        const auto texts = [&] {
            QStringList all;
            for (const Problem& problem : panel().model().problems())
                all.append(problem.finding.text);
            return all;
        };
        const QStringList before = texts();
        const int row = int(before.indexOf(u"in in"_s));
        QVERIFY(row >= 0 && row + 1 < before.size());
        panel().list().setCurrentIndex(panel().model().index(row));
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QTest::keyClicks(&pane(Language::English), u"in"_s);
        QTRY_VERIFY(!texts().contains(u"in in"_s));
        QVERIFY(pane(Language::English).hasFocus()); // who types is left alone
        QCOMPARE(pane(Language::English).textCursor().selectedText(), QString());
        act(ActionId::NextProblem);
        QCOMPARE(panel().model().at(panel().list().currentIndex())->finding.text, before[row + 1]);
        act(ActionId::PreviousProblem);
        QCOMPARE(panel().model().at(panel().list().currentIndex())->finding.text, before[row - 1]);
    }

    void ofTwoAlikeTheOtherIsNext()
    {
        write(Language::English, u"They met in in Seoul, and in in Busan. The end end."_s);
        waitUntilChecked();
        act(ActionId::ToggleProblems);
        const auto chosen = [&] { return panel().model().at(panel().list().currentIndex())->finding; };
        const int count = panel().model().rowCount();
        choose(u"doubled-word"_s);
        QCOMPARE(chosen().text, u"in in"_s);
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QTest::keyClicks(&pane(Language::English), u"in"_s);
        QTRY_COMPARE(panel().model().rowCount(), count - 1);
        act(ActionId::NextProblem);
        QCOMPARE(chosen().text, u"in in"_s);
        QCOMPARE(pane(Language::English).textCursor().selectionStart(),
                 int(words(Language::English).indexOf(u"in in"_s)));
    }

    void behindTheLastProblemComesTheFirst()
    {
        act(ActionId::ToggleProblems);
        const int last = panel().model().rowCount() - 1;
        panel().list().setCurrentIndex(panel().model().index(last));
        const checks::Finding finding = panel().model().now(panel().list().currentIndex());
        m_workspace->current()->perform(session::ignore(release(), finding, u"as it is"_s));
        QTRY_COMPARE(panel().model().rowCount(), last);
        act(ActionId::NextProblem);
        QCOMPARE(panel().list().currentIndex().row(), 0);
    }

    void enterTriggersTheActionsBesideTheList()
    {
        act(ActionId::ToggleProblems);
        choose(u"locked-name"_s);
        const QString next = rules().at(rowOf(u"locked-name"_s) + 1);
        panel().details().fixButton().setFocus();
        QTest::keyClick(&panel().details().fixButton(), Qt::Key_Return);
        QCOMPARE(words(Language::English), u"The two sides met in the the East Sea."_s);
        QVERIFY(panel().list().hasFocus());
        QTRY_VERIFY(!rules().contains(u"locked-name"_s));
        QVERIFY(panel().list().hasFocus());
        QCOMPARE(panel().model().at(panel().list().currentIndex())->finding.rule, next);
        panel().details().ignoreButton().setFocus();
        QTest::keyClick(&panel().details().ignoreButton(), Qt::Key_Enter);
        QVERIFY(panel().details().reason().hasFocus());
    }

    void countsFollowTheFilter()
    {
        const auto counts = [&] {
            QList<int> all;
            for (const QToolButton* button : panel().findChildren<QToolButton*>())
                if (button->isCheckable() && !button->icon().isNull())
                    all.append(button->text().toInt());
            return all;
        };
        const auto listed = [&](Severity severity) {
            const QList<Problem>& all = panel().model().problems();
            return int(std::count_if(all.begin(), all.end(), [&](const Problem& problem) {
                return problem.finding.severity == severity;
            }));
        };
        const QList<Severity> severities{Severity::Error, Severity::Warning, Severity::Hint};
        QCOMPARE(counts().size(), severities.size());
        QCOMPARE(counts().first(), 1);
        for (const checks::Group group : checks::Groups) {
            panel().showGroup(group);
            for (qsizetype i = 0; i < severities.size(); ++i)
                QCOMPARE(counts()[i], listed(severities[i]));
        }
        ui::panels::ProblemFilter korean;
        korean.language = Language::Korean;
        panel().setFilter(korean);
        QCOMPARE(counts().first(), 0);
        korean.language = Language::English;
        korean.severities = {Severity::Hint};
        panel().setFilter(korean);
        QCOMPARE(counts().first(), 1); // what is hidden is counted: the button shows it again
    }

    void onlyTheSelectionWithTheKeyboardIsAccented()
    {
        for (const Language language : base::Languages) {
            pane(language).selectAll();
            pane(language).setFocus();
        }
        const auto has = [](BodyPane& shown, const QColor& colour) {
            const QImage image = shown.viewport()->grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == colour)
                        return true;
            return false;
        };
        const auto luminance = [](const QColor& colour) {
            const auto linear = [](double c) {
                return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF());
        };
        for (const ActionId theme :
             {ActionId::ThemeDark, ActionId::ThemeHighContrast, ActionId::ThemeLight}) {
            act(theme);
            const QPalette palette = pane(Language::Korean).palette();
            const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
            const QColor grey = palette.color(QPalette::Inactive, QPalette::Highlight);
            QVERIFY(grey != accent && grey != palette.color(QPalette::Base));
            const auto [dim, bright] = std::minmax(
                {luminance(grey), luminance(palette.color(QPalette::Inactive, QPalette::HighlightedText))});
            QVERIFY2((bright + 0.05) / (dim + 0.05) >= 4.5, qPrintable(grey.name()));
            QVERIFY(pane(Language::English).hasFocus());
            QVERIFY(has(pane(Language::English), accent) && !has(pane(Language::English), grey));
            QVERIFY(has(pane(Language::Korean), grey));
        }
    }

    void nothingIsCutOffInASmallWindow()
    {
        m_window->resize(1280, 800);
        perform(editing::commands::insertFigure(release(), m_workspace->current()->selection(),
                                                *document::readMedia(tests::png(4, 4))));
        act(ActionId::ToggleProblems);
        QTRY_VERIFY(rules().contains(u"figure-alternative"_s));
        const QFontMetrics metrics(panel().list().font());
        const ui::panels::SeverityBox& severity = panel().details().severity();
        for (int row = 0; row < panel().model().rowCount(); ++row) {
            panel().list().setCurrentIndex(panel().model().index(row));
            const QString place = panel().model().problems()[row].place;
            QVERIFY(panel().model().placeWidth(metrics) >= metrics.horizontalAdvance(place));
            QVERIFY(panel().list().viewport()->width() * 2 / 5 > metrics.horizontalAdvance(place) + 30);
            QTRY_VERIFY(severity.width() >
                        severity.fontMetrics().horizontalAdvance(severity.currentText()) + 20);
        }
        for (const auto* name : m_window->editor().findChildren<ui::widgets::ElidedLabel*>())
            if (name->parentWidget()->objectName() == u"paneHeader"_s)
                QCOMPARE(name->text(), name->accessibleName());
    }

    void filters()
    {
        ui::panels::ProblemFilter filter;
        filter.severities = {Severity::Error};
        panel().setFilter(filter);
        QCOMPARE(rules(), QStringList{u"locked-name"_s});
        filter = {};
        filter.language = Language::Korean;
        panel().setFilter(filter);
        QVERIFY(!rules().contains(u"locked-name"_s));
        filter = {};
        filter.group = checks::Group::Accessibility;
        panel().setFilter(filter);
        QVERIFY(rules().isEmpty());
        QVERIFY(!panel().sentence().isEmpty());
    }

    void aRuleIsSwitchedOffAndOnAgain()
    {
        Q_EMIT panel().severityChosen(u"locked-name"_s, u"off"_s);
        QTRY_VERIFY(!rules().contains(u"locked-name"_s));
        QVERIFY(!said().isEmpty());
        QCOMPARE(m_settings->severity(u"locked-name"_s), u"off"_s);
        panel().showRules(true);
        ui::panels::SeverityBox* box = panel().rules().boxOf(u"locked-name"_s);
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), u"off"_s);
        box->setCurrentIndex(box->findData(u"hint"_s));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_VERIFY(rules().contains(u"locked-name"_s));
        QCOMPARE(checking().count(Severity::Error), 0);
    }

    void marksFollowTheWords()
    {
        const editing::TextPlace place =
            editing::TextPlace::inBlock(release().block(0).id, Language::English);
        const qsizetype marks = checking().findingsAt(place).size();
        QVERIFY(marks >= 2);
        perform(editing::commands::insertText(release(), editing::Selection::caret({place, 0}), u"Well, "_s));
        QVERIFY(!checking().isCurrent());
        for (const checks::Finding& finding : checking().findingsAt(place))
            QCOMPARE(words(Language::English).sliced(finding.place.from, finding.place.length), finding.text);
        const qsizetype inside = words(Language::English).indexOf(u"Japan"_s);
        perform(editing::commands::insertText(release(), editing::Selection::caret({place, inside}), u"x"_s));
        QCOMPARE(checking().findingsAt(place).size(), marks - 1);
    }

    void aMarkedWordHasAMenu()
    {
        const editing::Position inside{editing::TextPlace::inBlock(release().block(0).id, Language::English),
                                       words(Language::English).indexOf(u"Japan"_s)};
        QMenu menu;
        Q_EMIT m_window->editor().contextMenuWanted(&menu, inside);
        QVERIFY(menu.actions().size() > 3);
        menu.actions().at(1)->trigger();
        QVERIFY(words(Language::English).contains(u"East Sea"_s));
    }

    void aWholeBlockIsMarkedBesideIt()
    {
        BodyPane& english = pane(Language::English);
        const QImage before = gutter(english);
        perform(editing::commands::insertFigure(release(), m_workspace->current()->selection(),
                                                *document::readMedia(tests::png(4, 4))));
        QTRY_VERIFY(rules().contains(u"figure-alternative"_s));
        m_window->editor().goTo(editing::Selection::caret(
            {editing::TextPlace::inBlock(release().blocks().last()->id, Language::English), 0}));
        QTRY_VERIFY(!english.accessibleDescription().isEmpty());
        QVERIFY(gutter(english) != before);
        const checks::Finding finding = problem(u"figure-alternative"_s);
        QVERIFY(english.accessibleDescription().contains(finding.message));
        QPoint at;
        QVERIFY(isMarked(english, at));
        QSignalSpy menuWanted(&m_window->editor(), &ui::editor::EditorArea::findingMenuWanted);
        QTimer::singleShot(0, this, [] { // the menu that opens
            QTRY_VERIFY(QApplication::activePopupWidget());
            const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu && menu->actions().size() >= 2);
            QApplication::activePopupWidget()->close();
        });
        QTest::mouseClick(english.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(menuWanted.count(), 1);
        for (const Language language : base::Languages)
            perform(editing::commands::setAlternative(release(), release().blocks().last()->id, language,
                                                      u"대표단 English delegation"_s));
        QTRY_VERIFY(!rules().contains(u"figure-alternative"_s));
        QTRY_VERIFY(!english.accessibleDescription().contains(finding.message));
    }

    void aTitleAndADateAreMarkedBesideThem()
    {
        const auto place = editing::TextPlace::inField(editing::Field::Title, Language::Korean);
        perform(editing::commands::setText(release(), place, {}));
        QTRY_VERIFY(rules().contains(u"title"_s));
        QWidget* field = m_window->editor().header()->fieldAt(place);
        QVERIFY(field->accessibleDescription().contains(problem(u"title"_s).message));
        const auto signs = m_window->editor().header()->findChildren<ui::editor::FindingSign*>();
        const auto date = std::find_if(signs.begin(), signs.end(), [](const ui::editor::FindingSign* sign) {
            return sign->place().field == editing::Field::Date;
        });
        QVERIFY(date != signs.end() && (*date)->isHidden());
        perform(editing::commands::setField(release(), editing::Field::Date, Language::Korean, QDate()));
        QTRY_VERIFY((*date)->isVisible());
        QCOMPARE((*date)->toolTip(), problem(u"date-missing"_s).message);
    }

    void whatProgressTellsHasNoSecondMark()
    {
        perform(editing::commands::duplicate(
            release(), editing::Selection::caret(
                           {editing::TextPlace::inBlock(release().block(0).id, Language::English), 0})));
        write(Language::English, {}); // the second block is in English still
        QTRY_VERIFY(rules().contains(u"missing-translation"_s));
        QVERIFY(!pane(Language::English)
                     .accessibleDescription()
                     .contains(problem(u"missing-translation"_s).message));
    }

    void errorsAreToldBeforeAnExport()
    {
        m_dialogs.exportChoice = ui::shell::ExportChoice{{Language::English}, path(u"out.txt"_s)};
        act(ActionId::ExportText);
        QVERIFY(said().contains(u'1'));
        QVERIFY(!QFile::exists(path(u"out.txt"_s)));
        act(ActionId::ExportText); // again: as it is
        QVERIFY(QFile::exists(path(u"out.txt"_s)));
    }

    void errorsAreToldBeforePublishing()
    {
        act(ActionId::StatusPublished);
        QCOMPARE(release().header().status, document::Status::Draft);
        QVERIFY(m_window->actions()[ActionId::StatusDraft]->isChecked());
        QPushButton* publish = m_window->messages().findChildren<QPushButton*>().last();
        publish->click();
        QCOMPARE(release().header().status, document::Status::Published);
    }

    void nothingToSay()
    {
        act(ActionId::ToggleAccessibility);
        QTRY_VERIFY(rules().isEmpty());
        QVERIFY(!panel().sentence().isEmpty());
    }

    void aFigureIsLedTo()
    {
        perform(editing::commands::insertFigure(release(), m_workspace->current()->selection(),
                                                *document::readMedia(tests::png(4, 4))));
        act(ActionId::ToggleAccessibility);
        QTRY_VERIFY(rules().contains(u"figure-alternative"_s));
        panel().fix(panel().model().now(panel().model().index(rowOf(u"figure-alternative"_s))));
        QCOMPARE(m_window->bottom().shown(), int(BottomArea::Figure));
        QVERIFY(m_window->bottom().figure().alternative(Language::Korean)->hasFocus());
    }

    void aTableIsMendedInPlace()
    {
        const auto caret = editing::Selection::caret(
            {editing::TextPlace::inBlock(release().block(0).id, Language::Korean), 0});
        perform(editing::commands::insertTable(release(), caret, 2, 2));
        const QString id = release().blocks().last()->id;
        perform(editing::commands::setHeaderRow(release(), id, false));
        act(ActionId::ToggleAccessibility);
        QTRY_VERIFY(rules().contains(u"table-header"_s));
        panel().fix(panel().model().now(panel().model().index(rowOf(u"table-header"_s))));
        QVERIFY(release().find(id)->table.headerRow);
        QTRY_VERIFY(!rules().contains(u"table-header"_s));
        act(ActionId::Undo);
        QVERIFY(!release().find(id)->table.headerRow);
    }

    void theOtherLanguageIsOneKeyAway()
    {
        const Language shown = m_window->preview().language();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->preview().language(), base::other(shown));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_window->preview().language(), shown);
    }
};

COMMUNIQUE_TEST(ProblemsPanelTest)
#include "ProblemsPanelTest.moc"
