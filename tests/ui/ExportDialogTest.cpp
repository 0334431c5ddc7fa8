#include "Samples.h"
#include "TestMain.h"

#include "shell/ExportDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using ui::shell::ExportDialog;
using writers::Format;

namespace {

const QList<Language> Both{Language::Korean, Language::English};

document::Release listing(const QList<Language>& languages)
{
    const document::Release release =
        tests::sample({{document::BlockType::Paragraph, 0, u"글"_s, u"A draft."_s}});
    document::Header header = release.header();
    header.languages = languages;
    return release.withHeader(header);
}

bool saysDraft(const ExportDialog& dialog)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&dialog) && label->text().contains(u"is a draft"_s);
    });
}

QLineEdit* fileField(const ExportDialog& dialog)
{
    return dialog.findChild<QLineEdit*>(u"exportPath"_s);
}

QLineEdit* password(const ExportDialog& dialog)
{
    return dialog.findChild<QLineEdit*>(u"exportPassword"_s);
}

/// What stands below the file, without the places where a path may be broken.
QString hint(const ExportDialog& dialog)
{
    return dialog.findChild<QLabel*>(u"exportPathHint"_s)->text().remove(QChar(0x200b));
}

void write(const ExportDialog& dialog, const QString& path)
{
    fileField(dialog)->clear();
    QTest::keyClicks(fileField(dialog), path);
}

void press(const ExportDialog& dialog)
{
    for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons())
        if (button->text() == u"Export"_s)
            button->click();
}

} // namespace

/// What is chosen before anybody chooses, and what happens until it is written.
class ExportDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theLanguagesOfTheReleaseAreChosen()
    {
        for (const QList<Language>& languages : {Both, {Language::Korean}, {Language::English}}) {
            const ExportDialog dialog(listing(languages), Format::Pdf, {}, {});
            QCOMPARE(dialog.choice().options.languages, languages);
            QCOMPARE(saysDraft(dialog), languages.size() == 1);
        }
    }
    void aReviewCopyHoldsBoth()
    {
        const ExportDialog dialog(listing({Language::Korean}), Format::Review, {}, {});
        QCOMPARE(dialog.choice().options.languages, Both);
        QVERIFY(!saysDraft(dialog));
    }

    void aNameIsCompleted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("file"); ///< "%1" is the folder
        QTest::newRow("bare") << u"relative"_s << u"%1/relative.pdf"_s;
        QTest::newRow("in a folder beside") << u"sub/a.pdf"_s << u"%1/sub/a.pdf"_s;
        QTest::newRow("another format's suffix") << u"%1/a.html"_s << u"%1/a.pdf"_s;
        QTest::newRow("blanks around it") << u" a.pdf "_s << u"%1/a.pdf"_s;
        QTest::newRow("home") << u"~/a"_s << QDir::homePath() + u"/a.pdf"_s;
        QTest::newRow("as it is") << u"%1/a.pdf"_s << u"%1/a.pdf"_s;
        QTest::newRow("a folder") << u"%1"_s << u"%1"_s;
    }
    /// A bare name goes beside the proposed file, not where the program was started; what the field does not
    /// say stands below it.
    void aNameIsCompleted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, file);
        const QString folder = m_folder.path();
        ExportDialog dialog(listing(Both), Format::Pdf, {folder, {}, false}, {});
        write(dialog, typed.replace(u"%1"_s, folder));
        const QString expected = file.replace(u"%1"_s, folder);
        QCOMPARE(dialog.choice().path, expected);
        QCOMPARE(hint(dialog).contains(expected), expected != typed);
    }

    void anExportThatFailsLeavesTheDialogAsItWas()
    {
        QStringList tried;
        base::Result<bool> answer = base::Error{base::ErrorKind::Unwritable, u"There is no room."_s};
        ExportDialog dialog(listing(Both), Format::Pdf, {m_folder.path(), {}, false},
                            [&](QWidget* over, const ui::shell::ExportChoice& choice) {
                                if (over == &dialog)
                                    tried.append(choice.path + u' ' + choice.options.password);
                                return answer;
                            });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        write(dialog, u"a"_s);
        QTest::keyClicks(password(dialog), u"secret"_s);
        press(dialog);
        QVERIFY(dialog.isVisible());
        QCOMPARE(hint(dialog), u"There is no room."_s);
        QVERIFY(fileField(dialog)->hasFocus());
        QCOMPARE(fileField(dialog)->accessibleDescription(), u"There is no room."_s);
        answer = false; // the file that is there is to stay
        press(dialog);
        QVERIFY(dialog.isVisible());
        QVERIFY(!hint(dialog).contains(u"room"_s));
        answer = base::Error{base::ErrorKind::Usage, u"Too long."_s};
        press(dialog);
        QVERIFY(password(dialog)->hasFocus());
        QCOMPARE(password(dialog)->accessibleDescription(), u"Too long."_s);
        answer = true;
        press(dialog);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(tried, QStringList(4, m_folder.filePath(u"a.pdf"_s) + u" secret"_s));
    }

    void aLongSentenceFindsRoom()
    {
        ExportDialog dialog(
            listing(Both), Format::Pdf, {m_folder.path(), {}, false},
            [](QWidget*, const ui::shell::ExportChoice& choice) -> base::Result<bool> {
                return base::Error{base::ErrorKind::Unwritable, choice.path + u" could not be written."_s};
            });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        fileField(dialog)->setText(m_folder.path() + QString(40, u'/') + QString(150, u'글'));
        press(dialog);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto* label = dialog.findChild<QLabel*>(u"exportPathHint"_s);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(label->heightForWidth(label->width()) > 2 * label->fontMetrics().height());
    }

    void aFileWithoutANameIsNotTried()
    {
        bool tried = false;
        ExportDialog dialog(listing(Both), Format::Pdf, {m_folder.path(), {}, false},
                            [&](QWidget*, const ui::shell::ExportChoice&) { return tried = true; });
        dialog.show();
        for (const QString& typed : {u""_s, u".pdf"_s, u"nowhere/"_s}) {
            write(dialog, typed);
            press(dialog);
            QVERIFY2(hint(dialog).contains(u"name for the file"_s),
                     qPrintable(typed + u": "_s + hint(dialog)));
        }
        QVERIFY(!tried && dialog.isVisible());
    }

    void theKeyboardGoesFromTopToBottom()
    {
        for (const Format format : {Format::Pdf, Format::Html}) {
            ExportDialog dialog(listing(Both), format, {m_folder.path(), {}, false}, {});
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            int below = 0;
            int stops = 0;
            for (QWidget* each = dialog.nextInFocusChain(); each != &dialog;
                 each = each->nextInFocusChain()) {
                if (!each->isVisible() || !each->isEnabled() || !(each->focusPolicy() & Qt::TabFocus))
                    continue;
                const int middle = each->mapTo(&dialog, each->rect().center()).y();
                QVERIFY2(middle >= below - 4, each->metaObject()->className());
                below = middle;
                ++stops;
            }
            QVERIFY(stops >= 7);
        }
    }

    void thePasswordCanBeSeen()
    {
        ExportDialog dialog(listing(Both), Format::Pdf, {m_folder.path(), {}, false}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* eye = dialog.findChild<QToolButton*>(u"showPassword"_s);
        QLineEdit* field = password(dialog);
        const QPoint before = fileField(dialog)->mapTo(&dialog, QPoint());
        field->setFocus();
        QTest::keyClicks(field, u"secret"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(fileField(dialog)->mapTo(&dialog, QPoint()), before); // nothing moves under the pointer
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        const QString shows = eye->text();
        QCOMPARE(eye->toolTip(), shows);
        QVERIFY(shows.contains(u"Show"_s));
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(eye->hasFocus());
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QVERIFY(eye->text().contains(u"Hide"_s));
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }

    void aPageForEachLanguageSaysItsNames()
    {
        ExportDialog dialog(listing(Both), Format::Html,
                            {m_folder.path(), u"https://www.example.org/"_s, false}, {});
        write(dialog, u"a"_s);
        QVERIFY2(hint(dialog).contains(u"a.ko.html"_s) && hint(dialog).contains(u"a.en.html"_s),
                 qPrintable(hint(dialog)));
        QVERIFY(dialog.choice().each);
    }
};

COMMUNIQUE_TEST(ExportDialogTest)
#include "ExportDialogTest.moc"
