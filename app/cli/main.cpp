#include "cli/Command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>

int main(int argc, char* argv[])
{
    // Writing into a closed pipe is an error of that write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("communique-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMUNIQUE_VERSION));
    QTranslator translator;
    if (QLocale().language() == QLocale::Korean && translator.load(QStringLiteral(":/i18n/communique_ko.qm")))
        QCoreApplication::installTranslator(&translator);
    QTextStream out(stdout);
    QTextStream err(stderr);
    communique::cli::Streams streams{out, err};
    return static_cast<int>(communique::cli::run(QCoreApplication::arguments().sliced(1), streams));
}
