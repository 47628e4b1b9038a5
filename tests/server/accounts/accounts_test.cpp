// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/accounts/accounts_protocol.h"
#include "tests/server/billing/money_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;

TEST_CASE("balances are exact after each payment and refund", "[accounts][db]")
{
    MoneyBench bench;
    const auto balance = [&](const QString &type) {
        const auto accounts = bench.server.callAs(bench.accountant, ListAccounts{});
        for (const Account &account : accounts.value())
            if (account.accountType == type)
                return account.balance.minor;
        return qint64(-1);
    };
    const Bill bill = bench.bill(1'000);
    REQUIRE(bench.pay(bill, 600));
    REQUIRE(bench.pay(bill, 400, PaymentMethod::Mobile));
    CHECK(balance(u"cash"_s) == 600);
    CHECK(balance(u"mobile"_s) == 400);
    CHECK(balance(u"revenue"_s) == -1'000);

    REQUIRE(bench.server.callAs(bench.cashier, PayOutRefund{bench.approvedRefund(bill, 250).id}));
    CHECK(balance(u"cash"_s) == 350);
    CHECK(balance(u"revenue"_s) == -750);
    CHECK(refusalOf(bench.server.callAs(bench.cashier, ListAccounts{})) == u"FORBIDDEN");
}

TEST_CASE("legs are listed newest first, page by page, by account and day", "[accounts][db]")
{
    MoneyBench bench;
    for (int i = 1; i <= 3; ++i)
        REQUIRE(bench.pay(bench.bill(i), i));
    ListTransactions request;
    const auto list = [&] { return bench.server.callAs(bench.accountant, request).value(); };

    const auto all = list();
    REQUIRE(all.size() == 6);
    CHECK(std::ranges::is_sorted(all, std::ranges::greater(), &LedgerLeg::id));
    request.limit = 4;
    CHECK(list().size() == 4);
    request.after = all.at(3).id;
    const auto rest = list();
    REQUIRE(rest.size() == 2);
    CHECK(rest.at(0).id == all.at(4).id);
    request = {};
    request.accountId = all.at(0).accountId;
    CHECK(list().size() == 3);
    request = {};
    request.from = request.to = all.at(0).businessDate;
    CHECK(list().size() == 6);
    request.from = all.at(0).businessDate.addDays(1);
    request.to.reset();
    CHECK(list().isEmpty());
    CHECK(refusalOf(bench.server.callAs(bench.cashier, request)) == u"FORBIDDEN");
}
