// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;
using test::TestServer;

TEST_CASE("money goes back after a second person approved it", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    REQUIRE(bench.pay(bill, 60'000));

    const Refund asked = bench.askBack(bill, 20'000).value();
    CHECK(asked.status == RefundStatus::Requested);
    CHECK(asked.refundNumber.startsWith(u"F-"));
    CHECK(bench.server.count(u"notifications WHERE type = 'refund.requested'"_s) >= 1);
    const Refund approved = bench.server.callAs(bench.accountant, ApproveRefund{asked.id}).value();
    CHECK(approved.decidedBy == u"accountant");
    const Refund paid = bench.server.callAs(bench.cashier, PayOutRefund{asked.id}).value();

    CHECK(paid.status == RefundStatus::Paid);
    CHECK(paid.paidOutBy == u"cashier");
    const Bill after = bench.current(bill);
    CHECK(after.refundedAmount == Money(20'000));
    CHECK(after.dueAmount == Money(0));
    CHECK(after.history.last().what == u"REFUNDED");
    CHECK(after.history.last().approvedBy == u"accountant");
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("a refund is refused", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    REQUIRE(bench.pay(bill, 30'000));

    SECTION("above what was paid, open requests counted")
    {
        REQUIRE(bench.askBack(bill, 20'000));
        const auto refused = bench.askBack(bill, 10'001);
        CHECK(refusalOf(refused) == u"REJECTED aboveRefundable");
        CHECK(refused.error().data.value(u"refundable").toInteger() == 10'000);
    }
    SECTION("for an unknown bill")
    {
        CHECK(refusalOf(bench.server.call(RequestRefund{BillId::make(), Money(1), {}, u"x"_s})) ==
              u"NOT_FOUND bill");
    }
    SECTION("for a void bill")
    {
        REQUIRE(bench.server.callAs(bench.cashier, VoidBill{bill.id, u"mistake"_s}));
        CHECK(refusalOf(bench.askBack(bill, 1)) == u"REJECTED billVoid");
    }
    SECTION("when the requester approves or refuses it")
    {
        const Refund own =
            bench.server.callAs(bench.accountant, RequestRefund{bill.id, Money(5), {}, u"x"_s}).value();
        CHECK(refusalOf(bench.server.callAs(bench.accountant, ApproveRefund{own.id})) ==
              u"REJECTED approverSame");
        CHECK(refusalOf(bench.server.callAs(bench.accountant, RefuseRefund{own.id, u"x"_s})) ==
              u"REJECTED approverSame");
    }
    SECTION("when it was never approved, refused, or paid before")
    {
        const Refund asked = bench.askBack(bill, 5).value();
        CHECK(refusalOf(bench.server.callAs(bench.cashier, PayOutRefund{asked.id})) ==
              u"REJECTED transition");
        REQUIRE(bench.server.callAs(bench.accountant, RefuseRefund{asked.id, u"no"_s}));
        CHECK(refusalOf(bench.server.callAs(bench.accountant, ApproveRefund{asked.id})) ==
              u"REJECTED transition");
        const Refund good = bench.approvedRefund(bill, 5);
        REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{good.id}));
        CHECK(refusalOf(bench.server.callAs(bench.cashier, PayOutRefund{good.id})) == u"REJECTED transition");
    }
    SECTION("from a drawer that holds too little cash, but not by bank")
    {
        const auto other = bench.server.another(u"cashier"_s, u"poor"_s);
        bench.openShift(other, 99);
        CHECK(refusalOf(bench.server.callAs(other, PayOutRefund{bench.approvedRefund(bill, 100).id})) ==
              u"REJECTED drawerShort");
        CHECK(bench.server.callAs(other, PayOutRefund{bench.approvedRefund(bill, 99).id}));
        CHECK(bench.server.callAs(other,
                                  PayOutRefund{bench.approvedRefund(bill, 200, PaymentMethod::Bank).id}));
    }
    SECTION("without a shift or after its count")
    {
        const Refund approved = bench.approvedRefund(bill, 5);
        const auto other = bench.server.another(u"cashier"_s, u"late"_s);
        CHECK(refusalOf(bench.server.callAs(other, PayOutRefund{approved.id})) == u"REJECTED noOpenShift");
        REQUIRE(bench.server.callAs(bench.cashier, CountShift{}));
        CHECK(refusalOf(bench.server.callAs(bench.cashier, PayOutRefund{approved.id})) ==
              u"REJECTED shiftCounted");
    }
    SECTION("when there is none")
    {
        CHECK(refusalOf(bench.server.call(ApproveRefund{RefundId::make()})) == u"NOT_FOUND refund");
        CHECK(refusalOf(bench.server.call(RefuseRefund{RefundId::make(), u"x"_s})) == u"NOT_FOUND refund");
        CHECK(refusalOf(bench.server.call(PayOutRefund{RefundId::make()})) == u"NOT_FOUND refund");
    }
    SECTION("without the permission")
    {
        const auto nobody = bench.server.as(u"staff"_s);
        CHECK(refusalOf(bench.server.callAs(nobody, RequestRefund{bill.id, Money(1), {}, u"x"_s})) ==
              u"FORBIDDEN");
        CHECK(refusalOf(bench.server.callAs(bench.cashier, ApproveRefund{RefundId::make()})) == u"FORBIDDEN");
        CHECK(refusalOf(bench.server.callAs(bench.cashier, RefuseRefund{RefundId::make(), u"x"_s})) ==
              u"FORBIDDEN");
        CHECK(refusalOf(bench.server.callAs(bench.accountant, PayOutRefund{RefundId::make()})) ==
              u"FORBIDDEN");
    }
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("open refunds are listed oldest first", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    REQUIRE(bench.pay(bill, 60'000));
    const Refund first = bench.askBack(bill, 1).value();
    const Refund second = bench.approvedRefund(bill, 2);
    const Refund refused = bench.askBack(bill, 3).value();
    REQUIRE(bench.server.callAs(bench.accountant, RefuseRefund{refused.id, u"no"_s}));

    const auto open = bench.server.call(ListRefunds{}).value();
    REQUIRE(open.size() == 2);
    CHECK(open.at(0).id == first.id);
    CHECK(open.at(1).id == second.id);
    CHECK(bench.server.call(ListRefunds{RefundStatus::Refused}).value().size() == 1);
}

TEST_CASE("fifty refunds out of one drawer never take more than it holds", "[billing][db][race]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(50'000);
    REQUIRE(bench.pay(bill, 50'000, PaymentMethod::Card));
    REQUIRE(bench.pay(bench.bill(1'000), 1'000));
    QList<RefundId> refunds;
    for (int i = 0; i < 50; ++i)
        refunds.append(bench.approvedRefund(bill, 100).id);
    std::atomic<int> paid = 0;
    std::atomic<int> strange = 0;

    bench.server.race(50, [&](int i, server::WorkerConnection &connection) {
        const auto answer = bench.server.callOn(connection, bench.cashier, PayOutRefund{refunds.at(i)});
        if (answer)
            ++paid;
        else if (refusalOf(answer) != u"REJECTED drawerShort")
            ++strange;
    });

    CHECK(strange == 0);
    CHECK(paid == 10);
    test::checkMoneyInvariants(bench.server);
}
