// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/accounts/accounts_protocol.h"
#include "tests/server/billing/money_bench.h"

#include <QJsonDocument>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;
using test::TestServer;

namespace {

Result<ShiftReport> close(MoneyBench &bench, const std::optional<QString> &reason = {},
                          const std::optional<Approver> &approver = {})
{
    return bench.server.callAs(bench.cashier, CloseShift{reason, approver});
}

} // namespace

TEST_CASE("a cashier has one shift at a time", "[cashier][db]")
{
    MoneyBench bench;
    const auto again = bench.server.callAs(bench.cashier, OpenShift{Money(5)});
    CHECK(refusalOf(again) == u"CONFLICT");
    CHECK(again.error().data.value(u"current").toObject().value(u"status").toString() == u"OPEN");
    CHECK_FALSE(bench.server.call(CurrentShift{}).value().has_value());

    const auto other = bench.server.another(u"cashier"_s, u"busy"_s);
    std::atomic<int> opened = 0;
    bench.server.race(20, [&](int, server::WorkerConnection &connection) {
        if (bench.server.callOn(connection, other, OpenShift{Money(1)}))
            ++opened;
    });
    CHECK(opened == 1);
}

TEST_CASE("nothing that is sent before the count tells what should be in the drawer", "[cashier][db]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(987'654'321);
    REQUIRE(bench.pay(bill, 111'111'111));
    REQUIRE(bench.pay(bill, 222'222'222));
    const QByteArray expected = "333333333";
    const auto bytes = [](const QJsonValue &value) {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    };

    for (const QString &method : {u"shifts.current"_s}) {
        const auto answer = bench.server.send(bench.cashier, method, {});
        REQUIRE(answer);
        CHECK(answer->toObject().value(u"expectedAmount").isNull());
        CHECK(answer->toObject().value(u"difference").isNull());
        CHECK_FALSE(bytes(*answer).contains(expected));
    }
    const auto reopened = bench.server.send(
        bench.cashier, u"shifts.open"_s, {{u"openingFloat"_s, 1}, {u"operationId"_s, QJsonValue::Undefined}});
    CHECK_FALSE(bytes(reopened.error().data).contains(expected));
    CHECK(refusalOf(close(bench)) == u"REJECTED notCounted");
    const auto shift = bench.server.callAs(bench.cashier, CurrentShift{}).value();
    CHECK(refusalOf(bench.server.callAs(bench.cashier, GetShiftReport{shift->id})) == u"REJECTED notCounted");

    const Shift counted =
        bench.server.callAs(bench.cashier, CountShift{{{Money(1'000), 2}, {Money(5), 1}}}).value();
    CHECK(counted.status == ShiftStatus::Counted);
    CHECK(counted.countedAmount == Money(2'005));
    CHECK(counted.expectedAmount == Money(333'333'333));
    CHECK(counted.difference == Money(2'005 - 333'333'333));
}

TEST_CASE("a count is refused", "[cashier][db]")
{
    MoneyBench bench;
    const auto count = [&](const QList<Denomination> &denominations) {
        return refusalOf(bench.server.callAs(bench.cashier, CountShift{denominations}));
    };
    CHECK(count({{Money(100), 1}, {Money(100), 2}}) == u"INVALID denominations.1.value");
    CHECK(count({{Money(Money::kMax), 2}}) == u"INVALID denominations.0.count");
    CHECK(count({{Money(100), -1}}) == u"INVALID denominations.0.count");
    CHECK(refusalOf(bench.server.call(CountShift{})) == u"REJECTED noOpenShift");
    CHECK(count({}) == u"accepted");
    CHECK(count({}) == u"REJECTED shiftCounted");
    CHECK(refusalOf(bench.server.callAs(bench.accountant, CountShift{})) == u"FORBIDDEN");
}

TEST_CASE("a difference needs a reason and a second person, and is booked", "[cashier][db]")
{
    MoneyBench bench;
    bench.server.exec(u"UPDATE users SET password_hash = '%1' WHERE username = 'accountant'"_s.arg(
        bench.server.hasher().hash(u"right"_s)));
    REQUIRE(bench.pay(bench.bill(1'000), 1'000));
    const bool surplus = GENERATE(true, false);
    REQUIRE(bench.server.callAs(bench.cashier, CountShift{{{Money(surplus ? 1'007 : 993), 1}}}));

    CHECK(refusalOf(close(bench)) == u"REJECTED reasonNeeded");
    CHECK(refusalOf(close(bench, u"  "_s)) == u"REJECTED reasonNeeded");
    CHECK(refusalOf(close(bench, u"coins"_s)) == u"REJECTED approvalNeeded");
    CHECK(close(bench, u"coins"_s, Approver{u"accountant"_s, u"wrong"_s}).error().code ==
          ErrorCode::Unauthenticated);
    const auto closed = close(bench, u"coins"_s, Approver{u"accountant"_s, u"right"_s});

    REQUIRE(closed);
    CHECK(closed->shift.status == ShiftStatus::Closed);
    CHECK(closed->shift.differenceReason == u"coins");
    const auto accounts = bench.server.call(ListAccounts{}).value();
    for (const Account &account : accounts) {
        if (account.accountType == u"cash")
            CHECK(account.balance == Money(surplus ? 1'007 : 993));
        if (account.accountType == u"difference")
            CHECK(account.balance == Money(surplus ? -7 : 7));
    }
    CHECK(refusalOf(close(bench)) == u"REJECTED noOpenShift");
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("within the limit a reason is enough", "[cashier][db]")
{
    MoneyBench bench;
    bench.server.exec(u"UPDATE settings SET value = '7' WHERE key = 'cashier.differenceLimit'"_s);
    REQUIRE(bench.server.callAs(bench.cashier, CountShift{{{Money(7), 1}}}));
    CHECK(close(bench, u"found"_s));
}

TEST_CASE("the Z report adds up and is told the same for ever", "[cashier][db]")
{
    MoneyBench bench;
    const auto other = bench.server.another(u"cashier"_s, u"neighbour"_s);
    bench.openShift(other);
    const Bill bill = bench.bill(1'000);
    REQUIRE(bench.pay(bill, 400));
    REQUIRE(bench.server.callAs(other, MoneyBench::payment(bench.bill(5), 5)));
    REQUIRE(bench.pay(bill, 100, PaymentMethod::Card));
    REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{bench.approvedRefund(bill, 50).id}));
    const Bill mistake = bench.bill(70);
    REQUIRE(bench.pay(mistake, 70));
    REQUIRE(bench.server.callAs(bench.cashier, VoidBill{mistake.id, u"mistake"_s}));
    REQUIRE(bench.server.callAs(bench.cashier, CountShift{{{Money(350), 1}}}));

    const auto closed = close(bench);
    REQUIRE(closed);
    const ShiftReport &z = *closed;
    CHECK(z.shift.difference == Money(0));
    REQUIRE(z.methods.size() == 4);
    CHECK(z.methods.at(0).paid == Money(470));
    CHECK(z.methods.at(0).paymentCount == 2);
    CHECK(z.methods.at(0).refunded == Money(120));
    CHECK(z.methods.at(1).paid == Money(100));
    CHECK(z.voided == Money(70));
    CHECK(z.voidCount == 1);
    CHECK(z.receiptCount == 3);
    CHECK(z.firstReceipt->endsWith(u"-0001"));
    CHECK(z.lastReceipt->endsWith(u"-0004"));
    CHECK(z.missingReceipts.isEmpty());

    const auto report = [&](const TestServer::CallerPtr &caller) {
        return bench.server.send(caller, u"shifts.report"_s, {{u"shiftId"_s, z.shift.id.toText()}});
    };
    const QJsonValue before = report(bench.cashier).value();
    bench.server.exec(u"UPDATE users SET name = 'Somebody Else'"_s);
    CHECK(report(bench.cashier).value() == before);
    CHECK(report(bench.accountant).value() == before);
    CHECK(refusalOf(report(other)) == u"FORBIDDEN");
    CHECK(refusalOf(bench.server.call(GetShiftReport{ShiftId::make()})) == u"NOT_FOUND shift");
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("a receipt taken out of the series shows on the Z report", "[cashier][db]")
{
    MoneyBench bench;
    for (int i = 0; i < 3; ++i)
        REQUIRE(bench.pay(bench.bill(10), 10));
    bench.server.exec(u"ALTER TABLE transactions DISABLE TRIGGER USER;"
                      "ALTER TABLE payments DISABLE TRIGGER USER;"
                      "DELETE FROM transactions WHERE description LIKE '%-0002';"
                      "DELETE FROM payments WHERE receipt_sequence = 2"_s);
    REQUIRE(bench.server.callAs(bench.cashier, CountShift{{{Money(20), 1}}}));

    const auto closed = close(bench);

    REQUIRE(closed);
    REQUIRE(closed->missingReceipts.size() == 1);
    CHECK(closed->missingReceipts.first().endsWith(u"-0002"));
}
