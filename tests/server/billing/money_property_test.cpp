// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/accounts/accounts_protocol.h"
#include "tests/server/billing/money_bench.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;

namespace {

enum class Step { Pay, PayTooMuch, Discount, AskBack, Approve, PayOut, Void, Close };

/// Random steps of a day at one till, with a drawer of our own beside the server's.
class Day {
public:
    explicit Day(MoneyBench &bench)
        : m_bench(bench)
    {
        for (const qint64 amount : {1'000, 70'000, 333})
            m_bills.append(bench.bill(amount));
    }

    void take(Step step)
    {
        switch (step) {
        case Step::Pay: return pay();
        case Step::PayTooMuch: return payTooMuch();
        case Step::Discount: return discount();
        case Step::AskBack: return askBack();
        case Step::Approve: return approve();
        case Step::PayOut: return payOut();
        case Step::Void: return voidBill();
        case Step::Close: return close();
        }
    }
    void close();

private:
    Bill bill() { return m_bench.current(m_bills.at(*rc::gen::inRange(0, int(m_bills.size())))); }
    static PaymentMethod method()
    {
        return *rc::gen::element(PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::Mobile,
                                 PaymentMethod::Bank);
    }

    void pay()
    {
        const Bill target = bill();
        if (target.dueAmount == Money())
            return;
        const qint64 amount = *rc::gen::inRange<qint64>(1, target.dueAmount.minor + 1);
        const PaymentMethod how = method();
        RC_ASSERT(m_bench.pay(target, amount, how).has_value());
        m_drawer += how == PaymentMethod::Cash ? amount : 0;
    }
    void payTooMuch()
    {
        const Bill target = bill();
        RC_ASSERT_FALSE(m_bench.pay(target, target.dueAmount.minor + 1).has_value());
    }
    void discount()
    {
        DiscountBill request;
        request.billId = bill().id;
        request.percent = *rc::gen::inRange(0, 101);
        request.reason = u"random"_s;
        (void)m_bench.server.call(request);
    }
    void askBack()
    {
        const auto refund = m_bench.askBack(bill(), *rc::gen::inRange<qint64>(1, 80'000), method());
        if (refund)
            m_refunds.append(*refund);
    }
    Refund anyRefund() { return m_refunds.at(*rc::gen::inRange(0, int(m_refunds.size()))); }
    void approve()
    {
        if (!m_refunds.isEmpty())
            (void)m_bench.server.callAs(m_bench.accountant, ApproveRefund{anyRefund().id});
    }
    void payOut()
    {
        if (m_refunds.isEmpty())
            return;
        const auto paid = m_bench.server.callAs(m_bench.cashier, PayOutRefund{anyRefund().id});
        if (paid && paid->method == PaymentMethod::Cash)
            m_drawer -= paid->amount.minor;
    }
    void voidBill()
    {
        const Bill before = bill();
        const auto after = m_bench.server.callAs(m_bench.cashier, VoidBill{before.id, u"random"_s});
        if (!after)
            return;
        for (const Refund &refund : after->refunds)
            if (refund.method == PaymentMethod::Cash &&
                std::ranges::none_of(before.refunds, [&](const Refund &r) { return r.id == refund.id; }))
                m_drawer -= refund.amount.minor;
    }

    MoneyBench &m_bench;
    QList<Bill> m_bills;
    QList<Refund> m_refunds;
    qint64 m_drawer = 0;
};

void Day::close()
{
    const Shift counted =
        m_bench.server
            .callAs(m_bench.cashier, CountShift{{{Money(qMax<qint64>(m_drawer, 1)), m_drawer > 0 ? 1 : 0}}})
            .value();
    RC_ASSERT(counted.expectedAmount->minor == m_drawer);
    const ShiftReport report = m_bench.server.callAs(m_bench.cashier, CloseShift{}).value();
    const ShiftMethodTotal &cash = report.methods.first();
    RC_ASSERT((counted.openingFloat + cash.paid - cash.refunded).minor == m_drawer);
    RC_ASSERT(report.missingReceipts.isEmpty());
    m_bench.openShift(m_bench.cashier);
    m_drawer = 0;
}

} // namespace

TEST_CASE("whatever happens at a till, drawer, ledger and report agree to the coin",
          "[billing][db][property]")
{
    // Each run has a database of its own; RC_PARAMS asks for more of them, or for the seed of a failure.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=20");
    const bool held = rc::check([] {
        const auto steps =
            *rc::gen::container<std::vector<Step>>(30, rc::gen::weightedElement<Step>({{8, Step::Pay},
                                                                                       {1, Step::PayTooMuch},
                                                                                       {2, Step::Discount},
                                                                                       {4, Step::AskBack},
                                                                                       {4, Step::Approve},
                                                                                       {4, Step::PayOut},
                                                                                       {1, Step::Void},
                                                                                       {1, Step::Close}}));
        MoneyBench bench;
        Day day(bench);
        for (const Step step : steps) {
            day.take(step);
            test::checkMoneyInvariants(bench.server);
        }
        day.close();
        test::checkMoneyInvariants(bench.server);
    });
    CHECK(held);
}
