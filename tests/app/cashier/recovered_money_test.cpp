// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/recovered_money.h"
#include "app/ui/format.h"
#include "tests/app/billing/bill_builders.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

TEST_CASE("a payment that went through unseen is told with its time and receipt", "[cashier][ui]")
{
    Outcome outcome;
    const QDateTime at(QDate(2026, 11, 22), QTime(6, 40), Qt::UTC);
    outcome.operationId = OperationId(Ulid::makeAt(at.toMSecsSinceEpoch()));
    outcome.method = QString(TakePayment::kMethod);
    const auto response = taken(aBill(7), Money(50'000));
    outcome.result = toJson(response);

    const auto told = RecoveredMoney::of(outcome);

    REQUIRE(told);
    CHECK(told->tone == Tone::Ok);
    CHECK(told->text.contains(format().time(at)));
    CHECK(told->text.contains(u"R-2026-0007"));
    CHECK(told->payment->id == response.payment.id);
}

TEST_CASE("a payment that did not go through is told with its reason", "[cashier][ui]")
{
    Outcome outcome;
    outcome.operationId = OperationId::make();
    outcome.method = QString(TakePayment::kMethod);
    outcome.result = Error::rejected(u"alreadyPaid"_s);

    const auto told = RecoveredMoney::of(outcome);

    REQUIRE(told);
    CHECK(told->tone == Tone::Bad);
    CHECK_FALSE(told->payment);
}

TEST_CASE("other money commands are told too, what moves no money is not", "[cashier][ui]")
{
    Outcome outcome;
    outcome.operationId = OperationId::make();
    outcome.method = QString(PayOutRefund::kMethod);
    CHECK(RecoveredMoney::of(outcome)->tone == Tone::Ok);
    outcome.method = u"patients.update"_s;
    CHECK_FALSE(RecoveredMoney::of(outcome));
}
