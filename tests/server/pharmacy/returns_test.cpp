// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "tests/server/prescriptions/prescription_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// Ten of one batch were given out for 20.00.
struct ReturnBench : PrescriptionBench {
    StockBatchId batch = receive(server, napa, u"A"_s, QDate(2027, 6, 30), 15).id;
    Prescription prescription = prescribe(10);
    DispensePrescription::Response given = dispenseAll();
    TestServer::CallerPtr cashier = server.as(u"cashier"_s);

    DispensePrescription::Response dispenseAll()
    {
        const auto done = server.callAs(
            pharmacist,
            DispensePrescription{prescription.id, {{prescription.items.first().id, 10, {}, {}, {}}}});
        REQUIRE(done);
        return *done;
    }
    void pay(qint64 amount)
    {
        if (server.count(u"shifts"_s) == 0)
            REQUIRE(server.callAs(cashier, OpenShift{Money(0)}));
        TakePayment payment;
        payment.billId = given.bill->id;
        payment.amount = Money(amount);
        REQUIRE(server.callAs(cashier, payment));
    }
    Result<DispensePrescription::Response> giveBack(int quantity)
    {
        return server.callAs(pharmacist, ReturnDispensed{prescription.id,
                                                         given.bill->id,
                                                         {{prescription.items.first().id, batch, quantity}},
                                                         u"does not tolerate it"_s});
    }
};

} // namespace

TEST_CASE("what comes back of a paid bill goes into its batch and is asked back as money", "[pharmacy][db]")
{
    ReturnBench bench;
    bench.pay(2'000);
    const auto back = bench.giveBack(4);
    REQUIRE(back);
    CHECK(onHand(bench.server, bench.batch) == 9);
    CHECK(back->status == PrescriptionStatus::Partial);
    CHECK(back->items.first().dispensedQuantity == 6);
    CHECK(back->items.first().given.last().quantity == -4);
    REQUIRE(back->bill->refunds.size() == 1);
    const Refund &refund = back->bill->refunds.first();
    CHECK(refund.amount == Money(800));
    CHECK(refund.status == RefundStatus::Requested);
    CHECK(refund.reason == u"does not tolerate it");

    const auto above = bench.giveBack(7);
    REQUIRE_FALSE(above);
    CHECK(above.error().reason() == u"aboveDispensed");
    CHECK(above.error().data[u"dispensed"] == 6);
    const auto rest = bench.giveBack(6);
    REQUIRE(rest);
    CHECK(rest->status == PrescriptionStatus::Waiting);
    CHECK(rest->bill->refunds.last().amount == Money(1'200));
    checkStockInvariants(bench.server);
}

TEST_CASE("no more is asked back than was paid", "[pharmacy][db]")
{
    ReturnBench bench;
    DiscountBill discount;
    discount.billId = bench.given.bill->id;
    discount.amount = Money(500);
    discount.reason = u"staff"_s;
    REQUIRE(bench.server.call(discount));
    bench.pay(1'500);
    CHECK(bench.giveBack(10)->bill->refunds.first().amount == Money(1'500));
}

TEST_CASE("an unpaid bill becomes void when all of it comes back", "[pharmacy][db]")
{
    ReturnBench bench;
    SECTION("all of it")
    {
        const auto back = bench.giveBack(10);
        REQUIRE(back);
        CHECK(back->bill->status == BillStatus::Void);
        CHECK(back->bill->voidReason == u"does not tolerate it");
        CHECK(removed(bench.server, u"cashier"_s) == bench.given.bill->id.toText());
        CHECK(upserted(bench.server, u"pharmacy"_s)[u"status"] == u"WAITING"_s);
        CHECK(bench.giveBack(1).error().reason() == u"aboveDispensed");
    }
    SECTION("a part is refused")
    {
        CHECK(bench.giveBack(4).error() == Error::rejected(u"returnWhole"_s));
        bench.pay(100);
        CHECK(bench.giveBack(10).error() == Error::rejected(u"returnWhole"_s));
        CHECK(onHand(bench.server, bench.batch) == 5);
    }
    SECTION("a void one stays")
    {
        REQUIRE(bench.server.call(VoidBill{bench.given.bill->id, u"mistake"_s}));
        CHECK(bench.giveBack(10).error() == Error::rejected(u"billVoid"_s));
    }
    checkStockInvariants(bench.server);
}

TEST_CASE("returning is refused", "[pharmacy][db]")
{
    ReturnBench bench;
    ReturnDispensed request{bench.prescription.id,
                            bench.given.bill->id,
                            {{bench.prescription.items.first().id, bench.batch, 1}},
                            u"x"_s};
    CHECK(bench.server.callAs(bench.doctor.login, request).error() ==
          Error::forbidden(u"prescriptions.dispense"_s));
    request.reason = u" "_s;
    CHECK(bench.server.call(request).error() == Error::invalid(u"reason"_s, u"tooShort"_s));
    request.reason = u"x"_s;
    request.billId = BillId(bench.server.call(ListOutstandingBills{})->first().id); // Of the visit.
    CHECK(bench.server.call(request).error() == Error::notFound(u"bill"_s));
    request.prescriptionId = PrescriptionId::make();
    CHECK(bench.server.call(request).error() == Error::notFound(u"prescription"_s));
}
