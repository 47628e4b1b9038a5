// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/refund_request.h"

#include "server/notifications/notifications_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

Money refundableOf(Transaction &tx, const LockedBill &bill)
{
    return bill.paid - bill.refunded - openRefunds(tx, bill.id);
}

RefundId askRefund(Context &ctx, const LockedBill &bill, Money amount, PaymentMethod method,
                   const QString &reason)
{
    const RefundId refund = insertRefundRequest(
        ctx.tx, {bill.id, amount, method, reason, ctx.caller.user, ctx.operation}, ctx.now);
    notifications::notify(ctx, Permission::RefundsApprove, u"refund.requested"_s,
                          {{u"refundId"_s, refund.toText()},
                           {u"billNumber"_s, bill.billNumber},
                           {u"amount"_s, amount.minor},
                           {u"requestedBy"_s, ctx.caller.name}});
    return refund;
}

} // namespace hms::server::billing
