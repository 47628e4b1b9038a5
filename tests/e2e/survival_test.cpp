// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/cashier/cashier_protocol.h"
#include "shared/visits/visits_protocol.h"
#include "tests/e2e/running_server.h"
#include "tests/e2e/workstation.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

BillSummary someUnpaidBill(Workstation &cashier)
{
    const auto bills = cashier.ask(ListOutstandingBills{});
    REQUIRE(bills);
    REQUIRE_FALSE(bills->isEmpty());
    return bills->first();
}

TakePayment inFull(const BillSummary &bill)
{
    TakePayment take;
    take.billId = bill.id;
    take.amount = bill.dueAmount;
    return take;
}

} // namespace

TEST_CASE("a payment sent into a dying server is taken exactly once", "[e2e][survival]")
{
    RunningServer server;
    Workstation cashier(server.url());
    cashier.login(u"cashier"_s);
    cashier.must(OpenShift{Money(0)});
    const BillSummary bill = someUnpaidBill(cashier);

    // The server is killed while the payment is on its way; nobody repeats anything by hand.
    std::optional<Result<TakePayment::Response>> answer;
    cashier.api().command(inFull(bill), &cashier.session(),
                          [&answer](const auto &got) { answer.emplace(got); });
    server.kill();
    server.start();

    REQUIRE(eventually([&answer] { return answer.has_value(); }, 60'000));
    if (!*answer)
        FAIL(Workstation::errorText(answer->error()).toStdString());
    const auto after = cashier.ask(GetBill{bill.id, {}});
    REQUIRE(after);
    CHECK(after->status == BillStatus::Paid);
    REQUIRE_FALSE(after->payments.isEmpty());
    CHECK(after->payments.last().id == (*answer)->payment.id);
    Money sum;
    for (const Payment &payment : after->payments)
        sum += payment.amount;
    CHECK(sum == after->paidAmount);
    CHECK(after->paidAmount == bill.totalAmount - bill.discountAmount);
}

TEST_CASE("a desk that dies in a payment learns its outcome when it comes back", "[e2e][survival]")
{
    RunningServer server;
    Workstation cashier(server.url());
    cashier.login(u"cashier"_s);
    cashier.must(OpenShift{Money(0)});
    const BillSummary bill = someUnpaidBill(cashier);

    // Written to the outbox, perhaps sent, then the desk is gone before any answer.
    cashier.api().command(inFull(bill), &cashier.session(), [](const auto &) {});
    cashier.crash();
    std::optional<app::Outcome> recovered;
    QObject::connect(&cashier.api(), &app::ApiClient::recovered, &cashier.session(),
                     [&recovered](const app::Outcome &outcome) { recovered = outcome; });
    cashier.login(u"cashier"_s);

    REQUIRE(eventually([&recovered] { return recovered.has_value(); }));
    REQUIRE(recovered->result);
    const auto after = cashier.ask(GetBill{bill.id, {}});
    REQUIRE(after);
    CHECK(after->status == BillStatus::Paid);
    CHECK(after->paidAmount == bill.totalAmount - bill.discountAmount);
}

TEST_CASE("the hospital is there again after the server and its database were killed", "[e2e][survival]")
{
    RunningServer server;
    Workstation cashier(server.url());
    cashier.login(u"cashier"_s);
    const auto before = cashier.ask(ListOutstandingBills{});
    REQUIRE(before);

    server.kill(); // PostgreSQL is told to follow by the kernel.
    REQUIRE(eventually([&] { return !cashier.isLive(); }));
    server.start();

    REQUIRE(eventually([&] { return cashier.isLive(); })); // The session is taken up again by itself.
    const auto after = cashier.ask(ListOutstandingBills{});
    REQUIRE(after);
    CHECK(after->size() == before->size());
}
