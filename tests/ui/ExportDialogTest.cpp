#include "Samples.h"
#include "TestMain.h"

#include "shell/ExportDialog.h"

#include <QLabel>

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

} // namespace

/// What is chosen before anybody chooses.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguagesOfTheReleaseAreChosen()
    {
        for (const QList<Language>& languages : {Both, {Language::Korean}, {Language::English}}) {
            const ExportDialog dialog(listing(languages), Format::Pdf, {});
            QCOMPARE(dialog.choice().options.languages, languages);
            QCOMPARE(saysDraft(dialog), languages.size() == 1);
        }
    }
    void aReviewCopyHoldsBoth()
    {
        const ExportDialog dialog(listing({Language::Korean}), Format::Review, {});
        QCOMPARE(dialog.choice().options.languages, Both);
        QVERIFY(!saysDraft(dialog));
    }
};

COMMUNIQUE_TEST(ExportDialogTest)
#include "ExportDialogTest.moc"
