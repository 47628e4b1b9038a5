// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>
#include <sysexits.h>

namespace hms::server {

/// Why the program cannot go on, in English for whoever operates it: what is wrong, where, and what to do.
/// Thrown while starting and by the commands; caught once, in runCommandLine(), which exits with the code.
class OperatorError : public std::runtime_error {
public:
    /// `exitCode` is one of sysexits.h (EX_USAGE, EX_CONFIG, EX_TEMPFAIL...).
    OperatorError(int exitCode, const QString &message)
        : std::runtime_error(message.toStdString())
        , m_exitCode(exitCode)
    {
    }

    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] QString message() const { return QString::fromUtf8(what()); }

private:
    int m_exitCode;
};

} // namespace hms::server
