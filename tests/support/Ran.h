#pragma once

#include <QProcess>

/// Real programs, as people start them.
namespace communique::tests {

struct Ran
{
    int status = -1; ///< -1 where it crashed, did not start or did not end
    QString out;
    QString err; ///< and how it crashed
};

/// Runs `program` in `folder`, which also takes what it would keep in the home; `variables` are set beside.
inline Ran runProgram(const QString& program, const QStringList& arguments, const QString& folder,
                      const QMap<QString, QString>& variables = {}, const QByteArray& input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    Ran result{ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
               QString::fromUtf8(process.readAllStandardError())};
    if (!ended) {
        result.err += QStringLiteral("%1: %2, %3")
                          .arg(program, process.errorString(), QString::number(process.exitCode()));
        qWarning("%s", qPrintable(result.err));
    }
    return result;
}

} // namespace communique::tests
