// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/billing/money_bench.h"

#include <atomic>
#include <random>

using namespace Qt::StringLiterals;
using namespace hms;
using test::MoneyBench;
using test::refusalOf;
using test::TestServer;

namespace {

constexpr int kDesks = 50;

QList<TestServer::CallerPtr> cashiers(MoneyBench &bench)
{
    QList<TestServer::CallerPtr> out;
    for (int i = 0; i < kDesks; ++i) {
        out.append(bench.server.another(u"cashier"_s, u"desk%1"_s.arg(i)));
        bench.openShift(out.last());
    }
    return out;
}

} // namespace

TEST_CASE("fifty cashiers taking money for one bill take exactly what is due", "[billing][db][race]")
{
    MoneyBench bench;
    const qint64 due = 1'000'000;
    const Bill bill = bench.bill(due);
    const auto desks = cashiers(bench);
    std::atomic<qint64> taken = 0;
    std::atomic<int> strange = 0;

    bench.server.race(kDesks, [&](int i, server::WorkerConnection &connection) {
        std::mt19937 random{unsigned(i)};
        for (;;) {
            const qint64 amount = std::uniform_int_distribution<qint64>(1, 40'000)(random);
            const auto answer =
                bench.server.callOn(connection, desks.at(i), MoneyBench::payment(bill, amount));
            if (answer) {
                taken += amount;
                continue;
            }
            if (refusalOf(answer) == u"REJECTED alreadyPaid")
                return;
            if (refusalOf(answer) != u"REJECTED aboveDue")
                ++strange;
            // What the refusal says is due may be less by now; then the next round draws again.
            const qint64 rest = answer.error().data.value(u"due").toInteger();
            if (bench.server.callOn(connection, desks.at(i),
                                    MoneyBench::payment(bill, qMax(rest, qint64(1)))))
                taken += rest;
        }
    });

    CHECK(strange == 0);
    CHECK(taken == due);
    const Bill paid = bench.current(bill);
    CHECK(paid.status == BillStatus::Paid);
    CHECK(paid.paidAmount == Money(due));
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("one operation sent fifty times at once is one payment with fifty equal answers",
          "[billing][db][race]")
{
    MoneyBench bench;
    const Bill bill = bench.bill(60'000);
    const OperationId operation = OperationId::make();
    const QJsonObject params{{u"billId"_s, bill.id.toText()},
                             {u"amount"_s, 20'000},
                             {u"method"_s, u"CASH"_s},
                             {u"operationId"_s, operation.toText()}};
    std::vector<QJsonValue> answers(kDesks);

    bench.server.race(kDesks, [&](int i, server::WorkerConnection &connection) {
        const auto answer = bench.server.send(connection, bench.cashier, u"payments.take"_s, params);
        answers[size_t(i)] = answer ? *answer : QJsonValue(int(answer.error().code));
    });

    CHECK(answers.front().isObject());
    for (const QJsonValue &answer : answers)
        CHECK(answer == answers.front());
    CHECK(bench.server.count(u"payments"_s) == 1);
    CHECK(bench.current(bill).paidAmount == Money(20'000));

    QJsonObject other = params;
    other[u"amount"_s] = 20'001;
    const auto reused = bench.server.send(bench.cashier, u"payments.take"_s, other);
    CHECK(reused.error().reason() == u"operationReused");
    const auto stranger = bench.server.send(bench.server.admin(), u"payments.take"_s, params);
    CHECK(stranger.error().reason() == u"operationReused");
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("receipts stay gapless while transactions are rolled back at random", "[billing][db][race]")
{
    MoneyBench bench;
    const auto desks = cashiers(bench);
    QList<Bill> bills;
    for (int i = 0; i < kDesks; ++i)
        bills.append(bench.bill(1'000'000));
    // After everything else of a payment was written, some fail: receipt number and all go back.
    bench.server.exec(uR"sql(
        CREATE FUNCTION fail_some() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF random() < 0.1 THEN
                RAISE EXCEPTION 'planted failure';
            END IF;
            RETURN NULL;
        END $$;
        CREATE CONSTRAINT TRIGGER planted AFTER INSERT ON payments
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail_some();
    )sql"_s);
    std::atomic<int> kept = 0;
    std::atomic<int> lost = 0;

    bench.server.race(kDesks, [&](int i, server::WorkerConnection &connection) {
        for (int round = 0; round < 10; ++round)
            ++(bench.server.callOn(connection, desks.at(i), MoneyBench::payment(bills.at(i), 10)) ? kept
                                                                                                  : lost);
    });

    CHECK(kept + lost == 500);
    CHECK(lost > 0);
    CHECK(bench.server.count(u"payments"_s) == kept);
    CHECK(bench.server.value(u"SELECT max(receipt_sequence) FROM payments"_s).toInt() == kept);
    test::checkMoneyInvariants(bench.server);
}

TEST_CASE("a count waits for payments in flight, and none slips in after it", "[billing][db][race]")
{
    MoneyBench bench;
    QList<Bill> bills;
    for (int i = 0; i < kDesks; ++i)
        bills.append(bench.bill(1'000));
    std::atomic<int> taken = 0;
    std::atomic<int> strange = 0;
    std::optional<Shift> counted;

    bench.server.race(kDesks, [&](int i, server::WorkerConnection &connection) {
        if (i == kDesks / 2) {
            counted = bench.server.callOn(connection, bench.cashier, CountShift{}).value();
            return;
        }
        const auto answer =
            bench.server.callOn(connection, bench.cashier, MoneyBench::payment(bills.at(i), 7));
        if (answer)
            ++taken;
        else if (refusalOf(answer) != u"REJECTED shiftCounted")
            ++strange;
    });

    CHECK(strange == 0);
    REQUIRE(counted.has_value());
    CHECK(counted->expectedAmount == Money(7 * taken));
    test::checkMoneyInvariants(bench.server);
}
