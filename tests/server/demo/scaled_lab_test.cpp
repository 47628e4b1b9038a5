// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/orders_protocol.h"
#include "shared/results/lab_reports_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/server/demo/filled_hospital.h"

#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr server::HospitalSize kWithLab{.patients = 2'000, .days = 12, .visitsPerDay = 300, .seed = 3};

template <class Id>
Id idOf(TestServer &server, const QString &sql)
{
    return Id(*Ulid::fromUuidText(server.value(sql).toString().toLatin1()));
}

} // namespace

TEST_CASE("an invented laboratory has its share of orders, and today's in every state", "[demo][db]")
{
    Filled filled(kWithLab);
    TestServer &server = filled.server;
    const double visits = double(server.count(u"visits WHERE status = 'COMPLETED'"_s));
    const double tested = double(
        server.value(u"SELECT count(DISTINCT visit_id) FROM test_orders WHERE ordered_on < '2026-01-06'"_s)
            .toInt());
    CHECK(tested / visits == Approx(0.39).margin(0.04));
    CHECK(double(server.count(u"test_orders"_s)) / double(server.count(u"visits"_s)) > 1.4);
    for (const QString &status : {u"ORDERED"_s, u"BILLED"_s, u"COLLECTED"_s, u"COMPLETED"_s, u"REVIEWED"_s,
                                  u"RELEASED"_s, u"DELIVERED"_s}) {
        INFO(status.toStdString());
        CHECK(server.count(u"test_orders WHERE ordered_on = '2026-01-06' AND status = '%1'"_s.arg(status)) >
              0);
    }
    CHECK(server.count(u"test_orders WHERE status = 'CANCELLED'"_s) > 0);
    CHECK(server.count(u"samples WHERE status = 'REJECTED'"_s) > 0);
    CHECK(server.count(u"samples WHERE replaces_id IS NOT NULL"_s) > 0);
    CHECK(server.count(u"test_results WHERE status = 'DRAFT'"_s) > 0);
    CHECK(server.count(u"test_results WHERE hold_reason IS NOT NULL"_s) > 0);
    CHECK(server.count(u"test_results WHERE status = 'AMENDED'"_s) > 0);
    CHECK(server.count(u"critical_alerts WHERE acknowledged_at IS NOT NULL"_s) > 0);
    for (const QString &table :
         {u"test_orders"_s, u"samples"_s, u"sample_tests"_s, u"sample_events"_s, u"test_results"_s,
          u"critical_alerts"_s, u"lab_reports"_s, u"lab_report_results"_s, u"lab_deliveries"_s}) {
        INFO(table.toStdString());
        CHECK(server.count(u"audit_logs WHERE action = 'create' AND entity = '%1'"_s.arg(table)) > 0);
    }
    filled.checkInvariants();
}

TEST_CASE("an invented laboratory kept its rules", "[demo][db]")
{
    Filled filled(kWithLab);
    TestServer &server = filled.server;
    // One tube for the tests of one lab, specimen and container; nobody reviewed his own work.
    CHECK(server.count(u"test_results WHERE version = 1 AND reviewed_by = ANY (entrants)"_s) == 0);
    CHECK(
        server.count(u"(SELECT FROM samples WHERE status <> 'REJECTED' GROUP BY visit_id, lab_id, specimen, "
                     "container HAVING count(*) > 1) t"_s) == 0);
    // Its bill has each test once, at its price, and what is delivered was paid.
    CHECK(server.count(
              u"test_orders o LEFT JOIN bill_items i ON i.bill_id = o.bill_id AND i.itemable_id = o.id "
              "WHERE o.bill_id IS NOT NULL AND i.total IS DISTINCT FROM o.price"_s) == 0);
    CHECK(server.count(u"test_orders o JOIN bills b ON b.id = o.bill_id "
                       "WHERE o.status = 'DELIVERED' AND b.due_amount > 0"_s) == 0);
    CHECK(server.count(u"test_orders o JOIN bills b ON b.id = o.bill_id "
                       "WHERE o.may_collect <> may_collect(b, o.priority)"_s) == 0);
    // Steps follow one another.
    CHECK(server.count(
              u"test_orders o JOIN samples s ON s.id = o.sample_id JOIN test_results r ON r.test_order_id = "
              "o.id AND r.version = 1 WHERE NOT (o.ordered_at < s.labelled_at AND s.labelled_at < "
              "s.collected_at AND s.collected_at < s.received_at AND s.received_at <= r.created_at) OR "
              "NOT (r.created_at <= r.completed_at AND r.completed_at < r.reviewed_at AND r.reviewed_at < "
              "r.released_at)"_s) == 0);
    // A release is in each report of its visit from then on, once.
    CHECK(
        server.count(
            u"lab_reports l JOIN test_orders o ON o.visit_id = l.visit_id JOIN test_results r ON "
            "r.test_order_id = o.id AND r.version = 1 AND r.released_at <= l.released_at WHERE (SELECT "
            "count(*) FROM lab_report_results m JOIN test_results x ON x.id = m.result_id WHERE m.report_id "
            "= l.id AND x.test_order_id = o.id) <> 1"_s) == 0);
}

TEST_CASE("an invented laboratory's answers are those of a real one", "[demo][db]")
{
    Filled filled(kWithLab);
    TestServer &server = filled.server;
    const auto lab = idOf<LabId>(server, u"SELECT id FROM labs WHERE code = 'BIO'"_s);
    const auto list = server.call(GetWorklist{.labId = lab});
    REQUIRE(list);
    CHECK(list->size() > 20);
    const auto reviews = server.call(ListReviews{.labId = lab});
    REQUIRE(reviews);
    CHECK_FALSE(reviews->isEmpty());

    // The old paper of an amended report is known and superseded, the new one is not.
    const auto visit =
        idOf<VisitId>(server, u"SELECT visit_id FROM lab_reports WHERE is_amended ORDER BY id LIMIT 1"_s);
    const auto reports = server.call(ListLabReports{.visitId = visit});
    REQUIRE(reports);
    REQUIRE(reports->size() >= 2);
    const auto report = server.call(GetLabReport{.id = reports->first().id});
    REQUIRE(report);
    CHECK(report->isAmended);
    for (const ReportedTest &test : report->tests) {
        CHECK(TestTemplate::parse(test.document));
        CHECK_FALSE(test.fields.isEmpty());
    }
    const auto current = server.call(VerifyLabReport{report->verificationCode});
    REQUIRE(current);
    CHECK(current->isCurrent);
    const auto old = server.call(VerifyLabReport{reports->last().verificationCode});
    REQUIRE(old);
    CHECK_FALSE(old->isCurrent);
}

TEST_CASE("the laboratory's numbers go on where the invented ones end", "[demo][db]")
{
    Filled filled(kWithLab);
    TestServer &server = filled.server;
    const qint64 samples = server.count(u"samples WHERE sample_number LIKE 'S-2026-%'"_s);
    const auto order = idOf<TestOrderId>(
        server,
        u"SELECT id FROM test_orders WHERE status = 'BILLED' AND may_collect AND sample_id IS NULL LIMIT 1"_s);
    const auto taken =
        server.call(CollectTestOrder{.testOrderId = order, .sampleNumber = {}, .collectedAt = {}});
    REQUIRE(taken);
    CHECK(server.count(
              u"samples WHERE sample_number = 'S-2026-%1'"_s.arg(samples + 1, 4, 10, QLatin1Char('0'))) == 1);

    const auto lab = idOf<LabId>(
        server, u"SELECT lab_id FROM test_orders WHERE id = '%1'"_s.arg(order.value.toUuidText()));
    CHECK(server.call(GetWorklist{.labId = lab}));
    const qint64 reports =
        server
            .value(u"SELECT count(DISTINCT visit_id) FROM lab_reports WHERE report_number LIKE 'L-2026-%'"_s)
            .toInt();
    CHECK(server.value(u"SELECT value FROM counters WHERE kind = 'report' AND series = '2026'"_s).toInt() ==
          reports);
}
