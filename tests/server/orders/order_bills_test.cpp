// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"
#include "tests/server/orders/orders_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

Result<Bill> voided(OrdersBench &bench, const Bill &bill)
{
    return bench.server.callAs(bench.cashier, VoidBill{.billId = bill.id, .reason = u"wrong patient"_s});
}

/// Asked for, approved and paid out.
void giveBack(OrdersBench &bench, const Bill &bill, Money amount)
{
    const auto asked =
        bench.server.callAs(bench.cashier, RequestRefund{bill.id, amount, {}, u"test not wanted"_s});
    REQUIRE(asked);
    REQUIRE(bench.server.callAs(bench.accountant, ApproveRefund{asked->id}));
    REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{asked->id}));
}

} // namespace

TEST_CASE("what the patient chooses is billed, and goes to the lab when it is paid", "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.glucose, bench.esr});
    const Bill bill = bench.bill({orders.at(0), orders.at(1)});
    CHECK(bill.billableType == u"test");
    CHECK(bill.visitId == bench.visit.id.value);
    CHECK(bill.totalAmount == Money(50'000));
    REQUIRE(bill.items.size() == 2);
    CHECK(bill.items.first().itemableType == u"test");
    CHECK(bill.items.first().itemableId == orders.first().id.value);
    CHECK(bill.items.first().itemName == u"Test T-CBC");
    CHECK(upserted(bench.server, u"cashier"_s)["id"_L1] == bill.id.toText());
    CHECK(bench.current(orders.first().id).status == TestOrderStatus::Billed);
    CHECK(bench.current(orders.first().id).billNumber == bill.billNumber);
    CHECK(bench.current(orders.last().id).status == TestOrderStatus::Ordered);
    CHECK(refusalOf(bench.collect(orders.first().id)) == u"REJECTED unpaid");
    CHECK(refusalOf(bench.collect(orders.last().id)) == u"REJECTED transition");

    REQUIRE(bench.pay(bill, Money(20'000)));
    CHECK_FALSE(bench.current(orders.first().id).mayCollect); // A part is not enough.
    const auto paid = bench.pay(bill, Money(30'000));
    REQUIRE(paid);
    const QJsonObject row = upserted(bench.server, OrdersBench::topic(bench.haematology));
    CHECK(row["id"_L1] == orders.first().id.toText());
    CHECK(row["mayCollect"_L1] == true);
    CHECK(row["billStatus"_L1] == u"PAID"_s);
    CHECK(upserted(bench.server, OrdersBench::topic(bench.chemistry))["id"_L1] == orders.at(1).id.toText());
    CHECK(bench.collect(orders.first().id));
    checkLabInvariants(bench.server);
    checkMoneyInvariants(bench.server);
}

TEST_CASE("billing is refused for the reason that stands against it", "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.glucose});
    const auto refused = [&bench](const QList<TestOrderId> &ids) {
        return refusalOf(bench.server.callAs(bench.front, BillTestOrders{ids}));
    };
    CHECK(refused({TestOrderId::make()}) == u"NOT_FOUND testOrder");
    CHECK(refused({orders.first().id, TestOrderId::make()}) == u"NOT_FOUND testOrder");
    bench.bill({orders.first()});
    CHECK(refused(OrdersBench::ids(orders)) == u"REJECTED transition"); // An order is on one bill.
    CHECK(bench.current(orders.last().id).status == TestOrderStatus::Ordered);

    CreateTestOrders other = bench.request({bench.esr});
    other.visitId = checkIn(bench.server, bench.doctor.id).visit_.id;
    const auto elsewhere = bench.server.callAs(bench.doctor.login, other);
    REQUIRE(elsewhere);
    CHECK(refused({orders.last().id, elsewhere->first().id}) == u"REJECTED severalVisits");

    const BillTestOrders request{{orders.last().id}};
    CHECK(refusalOf(bench.server.callAs(bench.technician, request)) == u"FORBIDDEN");
    CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"accepted");
}

TEST_CASE("a bill by hand is no way around the orders", "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc});
    for (const Ulid item : {orders.first().id.value, bench.cbc.value}) {
        CreateBill request = MoneyBench::request(bench.visit.patientId, u"test"_s, item);
        CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"REJECTED unknownType");
        request.billableType = u"test"_s;
        CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"REJECTED unknownType");
    }
    CHECK(bench.current(orders.first().id).status == TestOrderStatus::Ordered);
}

TEST_CASE("a discount to nothing makes tests free, and taking it back makes them unpaid",
          "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc});
    const Bill bill = bench.bill(orders);
    const auto discount = [&](int percent) {
        DiscountBill request{.billId = bill.id,
                             .amount = {},
                             .percent = percent,
                             .reason = u"staff"_s,
                             .approver = {},
                             .rowVersion = {}};
        REQUIRE(bench.server.call(request));
    };
    discount(100);
    CHECK(upserted(bench.server, OrdersBench::topic(bench.haematology))["id"_L1] ==
          orders.first().id.toText());
    CHECK(bench.current(orders.first().id).mayCollect);
    discount(0);
    CHECK(removed(bench.server, OrdersBench::topic(bench.haematology)) == orders.first().id.toText());
    CHECK_FALSE(bench.current(orders.first().id).mayCollect);
    CHECK(refusalOf(bench.collect(orders.first().id)) == u"REJECTED unpaid");

    const TestTypeId free = bench.addTest(u"T-FREE"_s, bench.chemistry, 0, "SERUM", "GEL_TUBE");
    const QList<TestOrder> gift = bench.order({free});
    bench.bill(gift);
    CHECK(bench.current(gift.first().id).mayCollect);
    checkLabInvariants(bench.server);
}

TEST_CASE("money given back takes uncollected tests from the lab, once all of it is", "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.glucose});
    const Bill bill = bench.bill(orders);
    bench.payAll(bill);
    CancelTestOrder cancel{.testOrderId = orders.first().id, .reason = u"went home"_s, .rowVersion = {}};
    giveBack(bench, bill, Money(10'000));
    CHECK(bench.current(orders.first().id).mayCollect);
    CHECK(refusalOf(bench.server.callAs(bench.front, cancel)) == u"REJECTED onBill");

    giveBack(bench, bill, Money(40'000));
    CHECK(removed(bench.server, OrdersBench::topic(bench.haematology)) == orders.first().id.toText());
    CHECK(refusalOf(bench.collect(orders.first().id)) == u"REJECTED unpaid");
    CHECK(bench.server.callAs(bench.front, cancel)->status == TestOrderStatus::Cancelled);
    checkLabInvariants(bench.server);
    checkMoneyInvariants(bench.server);
}

TEST_CASE("a void bill gives its tests back to the patient's choice", "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.glucose});
    const Bill bill = bench.payAll(bench.bill(orders));
    REQUIRE(voided(bench, bill));
    CHECK(removed(bench.server, OrdersBench::topic(bench.haematology)) == orders.first().id.toText());
    CHECK(removed(bench.server, OrdersBench::topic(bench.chemistry)) == orders.last().id.toText());
    for (const TestOrder &order : orders) {
        const TestOrder now = bench.current(order.id);
        CHECK(now.status == TestOrderStatus::Ordered);
        CHECK_FALSE(now.mayCollect);
        CHECK_FALSE(now.billId);
    }
    const QList<TestOrder> again = bench.paid({bench.esr});
    CHECK(bench.bill(orders).totalAmount == Money(50'000)); // On the next bill.
    CHECK(again.first().mayCollect);
    checkLabInvariants(bench.server);
    checkMoneyInvariants(bench.server);
}

TEST_CASE("a bill stays once a sample of its tests is taken", "[orders][billing][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.glucose});
    const Bill bill = bench.payAll(bench.bill(orders));
    REQUIRE(bench.collect(orders.first().id));
    const auto refused = voided(bench, bill);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason() == u"testsCollected");
    CHECK(refused.error().data["testOrderIds"_L1].toArray() == QJsonArray{orders.first().id.toText()});
    CHECK(bench.server.call(GetBill{bill.id, {}})->status == BillStatus::Paid);

    // A sample that was no good is none: what waits for the next one is cancelled with the bill.
    REQUIRE(bench.server.callAs(bench.technician, RejectTestOrder{orders.first().id, u"clotted"_s}));
    REQUIRE(voided(bench, bill));
    const TestOrder rejected = bench.current(orders.first().id);
    CHECK(rejected.status == TestOrderStatus::Cancelled);
    CHECK(rejected.cancelReason == u"wrong patient"_s);
    CHECK(bench.current(orders.last().id).status == TestOrderStatus::Ordered);
    checkLabInvariants(bench.server);
    checkMoneyInvariants(bench.server);
}
