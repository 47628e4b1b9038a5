// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;
using test::TestServer;

TEST_CASE("a payment is recorded with its receipt, its ledger legs and the bill's new state", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    const OperationId operation = OperationId::make();

    TakePayment request = MoneyBench::payment(bill, 25'000);
    request.tendered = Money(50'000);
    request.reference = u"till 2"_s;

    const auto taken = bench.server.callAs(bench.cashier, request, operation);

    REQUIRE(taken);
    const Payment &payment = taken->payment;
    const QString year = QString::number(payment.businessDate.year());
    CHECK(payment.receiptNumber == u"R-%1-0001"_s.arg(year));
    CHECK(payment.amount == Money(25'000));
    CHECK(payment.change == Money(25'000));
    CHECK(payment.reference == u"till 2"_s);
    CHECK(payment.receivedBy == u"cashier");
    CHECK(payment.paidBefore == Money(0));
    CHECK(payment.dueAfter == Money(35'000));
    CHECK(payment.verificationCode.size() == 10);
    CHECK(taken->bill.status == BillStatus::Partial);
    CHECK(taken->bill.dueAmount == Money(35'000));
    CHECK(taken->bill.payments.size() == 1);
    CHECK(taken->bill.history.last().what == u"PAID");
    CHECK(bench.server.count(u"transactions WHERE payment_id IS NOT NULL"_s) == 2);
    CHECK(bench.server.count(u"audit_logs WHERE entity = 'payments' AND operation_id = '%1'"_s.arg(
              operation.value.toUuidText())) == 1);
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("the rest of a bill may be paid by another method, and then it is paid", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    REQUIRE(bench.pay(bill, 25'000));

    const auto rest = bench.pay(bill, 35'000, PaymentMethod::Card);

    REQUIRE(rest);
    CHECK(rest->payment.paidBefore == Money(25'000));
    CHECK(rest->payment.dueAfter == Money(0));
    CHECK(rest->bill.status == BillStatus::Paid);
    CHECK(rest->bill.payments.first().method == PaymentMethod::Cash);
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("a payment is refused, and nothing of it stays", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    TakePayment request = MoneyBench::payment(bill, 60'000);
    const auto refusal = [&] { return refusalOf(bench.server.callAs(bench.cashier, request)); };

    SECTION("above what is due")
    {
        request.amount = Money(60'001);
        const auto taken = bench.server.callAs(bench.cashier, request);
        CHECK(refusalOf(taken) == u"REJECTED aboveDue");
        CHECK(taken.error().data.value(u"due").toInteger() == 60'000);
    }
    SECTION("of nothing")
    {
        request.amount = Money(0);
        CHECK(refusal() == u"INVALID amount");
    }
    SECTION("below nothing")
    {
        request.amount = Money(-1);
        CHECK(refusal() == u"INVALID amount");
    }
    SECTION("past the largest amount")
    {
        request.amount = Money(Money::kMax + 1);
        CHECK(refusal() == u"INVALID amount");
    }
    SECTION("past 64 bits, as text that no struct would make")
    {
        const auto outcome = bench.server.sendText(
            bench.cashier,
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"payments.take\",\"params\":{\"billId\":\"" +
                bill.id.toText().toLatin1() + "\",\"amount\":9223372036854775808,\"method\":\"CASH\"}}");
        CHECK_FALSE(outcome.succeeded);
        CHECK((outcome.error == ErrorCode::Parse || outcome.error == ErrorCode::InvalidRequest ||
               outcome.error == ErrorCode::Invalid));
    }
    SECTION("in parts of a coin")
    {
        const auto taken = bench.server.send(
            bench.cashier, u"payments.take"_s,
            {{u"billId"_s, bill.id.toText()}, {u"amount"_s, 10.5}, {u"method"_s, u"CASH"_s}});
        REQUIRE_FALSE(taken);
        CHECK(taken.error().field() == u"amount");
    }
    SECTION("with less tendered than taken")
    {
        request.tendered = Money(59'999);
        CHECK(refusal() == u"REJECTED tenderedShort");
    }
    SECTION("with change from a card")
    {
        request.method = PaymentMethod::Card;
        request.tendered = Money(70'000);
        CHECK(refusal() == u"INVALID tendered");
    }
    SECTION("for a bill that is not there")
    {
        request.billId = BillId::make();
        CHECK(refusal() == u"NOT_FOUND bill");
    }
    SECTION("for a void bill")
    {
        REQUIRE(bench.server.call(VoidBill{bill.id, u"mistake"_s}));
        CHECK(refusal() == u"REJECTED billVoid");
    }
    SECTION("without an open shift")
    {
        const auto other = bench.server.another(u"cashier"_s, u"late"_s);
        CHECK(refusalOf(bench.server.callAs(other, request)) == u"REJECTED noOpenShift");
    }
    SECTION("after the drawer was counted")
    {
        REQUIRE(bench.server.callAs(bench.cashier, CountShift{}));
        CHECK(refusal() == u"REJECTED shiftCounted");
    }
    SECTION("without the permission")
    {
        const auto blind = TestServer::without(bench.cashier, Permission::PaymentsProcess);
        CHECK(refusalOf(bench.server.callAs(blind, request)) == u"FORBIDDEN");
    }

    CHECK(bench.server.count(u"payments"_s) == 0);
    CHECK(bench.server.count(u"transactions"_s) == 0);
    CHECK(bench.server.count(u"counters WHERE kind = 'receipt'"_s) == 0);
}

TEST_CASE("a paid bill takes no more money", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    REQUIRE(bench.pay(bill, 60'000));

    CHECK(refusalOf(bench.pay(bill, 1)) == u"REJECTED alreadyPaid");
    CHECK(bench.server.count(u"payments"_s) == 1);
}

TEST_CASE("with the setting on, the first payment opens a shift with an empty float", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    bench.server.exec(u"UPDATE settings SET value = 'true' WHERE key = 'cashier.autoOpenShift'"_s);
    const auto other = bench.server.another(u"cashier"_s, u"early"_s);

    const auto taken = bench.server.callAs(other, MoneyBench::payment(bill, 100));

    REQUIRE(taken);
    const auto shift = bench.server.callAs(other, CurrentShift{}).value();
    REQUIRE(shift.has_value());
    CHECK(shift->id == taken->payment.shiftId);
    CHECK(shift->openingFloat == Money(0));
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("the cashiers' list shows a bill while it is due", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);

    REQUIRE(bench.pay(bill, 10'000));
    REQUIRE(bench.server.last().changes.size() == 1);
    CHECK(bench.server.last().changes.first().topic == u"cashier");
    CHECK(bench.server.last().changes.first().members.contains("\"dueAmount\" : 50000"));
    CHECK(bench.server.last().changes.first().members.contains(bill.id.toText().toLatin1()));

    REQUIRE(bench.pay(bill, 50'000));
    CHECK(bench.server.last().changes.first().members ==
          "\"upserts\":[],\"removes\":[\"" + bill.id.toText().toLatin1() + "\"]");
}

TEST_CASE("a doctor's queue of today learns that a visit's bill was paid", "[billing][db]")
{
    MoneyBench bench;
    const DoctorId doctor = bench.server.addDoctor();
    const QString visit = Ulid::make().toUuidText();
    bench.server.exec(
        u"INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status, "
        u"visit_type,"
        " created_at) VALUES ('%1', '%2', '%3', business_date(now()), 1, 1024, 'WAITING', 'NEW', now())"_s
            .arg(visit, bench.patient.value.toUuidText(), doctor.value.toUuidText()));
    CreateBill request = MoneyBench::request(bench.patient, u"consultation"_s, doctor.value);
    request.billableType = u"visit"_s;
    request.visitId = Ulid::fromUuidText(visit.toLatin1());
    const Bill bill = bench.server.call(request).value();

    REQUIRE(bench.pay(bill, 50'000));

    const auto changes = bench.server.last().changes;
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(1).topic == u"queue:"_s + doctor.toText());
    CHECK(QByteArray(changes.at(1).members).replace(" ", "").contains("\"billStatus\":\"PAID\""));
}

TEST_CASE("a receipt can be verified by its code", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    const Payment payment = bench.pay(bill, 60'000)->payment;
    const auto verify = [&](const QString &number, const std::optional<QString> &code) {
        return bench.server.call(VerifyReceipt{number, code}).value();
    };

    SECTION("as printed, or as a person types it")
    {
        CHECK(verify(payment.receiptNumber, payment.verificationCode).state == ReceiptState::Valid);
        CHECK(verify(payment.receiptNumber, {}).state == ReceiptState::Valid);
        const QString typed =
            payment.verificationCode.first(5).toLower() + u" - "_s + payment.verificationCode.sliced(5);
        const auto found = verify(payment.receiptNumber.toLower(), typed);
        CHECK(found.state == ReceiptState::Valid);
        CHECK(found.payment->id == payment.id);
        CHECK(found.billNumber == bill.billNumber);
    }
    SECTION("a changed character of the code is an altered receipt")
    {
        for (int i = 0; i < payment.verificationCode.size(); ++i) {
            QString changed = payment.verificationCode;
            changed[i] = changed[i] == u'7' ? u'8' : u'7';
            CHECK(verify(payment.receiptNumber, changed).state == ReceiptState::Altered);
        }
    }
    SECTION("the code of another receipt is an altered one")
    {
        const Payment other = bench.pay(bench.bill(500), 500)->payment;
        CHECK(verify(other.receiptNumber, payment.verificationCode).state == ReceiptState::Altered);
    }
    SECTION("a row changed behind the server's back is an altered one")
    {
        bench.server.exec(u"ALTER TABLE payments DISABLE TRIGGER USER;"
                          "UPDATE payments SET amount = amount - 1"_s);
        CHECK(verify(payment.receiptNumber, payment.verificationCode).state == ReceiptState::Altered);
    }
    SECTION("a number that was never given is unknown")
    {
        CHECK(verify(u"R-2026-9999"_s, payment.verificationCode).state == ReceiptState::Unknown);
    }
    SECTION("of a void bill")
    {
        REQUIRE(bench.server.callAs(bench.cashier, VoidBill{bill.id, u"mistake"_s}));
        CHECK(verify(payment.receiptNumber, payment.verificationCode).state == ReceiptState::Void);
    }
    SECTION("of a bill that was paid back in part")
    {
        const Refund refund = bench.approvedRefund(bill, 100);
        REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{refund.id}));
        CHECK(verify(payment.receiptNumber, payment.verificationCode).state == ReceiptState::Refunded);
    }
}

TEST_CASE("receipts start anew with the calendar year of the business date", "[billing][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    const auto numberAt = [&](const QDateTime &now) {
        bench.server.setNow(now);
        return bench.pay(bill, 10)->payment;
    };

    // The hospital lies six hours east of UTC.
    const Payment before = numberAt({{2031, 12, 31}, {17, 59, 59}, Qt::UTC});
    const Payment after = numberAt({{2031, 12, 31}, {18, 0, 1}, Qt::UTC});
    const Payment clockBack = numberAt({{2031, 12, 31}, {18, 0, 0}, Qt::UTC});

    CHECK(before.receiptNumber == u"R-2031-0001");
    CHECK(before.businessDate == QDate(2031, 12, 31));
    CHECK(after.receiptNumber == u"R-2032-0001");
    CHECK(after.businessDate == QDate(2032, 1, 1));
    CHECK(clockBack.receivedAt == after.receivedAt);
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("the server's own login can change or delete no payment", "[billing][db]")
{
    MoneyBench bench;
    REQUIRE(bench.pay(bench.bill(100), 100));
    bench.server.connection().ensureOpen();
    QSqlQuery query(bench.server.connection().database());

    for (const QString &sql :
         {u"UPDATE payments SET amount = 1"_s, u"DELETE FROM payments"_s,
          u"UPDATE transactions SET amount = 1"_s, u"DELETE FROM transactions"_s, u"DELETE FROM bills"_s,
          u"DELETE FROM refunds"_s, u"UPDATE bill_events SET amount = 1"_s, u"TRUNCATE payments CASCADE"_s,
          u"ALTER TABLE payments DISABLE TRIGGER ALL"_s}) {
        INFO(sql.toStdString());
        CHECK_FALSE(query.exec(sql));
        CHECK(query.lastError().nativeErrorCode() == u"42501");
    }
}
