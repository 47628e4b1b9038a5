// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/db_error.h"
#include "server/db/sql_value.h"
#include "server/db/wire_text.h"
#include "server/db/worker_connection.h"

#include <QSqlQuery>

#include <initializer_list>
#include <optional>

namespace hms::server {

using Params = std::initializer_list<SqlParam>;

/// The current row of a result, by column name. Unknown columns throw: QtSql would answer an invalid value.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    /// T: QString, bool, int, qint64, Money, QDate, QDateTime, QByteArray, Ulid, Id, enum, or optional of
    /// those (empty for NULL). NULL in another T throws.
    template <class T>
    [[nodiscard]] T get(const char *column) const;

private:
    [[nodiscard]] QVariant value(const char *column) const;
    const QSqlQuery &m_query;
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
    QSqlQuery &run(const Statement &statement, Params params);
    WorkerConnection &m_connection;
    bool m_open = false;
};

template <class T>
T Row::get(const char *column) const
{
    const QVariant v = value(column);
    if constexpr (IsOptional<T>::value) {
        if (v.isNull())
            return std::nullopt;
        return get<typename T::value_type>(column);
    } else {
        const auto bad = [column] {
            return DbError(QStringLiteral("HV000"), QString::fromLatin1(column),
                           QStringLiteral("bad column value"));
        };
        if (v.isNull())
            throw bad();
        if constexpr (std::is_enum_v<T>) {
            const auto e = enumFromText<T>(v.toString());
            return e ? *e : throw bad();
        } else if constexpr (requires(T t) { t.minor; }) {
            return T(v.toLongLong());
        } else if constexpr (std::is_same_v<T, Ulid>) {
            const auto id = Ulid::fromUuidText(v.toString().toLatin1());
            return id ? *id : throw bad();
        } else if constexpr (requires(T t) {
                                 t.value;
                                 t.isValid();
                                 t.toText();
                             }) {
            return T(get<Ulid>(column));
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            return v.toDateTime().toUTC();
        } else if constexpr (std::is_same_v<T, qint64>) {
            return v.toLongLong();
        } else {
            return v.value<T>();
        }
    }
}

template <class T, class MapRow>
QList<T> Transaction::all(const Statement &statement, Params params, MapRow mapRow)
{
    QSqlQuery &q = run(statement, params);
    QList<T> out;
    while (q.next())
        out.append(mapRow(Row(q)));
    q.finish();
    return out;
}

template <class T, class MapRow>
std::optional<T> Transaction::one(const Statement &statement, Params params, MapRow mapRow)
{
    QSqlQuery &q = run(statement, params);
    std::optional<T> out;
    if (q.next())
        out = mapRow(Row(q));
    q.finish();
    return out;
}

} // namespace hms::server
