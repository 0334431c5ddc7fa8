#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace communique::base {

/// Why something that may be expected to fail did fail. The command line maps each kind to an exit status.
enum class ErrorKind {
    Usage,      ///< the request itself makes no sense
    Unreadable, ///< an input is missing, unreadable, or not what it claims to be
    Unwritable, ///< an output could not be written; whatever stood there before is untouched
    Exists,     ///< an output is there already and may only be replaced on demand
    Invalid,    ///< a value or an edit does not fit the document
    Conflict,   ///< somebody else changed the same thing meanwhile
};

/// A failure with a sentence for the person in front of the program: what happened and what to do, in the
/// language of the interface.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString message;

    bool operator==(const Error&) const = default;
};

/// Either a value or the Error that explains its absence. Asking for the wrong one is a bug and asserts.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return checked(*this); }
    [[nodiscard]] T& value() & { return checked(*this); }
    [[nodiscard]] T&& value() && { return std::move(checked(*this)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!ok());
        return std::get<1>(m_state);
    }

private:
    template <typename Self>
    static auto& checked(Self& self)
    {
        Q_ASSERT(self.ok());
        return std::get<0>(self.m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace communique::base
