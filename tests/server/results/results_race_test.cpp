// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/critical_alerts.h"
#include "tests/server/results/result_bench.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

constexpr int kDesks = 50;

/// All desks send at once; how many were accepted. The others must hear one of the reasons.
template <class MakeRequest>
int atOnce(ResultBench &bench, const TestServer::CallerPtr &caller, const QStringList &reasons,
           MakeRequest request)
{
    std::atomic<int> accepted = 0, strange = 0;
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        const auto answer = bench.server.callOn(connection, caller, request(desk));
        if (answer)
            ++accepted;
        else if (answer.error().code != ErrorCode::Conflict && !reasons.contains(answer.error().reason()))
            ++strange;
    });
    CHECK(strange == 0);
    return accepted;
}

} // namespace

TEST_CASE("fifty technicians begin one result once", "[results][db][race]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    CHECK(atOnce(bench, bench.technician, {}, [&](int desk) {
              return SaveTestResult{order.id, saltsWith(3.6 + desk * 0.02), {}, {}, {}};
          }) == 1);
    CHECK(bench.server.count(u"test_results"_s) == 1);
    checkResultInvariants(bench.server);
}

TEST_CASE("fifty technicians complete one result once", "[results][db][race]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult draft = bench.save(order.id, clearSalts()).value();
    CHECK(atOnce(bench, bench.technician, {u"transition"_s}, [&](int) {
              return SaveTestResult{order.id, clearSalts(), true, {}, draft.rowVersion};
          }) == 1);
    CHECK(bench.current(order.id).status == TestOrderStatus::Completed);
    checkResultInvariants(bench.server);
}

TEST_CASE("fifty managers review one result once, with one alert", "[results][db][race]")
{
    ResultBench bench;
    const TestResult made = bench.completed(bench.collected().id, saltsWith(7.2));
    CHECK(atOnce(bench, bench.manager, {u"transition"_s}, [&](int) {
              return ReviewTestResult{made.id, {}, {}};
          }) == 1);
    CHECK(bench.server.count(u"critical_alerts"_s) == 1);
    checkResultInvariants(bench.server);
}

TEST_CASE("results of a visit that are released at once make reports without a gap", "[results][db][race]")
{
    ResultBench bench;
    QList<TestResult> results;
    for (int i = 0; i < 5; ++i)
        results.append(bench.reviewed(bench.collected(i % 2 ? bench.cbc : bench.glucose).id));
    CHECK(atOnce(bench, bench.manager, {u"transition"_s}, [&](int desk) {
              return ReleaseTestResults{results.at(desk % 5).id, {}, {}};
          }) == 5);
    CHECK(bench.server.count(u"lab_reports"_s) == 5);
    CHECK(bench.server.value(u"SELECT count(DISTINCT report_number) FROM lab_reports"_s).toInt() == 1);
    checkResultInvariants(bench.server);
}

TEST_CASE("a visit released by fifty at once is released once", "[results][db][race]")
{
    ResultBench bench;
    (void)bench.reviewed(bench.collected().id);
    CHECK(atOnce(bench, bench.manager, {u"nothingToRelease"_s}, [&](int) {
              return ReleaseTestResults{{}, bench.visit.id, {}};
          }) == 1);
    CHECK(bench.server.count(u"lab_reports"_s) == 1);
    checkResultInvariants(bench.server);
}

TEST_CASE("fifty amendments of one version make one version more", "[results][db][race]")
{
    ResultBench bench;
    const auto first = bench.released(bench.collected().id);
    CHECK(atOnce(bench, bench.manager, {u"transition"_s}, [&](int desk) {
              return AmendTestResult{first.results.first().id, saltsWith(3.6 + desk * 0.02), u"raced"_s};
          }) == 1);
    CHECK(bench.server.count(u"test_results"_s) == 2);
    CHECK(bench.server.count(u"lab_reports"_s) == 2);
    checkResultInvariants(bench.server);
}

TEST_CASE("nothing of a tube that is rejected meanwhile is released", "[results][db][race]")
{
    ResultBench bench;
    const TestResult made = bench.completed(bench.collected().id);
    std::atomic<int> strange = 0;
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        const auto expect = [&strange](const auto &answer) {
            if (!answer && answer.error().code != ErrorCode::Conflict &&
                answer.error().code != ErrorCode::Rejected)
                ++strange;
        };
        if (desk % 10 == 9)
            expect(bench.server.callOn(connection, bench.technician,
                                       RejectTestOrder{made.testOrderId, u"haemolysed"_s}));
        else if (desk % 2)
            expect(bench.server.callOn(connection, bench.manager, ReviewTestResult{made.id, {}, {}}));
        else
            expect(bench.server.callOn(connection, bench.manager, ReleaseTestResults{made.id, {}, {}}));
    });
    CHECK(strange == 0);
    checkResultInvariants(bench.server);
}

TEST_CASE("bulk reviews of the same rows by two managers never wait crosswise", "[results][db][race]")
{
    ResultBench bench;
    QList<ReviewClearResults::Seen> seen;
    for (int i = 0; i < 6; ++i) {
        bench.visit = checkIn(bench.server, bench.doctor.id).visit_;
        const TestResult made = bench.completed(bench.collected().id);
        seen.append({made.id, made.rowVersion});
    }
    QList<ReviewClearResults::Seen> backwards(seen.crbegin(), seen.crend());
    std::atomic<int> reviewed = 0, failed = 0;
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        const auto answer = bench.server.callOn(connection, desk % 2 ? bench.manager : bench.otherManager,
                                                ReviewClearResults{desk % 2 ? seen : backwards, true});
        if (!answer) {
            ++failed;
            return;
        }
        for (const auto &outcome : *answer)
            reviewed += outcome.reason ? 0 : 1;
    });
    CHECK(failed == 0);
    CHECK(reviewed == 6);
    CHECK(bench.server.count(u"lab_reports"_s) == 6);
    checkResultInvariants(bench.server);
}

TEST_CASE("an acknowledgement and fifty jobs at the same second leave one history", "[results][db][race]")
{
    ResultBench bench;
    (void)bench.reviewed(bench.collected().id, saltsWith(7.2));
    const auto alert = bench.server.callAs(bench.manager, ListCriticalAlerts{})->first();
    const QDateTime due = alert.raisedAt.addSecs(3600);
    std::atomic<int> acknowledged = 0;
    bench.server.setNow(due);
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        if (desk % 5 == 0)
            acknowledged +=
                bench.server
                    .callOn(connection, bench.manager, AcknowledgeCriticalAlert{alert.id, u"7.2"_s, {}})
                    .has_value();
        else
            hms::server::results::escalateAlerts(connection, due);
    });
    CHECK(acknowledged == 1);
    CHECK(bench.server.count(u"critical_steps WHERE step = 'ACKNOWLEDGED'"_s) == 1);
    CHECK(bench.server.count(u"(SELECT user_id FROM critical_steps WHERE step = 'TOLD' GROUP BY 1"
                             " HAVING count(*) > 1) x"_s) == 0);
    CHECK(bench.server.count(u"critical_steps WHERE step = 'ESCALATED'"_s) <= 2);
}
