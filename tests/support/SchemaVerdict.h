#pragma once

#include "TestMain.h"

#include "base/Files.h"

#include <QProcess>
#include <QTemporaryDir>

namespace communique::tests {

struct Verdict
{
    int faulty = -1; ///< files that do not fit; -1 where nothing could be asked
    QString says;
};

/// What Debian's python3-jsonschema thinks of JSON texts. `schema` is a file name in resources/schema.
inline Verdict verdict(const QString& schema, const QStringList& files)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("/usr/bin/python3"),
                 QStringList{QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/support/validate-schema.py"),
                             QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/schema/") + schema} +
                     files);
    python.waitForFinished(60'000);
    return {python.exitStatus() == QProcess::NormalExit ? python.exitCode() : -1,
            QString::fromUtf8(python.readAll())};
}

/// The texts as files in `folder`; empty where one could not be written.
inline QStringList asFiles(const QTemporaryDir& folder, const QList<QByteArray>& texts)
{
    QStringList files;
    for (const QByteArray& bytes : texts) {
        files << folder.filePath(QStringLiteral("%1.json").arg(files.size()));
        if (!base::writeFile(files.last(), bytes))
            return {};
    }
    return files;
}

inline bool canValidate()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QStringLiteral("from jsonschema import Draft202012Validator")});
    return python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit &&
           python.exitCode() == 0;
}

} // namespace communique::tests
