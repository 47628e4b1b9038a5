// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/worker_connection.h"

#include "server/db/db_error.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVarLengthArray>

#include <algorithm>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcDb, "hms.db", QtInfoMsg)

/// The text as PostgreSQL takes it, $1 for the first name and again wherever that name stands.
QByteArray numbered(const char *sql, QList<QByteArray> &names)
{
    static const QRegularExpression pattern(u"'(?:[^']|'')*'|(?<![:\\w]):([a-z][a-z0-9_]*)"_s);
    const QString text = QString::fromUtf8(sql);
    QString out;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QByteArray name = match.captured(1).toLatin1(); // Empty for a quoted text.
        if (name.isEmpty())
            continue;
        if (!names.contains(name))
            names.append(name);
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += u'$' + QString::number(1 + names.indexOf(name));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out.toUtf8();
}

/// Parameters in the order of the placeholders, as libpq takes them.
struct Bound {
    QVarLengthArray<const char *, 32> values;
    QVarLengthArray<int, 32> lengths;
    QVarLengthArray<int, 32> formats;
};

Bound bind(const Statement &statement, const QList<QByteArray> &placeholders, Params params)
{
    Bound bound;
    for (const QByteArray &placeholder : placeholders) {
        const auto param = std::ranges::find_if(
            params, [&](const SqlParam &candidate) { return placeholder == candidate.name; });
        if (param == params.end())
            break;
        bound.values.append(param->value.isNull ? nullptr : param->value.bytes.constData());
        bound.lengths.append(int(param->value.bytes.size()));
        bound.formats.append(param->value.isBinary ? 1 : 0);
    }
    if (bound.values.size() != placeholders.size() || placeholders.size() != qsizetype(params.size()))
        throw DbError(u"HV00L"_s, QString::fromLatin1(statement.name),
                      u"placeholders and parameters differ"_s);
    return bound;
}

/// Its rows, or why there are none. Without a result PostgreSQL is out of reach: an empty state.
QueryResult succeeded(pg_conn *connection, pg_result *raw, const Statement &statement)
{
    QueryResult result(raw);
    const ExecStatusType status = PQresultStatus(raw);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return result;
    throw DbError(QString::fromLatin1(PQresultErrorField(raw, PG_DIAG_SQLSTATE)),
                  QString::fromLatin1(statement.name), QString::fromUtf8(PQerrorMessage(connection)));
}

[[noreturn]] void raise(const QSqlError &error, const char *statement)
{
    throw DbError(error.nativeErrorCode(), QString::fromLatin1(statement), error.text());
}

} // namespace

WorkerConnection::WorkerConnection(const QString &name, Open open)
    : m_name(name)
    , m_open(std::move(open))
{
}

WorkerConnection::~WorkerConnection()
{
    close();
}

void WorkerConnection::ensureOpen()
{
    if (m_database.isOpen())
        return;
    close();
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!m_open(m_database)) {
        qCWarning(lcDb) << "cannot open" << m_name << m_database.lastError().nativeErrorCode();
        throw DbError(u"08006"_s, u"open"_s, m_database.lastError().text());
    }
    takeHandle();
}

void WorkerConnection::close()
{
    m_statements.clear();
    m_handle = nullptr;
    m_planning.reset();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void WorkerConnection::usePlanning(Planning planning)
{
    if (m_planning == planning)
        return;
    const auto mode = planning == Planning::Once ? "force_generic_plan"_L1 : "force_custom_plan"_L1;
    QSqlQuery query(m_database);
    if (!query.exec("SET plan_cache_mode = "_L1 + mode))
        raise(query.lastError(), "planning");
    m_planning = planning;
}

const WorkerConnection::Prepared &WorkerConnection::prepared(const Statement &statement)
{
    usePlanning(statement.planning);
    const auto known = m_statements.find(statement.sql);
    if (known != m_statements.end())
        return known->second;
    Prepared made{"s" + QByteArray::number(qsizetype(m_statements.size())), {}};
    const QByteArray sql = numbered(statement.sql, made.placeholders);
    succeeded(m_handle, PQprepare(m_handle, made.name.constData(), sql.constData(), 0, nullptr), statement);
    return m_statements.emplace(statement.sql, std::move(made)).first->second;
}

QueryResult WorkerConnection::run(const Statement &statement, Params params)
{
    const Prepared &ready = prepared(statement);
    const Bound bound = bind(statement, ready.placeholders, params);
    return succeeded(m_handle,
                     PQexecPrepared(m_handle, ready.name.constData(), int(bound.values.size()),
                                    bound.values.constData(), bound.lengths.constData(),
                                    bound.formats.constData(), 0),
                     statement);
}

void WorkerConnection::begin()
{
    if (!m_database.transaction())
        raise(m_database.lastError(), "begin");
}

void WorkerConnection::commit()
{
    m_warned = false;
    const bool committed = m_database.commit();
    // A COMMIT whose wait for a standby is cancelled only warns and reports success; the row may be lost with
    // this machine. Any warning here means that nobody knows.
    if (committed && m_warned)
        throw CommitUnknown(u"01000"_s, u"commit"_s, u"commit warned"_s);
    if (committed)
        return;
    const QSqlError error = m_database.lastError();
    const QString state = error.nativeErrorCode();
    if (DbError(state, u"commit"_s, {}).isConnectionLoss())
        throw CommitUnknown(state, u"commit"_s, error.text());
    raise(error, "commit");
}

void WorkerConnection::rollback()
{
    m_planning.reset();
    if (!m_database.rollback())
        close(); // A connection that cannot roll back is not to be trusted with the next request.
}

void WorkerConnection::takeHandle()
{
    const QVariant handle = m_database.driver()->handle();
    // Qt's documentation calls the type PGconn*, which is another name of this one.
    if (qstrcmp(handle.typeName(), "pg_conn*") != 0)
        throw DbError(u"08001"_s, u"open"_s, u"the driver has no connection of libpq"_s);
    m_handle = *static_cast<PGconn *const *>(handle.constData());
    PQsetNoticeReceiver(m_handle, &WorkerConnection::onNotice, this);
}

void WorkerConnection::onNotice(void *self, const pg_result *result)
{
    const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity && qstrcmp(severity, "WARNING") == 0) {
        static_cast<WorkerConnection *>(self)->m_warned = true;
        const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        qCWarning(lcDb) << "PostgreSQL warned" << (state ? state : "");
    }
}

} // namespace hms::server
