// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/query_result.h"

#include "server/db/sql_value.h"

#include <libpq-fe.h>

namespace hms::server {

namespace {

// Of pg_type.dat, where they never change.
constexpr Oid kBool = 16;
constexpr Oid kBytea = 17;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kDate = 1082;
constexpr Oid kTimestamptz = 1184;

} // namespace

void QueryResult::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

int QueryResult::rows() const
{
    return PQntuples(m_result.get());
}

int QueryResult::affectedRows() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toInt();
}

int QueryResult::column(const char *name) const
{
    return PQfnumber(m_result.get(), name);
}

bool QueryResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView QueryResult::text(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QByteArray QueryResult::bytes(int row, int column) const
{
    const QByteArrayView raw = text(row, column);
    if (PQftype(m_result.get(), column) != kBytea)
        return raw.toByteArray();
    size_t size = 0;
    const std::unique_ptr<unsigned char, decltype(&PQfreemem)> bytes(
        PQunescapeBytea(reinterpret_cast<const unsigned char *>(raw.data()), &size), &PQfreemem);
    return {reinterpret_cast<const char *>(bytes.get()), qsizetype(size)};
}

QVariant QueryResult::value(int row, int column) const
{
    if (isNull(row, column))
        return {};
    const QByteArrayView raw = text(row, column);
    switch (PQftype(m_result.get(), column)) {
    case kBool: return *fromSql<bool>(raw);
    case kBytea: return bytes(row, column);
    case kInt2:
    case kInt4:
    case kInt8: return *fromSql<qint64>(raw);
    case kDate: return *fromSql<QDate>(raw);
    case kTimestamptz: return *fromSql<QDateTime>(raw);
    default: return QString::fromUtf8(raw);
    }
}

} // namespace hms::server
