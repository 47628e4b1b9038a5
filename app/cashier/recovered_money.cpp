// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/recovered_money.h"

#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "shared/cashier/cashier_protocol.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct Recovered {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Recovered)
};

/// When it was sent; the operation's id carries the instant.
QString sentAt(const Outcome &outcome)
{
    return format().time(QDateTime::fromMSecsSinceEpoch(outcome.operationId.value.msSinceEpoch(), Qt::UTC));
}

RecoveredMoney paymentOf(const Outcome &outcome)
{
    if (!outcome.result)
        return {Tone::Bad,
                Recovered::tr("The payment of %1 was not taken. %2")
                    .arg(sentAt(outcome), message(outcome.result.error())),
                {}};
    const auto answer = decodeAnswer<TakePayment::Response>(*outcome.result);
    if (!answer)
        return {Tone::Warn,
                Recovered::tr("The payment of %1 was taken. Open its bill to see the receipt.")
                    .arg(sentAt(outcome)),
                {}};
    return {Tone::Ok,
            Recovered::tr("The payment of %1 was taken: receipt %2, %3 of %4.")
                .arg(sentAt(outcome), format().isolated(answer->payment.receiptNumber),
                     format().moneyWithCurrency(answer->payment.amount), answer->bill.patientName),
            answer->payment};
}

QString actOf(const QString &method)
{
    if (method == RequestRefund::kMethod)
        return Recovered::tr("The request of a refund");
    if (method == ApproveRefund::kMethod)
        return Recovered::tr("The approval of a refund");
    if (method == RefuseRefund::kMethod)
        return Recovered::tr("The refusal of a refund");
    if (method == PayOutRefund::kMethod)
        return Recovered::tr("The paying out of a refund");
    if (method == VoidBill::kMethod)
        return Recovered::tr("The voiding of a bill");
    if (method == DiscountBill::kMethod)
        return Recovered::tr("The discount");
    if (method == OpenShift::kMethod)
        return Recovered::tr("The opening of the shift");
    if (method == CountShift::kMethod)
        return Recovered::tr("The locking of the count");
    if (method == CloseShift::kMethod)
        return Recovered::tr("The closing of the shift");
    return {};
}

} // namespace

std::optional<RecoveredMoney> RecoveredMoney::of(const Outcome &outcome)
{
    if (outcome.method == TakePayment::kMethod)
        return paymentOf(outcome);
    const QString act = actOf(outcome.method);
    if (act.isEmpty())
        return std::nullopt;
    if (outcome.result)
        return RecoveredMoney{
            Tone::Ok,
            Recovered::tr("%1 of %2 went through.", "an act and its time").arg(act, sentAt(outcome)),
            {}};
    return RecoveredMoney{Tone::Bad,
                          Recovered::tr("%1 of %2 did not go through. %3", "an act, its time, why")
                              .arg(act, sentAt(outcome), message(outcome.result.error())),
                          {}};
}

} // namespace hms::app
