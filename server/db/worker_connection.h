// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/query_result.h"
#include "server/db/sql_value.h"
#include "server/db/statement.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <initializer_list>
#include <optional>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace hms::server {

using Params = std::initializer_list<SqlParam>;

/// One thread's connection to PostgreSQL with its prepared statements. Belongs to the thread that made it.
/// QtSql opens it and begins and ends transactions; statements run over libpq on the same connection,
/// prepared once and then by the extended protocol: QPSQL sends each run as the text of an EXECUTE, which
/// PostgreSQL has to parse, and turns every answer into UTF-16 and back.
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

    /// A prepared statement: its name at the server and the placeholders of its text, $1 first.
    struct Prepared {
        QByteArray name;
        QList<QByteArray> placeholders; ///< Each once, without the colon.
    };
    /// Prepares once per connection and sees to its way of planning. Throws DbError when the SQL does not
    /// prepare.
    const Prepared &prepared(const Statement &statement);
    /// Runs a statement and waits for its whole answer. Throws DbError, also when the names of parameters are
    /// not those of the placeholders.
    QueryResult run(const Statement &statement, Params params);

    /// Runs BEGIN, COMMIT or ROLLBACK. commit() throws CommitUnknown when it cannot tell.
    void begin();
    void commit();
    void rollback();

private:
    static void onNotice(void *self, const pg_result *result);
    void takeHandle();
    void usePlanning(Planning planning);

    QString m_name;
    Open m_open;
    QSqlDatabase m_database;
    pg_conn *m_handle = nullptr;                             ///< Of m_database, while it is open.
    std::unordered_map<const char *, Prepared> m_statements; ///< Dropped when the connection is.
    std::optional<Planning> m_planning; ///< In force on the connection; a rollback takes a change of it back.
    bool m_warned = false;              ///< PostgreSQL sent a WARNING since it was last cleared.
};

} // namespace hms::server
