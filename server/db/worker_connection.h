// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/statement.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct pg_result;

namespace hms::server {

/// One thread's connection to PostgreSQL with its prepared statements. Belongs to the thread that made it.
/// A statement is prepared once per connection; QPSQL's prepare costs two round trips.
class WorkerConnection {
public:
    /// Sets host, database and options on a fresh QSqlDatabase and opens it; false when that fails.
    using Open = std::function<bool(QSqlDatabase &)>;

    WorkerConnection(const QString &name, Open open);
    ~WorkerConnection();
    Q_DISABLE_COPY_MOVE(WorkerConnection)

    /// Opens or reopens when needed, between transactions only. Throws DbError (08006) when PostgreSQL is
    /// away.
    void ensureOpen();
    /// Drops the connection; the next ensureOpen() makes a new one.
    void close();
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// A prepared statement with the placeholder names of its text.
    struct Prepared {
        std::unique_ptr<QSqlQuery> query;
        QList<QByteArray> placeholders; ///< Each once, with the colon.
    };
    /// Prepares once per connection and sees to its way of planning. Throws DbError when the SQL does not
    /// prepare.
    Prepared &prepared(const Statement &statement);

    /// Runs BEGIN, COMMIT or ROLLBACK. commit() throws CommitUnknown when it cannot tell.
    void begin();
    void commit();
    void rollback();

private:
    static void onNotice(void *self, const pg_result *result);
    void watchNotices();
    void usePlanning(Planning planning);

    QString m_name;
    Open m_open;
    QSqlDatabase m_database;
    std::unordered_map<const char *, Prepared> m_statements; ///< Dropped when the connection is.
    std::optional<Planning> m_planning; ///< In force on the connection; a rollback takes a change of it back.
    bool m_warned = false;              ///< PostgreSQL sent a WARNING since it was last cleared.
};

} // namespace hms::server
