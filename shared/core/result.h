// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <utility>
#include <variant>

namespace hms {

/// Wire-stable error codes (PROTOCOL.md); closed, append only. The app turns code and reason into a sentence.
enum class ErrorCode {
    Parse = -32700,
    InvalidRequest = -32600,
    NoSuchMethod = -32601,
    Invalid = -32602,
    Internal = -32603,
    Unauthenticated = 1001,
    Forbidden = 1002,
    NotFound = 1003,
    Conflict = 1004,
    Rejected = 1005,
    TooManyRequests = 1006,
    Unavailable = 1007,
};

/// An expected answer that is not the wished one.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QJsonObject data; ///< Members fixed per code by PROTOCOL.md; never SQL, paths or somebody else's data.

    /// A request member is missing, mistyped or out of range. `problem` is a slug: "missing", "type",
    /// "range"...
    static Error invalid(const QString &field, const QString &problem)
    {
        return {ErrorCode::Invalid, {{QStringLiteral("field"), field}, {QStringLiteral("problem"), problem}}};
    }
    static Error notFound(const QString &what)
    {
        return {ErrorCode::NotFound, {{QStringLiteral("what"), what}}};
    }
    /// The rules refuse; `reason` is a slug the app translates ("transition", "aboveDue", ...).
    static Error rejected(const QString &reason, const QString &field = {})
    {
        QJsonObject data{{QStringLiteral("reason"), reason}};
        if (!field.isEmpty())
            data.insert(QStringLiteral("field"), field);
        return {ErrorCode::Rejected, data};
    }
    /// Somebody else was first; `data` holds {current: record} or {candidates: [...]}.
    static Error conflict(const QJsonObject &data) { return {ErrorCode::Conflict, data}; }
    static Error forbidden(const QString &permission)
    {
        return {ErrorCode::Forbidden, {{QStringLiteral("permission"), permission}}};
    }
    static Error tooManyRequests(int retryAfterMs)
    {
        return {ErrorCode::TooManyRequests, {{QStringLiteral("retryAfterMs"), retryAfterMs}}};
    }
    static Error unavailable(int retryAfterMs)
    {
        return {ErrorCode::Unavailable, {{QStringLiteral("retryAfterMs"), retryAfterMs}}};
    }

    [[nodiscard]] QString reason() const { return data.value(QStringLiteral("reason")).toString(); }
    [[nodiscard]] QString field() const { return data.value(QStringLiteral("field")).toString(); }
    friend bool operator==(const Error &, const Error &) = default;
};

/// Value or Error. Same member names as std::expected, so it can be replaced by it under C++23.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

} // namespace hms
