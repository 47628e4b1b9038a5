// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

SaveTestResult completion(TestOrderId order, const QJsonObject &data, std::optional<int> rowVersion = {})
{
    return {.testOrderId = order,
            .data = data,
            .complete = true,
            .templateVersion = {},
            .rowVersion = rowVersion};
}

ReviewTestResult reviewOf(const TestResult &result)
{
    return {.id = result.id, .notes = u"plausible"_s, .rowVersion = result.rowVersion};
}

} // namespace

TEST_CASE("another person than everybody who entered a result reviews it", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    // The manager began it, the technician completed it.
    const auto draft =
        bench.server.callAs(bench.manager, SaveTestResult{order.id, {{u"k"_s, 4.0}}, {}, {}, {}});
    REQUIRE(draft);
    const TestResult made =
        bench.server.callAs(bench.technician, completion(order.id, clearSalts(), draft->rowVersion)).value();

    CHECK(bench.server.callAs(bench.manager, reviewOf(made)).error() == Error::rejected(u"sameReviewer"_s));
    CHECK(bench.server.callAs(bench.technician, reviewOf(made)).error().code == ErrorCode::Forbidden);
    const auto reviewed = bench.server.callAs(bench.otherManager, reviewOf(made));
    REQUIRE(reviewed);
    CHECK(reviewed->status == TestResultStatus::Reviewed);
    CHECK(reviewed->reviewedBy == u"salma");
    CHECK(reviewed->reviewNotes == u"plausible");
    CHECK(bench.current(order.id).status == TestOrderStatus::Reviewed);
    checkResultInvariants(bench.server);
}

TEST_CASE("a hospital with one person in its laboratory says so in a setting", "[results][db]")
{
    ResultBench bench;
    bench.set(u"lab.separateReviewer"_s, u"false"_s);
    const TestOrder order = bench.collected();
    const auto made = bench.server.callAs(bench.manager, completion(order.id, clearSalts()));
    REQUIRE(made);
    CHECK(bench.server.callAs(bench.manager, reviewOf(*made)));
}

TEST_CASE("a reviewer stands for what they saw", "[results][db]")
{
    ResultBench bench;
    const TestResult made = bench.completed(bench.collected().id);
    ReviewTestResult stale = reviewOf(made);
    stale.rowVersion = made.rowVersion - 1;
    const auto refused = bench.server.callAs(bench.manager, stale);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().data["current"_L1].toObject()["rowVersion"_L1].toInt() == made.rowVersion);
    REQUIRE(bench.server.callAs(bench.manager, reviewOf(made)));
    CHECK(bench.review(made.id).error() == Error::rejected(u"transition"_s));
    CHECK(bench.review(TestResultId::make()).error() == Error::notFound(u"result"_s));
}

TEST_CASE("a held result waits until somebody lets it go on", "[results][db]")
{
    ResultBench bench;
    const TestResult made = bench.completed(bench.collected().id);
    const auto hold = [&](std::optional<QString> reason) {
        return bench.server.callAs(bench.manager, HoldTestResult{made.id, reason});
    };
    CHECK(hold(u" "_s).error() == Error::invalid(u"reason"_s, u"tooShort"_s));
    const auto held = hold(u"control out of range"_s);
    REQUIRE(held);
    CHECK(held->lane == ResultLane::Held);
    CHECK(held->holdReason == u"control out of range");
    CHECK(bench.current(made.testOrderId).lane == ResultLane::Held);
    CHECK(bench.review(made.id).error() == Error::rejected(u"resultHeld"_s));

    REQUIRE(hold({}));
    REQUIRE(bench.review(made.id));
    REQUIRE(hold(u"ask the doctor first"_s));
    CHECK(bench.release(made.id).error() == Error::rejected(u"resultHeld"_s));
    CHECK(bench.releaseVisit().error() == Error::rejected(u"nothingToRelease"_s));
    REQUIRE(hold({}));
    CHECK(bench.release(made.id));
    CHECK(hold(u"too late"_s).error() == Error::rejected(u"transition"_s));
}

TEST_CASE("a result is sent back to who completed it, with why", "[results][db]")
{
    ResultBench bench;
    const bool wasReviewed = GENERATE(false, true);
    const TestOrder order = bench.collected();
    const TestResult made = wasReviewed ? bench.reviewed(order.id) : bench.completed(order.id);
    CHECK(bench.server.callAs(bench.manager, SendBackTestResult{made.id, u" "_s}).error() ==
          Error::invalid(u"notes"_s, u"tooShort"_s));

    const auto back = bench.server.callAs(bench.manager, SendBackTestResult{made.id, u"measure again"_s});

    REQUIRE(back);
    CHECK(back->status == TestResultStatus::Draft);
    CHECK(back->reviewNotes == u"measure again");
    CHECK_FALSE(back->reviewedBy);
    CHECK(bench.current(order.id).status == TestOrderStatus::Collected);
    CHECK(bench.toldKinds(bench.technician->user) == QStringList{u"result.sentBack"_s});
    checkResultInvariants(bench.server);

    const auto again = bench.save(order.id, clearSalts(), true, back->rowVersion);
    REQUIRE(again);
    CHECK(again->reviewNotes == u"measure again");
    CHECK(bench.review(again->id));
    CHECK(bench.server.callAs(bench.manager, SendBackTestResult{TestResultId::make(), u"x"_s}).error() ==
          Error::notFound(u"result"_s));
}

TEST_CASE("a bulk review takes clear ones and looks at each again", "[results][db]")
{
    ResultBench bench;
    const TestResult clear = bench.completed(bench.collected().id);
    const TestResult high = bench.completed(bench.collected().id, saltsWith(6.0));
    const TestResult critical = bench.completed(bench.collected().id, saltsWith(7.0));
    const TestResult held = bench.completed(bench.collected().id);
    REQUIRE(bench.server.callAs(bench.manager, HoldTestResult{held.id, u"wait"_s}));
    const TestResult changed = bench.completed(bench.collected().id);
    const TestOrder mine = bench.collected();
    const auto own = bench.server.callAs(bench.manager, completion(mine.id, clearSalts()));
    const TestResult done = bench.reviewed(bench.collected().id);
    const TestResultId nobody = TestResultId::make();

    const auto outcomes =
        bench.server.callAs(bench.manager, ReviewClearResults{{{clear.id, clear.rowVersion},
                                                               {high.id, high.rowVersion},
                                                               {critical.id, critical.rowVersion},
                                                               {held.id, held.rowVersion + 1},
                                                               {changed.id, changed.rowVersion - 1},
                                                               {own->id, own->rowVersion},
                                                               {done.id, done.rowVersion},
                                                               {nobody, 1}},
                                                              {}});

    REQUIRE(outcomes);
    QStringList reasons;
    for (const auto &outcome : *outcomes)
        reasons.append(outcome.reason.value_or(u"-"_s));
    CHECK(reasons.join(u' ').toStdString() ==
          "- notClear notClear notClear conflict sameReviewer transition notFound");
    CHECK(bench.current(clear.testOrderId).status == TestOrderStatus::Reviewed);
    CHECK(bench.current(high.testOrderId).status == TestOrderStatus::Completed);
    CHECK(bench.server.count(u"critical_alerts"_s) == 0);
    checkResultInvariants(bench.server);
}

TEST_CASE("a bulk review releases too for who may", "[results][db]")
{
    ResultBench bench;
    const TestResult one = bench.completed(bench.collected().id);
    const TestResult other = bench.completed(bench.collected(bench.cbc).id);
    const ReviewClearResults request{{{one.id, one.rowVersion}, {other.id, other.rowVersion}}, true};
    const auto reviewer = TestServer::without(bench.manager, Permission::ResultsRelease);
    CHECK(bench.server.callAs(reviewer, request).error() == Error::forbidden(u"results.release"_s));

    REQUIRE(bench.server.callAs(bench.manager, request));

    CHECK(bench.current(one.testOrderId).status == TestOrderStatus::Released);
    CHECK(bench.server.count(u"lab_reports"_s) == 1); // One paper of the visit.
    CHECK(bench.server.count(u"lab_report_results"_s) == 2);
    checkResultInvariants(bench.server);
}

TEST_CASE("what waits for a review is listed by urgency and lane", "[results][db]")
{
    ResultBench bench;
    const TestResult clear = bench.completed(bench.collected().id);
    const TestResult high = bench.reviewed(bench.collected().id, saltsWith(6.0));
    (void)bench.completed(bench.collected(bench.cbc).id); // Another lab.
    const auto list = [&](std::optional<ResultLane> lane) {
        const auto rows = bench.server.callAs(bench.manager, ListReviews{bench.chemistry, lane, {}});
        REQUIRE(rows);
        return *rows;
    };
    REQUIRE(list({}).size() == 2);
    CHECK(list({}).first().result.id == clear.id); // Urgent both, so the older first.
    CHECK(list({}).first().order.status == TestOrderStatus::Completed);
    REQUIRE(list(ResultLane::NeedsReview).size() == 1);
    CHECK(list(ResultLane::NeedsReview).first().result.id == high.id);
    CHECK(list(ResultLane::Held).isEmpty());
    bench.server.exec(u"UPDATE test_orders SET priority = 'STAT' WHERE id = '%1'"_s.arg(
        high.testOrderId.value.toUuidText()));
    CHECK(list({}).first().result.id == high.id);
    CHECK(bench.server.callAs(bench.technician, ListReviews{bench.chemistry, {}, {}}).error().code ==
          ErrorCode::Forbidden);
}
