// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;
using test::TestServer;

TEST_CASE("a bill copies its prices from the catalogue", "[billing][db]")
{
    MoneyBench bench;
    const DoctorId doctor = bench.server.addDoctor();
    CreateBill request = MoneyBench::request(bench.patient, u"service"_s, bench.service(1'500), 3);
    request.items.append({u"consultation"_s, doctor.value, 1});
    request.items.append({u"hospital_fee"_s, doctor.value, 1});

    const Bill bill = bench.server.call(request).value();

    CHECK(bill.totalAmount == Money(3 * 1'500 + 50'000 + 10'000));
    CHECK(bill.status == BillStatus::Pending);
    REQUIRE(bill.items.size() == 3);
    CHECK(bill.items.at(0).total == Money(4'500));
    bench.server.exec(u"UPDATE services SET price = 9; UPDATE doctors SET consultation_fee = 9"_s);
    CHECK(bench.current(bill).totalAmount == bill.totalAmount);
    CHECK(bench.server.call(GetBill{{}, bill.billNumber.toLower()}).value().id == bill.id);
}

TEST_CASE("a bill is refused", "[billing][db]")
{
    MoneyBench bench;
    const Ulid service = bench.service(100);
    const auto refusal = [&](const CreateBill &request) { return refusalOf(bench.server.call(request)); };

    CHECK(refusal(MoneyBench::request(bench.patient, u"spaceship"_s, service)) == u"REJECTED unknownType");
    CHECK(refusal(MoneyBench::request(bench.patient, u"service"_s, bench.service({}))) ==
          u"REJECTED priceMissing");
    CHECK(refusal(MoneyBench::request(bench.patient, u"service"_s, Ulid::make())) == u"NOT_FOUND item");
    CHECK(refusal(MoneyBench::request(PatientId::make(), u"service"_s, service)) == u"NOT_FOUND patient");
    CHECK(refusal(MoneyBench::request(bench.patient, u"service"_s, bench.service(Money::kMax), 2)) ==
          u"INVALID items.0.quantity");
    CHECK(refusal(MoneyBench::request(bench.patient, u"service"_s, service, 0)) ==
          u"INVALID items.0.quantity");
    CreateBill request = MoneyBench::request(bench.patient, u"service"_s, service);
    request.billableType = u"dream"_s;
    CHECK(refusal(request) == u"REJECTED unknownType");
    request.billableType = u"visit"_s;
    CHECK(refusal(request) == u"NOT_FOUND visit");
    CHECK(refusalOf(bench.server.callAs(bench.server.as(u"doctor"_s), request)) == u"FORBIDDEN");
    CHECK(refusalOf(bench.server.call(GetBill{BillId::make(), {}})) == u"NOT_FOUND bill");
    CHECK(refusalOf(bench.server.call(GetBill{})) == u"INVALID id");
    CHECK(bench.server.count(u"bills"_s) == 0);
}

TEST_CASE("a discount up to the role's limit needs nobody else, above it a second person", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(10'000); // The cashier's limit is 5 percent.
    bench.server.exec(
        u"UPDATE users SET password_hash = '%1' WHERE username IN ('accountant', 'cashier')"_s.arg(
            bench.server.hasher().hash(u"right"_s)));
    DiscountBill request;
    request.billId = bill.id;
    request.reason = u"poor"_s;
    const auto give = [&](qint64 amount) {
        request.amount = Money(amount);
        return bench.server.callAs(bench.cashier, request);
    };

    const Bill less = give(500).value();
    CHECK(less.dueAmount == Money(9'500));
    CHECK(less.discountReason == u"poor");
    const auto tooMuch = give(501);
    CHECK(refusalOf(tooMuch) == u"REJECTED approvalNeeded");
    CHECK(tooMuch.error().data.value(u"limitPercent").toInt() == 5);

    request.approver = Approver{u"accountant"_s, u"right"_s};
    const Bill approved = give(5'000).value();
    CHECK(approved.discountAmount == Money(5'000));
    CHECK(approved.history.last().approvedBy == u"accountant");
    request.approver = Approver{u"cashier"_s, u"right"_s};
    CHECK(refusalOf(give(5'000)) == u"REJECTED approverSame");
    request.approver = Approver{u"accountant"_s, u"wrong"_s};
    CHECK(give(5'000).error().code == ErrorCode::Unauthenticated);

    request.approver.reset();
    CHECK(give(0).value().discountAmount == Money(0));
    CHECK(refusalOf(give(10'001)) == u"REJECTED aboveTotal");
    request.percent = 5;
    CHECK(refusalOf(give(1)) == u"INVALID amount");
    request.amount.reset();
    CHECK(bench.server.callAs(bench.cashier, request).value().discountAmount == Money(500));
    request.rowVersion = bill.rowVersion;
    CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"CONFLICT");
    request.rowVersion.reset();
    REQUIRE(bench.pay(bill, 9'500));
    request.percent = 100;
    CHECK(refusalOf(bench.server.call(request)) == u"REJECTED belowPaid");
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("a void gives back by method what the same open shift took", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(1'000);
    REQUIRE(bench.pay(bill, 300));
    REQUIRE(bench.pay(bill, 200, PaymentMethod::Card));
    const VoidBill request{bill.id, u"mistake"_s};

    SECTION("all of it")
    {
        const Bill voided = bench.server.callAs(bench.cashier, request).value();
        CHECK(voided.status == BillStatus::Void);
        CHECK(voided.refundedAmount == Money(500));
        CHECK(voided.dueAmount == Money(0));
        CHECK(voided.refunds.size() == 2);
        CHECK(bench.server.last().changes.first().members.contains("\"removes\":[\"" +
                                                                   bill.id.toText().toLatin1()));
        CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"REJECTED billVoid");
    }
    SECTION("less what was refunded before, whatever the method")
    {
        const Refund refund = bench.approvedRefund(bill, 150, PaymentMethod::Bank);
        REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{refund.id}));
        CHECK(bench.server.callAs(bench.cashier, request).value().refundedAmount == Money(500));
    }
    SECTION("but not for somebody else, nor while a refund is open, nor after the count")
    {
        CHECK(refusalOf(bench.server.call(request)) == u"REJECTED outsideShift");
        const Refund asked = bench.askBack(bill, 10).value();
        CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"REJECTED refundPending");
        REQUIRE(bench.server.callAs(bench.accountant, RefuseRefund{asked.id, u"no"_s}));
        REQUIRE(bench.server.callAs(bench.cashier, CountShift{}));
        CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"REJECTED outsideShift");
    }
    SECTION("but not more cash than the drawer still holds")
    {
        const Bill card = bench.bill(250);
        REQUIRE(bench.pay(card, 250, PaymentMethod::Card));
        REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{bench.approvedRefund(card, 250).id}));
        CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"REJECTED drawerShort");
        CHECK(bench.current(bill).status == BillStatus::Partial);
    }
    SECTION("and never without the permission or a bill")
    {
        CHECK(refusalOf(bench.server.callAs(bench.server.as(u"staff"_s), request)) == u"FORBIDDEN");
        CHECK(refusalOf(bench.server.call(VoidBill{BillId::make(), u"x"_s})) == u"NOT_FOUND bill");
    }
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("unpaid bills are found by number, name and phone, page by page", "[billing][db]")
{
    MoneyBench bench;
    const Bill first = bench.bill(100);
    const Bill second = bench.bill(200);
    REQUIRE(bench.pay(bench.bill(300), 300));
    const PatientId other = bench.server.addPatient(u"Zahid Hasan"_s, u"+8801711222333"_s);
    const Bill third = bench.server.call(MoneyBench::request(other, u"service"_s, bench.service(5))).value();
    const auto ids = [&](const std::optional<QString> &text, std::optional<int> limit = {},
                         std::optional<BillId> after = {}) {
        QList<BillId> out;
        const auto page = bench.server.call(ListOutstandingBills{text, limit, after});
        for (const BillSummary &bill : page.value())
            out.append(bill.id);
        return out;
    };

    CHECK(ids({}) == QList{first.id, second.id, third.id});
    CHECK(ids({}, 2) == QList{first.id, second.id});
    CHECK(ids({}, 2, second.id) == QList{third.id});
    CHECK(ids(u"zahid"_s) == QList{third.id});
    CHECK(ids(u"222333"_s) == QList{third.id});
    CHECK(ids(second.billNumber.toLower()) == QList{second.id});
    CHECK(ids(u"%"_s).size() == 3);
    CHECK(ids(u"nobody"_s).isEmpty());
    CHECK(refusalOf(bench.server.callAs(bench.server.as(u"lab-technician"_s), ListOutstandingBills{})) ==
          u"FORBIDDEN");
}
