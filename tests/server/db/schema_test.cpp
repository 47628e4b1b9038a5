// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

// Not of the hospital's business: bookkeeping of the server itself, registries that only migrations and
// imports fill, drafts of what is audited when it is done, and sums of rows that are audited one by one.
const QString kUnaudited =
    u"'account_parts','audit_logs','audit_sealer','audit_seals','billable_types','consultation_drafts','"
    "counters','day_horizon','day_marks','day_summary','diagnosis_codes','document_owner_kinds','document_"
    "tickets','itemable_types','login_failures','"
    "name_words','operations','permissions','schema_migration','stock_alerts','topic_changes','topics'"_s;

QString tablesWhere(TestServer &server, const QString &condition)
{
    return server
        .value(u"SELECT coalesce(string_agg(c.relname, ' ' ORDER BY c.relname), '') FROM pg_class c"
               " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')"
               " AND NOT c.relispartition AND "_s +
               condition)
        .toString();
}

QString allowed(TestServer &server, const QString &role, const QString &privilege)
{
    return tablesWhere(server, u"has_table_privilege('%1', c.oid, '%2')"_s.arg(role, privilege));
}

} // namespace

TEST_CASE("every table of the business writes its changes into the audit log", "[db][schema]")
{
    TestServer server;
    const QString audited = u"EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
                            " WHERE t.tgrelid = c.oid AND p.proname = 'audit_row' AND t.tgenabled = 'O')"_s;
    CHECK(tablesWhere(server, u"c.relname NOT IN (%1) AND NOT %2"_s.arg(kUnaudited, audited)) == QString());
    CHECK(tablesWhere(server, u"c.relname IN (%1) AND %2"_s.arg(kUnaudited, audited)) == QString());
    server.exec(u"CREATE TABLE forgotten (id uuid)"_s);
    CHECK(tablesWhere(server, u"c.relname NOT IN (%1) AND NOT %2"_s.arg(kUnaudited, audited)) ==
          u"forgotten");
}

TEST_CASE("the server's own login cannot rewrite money, audit or history", "[db][schema]")
{
    TestServer server;
    CHECK(allowed(server, u"hms_server"_s, u"DELETE"_s) ==
          u"document_tickets login_failures role_permissions roles test_panel_members topic_changes "
          u"user_roles");
    CHECK(allowed(server, u"hms_server"_s, u"TRUNCATE"_s) == QString());
    CHECK(allowed(server, u"hms_server"_s, u"TRIGGER"_s) == QString());
    const QStringList updatable = allowed(server, u"hms_server"_s, u"UPDATE"_s).split(u' ');
    for (const auto table :
         {"audit_logs"_L1, "audit_seals"_L1, "audit_sealer"_L1, "payments"_L1, "transactions"_L1,
          "bill_events"_L1, "permissions"_L1, "billable_types"_L1, "itemable_types"_L1}) {
        INFO(table.data());
        CHECK_FALSE(updatable.contains(table));
    }
    CHECK(updatable.contains(u"bills"_s));
    const QStringList insertable = allowed(server, u"hms_server"_s, u"INSERT"_s).split(u' ');
    CHECK_FALSE(insertable.contains(u"audit_seals"_s));
    CHECK_FALSE(insertable.contains(u"audit_sealer"_s));
    CHECK(insertable.contains(u"audit_logs"_s));
    CHECK_FALSE(server.value(u"SELECT has_schema_privilege('hms_server', 'public', 'CREATE')"_s).toBool());
    CHECK_FALSE(server.value(u"SELECT pg_has_role('hms_server', 'hms_owner', 'MEMBER')"_s).toBool());
}

TEST_CASE("the report login reads, but no secrets", "[db][schema]")
{
    TestServer server;
    for (const auto privilege : {"INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "TRUNCATE"_L1})
        CHECK(allowed(server, u"hms_report"_s, privilege) == QString());
    const QStringList readable = allowed(server, u"hms_report"_s, u"SELECT"_s).split(u' ');
    for (const auto table :
         {"users"_L1, "sessions"_L1, "login_failures"_L1, "operations"_L1, "document_tickets"_L1})
        CHECK_FALSE(readable.contains(table));
    CHECK(readable.contains(u"bills"_s));
}

TEST_CASE("no partition is reached past its parent", "[db][schema]")
{
    TestServer server;
    CHECK(server.count(
              u"pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid AND c.relkind = 'r'"
              " WHERE has_table_privilege('hms_server', c.oid, 'INSERT, UPDATE, DELETE, SELECT')"_s) == 0);
    CHECK(server.count(u"pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid AND c.relkind = 'r'"_s) > 0);
}
