// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/connection_settings.h"
#include "server/db/migrator.h"
#include "tests/server/cluster/cluster_fixture.h"

#include <QSqlError>
#include <QSqlQuery>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms::server;
using namespace hms::test;
using Role = EmbeddedCluster::Role;

TEST_CASE("lines written before their words were kept say what they have said until then",
          "[prescriptions][migrations][db]")
{
    constexpr int kBefore = 19;
    const TestDatabase database(TestDatabase::Schema::Empty);
    QList<Migration> old = bundledMigrations();
    old.removeIf([](const Migration &each) { return each.version > kBefore; });
    REQUIRE(Migrator(database.as(Role::Owner), old).run().ok());
    {
        const ScopedConnection connection(database.as(Role::Admin));
        QSqlQuery query(connection.database());
        // Past the foreign keys: what the lines belong to is of no account here.
        const bool done = query.exec(
            u"SET session_replication_role = replica;"
            " INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id,"
            " duration_days, quantity, dispensed_quantity)"
            " SELECT make_ulid(), md5('r')::uuid, row_number() OVER (), md5('m')::uuid, id, 5, 10, 3"
            " FROM medicine_instructions"_s);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
    }
    const auto ask = [&](const QString &sql) { return hms::test::ask(database.as(Role::Owner), sql); };
    const QString presets = ask(u"SELECT count(*) FROM medicine_instructions"_s);
    const QString kTraces = u"SELECT count(*) FROM audit_logs WHERE entity = 'prescription_items'"_s;
    const QString traces = ask(kTraces);

    const auto report = Migrator(database.as(Role::Owner), bundledMigrations()).run();

    INFO(report.detail.toStdString());
    REQUIRE(report.ok());
    CHECK(
        ask(u"SELECT count(*) FROM prescription_items i JOIN medicine_instructions n ON n.id = "
            u"i.instruction_id"
            " WHERE (i.instruction_label, i.words_en, i.words_bn, i.words_ar)"
            " = (n.label, n.words_en, n.words_bn, n.words_ar) AND i.quantity = 10 AND i.dispensed_quantity = 3"_s) ==
        presets);
    CHECK(ask(kTraces) == traces); // Nobody did anything.
    CHECK(ask(u"SELECT tgenabled FROM pg_trigger WHERE tgname = 'prescription_items_audit'"_s) == u"O");
}
