#include "Samples.h"
#include "TestMain.h"
#include "WindowDesk.h"

#include "base/Files.h"
#include "document/ReleaseFile.h"
#include "writers/OutputFiles.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::BlockType;
using ui::preview::PreviewPanel;
using ui::shell::ActionId;

/// A release that is to appear in one language only: chosen in the window, and followed by everything in it.
class ReleaseLanguagesTest : public tests::WindowDesk
{
    Q_OBJECT

    [[nodiscard]] QToolButton& chip() const
    {
        return *m_window->findChild<QToolButton*>(u"appearanceChip"_s);
    }

    [[nodiscard]] QStringList rules() const
    {
        QStringList rules;
        for (const checks::Finding& finding : m_window->checking().findings())
            rules.append(finding.rule);
        return rules;
    }

    [[nodiscard]] bool tellsProgress() const
    {
        const auto labels = m_window->statusBar()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel* label) { return label->text().startsWith(u"ENG"_s); });
    }

    [[nodiscard]] QString headOf(Language language) const
    {
        const QWidget* strip =
            m_window->editor().pane(language)->parentWidget()->findChild<QWidget*>(u"paneHeader"_s);
        QStringList texts;
        for (const QLabel* label : strip->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        openFolder();
        openWindow();
        const QString file = path(u"given.communique"_s);
        const auto given = tests::sample({{BlockType::Paragraph, 0, u"첫 글."_s, u"First words."_s},
                                          {BlockType::Paragraph, 0, u"둘째 글."_s, {}}});
        QVERIFY(base::writeFile(file, document::writeRelease(given)));
        QVERIFY(m_workspace->openFile(file));
    }

    void cleanup() { closeWindow(); }

    void isChosenUndoneAndSaved()
    {
        QVERIFY(m_window->actions()[ActionId::AppearsInBoth]->isChecked());
        QVERIFY(!chip().isVisible());
        act(ActionId::AppearsInKorean);
        QCOMPARE(release().header().languages, QList{Language::Korean});
        QVERIFY(m_window->actions()[ActionId::AppearsInKorean]->isChecked());
        QVERIFY(chip().isVisible());
        QCOMPARE(chip().text(), u"Korean only"_s);
        QVERIFY(chip().menu()->actions().contains(m_window->actions()[ActionId::AppearsInBoth]));
        // What is written in English stays, and that is said.
        QCOMPARE(release().block(0).text[Language::English].plain(), u"First words."_s);
        QVERIFY2(said().contains(u"English text stays"_s), qPrintable(said()));

        act(ActionId::Save);
        const auto read = document::readRelease(*base::readFile(path(u"given.communique"_s)));
        QVERIFY(read);
        QCOMPARE(read->release.header().languages, QList{Language::Korean});

        act(ActionId::Undo);
        QCOMPARE(release().header().languages.size(), 2);
        QVERIFY(m_window->actions()[ActionId::AppearsInBoth]->isChecked());
        QVERIFY(!chip().isVisible());
        act(ActionId::Redo);
        QCOMPARE(release().header().languages, QList{Language::Korean});
        act(ActionId::AppearsInEnglish);
        QCOMPARE(chip().text(), u"English only"_s);
        act(ActionId::AppearsInBoth);
        QCOMPARE(release().header().languages.size(), 2);
    }

    void choosingTheSameIsNoStep()
    {
        act(ActionId::AppearsInBoth);
        QVERIFY(!m_workspace->current()->history().canUndo());
    }

    void theChecksFollow()
    {
        QTRY_VERIFY(m_window->checking().isCurrent());
        QVERIFY(rules().contains(u"missing-translation"_s));
        act(ActionId::AppearsInKorean);
        QTRY_VERIFY(m_window->checking().isCurrent());
        QVERIFY2(!rules().contains(u"missing-translation"_s), qPrintable(rules().join(u' ')));
        QVERIFY(rules().contains(u"language-left-out"_s));
        act(ActionId::Undo);
        QTRY_VERIFY(m_window->checking().isCurrent());
        QVERIFY(rules().contains(u"missing-translation"_s));
    }

    void thePreviewTurnsToWhatGoesOut()
    {
        act(ActionId::PreviewPage);
        act(ActionId::PreviewFacing);
        QVERIFY(m_window->preview().isFacingPossible());
        m_window->preview().setFacing(false);
        m_window->preview().setLanguage(Language::English);
        act(ActionId::PreviewText);
        QVERIFY(m_window->preview().text().contains(u"First words."_s));
        act(ActionId::AppearsInKorean);
        QCOMPARE(m_window->preview().language(), Language::Korean);
        QVERIFY(m_window->preview().text().contains(u"첫 글."_s));
        act(ActionId::PreviewPage);
        QVERIFY(!m_window->preview().isFacingPossible());
        act(ActionId::PreviewFacing);
        QVERIFY2(said().contains(u"Korean only"_s), qPrintable(said()));
        // A draft can be looked at all the same.
        act(ActionId::PreviewOtherLanguage);
        QCOMPARE(m_window->preview().language(), Language::English);
        act(ActionId::AppearsInEnglish);
        QCOMPARE(m_window->preview().language(), Language::English);
    }

    void exportAndPrintFollow()
    {
        act(ActionId::AppearsInEnglish);
        QCOMPARE(writers::publishedLanguages(release()), QList{Language::English});
        act(ActionId::Print);
        const QByteArray english = m_dialogs.printed;
        act(ActionId::AppearsInBoth);
        act(ActionId::Print);
        QVERIFY(!english.isEmpty() &&
                english.count("/Type /Page\n") <= m_dialogs.printed.count("/Type /Page\n"));
        QVERIFY(english != m_dialogs.printed);
    }

    void noTranslationIsMissed()
    {
        QTRY_VERIFY(tellsProgress());
        QVERIFY(headOf(Language::English).contains(u"1 of 2"_s));
        act(ActionId::AppearsInKorean);
        QTRY_VERIFY(!tellsProgress());
        QTRY_VERIFY2(headOf(Language::English).contains(u"left out"_s),
                     qPrintable(headOf(Language::English)));
        QVERIFY(!headOf(Language::Korean).contains(u"left out"_s));
        act(ActionId::NextToTranslate);
        QVERIFY2(said().contains(u"Release › Languages"_s), qPrintable(said()));
        QVERIFY(m_workspace->settle());
        QTRY_COMPARE(m_workspace->newsroom().entries().first().translation.all, 0);
    }
};

COMMUNIQUE_TEST(ReleaseLanguagesTest)
#include "ReleaseLanguagesTest.moc"
