#include "base/Files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace communique::base {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qint64 PieceBytes = 1024 * 1024;

Error unreadable(const QString& message)
{
    return {ErrorKind::Unreadable, message};
}

/// /dev/stdout, a pipe: a temporary file that takes its place would destroy it.
bool isDevice(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

bool writeDevice(const QString& path, const QByteArray& bytes, QString& reason)
{
    QFile device(path);
    const bool written =
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size();
    reason = device.errorString();
    return written;
}

bool replaceFile(const QString& path, const QByteArray& bytes, QString& reason)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    reason = file.errorString();
    return written;
}

} // namespace

Result<QByteArray> readFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return unreadable(Files::tr("There is no file “%1”. Check the name and the folder.").arg(name));
    if (info.isDir())
        return unreadable(Files::tr("“%1” is a folder. Choose a file in it.").arg(name));
    if (info.size() > MaxInputBytes)
        return unreadable(Files::tr("“%1” is larger than 32 MiB, more than any text is. "
                                    "Choose the file that holds the text.")
                              .arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Files::tr("“%1” could not be read (%2). Check that you may open it.")
                              .arg(name, file.errorString()));
    // In pieces: one call would take a buffer of the largest size, and a device does not say its size.
    QByteArray bytes;
    bytes.reserve(info.size());
    while (bytes.size() <= MaxInputBytes) {
        const QByteArray piece = file.read(PieceBytes);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFile::NoError)
        return unreadable(Files::tr("“%1” could not be read (%2). Check that you may open it.")
                              .arg(name, file.errorString()));
    if (bytes.size() > MaxInputBytes)
        return unreadable(Files::tr("“%1” is larger than 32 MiB, more than any text is. "
                                    "Choose the file that holds the text.")
                              .arg(name));
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes, Existing existing)
{
    const QString name = QDir::toNativeSeparators(path);
    if (existing == Existing::Refuse && QFileInfo::exists(path))
        return Error{ErrorKind::Exists, Files::tr("“%1” exists already and was left as it is.").arg(name)};
    QString reason;
    if (!(isDevice(path) ? writeDevice(path, bytes, reason) : replaceFile(path, bytes, reason)))
        return Error{ErrorKind::Unwritable,
                     Files::tr("“%1” could not be written (%2). Choose another folder or free some space; "
                               "nothing was changed.")
                         .arg(name, reason)};
    return {};
}

} // namespace communique::base
