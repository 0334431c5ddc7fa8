#include "base/LibraryLocale.h"
#include "document/ReleaseFile.h"
#include "preview/PreviewScheme.h"
#include "shell/DesktopDialogs.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace communique;

namespace {

/// The translations of the interface; the source texts are English.
class Translations
{
public:
    void load(QLocale::Language language)
    {
        QLocale::setDefault(language == QLocale::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
        const QString code = language == QLocale::Korean ? u"ko"_s : u"en"_s;
        if (m_qt.load(u"/usr/share/qt6/translations/qtbase_%1.qm"_s.arg(code)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_own.load(u":/i18n/communique_%1.qm"_s.arg(code)))
            QCoreApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_own;
    QTranslator m_qt;
};

/// What the window opens with: what was asked for, else what was open last, else the sample.
void openFirst(session::Workspace& workspace, ui::shell::MainWindow& window, const QStringList& files,
               bool sample, const QString& lastRelease)
{
    for (const QString& file : files)
        window.files().take(file);
    if (workspace.current())
        return;
    if (!sample && !lastRelease.isEmpty() && workspace.openRelease(lastRelease))
        return;
    if (!sample && !workspace.newsroom().entries().isEmpty())
        return;
    QFile file(u":/sample/mofa-2019-07-01-rok-eu.communique"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    // The one that was edited the last time goes on.
    if (const auto read = document::readRelease(bytes);
        read && workspace.openRelease(read->release.header().id))
        return;
    (void)workspace.importBytes(bytes);
}

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files fails the write, not the program
    ui::preview::registerPreviewScheme();
    QApplication application(argc, argv);
    base::setNeutralLibraryLocale();
    QApplication::setApplicationName(u"communique"_s);
    QApplication::setApplicationDisplayName(u"Communiqué"_s);
    QApplication::setApplicationVersion(QStringLiteral(COMMUNIQUE_VERSION));
    QApplication::setDesktopFileName(u"communique"_s);

    QCommandLineParser parser;
    const QCommandLineOption sample(u"sample"_s, u"Open the sample release."_s);
    parser.addOption(sample);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, u"Releases to open, pages to import."_s, u"[FILE…]"_s);
    parser.process(application);

    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"communique"_s, u"communique"_s);
    ui::shell::Settings settings(store);
    Translations translations;
    translations.load(settings.interfaceLanguage());
    ui::shell::applyTheme(application, settings.theme());

    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    auto newsroom = newsroom::Newsroom::open(QDir(folder).filePath(u"newsroom.sqlite"_s));
    if (!newsroom) {
        QMessageBox::critical(nullptr, u"Communiqué"_s, newsroom.error().message);
        return 1;
    }
    const base::SystemClock clock;
    session::Workspace workspace(*std::move(newsroom), clock,
                                 document::FormCatalogue::withFolder(document::FormCatalogue::userFolder()));
    ui::shell::DesktopDialogs dialogs;
    ui::shell::MainWindow window(workspace, dialogs, settings);
    QObject::connect(&window, &ui::shell::MainWindow::interfaceLanguageWanted, &window,
                     [&](QLocale::Language language) { translations.load(language); });
    openFirst(workspace, window, parser.positionalArguments(), parser.isSet(sample), settings.lastRelease());
    window.QWidget::show();
    // The browser engine takes a quarter of a second to load: the window comes first.
    QTimer::singleShot(0, &window,
                       [&] { QTimer::singleShot(50, &window, [&] { window.preview().startWebView(); }); });
    return QApplication::exec();
}
