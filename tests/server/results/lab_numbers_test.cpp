// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

const QDate kDay(2026, 11, 22);

GetLabNumbers::Response numbers(ResultBench &bench, const GetLabNumbers &request)
{
    const auto answer = bench.server.callAs(bench.manager, request);
    REQUIRE(answer);
    return *answer;
}

} // namespace

TEST_CASE("the laboratory's numbers follow the tests that were ordered", "[results][db]")
{
    ResultBench bench;
    const TestOrder slow = bench.collected();
    const TestOrder rejected = bench.collected(bench.cbc);
    const TestOrder quick = bench.collected();
    (void)bench.order({bench.esr});
    const auto dropped = bench.order({bench.cholesterol}).first();
    (void)bench.server.callAs(bench.doctor.login, CancelTestOrder{dropped.id, u"not needed"_s, {}});
    REQUIRE(bench.server.callAs(bench.technician, RejectTestOrder{rejected.id, u"clotted"_s}));
    bench.wait(20);
    (void)bench.released(quick.id);
    bench.wait(80); // Urgent ones are promised within 30 minutes.
    (void)bench.released(slow.id);

    const auto all = numbers(bench, {kDay, kDay, {}});

    CHECK(all.total.ordered == 4);
    CHECK(all.total.collected == 3);
    CHECK(all.total.rejected == 1);
    CHECK(all.total.completed == 2);
    CHECK(all.total.released == 2);
    CHECK(all.total.pending == 1);
    CHECK(all.total.late == 1);
    CHECK(all.total.turnaroundMedian == 60);
    CHECK(all.total.turnaroundP90 == 92);
    REQUIRE(all.tests.size() == 3);
    CHECK(all.tests.first().testCode == u"T-GLU");
    CHECK(all.tests.first().ordered == 2);
    REQUIRE(all.days.size() == 1);
    CHECK(all.days.first().date == kDay);
    CHECK(encode(static_cast<const LabFigures &>(all.days.first())) == encode(all.total));
    CHECK(numbers(bench, {kDay, kDay, bench.haematology}).total.ordered == 2);
    CHECK(numbers(bench, {kDay, kDay, LabId::make()}).total.ordered == 0);
}

TEST_CASE("each day of the time is there, a time of more than a year is refused", "[results][db]")
{
    ResultBench bench;
    (void)bench.collected();
    const auto week = numbers(bench, {kDay.addDays(-3), kDay.addDays(3), {}});
    REQUIRE(week.days.size() == 7);
    CHECK(week.days.at(3).collected == 1);
    CHECK(week.days.at(4).collected == 0);
    CHECK_FALSE(week.days.at(4).turnaroundMedian);
    const auto refused = [&](const QDate &from, const QDate &to) {
        return bench.server.callAs(bench.manager, GetLabNumbers{from, to, {}}).error() ==
               Error::invalid(u"to"_s, u"range"_s);
    };
    CHECK(refused(kDay, kDay.addDays(-1)));
    CHECK(refused(kDay, kDay.addDays(366)));
    CHECK(bench.server.callAs(bench.technician, GetLabNumbers{kDay, kDay, {}}).error().code ==
          ErrorCode::Forbidden);
}
