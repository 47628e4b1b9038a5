// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/results/result_bench.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// Whether the database lets its owner do that: the rules do not lean on the server's handlers.
bool lets(TestServer &server, const QString &sql)
{
    try {
        server.exec(sql);
        return true;
    } catch (const std::runtime_error &) {
        return false;
    }
}

QString update(const QString &changes)
{
    return u"UPDATE test_results SET "_s + changes;
}

} // namespace

TEST_CASE("no version of a released result changes in any column", "[results][db]")
{
    ResultBench bench;
    bench.set(u"lab.deliverUnpaid"_s, u"true"_s);
    (void)bench.released(bench.collected().id);
    const bool isDelivered = GENERATE(false, true);
    if (isDelivered)
        REQUIRE(bench.server.callAs(bench.front, DeliverTestResults{{}, bench.visit.id, u"x"_s, {}}));
    const auto to = isDelivered ? u"status = 'AMENDED'"_s : u"status = 'DELIVERED', delivered_at = now()"_s;
    for (const auto &column :
         {u"data = '{\"k\": 9}'"_s, u"fields = '[]'"_s, u"lane = 'NEEDS_REVIEW'"_s, u"is_critical = true"_s,
          u"is_abnormal = true"_s, u"template_version = 2"_s, u"entered_by = reviewed_by"_s,
          u"entrants = '{}'"_s, u"completed_at = now()"_s, u"reviewed_at = now()"_s, u"review_notes = 'x'"_s,
          u"reviewed_by = entered_by"_s, u"released_at = now()"_s, u"amend_reason = 'x'"_s,
          u"changes = '[1]'"_s, u"version = 2"_s, u"created_at = now()"_s, u"status = 'REVIEWED'"_s,
          u"status = 'DRAFT'"_s}) {
        INFO(column.toStdString());
        CHECK_FALSE(lets(bench.server, update(column)));
        if (!column.startsWith(u"status"))
            CHECK_FALSE(lets(bench.server, update(to + u", "_s + column)));
    }
    CHECK_FALSE(lets(bench.server, u"DELETE FROM test_results"_s));
    CHECK(lets(bench.server, update(to)));
}

TEST_CASE("no result is released without the review of somebody else", "[results][db]")
{
    ResultBench bench;
    const TestResult made = bench.completed(bench.collected().id);
    const auto release = u"status = 'RELEASED', released_by = entered_by, released_at = now()"_s;
    CHECK_FALSE(lets(bench.server, update(release)));
    CHECK_FALSE(lets(bench.server, update(release + u", reviewed_by = entered_by, reviewed_at = now()"_s)));
    CHECK_FALSE(
        lets(bench.server, update(u"status = 'REVIEWED', reviewed_by = entered_by, reviewed_at = now()"_s)));
    CHECK_FALSE(lets(bench.server, update(u"data = '{}'"_s))); // What is completed stands still.
    REQUIRE(bench.review(made.id));
    REQUIRE(bench.server.callAs(bench.manager, HoldTestResult{made.id, u"wait"_s}));
    CHECK_FALSE(lets(bench.server, update(release)));
    CHECK_FALSE(lets(bench.server, update(release + u", hold_reason = NULL"_s)));
    REQUIRE(bench.server.callAs(bench.manager, HoldTestResult{made.id, {}}));
    CHECK(lets(bench.server, update(release)));
}

TEST_CASE("a result does not begin released, nor in a bad or another's sample", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestOrder other = bench.collected(bench.cbc);
    (void)bench.completed(order.id);
    bench.server.exec(u"CREATE TABLE spare AS TABLE test_results;"
                      " UPDATE spare SET id = make_ulid(), test_order_id = '%1', sample_id = '%2'"_s.arg(
                          other.id.value.toUuidText(), other.sampleId->value.toUuidText()));
    const auto insert = [&](const QString &change) {
        bench.server.exec(u"BEGIN"_s);
        bench.server.exec(u"UPDATE spare SET "_s + change);
        const bool inserted = lets(bench.server, u"INSERT INTO test_results TABLE spare"_s);
        bench.server.exec(u"ROLLBACK"_s);
        return inserted;
    };
    CHECK_FALSE(insert(u"status = 'REVIEWED', reviewed_by = entered_by, reviewed_at = now()"_s));
    CHECK_FALSE(insert(u"status = 'RELEASED', reviewed_by = entered_by, reviewed_at = now(),"
                       " released_by = entered_by, released_at = now()"_s));
    CHECK_FALSE(insert(u"sample_id = '%1'"_s.arg(order.sampleId->value.toUuidText())));
    bench.server.exec(u"UPDATE samples SET status = 'REJECTED', reject_reason = 'x' WHERE id = '%1'"_s.arg(
        other.sampleId->value.toUuidText()));
    CHECK_FALSE(insert(u"version = 1"_s));
    bench.server.exec(u"UPDATE samples SET status = 'COLLECTED', reject_reason = NULL WHERE id = '%1'"_s.arg(
        other.sampleId->value.toUuidText()));
    CHECK(insert(u"version = 1"_s));
}

TEST_CASE("alerts, steps, reports and deliveries are written once", "[results][db]")
{
    ResultBench bench;
    bench.set(u"lab.deliverUnpaid"_s, u"true"_s);
    const auto made = bench.released(bench.collected().id, saltsWith(7.2));
    REQUIRE(bench.server.callAs(bench.front, GetLabReport{made.report.id}));
    (void)bench.open(made.results.first().testOrderId, bench.front);
    REQUIRE(bench.server.callAs(bench.front, DeliverTestResults{{}, bench.visit.id, u"x"_s, {}}));
    for (const auto &sql :
         {u"UPDATE critical_alerts SET critical_values = '[]'"_s, u"UPDATE critical_steps SET at = now()"_s,
          u"DELETE FROM critical_steps"_s, u"UPDATE lab_reports SET snapshot = '{}'"_s,
          u"UPDATE lab_reports SET version = 7"_s, u"DELETE FROM lab_reports"_s,
          u"DELETE FROM lab_report_results"_s, u"UPDATE lab_report_readers SET at = now()"_s,
          u"DELETE FROM test_result_lookers"_s, u"UPDATE lab_deliveries SET delivered_to = 'y'"_s}) {
        INFO(sql.toStdString());
        CHECK_FALSE(lets(bench.server, sql));
    }
    // The first PDF stays with its hash.
    const auto document =
        u"WITH paper AS (INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, "
        u"size_bytes,"
        " sha256, version, is_sealed, uploaded_by, uploaded_at) SELECT make_ulid(), 'LAB_REPORT', r.id, "
        "r.patient_id,"
        " '%1', 'application/pdf', 9, sha256('%1'), 1, true, r.released_by, now() FROM lab_reports r "
        "RETURNING id)"
        " UPDATE lab_reports SET document_id = (SELECT id FROM paper LIMIT 1), document_sha256 = repeat('%1', 64)"_s;
    CHECK(lets(bench.server, document.arg(u"a"_s)));
    CHECK_FALSE(lets(bench.server, document.arg(u"b"_s)));
    // And what is answered stays answered.
    const auto alert = bench.server.callAs(bench.manager, ListCriticalAlerts{})->first();
    REQUIRE(bench.server.callAs(bench.manager, AcknowledgeCriticalAlert{alert.id, u"7.2"_s, {}}));
    CHECK_FALSE(lets(bench.server, u"UPDATE critical_alerts SET read_back = 'x'"_s));
}

TEST_CASE("without its guard the database would let a result out unreviewed", "[results][db]")
{
    ResultBench bench;
    (void)bench.completed(bench.collected().id);
    bench.server.exec(u"ALTER TABLE test_results DISABLE TRIGGER test_results_guard"_s);
    // The planted fault, so that the two cases above are known to test the guard.
    CHECK(lets(bench.server, update(u"status = 'RELEASED', reviewed_by = entered_by, reviewed_at = now(),"
                                    " released_by = entered_by, released_at = now()"_s)));
    CHECK(bench.server.count(u"test_results r WHERE r.version = 1 AND r.released_at IS NOT NULL"
                             " AND r.reviewed_by = ANY (r.entrants)"_s) == 1);
}
