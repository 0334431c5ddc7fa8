#include "base/SourceDate.h"

#include <QCoreApplication>

namespace communique::base {

namespace {

struct SourceDate
{
    Q_DECLARE_TR_FUNCTIONS(SourceDate)
};

/// The last second of the year 9999: dates in PDF and XML have four figures for the year.
constexpr qint64 LastSecond = 253'402'300'799;

} // namespace

Result<QDateTime> sourceDate()
{
    const QByteArray said = qgetenv("SOURCE_DATE_EPOCH");
    if (said.isEmpty())
        return QDateTime();
    bool isNumber = false;
    const qint64 seconds = said.toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > LastSecond)
        return Error{
            ErrorKind::Usage,
            SourceDate::tr("SOURCE_DATE_EPOCH is “%1”. Set it to whole seconds since 1970, at most %2, or "
                           "leave it out.")
                .arg(QString::fromLocal8Bit(said))
                .arg(LastSecond)};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace communique::base
