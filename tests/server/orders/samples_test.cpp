// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"
#include "tests/server/orders/orders_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

Result<QList<Sample>> label(OrdersBench &bench, const QList<TestOrderId> &orders)
{
    return bench.server.callAs(bench.technician, LabelSamples{orders});
}

Result<Sample> stepTo(OrdersBench &bench, const QString &number, SampleStep step)
{
    return bench.server.callAs(
        bench.technician,
        StepSample{.sampleNumber = number, .step = step, .at = {}, .place = u"rack 3"_s, .notes = {}});
}

Result<TestOrder> reject(OrdersBench &bench, TestOrderId order, const QString &reason = u"haemolysed"_s)
{
    return bench.server.callAs(bench.technician, RejectTestOrder{order, reason});
}

Sample sampleOf(OrdersBench &bench, const QString &number)
{
    const auto sample = bench.server.callAs(bench.technician, GetSample{number});
    REQUIRE(sample);
    return *sample;
}

QList<SampleStep> stepsOf(const Sample &sample)
{
    QList<SampleStep> out;
    for (const SampleEvent &event : sample.events)
        out.append(event.step);
    return out;
}

} // namespace

TEST_CASE("tests of one lab, specimen and container share a labelled tube", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc, bench.esr, bench.glucose});
    const auto tubes = label(bench, OrdersBench::ids(orders));
    REQUIRE(tubes);
    REQUIRE(tubes->size() == 2);
    const Sample &edta = tubes->first();
    CHECK(edta.sampleNumber == u"S-2026-0001");
    CHECK(edta.container == Container::EdtaTube);
    CHECK(edta.labId == bench.haematology);
    CHECK(edta.labelColour == u"#7d3c98");
    CHECK(edta.status == SampleStatus::Labelled);
    CHECK(edta.patientName == u"Amina Begum");
    CHECK(OrdersBench::ids(edta.orders) == QList{orders.at(0).id, orders.at(1).id});
    CHECK(stepsOf(edta) == QList{SampleStep::Labelled});
    CHECK(tubes->last().sampleNumber == u"S-2026-0002");
    CHECK(tubes->last().container == Container::FluorideTube);
    CHECK(upserted(bench.server, OrdersBench::topic(bench.chemistry))["sampleNumber"_L1] == u"S-2026-0002"_s);
    CHECK(bench.current(orders.first().id).status == TestOrderStatus::Billed); // An empty tube is no sample.

    const auto again = label(bench, OrdersBench::ids(orders)); // Printed once more.
    REQUIRE(again);
    CHECK(again->first().id == edta.id);
    CHECK(again->first().rowVersion == edta.rowVersion);
    CHECK(bench.server.count(u"samples"_s) == 2);
    checkLabInvariants(bench.server);
}

TEST_CASE("a later test goes into the tube that is still empty", "[orders][samples][db]")
{
    OrdersBench bench;
    const auto first = label(bench, OrdersBench::ids(bench.paid({bench.cbc})));
    const QList<TestOrder> later = bench.paid({bench.esr});
    const auto second = label(bench, OrdersBench::ids(later));
    REQUIRE(second);
    REQUIRE(second->size() == 1);
    CHECK(second->first().id == first->first().id);
    CHECK(second->first().orders.size() == 2);
}

TEST_CASE("labels are refused for the reason that stands against them", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> ordered = bench.order({bench.cbc});
    CHECK(refusalOf(label(bench, {TestOrderId::make()})) == u"NOT_FOUND testOrder");
    CHECK(refusalOf(label(bench, OrdersBench::ids(ordered))) == u"REJECTED transition");
    bench.bill(ordered);
    CHECK(refusalOf(label(bench, OrdersBench::ids(ordered))) == u"REJECTED unpaid");

    const QList<TestOrder> paid = bench.paid({bench.glucose});
    CreateTestOrders other = bench.request({bench.esr}, Priority::Stat);
    other.visitId = checkIn(bench.server, bench.doctor.id).visit_.id;
    const auto elsewhere = bench.server.callAs(bench.doctor.login, other);
    CHECK(refusalOf(label(bench, {paid.first().id, elsewhere->first().id})) == u"REJECTED severalVisits");
    CHECK(refusalOf(bench.server.callAs(bench.doctor.login, LabelSamples{OrdersBench::ids(paid)})) ==
          u"FORBIDDEN");
    CHECK(refusalOf(bench.server.callAs(bench.front, LabelSamples{OrdersBench::ids(paid)})) == u"accepted");
    REQUIRE(bench.collect(paid.first().id));
    CHECK(refusalOf(label(bench, OrdersBench::ids(paid))) == u"REJECTED transition");
}

TEST_CASE("taking a sample takes all tests of its tube, at the collector's time", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc, bench.esr, bench.glucose});
    bench.wait(10);
    REQUIRE(label(bench, OrdersBench::ids(orders)));
    bench.wait(20);
    const QDateTime taken = dhaka(u"2026-11-22T09:05"_s); // Before the label was printed.
    const auto collected = bench.server.callAs(
        bench.technician,
        CollectTestOrder{.testOrderId = orders.at(1).id, .sampleNumber = {}, .collectedAt = taken});
    REQUIRE(collected);
    CHECK(collected->status == TestOrderStatus::Collected);
    CHECK(collected->collectedAt == taken);
    CHECK(collected->dueAt == taken.addSecs(120 * 60));
    CHECK(told(bench.server, OrdersBench::topic(bench.haematology))["upserts"_L1].toArray().size() == 2);
    CHECK(bench.current(orders.at(0).id).status == TestOrderStatus::Collected);
    CHECK(bench.current(orders.at(2).id).status == TestOrderStatus::Billed); // Another tube.

    const Sample tube = sampleOf(bench, *collected->sampleNumber);
    CHECK(tube.status == SampleStatus::Collected);
    CHECK(tube.labelledAt == dhaka(u"2026-11-22T09:10"_s));
    CHECK(tube.collectedAt == taken);
    CHECK(stepsOf(tube) == QList{SampleStep::Labelled, SampleStep::Collected});
    CHECK(tube.events.last().by == u"lab-technician");
    checkLabInvariants(bench.server);
}

TEST_CASE("a sample without a label gets one when it is taken, and urgent ones are due sooner",
          "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc}, Priority::Urgent);
    const auto collected = bench.collect(orders.first().id);
    REQUIRE(collected);
    CHECK(collected->sampleNumber == u"S-2026-0001"_s);
    CHECK(collected->dueAt == dhaka(u"2026-11-22T09:30"_s));
    CHECK(refusalOf(bench.collect(orders.first().id)) == u"REJECTED transition");
}

TEST_CASE("a tube serves another test of the visit, and no wrong one", "[orders][samples][db]")
{
    OrdersBench bench;
    const QString edta = *bench.collect(bench.paid({bench.cbc}).first().id)->sampleNumber;
    bench.wait(45);
    const QList<TestOrder> later = bench.paid({bench.esr, bench.glucose});
    CHECK(refusalOf(bench.collect(later.last().id, edta)) == u"REJECTED wrongTube");
    CHECK(refusalOf(bench.collect(later.first().id, u"S-2026-0099"_s)) == u"NOT_FOUND sample");

    const auto rest = bench.collect(later.first().id, edta.toLower());
    REQUIRE(rest);
    CHECK(rest->sampleNumber == edta);
    CHECK(rest->collectedAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK(rest->dueAt == dhaka(u"2026-11-22T11:45"_s)); // Its whole turnaround, from the order on.
    CHECK(sampleOf(bench, edta).orders.size() == 2);

    CreateTestOrders other = bench.request({bench.cbc}, Priority::Stat);
    other.visitId = checkIn(bench.server, bench.doctor.id).visit_.id;
    const auto elsewhere = bench.server.callAs(bench.doctor.login, other);
    CHECK(refusalOf(bench.collect(elsewhere->first().id, edta)) ==
          u"REJECTED wrongTube"); // Another patient's.
    checkLabInvariants(bench.server);
}

TEST_CASE("a time of collection lies between the order and now", "[orders][samples][db]")
{
    OrdersBench bench;
    const TestOrderId order = bench.paid({bench.cbc}).first().id;
    const auto at = [&](const QDateTime &when) {
        return refusalOf(bench.server.callAs(
            bench.technician,
            CollectTestOrder{.testOrderId = order, .sampleNumber = {}, .collectedAt = when}));
    };
    CHECK(at(dhaka(u"2026-11-22T09:01"_s)) == u"INVALID collectedAt");
    CHECK(at(dhaka(u"2026-11-22T08:59"_s)) == u"INVALID collectedAt");
    CHECK(bench.server.count(u"samples"_s) == 0);
    CHECK(refusalOf(bench.collect(TestOrderId::make())) == u"NOT_FOUND testOrder");
    CHECK(refusalOf(bench.server.callAs(bench.doctor.login, CollectTestOrder{order, {}, {}})) ==
          u"FORBIDDEN");
    CHECK(at(dhaka(u"2026-11-22T09:00"_s)) == u"accepted");
}

TEST_CASE("a bad sample is rejected with its tests, and both samples stay on record", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc, bench.esr});
    REQUIRE(label(bench, OrdersBench::ids(orders)));
    CHECK(refusalOf(reject(bench, orders.first().id)) == u"REJECTED transition"); // Nothing was taken.
    const QString bad = *bench.collect(orders.first().id)->sampleNumber;
    CHECK(refusalOf(reject(bench, orders.first().id, u" "_s)) == u"INVALID reason");
    CHECK(refusalOf(reject(bench, TestOrderId::make())) == u"NOT_FOUND testOrder");
    bench.server.exec(u"UPDATE test_orders SET status = 'RELEASED' WHERE test_type_id = '%1'"_s.arg(
        bench.esr.value.toUuidText()));
    const auto rejected = reject(bench, orders.first().id);
    REQUIRE(rejected);
    CHECK(rejected->status == TestOrderStatus::Rejected);
    CHECK(rejected->rejectReason == u"haemolysed"_s);
    CHECK_FALSE(rejected->dueAt);
    CHECK(upserted(bench.server, OrdersBench::topic(bench.haematology))["status"_L1] == u"REJECTED"_s);
    CHECK(bench.current(orders.last().id).status == TestOrderStatus::Released); // What is released stays.

    const auto tubes = label(bench, {orders.first().id});
    REQUIRE(tubes);
    const Sample &second = tubes->first();
    CHECK(second.sampleNumber == u"S-2026-0002");
    CHECK(second.replacesId == sampleOf(bench, bad).id);
    CHECK(second.orders.first().rejectReason == u"haemolysed"_s); // Until the new one is taken.
    CHECK(refusalOf(bench.collect(orders.first().id, bad)) == u"REJECTED sampleRejected");
    const auto collected = bench.collect(orders.first().id, second.sampleNumber);
    REQUIRE(collected);
    CHECK(collected->status == TestOrderStatus::Collected);

    const Sample first = sampleOf(bench, bad);
    CHECK(first.status == SampleStatus::Rejected);
    CHECK(first.rejectReason == u"haemolysed"_s);
    CHECK(first.orders.size() == 2);
    CHECK(first.events.last().notes == u"haemolysed"_s);
    CHECK(refusalOf(bench.server.callAs(bench.doctor.login, RejectTestOrder{orders.first().id, u"x"_s})) ==
          u"FORBIDDEN");
    checkLabInvariants(bench.server);
}

TEST_CASE("a sample's way is written step by step, and only as it can be", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc});
    const QString number = label(bench, OrdersBench::ids(orders))->first().sampleNumber;
    const auto refused = [&](SampleStep step) { return refusalOf(stepTo(bench, number, step)); };
    CHECK(refused(SampleStep::Received) == u"REJECTED transition"); // Nobody took it.
    CHECK(refused(SampleStep::Labelled) == u"INVALID step");
    CHECK(refused(SampleStep::Rejected) == u"INVALID step");
    CHECK(refused(SampleStep::Discarded) == u"REJECTED transition"); // Its test waits.

    const auto collected = stepTo(bench, number.toLower(), SampleStep::Collected);
    REQUIRE(collected);
    CHECK(collected->orders.first().status == TestOrderStatus::Collected);
    CHECK(refused(SampleStep::Collected) == u"REJECTED transition");
    CHECK(refused(SampleStep::Stored) == u"REJECTED transition");
    REQUIRE(stepTo(bench, number, SampleStep::HandedOver));
    bench.wait(5);
    const auto received = stepTo(bench, number, SampleStep::Received);
    REQUIRE(received);
    CHECK(received->status == SampleStatus::Received);
    CHECK(received->receivedAt == dhaka(u"2026-11-22T09:05"_s));
    CHECK(upserted(bench.server, OrdersBench::topic(bench.haematology))["receivedAt"_L1] ==
          u"2026-11-22T03:05:00.000Z"_s);
    CHECK(received->events.last().place == u"rack 3"_s);
    CHECK(refused(SampleStep::Received) == u"REJECTED transition");
    REQUIRE(stepTo(bench, number, SampleStep::Stored));
    CHECK(refused(SampleStep::Discarded) == u"REJECTED transition"); // Its test is open.

    bench.server.exec(u"UPDATE test_orders SET status = 'RELEASED'"_s);
    const auto discarded = stepTo(bench, number, SampleStep::Discarded);
    REQUIRE(discarded);
    using enum SampleStep;
    CHECK(stepsOf(*discarded) == QList{Labelled, Collected, HandedOver, Received, Stored, Discarded});
    CHECK(refused(SampleStep::Discarded) == u"REJECTED transition");
    CHECK(refusalOf(stepTo(bench, u"S-1999-0001"_s, SampleStep::Received)) == u"NOT_FOUND sample");
    CHECK(refusalOf(bench.server.callAs(bench.technician, GetSample{u"S-1999-0001"_s})) ==
          u"NOT_FOUND sample");
}

TEST_CASE("a step has its own time, and a rejected sample only one step left", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc});
    const QString number = *bench.collect(orders.first().id)->sampleNumber;
    bench.wait(10);
    StepSample step{.sampleNumber = number, .step = SampleStep::Received, .at = {}, .place = {}, .notes = {}};
    for (const auto when : {"2026-11-22T08:59", "2026-11-22T09:11"}) {
        step.at = dhaka(QString::fromLatin1(when));
        CHECK(refusalOf(bench.server.callAs(bench.technician, step)) == u"INVALID at");
    }
    step.at = dhaka(u"2026-11-22T09:02"_s);
    CHECK(bench.server.callAs(bench.technician, step)->receivedAt == step.at);
    CHECK(refusalOf(bench.server.callAs(bench.doctor.login, step)) == u"FORBIDDEN");
    CHECK(bench.server.callAs(bench.doctor.login, GetSample{number})); // To see where it is.
    CHECK(refusalOf(bench.server.callAs(bench.server.as(u"pharmacist"_s), GetSample{number})) ==
          u"FORBIDDEN");

    REQUIRE(reject(bench, orders.first().id));
    CHECK(refusalOf(stepTo(bench, number, SampleStep::Stored)) == u"REJECTED sampleRejected");
    const auto discarded = stepTo(bench, number, SampleStep::Discarded);
    REQUIRE(discarded);
    CHECK(discarded->status == SampleStatus::Rejected); // Why it was no good stays its last word.
}

TEST_CASE("a tube is not taken for tests whose money was given back", "[orders][samples][db]")
{
    OrdersBench bench;
    const QList<TestOrder> cbc = bench.paid({bench.cbc});
    const QList<TestOrder> esr = bench.order({bench.esr}, Priority::Stat);
    const auto tubes = label(bench, {cbc.first().id, esr.first().id});
    REQUIRE(tubes);
    REQUIRE(tubes->size() == 1);
    bench.server.exec(u"UPDATE bills SET refunded_amount = paid_amount WHERE id = '%1'"_s.arg(
        cbc.first().billId->value.toUuidText()));
    const auto collected = stepTo(bench, tubes->first().sampleNumber, SampleStep::Collected);
    REQUIRE(collected);
    CHECK(bench.current(esr.first().id).status == TestOrderStatus::Collected);
    CHECK(bench.current(cbc.first().id).status == TestOrderStatus::Billed);
    CHECK(refusalOf(bench.collect(cbc.first().id)) == u"REJECTED unpaid");

    const auto glucose = label(bench, OrdersBench::ids(bench.paid({bench.glucose})));
    bench.server.exec(u"UPDATE bills SET refunded_amount = paid_amount WHERE billable_type = 'test'"_s);
    CHECK(refusalOf(stepTo(bench, glucose->first().sampleNumber, SampleStep::Collected)) ==
          u"REJECTED unpaid");
}
