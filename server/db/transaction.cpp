// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/transaction.h"

#include <utility>

namespace hms::server {

int Row::find(const char *column) const
{
    const int at = m_result.column(column);
    if (at < 0)
        throw DbError(QStringLiteral("HV005"), QString::fromLatin1(column), QStringLiteral("no such column"));
    return at;
}

Transaction::Transaction(WorkerConnection &connection, Kind kind)
    : m_connection(connection)
{
    if (kind == Kind::Write) {
        m_connection.begin();
        m_open = true;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        m_connection.rollback();
}

void Transaction::commit()
{
    if (!std::exchange(m_open, false))
        return;
    m_connection.commit();
}

void Transaction::giveUp()
{
    if (std::exchange(m_open, false))
        m_connection.rollback();
}

QueryResult Transaction::run(const Statement &statement, Params params)
{
    return m_connection.run(statement, params);
}

int Transaction::execute(const Statement &statement, Params params)
{
    return run(statement, params).affectedRows();
}

std::optional<RawJson> Transaction::json(const Statement &statement, Params params)
{
    const QueryResult result = run(statement, params);
    if (result.rows() == 0 || result.isNull(0, 0))
        return std::nullopt;
    return toWire(result.bytes(0, 0));
}

QVariant Transaction::scalar(const Statement &statement, Params params)
{
    const QueryResult result = run(statement, params);
    return result.rows() == 0 ? QVariant() : result.value(0, 0);
}

} // namespace hms::server
