#include "base/LibraryLocale.h"
#include "cli/Command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

namespace {

using communique::cli::Exit;

/// Who stops reading, as `head` does, misses nothing; on a full disk half of the results would pass for all.
bool wantsNoMore()
{
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return poll(&output, 1, 0) > 0 && (output.revents & POLLERR) != 0;
}

Exit finished(Exit exit, communique::cli::Streams& streams)
{
    streams.out.flush();
    if (streams.out.status() != QTextStream::WriteFailed || exit > Exit::Found || wantsNoMore())
        return exit;
    streams.err << QCoreApplication::translate("Cli", "Standard output could not be written.") << Qt::endl;
    return Exit::Unwritable;
}

} // namespace

int main(int argc, char* argv[])
{
    // Writing into a closed pipe, or beyond the size that a file may have, is an error of that write, not the
    // end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    communique::base::setNeutralLibraryLocale();
    QCoreApplication::setApplicationName(QStringLiteral("communique-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMUNIQUE_VERSION));
    QTranslator translator;
    if (QLocale().language() == QLocale::Korean && translator.load(QStringLiteral(":/i18n/communique_ko.qm")))
        QCoreApplication::installTranslator(&translator);
    QTextStream out(stdout);
    QTextStream err(stderr);
    communique::cli::Streams streams{out, err};
    const Exit exit = communique::cli::run(QCoreApplication::arguments().sliced(1), streams);
    return static_cast<int>(finished(exit, streams));
}
