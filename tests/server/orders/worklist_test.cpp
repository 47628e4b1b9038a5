// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/topics.h"
#include "tests/server/billing/money_bench.h"
#include "tests/server/orders/orders_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

Result<QList<TestOrder>> worklist(OrdersBench &bench, const std::function<void(GetWorklist &)> &change = {})
{
    GetWorklist request{
        .labId = bench.haematology, .statuses = {}, .testTypeId = {}, .after = {}, .limit = {}};
    if (change)
        change(request);
    return bench.server.callAs(bench.technician, request);
}

/// Four orders of the haematology, in the order of its worklist.
QList<TestOrderId> fourOrders(OrdersBench &bench)
{
    const QList<TestOrder> routine = bench.paid({bench.cbc});
    bench.wait(10);
    const QList<TestOrder> later = bench.paid({bench.esr});
    bench.wait(10);
    CreateTestOrders repeated = bench.request({bench.cbc}, Priority::Urgent);
    repeated.repeat = true;
    const auto urgent = bench.server.callAs(bench.doctor.login, repeated);
    REQUIRE(urgent);
    repeated.priority = Priority::Stat;
    const auto stat = bench.server.callAs(bench.doctor.login, repeated);
    REQUIRE(stat);
    return {stat->first().id, urgent->first().id, routine.first().id, later.first().id};
}

} // namespace

TEST_CASE("a lab's worklist has STAT first, then URGENT, then the oldest", "[orders][worklist][db]")
{
    OrdersBench bench;
    const QList<TestOrderId> expected = fourOrders(bench);
    bench.order({bench.glucose}, Priority::Stat); // Another lab's.
    bench.bill(bench.order({bench.cholesterol}));
    CHECK(OrdersBench::ids(*worklist(bench)) == expected);

    // Taken later than ordered: it waits since then.
    bench.wait(10);
    REQUIRE(bench.collect(expected.at(2)));
    const QList<TestOrderId> now{expected.at(0), expected.at(1), expected.at(3), expected.at(2)};
    CHECK(OrdersBench::ids(*worklist(bench)) == now);

    QList<TestOrderId> paged;
    GetWorklist page{.labId = bench.haematology, .statuses = {}, .testTypeId = {}, .after = {}, .limit = 1};
    for (auto rows = bench.server.call(page); rows && !rows->isEmpty(); rows = bench.server.call(page)) {
        paged += OrdersBench::ids(*rows);
        page.after = rows->last().id;
    }
    CHECK(paged == now);
}

TEST_CASE("a worklist is narrowed to a test and to statuses", "[orders][worklist][db]")
{
    OrdersBench bench;
    const QList<TestOrderId> orders = fourOrders(bench);
    REQUIRE(bench.collect(orders.at(3))); // The ESR.
    const auto listed = [&bench](const std::function<void(GetWorklist &)> &change) {
        return OrdersBench::ids(*worklist(bench, change));
    };
    CHECK(listed([&bench](GetWorklist &r) { r.testTypeId = bench.esr; }) == QList{orders.at(3)});
    CHECK(listed([](GetWorklist &r) { r.statuses = QList{TestOrderStatus::Collected}; }) ==
          QList{orders.at(3)});
    CHECK(listed([](GetWorklist &r) { r.statuses = QList{TestOrderStatus::Billed}; }).size() == 3);
    CHECK(listed([](GetWorklist &r) { r.statuses = QList<TestOrderStatus>(); }).size() == 4);

    bench.server.exec(u"UPDATE test_orders SET status = 'RELEASED' WHERE status = 'COLLECTED'"_s);
    CHECK(worklist(bench)->size() == 3);
    const auto released = [](GetWorklist &r) { r.statuses = QList{TestOrderStatus::Released}; };
    CHECK(listed(released) == QList{orders.at(3)});
    bench.server.setNow(dhaka(u"2026-11-28T09:00"_s));
    CHECK(listed(released).size() == 1);
    bench.server.setNow(dhaka(u"2026-11-29T09:00"_s)); // A week is over; what is open stays.
    CHECK(listed(released).isEmpty());
    CHECK(worklist(bench)->size() == 3);
}

TEST_CASE("a worklist is the lab's, for who may see it", "[orders][worklist][db]")
{
    OrdersBench bench;
    CHECK(refusalOf(worklist(bench, [](GetWorklist &r) { r.labId = LabId::make(); })) == u"NOT_FOUND lab");
    CHECK(refusalOf(worklist(bench, [](GetWorklist &r) { r.after = TestOrderId::make(); })) ==
          u"NOT_FOUND testOrder");
    const GetWorklist request{
        .labId = bench.haematology, .statuses = {}, .testTypeId = {}, .after = {}, .limit = {}};
    CHECK(refusalOf(bench.server.callAs(bench.server.as(u"pharmacist"_s), request)) == u"FORBIDDEN");
    CHECK(refusalOf(bench.server.callAs(bench.server.as(u"lab-manager"_s), request)) == u"accepted");
}

TEST_CASE("a lab's topic begins with its worklist and leaves out what is done", "[orders][worklist][db]")
{
    OrdersBench bench;
    const QList<TestOrderId> orders = fourOrders(bench);
    const auto snapshot = [&bench] {
        const auto answer =
            bench.server.callAs(bench.technician, SubscribeTopic{OrdersBench::topic(bench.haematology)});
        REQUIRE(answer);
        const auto rows = decodeAnswer<QList<TestOrder>>(answer->snapshot, UnknownMembers::Refuse);
        REQUIRE(rows);
        return OrdersBench::ids(*rows);
    };
    CHECK(snapshot() == orders);
    REQUIRE(bench.collect(orders.first()));
    CHECK(snapshot().size() == 4);
    bench.server.exec(u"UPDATE test_orders SET status = 'RELEASED' WHERE id = '%1'"_s.arg(
        orders.first().value.toUuidText()));
    CHECK(snapshot() == orders.mid(1));

    const auto refused = [&bench](const TestServer::CallerPtr &caller, LabId lab) {
        return refusalOf(bench.server.callAs(caller, SubscribeTopic{OrdersBench::topic(lab)}));
    };
    CHECK(refused(bench.server.as(u"pharmacist"_s), bench.haematology) == u"FORBIDDEN");
    CHECK(refused(bench.technician, LabId::make()) == u"NOT_FOUND lab");
    CHECK(refusalOf(bench.server.callAs(bench.technician, SubscribeTopic{u"lab"_s})) == u"INVALID topic");
}
