// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/refunds_handlers.h"

#include "server/billing/bill_topics.h"
#include "server/billing/refund_request.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

Result<RawJson> requestRefund(Context &ctx, const RequestRefund &request)
{
    const auto bill = lockBill(ctx.tx, request.billId, ctx.now);
    if (!bill)
        return Error::notFound(u"bill"_s);
    if (bill->status == BillStatus::Void)
        return Error::rejected(u"billVoid"_s);
    const Money refundable = refundableOf(ctx.tx, *bill);
    if (request.amount > refundable) {
        Error error = Error::rejected(u"aboveRefundable"_s, u"amount"_s);
        error.data.insert(u"refundable"_s, refundable.minor);
        return error;
    }
    const RefundId refund =
        askRefund(ctx, *bill, request.amount, request.method.value_or(PaymentMethod::Cash), request.reason);
    return refundJson(ctx.tx, refund);
}

Result<RawJson> approveRefund(Context &ctx, const ApproveRefund &request)
{
    const auto refund = lockRefund(ctx.tx, request.refundId);
    if (!refund)
        return Error::notFound(u"refund"_s);
    if (refund->status != RefundStatus::Requested)
        return Error::rejected(u"transition"_s);
    if (refund->requestedBy == ctx.caller.user)
        return Error::rejected(u"approverSame"_s);
    decideRefund(ctx.tx, refund->id, {RefundStatus::Approved, ctx.caller.user, {}}, ctx.now);
    return refundJson(ctx.tx, refund->id);
}

Result<RawJson> refuseRefund(Context &ctx, const RefuseRefund &request)
{
    const auto refund = lockRefund(ctx.tx, request.refundId);
    if (!refund)
        return Error::notFound(u"refund"_s);
    if (refund->status != RefundStatus::Requested && refund->status != RefundStatus::Approved)
        return Error::rejected(u"transition"_s);
    if (refund->requestedBy == ctx.caller.user)
        return Error::rejected(u"approverSame"_s);
    decideRefund(ctx.tx, refund->id, {RefundStatus::Refused, ctx.caller.user, request.reason}, ctx.now);
    return refundJson(ctx.tx, refund->id);
}

Result<RawJson> payOutRefund(Context &ctx, const PayOutRefund &request)
{
    const auto bill = billOfRefund(ctx.tx, request.refundId);
    if (!bill || !lockBill(ctx.tx, *bill, ctx.now))
        return Error::notFound(u"refund"_s);
    const auto refund = lockRefund(ctx.tx, request.refundId);
    if (refund->status != RefundStatus::Approved)
        return Error::rejected(u"transition"_s);
    // Only whoever holds the drawer alone may say what is in it.
    const auto drawer = lockDrawer(ctx.tx, ctx.caller.user, DrawerLock::TakeOut);
    if (const auto refused = drawerRefusal(drawer))
        return *refused;
    if (refund->method == PaymentMethod::Cash && refund->amount > cashInDrawer(ctx.tx, drawer->shift))
        return Error::rejected(u"drawerShort"_s);

    markPaidOut(ctx.tx, *refund, drawer->shift, ctx.caller.user, ctx.now);
    publishBill(ctx, *bill);
    return refundJson(ctx.tx, refund->id);
}

Result<RawJson> listRefunds(Context &ctx, const ListRefunds &request)
{
    return refundsJson(ctx.tx, request.status);
}

} // namespace hms::server::billing
