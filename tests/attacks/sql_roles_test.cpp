// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody has the database login of the server or of the reports: what it refuses them.
#include "server/db/connection_settings.h"
#include "tests/attacks/hospital.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::test;

namespace {

/// SQLSTATE that a statement ends with; "00000" when it succeeds. Never keeps what it did.
QString stateOf(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.exec(u"BEGIN"_s);
    const bool succeeded = query.exec(sql);
    const QString state = succeeded ? u"00000"_s : query.lastError().nativeErrorCode();
    query.exec(u"ROLLBACK"_s);
    return state;
}

const QStringList &moneyAndHistory()
{
    static const QStringList tables{u"payments"_s,    u"transactions"_s,    u"bill_events"_s,
                                    u"audit_logs"_s,  u"audit_seals"_s,     u"audit_sealer"_s,
                                    u"permissions"_s, u"schema_migration"_s};
    return tables;
}

/// What nobody but the owner may do.
QStringList forbiddenToAll()
{
    QStringList out{u"SET ROLE hms_owner"_s,
                    u"SET SESSION AUTHORIZATION hms_owner"_s,
                    u"SET ROLE postgres"_s,
                    u"SET session_replication_role = replica"_s, // Would switch triggers off.
                    u"CREATE TABLE mine (id integer)"_s,
                    u"CREATE SCHEMA mine"_s,
                    u"CREATE FUNCTION mine() RETURNS integer LANGUAGE sql RETURN 1"_s,
                    u"CREATE EXTENSION adminpack"_s,
                    u"CREATE ROLE mine"_s,
                    u"ALTER ROLE hms_server SUPERUSER"_s,
                    u"GRANT hms_owner TO hms_server"_s,
                    u"DROP TABLE payments"_s,
                    u"COPY payments TO '/tmp/payments'"_s,
                    u"COPY payments TO PROGRAM 'cat'"_s,
                    u"SELECT pg_read_file('postgresql.conf')"_s,
                    u"SELECT lo_import('/etc/passwd')"_s,
                    u"SELECT rolpassword FROM pg_authid"_s};
    for (const QString &table : moneyAndHistory()) {
        out.append(u"DELETE FROM "_s + table);
        out.append(u"TRUNCATE "_s + table);
        out.append(u"ALTER TABLE %1 DISABLE TRIGGER ALL"_s.arg(table));
        out.append(u"ALTER TABLE %1 OWNER TO CURRENT_USER"_s.arg(table));
        out.append(u"DROP TABLE "_s + table);
    }
    for (const auto update :
         {"payments SET amount = 0", "transactions SET amount = 0", "bill_events SET reason = 'x'",
          "audit_logs SET action = 'x'", "audit_seals SET hash = hash", "permissions SET slug = 'x'"})
        out.append(u"UPDATE "_s + QLatin1StringView(update));
    return out;
}

void checkDenied(const TestServer &server, EmbeddedCluster::Role role, const QStringList &statements)
{
    const ScopedConnection login(server.settings(role));
    REQUIRE(login.isOpen());
    REQUIRE(stateOf(login.database(), u"SELECT count(*) FROM bills"_s) == u"00000");
    for (const QString &sql : statements) {
        INFO(sql.toStdString());
        // 42501 insufficient privilege; a column that is not there would say 42703 and prove nothing.
        CHECK(stateOf(login.database(), sql).toStdString() == "42501");
    }
}

} // namespace

TEST_CASE("the server's database login cannot touch money, history, triggers or the schema", "[attacks][db]")
{
    Hospital hospital;
    checkDenied(hospital.server, EmbeddedCluster::Role::Server, forbiddenToAll());
}

TEST_CASE("the report login cannot write anything nor read a secret", "[attacks][db]")
{
    Hospital hospital;
    QStringList statements = forbiddenToAll();
    statements +=
        {u"SELECT password_hash FROM users"_s,
         u"SELECT username FROM users"_s, // Reports name a cashier; nothing else of a user is theirs.
         u"SELECT token_hash FROM sessions"_s,
         u"SELECT username FROM login_failures"_s,
         u"SELECT response FROM operations"_s,
         u"UPDATE bills SET paid_amount = total_amount"_s,
         u"UPDATE settings SET value = '1'"_s,
         u"INSERT INTO user_roles (user_id, role_id) SELECT NULL, id FROM roles"_s,
         u"SELECT open_session(NULL, NULL, NULL, 'x', now())"_s,
         u"SELECT forget_login_failures('x', 'x', now())"_s};
    checkDenied(hospital.server, EmbeddedCluster::Role::Report, statements);
}
