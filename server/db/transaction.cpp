// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/transaction.h"

#include <QSqlError>

#include <algorithm>

namespace hms::server {

namespace {

// QPSQL runs a statement with a forgotten placeholder as NULL and ignores a misspelt one, both without an
// error, so the names are compared each time.
void bind(WorkerConnection::Prepared &prepared, const Statement &statement, Params params)
{
    bool match = prepared.placeholders.size() == qsizetype(params.size());
    for (const SqlParam &param : params) {
        match = match && std::ranges::any_of(prepared.placeholders, [&param](const QByteArray &name) {
                    return qstrcmp(name.constData() + 1, param.name) == 0;
                });
        prepared.query->bindValue(QLatin1Char(':') + QLatin1StringView(param.name), param.value);
    }
    if (!match)
        throw DbError(QStringLiteral("HV00L"), QString::fromLatin1(statement.name),
                      QStringLiteral("placeholders and parameters differ"));
}

} // namespace

QVariant Row::value(const char *column) const
{
    const QVariant v = m_query.value(QString::fromLatin1(column));
    if (!v.isValid())
        throw DbError(QStringLiteral("HV005"), QString::fromLatin1(column), QStringLiteral("no such column"));
    return v;
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

QSqlQuery &Transaction::run(const Statement &statement, Params params)
{
    WorkerConnection::Prepared &prepared = m_connection.prepared(statement);
    bind(prepared, statement, params);
    QSqlQuery &query = *prepared.query;
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        throw DbError(error.nativeErrorCode(), QString::fromLatin1(statement.name), error.text());
    }
    return query;
}

int Transaction::execute(const Statement &statement, Params params)
{
    QSqlQuery &query = run(statement, params);
    const int rows = query.numRowsAffected();
    query.finish();
    return rows;
}

std::optional<RawJson> Transaction::json(const Statement &statement, Params params)
{
    const QVariant value = scalar(statement, params);
    if (value.isNull())
        return std::nullopt;
    return toWire(value.toString().toUtf8());
}

QVariant Transaction::scalar(const Statement &statement, Params params)
{
    QSqlQuery &query = run(statement, params);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return value;
}

} // namespace hms::server
