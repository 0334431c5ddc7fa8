#include "TestMain.h"

#include "base/Files.h"
#include "document/FormCatalogue.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using document::Form;
using document::FormCatalogue;

namespace {

Form ours(const QString& id)
{
    Form form = *document::builtInForm(u"plain"_s);
    form.id = id;
    form.texts[Language::Korean].organisation = u"우리 기관"_s;
    return form;
}

} // namespace

/// The forms in a person's folder beside those that ship.
class FormCatalogueTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString& name, const QByteArray& bytes)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QVERIFY(base::writeFile(m_folder.filePath(name), bytes).ok());
    }

    /// Where the form says what its logo is called.
    QString logoLine()
    {
        const QByteArray json = *base::readFile(m_folder.filePath(u"with-logo/form.json"_s));
        return u"line %1,"_s.arg(json.first(json.indexOf("\"file\"")).count('\n') + 1);
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QDir(m_folder.filePath(name)).removeRecursively();
    }

    void fourShip()
    {
        const FormCatalogue forms;
        QCOMPARE(forms.ids(), QStringList({u"mofa"_s, u"government-2023"_s, u"statement"_s, u"plain"_s}));
        QCOMPARE(forms.find(u"nowhere"_s)->id, u"mofa"_s);
        QVERIFY(!forms.contains(u"nowhere"_s));
    }

    void aFolderIsAForm()
    {
        QVERIFY(document::saveForm(ours(u"our-office"_s), m_folder.path()).ok());
        QVERIFY(document::saveForm(ours(u"mofa"_s), m_folder.path()).ok());
        put(u"no-form/readme.txt"_s, "nothing");
        const FormCatalogue forms = FormCatalogue::withFolder(m_folder.path());
        QVERIFY(forms.faults().isEmpty());
        QCOMPARE(forms.ids().size(), 5);
        QCOMPARE(forms.find(u"our-office"_s)->texts[Language::Korean].organisation, u"우리 기관"_s);
        // A person's own takes the place of the shipped one, until it is removed.
        QCOMPARE(forms.find(u"mofa"_s)->texts[Language::Korean].organisation, u"우리 기관"_s);
        QVERIFY(forms.isOwn(u"mofa"_s) && !forms.isOwn(u"plain"_s));
        QVERIFY(document::removeForm(u"mofa"_s, m_folder.path()).ok());
        QCOMPARE(
            FormCatalogue::withFolder(m_folder.path()).find(u"mofa"_s)->texts[Language::Korean].organisation,
            u"외교부"_s);
        QVERIFY(document::restoreForm(u"mofa"_s, m_folder.path()).ok());
        QVERIFY(FormCatalogue::withFolder(m_folder.path()).isOwn(u"mofa"_s));
        QVERIFY(!document::restoreForm(u"mofa"_s, m_folder.path()).ok()); // it is there
    }

    void aBrokenOneIsNamedAndTheOthersStay()
    {
        QVERIFY(document::saveForm(ours(u"good"_s), m_folder.path()).ok());
        QByteArray json = document::writeForm(ours(u"bad"_s));
        json.replace("\"accent\": \"#", "\"accent\": \"");
        put(u"bad/form.json"_s, json);
        const FormCatalogue forms = FormCatalogue::withFolder(m_folder.path());
        QVERIFY(forms.contains(u"good"_s) && !forms.contains(u"bad"_s));
        QCOMPARE(forms.faults().size(), 1);
        QCOMPARE(forms.faults().first().folder, u"bad"_s);
        const qsizetype line = json.first(json.indexOf("\"accent\"")).count('\n') + 1;
        QVERIFY2(forms.faults().first().message.contains(u"line %1"_s.arg(line)),
                 qPrintable(forms.faults().first().message));
    }

    void aLogoComesAlong()
    {
        Form form = ours(u"with-logo"_s);
        form.logo.file = u"logo.svg"_s;
        const auto media = document::readMedia("<svg xmlns='http://www.w3.org/2000/svg' width='40' "
                                               "height='20'><rect width='9' height='9'/></svg>");
        QVERIFY(media.ok());
        form.logo.media = *media;
        QVERIFY(document::saveForm(form, m_folder.path()).ok());
        const FormCatalogue forms = FormCatalogue::withFolder(m_folder.path());
        QVERIFY(forms.find(u"with-logo"_s)->logo.media);
        QCOMPARE(forms.find(u"with-logo"_s)->logo.media->width, 40);
        QVERIFY(QFile::remove(m_folder.filePath(u"with-logo/logo.svg"_s)));
        const FormCatalogue without = FormCatalogue::withFolder(m_folder.path());
        QVERIFY(!without.contains(u"with-logo"_s));
        QVERIFY(without.faults().first().message.contains(u"logo.svg"_s));
        QVERIFY(without.faults().first().message.contains(logoLine()));
        put(u"with-logo/logo.svg"_s, "GIF89a");
        const FormCatalogue broken = FormCatalogue::withFolder(m_folder.path());
        QVERIFY(!broken.contains(u"with-logo"_s));
        QVERIFY2(broken.faultOf(u"with-logo"_s).contains(logoLine()),
                 qPrintable(broken.faultOf(u"with-logo"_s)));
        QVERIFY(broken.faultOf(u"another"_s).isEmpty());
    }

    void aFolderNamedOtherwiseReplacesNothing()
    {
        put(u"mofa (copy)/form.json"_s, document::writeForm(ours(u"mofa"_s)));
        const FormCatalogue forms = FormCatalogue::withFolder(m_folder.path());
        QVERIFY(!forms.isOwn(u"mofa"_s));
        QCOMPARE(forms.find(u"mofa"_s)->texts[Language::Korean].organisation, u"외교부"_s);
        QCOMPARE(forms.faults().size(), 1);
        QCOMPARE(forms.faults().first().folder, u"mofa (copy)"_s);
        QVERIFY(forms.faultOf(u"mofa"_s).isEmpty());
    }

    void mistakesThatJsonForgivesAreNamed()
    {
        const auto refused = [](const QByteArray& from, const QByteArray& to) {
            QByteArray json = document::writeForm(ours(u"ours"_s));
            json.replace(json.indexOf(from), from.size(), to);
            const auto form = document::readForm(json);
            return form ? QString() : form.error().message;
        };
        const QString twice = refused("\"id\": \"ours\",", "\"id\": \"ours\",\n  \"id\": \"mine\",");
        QVERIFY2(twice.contains(u"line 4, id is there twice"_s), qPrintable(twice));
        const QString within = refused("\"accent\":", "\"rule\": \"#111111\", \"accent\":");
        QVERIFY2(within.contains(u"colours.rule is there twice"_s), qPrintable(within));
        QVERIFY(refused("\"kinds\": {", "\"kinds\": {\"other\": null, ").contains(u"kinds.other"_s));
        QVERIFY(
            refused("\"titleCentred\": ", "\"closing\": null, \"titleCentred\": ").contains(u"closing"_s));
        const QString quote = refused("\"timeFormat\": \"", "\"timeFormat\": \"'");
        QVERIFY2(quote.contains(u"timeFormat"_s), qPrintable(quote));
        QCOMPARE(refused("\"timeFormat\": \"", "\"timeFormat\": \"'um' "), QString());
    }

    void aFolderThatIsNotThereIsNoFault()
    {
        const FormCatalogue forms = FormCatalogue::withFolder(m_folder.filePath(u"missing"_s));
        QVERIFY(forms.faults().isEmpty());
        QCOMPARE(forms.ids().size(), 4);
    }

    void readAgainKeepsWhatDidNotChangeAndWhatBroke()
    {
        const QString home = m_folder.filePath(u"again"_s);
        QVERIFY(document::saveForm(ours(u"calm"_s), home).ok());
        QVERIFY(document::saveForm(ours(u"edited"_s), home).ok());
        const FormCatalogue forms = FormCatalogue::withFolder(home);
        QVERIFY(forms.reloaded() == forms);
        put(u"again/edited/form.json"_s, "{");
        const FormCatalogue broken = forms.reloaded();
        QVERIFY(broken == forms && broken.isOwn(u"edited"_s));
        QCOMPARE(broken.faults().size(), 1);
        Form edited = ours(u"edited"_s);
        edited.texts[Language::Korean].board = u"새 게시판"_s;
        QVERIFY(document::saveForm(edited, home).ok());
        const FormCatalogue mended = broken.reloaded();
        QVERIFY(mended.faults().isEmpty());
        QCOMPARE(mended.find(u"edited"_s)->texts[Language::Korean].board, u"새 게시판"_s);
        QCOMPARE(mended.find(u"calm"_s), forms.find(u"calm"_s)); // the very same
        QVERIFY(document::removeForm(u"edited"_s, home).ok());
        QVERIFY(!mended.reloaded().contains(u"edited"_s));
    }

    void oneIsReplacedInMemory()
    {
        const FormCatalogue forms;
        const FormCatalogue changed = forms.with(ours(u"mofa"_s));
        QCOMPARE(changed.find(u"mofa"_s)->texts[Language::Korean].organisation, u"우리 기관"_s);
        QCOMPARE(forms.find(u"mofa"_s)->texts[Language::Korean].organisation, u"외교부"_s);
        QVERIFY(!(changed == forms));
    }
};

COMMUNIQUE_TEST(FormCatalogueTest)
#include "FormCatalogueTest.moc"
