// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/demo/filled_hospital.h"

#include "server/cli/invariants.h"

#include <QSqlQuery>
#include <catch2/catch.hpp>

namespace hms::test {

using namespace Qt::StringLiterals;
using Role = server::EmbeddedCluster::Role;

namespace {

/// A question for the rows of each table whose digest is one seed's.
const QStringList &tables()
{
    static const QStringList list = [] {
        QStringList out;
        for (const QString &table : {u"patients"_s,
                                     u"visits"_s,
                                     u"bills"_s,
                                     u"bill_items"_s,
                                     u"bill_events"_s,
                                     u"payments"_s,
                                     u"refunds"_s,
                                     u"shifts"_s,
                                     u"doctors"_s,
                                     u"departments"_s,
                                     u"counters"_s,
                                     u"name_words"_s,
                                     u"medicines"_s,
                                     u"stock_batches"_s,
                                     u"stock_movements"_s,
                                     u"prescriptions"_s,
                                     u"vitals"_s,
                                     u"consultations"_s,
                                     u"diagnoses"_s,
                                     u"sample_tests"_s,
                                     u"sample_events"_s,
                                     u"critical_alerts"_s,
                                     u"critical_steps"_s,
                                     u"lab_reports"_s,
                                     u"lab_report_results"_s,
                                     u"lab_deliveries"_s})
            out.append(table + u" t"_s);
        for (const QString &table : {u"test_orders"_s, u"samples"_s, u"test_results"_s})
            out.append(
                u"(SELECT to_jsonb(x) - '{lab_id,test_type_id,panel_id}'::text[] AS x FROM %1 x) t"_s.arg(
                    table));
        out.append(u"(SELECT i.id, i.quantity, i.medicine_id, i.dispensed_quantity, p.label FROM "
                   "prescription_items i JOIN medicine_instructions p ON p.id = i.instruction_id) t"_s);
        out.append(u"(SELECT t.id, entry_id, a.code, type, amount, shift_id, t.created_at FROM transactions "
                   "t JOIN accounts a ON a.id = account_id) t"_s);
        out.append(u"(SELECT a.code, part, balance FROM account_parts JOIN accounts a ON a.id = account_id) "
                   "t"_s);
        return out;
    }();
    return list;
}

} // namespace

Filled::Filled(const server::HospitalSize &size, const QDateTime &now)
{
    server::ScaledHospital hospital(server.settings(Role::Owner), server.hasher(), [](const QString &) {});
    REQUIRE(hospital.isEmpty());
    hospital.fill(size, now);
    server.setNow(now);
}

QStringList Filled::column(const QString &sql)
{
    const server::ScopedConnection connection(server.settings(Role::Owner));
    QSqlQuery query(connection.database());
    REQUIRE(query.exec(sql));
    QStringList out;
    while (query.next())
        out.append(query.value(0).toString());
    return out;
}

QStringList Filled::digests()
{
    QStringList out;
    for (const QString &table : tables())
        out.append(table + u' ' +
                   server.value(u"SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM %1"_s.arg(table))
                       .toString());
    return out;
}

void Filled::checkInvariants()
{
    for (const server::InvariantResult &result : server::checkInvariants(server.settings(Role::Owner))) {
        INFO(result.name.toStdString());
        CHECK(result.violations == 0);
    }
}

} // namespace hms::test
