// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/notifications/notifications_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "tests/server/prescriptions/prescription_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

const QDate kSoon(2026, 12, 31);
const QDate kLater(2027, 6, 30);

struct DispensingBench : PrescriptionBench {
    Result<DispensePrescription::Response> dispense(const Prescription &prescription,
                                                    const DispensePrescription::Item &item)
    {
        return server.callAs(pharmacist, DispensePrescription{prescription.id, {item}});
    }
    Result<DispensePrescription::Response> dispense(const Prescription &prescription, int quantity)
    {
        return dispense(prescription, {prescription.items.first().id, quantity, {}, {}, {}});
    }
};

} // namespace

TEST_CASE("a prescription is dispensed, the earliest expiry first, and billed", "[pharmacy][db]")
{
    DispensingBench bench;
    const auto later = receive(bench.server, bench.napa, u"L"_s, kLater, 50).id;
    const auto soon = receive(bench.server, bench.napa, u"S"_s, kSoon, 4).id;
    const Prescription prescription = bench.prescribe(10);

    const auto given = bench.dispense(prescription, 10);
    REQUIRE(given);
    CHECK(given->status == PrescriptionStatus::Dispensed);
    CHECK(given->items.first().dispensedQuantity == 10);
    REQUIRE(given->items.first().given.size() == 2);
    CHECK(onHand(bench.server, soon) == 0);
    CHECK(onHand(bench.server, later) == 44);
    CHECK(removed(bench.server, u"pharmacy"_s) == prescription.id.toText());

    REQUIRE(given->bill);
    CHECK(given->bill->billableType == u"medicine");
    CHECK(given->bill->totalAmount == Money(2'000));
    REQUIRE(given->bill->items.size() == 1);
    CHECK(given->bill->items.first().itemName == u"Paracetamol 500 mg");
    CHECK(given->bill->items.first().quantity == 10);
    CHECK(upserted(bench.server, u"cashier"_s)[u"id"].toString() == given->bill->id.toText());

    bench.server.exec(u"UPDATE medicines SET unit_price = 999"_s); // The line keeps its price.
    CHECK(bench.server.call(GetBill{given->bill->id, {}})->totalAmount == Money(2'000));
    CHECK(bench.dispense(prescription, 1).error() == Error::rejected(u"transition"_s));
    CHECK(bench.server.callAs(bench.doctor.login, CancelPrescription{prescription.id, u"too late"_s, {}})
              .error() == Error::rejected(u"alreadyDispensed"_s));
    checkStockInvariants(bench.server);
}

TEST_CASE("medicines are paid for at the pharmacy's counter, in the pharmacist's own shift", "[pharmacy][db]")
{
    DispensingBench bench;
    receive(bench.server, bench.napa, u"A"_s, kSoon, 10);
    const auto at = [&bench](const auto &request) { return bench.server.callAs(bench.pharmacist, request); };
    REQUIRE(at(OpenShift{Money(5'000)}));
    const auto given = bench.dispense(bench.prescribe(10), 10);
    REQUIRE(given);

    const auto paid = at(TakePayment{.billId = given->bill->id,
                                     .amount = given->bill->dueAmount,
                                     .method = PaymentMethod::Cash,
                                     .tendered = {},
                                     .reference = {}});
    REQUIRE(paid);
    CHECK(paid->bill.status == BillStatus::Paid);
    CHECK(removed(bench.server, u"cashier"_s) == given->bill->id.toText());
    CHECK(at(MakePrint{DocumentType::Receipt, paid->payment.id.value, u"desk"_s, u"en"_s, {}}));
    REQUIRE(at(CountShift{{{Money(7'000), 1}}}));
    const auto closed = at(CloseShift{});
    REQUIRE(closed);
    CHECK(closed->shift.difference == Money(0));
    CHECK(at(GetShiftReport{closed->shift.id}));
}

TEST_CASE("a part is given now and the rest later", "[pharmacy][db]")
{
    DispensingBench bench;
    receive(bench.server, bench.napa, u"A"_s, kSoon, 4);
    const Prescription prescription = bench.prescribe(10);
    const auto part = bench.dispense(prescription, 4);
    REQUIRE(part);
    CHECK(part->status == PrescriptionStatus::Partial);
    CHECK(upserted(bench.server, u"pharmacy"_s)[u"status"] == u"PARTIAL"_s);
    const auto more = bench.dispense(prescription, 7);
    REQUIRE_FALSE(more);
    CHECK(more.error().reason() == u"aboveRemaining");

    const auto shortage = bench.dispense(prescription, 6);
    REQUIRE_FALSE(shortage);
    CHECK(shortage.error().reason() == u"stockShort");
    CHECK(shortage.error().data[u"available"] == 0);
    CHECK(bench.server.count(u"bills WHERE billable_type = 'medicine'"_s) == 1);
    receive(bench.server, bench.napa, u"B"_s, kSoon, 6);
    CHECK(bench.dispense(prescription, 6)->status == PrescriptionStatus::Dispensed);
    CHECK(bench.server.count(u"bills WHERE billable_type = 'medicine'"_s) == 2);
    checkStockInvariants(bench.server);
}

TEST_CASE("expired batches are never given out", "[pharmacy][db]")
{
    DispensingBench bench;
    const auto batch = receive(bench.server, bench.napa, u"A"_s, QDate(2026, 11, 22), 20).id;
    CHECK(bench.dispense(bench.prescribe(10), 10)); // Its last day.
    bench.server.setNow(dhaka(u"2026-11-23T00:01"_s));
    const Prescription next = bench.prescribe(10);
    CHECK(bench.dispense(next, 1).error().reason() == u"stockShort");
    CHECK(bench.dispense(next, {next.items.first().id, 1, batch, {}, {}}).error().reason() == u"stockShort");
}

TEST_CASE("a batch may be chosen and a substitute given with its reason", "[pharmacy][db]")
{
    DispensingBench bench;
    receive(bench.server, bench.napa, u"S"_s, kSoon, 10);
    const auto chosen = receive(bench.server, bench.napa, u"L"_s, kLater, 10).id;
    const MedicineId ace = addMedicine(bench.server, u"Acetaminophen"_s, 300);
    const auto substitute = receive(bench.server, ace, u"A"_s, kLater, 10).id;
    const Prescription prescription = bench.prescribe(10);
    const PrescriptionItemId item = prescription.items.first().id;

    REQUIRE(bench.dispense(prescription, {item, 3, chosen, {}, {}}));
    CHECK(onHand(bench.server, chosen) == 7);
    CHECK(bench.dispense(prescription, {item, 3, {}, ace, {}}).error().reason() == u"substituteReason");
    const auto given = bench.dispense(prescription, {item, 7, {}, ace, u"Napa is used up"_s});
    REQUIRE(given);
    CHECK(given->status == PrescriptionStatus::Dispensed);
    const GivenMedicine &last = given->items.first().given.last();
    CHECK(last.medicineId == ace);
    CHECK(last.reason == u"Napa is used up");
    CHECK(given->bill->totalAmount == Money(2'100)); // Its own price.
    CHECK(onHand(bench.server, substitute) == 3);

    const auto told = bench.server.callAs(bench.doctor.login, ListNotifications{});
    REQUIRE(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().kind == u"prescription.substituted");
    CHECK(told->first().data[u"reason"].toString() == u"Napa is used up");
    checkStockInvariants(bench.server);
}

TEST_CASE("an open cart keeps its medicines until its time is over", "[pharmacy][db]")
{
    DispensingBench bench;
    receive(bench.server, bench.napa, u"A"_s, kSoon, 10);
    const Prescription mine = bench.prescribe(8);
    const Prescription theirs = bench.prescribe(8);

    const auto cart = bench.server.callAs(bench.pharmacist, ReservePrescription{mine.id});
    REQUIRE(cart);
    CHECK(cart->reservedUntil == dhaka(u"2026-11-22T09:15"_s));
    REQUIRE(cart->lines.size() == 1);
    CHECK(cart->lines.first().quantity == 8);
    CHECK(cart->lines.first().unitPrice == Money(200));
    const auto rest = bench.server.callAs(bench.pharmacist, ReservePrescription{theirs.id});
    REQUIRE(rest);
    CHECK(rest->lines.first().quantity == 2); // As far as the stock goes.
    const auto kept = bench.dispense(theirs, 3);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().data[u"available"] == 2);

    SECTION("which they give out")
    {
        CHECK(bench.dispense(mine, 8));
        CHECK(bench.dispense(theirs, 2));
    }
    SECTION("or release")
    {
        REQUIRE(bench.server.callAs(bench.pharmacist, ReleasePrescription{mine.id}));
        CHECK(bench.dispense(theirs, 8));
    }
    SECTION("or forget")
    {
        bench.server.setNow(dhaka(u"2026-11-22T09:16"_s));
        CHECK(bench.dispense(theirs, 8));
        const auto again = bench.server.callAs(bench.pharmacist, ReservePrescription{mine.id});
        REQUIRE(again);
        CHECK(again->lines.first().quantity == 2);
    }
    CHECK(bench.server.callAs(bench.pharmacist, ReservePrescription{PrescriptionId::make()}).error() ==
          Error::notFound(u"prescription"_s));
    CHECK(bench.server.callAs(bench.doctor.login, ReservePrescription{mine.id}).error() ==
          Error::forbidden(u"prescriptions.dispense"_s));
    CHECK(bench.server.callAs(bench.doctor.login, ReleasePrescription{mine.id}).error() ==
          Error::forbidden(u"prescriptions.dispense"_s));
}

TEST_CASE("patients are called to the pharmacy's counter", "[pharmacy][db]")
{
    DispensingBench bench;
    const Prescription prescription = bench.prescribe(10);
    const auto called = bench.server.callAs(bench.pharmacist, CallPrescription{prescription.id});
    REQUIRE(called);
    CHECK(called->calledAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK(upserted(bench.server, u"pharmacy"_s)[u"calledAt"].toString() == u"2026-11-22T03:00:00.000Z");

    CHECK(bench.server.callAs(bench.doctor.login, CallPrescription{prescription.id}).error() ==
          Error::forbidden(u"prescriptions.dispense"_s));
    CHECK(bench.server.call(CallPrescription{PrescriptionId::make()}).error() ==
          Error::notFound(u"prescription"_s));
    REQUIRE(bench.server.callAs(bench.doctor.login, CancelPrescription{prescription.id, u"x"_s, {}}));
    CHECK(bench.server.callAs(bench.pharmacist, CallPrescription{prescription.id}).error() ==
          Error::rejected(u"transition"_s));
}

TEST_CASE("dispensing is refused", "[pharmacy][db]")
{
    DispensingBench bench;
    receive(bench.server, bench.napa, u"A"_s, kSoon, 10);
    const Prescription prescription = bench.prescribe(10);
    const DispensePrescription::Item item{prescription.items.first().id, 1, {}, {}, {}};

    CHECK(bench.server.callAs(bench.doctor.login, DispensePrescription{prescription.id, {item}}).error() ==
          Error::forbidden(u"prescriptions.dispense"_s));
    CHECK(bench.server.call(DispensePrescription{PrescriptionId::make(), {item}}).error() ==
          Error::notFound(u"prescription"_s));
    CHECK(bench.dispense(prescription, {PrescriptionItemId::make(), 1, {}, {}, {}}).error() ==
          Error::notFound(u"item"_s));
    bench.server.exec(u"UPDATE medicines SET unit_price = NULL"_s);
    CHECK(bench.dispense(prescription, 1).error() == Error::rejected(u"priceMissing"_s, u"items"_s));
    CHECK(bench.server.count(u"bills WHERE billable_type = 'medicine'"_s) == 0);
    CHECK(bench.server.count(u"stock_movements WHERE kind = 'DISPENSED'"_s) == 0);
}
