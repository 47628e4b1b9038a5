// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/results/result_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

const EvaluatedValue *valueOf(const TestResult &result, const QString &key)
{
    for (const EvaluatedValue &value : result.fields)
        if (value.field == key)
            return &value;
    return nullptr;
}

} // namespace

TEST_CASE("a draft is kept as it is and judged by the server", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();

    const auto draft = bench.save(order.id, {{u"k"_s, 7.1}});

    REQUIRE(draft);
    CHECK(draft->status == TestResultStatus::Draft);
    CHECK(draft->data == QJsonObject{{u"k"_s, 7.1}});
    CHECK(valueOf(*draft, u"k"_s)->flag == ValueFlag::CriticalHigh);
    CHECK(draft->isCritical);
    CHECK(draft->sampleId == order.sampleId);
    CHECK(draft->enteredBy == u"lab-technician");
    CHECK_FALSE(draft->completedBy);
    const TestOrder now = bench.current(order.id);
    CHECK(now.status == TestOrderStatus::Collected);
    CHECK(now.isDraft);
    CHECK_FALSE(now.isCritical); // Nobody stands for it yet.
    CHECK(bench.toldKinds(bench.doctor.login->user).isEmpty());
}

TEST_CASE("a completed result goes to the review with what the server computed", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();

    const TestResult made = bench.completed(order.id);

    CHECK(made.status == TestResultStatus::Completed);
    CHECK(made.lane == ResultLane::Clear);
    CHECK(made.completedBy == u"lab-technician");
    CHECK(valueOf(made, u"gap"_s)->text == u"13");
    CHECK(valueOf(made, u"k"_s)->rangeText == u"3.5 – 5.1");
    const TestOrder now = bench.current(order.id);
    CHECK(now.status == TestOrderStatus::Completed);
    CHECK(now.lane == ResultLane::Clear);
    CHECK_FALSE(now.isDraft);
    checkResultInvariants(bench.server);
}

TEST_CASE("what is no result of the template is refused, and where", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const auto problem = [&](const QJsonObject &data, bool complete) {
        const auto answer = bench.save(order.id, data, complete);
        return answer ? QString()
                      : answer.error().data.value("problem"_L1).toString() + u' ' +
                            answer.error().data.value("pointer"_L1).toString();
    };
    CHECK(problem({{u"gap"_s, 12}}, false) == u"computed /gap");
    CHECK(problem({{u"k"_s, u"4.2"_s}}, false).startsWith(u"schema"));
    CHECK(problem({{u"na"_s, 140}}, true).startsWith(u"schema")); // Potassium is required.
    CHECK(problem({{u"na"_s, 140}}, false) == QString());
}

TEST_CASE("two who save at the same draft do not overwrite each other", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult first = bench.save(order.id, {{u"k"_s, 4.0}}).value();

    const auto blind = bench.save(order.id, {{u"k"_s, 5.0}});
    REQUIRE_FALSE(blind);
    CHECK(blind.error().code == ErrorCode::Conflict);
    CHECK(blind.error().data["current"_L1].toObject()["data"_L1].toObject()["k"_L1].toDouble() == 4.0);

    const auto second = bench.save(order.id, {{u"k"_s, 5.0}}, false, first.rowVersion);
    REQUIRE(second);
    CHECK(second->rowVersion == first.rowVersion + 1);
    CHECK(bench.save(order.id, {{u"k"_s, 6.0}}, false, first.rowVersion).error().code == ErrorCode::Conflict);
}

TEST_CASE("a result is entered only while its sample is in the lab", "[results][db]")
{
    ResultBench bench;
    const TestOrder ordered = bench.order({bench.glucose}, Priority::Urgent).first();
    CHECK(bench.save(ordered.id, clearSalts()).error() == Error::rejected(u"transition"_s));
    CHECK(bench.save(TestOrderId::make(), clearSalts()).error() == Error::notFound(u"testOrder"_s));

    const TestOrder order = bench.collected(bench.cbc);
    (void)bench.completed(order.id);
    CHECK(bench.save(order.id, clearSalts(), false, 1).error() == Error::rejected(u"transition"_s));

    const TestOrder formless = bench.collected(bench.esr);
    CHECK(bench.save(formless.id, clearSalts()).error() == Error::notFound(u"template"_s));
    CHECK(bench.open(formless.id, bench.technician).templateVersion == 0);
}

TEST_CASE("a draft keeps the form it was begun with, and a stale form is not saved", "[results][db]")
{
    ResultBench bench;
    const TestOrder begun = bench.collected();
    const TestResult draft = bench.save(begun.id, {{u"k"_s, 4.0}}).value();
    TestTemplate next = saltForm();
    next.fields.removeLast();
    SaveTestTemplate request;
    request.testTypeId = bench.glucose;
    request.document = next.toJson();
    request.rowVersion = 2;
    REQUIRE(bench.server.call(request));

    const auto saved = bench.save(begun.id, {{u"k"_s, 4.1}}, false, draft.rowVersion);
    REQUIRE(saved);
    CHECK(saved->templateVersion == 1);
    CHECK(bench.open(begun.id, bench.technician).templateVersion == 1);

    const TestOrder fresh = bench.collected();
    SaveTestResult stale{.testOrderId = fresh.id,
                         .data = {{u"k"_s, 4.0}},
                         .complete = {},
                         .templateVersion = 1,
                         .rowVersion = {}};
    CHECK(bench.server.callAs(bench.technician, stale).error() == Error::rejected(u"templateChanged"_s));
    stale.templateVersion = 2;
    CHECK(bench.server.callAs(bench.technician, stale)->templateVersion == 2);
}

TEST_CASE("what was measured in a rejected sample is begun anew with the next one", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult first = bench.completed(order.id);
    REQUIRE(bench.server.callAs(bench.technician, RejectTestOrder{order.id, u"haemolysed"_s}));
    checkResultInvariants(bench.server);

    CHECK(bench.open(order.id, bench.technician).result->status == TestResultStatus::Draft);
    CHECK(bench.save(order.id, clearSalts()).error() == Error::rejected(u"sampleRejected"_s));
    CHECK(bench.review(first.id).error() == Error::rejected(u"transition"_s));

    const auto again = bench.collect(order.id);
    REQUIRE(again);
    CHECK_FALSE(bench.open(order.id, bench.technician).result); // The old values are not carried over.
    const auto second = bench.server.callAs(bench.manager, SaveTestResult{.testOrderId = order.id,
                                                                          .data = saltsWith(4.8),
                                                                          .complete = true,
                                                                          .templateVersion = {},
                                                                          .rowVersion = {}});
    REQUIRE(second);
    CHECK(second->sampleId == again->sampleId);
    // Who entered the old one had no hand in the new one.
    CHECK(bench.server.value(u"SELECT cardinality(entrants) FROM test_results"_s).toInt() == 1);
}

TEST_CASE("who completed a result takes it back, nobody else", "[results][db]")
{
    ResultBench bench;
    const TestResult made = bench.completed(bench.collected().id);
    CHECK(bench.server.callAs(bench.manager, WithdrawTestResult{made.id}).error().code ==
          ErrorCode::Forbidden);

    const auto back = bench.server.callAs(bench.technician, WithdrawTestResult{made.id});
    REQUIRE(back);
    CHECK(back->status == TestResultStatus::Draft);
    CHECK(back->data == made.data);
    CHECK(bench.current(made.testOrderId).status == TestOrderStatus::Collected);
    CHECK(bench.server.callAs(bench.technician, WithdrawTestResult{made.id}).error() ==
          Error::rejected(u"transition"_s));
    CHECK(bench.server.callAs(bench.technician, WithdrawTestResult{TestResultId::make()}).error() ==
          Error::notFound(u"result"_s));
    checkResultInvariants(bench.server);
}

TEST_CASE("the value before is told with its change, and values make a trend", "[results][db]")
{
    ResultBench bench;
    (void)bench.released(bench.collected().id, saltsWith(4.0));
    bench.wait(60);
    const TestOrder order = bench.collected();
    const TestResult jump = bench.completed(order.id, saltsWith(6.2));

    CHECK(valueOf(jump, u"k"_s)->previous == u"4.0");
    CHECK(valueOf(jump, u"k"_s)->deltaExceeded);
    CHECK(jump.lane == ResultLane::NeedsReview);
    const auto opened = bench.open(order.id, bench.technician);
    REQUIRE(opened.previous.size() == 1);
    CHECK(opened.previous.first().data["k"_L1].toDouble() == 4.0);
    CHECK(opened.subject.sex == Sex::Female);
    CHECK(opened.subject.ageDays == 13354); // Born on 1 May 1990.

    const GetTestTrend request{bench.visit.patientId, bench.glucose, u"k"_s};
    CHECK(bench.server.callAs(bench.doctor.login, request)->size() == 1); // Released ones only.
    (void)bench.release(bench.review(jump.id)->id);
    const auto trend = bench.server.callAs(bench.doctor.login, request);
    REQUIRE(trend->size() == 2);
    CHECK(trend->first().value == *Decimal::fromText(u"4.0"));
    CHECK(trend->last().value == *Decimal::fromText(u"6.2"));
    CHECK(trend->last().high == *Decimal::fromText(u"5.1"));
    CHECK(trend->last().flag == ValueFlag::High);
    CHECK(trend->last().unit == u"mmol/L");
}

TEST_CASE("pregnancy is known from the record", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    CHECK(bench.open(order.id, bench.technician).subject.pregnant == false);
    bench.server.exec(
        u"INSERT INTO conditions (id, patient_id, kind, name, recorded_by, recorded_at)"
        " SELECT make_ulid(), '%1', 'CHRONIC', 'Pregnant', id, '2026-11-01' FROM users LIMIT 1"_s.arg(
            bench.visit.patientId.value.toUuidText()));
    CHECK(bench.open(order.id, bench.technician).subject.pregnant == true);
}

TEST_CASE("the front desk and doctors see what is released, and are noted as lookers", "[results][db]")
{
    ResultBench bench;
    const TestOrder order = bench.collected();
    const TestResult made = bench.reviewed(order.id);
    CHECK_FALSE(bench.open(order.id, bench.doctor.login).result);
    CHECK(bench.open(order.id, bench.technician).result);
    CHECK(bench.server.count(u"test_result_lookers"_s) == 0);

    REQUIRE(bench.release(made.id));
    CHECK(bench.open(order.id, bench.doctor.login).result->status == TestResultStatus::Released);
    (void)bench.open(order.id, bench.doctor.login);
    CHECK(bench.open(order.id, bench.front).versions.size() == 1);
    CHECK(bench.open(order.id, bench.front).versions.first().data.isEmpty());
    CHECK(bench.server.count(u"test_result_lookers"_s) == 2); // Each once.
    CHECK(bench.server.callAs(bench.cashier, GetTestResult{order.id, {}}).error().code ==
          ErrorCode::Forbidden);
    CHECK(bench.server.callAs(bench.doctor.login, GetTestResult{order.id, 2}).error() ==
          Error::notFound(u"result"_s));
    CHECK(bench.server.callAs(bench.doctor.login, GetTestResult{TestOrderId::make(), {}}).error() ==
          Error::notFound(u"testOrder"_s));
}
