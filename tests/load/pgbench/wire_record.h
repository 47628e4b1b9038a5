// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>

#include <cstdio>

struct pg_conn;

namespace hms::test {

/// What a connection really sends to PostgreSQL, by libpq's own trace.
class WireRecord {
public:
    /// Listens from now on; the connection must outlive this object.
    explicit WireRecord(pg_conn *connection);
    ~WireRecord();
    WireRecord(const WireRecord &) = delete;
    WireRecord &operator=(const WireRecord &) = delete;

    /// The SQL run since the last call, in order; a prepared statement counts where it is executed.
    QByteArrayList takeStatements();
    /// The same as it was sent, values included.
    [[nodiscard]] QByteArrayList lastSent() const { return m_sent; }

private:
    pg_conn *m_connection;
    std::FILE *m_file;
    QHash<QByteArray, QByteArray> m_prepared; ///< SQL by name.
    QByteArrayList m_sent;
};

} // namespace hms::test
