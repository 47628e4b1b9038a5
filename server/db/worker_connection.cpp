// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/worker_connection.h"

#include "server/db/db_error.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcDb, "hms.db", QtInfoMsg)

QList<QByteArray> placeholdersOf(const char *sql)
{
    static const QRegularExpression pattern(u"'(?:[^']|'')*'|(?<![:\\w])(:[a-z][a-z0-9_]*)"_s);
    QList<QByteArray> names;
    for (auto it = pattern.globalMatch(QString::fromUtf8(sql)); it.hasNext();) {
        const QByteArray name = it.next().captured(1).toLatin1(); // Empty for a quoted text.
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
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
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision); // numeric arrives as text, never as double.
    if (!m_open(m_database)) {
        qCWarning(lcDb) << "cannot open" << m_name << m_database.lastError().nativeErrorCode();
        throw DbError(u"08006"_s, u"open"_s, m_database.lastError().text());
    }
    watchNotices();
}

void WorkerConnection::close()
{
    m_statements.clear();
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

WorkerConnection::Prepared &WorkerConnection::prepared(const Statement &statement)
{
    usePlanning(statement.planning);
    Prepared &cached = m_statements[statement.sql];
    if (cached.query)
        return cached;
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    query->setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!query->prepare(QString::fromUtf8(statement.sql)))
        raise(query->lastError(), statement.name);
    cached.placeholders = placeholdersOf(statement.sql);
    cached.query = std::move(query);
    return cached;
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

void WorkerConnection::watchNotices()
{
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "PGconn*") != 0)
        return;
    PGconn *connection = *static_cast<PGconn *const *>(handle.constData());
    PQsetNoticeReceiver(connection, &WorkerConnection::onNotice, this);
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
