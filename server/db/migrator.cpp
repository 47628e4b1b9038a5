// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>
#include <memory>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
using PgResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr char kTableExists[] = "SELECT to_regclass('public.schema_migration') IS NOT NULL";
constexpr char kCreateTable[] = R"sql(
    CREATE TABLE IF NOT EXISTS public.schema_migration (
        version    integer     PRIMARY KEY,
        name       text        NOT NULL,
        sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        applied_at timestamptz NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE public.schema_migration IS 'Which steps of the schema have run, and their texts'' hashes';
    GRANT SELECT ON public.schema_migration TO PUBLIC
)sql";
constexpr char kApplied[] = "SELECT version, name, sha256 FROM public.schema_migration ORDER BY version";
constexpr char kRecord[] = "INSERT INTO public.schema_migration (version, name, sha256) VALUES ($1, $2, $3)";
// Held by the session. Without the check a session whose migrator was killed would finish its statement
// first.
constexpr char kLock[] = "SET client_connection_check_interval = '1s';"
                         "SELECT pg_advisory_lock(hashtext('hms.schema_migration'))";
constexpr char kTransactionId[] = "SELECT pg_current_xact_id()::text";

/// One libpq connection. Not through QSqlQuery: it reports success when any but the first statement of a text
/// with several fails.
class Session {
public:
    explicit Session(const ConnectionSettings &settings)
        : m_connection(settings)
    {
        if (m_connection.isOpen())
            m_handle = *static_cast<PGconn *const *>(m_connection.database().driver()->handle().constData());
    }

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] QString errorText() const { return m_connection.errorText(); }
    [[nodiscard]] bool inTransaction() const { return PQtransactionStatus(m_handle) == PQTRANS_INTRANS; }
    [[nodiscard]] bool isIdle() const { return PQtransactionStatus(m_handle) == PQTRANS_IDLE; }

    [[nodiscard]] PgResult execute(const char *sql) const { return {PQexec(m_handle, sql), &PQclear}; }
    [[nodiscard]] bool succeeds(const char *sql) const { return succeeded(execute(sql)); }
    [[nodiscard]] QByteArray text(const char *sql) const
    {
        const PgResult result = execute(sql);
        return PQntuples(result.get()) == 1 ? QByteArray(PQgetvalue(result.get(), 0, 0)) : QByteArray();
    }
    [[nodiscard]] bool record(const Migration &migration) const
    {
        const QByteArray version = QByteArray::number(migration.version);
        const QByteArray name = migration.name.toUtf8();
        const QByteArray hash = migration.sha256();
        const char *const values[] = {version.constData(), name.constData(), hash.constData()};
        return succeeded(
            {PQexecParams(m_handle, kRecord, 3, nullptr, values, nullptr, nullptr, 0), &PQclear});
    }

    static bool succeeded(const PgResult &result)
    {
        const ExecStatusType status = PQresultStatus(result.get());
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
    }

private:
    ScopedConnection m_connection;
    PGconn *m_handle = nullptr;
};

// "line 12: relation ... does not exist (42P01)"
QString errorOf(const PGresult *result, const QByteArray &sql)
{
    const auto field = [result](int code) { return QString::fromUtf8(PQresultErrorField(result, code)); };
    QString text = field(PG_DIAG_MESSAGE_PRIMARY);
    if (text.isEmpty())
        text = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    else
        text += " ("_L1 + field(PG_DIAG_SQLSTATE) + u')';
    // The position counts characters of the whole text sent, from 1.
    if (const int position = field(PG_DIAG_STATEMENT_POSITION).toInt(); position > 0)
        text.prepend(u"line %1: "_s.arg(QString::fromUtf8(sql).left(position - 1).count(u'\n') + 1));
    return text;
}

// One migration, entirely or not at all; the reason if not at all.
QString apply(const Session &session, const Migration &migration)
{
    if (!session.succeeds("BEGIN"))
        return u"cannot begin a transaction"_s;
    const QByteArray transaction = session.text(kTransactionId);
    const PgResult result = session.execute(migration.sql.constData());
    QString problem;
    if (!Session::succeeded(result))
        problem = errorOf(result.get(), migration.sql);
    else if (!session.inTransaction() || session.text(kTransactionId) != transaction)
        problem = u"it ends its transaction by itself, which a migration must not"_s;
    else if (!session.record(migration))
        problem = u"it cannot be recorded in schema_migration"_s;
    else if (const PgResult commit = session.execute("COMMIT"); !Session::succeeded(commit))
        problem = errorOf(commit.get(), {});     // a deferred constraint
    if (!problem.isEmpty() && !session.isIdle()) // a refused commit has ended it already
        (void)session.execute("ROLLBACK");
    return problem;
}

struct AppliedMigration {
    int version = 0;
    QString name;
    QByteArray hash;
};

// Nothing if the table cannot be read; empty if it does not exist yet.
std::optional<QList<AppliedMigration>> readApplied(const Session &session)
{
    const QByteArray exists = session.text(kTableExists);
    if (exists == "f")
        return QList<AppliedMigration>();
    const PgResult rows = session.execute(kApplied);
    if (exists != "t" || PQresultStatus(rows.get()) != PGRES_TUPLES_OK)
        return {};
    QList<AppliedMigration> applied;
    for (int row = 0; row < PQntuples(rows.get()); ++row) {
        const auto value = [&](int column) { return PQgetvalue(rows.get(), row, column); };
        applied += {QByteArray(value(0)).toInt(), QString::fromUtf8(value(1)), QByteArray(value(2))};
    }
    return applied;
}

Migrator::Report compare(const QList<AppliedMigration> &applied, const QList<Migration> &known)
{
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known[i].version != i + 1)
            return {Migrator::Problem::Misnumbered,
                    u"migration %1 of this program should have number %2"_s.arg(known[i].label()).arg(i + 1),
                    {}};
    }
    for (qsizetype i = 0; i < applied.size(); ++i) {
        const AppliedMigration &row = applied[i];
        if (row.version > known.size())
            return {Migrator::Problem::Newer,
                    u"the database has migration %1 %2, this program knows only %3: install the newer hmsd"_s
                        .arg(row.version, 4, 10, QChar(u'0'))
                        .arg(row.name)
                        .arg(known.size()),
                    {}};
        if (row.version != i + 1 || row.hash != known[i].sha256())
            return {Migrator::Problem::Altered,
                    u"migration %1 of this program is not the one the database ran; a migration that was "
                    u"released must never change"_s.arg(known[i].label()),
                    {}};
    }
    Migrator::Report report;
    for (const Migration &migration : known.mid(applied.size()))
        report.versions += migration.version;
    return report;
}

Migrator::Report inspect(const Session &session, const QList<Migration> &known)
{
    if (!session.isOpen())
        return {Migrator::Problem::Unreachable,
                u"cannot connect to the database: %1"_s.arg(session.errorText()),
                {}};
    const auto applied = readApplied(session);
    if (!applied)
        return {Migrator::Problem::Unreachable, u"cannot read table schema_migration"_s, {}};
    return compare(*applied, known);
}
} // namespace

QByteArray Migration::sha256() const
{
    return QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex();
}

QString Migration::label() const
{
    return u"%1 %2"_s.arg(version, 4, 10, QChar(u'0')).arg(name);
}

QList<Migration> bundledMigrations()
{
    static const QRegularExpression pattern(u"^(\\d{4})_(\\w+)\\.sql$"_s);
    const QDir folder(u":/migrations"_s);
    QList<Migration> migrations;
    for (const QString &fileName : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = pattern.match(fileName);
        QFile file(folder.filePath(fileName));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue; // schema.sql, which is for reading
        migrations += {match.captured(1).toInt(), match.captured(2).replace(u'_', u' '), file.readAll()};
    }
    return migrations;
}

Migrator::Migrator(ConnectionSettings owner, QList<Migration> migrations)
    : m_owner(owner.withoutTimeouts())
    , m_migrations(std::move(migrations))
{
}

Migrator::Report Migrator::run() const
{
    const Session session(m_owner);
    if (session.isOpen() && !session.succeeds(kLock))
        return {Problem::Unreachable, u"cannot lock the schema for migration"_s, {}};
    Report pending = inspect(session, m_migrations);
    if (!pending.ok() || pending.versions.isEmpty())
        return pending;
    if (const PgResult created = session.execute(kCreateTable); !Session::succeeded(created))
        return {Problem::Failed, u"cannot create schema_migration: %1"_s.arg(errorOf(created.get(), {})), {}};

    Report report;
    for (const int version : pending.versions) {
        const Migration &migration = m_migrations[version - 1];
        if (const QString problem = apply(session, migration); !problem.isEmpty()) {
            report.problem = Problem::Failed;
            report.detail = u"migration %1, %2"_s.arg(migration.label(), problem);
            return report;
        }
        report.versions += version;
    }
    return report;
}

Migrator::Report Migrator::plan() const
{
    return inspect(Session(m_owner), m_migrations);
}

Migrator::Report Migrator::check() const
{
    Report report = plan();
    if (report.ok() && !report.versions.isEmpty()) {
        report.problem = Problem::Behind;
        report.detail = u"the database lacks %1 migrations, the first is %2: run \"hmsd migrate\""_s
                            .arg(report.versions.size())
                            .arg(m_migrations[report.versions.first() - 1].label());
    }
    return report;
}

int Migrator::schemaVersion() const
{
    const Session session(m_owner);
    const auto applied = session.isOpen() ? readApplied(session) : std::nullopt;
    return applied && !applied->isEmpty() ? applied->last().version : 0;
}

} // namespace hms::server
