// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace hms::server {

/// The database refused or vanished. Thrown by server/db only, caught by Dispatcher only.
/// Never log what(): the server's DETAIL line quotes values; log statement() and sqlState().
class DbError : public std::runtime_error {
public:
    DbError(const QString &sqlState, const QString &statement, const QString &message)
        : std::runtime_error(message.toStdString())
        , m_sqlState(sqlState)
        , m_statement(statement)
    {
    }

    [[nodiscard]] QString sqlState() const { return m_sqlState; }
    [[nodiscard]] QString statement() const { return m_statement; }
    /// Serialization failure or deadlock: the whole transaction may simply run again.
    [[nodiscard]] bool isRetryable() const { return m_sqlState == u"40001" || m_sqlState == u"40P01"; }
    [[nodiscard]] bool isUniqueViolation() const { return m_sqlState == u"23505"; }
    /// Timeout of a statement or a lock wait.
    [[nodiscard]] bool isTimeout() const { return m_sqlState == u"57014" || m_sqlState == u"55P03"; }
    /// Disk full or read-only: reading goes on, writing does not.
    [[nodiscard]] bool isStorageFull() const
    {
        return m_sqlState == u"53100" || m_sqlState == u"25006" || m_sqlState == u"53000";
    }
    /// The connection is gone; libpq reports later calls with an empty state.
    [[nodiscard]] bool isConnectionLoss() const
    {
        return m_sqlState.isEmpty() || m_sqlState.startsWith(u"08") || m_sqlState.startsWith(u"57P");
    }

private:
    QString m_sqlState;
    QString m_statement;
};

/// COMMIT was sent and its outcome is not known: the transaction may or may not be there.
class CommitUnknown : public DbError {
public:
    using DbError::DbError;
};

} // namespace hms::server
