#pragma once

#include <QDateTime>

namespace communique::base {

/// The time of day, injected so that tests decide what "now" is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Current moment in the local time zone.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace communique::base
