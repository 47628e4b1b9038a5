// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/db_error.h"
#include "server/db/query_result.h"
#include "server/db/sql_value.h"
#include "server/db/wire_text.h"
#include "server/db/worker_connection.h"

#include <optional>

namespace hms::server {

/// A row of a result, by column name.
class Row {
public:
    Row(const QueryResult &result, int row)
        : m_result(result)
        , m_row(row)
    {
    }

    /// T: QString, bool, int, qint64, Money, QDate, QDateTime, QByteArray, RawJson (in the wire's shape),
    /// Ulid, Id, enum, or optional of those (empty for NULL). Throws DbError for NULL in another T, for a
    /// value that is no T and for an unknown column.
    template <class T>
    [[nodiscard]] T get(const char *column) const;

private:
    [[nodiscard]] int find(const char *column) const;
    const QueryResult &m_result;
    int m_row;
};

/// One unit of work on a worker's connection. Write: BEGIN on construction, rolls back unless commit() was
/// reached. Read: each statement stands alone, without BEGIN and COMMIT. All members throw DbError.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(WorkerConnection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Rows affected.
    int execute(const Statement &statement, Params params = {});
    template <class T, class MapRow>
    QList<T> all(const Statement &statement, Params params, MapRow mapRow);
    /// The only row, or nothing. More than one row is a programmer's error.
    template <class T, class MapRow>
    std::optional<T> one(const Statement &statement, Params params, MapRow mapRow);
    /// The first column of the only row, JSON text in the wire's shape; nothing for no row or NULL.
    std::optional<RawJson> json(const Statement &statement, Params params = {});
    /// The first column of the only row.
    QVariant scalar(const Statement &statement, Params params = {});
    void commit();
    /// Undoes the work so far. What follows stands alone, and commit() does nothing any more: for what has to
    /// be written down although the command is refused.
    void giveUp();

private:
    QueryResult run(const Statement &statement, Params params);
    WorkerConnection &m_connection;
    bool m_open = false;
};

template <class T>
T Row::get(const char *column) const
{
    const int at = find(column);
    const bool isNull = m_result.isNull(m_row, at);
    if constexpr (IsOptional<T>::value) {
        return isNull ? T() : T(get<typename T::value_type>(column));
    } else {
        if (!isNull) {
            if constexpr (std::is_same_v<T, QByteArray>)
                return m_result.bytes(m_row, at);
            else if constexpr (std::is_same_v<T, RawJson>)
                return toWire(m_result.bytes(m_row, at));
            else if (const auto value = fromSql<T>(m_result.text(m_row, at)))
                return *value;
        }
        throw DbError(QStringLiteral("HV000"), QString::fromLatin1(column),
                      QStringLiteral("bad column value"));
    }
}

template <class T, class MapRow>
QList<T> Transaction::all(const Statement &statement, Params params, MapRow mapRow)
{
    const QueryResult result = run(statement, params);
    QList<T> out;
    out.reserve(result.rows());
    for (int row = 0; row < result.rows(); ++row)
        out.append(mapRow(Row(result, row)));
    return out;
}

template <class T, class MapRow>
std::optional<T> Transaction::one(const Statement &statement, Params params, MapRow mapRow)
{
    const QueryResult result = run(statement, params);
    if (result.rows() == 0)
        return std::nullopt;
    return std::optional<T>(mapRow(Row(result, 0)));
}

} // namespace hms::server
