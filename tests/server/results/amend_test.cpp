// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/printing_protocol.h"
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("an amendment is the next version and the next report, with was and now", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const auto first = bench.released(order.id);
    bench.wait(10);

    const auto amended = bench.amend(first.results.first().id, saltsWith(4.9));

    REQUIRE(amended);
    REQUIRE(amended->results.size() == 1);
    const TestResult &result = amended->results.first();
    CHECK(result.version == 2);
    CHECK(result.status == TestResultStatus::Released);
    CHECK(result.amendReason == u"wrong tube");
    REQUIRE(result.changes.size() == 1);
    CHECK(result.changes.first().was == u"4.2 mmol/L");
    CHECK(result.changes.first().now == u"4.9 mmol/L");
    CHECK(amended->report.version == 2);
    CHECK(amended->report.isAmended);
    CHECK(amended->report.tests.first().changes.size() == 1);
    CHECK(amended->report.tests.first().amendReason == u"wrong tube");

    const auto old = bench.server.callAs(bench.doctor.login, GetTestResult{order.id, 1});
    REQUIRE(old);
    CHECK(old->result->status == TestResultStatus::Amended);
    CHECK(old->result->data == clearSalts());
    CHECK(old->versions.size() == 2);
    CHECK(bench.open(order.id, bench.doctor.login).result->version == 2);
    CHECK(bench.current(order.id).status == TestOrderStatus::Released);
    checkResultInvariants(bench.server);
}

TEST_CASE("only a current released result is amended, and only to something else", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult reviewed = bench.reviewed(order.id);
    CHECK(bench.amend(reviewed.id, saltsWith(5.0)).error() == Error::rejected(u"transition"_s));
    REQUIRE(bench.release(reviewed.id));
    CHECK(bench.amend(reviewed.id, clearSalts()).error() == Error::rejected(u"unchanged"_s));
    CHECK(bench.amend(reviewed.id, {}).error().field() == u"data");
    CHECK(bench.amend(TestResultId::make(), clearSalts()).error() == Error::notFound(u"result"_s));
    CHECK(bench.server.callAs(bench.manager, AmendTestResult{reviewed.id, saltsWith(5.0), u" "_s}).error() ==
          Error::invalid(u"reason"_s, u"tooShort"_s));
    CHECK(bench.server.callAs(bench.technician, AmendTestResult{reviewed.id, saltsWith(5.0), u"x"_s})
              .error()
              .code == ErrorCode::Forbidden);
    REQUIRE(bench.amend(reviewed.id, saltsWith(5.0)));
    CHECK(bench.amend(reviewed.id, saltsWith(4.8)).error() == Error::rejected(u"transition"_s));
    checkResultInvariants(bench.server);
}

TEST_CASE("a delivered result is amended too, and handed over again", "[results][db]")
{
    ResultBench bench;
    bench.set(u"lab.deliverUnpaid"_s, u"true"_s);
    const auto first = bench.released(bench.collected().id);
    const DeliverTestResults handOver{{}, bench.visit.id, u"herself"_s, {}};
    REQUIRE(bench.server.callAs(bench.front, handOver));
    const auto amended = bench.amend(first.results.first().id, saltsWith(5.0));
    REQUIRE(amended);
    CHECK(amended->results.first().status == TestResultStatus::Released);
    CHECK(bench.server.callAs(bench.front, handOver)->results.first().status == TestResultStatus::Delivered);
    checkResultInvariants(bench.server);
}

TEST_CASE("an amendment finds who opened or printed the old one, and nobody else", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const auto first = bench.released(order.id);
    const auto looker = bench.server.another(u"doctor"_s, u"looker"_s);
    const auto reader = bench.server.another(u"doctor"_s, u"reader"_s);
    const auto printer = bench.server.another(u"staff"_s, u"printer"_s);
    const auto nobody = bench.server.another(u"doctor"_s, u"nobody"_s);
    (void)bench.open(order.id, looker);
    REQUIRE(bench.server.callAs(reader, GetLabReport{first.report.id}));
    REQUIRE(bench.server.callAs(reader, GetLabReport{first.report.id})); // Twice is one reader.
    bench.server.exec(
        u"INSERT INTO prints (id, document_type, document_id, version, copy_number, printer, language,"
        " printed_by, printed_at) VALUES (make_ulid(), 'LAB_REPORT', '%1', 1, 0, 'desk', 'en', '%2',"
        " now())"_s.arg(first.report.id.value.toUuidText(), printer->user.value.toUuidText()));

    REQUIRE(bench.amend(first.results.first().id, saltsWith(4.9)));

    for (const auto &told : {looker, reader, printer})
        CHECK(bench.toldKinds(told->user) == QStringList{u"result.amended"_s});
    CHECK(bench.toldKinds(bench.doctor.login->user) ==
          QStringList{u"result.released"_s, u"result.amended"_s}); // Who ordered it, in any case.
    CHECK(bench.toldKinds(nobody->user).isEmpty());
    CHECK(bench.toldKinds(bench.manager->user).isEmpty());
    const auto data = QJsonDocument::fromJson(
        bench.server.value(u"SELECT data::text FROM notifications WHERE type = 'result.amended' LIMIT 1"_s)
            .toString()
            .toUtf8());
    CHECK(data["reason"_L1].toString() == u"wrong tube");
    CHECK(data["version"_L1].toInt() == 2);
    CHECK(data["patientName"_L1].toString() == u"Amina Begum");
    CHECK(data["testOrderId"_L1].toString() == order.id.toText());
}

TEST_CASE("an amendment to a critical value raises its alert", "[results][db]")
{
    ResultBench bench;
    const auto first = bench.released(bench.collected().id);
    REQUIRE(bench.amend(first.results.first().id, saltsWith(7.2)));
    CHECK(bench.server.count(u"critical_alerts"_s) == 1);
}
