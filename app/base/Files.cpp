#include "base/Files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

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

/// QSaveFile lets what waits in its buffer take the old file's place also where it found no room on the disk
/// (seen in Qt 6.4): here all of it is known to be there before.
class NewFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    bool open(OpenMode mode) override { return keepReason(QSaveFile::open(mode | Unbuffered)); }

    /// Takes the old file's place. False, with the reason, where that one stays.
    [[nodiscard]] bool finish() { return writeOut() && isTaken() && keepReason(commit()); }

    /// Of what failed, as the system numbers it.
    [[nodiscard]] int reason() const { return m_reason; }

protected:
    qint64 writeData(const char* data, qint64 length) override
    {
        m_waiting.append(data, length);
        return m_waiting.size() < PieceBytes || writeOut() ? length : -1;
    }

private:
    /// Whoever fills the file may do other things before they hear that it failed.
    bool keepReason(bool done)
    {
        if (!done)
            m_reason = errno;
        return done;
    }

    /// A disk that took a part says only the next time why it takes no more.
    bool writeOut()
    {
        qint64 done = 0;
        while (done < m_waiting.size()) {
            const qint64 written =
                QSaveFile::writeData(m_waiting.constData() + done, m_waiting.size() - done);
            if (written <= 0)
                return keepReason(false);
            done += written;
        }
        m_waiting.clear();
        return true;
    }

    /// Folders of a network say only when a file is closed what they could not take; a copy of the handle
    /// does.
    bool isTaken()
    {
        if (::close(dup(handle())) == 0)
            return true;
        keepReason(false);
        setErrorString(QString::fromLocal8Bit(std::strerror(m_reason)));
        return false;
    }

    QByteArray m_waiting;
    int m_reason = 0;
};

Error unwritable(const QString& message)
{
    return {ErrorKind::Unwritable, message};
}

/// As it is to be read: whole, also where the path begins in the working directory.
QString folderOf(const QString& path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

Error forbidden(const QString& path)
{
    return unwritable(Files::tr("“%1” could not be written: you may not write in the folder “%2”. Choose "
                                "another folder.")
                          .arg(QDir::toNativeSeparators(path), folderOf(path)));
}

/// `reason` as the system numbers it, `words` as it calls it.
Error unwritable(const QString& path, int reason, const QString& words)
{
    if (const Result<void> told = checkWritable(path); !told)
        return told.error();
    const QString name = QDir::toNativeSeparators(path);
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
        return unwritable(Files::tr("“%1” could not be written: there is no space left. Free some space or "
                                    "choose another folder; nothing was changed.")
                              .arg(name));
    case ENAMETOOLONG:
        return unwritable(
            Files::tr("“%1” could not be written: the name is too long. Choose a shorter one.").arg(name));
    case EACCES:
    case EPERM:
    case EROFS:
        return forbidden(path);
    default:
        return unwritable(Files::tr("“%1” could not be written (%2). Choose another folder; nothing was "
                                    "changed.")
                              .arg(name, words));
    }
}

Result<void> writeDevice(const QString& path, const Filling& fill)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(path, errno, device.errorString());
    const Result<void> filled = fill(device);
    if (device.error() == QFile::NoError)
        return filled;
    return unwritable(path, device.error() == QFile::ResourceError ? ENOSPC : 0, device.errorString());
}

Result<void> replaceFile(const QString& path, const Filling& fill)
{
    NewFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.reason(), file.errorString());
    const Result<void> filled = fill(file);
    if (file.error() != QFile::NoError)
        return unwritable(path, file.reason(), file.errorString());
    if (!filled)
        return filled;
    return file.finish() ? Result<void>() : unwritable(path, file.reason(), file.errorString());
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

Result<void> checkWritable(const QString& path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (info.isDir())
        return unwritable(
            Files::tr("“%1” is a folder. Name the file in it that is to be written.").arg(name));
    const QFileInfo folder(info.absolutePath());
    if (!folder.exists())
        return unwritable(Files::tr("“%1” could not be written: there is no folder “%2”. Check its name, or "
                                    "make it first.")
                              .arg(name, folderOf(path)));
    if (!folder.isDir())
        return unwritable(Files::tr("“%1” could not be written: “%2” is a file, not a folder. Choose "
                                    "another folder.")
                              .arg(name, folderOf(path)));
    if (isDevice(path))
        return {};
    if (info.exists() && !info.isWritable())
        return unwritable(
            Files::tr("“%1” is write-protected and stays as it is. Choose another name.").arg(name));
    // A link's file is replaced where it stands.
    const QFileInfo place(info.exists() ? QFileInfo(info.canonicalFilePath()).absolutePath()
                                        : info.absolutePath());
    return place.isWritable() ? Result<void>() : forbidden(path);
}

Result<void> writeFile(const QString& path, const Filling& fill, Existing existing)
{
    const QFileInfo info(path);
    if (existing == Existing::Refuse && info.exists() && !info.isDir())
        return Error{
            ErrorKind::Exists,
            Files::tr("“%1” exists already and was left as it is.").arg(QDir::toNativeSeparators(path))};
    if (const Result<void> told = checkWritable(path); !told)
        return told;
    return isDevice(path) ? writeDevice(path, fill) : replaceFile(path, fill);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes, Existing existing)
{
    const Filling fill = [&](QIODevice& file) {
        qint64 written = 1; // in one call, usually; the file knows why it failed
        for (qint64 done = 0; done < bytes.size() && written > 0; done += written)
            written = file.write(bytes.constData() + done, bytes.size() - done);
        return Result<void>();
    };
    return writeFile(path, fill, existing);
}

Result<void> makeFolder(const QString& path)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(path).toStdString(), error);
    if (QFileInfo(path).isDir())
        return {};
    return Error{
        ErrorKind::Unwritable,
        Files::tr("The folder “%1” could not be made (%2). Choose another place, or ask whoever looks "
                  "after this computer for the right to write there; nothing was changed.")
            .arg(QDir::toNativeSeparators(path), QString::fromLocal8Bit(std::strerror(error.value())))};
}

} // namespace communique::base
