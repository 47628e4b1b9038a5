// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"
#include "tests/server/orders/orders_bench.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

constexpr int kDesks = 50;

/// All desks send at once; how many were accepted. The others must hear one of the reasons.
template <class MakeRequest>
int atOnce(OrdersBench &bench, const TestServer::CallerPtr &caller, const QStringList &reasons,
           MakeRequest request)
{
    std::atomic<int> accepted = 0, strange = 0;
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        const auto answer = bench.server.callOn(connection, caller, request(desk));
        if (answer)
            ++accepted;
        else if (!reasons.contains(answer.error().reason()))
            ++strange;
    });
    CHECK(strange == 0);
    return accepted;
}

} // namespace

TEST_CASE("fifty desks collect two orders once each", "[orders][samples][db][race]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc, bench.esr});
    CHECK(atOnce(bench, bench.technician, {u"transition"_s}, [&](int desk) {
              return CollectTestOrder{
                  .testOrderId = orders.at(desk % 2).id, .sampleNumber = {}, .collectedAt = {}};
          }) == 2); // Each test once.
    CHECK(bench.server.count(u"samples"_s) == 2);
    for (const TestOrder &order : orders)
        CHECK(bench.current(order.id).status == TestOrderStatus::Collected);
    checkLabInvariants(bench.server);
}

TEST_CASE("fifty desks label one tube", "[orders][samples][db][race]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc, bench.esr});
    CHECK(atOnce(bench, bench.technician, {},
                 [&](int desk) { return LabelSamples{{orders.at(desk % 2).id}}; }) == kDesks);
    CHECK(bench.server.count(u"samples"_s) == 1);
    checkLabInvariants(bench.server);
}

TEST_CASE("an order is on one bill, however many desks bill it", "[orders][billing][db][race]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.esr, bench.glucose});
    const int accepted = atOnce(bench, bench.front, {u"transition"_s}, [&](int desk) {
        // Overlapping pairs, named crosswise.
        const TestOrderId one = orders.at(desk % 3).id, other = orders.at((desk + 1) % 3).id;
        return desk % 2 ? BillTestOrders{{one, other}} : BillTestOrders{{other, one}};
    });
    CHECK(accepted == 1);
    CHECK(bench.server.count(u"bills WHERE billable_type = 'test'"_s) == 1);
    CHECK(bench.server.count(u"test_orders WHERE status = 'BILLED'"_s) == 2);
    checkLabInvariants(bench.server);
    checkMoneyInvariants(bench.server);
}

TEST_CASE("a payment and a collection at once leave nothing half done", "[orders][billing][db][race]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.esr, bench.glucose});
    const Bill bill = bench.bill(orders);
    std::atomic<int> paid = 0, collected = 0, strange = 0;
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        const auto note = [&strange](const QString &refusal, const QStringList &expected) {
            strange += refusal == u"accepted" || expected.contains(refusal) ? 0 : 1;
            return refusal == u"accepted" ? 1 : 0;
        };
        if (desk % 2)
            paid += note(refusalOf(bench.server.callOn(connection, bench.cashier,
                                                       TakePayment{.billId = bill.id,
                                                                   .amount = bill.dueAmount,
                                                                   .method = PaymentMethod::Cash,
                                                                   .tendered = {},
                                                                   .reference = {}})),
                         {u"REJECTED alreadyPaid"_s});
        else
            collected +=
                note(refusalOf(bench.server.callOn(connection, bench.technician,
                                                   CollectTestOrder{.testOrderId = orders.at(desk % 3).id,
                                                                    .sampleNumber = {},
                                                                    .collectedAt = {}})),
                     {u"REJECTED unpaid"_s, u"REJECTED transition"_s});
    });
    CHECK(strange == 0);
    CHECK(paid == 1);
    CHECK(collected <= 3);
    checkLabInvariants(bench.server);
    checkMoneyInvariants(bench.server);
}

TEST_CASE("a bill is void or its tests are collected, never both", "[orders][billing][db][race]")
{
    OrdersBench bench;
    for (int round = 0; round < 3; ++round) {
        CreateTestOrders request = bench.request({bench.cbc, bench.esr});
        request.repeat = true;
        const auto orders = bench.server.callAs(bench.doctor.login, request);
        REQUIRE(orders);
        const Bill bill = bench.payAll(bench.bill(*orders));
        std::atomic<int> voided = 0, collected = 0, strange = 0;
        bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
            const auto refusal =
                desk % 2
                    ? refusalOf(bench.server.callOn(connection, bench.cashier, VoidBill{bill.id, u"wrong"_s}))
                    : refusalOf(
                          bench.server.callOn(connection, bench.technician,
                                              CollectTestOrder{.testOrderId = orders->at(desk % 4 / 2).id,
                                                               .sampleNumber = {},
                                                               .collectedAt = {}}));
            if (refusal == u"accepted")
                ++(desk % 2 ? voided : collected);
            else if (!QStringList{u"REJECTED testsCollected"_s, u"REJECTED billVoid"_s,
                                  u"REJECTED transition"_s}
                          .contains(refusal))
                ++strange;
        });
        CHECK(strange == 0);
        CHECK((voided > 0) != (collected > 0));
        checkLabInvariants(bench.server);
    }
    checkMoneyInvariants(bench.server);
}

TEST_CASE("a rejected sample takes no result with it into the lab", "[orders][samples][db][race]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.paid({bench.cbc, bench.esr});
    REQUIRE(bench.server.callAs(bench.technician, LabelSamples{OrdersBench::ids(orders)}));
    REQUIRE(bench.collect(orders.first().id)); // Both are in it.
    // As results do: the order's row is locked, looked at and stepped on.
    const QString complete =
        u"UPDATE test_orders SET status = 'COMPLETED', completed_at = now(), row_version = row_version + 1"
        " WHERE id = '%1' AND status = 'COLLECTED'"_s.arg(orders.last().id.value.toUuidText());
    std::atomic<int> rejected = 0, strange = 0;
    bench.server.race(kDesks, [&](int desk, hms::server::WorkerConnection &connection) {
        if (desk % 2) {
            const QByteArray sql = complete.toUtf8();
            const hms::server::Statement statement{"test.complete", sql.constData()};
            connection.ensureOpen();
            hms::server::Transaction tx(connection, hms::server::Transaction::Kind::Write);
            tx.execute(statement);
            tx.commit();
            return;
        }
        const auto refusal = refusalOf(bench.server.callOn(
            connection, bench.technician, RejectTestOrder{orders.at(desk % 4 / 2).id, u"clotted"_s}));
        rejected += refusal == u"accepted" ? 1 : 0;
        strange += refusal == u"accepted" || refusal == u"REJECTED transition" ? 0 : 1;
    });
    CHECK(strange == 0);
    CHECK(rejected == 1);
    for (const TestOrder &order : orders)
        CHECK(bench.current(order.id).status == TestOrderStatus::Rejected);
    CHECK(bench.server.count(u"test_orders WHERE completed_at IS NOT NULL"_s) == 0);
    checkLabInvariants(bench.server);
}
